### SMTP : les textes de chaque code. Les variables sont décrites dans smtp.ftl.

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
