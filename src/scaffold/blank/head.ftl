### NAME: the sentences. The facts are in content/NAME/.
###
### A text that begins with TODO is still to be written; `versus check` lists them.
### Where you see { $code }, `-final`, `-article` and `-kind` variants exist too:
###   $code          200
###   $code-final    how the code ends when read aloud in Korean: vowel, rieul or consonant
###   $code-article  a or an, for English
###   $code-kind     the `kind` of its class: reply or error
###
### Per value of a facet:
###   value    the cell of the table
###   .clause  a clause that begins with the code and has no full stop:
###            { $code } closes the connection
###   .lead    the first half of "500 closes the connection and is worth a retry":
###            { $code } closes the connection
###   .tail    the second half, without the code: is worth a retry
###   .both    a sentence for two codes that share the value: Both close the connection.
### Per code:
###   value    its name
###   .gist    one clause that begins with the code, without full stop
###   .meaning, .seen, .fix, .send  Markdown, in the order of its page

