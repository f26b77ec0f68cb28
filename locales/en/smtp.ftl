### SMTP: the sentences. The facts are in content/smtp/.
###
### Where you see { $code }, `-final` and `-article` variants exist too:
###   $code          421
###   $code-final    how the code ends when read aloud in Korean: vowel, rieul or consonant
###   $code-article  a or an, for English
###   $code-kind     reply or error, for languages that inflect for it
### JOSA($code, "과/와") prints the right Korean particle after the code.

smtp = SMTP
    .summary = The protocol that carries mail from a client to a server and from server to server. Every command gets a three-digit reply.

## Reply classes, by first digit
# .both completes the list "What they share".

smtp-class = Class
smtp-class-completion = Success (2yz)
    .clause = { $code } reports success
    .both = Both report success.
smtp-class-intermediate = Go on (3yz)
    .clause = { $code } asks the client to go on
    .both = Both ask the client to go on.
smtp-class-transient = Temporary failure (4yz)
    .clause = { $code } is a temporary failure
    .both = Both are temporary failures.
smtp-class-permanent = Permanent failure (5yz)
    .clause = { $code } is a permanent failure
    .both = Both are permanent failures.

## Stages of a session
# The value stands inside a sentence ("421 can answer …"); .label stands in the diagram.

smtp-stage-greeting = the opening of the connection
    .label = Greeting
smtp-stage-ehlo = `EHLO` or `HELO`
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
smtp-stage-message = the end of the message text
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

## Facets: a row of the table each.
# Per value:
#   value    the cell of the table
#   .clause  a clause that begins with the code and has no full stop;
#            "contrast" in site.ftl joins two of them
#   .lead    the first half of "421 closes the connection and is worth a retry"
#   .tail    the second half, without the code
#   .both    a sentence for two codes that share the value

smtp-connection = Connection afterwards
smtp-connection-stays-open = Stays open
    .clause = { $code } leaves the connection open
    .lead = { $code } leaves the session open
    .tail = leaves the session open
    .both = Both leave the connection open.
smtp-connection-closes = Closed by the server
    .clause = { $code } announces that the server closes the connection
    .lead = { $code } ends the connection
    .tail = ends the connection
    .both = Both announce that the server closes the connection.

smtp-retry = Retry
smtp-retry-not-needed = Not needed
    .clause = { $code } calls for no retry
    .lead = { $code } needs no retry
    .tail = needs no retry
    .both = Neither calls for a retry.
smtp-retry-later = Later, unchanged
    .clause = { $code } invites the same attempt again later
    .lead = { $code } is worth a retry later
    .tail = is worth a retry later
    .both = Both invite the same attempt again later.
smtp-retry-later-reconnect = Later, over a new connection
    .clause = { $code } invites a new attempt over a new connection
    .lead = { $code } is worth a retry over a new connection
    .tail = is worth a retry over a new connection
    .both = Both invite a new attempt over a new connection.
smtp-retry-after-prerequisite = In the same session, after `AUTH` or `STARTTLS`
    .clause = { $code } invites the same command again once `AUTH` or `STARTTLS` has succeeded
    .lead = { $code } can be retried once `AUTH` or `STARTTLS` has succeeded
    .tail = can be retried once `AUTH` or `STARTTLS` has succeeded
    .both = Both invite the same command again once `AUTH` or `STARTTLS` has succeeded.
smtp-retry-other-credentials = Only with other credentials
    .clause = { $code } makes a retry useful only with other credentials
    .lead = { $code } needs other credentials
    .tail = needs other credentials
    .both = With both, a retry is useful only with other credentials.

smtp-actor = Who acts
smtp-actor-client = Nobody; the client goes on
    .clause = { $code } lets the client simply go on
    .lead = { $code } lets the client go on
    .tail = lets the client go on
    .both = With both, the client simply goes on.
smtp-actor-sending-server = The sending server, by itself
    .clause = { $code } is dealt with by the queue of the sending server
    .lead = { $code } is left to the queue of the sending server
    .tail = is left to the queue of the sending server
    .both = With both, the queue of the sending server acts by itself.
smtp-actor-sender-setup = Whoever configures the sending client
    .clause = { $code } has to be solved in the settings of the sending client
    .lead = { $code } calls for other settings in the sending client
    .tail = calls for other settings in the sending client
    .both = Both have to be solved in the settings of the sending client.
smtp-actor-user = The user who signs in
    .clause = { $code } has to be solved by the user who signs in
    .lead = { $code } is up to the user who signs in
    .tail = is up to the user who signs in
    .both = Both have to be solved by the user who signs in.

smtp-message = Fate of the message
smtp-message-not-offered = Not offered yet
    .clause = { $code } comes before any message has been offered
    .lead = { $code } comes before any message has been offered
    .tail = comes before any message has been offered
    .both = Both come before any message has been offered.
smtp-message-accepted-at-end = Accepted, if the reply is to the end of the text
    .clause = { $code } after the message text makes the server responsible for the message
    .lead = { $code } after the message text means that the server has taken the message
    .tail = after the message text means that the server has taken the message
    .both = After the message text, both make the server responsible for the message.
smtp-message-queued = Stays in the sender’s queue
    .clause = { $code } leaves the message in the sender’s queue
    .lead = { $code } leaves the message in the sender’s queue
    .tail = leaves the message in the sender’s queue
    .both = Both leave the message in the sender’s queue.

smtp-transaction = Mail transaction
smtp-transaction-none = None is open
    .clause = { $code } comes while no mail transaction is open
    .lead = { $code } touches no mail transaction
    .tail = touches no mail transaction
    .both = Both come while no mail transaction is open.
smtp-transaction-as-commanded = Changes as the command asked
    .clause = { $code } confirms whatever the command did to the mail transaction
    .lead = { $code } confirms what the command did to the mail transaction
    .tail = confirms what the command did to the mail transaction
    .both = Both confirm whatever the command did to the mail transaction.
smtp-transaction-recipient-skipped = Goes on without this recipient
    .clause = { $code } drops one recipient from the mail transaction
    .lead = { $code } costs one recipient
    .tail = costs one recipient
    .both = Both drop one recipient from the mail transaction.
smtp-transaction-not-started = Does not begin
    .clause = { $code } keeps a mail transaction from beginning
    .lead = { $code } keeps a mail transaction from beginning
    .tail = keeps a mail transaction from beginning
    .both = Both keep a mail transaction from beginning.
smtp-transaction-aborted = Aborted
    .clause = { $code } aborts the mail transaction
    .lead = { $code } aborts the mail transaction
    .tail = aborts the mail transaction
    .both = Both abort the mail transaction.

smtp-scope = What it is about
smtp-scope-command = This command
    .clause = { $code } is about one command
    .lead = { $code } is about one command
    .tail = is about one command
    .both = Both are about one command.
smtp-scope-recipient = This recipient
    .clause = { $code } is about one recipient
    .lead = { $code } is about one recipient
    .tail = is about one recipient
    .both = Both are about one recipient.
smtp-scope-session = The whole session
    .clause = { $code } is about the whole session
    .lead = { $code } is about the whole session
    .tail = is about the whole session
    .both = Both are about the whole session.

# $list is a list of stages, such as "`MAIL`, `RCPT` and the end of the message text".
smtp-stages = Can answer
    .clause = { $code } can answer { $list }
    .lead = { $code } can answer { $list }
    .tail = can answer { $list }
    .both = Both can answer { $list }.
smtp-stages-any = Anything, at any time
    .clause = { $code } can come at any time
    .lead = { $code } can come at any time
    .tail = can come at any time
    .both = Both can come at any time.

smtp-text = Text after the code
smtp-text-human = For people
    .clause = { $code } carries a text meant for people
    .lead = { $code } carries a text meant for people
    .tail = carries a text meant for people
    .both = In both, the text after the code is meant for people.
smtp-text-machine = Read by programs too
    .clause = { $code } carries a text that programs read too
    .lead = { $code } carries a text that programs read too
    .tail = carries a text that programs read too
    .both = In both, programs read the text after the code too.
smtp-text-machine-after-ehlo = For people; after `EHLO` a list of extensions
    .clause = { $code } carries a list for programs when it answers `EHLO`
    .lead = { $code } carries a list for programs after `EHLO`
    .tail = carries a list for programs after `EHLO`
    .both = Both carry a list for programs when they answer `EHLO`.

## How two codes are related
# value     a badge
# .sentence the first sentence of the page
# .choice   opens "When to use which"

smtp-relation-twin = Twins
    .sentence = { $a } and { $b } report the same situation, once as temporary and once as permanent.
    .choice = The situation is the same: what decides is whether a later attempt can succeed.
# $first and $then: the order in which they come.
smtp-relation-sequence = One after the other
    .sentence = { $first } can come first and { $then } later in the same session.
    .choice = There is no choice to make: { $first } and { $then } answer different commands, one after the other.
# $list: the stages at which both can come.
smtp-relation-opposite = Opposite outcomes
    .sentence = { $a } and { $b } are opposite outcomes: either can answer { $list }.
    .choice = What decides is whether the command has succeeded.
smtp-relation-alternatives = Alternatives
    .sentence = Either { $a } or { $b } can answer { $list }.
    .choice = Both refuse; what decides is the reason.
smtp-relation-apart = Never together
    .sentence = No command can get both { $a } and { $b }.
    .choice = You never choose between the two: no command can get both.
