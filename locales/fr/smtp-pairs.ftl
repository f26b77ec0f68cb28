### SMTP : les verdicts sur les paires de codes.

## Paires souvent confondues : un verdict pour chacune

smtp-421-vs-450 = Pour la liste grise, la RFC 6647 autorise les deux. { $b } refuse un destinataire et laisse la session continuer ; { $a } met fin à la session pour tous les destinataires.
smtp-530-vs-535 = { $a } signifie que le client n’a pas essayé de s’authentifier alors qu’il le fallait ; { $b }, qu’il a essayé et échoué. Seul { $b } dit quelque chose du mot de passe.
