### Le cadre de toutes les pages : navigation, titres et phrases qui joignent deux codes.
###
### Quand un message reçoit des variables, un commentaire le dit. Les codes arrivent
### sous les noms $a et $b (ou $code) ; leurs variantes sont décrites dans smtp.ftl.

site-description = Ce que signifie un code de réponse, ce qui le distingue d’un autre et ce qu’il faut en faire. Chaque fait renvoie à sa source.

## Navigation

skip = Aller au contenu
nav-home = Accueil
nav-language = Langue
nav-breadcrumb = Vous êtes ici
nav-pages = Autres pages
# L’invitation affichée dans le choix de langue, une par langue.
choose = Lire en français
chooser-title = Choisir une langue

## Recherche, et ce que les scripts ajoutent

# Le champ présent sur chaque page : son étiquette, visible tant qu’il est vide.
search = Chercher : code, mots ou ligne de journal
search-results = Résultats
search-none = Aucun résultat
search-nearest = Codes les plus proches
# D’un numéro comme 422, que des serveurs emploient sans qu’aucune RFC le définisse.
search-undefined = Défini par aucune RFC
# Case à cocher : la touche / mène-t-elle au champ de recherche ?
search-slash = Ouvrir la recherche avec la touche /
# Le bouton indique le thème en cours.
theme-auto = Thème : système
theme-light = Thème : clair
theme-dark = Thème : sombre
# Le bouton à côté d’un titre, et ce qui est annoncé une fois l’adresse de sa section copiée.
copy = Copier le lien
copied = Lien copié

## Page d’accueil

home-title = Les codes de réponse comparés fait par fait
home-intro = Deux codes se ressemblent, et il faut trancher. Ici, chaque paire a sa page, où la différence est calculée à partir de faits sourcés.
home-protocols = Protocoles
# $count : nombre de codes
home-codes = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
# $count : nombre de paires
home-pairs = { $count ->
    [one] { $count } comparaison
   *[other] { $count } comparaisons
}

## Index d’un protocole
# $protocol : SMTP

index-title = Codes de réponse { $protocol }
index-description = Tous les codes de réponse { $protocol } par classe, et la comparaison de n’importe quelle paire.
index-codes = Codes par classe
index-code = Code
index-name = Nom
index-gist = En une ligne
index-matrix = Deux codes au choix
index-matrix-help = Chaque case mène à la comparaison du code de sa ligne avec celui de sa colonne.
# Libellé d’une case pour les lecteurs d’écran.
index-cell = Comparaison de { $a } et { $b }

index-undefined = Numéros qu’aucune RFC ne définit
index-undefined-help = Des serveurs et des tableaux en ligne emploient ces numéros, mais aucune RFC ne les définit comme codes de réponse SMTP. Le client qui en reçoit un devrait s’en tenir au premier chiffre.
index-undefined-number = Numéro
index-undefined-seen = Vu sous la forme
index-undefined-registered = Code d’état étendu associé
index-undefined-instead = Voir plutôt

## Page d’un code

code-title = { $protocol } { $code } – { $name }
code-facts = Les faits
code-facts-caption = Ce qui est spécifié pour { $code }, avec la source de chaque fait
code-facet = Critère
code-pairs = Comparer { $code } avec
code-see-also = Voir aussi

## Fiches, sur les pages de code et de paire

card-title = { $code } – { $name }
card-meaning = Que signifie { $code } ?
card-seen = Quand rencontre-t-on { $code } ?
card-fix = Comment corriger l’erreur { $code } ?
card-next = Que se passe-t-il après { $code } ?
card-send = Quand répondre { $code } ?
card-text = Texte de la spécification
card-replies = Ce que répondent les serveurs en pratique
# $origin : Postfix, Gmail…
card-reply-from = { $origin }
card-enhanced = Codes d’état étendus
card-enhanced-registered = Enregistrés
card-enhanced-seen = Également observés

## Page d’une paire

pair-title = { $protocol } { $a } ({ $a-name }) et { $b } ({ $b-name }) : quelle différence ?
# Forme courte, dans les liens et le fil d’Ariane.
pair-short = { $a } et { $b }
pair-glance = En un coup d’œil
pair-glance-caption = { $a } et { $b } côte à côte ; les lignes qui diffèrent portent le signe ≠
pair-aspect = Critère
# $value
pair-unverified = { $value } (non vérifié)
pair-where = À quel moment de la session
# Description du schéma pour les lecteurs d’écran. $a-list, $b-list : étapes.
pair-diagram-title = Les étapes d’une session où { $a } et { $b } peuvent survenir
pair-diagram-description = { $a } peut survenir après { $a-list } ; { $b }, après { $b-list }.
# Remplace la liste quand un code peut survenir à toute étape.
pair-diagram-any = n’importe quelle commande
pair-details = Les deux codes en détail
pair-conflicts = Divergences entre les sources
pair-differences = Principales différences
pair-shared = Points communs
pair-shared-nothing = D’après les spécifications, { $a } et { $b } n’ont aucune propriété en commun.
pair-choice = Quel code employer, et quand
pair-more = Pour aller plus loin
pair-all-of = Tout savoir sur { $code } ({ $name })
pair-related = Comparaisons voisines
pair-specs = Spécifications
pair-previous = Comparaison précédente
pair-next = Comparaison suivante
pair-picker = Comparer deux autres codes
pair-picker-first = Premier code
# versus: allow identical-to-source
pair-picker-second = Second code
pair-picker-go = Comparer
pair-swap = Permuter les colonnes
pair-only = N’afficher que les différences

# Deux propositions en une phrase. $first et $second commencent par leur code.
contrast = { $first }, tandis que { $second }.
# « 421 met fin à la connexion » + « appelle une nouvelle tentative sur une autre connexion »
compound = { $lead } et { $tail }
# Deux des précédentes. Elles sont longues, d’où le point-virgule.
compound-contrast = { $first } ; { $second }.
# Une seule proposition en une phrase.
sentence = { $clause }.

## Listes
# list-two pour deux éléments ; sinon list-start, list-middle et list-end, de gauche à droite.
# Ces listes énumèrent des étapes possibles (« peut suivre … ») : d’où « ou ».

list-two = { $first } ou { $second }
list-start = { $first }, { $rest }
list-middle = { $first }, { $rest }
list-end = { $first } ou { $second }
# Dernier élément d’une liste qui serait trop longue.
list-others = d’autres commandes

## Franchise sur la traduction

fallback-note = Cette page n’est pas encore entièrement traduite. Les passages qui manquent s’affichent en anglais.
older-note = La version anglaise a été modifiée depuis la traduction de certains passages de cette page.

## 404

notfound-title = Page introuvable
notfound-text = Il n’y a pas de page à cette adresse. Repartez de la page d’accueil.

## Pied de page

footer-about = Les faits sont tirés des sources citées en regard.
