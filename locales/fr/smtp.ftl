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
smtp-stage-bdat = `BDAT`
    .label = BDAT
smtp-stage-etrn = `ETRN`
    .label = ETRN
smtp-stage-atrn = `ATRN`
    .label = ATRN

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
    .lead = { $code } maintient la session ouverte
    .tail = maintient la session ouverte
    .both = Les deux laissent la connexion ouverte.
smtp-connection-may-close = Peut être fermée par le serveur
    .clause = { $code } permet au serveur de fermer la connexion sans attendre `QUIT`
    .lead = { $code } peut mettre fin à la connexion
    .tail = peut mettre fin à la connexion
    .both = Les deux permettent au serveur de fermer la connexion sans attendre `QUIT`.
smtp-connection-closes = Fermée par le serveur
    .clause = { $code } annonce que le serveur ferme la connexion
    .lead = { $code } met fin à la connexion
    .tail = met fin à la connexion
    .both = Les deux annoncent que le serveur ferme la connexion.

smtp-retry = Nouvelle tentative
smtp-retry-not-needed = Sans objet
    .clause = { $code } n’appelle aucune nouvelle tentative
    .lead = { $code } rend inutile toute nouvelle tentative
    .tail = rend inutile toute nouvelle tentative
    .both = Ni l’un ni l’autre n’appelle de nouvelle tentative.
smtp-retry-continue = Pas de nouvelle tentative : l’échange continue
    .clause = { $code } demande l’étape suivante et non une nouvelle tentative
    .lead = { $code } appelle l’étape suivante
    .tail = appelle l’étape suivante
    .both = Les deux demandent l’étape suivante et non une nouvelle tentative.
smtp-retry-later = Plus tard, à l’identique
    .clause = { $code } invite à refaire la même tentative plus tard
    .lead = { $code } appelle une nouvelle tentative plus tard
    .tail = appelle une nouvelle tentative plus tard
    .both = Les deux invitent à refaire la même tentative plus tard.
smtp-retry-later-rest = Plus tard, pour ce qui a été refusé
    .clause = { $code } invite à retenter plus tard ce qui a été refusé
    .lead = { $code } appelle une nouvelle tentative plus tard pour ce qui a été refusé
    .tail = appelle une nouvelle tentative plus tard pour ce qui a été refusé
    .both = Les deux invitent à retenter plus tard ce qui a été refusé.
smtp-retry-later-without-parameter = Plus tard, ou sans le paramètre
    .clause = { $code } invite à réessayer plus tard ou sans le paramètre
    .lead = { $code } permet une nouvelle tentative plus tard ou sans le paramètre
    .tail = permet une nouvelle tentative plus tard ou sans le paramètre
    .both = Les deux invitent à réessayer plus tard ou sans le paramètre.
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
smtp-retry-after-starttls = Après `STARTTLS`
    .clause = { $code } invite à retenter l’authentification dès que `STARTTLS` a réussi
    .lead = { $code } permet de réessayer après un `STARTTLS` réussi
    .tail = permet de réessayer après un `STARTTLS` réussi
    .both = Les deux invitent à retenter l’authentification dès que `STARTTLS` a réussi.
smtp-retry-after-transition = Dans une session ultérieure, après une authentification avec `PLAIN`
    .clause = { $code } ne justifie une nouvelle tentative qu’après une authentification avec `PLAIN`
    .lead = { $code } exige d’abord une authentification avec `PLAIN`
    .tail = exige d’abord une authentification avec `PLAIN`
    .both = Dans les deux cas, une nouvelle tentative n’a de sens qu’après une authentification avec `PLAIN`.
smtp-retry-after-permission = Seulement une fois que le serveur l’autorise
    .clause = { $code } ne justifie une nouvelle tentative qu’une fois la demande autorisée
    .lead = { $code } exige d’abord l’autorisation du serveur
    .tail = exige d’abord l’autorisation du serveur
    .both = Dans les deux cas, une nouvelle tentative n’a de sens qu’une fois la demande autorisée.
smtp-retry-stronger-mechanism = Avec un mécanisme plus fort
    .clause = { $code } invite à s’authentifier avec un mécanisme plus fort
    .lead = { $code } exige un mécanisme plus fort
    .tail = exige un mécanisme plus fort
    .both = Les deux invitent à s’authentifier avec un mécanisme plus fort.
smtp-retry-other-credentials = Seulement avec d’autres identifiants
    .clause = { $code } ne justifie une nouvelle tentative qu’avec d’autres identifiants
    .lead = { $code } exige d’autres identifiants
    .tail = exige d’autres identifiants
    .both = Dans les deux cas, une nouvelle tentative n’a de sens qu’avec d’autres identifiants.
smtp-retry-fixed-command = Seulement avec une commande corrigée
    .clause = { $code } ne justifie une nouvelle tentative qu’avec une commande corrigée
    .lead = { $code } exige une commande corrigée
    .tail = exige une commande corrigée
    .both = Dans les deux cas, une nouvelle tentative n’a de sens qu’avec une commande corrigée.
smtp-retry-right-order = Seulement dans le bon ordre
    .clause = { $code } ne justifie une nouvelle tentative qu’une fois les commandes remises dans l’ordre
    .lead = { $code } exige de remettre les commandes dans l’ordre
    .tail = exige de remettre les commandes dans l’ordre
    .both = Dans les deux cas, une nouvelle tentative n’a de sens qu’une fois les commandes remises dans l’ordre.
smtp-retry-without-command = Pas avec cette commande
    .clause = { $code } oblige le client à se passer de la commande
    .lead = { $code } impose de renoncer à la commande
    .tail = impose de renoncer à la commande
    .both = Les deux obligent le client à se passer de la commande.
smtp-retry-other-parameter = Seulement avec un autre paramètre
    .clause = { $code } ne justifie une nouvelle tentative qu’avec un autre paramètre
    .lead = { $code } exige un autre paramètre
    .tail = exige un autre paramètre
    .both = Dans les deux cas, une nouvelle tentative n’a de sens qu’avec un autre paramètre.
smtp-retry-without-parameter = Seulement sans le paramètre
    .clause = { $code } ne justifie une nouvelle tentative que sans le paramètre
    .lead = { $code } permet de réessayer sans le paramètre
    .tail = permet de réessayer sans le paramètre
    .both = Dans les deux cas, une nouvelle tentative n’a de sens que sans le paramètre.
smtp-retry-given-address = Seulement à l’adresse indiquée dans la réponse
    .clause = { $code } ne justifie une nouvelle tentative qu’à l’adresse indiquée dans la réponse
    .lead = { $code } permet de réessayer à l’adresse indiquée dans la réponse
    .tail = permet de réessayer à l’adresse indiquée dans la réponse
    .both = Dans les deux cas, une nouvelle tentative n’a de sens qu’à l’adresse indiquée dans la réponse.
smtp-retry-corrected-address = Seulement avec une adresse corrigée
    .clause = { $code } ne justifie une nouvelle tentative qu’avec une adresse corrigée
    .lead = { $code } exige une adresse corrigée
    .tail = exige une adresse corrigée
    .both = Dans les deux cas, une nouvelle tentative n’a de sens qu’avec une adresse corrigée.
smtp-retry-smaller-message = Seulement avec un message plus petit, ou une fois la place libérée
    .clause = { $code } ne justifie une nouvelle tentative qu’avec un message plus petit ou une fois la place libérée
    .lead = { $code } exige un message plus petit ou davantage de place
    .tail = exige un message plus petit ou davantage de place
    .both = Dans les deux cas, une nouvelle tentative n’a de sens qu’avec un message plus petit ou une fois la place libérée.
smtp-retry-never = Jamais à l’identique
    .clause = { $code } signifie que la même tentative échouerait de nouveau
    .lead = { $code } exclut une nouvelle tentative à l’identique
    .tail = exclut une nouvelle tentative à l’identique
    .both = Dans les deux cas, la même tentative échouerait de nouveau.

smtp-actor = Qui agit
smtp-actor-client = Personne : le client poursuit
    .clause = { $code } laisse simplement le client poursuivre
    .lead = { $code } laisse le client poursuivre
    .tail = laisse le client poursuivre
    .both = Dans les deux cas, le client n’a qu’à poursuivre.
smtp-actor-nobody = Personne
    .clause = { $code } n’attend rien de personne
    .lead = { $code } ne demande aucune intervention
    .tail = ne demande aucune intervention
    .both = Dans les deux cas, personne n’a rien à faire.
smtp-actor-sending-server = Le serveur émetteur, de lui-même
    .clause = { $code } laisse agir la file d’attente du serveur émetteur
    .lead = { $code } s’en remet à la file d’attente du serveur émetteur
    .tail = s’en remet à la file d’attente du serveur émetteur
    .both = Dans les deux cas, la file d’attente du serveur émetteur s’en charge toute seule.
smtp-actor-sender-setup = Celui qui configure le client émetteur
    .clause = { $code } se corrige dans la configuration du client émetteur
    .lead = { $code } oblige à revoir la configuration du client émetteur
    .tail = oblige à revoir la configuration du client émetteur
    .both = Les deux se corrigent dans la configuration du client émetteur.
smtp-actor-client-developer = Le développeur du client émetteur
    .clause = { $code } se corrige dans le logiciel du client émetteur
    .lead = { $code } oblige à revoir le logiciel du client émetteur
    .tail = oblige à revoir le logiciel du client émetteur
    .both = Les deux se corrigent dans le logiciel du client émetteur.
smtp-actor-user = L’utilisateur qui s’authentifie
    .clause = { $code } demande l’intervention de l’utilisateur qui s’authentifie
    .lead = { $code } laisse la main à l’utilisateur qui s’authentifie
    .tail = laisse la main à l’utilisateur qui s’authentifie
    .both = Les deux demandent l’intervention de l’utilisateur qui s’authentifie.
smtp-actor-sender = L’expéditeur du message
    .clause = { $code } demande l’intervention de l’expéditeur du message
    .lead = { $code } laisse la main à l’expéditeur du message
    .tail = laisse la main à l’expéditeur du message
    .both = Les deux demandent l’intervention de l’expéditeur du message.
smtp-actor-server-admin = L’exploitant du serveur
    .clause = { $code } demande l’intervention de l’exploitant du serveur
    .lead = { $code } laisse la main à l’exploitant du serveur
    .tail = laisse la main à l’exploitant du serveur
    .both = Les deux demandent l’intervention de l’exploitant du serveur.

smtp-message = Sort du message
smtp-message-not-offered = Pas encore présenté
    .clause = { $code } survient avant qu’un message ait été présenté
    .lead = { $code } intervient avant tout message
    .tail = intervient avant tout message
    .both = Les deux surviennent avant qu’un message ait été présenté.
smtp-message-unaffected = Aucun message n’est concerné
    .clause = { $code } ne concerne aucun message
    .lead = { $code } ne met aucun message en jeu
    .tail = ne met aucun message en jeu
    .both = Ni l’un ni l’autre ne concerne un message.
smtp-message-asked-for = Demandé maintenant
    .clause = { $code } demande au client le texte du message
    .lead = { $code } réclame le texte du message
    .tail = réclame le texte du message
    .both = Les deux demandent au client le texte du message.
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
smtp-message-with-client = Reste chez le client
    .clause = { $code } laisse le message chez le client
    .lead = { $code } laisse le message chez le client
    .tail = laisse le message chez le client
    .both = Les deux laissent le message chez le client.
smtp-message-returned = Renvoyé à son expéditeur
    .clause = { $code } fait revenir le message à son expéditeur
    .lead = { $code } renvoie le message à son expéditeur
    .tail = renvoie le message à son expéditeur
    .both = Dans les deux cas, le message revient à son expéditeur.

smtp-transaction = Transaction de messagerie
smtp-transaction-none = Aucune en cours
    .clause = { $code } survient hors de toute transaction
    .lead = { $code } ne touche à aucune transaction
    .tail = ne touche à aucune transaction
    .both = Les deux surviennent hors de toute transaction.
smtp-transaction-unchanged = Inchangée
    .clause = { $code } laisse la transaction telle quelle
    .lead = { $code } ne change rien à la transaction
    .tail = ne change rien à la transaction
    .both = Les deux laissent la transaction telle quelle.
smtp-transaction-as-commanded = Évolue comme la commande le demandait
    .clause = { $code } confirme l’effet de la commande sur la transaction
    .lead = { $code } entérine l’effet de la commande sur la transaction
    .tail = entérine l’effet de la commande sur la transaction
    .both = Les deux confirment l’effet de la commande sur la transaction.
smtp-transaction-waits-for-text = Ouverte : le texte vient ensuite
    .clause = { $code } garde la transaction ouverte pour le texte du message
    .lead = { $code } garde la transaction ouverte pour le texte
    .tail = garde la transaction ouverte pour le texte
    .both = Les deux gardent la transaction ouverte pour le texte du message.
smtp-transaction-recipient-skipped = Se poursuit sans ce destinataire
    .clause = { $code } écarte un destinataire de la transaction
    .lead = { $code } prive la transaction d’un destinataire
    .tail = prive la transaction d’un destinataire
    .both = Les deux écartent un destinataire de la transaction.
smtp-transaction-as-refused = Perd un destinataire, ou échoue en entier
    .clause = { $code } prive la transaction d’un destinataire ou la fait échouer, selon la commande
    .lead = { $code } fait perdre un destinataire ou toute la transaction
    .tail = fait perdre un destinataire ou toute la transaction
    .both = Les deux privent la transaction d’un destinataire ou la font échouer, selon la commande.
smtp-transaction-not-started = Ne commence pas
    .clause = { $code } empêche la transaction de commencer
    .lead = { $code } bloque l’ouverture de la transaction
    .tail = bloque l’ouverture de la transaction
    .both = Les deux empêchent la transaction de commencer.
smtp-transaction-aborted = Annulée, le cas échéant
    .clause = { $code } annule, le cas échéant, la transaction en cours
    .lead = { $code } annule toute transaction en cours
    .tail = annule toute transaction en cours
    .both = Les deux annulent, le cas échéant, la transaction en cours.

# Réponses à la fin du texte : un client qui n’en reçoit aucune recommence.
smtp-duplicate = Doublon du message
smtp-duplicate-possible = Possible, si la réponse se perd
    .clause = { $code } peut provoquer un doublon du message si la réponse se perd en route
    .lead = { $code } peut provoquer un doublon si la réponse se perd
    .tail = peut provoquer un doublon si la réponse se perd
    .both = Les deux peuvent provoquer un doublon du message si la réponse se perd en route.
smtp-duplicate-safe = Exclu : le serveur ne doit pas remettre le message
    .clause = { $code } exclut un doublon, car le serveur ne doit pas remettre le message
    .lead = { $code } exclut tout doublon
    .tail = exclut tout doublon
    .both = Dans les deux cas, le serveur ne doit pas remettre le message, ce qui exclut un doublon.

smtp-scope = Portée
smtp-scope-command = Cette commande
    .clause = { $code } ne porte que sur une commande
    .lead = { $code } ne concerne qu’une commande
    .tail = ne concerne qu’une commande
    .both = Chacun ne porte que sur une commande.
smtp-scope-address = Cette adresse
    .clause = { $code } ne porte que sur une adresse
    .lead = { $code } ne concerne qu’une adresse
    .tail = ne concerne qu’une adresse
    .both = Chacun ne porte que sur une adresse.
smtp-scope-recipient = Ce destinataire
    .clause = { $code } ne porte que sur un destinataire
    .lead = { $code } ne concerne qu’un destinataire
    .tail = ne concerne qu’un destinataire
    .both = Chacun ne porte que sur un destinataire.
smtp-scope-domain = Le domaine du destinataire
    .clause = { $code } porte sur tout le domaine d’un destinataire
    .lead = { $code } concerne tout le domaine d’un destinataire
    .tail = concerne tout le domaine d’un destinataire
    .both = Chacun porte sur tout le domaine d’un destinataire.
smtp-scope-message = Ce message
    .clause = { $code } ne porte que sur un message
    .lead = { $code } ne concerne qu’un message
    .tail = ne concerne qu’un message
    .both = Chacun ne porte que sur un message.
smtp-scope-message-or-session = Ce message, ou la session si c’est la bannière
    .clause = { $code } porte sur un message, ou sur la session s’il tient lieu de bannière d’accueil
    .lead = { $code } concerne un message ou toute la session
    .tail = concerne un message ou toute la session
    .both = Chacun porte sur un message, ou sur la session s’il tient lieu de bannière d’accueil.
smtp-scope-recipient-or-message = Ce destinataire ou ce message
    .clause = { $code } ne porte que sur un destinataire ou sur un message
    .lead = { $code } ne concerne qu’un destinataire ou un message
    .tail = ne concerne qu’un destinataire ou un message
    .both = Chacun ne porte que sur un destinataire ou sur un message.
smtp-scope-account = Ce compte
    .clause = { $code } ne porte que sur un compte
    .lead = { $code } ne concerne qu’un compte
    .tail = ne concerne qu’un compte
    .both = Chacun ne porte que sur un compte.
smtp-scope-session = Toute la session
    .clause = { $code } vaut pour toute la session
    .lead = { $code } concerne toute la session
    .tail = concerne toute la session
    .both = Les deux valent pour toute la session.
smtp-scope-host = Tout l’hôte
    .clause = { $code } vaut pour tout l’hôte
    .lead = { $code } concerne tout l’hôte
    .tail = concerne tout l’hôte
    .both = Les deux valent pour tout l’hôte.

smtp-prerequisite = `AUTH` ou `STARTTLS` manquant
smtp-prerequisite-none = Pas en cause
    .clause = { $code } n’est pas dû à un `AUTH` ou à un `STARTTLS` manquant
    .lead = { $code } ne tient pas à un `AUTH` ou à un `STARTTLS` manquant
    .tail = ne tient pas à un `AUTH` ou à un `STARTTLS` manquant
    .both = Ni l’un ni l’autre n’est dû à un `AUTH` ou à un `STARTTLS` manquant.
smtp-prerequisite-encryption = En cause : le chiffrement manque
    .clause = { $code } est dû à l’absence de chiffrement
    .lead = { $code } tient au manque de chiffrement
    .tail = tient au manque de chiffrement
    .both = Les deux sont dus à l’absence de chiffrement.
smtp-prerequisite-either = En cause : l’un des deux manque
    .clause = { $code } est dû à un `AUTH` ou à un `STARTTLS` manquant
    .lead = { $code } tient à un `AUTH` ou à un `STARTTLS` manquant
    .tail = tient à un `AUTH` ou à un `STARTTLS` manquant
    .both = Les deux sont dus à un `AUTH` ou à un `STARTTLS` manquant.
smtp-prerequisite-sometimes = Une cause possible
    .clause = { $code } peut être dû à un `AUTH` ou à un `STARTTLS` manquant
    .lead = { $code } peut tenir à un `AUTH` ou à un `STARTTLS` manquant
    .tail = peut tenir à un `AUTH` ou à un `STARTTLS` manquant
    .both = Les deux peuvent être dus à un `AUTH` ou à un `STARTTLS` manquant.

# $list : liste d’étapes, par exemple « `MAIL`, `RCPT` ou la fin du texte du message ».
smtp-stages = Peut suivre
    .clause = { $code } peut suivre { $list }
    .lead = { $code } peut suivre { $list }
    .tail = peut suivre { $list }
    .both = Les deux peuvent suivre { $list }.
smtp-stages-any = N’importe quelle étape, à tout moment
    .clause = { $code } peut survenir à tout moment
    .lead = { $code } peut survenir à tout moment
    .tail = peut survenir à tout moment
    .both = Les deux peuvent survenir à tout moment.
smtp-stages-any-command = N’importe quelle commande
    .clause = { $code } peut suivre n’importe quelle commande
    .lead = { $code } peut suivre n’importe quelle commande
    .tail = peut suivre n’importe quelle commande
    .both = Les deux peuvent suivre n’importe quelle commande.
smtp-stages-any-but-quit = N’importe quelle commande sauf `QUIT`
    .clause = { $code } peut suivre n’importe quelle commande sauf `QUIT`
    .lead = { $code } peut suivre n’importe quelle commande sauf `QUIT`
    .tail = peut suivre n’importe quelle commande sauf `QUIT`
    .both = Les deux peuvent suivre n’importe quelle commande sauf `QUIT`.

smtp-category = Catégorie d’après le deuxième chiffre
smtp-category-syntax = Syntaxe (x0z)
    .clause = { $code } relève par son deuxième chiffre de la catégorie « syntaxe »
    .lead = { $code } appartient à la catégorie « syntaxe »
    .tail = appartient à la catégorie « syntaxe »
    .both = Leur deuxième chiffre les range tous deux dans la catégorie « syntaxe ».
smtp-category-information = Information (x1z)
    .clause = { $code } relève par son deuxième chiffre de la catégorie « information »
    .lead = { $code } appartient à la catégorie « information »
    .tail = appartient à la catégorie « information »
    .both = Leur deuxième chiffre les range tous deux dans la catégorie « information ».
smtp-category-connections = Connexions (x2z)
    .clause = { $code } relève par son deuxième chiffre de la catégorie « connexions »
    .lead = { $code } appartient à la catégorie « connexions »
    .tail = appartient à la catégorie « connexions »
    .both = Leur deuxième chiffre les range tous deux dans la catégorie « connexions ».
smtp-category-unspecified = Non spécifiée (x3z, x4z)
    .clause = { $code } a un deuxième chiffre qui ne désigne aucune catégorie
    .lead = { $code } n’appartient à aucune catégorie
    .tail = n’appartient à aucune catégorie
    .both = Les deux ont un deuxième chiffre qui ne désigne aucune catégorie.
smtp-category-mail-system = Système de messagerie (x5z)
    .clause = { $code } relève par son deuxième chiffre de la catégorie « système de messagerie »
    .lead = { $code } appartient à la catégorie « système de messagerie »
    .tail = appartient à la catégorie « système de messagerie »
    .both = Leur deuxième chiffre les range tous deux dans la catégorie « système de messagerie ».

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
smtp-text-challenge = Un défi en Base64
    .clause = { $code } s’accompagne d’un défi en Base64 pour le client
    .lead = { $code } porte un défi en Base64
    .tail = porte un défi en Base64
    .both = Dans les deux cas, le texte qui suit le code est un défi en Base64.

## Le lien entre deux codes
# valeur    une étiquette
# .sentence la première phrase de la page
# .choice   ouvre « Quel code employer, et quand »

smtp-relation-twin = Jumeaux
    .sentence = { $a } et { $b } vont de pair : { $a } est un refus provisoire, { $b } un refus sans appel.
    .choice = Une seule question tranche : la même tentative peut-elle réussir plus tard ?
# $first et $then : dans leur ordre d’arrivée.
smtp-relation-sequence = L’un après l’autre
    .sentence = Dans une même session, { $first } peut précéder { $then }.
    .choice = En règle générale, il n’y a pas à choisir : { $then } vient après { $first }, et non à sa place.
# $list : les étapes où les deux peuvent survenir.
smtp-relation-opposite = Issues opposées
    .sentence = { $a } et { $b } sont deux issues opposées : l’un ou l’autre peut suivre { $list }.
    .choice = Tout dépend de la décision du serveur : accepter ou refuser.
smtp-relation-alternatives = Au choix
    .sentence = Après { $list }, le serveur peut répondre { $a } ou { $b }.
    .choice =
        { $a-kind ->
            [error] Les deux signalent un échec : c’est le motif qui tranche.
           *[other] Aucun des deux n’est un refus : tout dépend de l’information à donner.
        }
smtp-relation-apart = Jamais en concurrence
    .sentence = D’après les spécifications, { $a } et { $b } ne répondent jamais à la même commande.
    .choice = Vous n’aurez jamais à choisir : chacun a sa propre place dans la session.
