### SMTP : les phrases. Les faits se trouvent dans content/smtp/.
###
### Partout où figure { $code }, des variantes existent :
###   $code          421
###   $code-final    terminaison du code lu en coréen : vowel, rieul ou consonant
###   $code-article  a ou an, pour l’anglais
###   $code-kind     reply ou error, pour les langues qui accordent
### En français, le code est sujet sans article et au masculin : « 421 met fin à… ».

smtp = SMTP
    .summary = Le protocole qui achemine le courrier d’un client à un serveur, puis de serveur en serveur. Chaque commande reçoit une réponse à trois chiffres.

## Classes de réponses, d’après le premier chiffre
# .both complète la liste « Points communs ».

smtp-class = Classe
smtp-class-completion = Réussite (2yz)
    .clause = { $code } signale une réussite
    .both = Les deux signalent une réussite.
smtp-class-intermediate = Suite attendue (3yz)
    .clause = { $code } demande au client de continuer
    .both = Les deux demandent au client de continuer.
smtp-class-transient = Erreur temporaire (4yz)
    .clause = { $code } est une erreur temporaire
    .both = Les deux sont des erreurs temporaires.
smtp-class-permanent = Erreur permanente (5yz)
    .clause = { $code } est une erreur permanente
    .both = Les deux sont des erreurs permanentes.

## Étapes d’une session
# La valeur s’insère dans une phrase (« 421 peut suivre … ») ; .label figure dans le schéma.

smtp-stage-greeting = l’ouverture de la connexion
    .label = Bannière
smtp-stage-ehlo = `EHLO` (ou `HELO`)
    .label = EHLO
smtp-stage-starttls = `STARTTLS`
    .label = STARTTLS
smtp-stage-auth = `AUTH`
    .label = AUTH
smtp-stage-mail = `MAIL`
    .label = MAIL
smtp-stage-rcpt = `RCPT`
    .label = RCPT
smtp-stage-data = `DATA`
    .label = DATA
smtp-stage-message = la fin du texte du message
    .label = Message
smtp-stage-quit = `QUIT`
    .label = QUIT
smtp-stage-rset = `RSET`
    .label = RSET
smtp-stage-vrfy = `VRFY`
    .label = VRFY
smtp-stage-expn = `EXPN`
    .label = EXPN
smtp-stage-help = `HELP`
    .label = HELP
smtp-stage-noop = `NOOP`
    .label = NOOP

## Critères : chacun est une ligne du tableau.
# Pour chaque valeur :
#   valeur   la case du tableau
#   .clause  proposition qui commence par le code, sans point final ;
#            « contrast », dans site.ftl, en joint deux
#   .lead    première moitié de « 421 met fin à la connexion et appelle une nouvelle tentative »
#   .tail    seconde moitié, sans le code
#   .both    phrase pour deux codes qui ont la même valeur

smtp-connection = Sort de la connexion
smtp-connection-stays-open = Reste ouverte
    .clause = { $code } laisse la connexion ouverte
    .lead = { $code } laisse la session ouverte
    .tail = laisse la session ouverte
    .both = Les deux laissent la connexion ouverte.
smtp-connection-closes = Fermée par le serveur
    .clause = { $code } annonce que le serveur ferme la connexion
    .lead = { $code } met fin à la connexion
    .tail = met fin à la connexion
    .both = Les deux annoncent que le serveur ferme la connexion.

smtp-retry = Nouvelle tentative
smtp-retry-not-needed = Sans objet
    .clause = { $code } n’appelle aucune nouvelle tentative
    .lead = { $code } se passe de nouvelle tentative
    .tail = se passe de nouvelle tentative
    .both = Ni l’un ni l’autre n’appelle de nouvelle tentative.
smtp-retry-later = Plus tard, à l’identique
    .clause = { $code } invite à refaire la même tentative plus tard
    .lead = { $code } appelle une nouvelle tentative plus tard
    .tail = appelle une nouvelle tentative plus tard
    .both = Les deux invitent à refaire la même tentative plus tard.
smtp-retry-later-reconnect = Plus tard, sur une autre connexion
    .clause = { $code } invite à réessayer plus tard sur une autre connexion
    .lead = { $code } appelle une nouvelle tentative sur une autre connexion
    .tail = appelle une nouvelle tentative sur une autre connexion
    .both = Les deux invitent à réessayer plus tard sur une autre connexion.
smtp-retry-after-prerequisite = Dans la même session, après `AUTH` ou `STARTTLS`
    .clause = { $code } invite à répéter la commande dès que `AUTH` ou `STARTTLS` a réussi
    .lead = { $code } permet de répéter la commande après un `AUTH` ou un `STARTTLS` réussi
    .tail = permet de répéter la commande après un `AUTH` ou un `STARTTLS` réussi
    .both = Les deux invitent à répéter la commande dès que `AUTH` ou `STARTTLS` a réussi.
smtp-retry-other-credentials = Seulement avec d’autres identifiants
    .clause = { $code } ne justifie une nouvelle tentative qu’avec d’autres identifiants
    .lead = { $code } exige d’autres identifiants
    .tail = exige d’autres identifiants
    .both = Dans les deux cas, une nouvelle tentative n’a de sens qu’avec d’autres identifiants.

smtp-actor = Qui agit
smtp-actor-client = Personne : le client poursuit
    .clause = { $code } laisse simplement le client poursuivre
    .lead = { $code } laisse le client poursuivre
    .tail = laisse le client poursuivre
    .both = Dans les deux cas, le client n’a qu’à poursuivre.
smtp-actor-sending-server = Le serveur émetteur, de lui-même
    .clause = { $code } se traite dans la file d’attente du serveur émetteur
    .lead = { $code } relève de la file d’attente du serveur émetteur
    .tail = relève de la file d’attente du serveur émetteur
    .both = Dans les deux cas, la file d’attente du serveur émetteur s’en charge toute seule.
smtp-actor-sender-setup = La personne qui configure le client émetteur
    .clause = { $code } se corrige dans la configuration du client émetteur
    .lead = { $code } oblige à revoir la configuration du client émetteur
    .tail = oblige à revoir la configuration du client émetteur
    .both = Les deux se corrigent dans la configuration du client émetteur.
smtp-actor-user = L’utilisateur qui s’authentifie
    .clause = { $code } demande l’intervention de l’utilisateur qui s’authentifie
    .lead = { $code } incombe à l’utilisateur qui s’authentifie
    .tail = incombe à l’utilisateur qui s’authentifie
    .both = Les deux demandent l’intervention de l’utilisateur qui s’authentifie.

smtp-message = Sort du message
smtp-message-not-offered = Pas encore présenté
    .clause = { $code } survient avant qu’un message ait été présenté
    .lead = { $code } intervient avant tout message
    .tail = intervient avant tout message
    .both = Les deux surviennent avant qu’un message ait été présenté.
smtp-message-accepted-at-end = Accepté, si la réponse suit la fin du texte
    .clause = { $code } rend le serveur responsable du message quand ce code suit la fin du texte
    .lead = { $code } vaut prise en charge du message après la fin du texte
    .tail = vaut prise en charge du message après la fin du texte
    .both = Après le texte du message, les deux en rendent le serveur responsable.
smtp-message-queued = Reste en file d’attente chez l’émetteur
    .clause = { $code } laisse le message en file d’attente chez l’émetteur
    .lead = { $code } laisse le message en file d’attente chez l’émetteur
    .tail = laisse le message en file d’attente chez l’émetteur
    .both = Les deux laissent le message en file d’attente chez l’émetteur.

smtp-transaction = Transaction de messagerie
smtp-transaction-none = Aucune en cours
    .clause = { $code } survient hors de toute transaction
    .lead = { $code } ne touche à aucune transaction
    .tail = ne touche à aucune transaction
    .both = Les deux surviennent hors de toute transaction.
smtp-transaction-as-commanded = Évolue comme la commande le demandait
    .clause = { $code } confirme l’effet de la commande sur la transaction
    .lead = { $code } entérine l’effet de la commande sur la transaction
    .tail = entérine l’effet de la commande sur la transaction
    .both = Les deux confirment l’effet de la commande sur la transaction.
smtp-transaction-recipient-skipped = Se poursuit sans ce destinataire
    .clause = { $code } écarte un destinataire de la transaction
    .lead = { $code } prive la transaction d’un destinataire
    .tail = prive la transaction d’un destinataire
    .both = Les deux écartent un destinataire de la transaction.
smtp-transaction-not-started = Ne commence pas
    .clause = { $code } empêche la transaction de commencer
    .lead = { $code } bloque l’ouverture de la transaction
    .tail = bloque l’ouverture de la transaction
    .both = Les deux empêchent la transaction de commencer.
smtp-transaction-aborted = Annulée
    .clause = { $code } annule la transaction en cours
    .lead = { $code } annule la transaction en cours
    .tail = annule la transaction en cours
    .both = Les deux annulent la transaction en cours.

smtp-scope = Portée
smtp-scope-command = Cette commande
    .clause = { $code } ne porte que sur une commande
    .lead = { $code } ne concerne qu’une commande
    .tail = ne concerne qu’une commande
    .both = Chacun ne porte que sur une commande.
smtp-scope-recipient = Ce destinataire
    .clause = { $code } ne porte que sur un destinataire
    .lead = { $code } ne concerne qu’un destinataire
    .tail = ne concerne qu’un destinataire
    .both = Chacun ne porte que sur un destinataire.
smtp-scope-session = Toute la session
    .clause = { $code } vaut pour toute la session
    .lead = { $code } concerne toute la session
    .tail = concerne toute la session
    .both = Les deux valent pour toute la session.

# $list : liste d’étapes, par exemple « `MAIL`, `RCPT` ou la fin du texte du message ».
smtp-stages = Peut suivre
    .clause = { $code } peut suivre { $list }
    .lead = { $code } peut suivre { $list }
    .tail = peut suivre { $list }
    .both = Les deux peuvent suivre { $list }.
smtp-stages-any = N’importe quelle commande, à tout moment
    .clause = { $code } peut survenir à tout moment
    .lead = { $code } peut survenir à tout moment
    .tail = peut survenir à tout moment
    .both = Les deux peuvent survenir à tout moment.

smtp-text = Texte après le code
smtp-text-human = Destiné aux humains
    .clause = { $code } s’accompagne d’un texte destiné aux humains
    .lead = { $code } porte un texte destiné aux humains
    .tail = porte un texte destiné aux humains
    .both = Dans les deux cas, le texte qui suit le code est destiné aux humains.
smtp-text-machine = Lu aussi par les programmes
    .clause = { $code } s’accompagne d’un texte que les programmes lisent aussi
    .lead = { $code } porte un texte que les programmes lisent aussi
    .tail = porte un texte que les programmes lisent aussi
    .both = Dans les deux cas, les programmes lisent aussi le texte qui suit le code.
smtp-text-machine-after-ehlo = Destiné aux humains ; après `EHLO`, liste d’extensions
    .clause = { $code } fournit une liste d’extensions aux programmes quand il répond à `EHLO`
    .lead = { $code } fournit aux programmes une liste d’extensions après `EHLO`
    .tail = fournit aux programmes une liste d’extensions après `EHLO`
    .both = Les deux fournissent une liste d’extensions aux programmes quand ils répondent à `EHLO`.

## Le lien entre deux codes
# valeur    une étiquette
# .sentence la première phrase de la page
# .choice   ouvre « Quel code employer, et quand »

smtp-relation-twin = Jumeaux
    .sentence = { $a } et { $b } signalent la même situation : l’un la dit temporaire, l’autre permanente.
    .choice = La situation est la même : tout dépend des chances de réussite d’une tentative ultérieure.
# $first et $then : dans leur ordre d’arrivée.
smtp-relation-sequence = L’un après l’autre
    .sentence = Dans une même session, { $first } peut venir d’abord et { $then } plus tard.
    .choice = Il n’y a pas à choisir : { $first } et { $then } répondent l’un après l’autre à des commandes différentes.
# $list : les étapes où les deux peuvent survenir.
smtp-relation-opposite = Issues opposées
    .sentence = { $a } et { $b } sont deux issues opposées : l’un ou l’autre peut suivre { $list }.
    .choice = Tout dépend de l’issue de la commande : réussite ou échec.
smtp-relation-alternatives = Au choix
    .sentence = Après { $list }, le serveur peut répondre { $a } ou { $b }.
    .choice = Les deux sont des refus : c’est le motif qui tranche.
smtp-relation-apart = Jamais en concurrence
    .sentence = { $a } et { $b } ne répondent jamais à la même commande.
    .choice = Vous n’aurez jamais à choisir : aucune commande n’admet à la fois l’un et l’autre.

## 235

smtp-235 = Authentification réussie
    .gist = { $code } confirme que le client s’est authentifié
    .meaning = L’échange `AUTH` est terminé et le serveur a reconnu l’identité du client. Dès lors, la session est celle de cet utilisateur, jusqu’à ce que la connexion se ferme ou qu’une nouvelle session commence.
    .seen = À la dernière étape de `AUTH` : après la réponse initiale avec `PLAIN`, après le mot de passe avec `LOGIN`, après la réponse au dernier défi avec les autres mécanismes.
    .fix =
        Le client poursuit avec `MAIL FROM`. Il n’a pas le droit d’envoyer un second `AUTH` dans cette session.

        Si le mécanisme a mis en place sa propre couche de sécurité, le client repart de `EHLO`, car ce qu’il savait du serveur ne vaut plus.
    .send = Répondez { $code } quand l’échange ouvert par `AUTH` a abouti. Ce code ne dit rien de ce que l’utilisateur a le droit d’envoyer : un `MAIL` ou un `RCPT` ultérieur peut encore être refusé.

## 250

smtp-250 = OK
    .gist = { $code } atteste qu’une commande a été exécutée
    .meaning = Le serveur a fait ce que demandait la commande. Ce que cela vaut dépend d’elle : après `RCPT`, un destinataire est accepté ; après la fin du texte, le serveur a pris en charge le message entier et doit le remettre ou signaler l’échec.
    .seen = Tout au long d’une session : après `EHLO`, `MAIL`, chaque `RCPT` accepté, `RSET` et `NOOP`, puis de nouveau quand le message est reçu. La réponse à `EHLO` compte plusieurs lignes ; toutes sauf la dernière commencent par `250-`.
    .fix =
        Le client envoie la commande suivante.

        Après le texte du message, notez l’identifiant de file d’attente que beaucoup de serveurs ajoutent derrière le code : c’est lui que l’exploitant du serveur demandera si le message se perd par la suite.
    .send = Répondez { $code } quand la commande a réussi et qu’aucun code de réussite plus précis n’existe. Après le texte du message, attendez que celui-ci soit stocké en lieu sûr : dès cet instant, il est sous votre responsabilité.

## 421

smtp-421 = Service indisponible
    .gist = { $code } prévient le client que le serveur interrompt le service
    .meaning = Le serveur ne peut pas continuer, ou ne le veut pas : il coupe la connexion après cette ligne. La cause tient au serveur, ou au jugement qu’il porte sur l’adresse IP du client, et non à la commande qui se trouvait en cours.
    .seen = À la place de la bannière d’accueil quand un serveur a trop de connexions ; en pleine session quand il s’arrête, qu’il a attendu trop longtemps ou compté trop d’erreurs. Les grands fournisseurs s’en servent aussi pour freiner une adresse IP qui envoie trop.
    .fix =
        - **Côté émission :** laissez le message dans la file d’attente. Le serveur de messagerie réessaie de lui-même au bout d’une demi-heure environ, parfois en commençant par un autre serveur MX.
        - Si le message y reste des heures, lisez le texte qui suit le code. Face à une limite de connexions ou de volume, réduisez le nombre de connexions parallèles et de messages par connexion.
        - **Côté réception :** vérifiez le nombre de processus, les délais d’expiration et l’espace disque libre.
    .send = Répondez { $code } quand vous devez fermer la connexion pour des raisons qui vous sont propres : arrêt, délai dépassé, surcharge. Fermez-la juste après, jamais avant.

## 450

smtp-450 = Boîte aux lettres indisponible
    .gist = { $code } indique qu’une boîte aux lettres ne peut rien recevoir pour le moment
    .meaning = Le serveur refuse, mais seulement pour l’instant : soit la boîte aux lettres est occupée, soit une règle retient cette remise quelque temps. La session continue, et d’autres destinataires du même message peuvent encore être acceptés.
    .seen = Le plus souvent après `RCPT TO`. Première cause : la liste grise. Un serveur qui ne connaît pas encore la combinaison adresse IP, expéditeur et destinataire refuse la première tentative et en accepte une suivante. Autre cause : un domaine d’expéditeur introuvable dans le DNS.
    .fix =
        - **Côté émission :** attendez. La file d’attente répète la tentative ; avec une liste grise, la suivante réussit quelques minutes plus tard. Ne renvoyez pas le message à la main et ne changez pas d’adresse d’envoi entre deux tentatives.
        - Si le refus dure une journée, vérifiez que le domaine de l’expéditeur existe dans le DNS et que votre adresse IP d’envoi y possède un nom.
        - **Côté réception :** cherchez dans le journal la règle qui a répondu, et dispensez de liste grise les expéditeurs connus.
    .send = Répondez { $code } quand ce destinataire ne peut pas être servi maintenant, mais que la même tentative peut fort bien réussir plus tard : liste grise, boîte aux lettres verrouillée.

## 530

smtp-530 = Authentification requise
    .gist = { $code } exige d’abord une authentification ou un chiffrement
    .meaning = Le serveur accepterait la commande, mais pas de ce client dans cet état. Le texte dit ce qui manque : une authentification par `AUTH`, ou une connexion chiffrée par `STARTTLS`.
    .seen = Le plus souvent après `MAIL FROM` sur le port de soumission 587, quand un programme ou un appareil envoie sans nom d’utilisateur. Avec « Must issue a STARTTLS command first », même `AUTH` est refusé tant que la connexion n’est pas chiffrée.
    .fix =
        - **Côté émission :** activez dans le programme l’authentification du courrier sortant, et choisissez STARTTLS sur le port 587 ou TLS dès la connexion sur le port 465.
        - Si vous vouliez remettre un message à un domaine tiers, et non le soumettre au serveur de votre fournisseur, vous vous adressez au mauvais serveur ou au mauvais port.
        - **Côté réception :** n’imposez pas le chiffrement aux inconnus sur le port 25 d’un serveur MX public ; la RFC 3207 l’interdit.
    .send = Répondez { $code } quand la commande serait permise après `AUTH` ou `STARTTLS`, et précisez dans le texte lequel des deux est attendu.

## 535

smtp-535 = Échec de l’authentification
    .gist = { $code } signale que l’authentification est refusée
    .meaning = Le serveur a vérifié le nom d’utilisateur et le secret, et ne les accepte pas. Il ne dit pas lequel des deux est faux. La session reste telle quelle : un autre `AUTH` est permis.
    .seen = À la fin d’un échange `AUTH`. Causes courantes : un mot de passe mal saisi ou modifié, un compte à double authentification qui attend un mot de passe d’application, un nom d’utilisateur sans son domaine, un fournisseur qui a désactivé l’authentification par mot de passe.
    .fix =
        - **Côté émission :** ne laissez pas le programme répéter le même mot de passe, car beaucoup de serveurs verrouillent alors le compte. Essayez les mêmes identifiants sur le webmail : vous saurez si l’erreur vient d’eux ou du programme.
        - Chez Gmail et les autres fournisseurs à double authentification, créez un mot de passe d’application ou passez à OAuth 2.0.
        - **Côté réception :** consultez le journal du service d’authentification, et pas seulement celui du serveur de messagerie.
    .send = Répondez { $code } quand les identifiants sont faux. Si votre annuaire est injoignable, dites-le plutôt par un code temporaire, sans quoi les utilisateurs changeront des mots de passe qui étaient bons.

## Paires souvent confondues : un verdict pour chacune

smtp-421-vs-450 = Pour la liste grise, la RFC 6647 autorise les deux. { $b } refuse un destinataire et laisse la session continuer ; { $a } met fin à la session pour tous les destinataires.
smtp-530-vs-535 = { $a } signifie que le client n’a pas essayé de s’authentifier alors qu’il le fallait ; { $b }, qu’il a essayé et échoué. Seul { $b } dit quelque chose du mot de passe.
