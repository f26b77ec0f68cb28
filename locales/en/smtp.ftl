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
    .clause = { $code } reports a temporary failure
    .both = Both report a temporary failure.
smtp-class-permanent = Permanent failure (5yz)
    .clause = { $code } reports a permanent failure
    .both = Both report a permanent failure.

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
smtp-stage-bdat = `BDAT`
    .label = BDAT
smtp-stage-etrn = `ETRN`
    .label = ETRN
smtp-stage-atrn = `ATRN`
    .label = ATRN

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
smtp-connection-may-close = May be closed by the server
    .clause = { $code } lets the server close the connection without waiting for `QUIT`
    .lead = { $code } may end the connection
    .tail = may end the connection
    .both = Both let the server close the connection without waiting for `QUIT`.
smtp-connection-closes = Closed by the server
    .clause = { $code } announces that the server is closing the connection
    .lead = { $code } ends the connection
    .tail = ends the connection
    .both = Both announce that the server is closing the connection.

smtp-retry = Retry
smtp-retry-not-needed = Not needed
    .clause = { $code } calls for no retry
    .lead = { $code } needs no retry
    .tail = needs no retry
    .both = Neither calls for a retry.
smtp-retry-continue = Not a retry: the dialogue goes on
    .clause = { $code } asks for more input instead of a retry
    .lead = { $code } calls for more input rather than a retry
    .tail = calls for more input rather than a retry
    .both = Both ask for more input instead of a retry.
smtp-retry-later = Later, unchanged
    .clause = { $code } invites the same attempt again later
    .lead = { $code } is worth a retry later
    .tail = is worth a retry later
    .both = Both invite the same attempt again later.
smtp-retry-later-rest = Later, for what was refused
    .clause = { $code } invites another attempt later, for what was refused
    .lead = { $code } is worth a retry later for what was refused
    .tail = is worth a retry later for what was refused
    .both = Both invite another attempt later, for what was refused.
smtp-retry-later-without-parameter = Later, or without the parameter
    .clause = { $code } invites another attempt later, or one without the parameter
    .lead = { $code } allows a retry later or without the parameter
    .tail = allows a retry later or without the parameter
    .both = Both invite another attempt later, or one without the parameter.
smtp-retry-later-reconnect = Later, over a new connection
    .clause = { $code } invites a new attempt over a new connection
    .lead = { $code } is worth a retry over a new connection
    .tail = is worth a retry over a new connection
    .both = Both invite a new attempt over a new connection.
smtp-retry-after-prerequisite = In the same session, after `AUTH` or `STARTTLS`
    .clause = { $code } invites the same command again once `AUTH` or `STARTTLS` has succeeded
    .lead = { $code } allows a retry once `AUTH` or `STARTTLS` has succeeded
    .tail = allows a retry once `AUTH` or `STARTTLS` has succeeded
    .both = Both invite the same command again once `AUTH` or `STARTTLS` has succeeded.
smtp-retry-after-starttls = After `STARTTLS`
    .clause = { $code } invites another sign-in once `STARTTLS` has succeeded
    .lead = { $code } allows a retry once `STARTTLS` has succeeded
    .tail = allows a retry once `STARTTLS` has succeeded
    .both = Both invite another sign-in once `STARTTLS` has succeeded.
smtp-retry-after-transition = In a later session, after one sign-in with `PLAIN`
    .clause = { $code } warrants a retry only after one sign-in with `PLAIN`
    .lead = { $code } needs one sign-in with `PLAIN` first
    .tail = needs one sign-in with `PLAIN` first
    .both = Both warrant a retry only after one sign-in with `PLAIN`.
smtp-retry-after-permission = Only once the server allows it
    .clause = { $code } warrants a retry only once the server allows it
    .lead = { $code } needs permission from the server first
    .tail = needs permission from the server first
    .both = Both warrant a retry only once the server allows it.
smtp-retry-stronger-mechanism = With a stronger mechanism
    .clause = { $code } invites another sign-in with a stronger mechanism
    .lead = { $code } needs a stronger mechanism
    .tail = needs a stronger mechanism
    .both = Both invite another sign-in with a stronger mechanism.
smtp-retry-other-credentials = Only with other credentials
    .clause = { $code } warrants a retry only with other credentials
    .lead = { $code } needs other credentials
    .tail = needs other credentials
    .both = Both warrant a retry only with other credentials.
smtp-retry-fixed-command = Only with a corrected command
    .clause = { $code } warrants a retry only with a corrected command
    .lead = { $code } needs a corrected command
    .tail = needs a corrected command
    .both = Both warrant a retry only with a corrected command.
smtp-retry-right-order = Only in the right order
    .clause = { $code } warrants a retry only with the commands in the right order
    .lead = { $code } needs the commands in the right order
    .tail = needs the commands in the right order
    .both = Both warrant a retry only with the commands in the right order.
smtp-retry-without-command = Not with this command
    .clause = { $code } leaves the client to manage without the command
    .lead = { $code } rules out the command
    .tail = rules out the command
    .both = Both leave the client to manage without the command.
smtp-retry-other-parameter = Only with another parameter
    .clause = { $code } warrants a retry only with another parameter
    .lead = { $code } needs another parameter
    .tail = needs another parameter
    .both = Both warrant a retry only with another parameter.
smtp-retry-without-parameter = Only without the parameter
    .clause = { $code } warrants a retry only without the parameter
    .lead = { $code } allows a retry without the parameter
    .tail = allows a retry without the parameter
    .both = Both warrant a retry only without the parameter.
smtp-retry-given-address = Only to the address in the reply
    .clause = { $code } warrants a retry only to the address given in the reply
    .lead = { $code } points to the address in the reply
    .tail = points to the address in the reply
    .both = Both warrant a retry only to the address given in the reply.
smtp-retry-corrected-address = Only with a corrected address
    .clause = { $code } warrants a retry only with a corrected address
    .lead = { $code } needs a corrected address
    .tail = needs a corrected address
    .both = Both warrant a retry only with a corrected address.
smtp-retry-smaller-message = Only with a smaller message, or once there is room
    .clause = { $code } warrants a retry only with a smaller message, or once there is room
    .lead = { $code } needs a smaller message or more room
    .tail = needs a smaller message or more room
    .both = Both warrant a retry only with a smaller message, or once there is room.
smtp-retry-never = Never as it is
    .clause = { $code } rules out the same attempt again
    .lead = { $code } is not worth a retry
    .tail = is not worth a retry
    .both = Both rule out the same attempt again.

smtp-actor = Who acts
smtp-actor-client = Nobody; the client goes on
    .clause = { $code } lets the client carry on
    .lead = { $code } lets the client go on
    .tail = lets the client go on
    .both = Both let the client carry on.
smtp-actor-nobody = Nobody
    .clause = { $code } calls for no action
    .lead = { $code } needs no action
    .tail = needs no action
    .both = Neither calls for any action.
smtp-actor-sending-server = The sending server, by itself
    .clause = { $code } is handled by the queue of the sending server
    .lead = { $code } is left to the queue of the sending server
    .tail = is left to the queue of the sending server
    .both = Both are handled by the queue of the sending server.
smtp-actor-sender-setup = Whoever configures the sending client
    .clause = { $code } has to be resolved in the settings of the sending client
    .lead = { $code } calls for other settings in the sending client
    .tail = calls for other settings in the sending client
    .both = Both have to be resolved in the settings of the sending client.
smtp-actor-client-developer = Whoever develops the sending client
    .clause = { $code } has to be resolved in the code of the sending client
    .lead = { $code } calls for a change in the code of the sending client
    .tail = calls for a change in the code of the sending client
    .both = Both have to be resolved in the code of the sending client.
smtp-actor-user = The user who signs in
    .clause = { $code } has to be resolved by the user who signs in
    .lead = { $code } is a matter for the user who signs in
    .tail = is a matter for the user who signs in
    .both = Both have to be resolved by the user who signs in.
smtp-actor-sender = The sender of the message
    .clause = { $code } has to be resolved by the sender of the message
    .lead = { $code } is a matter for the sender of the message
    .tail = is a matter for the sender of the message
    .both = Both have to be resolved by the sender of the message.
smtp-actor-server-admin = Whoever runs the server
    .clause = { $code } has to be resolved by whoever runs the server
    .lead = { $code } is a matter for whoever runs the server
    .tail = is a matter for whoever runs the server
    .both = Both have to be resolved by whoever runs the server.

smtp-message = Fate of the message
smtp-message-not-offered = Not offered yet
    .clause = { $code } comes before any message has been offered
    .lead = { $code } comes before any message has been offered
    .tail = comes before any message has been offered
    .both = Both come before any message has been offered.
smtp-message-unaffected = No message is concerned
    .clause = { $code } concerns no message
    .lead = { $code } concerns no message
    .tail = concerns no message
    .both = Neither concerns a message.
smtp-message-asked-for = Asked for now
    .clause = { $code } asks the client for the message text
    .lead = { $code } asks for the message text
    .tail = asks for the message text
    .both = Both ask the client for the message text.
smtp-message-accepted-at-end = Accepted, if the reply is to the end of the text
    .clause = { $code } makes the server responsible for the message when it follows the message text
    .lead = { $code } makes the server responsible when it follows the message text
    .tail = makes the server responsible when it follows the message text
    .both = After the message text, both make the server responsible for the message.
smtp-message-queued = Stays in the sender’s queue
    .clause = { $code } leaves the message in the sender’s queue
    .lead = { $code } leaves the message in the sender’s queue
    .tail = leaves the message in the sender’s queue
    .both = Both leave the message in the sender’s queue.
smtp-message-with-client = Stays with the client
    .clause = { $code } leaves the message with the client
    .lead = { $code } leaves the message with the client
    .tail = leaves the message with the client
    .both = Both leave the message with the client.
smtp-message-returned = Goes back to its sender
    .clause = { $code } means that the message goes back to its sender
    .lead = { $code } returns the message to its sender
    .tail = returns the message to its sender
    .both = With both, the message goes back to its sender.

smtp-transaction = Mail transaction
smtp-transaction-none = None is open
    .clause = { $code } comes while no mail transaction is open
    .lead = { $code } touches no mail transaction
    .tail = touches no mail transaction
    .both = Both come while no mail transaction is open.
smtp-transaction-unchanged = Unchanged
    .clause = { $code } leaves the mail transaction as it was
    .lead = { $code } leaves the mail transaction as it was
    .tail = leaves the mail transaction as it was
    .both = Both leave the mail transaction as it was.
smtp-transaction-as-commanded = Changes as the command asked
    .clause = { $code } confirms whatever the command did to the mail transaction
    .lead = { $code } confirms what the command did to the mail transaction
    .tail = confirms what the command did to the mail transaction
    .both = Both confirm whatever the command did to the mail transaction.
smtp-transaction-waits-for-text = Open: the text comes next
    .clause = { $code } keeps the mail transaction open for the message text
    .lead = { $code } keeps the mail transaction open for the text
    .tail = keeps the mail transaction open for the text
    .both = Both keep the mail transaction open for the message text.
smtp-transaction-recipient-skipped = Goes on without this recipient
    .clause = { $code } drops one recipient from the mail transaction
    .lead = { $code } drops one recipient
    .tail = drops one recipient
    .both = Both drop one recipient from the mail transaction.
smtp-transaction-as-refused = Loses a recipient, or fails as a whole
    .clause = { $code } makes the mail transaction lose a recipient or fail altogether, depending on the command
    .lead = { $code } costs one recipient or the whole mail transaction
    .tail = costs one recipient or the whole mail transaction
    .both = Both make the mail transaction lose a recipient or fail altogether, depending on the command.
smtp-transaction-not-started = Does not begin
    .clause = { $code } prevents a mail transaction from beginning
    .lead = { $code } prevents a mail transaction from beginning
    .tail = prevents a mail transaction from beginning
    .both = Both prevent a mail transaction from beginning.
smtp-transaction-aborted = Aborted, if one is open
    .clause = { $code } aborts the mail transaction, if one is open
    .lead = { $code } aborts any open mail transaction
    .tail = aborts any open mail transaction
    .both = Both abort the mail transaction, if one is open.

# Replies to the end of the message text: a client that misses one tries again.
smtp-duplicate = Second copy of the message
smtp-duplicate-possible = Possible, if the reply is lost
    .clause = { $code } can lead to a second copy of the message if the reply is lost on the way
    .lead = { $code } can lead to a second copy if the reply is lost
    .tail = can lead to a second copy if the reply is lost
    .both = Both can lead to a second copy of the message if the reply is lost on the way.
smtp-duplicate-safe = Ruled out: the server must not deliver
    .clause = { $code } rules out a second copy, because the server must not deliver the message
    .lead = { $code } rules out a second copy
    .tail = rules out a second copy
    .both = With both, the server must not deliver the message, which rules out a second copy.

smtp-scope = What it is about
smtp-scope-command = This command
    .clause = { $code } is about one command
    .lead = { $code } is about one command
    .tail = is about one command
    .both = Both are about one command.
smtp-scope-address = This address
    .clause = { $code } is about one address
    .lead = { $code } is about one address
    .tail = is about one address
    .both = Both are about one address.
smtp-scope-recipient = This recipient
    .clause = { $code } is about one recipient
    .lead = { $code } is about one recipient
    .tail = is about one recipient
    .both = Both are about one recipient.
smtp-scope-domain = The recipient’s domain
    .clause = { $code } is about a recipient’s domain
    .lead = { $code } is about a recipient’s domain
    .tail = is about a recipient’s domain
    .both = Both are about a recipient’s domain.
smtp-scope-message = This message
    .clause = { $code } is about one message
    .lead = { $code } is about one message
    .tail = is about one message
    .both = Both are about one message.
smtp-scope-message-or-session = This message, or the session if it is the greeting
    .clause = { $code } is about one message, or about the session if it is the greeting
    .lead = { $code } is about one message or the whole session
    .tail = is about one message or the whole session
    .both = Both are about one message, or about the session if they are the greeting.
smtp-scope-recipient-or-message = This recipient or this message
    .clause = { $code } is about one recipient or one message
    .lead = { $code } is about one recipient or one message
    .tail = is about one recipient or one message
    .both = Both are about one recipient or one message.
smtp-scope-account = This account
    .clause = { $code } is about one account
    .lead = { $code } is about one account
    .tail = is about one account
    .both = Both are about one account.
smtp-scope-session = The whole session
    .clause = { $code } is about the whole session
    .lead = { $code } is about the whole session
    .tail = is about the whole session
    .both = Both are about the whole session.
smtp-scope-host = The whole host
    .clause = { $code } is about the whole host
    .lead = { $code } is about the whole host
    .tail = is about the whole host
    .both = Both are about the whole host.

smtp-prerequisite = Missing `AUTH` or `STARTTLS`
smtp-prerequisite-none = Not the cause
    .clause = { $code } is not caused by a missing `AUTH` or `STARTTLS`
    .lead = { $code } is not about a missing `AUTH` or `STARTTLS`
    .tail = is not about a missing `AUTH` or `STARTTLS`
    .both = Neither is caused by a missing `AUTH` or `STARTTLS`.
smtp-prerequisite-encryption = The cause: encryption is missing
    .clause = { $code } is caused by missing encryption
    .lead = { $code } comes from missing encryption
    .tail = comes from missing encryption
    .both = Both are caused by missing encryption.
smtp-prerequisite-either = The cause: one of the two is missing
    .clause = { $code } is caused by a missing `AUTH` or `STARTTLS`
    .lead = { $code } comes from a missing `AUTH` or `STARTTLS`
    .tail = comes from a missing `AUTH` or `STARTTLS`
    .both = Both are caused by a missing `AUTH` or `STARTTLS`.
smtp-prerequisite-sometimes = One possible cause
    .clause = { $code } can be caused by a missing `AUTH` or `STARTTLS`
    .lead = { $code } can come from a missing `AUTH` or `STARTTLS`
    .tail = can come from a missing `AUTH` or `STARTTLS`
    .both = Both can be caused by a missing `AUTH` or `STARTTLS`.

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
smtp-stages-any-command = Any command
    .clause = { $code } can answer any command
    .lead = { $code } can answer any command
    .tail = can answer any command
    .both = Both can answer any command.
smtp-stages-any-but-quit = Any command but `QUIT`
    .clause = { $code } can answer any command but `QUIT`
    .lead = { $code } can answer any command but `QUIT`
    .tail = can answer any command but `QUIT`
    .both = Both can answer any command but `QUIT`.

smtp-category = Category by second digit
smtp-category-syntax = Syntax (x0z)
    .clause = { $code } belongs to the syntax category
    .lead = { $code } belongs to the syntax category
    .tail = belongs to the syntax category
    .both = By their second digit, both belong to the syntax category.
smtp-category-information = Information (x1z)
    .clause = { $code } belongs to the information category
    .lead = { $code } belongs to the information category
    .tail = belongs to the information category
    .both = By their second digit, both belong to the information category.
smtp-category-connections = Connections (x2z)
    .clause = { $code } belongs to the connections category
    .lead = { $code } belongs to the connections category
    .tail = belongs to the connections category
    .both = By their second digit, both belong to the connections category.
smtp-category-unspecified = Unspecified (x3z, x4z)
    .clause = { $code } belongs to no defined category
    .lead = { $code } belongs to no defined category
    .tail = belongs to no defined category
    .both = By their second digit, both belong to no defined category.
smtp-category-mail-system = Mail system (x5z)
    .clause = { $code } belongs to the mail system category
    .lead = { $code } belongs to the mail system category
    .tail = belongs to the mail system category
    .both = By their second digit, both belong to the mail system category.

smtp-text = Text after the code
smtp-text-human = For people
    .clause = { $code } carries text meant for people
    .lead = { $code } carries text meant for people
    .tail = carries text meant for people
    .both = In both, the text after the code is meant for people.
smtp-text-machine = Read by programs too
    .clause = { $code } carries text that programs read too
    .lead = { $code } carries text that programs read too
    .tail = carries text that programs read too
    .both = In both, programs read the text after the code too.
smtp-text-machine-after-ehlo = For people; after `EHLO` a list of extensions
    .clause = { $code } carries a list for programs when it answers `EHLO`
    .lead = { $code } carries a list for programs after `EHLO`
    .tail = carries a list for programs after `EHLO`
    .both = Both carry a list for programs when they answer `EHLO`.
smtp-text-challenge = A Base64 challenge
    .clause = { $code } carries a Base64 challenge for the client
    .lead = { $code } carries a Base64 challenge
    .tail = carries a Base64 challenge
    .both = In both, the text after the code is a Base64 challenge.

## How two codes are related
# value     a badge
# .sentence the first sentence of the page
# .choice   opens "When to use which"

smtp-relation-twin = Twins
    .sentence = { $a } and { $b } are counterparts: { $a } says no for now, and { $b } says no for good.
    .choice = What decides is whether the same attempt can succeed later.
# $first and $then: the order in which they come.
smtp-relation-sequence = One after the other
    .sentence = { $first } can come first and { $then } later in the same session.
    .choice = As a rule there is no choice to make: { $then } comes after { $first }, not in its place.
# $list: the stages at which both can come.
smtp-relation-opposite = Opposite outcomes
    .sentence = { $a } and { $b } are opposite outcomes: either can answer { $list }.
    .choice = The choice depends on whether the server accepts or refuses.
smtp-relation-alternatives = Alternatives
    .sentence = Either { $a } or { $b } can answer { $list }.
    .choice =
        { $a-kind ->
            [error] Both report a failure; which one fits depends on the reason.
           *[other] Neither is a refusal; which one fits depends on what the server has to say.
        }
smtp-relation-apart = Never together
    .sentence = According to the specifications, no command can get both { $a } and { $b }.
    .choice = The choice never arises: the two belong to different points in a session.
