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
