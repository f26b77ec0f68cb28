### SMTP : les textes de chaque code. Les variables sont décrites dans smtp.ftl.

## 211

smtp-211 = État du système
    .gist = { $code } donne l’état du système de messagerie à qui le demande
    .meaning = En réponse à `HELP`, le serveur parle de lui-même et non d’une commande : sa version, son état, à qui s’adresser.
    .seen = Dans un terminal, quand quelqu’un tape `HELP` à la main. Les programmes de messagerie ne posent jamais la question : ce code n’apparaît donc dans aucun message de non-remise.
    .fix =
        Lisez les lignes : elles ne s’adressent qu’à un humain. La session reste au même point, et une transaction ouverte n’en est pas affectée.
    .send = Répondez { $code } quand `HELP` arrive sans argument et que vous décrivez le système. Taisez les numéros de version si vous les taisez aussi dans la bannière d’accueil.

## 214

smtp-214 = Message d’aide
    .gist = { $code } explique à un humain l’emploi des commandes
    .meaning = La suite est un texte d’aide : les commandes qui existent ici, ou le mode d’emploi de l’une d’elles.
    .seen = Après `HELP`, le plus souvent sur plusieurs lignes qui énumèrent `EHLO`, `MAIL`, `RCPT` et les autres. Ce sont les outils de test et les administrateurs curieux qui le provoquent.
    .fix =
        Il n’y a rien à faire. Cette liste n’engage à rien : les extensions qui fonctionnent vraiment figurent dans la réponse à `EHLO`, la seule qui soit faite pour les programmes.
    .send = Répondez { $code } quand `HELP` nomme une commande, ou quand vous les énumérez toutes. Un lien vers votre page de postmaster vaut mieux qu’un cours de syntaxe.

## 220

smtp-220 = Service prêt
    .gist = { $code } annonce que le serveur est prêt, pour les commandes ou pour TLS
    .meaning = En première ligne d’une connexion, c’est la bannière d’accueil, avec le nom du serveur. En réponse à `STARTTLS`, le même code signifie que la négociation TLS peut commencer.
    .seen = En tête de toute session saine, souvent avec `ESMTP` et le nom du logiciel ; puis de nouveau, un instant plus tard, si le client demande le chiffrement.
    .fix =
        Après la bannière, le client se présente par `EHLO`. Il devrait accorder cinq minutes à cette première ligne : certains serveurs la retardent pour démasquer les programmes de spam, qui parlent trop tôt.

        Après `STARTTLS`, les deux côtés négocient TLS aussitôt. Une fois TLS établi, tout ce que le client avait appris est caduc et il repart de `EHLO`.
    .send = Répondez { $code } quand vous pouvez servir le client. Après `STARTTLS`, jetez tout ce qui est déjà arrivé en clair, sans quoi un attaquant pourrait y glisser des commandes.

## 221

smtp-221 = Fermeture de la connexion
    .gist = { $code } confirme le `QUIT` du client et clôt la session
    .meaning = Les deux côtés sont d’accord pour en rester là. Le serveur ferme la connexion juste après cette ligne.
    .seen = En dernière ligne de la session dans un journal, souvent avec « Bye ». Une transaction encore ouverte au moment du `QUIT` est perdue ; un message déjà confirmé ne risque rien.
    .fix =
        Le client ferme à son tour. Pour d’autres messages, il ouvre une nouvelle connexion.

        Un `QUIT` resté sans réponse n’est pas très propre, mais ne coûte rien : le sort des messages était déjà réglé.
    .send = Répondez { $code } quand le client a envoyé `QUIT`, même si toutes les commandes précédentes ont échoué. Ne vous en servez jamais pour mettre quelqu’un dehors.

## 235

smtp-235 = Authentification réussie
    .gist = { $code } confirme que le client s’est authentifié
    .meaning = L’échange `AUTH` est terminé et le serveur a reconnu l’identité du client. Dès lors, la session est celle de cet utilisateur, jusqu’à la fermeture de la connexion.
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

## 251

smtp-251 = Courrier réacheminé
    .gist = { $code } accepte un destinataire dont le courrier sera réacheminé
    .meaning = La boîte aux lettres n’est pas ici, mais le serveur sait où elle se trouve désormais, accepte le message et le fait suivre. En réponse à `ETRN`, ce numéro signifie qu’aucun message n’attend.
    .seen = Après `RCPT TO` ou `VRFY`, avec la nouvelle adresse entre chevrons. Il est devenu rare : la plupart des serveurs font suivre sans le dire, car l’annonce révèle où part le courrier de quelqu’un.
    .fix =
        Le client continue comme après tout destinataire accepté. Le carnet d’adresses peut être mis à jour, mais seulement si l’identité du serveur ne fait aucun doute (RFC 5321, section 7.4).
    .send = Répondez { $code } quand vous réacheminez le courrier et que la nouvelle adresse peut être divulguée. Ne comptez pas sur le client pour la retenir.

## 252

smtp-252 = Adresse non vérifiée
    .gist = { $code } renonce à vérifier une adresse sans la déclarer fausse
    .meaning = Le serveur ne veut ou ne peut pas dire si la boîte aux lettres existe. Il accepterait un message pour elle et tenterait de le remettre. Après `ETRN`, le même numéro annonce que l’envoi des messages en attente a commencé.
    .seen = Après `VRFY` ou `EXPN`, sur beaucoup de serveurs publics, car ces commandes font le bonheur des collecteurs d’adresses.
    .fix =
        Tenez l’adresse pour non confirmée. Seul un `RCPT TO` dans une vraie transaction en apprend davantage, et encore : la réponse à la fin du texte du message peut tout remettre en cause.
    .send = Répondez { $code } quand `VRFY` ou `EXPN` est désactivé par sécurité (la section 7.3 de la RFC 5321 l’impose alors), ou quand vous relayez le courrier du domaine sans pouvoir vérifier.

## 253

smtp-253 = Messages en attente mis en route
    .gist = { $code } indique combien de messages en attente `ETRN` a mis en route
    .meaning = Le serveur a compté les messages qu’il garde pour l’hôte nommé et a commencé à les remettre. Leur nombre figure dans le texte.
    .seen = Seulement après `ETRN` (RFC 1985), sur des sites qui ne se connectent que de temps à autre et dont un fournisseur garde le courrier.
    .fix =
        Attendez les connexions entrantes. Les messages n’arrivent pas dans cette session : le serveur les remet par ses propres connexions, à l’adresse habituelle de l’hôte.
    .send = Répondez { $code } quand vous connaissez le nombre de messages en attente et les avez mis en route. Faites-le sur-le-champ, sans attendre la fin des remises.

## 334

smtp-334 = Défi d’authentification
    .gist = { $code } demande l’étape suivante d’une authentification
    .meaning = Un échange `AUTH` est en cours et c’est au client de parler. Ce qui suit le code n’est pas une phrase mais une donnée en Base64, parfois vide.
    .seen = Deux fois pendant `AUTH LOGIN` : `334 VXNlcm5hbWU6` se décode en « Username: », `334 UGFzc3dvcmQ6` en « Password: ». Avec `PLAIN`, il arrive vide si le client n’a pas envoyé de réponse initiale.
    .fix =
        Le client décode le défi et répond par une ligne en Base64. Un `*` seul annule l’échange, ce que le serveur confirme alors par 501.

        Pensez-y avant de transmettre un journal : Base64 n’est pas un chiffrement, et ces lignes livrent le mot de passe.
    .send = Répondez { $code } quand le mécanisme attend encore une donnée du client. Un défi vide s’écrit avec le code suivi d’une seule espace.

## 354

smtp-354 = Texte du message attendu
    .gist = { $code } invite le client à transmettre le texte du message
    .meaning = L’expéditeur et les destinataires sont connus ; c’est au tour du contenu. Tant qu’il n’est pas complet, le serveur n’interprète aucune ligne comme une commande.
    .seen = Juste après `DATA`, une fois par message. Une session qui se fige à cet endroit trahit un pare-feu, un antivirus ou un problème de MTU sur le trajet.
    .fix =
        Le client envoie l’en-tête, une ligne vide et le corps, double le point placé en début de ligne et termine par une ligne qui ne contient qu’un point.

        Il attend ensuite la réponse décisive, pendant dix minutes au moins. Raccrocher plus tôt, c’est risquer un doublon : le serveur a peut-être gardé le message.
    .send = Répondez { $code } quand un destinataire est accepté et que vous êtes prêt à recevoir. Une objection sur les destinataires vient avant ce code, une objection sur le contenu après.

## 421

smtp-421 = Service indisponible
    .gist = { $code } prévient le client que le serveur interrompt le service
    .meaning = Le serveur ne peut pas continuer, ou ne le veut pas : il coupe la connexion après cette ligne. La cause tient au serveur, ou au jugement qu’il porte sur l’adresse IP du client, et non à la commande en cours.
    .seen = À la place de la bannière d’accueil quand un serveur a trop de connexions ; en pleine session quand il s’arrête, qu’il a attendu trop longtemps ou compté trop d’erreurs. Les grands fournisseurs s’en servent aussi pour freiner une adresse IP qui envoie trop.
    .fix =
        - **Côté émission :** laissez le message dans la file d’attente. Votre serveur de messagerie réessaie de lui-même au bout d’une demi-heure environ, parfois en commençant par un autre serveur MX.
        - Si le message y reste des heures, lisez le texte qui suit le code. Face à une limite de connexions ou de volume, réduisez le nombre de connexions parallèles et de messages par connexion.
        - **Côté réception :** vérifiez le nombre de processus, les délais d’expiration et l’espace disque libre.
    .send = Répondez { $code } quand vous devez fermer la connexion pour des raisons qui vous sont propres : arrêt, délai dépassé, surcharge. Fermez-la juste après, jamais avant.

## 432

smtp-432 = Migration du mot de passe requise
    .gist = { $code } demande la migration d’un mot de passe vers un autre mécanisme
    .meaning = Le compte existe, mais le serveur ne détient pas le secret sous la forme qu’exige le mécanisme choisi. Une seule authentification avec le mot de passe lui-même suffit pour qu’il l’enregistre sous cette forme.
    .seen = Après `AUTH`, et rarement. Microsoft Exchange donne un autre sens à ce numéro : « 432 4.3.2 » y signifie que trop de connexions ou de threads sont occupés.
    .fix =
        - **Côté émission :** authentifiez-vous une fois avec `PLAIN` sur une connexion chiffrée ; les sessions suivantes pourront employer le mécanisme plus fort. Face à Exchange, envoyez moins vite et ne touchez pas au mot de passe.
        - **Côté réception :** après un changement de base de mots de passe, attendez-vous à le voir une fois par utilisateur.
    .send = Répondez { $code } quand l’utilisateur doit d’abord s’authentifier une fois avec `PLAIN`, et n’annoncez pas ce mécanisme sans TLS.

## 450

smtp-450 = Boîte aux lettres indisponible
    .gist = { $code } indique qu’une boîte aux lettres ne peut rien recevoir pour le moment
    .meaning = Le serveur refuse, mais seulement pour l’instant : soit la boîte aux lettres est occupée, soit une règle retient cette remise quelque temps. La session continue, et d’autres destinataires du même message peuvent encore être acceptés.
    .seen = Le plus souvent après `RCPT TO`. Première cause : la liste grise. Un serveur qui ne connaît pas encore la combinaison adresse IP, expéditeur et destinataire refuse la première tentative et accepte l’une des suivantes. Autre cause : un domaine d’expéditeur introuvable dans le DNS.
    .fix =
        - **Côté émission :** attendez. La file d’attente répète la tentative ; face à une liste grise, celle qui suit quelques minutes plus tard réussit en général. Ne renvoyez pas le message à la main et ne changez pas d’adresse d’envoi entre deux tentatives.
        - Si le refus dure une journée, vérifiez que le domaine de l’expéditeur existe dans le DNS et que votre adresse IP d’envoi y possède un nom inverse (enregistrement PTR).
        - **Côté réception :** cherchez dans le journal la règle qui a répondu, et dispensez les expéditeurs connus de la liste grise.
    .send = Répondez { $code } quand ce destinataire ne peut pas être servi maintenant, mais que la même tentative peut fort bien réussir plus tard : liste grise, boîte aux lettres verrouillée.

## 451

smtp-451 = Erreur locale de traitement
    .gist = { $code } signale une défaillance passagère du serveur pendant le traitement
    .meaning = Un élément dont dépend le serveur a lâché : une base de données, un serveur de noms, un antivirus, sa propre configuration. Ni le message ni l’adresse ne sont en cause.
    .seen = Après `MAIL`, `RCPT` ou le texte du message, par exemple avec « Temporary lookup failure » ou « Server configuration error ». Malgré la définition, beaucoup de filtres l’emploient pour la liste grise, avec 4.7.1.
    .fix =
        - **Côté émission :** ne faites rien les premières heures. Quand une connexion se rompt, le client fait d’ailleurs comme s’il avait reçu ce code.
        - Si l’erreur persiste, prévenez le postmaster de la destination, avec l’heure et le texte complet ; personne d’autre ne peut la corriger.
        - **Côté réception :** le journal de messagerie indique quelle recherche, quelle socket ou quel filtre a échoué.
    .send = Répondez { $code } quand la défaillance vient de vous et qu’elle passera. Signaler un annuaire en panne par un code 5yz, c’est faire échouer la remise à de bonnes adresses.

## 452

smtp-452 = Espace de stockage insuffisant
    .gist = { $code } signale un manque passager d’espace, ou de place pour d’autres destinataires
    .meaning = Une ressource fait défaut en ce moment : de l’espace disque, de la place dans une boîte aux lettres, ou des places libres dans la liste des destinataires de cette transaction.
    .seen = Avec « Insufficient system storage » après `MAIL`, quand le disque est plein ; avec « Too many recipients » après le centième `RCPT` ou plus loin ; chez Gmail, avec « 4.2.2 … over quota ».
    .fix =
        - **Côté émission :** la file d’attente gère les deux cas. Les destinataires acceptés sont servis tout de suite ; les autres passent dans une nouvelle transaction.
        - Les programmes qui soumettent eux-mêmes leurs messages devraient scinder les longues listes de destinataires.
        - **Côté réception :** libérez de la place dans le répertoire de la file d’attente ; contrôlez les inodes autant que les octets.
    .send = Répondez { $code } quand l’espace manque, mais aussi quand le nombre de destinataires atteint la limite de votre logiciel, 100 au moins : la section 4.5.3.1.10 de la RFC 5321 l’exige.

## 453

smtp-453 = Aucun courrier en attente
    .gist = { $code } indique qu’aucun courrier n’attend les domaines du client
    .meaning = Par `ATRN`, le client a demandé à inverser les rôles pour relever son courrier. Il n’y en a pas : chacun garde son rôle.
    .seen = Avec le relais à la demande (RFC 2645), sur le port 366, pour des sites dont l’adresse IP change. Il est inoffensif, bien qu’il commence par un 4.
    .fix =
        - **Client :** envoyez `QUIT` et revenez à l’intervalle habituel.
        - S’il manque du courrier, comparez les domaines de la demande avec ceux dont le fournisseur garde les messages.
    .send = Répondez { $code } quand le client a le droit de relever le courrier des domaines demandés et que leur file d’attente est vide.

## 454

smtp-454 = AUTH ou TLS momentanément indisponible
    .gist = { $code } signale que l’authentification ou TLS est momentanément en panne
    .meaning = Après `AUTH` : le mot de passe n’a pas pu être vérifié, car le service qui s’en charge ne répond pas. Après `STARTTLS` : le chiffrement est proposé mais ne peut pas démarrer maintenant.
    .seen = « Temporary authentication failure » quand un annuaire est injoignable ; « TLS not available due to local problem » quand un certificat ou une clé ne peut être lu. Amazon SES s’en sert pour limiter le débit.
    .fix =
        - **Côté émission :** gardez le mot de passe enregistré et réessayez plus tard. Continuer ou non sans chiffrement relève de votre politique, jamais de la commodité.
        - **Côté réception :** contrôlez l’annuaire, la socket SASL, le fichier du certificat et ses droits d’accès.
    .send = Répondez { $code } quand le mécanisme de vérification ou de chiffrement est lui-même en panne : ainsi, aucun programme ne réclamera un nouveau mot de passe à l’utilisateur.

## 455

smtp-455 = Paramètres inapplicables pour l’instant
    .gist = { $code } ajourne une commande faute de pouvoir en honorer les paramètres
    .meaning = Le serveur connaît le paramètre joint à `MAIL FROM` ou à `RCPT TO`, mais n’est pas en mesure de s’y conformer maintenant.
    .seen = Presque jamais : la plupart des extensions apportent leurs propres codes d’erreur, et ceux-ci priment.
    .fix =
        - **Côté émission :** mettez le message en file d’attente et réessayez. Le client peut aussi omettre le paramètre, si le message peut s’en passer.
        - **Côté réception :** trouvez l’extension hors service et retirez-la de la réponse à `EHLO` tant qu’elle ne fonctionne pas.
    .send = Répondez { $code } quand un paramètre est implémenté mais momentanément inutilisable, et que sa propre spécification ne désigne aucun autre code.

## 458

smtp-458 = Lancement de la file impossible
    .gist = { $code } avertit que la commande `ETRN` n’a pas pu lancer la file d’attente
    .meaning = La demande de libérer les messages en attente a été comprise, mais le serveur n’est pas parvenu à y donner suite. Les messages eux-mêmes restent où ils sont.
    .seen = Quand un site appelle son fournisseur par `ETRN` et que le gestionnaire de file d’attente de ce dernier est arrêté ou débordé.
    .fix =
        - **Client :** répétez la demande quelques minutes plus tard. Même sans elle, le passage régulier de la file d’attente du fournisseur fera partir les messages.
        - **Serveur :** voyez si le gestionnaire de file d’attente tourne et accepte les demandes.
    .send = Répondez { $code } quand le nœud a le droit de faire la demande, mais que sa file d’attente ne peut pas être lancée.

## 459

smtp-459 = Nœud non autorisé
    .gist = { $code } refuse `ETRN` pour le nœud indiqué
    .meaning = À la demande de ce client, le serveur ne lance pas la file d’attente de ce nom. Un motif devrait suivre dans le texte.
    .seen = Après `ETRN` avec un nom d’hôte mal orthographié, avec un domaine dont le fournisseur n’est pas le serveur de secours, ou depuis une adresse inattendue.
    .fix =
        - **Client :** malgré le 4 initial, insister ne sert en général à rien. Reprenez le nom exact que votre fournisseur a enregistré.
        - **Serveur :** ajoutez le domaine à ceux pour lesquels la commande est permise (`fast_flush_domains` dans Postfix).
    .send = Répondez { $code } quand une règle interdit la demande pour ce nom, et donnez le motif.

## 500

smtp-500 = Commande inconnue
    .gist = { $code } signale que le serveur ne connaît pas la commande
    .meaning = Le premier mot de la ligne n’est pas une commande pour ce serveur, ou la ligne est trop longue pour être lue. La connexion doit rester ouverte.
    .seen = Après `EHLO` sur de très vieux serveurs, après une faute de frappe dans une session manuelle, après une ligne `AUTH` trop longue. Une longue série donne à penser que le texte du message est lu comme des commandes, ou qu’un pare-feu masque les commandes par des `XXXX`.
    .fix =
        - **Côté émission :** après `EHLO`, rabattez-vous sur `HELO`. Si un pare-feu réécrit SMTP, désactivez cette fonction.
        - **Côté réception :** si du texte arrive en guise de commandes, c’est qu’un `DATA` antérieur a été refusé et que le client n’en a pas tenu compte.
    .send = Répondez { $code } quand vous ne reconnaissez pas le mot-clé. Raccrocher pour cette seule raison enfreint la section 3.8 de la RFC 5321.

## 501

smtp-501 = Erreur de syntaxe dans les paramètres
    .gist = { $code } reproche à une commande connue un argument mal formé
    .meaning = Le mot-clé est juste, ce qui le suit ne l’est pas. L’état du serveur est le même qu’avant.
    .seen = Après `EHLO` avec un nom d’hôte invalide (« Syntactically invalid HELO argument »), après `MAIL` ou `RCPT` avec une espace en trop ou un chevron manquant dans l’adresse, après `AUTH` avec du Base64 corrompu ou une annulation par `*`.
    .fix =
        - **Côté émission :** corrigez l’adresse dans le carnet, ou le nom d’hôte que le programme annonce (nom de domaine complet ou adresse IP entre crochets, sans tiret bas).
        - `DATA`, `RSET` et `QUIT` n’admettent aucun argument.
        - **Côté réception :** citez dans le texte la partie fautive ; personne ne voit une espace en fin de ligne.
    .send = Répondez { $code } quand la commande est connue mais que son argument enfreint la grammaire.

## 502

smtp-502 = Commande non implémentée
    .gist = { $code } indique que la commande est connue, mais non implémentée
    .meaning = Le serveur comprend ce qu’on lui demande, mais n’a rien prévu pour le faire.
    .seen = Après `EXPN`, `HELP` ou `TURN`. Bien des versions de Postfix l’emploient aussi pour des commandes inconnues et pour un `VRFY` désactivé, contre la lettre de la RFC 5321.
    .fix =
        - **Côté émission :** passez-vous de la commande ; aucune remise ne dépend de celles que les serveurs laissent de côté. Si c’était la réponse à `EHLO`, essayez `HELO`.
        - **Côté réception :** une extension qui répond ainsi doit disparaître de la liste annoncée après `EHLO`.
    .send = Répondez { $code } quand vous reconnaissez le mot-clé sans l’avoir jamais implémenté. Un `VRFY` simplement désactivé mérite une autre réponse.

## 503

smtp-503 = Mauvais ordre des commandes
    .gist = { $code } signale que la commande arrive au mauvais moment
    .meaning = La commande est valable en soi, mais une autre doit la précéder, ou elle a déjà été donnée.
    .seen = `RCPT` sans `MAIL` accepté (« need MAIL command »), `DATA` sans destinataire, un nouvel `AUTH` après une authentification réussie, toute commande autre que `QUIT` après une bannière 554. « AUTH command used when not advertised » révèle en général que TLS manque.
    .fix =
        - **Côté émission :** remontez d’une ligne dans le journal ; le plus souvent, une commande antérieure a été refusée et le programme a continué malgré tout.
        - Pour `AUTH`, choisissez le chiffrement que le port attend.
        - **Côté réception :** activez l’authentification sur le port qu’utilisent les clients, normalement le 587.
    .send = Répondez { $code } quand seul l’ordre pose problème, et conservez l’état tel quel pour que le client puisse se rattraper.

## 504

smtp-504 = Paramètre non implémenté
    .gist = { $code } refuse un argument bien formé que le serveur ne prend pas en charge
    .meaning = Le mot-clé et la grammaire sont corrects ; c’est cette valeur précise qui n’est pas disponible ici.
    .seen = Après `AUTH` avec un mécanisme que le serveur n’a pas (« Unrecognized authentication type ») et, chez Postfix, après `HELO` avec un nom qui n’est pas pleinement qualifié.
    .fix =
        - **Côté émission :** choisissez un mécanisme sur la ligne `AUTH` de la réponse à `EHLO`, et relisez cette ligne une fois TLS établi.
        - Si c’est le nom d’hôte qui déplaît, annoncez-le en entier, comme `mail.example.org`.
        - **Côté réception :** sur un port de soumission, n’appliquez pas de règles sur les noms d’hôte ; les ordinateurs portables en ont rarement de corrects.
    .send = Répondez { $code } quand l’argument est licite mais non implémenté, tel un mécanisme `AUTH` inconnu.

## 521

smtp-521 = Hôte fermé au courrier
    .gist = { $code } prévient dès la connexion que cet hôte n’accepte jamais de courrier
    .meaning = La machine ne connaît de SMTP que le strict nécessaire pour dire non (RFC 7504).
    .seen = À la place de la bannière d’accueil, sur des serveurs web et d’autres hôtes sans boîtes aux lettres. Le postscreen de Postfix l’oppose aux clients dont il se méfie, puis raccroche, ce qui élargit la définition.
    .fix =
        - **Côté émission :** vérifiez le DNS, car un enregistrement MX faux ou absent a conduit le message jusqu’à cet hôte.
        - Si le texte parle de liste de blocage ou d’erreurs de protocole, c’est votre adresse IP qui est refusée.
        - **Côté réception :** publiez en plus un MX nul (`MX 0 .`), pour que personne n’essaie même de se connecter.
    .send = Répondez { $code } quand aucun courrier n’est jamais le bienvenu sur cet hôte. Vous pouvez fermer la connexion aussitôt, ou répéter ce numéro à chaque commande.

## 523

smtp-523 = Chiffrement nécessaire
    .gist = { $code } réclame une connexion chiffrée ou un mécanisme d’authentification plus fort
    .meaning = Le mécanisme livrerait le mot de passe à quiconque écoute la ligne. Il faut d’abord une couche de protection.
    .seen = Après `AUTH PLAIN` ou `AUTH LOGIN` sur une connexion non protégée. Ce numéro est né de l’usage, et la RFC 5248 l’a enregistré avec 5.7.10 ; la plupart des serveurs en choisissent un autre.
    .fix =
        - **Côté émission :** choisissez STARTTLS, ou TLS sur le port 465, dans les réglages du compte. Considérez qu’un mot de passe déjà envoyé en clair est connu.
        - **Côté réception :** ne proposez les mécanismes en clair qu’une fois TLS établi ; le cas ne se présentera plus.
    .send = Répondez { $code } quand un client tente un mécanisme en clair sur une connexion non chiffrée et que vous suivez le registre à la lettre.

## 525

smtp-525 = Compte désactivé
    .gist = { $code } indique que le mot de passe était bon, mais le compte désactivé
    .meaning = En elle-même, l’authentification a réussi. Un administrateur a bloqué le compte, par exemple pour une facture impayée, un abus ou une intrusion.
    .seen = À la fin de `AUTH`, avec 5.7.13, chez les rares fournisseurs qui distinguent ce cas d’un mot de passe mal saisi. cPanel emprunte ce numéro pour un destinataire désactivé.
    .fix =
        - **Côté émission :** adressez-vous au fournisseur ; aucun réglage ni aucun nouveau mot de passe n’y changera rien. Les programmes ne devraient pas rouvrir la fenêtre du mot de passe.
        - **Côté réception :** avant de débloquer le compte, purgez la file d’attente de ce qu’un intrus y a laissé.
    .send = Répondez { $code } quand les identifiants correspondent à un compte bloqué. Un attaquant y lit que le mot de passe est bon : mettez ce risque en balance avec la commodité.

## 530

smtp-530 = Authentification requise
    .gist = { $code } exige d’abord une authentification ou un chiffrement
    .meaning = Le serveur accepterait la commande, mais pas de ce client dans cet état. Le texte dit ce qui manque : une authentification par `AUTH`, ou une connexion chiffrée par `STARTTLS`.
    .seen = Le plus souvent après `MAIL FROM` sur le port de soumission 587, quand un programme ou un appareil envoie sans nom d’utilisateur. Avec « Must issue a STARTTLS command first », même `AUTH` est refusé tant que la connexion n’est pas chiffrée.
    .fix =
        - **Côté émission :** activez dans le programme l’authentification du courrier sortant, et choisissez STARTTLS sur le port 587 ou TLS dès la connexion sur le port 465.
        - Si vous vouliez remettre un message à un domaine tiers, et non le soumettre au serveur de votre fournisseur, vous vous adressez au mauvais serveur ou au mauvais port.
        - **Côté réception :** n’imposez pas le chiffrement pour la remise locale sur le port 25 d’un serveur MX public ; la RFC 3207 l’interdit.
    .send = Répondez { $code } quand la commande serait permise après `AUTH` ou `STARTTLS`, et précisez dans le texte lequel des deux est attendu.

## 534

smtp-534 = Mécanisme d’authentification trop faible
    .gist = { $code } juge trop faible le mécanisme d’authentification choisi
    .meaning = Pour cet utilisateur, la politique du serveur exige mieux que le mécanisme proposé. Le secret peut fort bien être exact.
    .seen = Surtout chez Gmail : « 5.7.9 Application-specific password required », ou, avec 5.7.9 ou 5.7.14, une invitation à s’authentifier dans le navigateur.
    .fix =
        - **Côté émission :** changez de méthode, par exemple du mot de passe à OAuth 2.0 (`XOAUTH2`). Chez Gmail, créez un mot de passe d’application ; le mot de passe ordinaire n’est pas accepté des programmes de messagerie.
        - **Côté réception :** n’annoncez que ce que la politique admet, et dites aux utilisateurs où trouver la marche à suivre.
    .send = Répondez { $code } quand ce mécanisme est trop faible pour cet utilisateur, même s’il peut suffire à d’autres. Le client est censé en essayer un meilleur de lui-même.

## 535

smtp-535 = Échec de l’authentification
    .gist = { $code } signale que le nom d’utilisateur ou le mot de passe n’est pas accepté
    .meaning = Le serveur a vérifié le nom d’utilisateur et le secret, et ne les accepte pas. Il ne dit pas lequel des deux est faux. La session reste telle quelle : un autre `AUTH` est permis.
    .seen = À la fin d’un échange `AUTH`. Causes courantes : un mot de passe mal saisi ou modifié, un compte à double authentification qui attend un mot de passe d’application, un nom d’utilisateur sans son domaine, un fournisseur qui a désactivé l’authentification par mot de passe.
    .fix =
        - **Côté émission :** ne laissez pas le programme répéter le même mot de passe, car beaucoup de serveurs verrouillent alors le compte. Essayez les mêmes identifiants sur le webmail : vous saurez si l’erreur vient d’eux ou du programme.
        - Chez Gmail et les autres fournisseurs à double authentification, créez un mot de passe d’application ou passez à OAuth 2.0.
        - **Côté réception :** consultez le journal du service d’authentification, et pas seulement celui du serveur de messagerie.
    .send = Répondez { $code } quand les identifiants sont faux. Si votre annuaire est injoignable, dites-le plutôt par un code temporaire, sans quoi les utilisateurs changeront des mots de passe qui étaient bons.

## 538

smtp-538 = Chiffrement requis pour ce mécanisme
    .gist = { $code } interdit sans chiffrement le mécanisme d’authentification choisi
    .meaning = Le mécanisme est acceptable ici, mais pas en clair. La RFC 4954 conserve ce code pour des raisons historiques : un serveur moderne n’annonce pas un mécanisme avant qu’il soit utilisable.
    .seen = Quand `AUTH` arrive avant `STARTTLS`, sur de vieux serveurs de soumission, avec 5.7.11.
    .fix =
        - **Côté émission :** activez STARTTLS. Ensuite, les mêmes identifiants devraient convenir.
        - **Côté réception :** cachez `AUTH` dans la première réponse à `EHLO` et montrez-le dans la seconde, après TLS.
    .send = Répondez { $code } quand un vieux client s’obstine à employer un mécanisme que vous n’avez même pas annoncé sur une ligne non protégée.

## 550

smtp-550 = Boîte aux lettres inexistante ou refusée
    .gist = { $code } refuse pour de bon une boîte aux lettres, un expéditeur ou un message
    .meaning = Soit cette boîte aux lettres n’existe pas, soit l’accès y est interdit, soit une règle s’oppose à ce message. Seuls le texte et le code d’état étendu le précisent : 5.1.1 désigne un utilisateur inconnu, 5.7.x une règle.
    .seen = Dans la plupart des messages de non-remise. « User unknown » après `RCPT TO` ; « blocked » ou « listed » à cause de l’adresse IP d’envoi ; après le texte du message, en cas de spam ou d’échec des contrôles SPF, DKIM ou DMARC (5.7.26 chez Gmail).
    .fix =
        - **Côté émission :** avec 5.1.1, corrigez l’adresse ou retirez-la aussitôt de la liste ; les tentatives répétées nuisent à votre réputation.
        - Avec 5.7.x, réparez l’authentification du domaine, ou demandez votre retrait de la liste de blocage que nomme le texte.
        - **Côté réception :** mieux vaut refuser pendant la session qu’envoyer plus tard un message de non-remise.
    .send = Répondez { $code } quand la boîte aux lettres n’existe pas ou qu’une règle interdit le message, et qu’attendre n’y changera rien. Un mauvais destinataire ne met pas fin à la session ; les autres peuvent encore être servis.

## 551

smtp-551 = Destinataire non local
    .gist = { $code } refuse un destinataire et indique une autre adresse à essayer
    .meaning = La boîte aux lettres a déménagé. Le serveur sait où, mais ne fait pas suivre ; la nouvelle adresse figure entre chevrons dans le texte.
    .seen = Rarement après `RCPT TO` ou `VRFY` : il révèle une adresse, et peu de programmes en tiennent compte. Plus souvent, des refus dictés par une règle empruntent ce numéro.
    .fix =
        - **Côté émission :** interrogez le destinataire par une autre voie avant d’employer ce que propose le texte. Un tiers a pu l’y glisser en chemin.
        - En l’absence de nouvelle adresse, comprenez qu’une règle s’oppose au message.
        - **Côté réception :** envisagez de faire suivre, ou de refuser sans rien divulguer.
    .send = Répondez { $code } quand la nouvelle adresse est publique et que vous ne voulez pas y relayer le courrier.

## 552

smtp-552 = Limite de stockage dépassée
    .gist = { $code } signale qu’un message ou une boîte aux lettres dépasse une limite fixe
    .meaning = Le message est plus gros que tout ce que le serveur accepte, ou le quota du destinataire est épuisé. Aux yeux du serveur, le même message échouerait encore.
    .seen = Après un `MAIL FROM` au `SIZE` trop élevé, ou après le texte du message : « Message size exceeds fixed limit » (5.3.4), « mailbox full » (5.2.2). Gmail s’en sert aussi pour refuser les pièces jointes interdites (5.7.0).
    .fix =
        - **Côté émission :** comparez la taille de votre message avec la valeur `SIZE` de la réponse à `EHLO`. Base64 alourdit les pièces jointes d’un tiers ; envoyez plutôt un lien.
        - Si le texte se plaint d’un trop grand nombre de destinataires, c’est un héritage de la RFC 821 : traitez l’erreur comme temporaire et scindez la liste.
        - **Côté réception :** annoncez `SIZE`, pour que les clients connaissent la limite avant le transfert.
    .send = Répondez { $code } quand la limite est intangible. Une place qui sera peut-être libre demain appelle un code 4yz.

## 553

smtp-553 = Nom de boîte aux lettres non autorisé
    .gist = { $code } signale que l’adresse elle-même n’est pas autorisée
    .meaning = C’est le nom que le serveur refuse, et non ce qu’il désigne : sa forme, ses caractères ou l’usage qu’en fait ce client. Après `VRFY`, cela peut vouloir dire que le nom est ambigu.
    .seen = Après `MAIL FROM`, avec « Sender address rejected: not owned by user », quand l’expéditeur ne correspond pas au compte ; chez qmail, avec « that domain isn’t in my list of allowed rcpthosts » ; pour des destinataires non ASCII sans recours à `SMTPUTF8`.
    .fix =
        - **Côté émission :** examinez l’adresse caractère par caractère (virgules, espaces, domaine manquant).
        - Envoyez depuis l’adresse qui appartient au compte, ou faites autoriser l’alias.
        - **Côté réception :** associez les noms d’utilisateur aux expéditeurs permis, et énumérez tous les domaines que vous servez.
    .send = Répondez { $code } quand l’adresse ne pourrait être valable ici pour personne, ou quand l’utilisateur authentifié n’a pas le droit de s’en servir pour envoyer.

## 554

smtp-554 = Échec de la transaction
    .gist = { $code } refuse en bloc la transaction, ou la connexion
    .meaning = C’est sa place qui décide du sens. En guise de bannière : pas de service SMTP pour vous ici. Après `DATA` : aucun destinataire valable. Après le texte du message : le message lui-même est refusé. C’est aussi le fourre-tout quand rien ne convient mieux.
    .seen = Avec les listes de blocage, les filtres antispam et antivirus, les boucles de courrier (« too many hops »), et avec le « Relay access denied » de Postfix après `RCPT TO`.
    .fix =
        - **Côté émission :** s’il remplace la bannière, il vise en général votre adresse IP ; cherchez-la dans la liste que nomme le texte.
        - « Relay access denied » : authentifiez-vous d’abord, ou corrigez l’enregistrement MX du domaine.
        - **Côté réception :** si le domaine est bien l’un des vôtres, ajoutez-le à ceux pour lesquels vous acceptez du courrier.
    .send = Répondez { $code } quand l’échec ne tient à aucune adresse en particulier. Après un refus dès la bannière, gardez la ligne ouverte jusqu’à `QUIT` et répondez 503 entre-temps.

## 555

smtp-555 = Paramètres non reconnus
    .gist = { $code } refuse un paramètre inconnu joint à `MAIL` ou à `RCPT`
    .meaning = Un élément placé après l’adresse, tel que `BODY=8BITMIME` ou `NOTIFY=NEVER`, ne dit rien à ce serveur.
    .seen = Avec « Unsupported option » ; chez Gmail, avec « 5.5.2 Syntax error », typiquement quand les chevrons manquent autour d’une adresse et que la fin de celle-ci passe pour un paramètre.
    .fix =
        - **Côté émission :** n’employez un paramètre que si le dernier `EHLO` a annoncé son extension ; écrivez `MAIL FROM:<a@example.org>`, chevrons compris et sans espace après le deux-points.
        - **Côté réception :** cherchez en amont un mandataire (proxy) qui annonce plus que ne sait faire le serveur placé derrière lui.
    .send = Répondez { $code } quand vous ne connaissez pas un paramètre ou ne le prendrez jamais en charge. L’ignorer en silence, ce serait promettre au client ce que vous ne ferez pas.

## 556

smtp-556 = Domaine fermé au courrier
    .gist = { $code } indique que le domaine du destinataire n’accepte aucun courrier
    .meaning = Un serveur intermédiaire a interrogé le DNS et y a trouvé que ce domaine ne veut pas de courrier, en général par un enregistrement MX nul. Ce n’est pas le domaine lui-même qui parle.
    .seen = Après `RCPT TO` sur le serveur de soumission ou le relais, avec 5.1.10 : « Domain does not accept mail (nullMX) » chez Postfix.
    .fix =
        - **Côté émission :** cherchez une faute dans la partie qui suit le `@` ; les domaines parqués aux noms voisins publient souvent un tel enregistrement. Si elle est correcte, il n’y a personne à qui écrire.
        - **Côté réception :** les propriétaires qui attendent bel et bien du courrier doivent remplacer l’enregistrement `MX 0 .` par un vrai.
    .send = Répondez { $code } quand le DNS montre que le domaine d’un destinataire est fermé au courrier, plutôt que de garder le message des jours en file d’attente.
