### The frame around every page: navigation, headings, and the sentences that join two codes.
###
### A message with variables says so above. Codes come as $a and $b (or $code);
### each has a `-final` and an `-article` variant, see smtp.ftl.

site-description = What a reply code means, how it differs from another, and what to do about it. The facts in the tables carry their sources.

## Navigation

skip = Skip to content
nav-home = Home
nav-language = Language
nav-breadcrumb = You are here
nav-pages = More
# The invitation on the language chooser, one per language.
choose = Read in English
chooser-title = Choose a language

## Search, and what scripts add

# The field on every page: its label and what stands in it while it is empty.
search = Search codes, words or a log line
search-results = Results
search-none = Nothing found
search-nearest = Nearest codes
# Of a number such as 422 that servers use though no RFC defines it.
search-undefined = Not defined by any RFC
# A box to tick: whether the key / leads to the search field.
search-slash = Open search with the / key
# The button names the theme that is on.
theme-auto = Theme: system
theme-light = Theme: light
theme-dark = Theme: dark
# The button beside a heading, and what is said once the address of its section is copied.
copy = Copy link
copied = Link copied

## Start page

home-title = Reply codes compared, fact by fact
home-intro = Two codes look alike, and you have to decide what to do. Here every pair has a page of its own, with the difference worked out from sourced facts.
home-protocols = Protocols
# $count: number of codes
home-codes = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
# $count: number of pairs
home-pairs = { $count ->
    [one] { $count } comparison
   *[other] { $count } comparisons
}

## Index of a protocol
# $protocol: SMTP

index-title = { $protocol } reply codes
index-description = All { $protocol } reply codes by class, with a comparison of any two of them.
index-codes = Codes by class
index-code = Code
index-name = Name
index-gist = In one line
index-matrix = Any two codes
index-matrix-help = Each cell links to the comparison of its row and its column.
# The label of one cell for screen readers.
index-cell = { $a } and { $b } compared

index-undefined = Numbers that no RFC defines
index-undefined-help = Servers and tables on the web use these numbers, but no RFC defines them as SMTP replies. A client that meets one should go by its first digit.
index-undefined-number = Number
index-undefined-seen = Seen as
index-undefined-registered = Related enhanced status code
index-undefined-instead = See instead

## Code page

code-title = { $protocol } { $code } { $name }
code-facts = The facts
code-facts-caption = What is specified for { $code }, with the source of each fact
code-facet = Aspect
code-pairs = { $code } compared with
code-see-also = See also

## Cards, on code pages and pair pages

card-title = { $code } { $name }
card-meaning = { $code }: what it means
card-seen = { $code }: when you see it
card-fix = { $code }: how to fix it
card-next = { $code }: what happens next
card-send = { $code }: when to send it
card-text = Text in the specification
card-replies = What servers really send
# $origin: Postfix, Gmail, …
card-reply-from = { $origin }
card-enhanced = Enhanced status codes
card-enhanced-registered = Registered
card-enhanced-seen = Also seen

## Pair page

pair-title = { $protocol } { $a } { $a-name } vs { $b } { $b-name }
# The short form, in links and in the trail of pages.
pair-short = { $a } vs { $b }
pair-glance = At a glance
pair-glance-caption = { $a } and { $b } side by side; rows that differ are marked with ≠
pair-aspect = Aspect
# $value
pair-unverified = { $value } (not verified)
pair-where = Where it happens
# The description of the diagram for screen readers. $a-list, $b-list: stages.
pair-diagram-title = Where { $a } and { $b } can come in a session
pair-diagram-description = { $a } can answer { $a-list }. { $b } can answer { $b-list }.
# When a code can come at any stage, this stands in place of the list.
pair-diagram-any = every command
pair-details = The two codes
pair-conflicts = Where the sources disagree
pair-differences = Key differences
pair-shared = What they share
pair-shared-nothing = The specifications give { $a } and { $b } no property in common.
pair-choice = When to use which
pair-more = Learn more
pair-all-of = All about { $code } { $name }
pair-related = Related comparisons
pair-specs = Specifications
pair-previous = Previous comparison
pair-next = Next comparison
pair-picker = Compare two other codes
pair-picker-first = First code
pair-picker-second = Second code
pair-picker-go = Compare
pair-swap = Swap the columns
pair-only = Differences only

# How two clauses become one sentence. $first and $second begin with their code.
contrast = { $first }, whereas { $second }.
# "421 ends the connection" + "is worth a retry over a new connection"
compound = { $lead } and { $tail }
# Two of those. They are long, so they are kept apart.
compound-contrast = { $first }; { $second }.
# One clause as a sentence.
sentence = { $clause }.

## Lists
# list-two for two items; otherwise list-start, list-middle and list-end from left to right.

list-two = { $first } and { $second }
list-start = { $first }, { $rest }
list-middle = { $first }, { $rest }
list-end = { $first } and { $second }
# Stands as the last item where a list would be too long.
list-others = other commands

## Honesty about translation

fallback-note = Parts of this page are not translated yet. They are shown in English.
older-note = The original of some text on this page has changed since it was translated.

## 404

notfound-title = Page not found
notfound-text = There is no page at this address. Start again from the home page.

## Footer

footer-about = The facts come from the specifications cited beside them.
