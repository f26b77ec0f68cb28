### SMTP: verdicts on pairs of codes.
### $a is the lower code, $b the higher one.

## Pairs that are often confused: a verdict each

smtp-220-vs-250 = { $a } comes before anyone has asked for anything, or to begin TLS; most later successes are a { $b }. A client that has read { $a } knows only that somebody answers, not that mail is welcome.
smtp-221-vs-421 = With { $a } the client has ended the session; with { $b } the server has. After { $a } nothing is outstanding; after { $b } whatever was not yet confirmed has to be sent again.
smtp-250-vs-251 = For delivery they are equal: the recipient is accepted. { $b } adds that the mailbox has moved and where to; a server that prefers to keep this to itself forwards with { $a }.
smtp-250-vs-252 = After `VRFY`, { $a } is evidence that the mailbox exists and { $b } is none either way. A server that has looked only at the syntax must not answer { $a }.
smtp-250-vs-354 = After `DATA`, { $b } opens the transfer and { $a } closes it. Only the { $a } moves the responsibility: a connection lost between the two leaves the message with the sender.
smtp-251-vs-551 = Both know a new address. With { $a } the server will forward the mail itself; with { $b } it does not, and the sender has to decide whether to trust the address.
smtp-252-vs-502 = For a `VRFY` that has been disabled for security, send { $a }: RFC 5321 requires it, although many servers say { $b }. To a client, both mean that nothing has been learned about the address.
smtp-421-vs-450 = For greylisting, both are allowed by RFC 6647. { $b } refuses one recipient and lets the session go on; { $a } ends the session for everyone in it.
smtp-421-vs-451 = { $b } gives up one command or message and stays on the line; { $a } hangs up. If only the current message is affected, { $b } is the better choice, because other mail can still use the connection.
smtp-421-vs-554 = As a greeting, { $a } says “not now” and { $b } says “not you, or not here”. Believe the first digit: a queue keeps the mail after { $a } and may bounce it after { $b }.
smtp-450-vs-451 = { $a } puts the obstacle at the mailbox or in a deliberate rule, { $b } in a breakdown of the server. Both are used for greylisting, so read the text before you look for a fault.
smtp-450-vs-550 = The first digit is all that a queue looks at: { $a } keeps the address alive, { $b } bounces the mail now. A mailing list should drop an address after { $b } with 5.1.1, never after a single { $a }.
smtp-452-vs-552 = If waiting can help, it is { $a }; if the message would be too big tomorrow as well, it is { $b }. For a full mailbox both are in use, and for too many recipients { $a } is the correct one.
smtp-454-vs-535 = After { $a } the credentials are unproven; after { $b } they are wrong. A program that asks for a new password on { $a } sends its user on a wild-goose chase.
smtp-455-vs-555 = With { $a } the server knows the parameter but cannot act on it just now; with { $b } it does not know the parameter, or never will. The client can resend the same line later only after { $a }; after { $b } it has to drop the parameter.
smtp-500-vs-502 = It is { $b } if the server recognized the verb, { $a } if it did not. Clients may treat them alike, which is just as well, since some servers say { $b } to plain nonsense.
smtp-500-vs-503 = { $a } will be the answer whenever the line is repeated; { $b } turns into success once the missing step has been taken. A flood of { $a } right after a { $b } means that the client sends its text although `DATA` was refused.
smtp-501-vs-504 = { $a } is a matter of grammar, { $b } of what the server has to offer. Broken Base64 after `AUTH` gets { $a }, a mechanism that the server lacks gets { $b }.
smtp-502-vs-503 = { $a } does not depend on when the command is sent, { $b } should depend on nothing else. After `AUTH`, { $b } often means that TLS has to come first, or, from Postfix, that sign-in is switched off.
smtp-504-vs-534 = { $a } means that the server has no such mechanism, { $b } that it has it but considers it too weak for this user. In both cases the client should pick another from the list; the password is not in question.
smtp-504-vs-535 = With { $a } the server never got as far as the password; with { $b } it did. So { $a } is a matter of settings in the program, and { $b } of what the user has typed.
smtp-521-vs-554 = As a greeting, { $a } holds for everyone at any time, and the server may close at once; { $b } may be meant for one client only, and has to wait for `QUIT`. A server that consults a blocklist should therefore answer { $b }.
smtp-521-vs-556 = { $a } comes from the host itself, { $b } from a relay, about somebody else’s domain. In a bounce, { $b } therefore names a server that works perfectly well.
smtp-523-vs-538 = They describe the same obstacle and the same way out: encrypt first. { $b } is defined in RFC 4954 for historical purposes, and { $a } is merely registered from industry practice; a new server avoids both by not offering the mechanism in the clear.
smtp-530-vs-534 = Without any `AUTH` it is { $a }; with an `AUTH` whose method is not good enough it is { $b }. The first is cured by signing in, the second by signing in differently.
smtp-530-vs-535 = { $a } means that no sign-in was attempted where one is needed, or that TLS has to come first; { $b } means that one was attempted and failed. Only { $b } says anything about the password.
smtp-530-vs-538 = When `STARTTLS` is missing, { $a } can meet almost any command, { $b } only an `AUTH` with a particular mechanism. Today’s servers use { $a }.
smtp-534-vs-535 = Retyping the password is pointless after { $a } and sensible, once, after { $b }. At Gmail, the ordinary password in a mail program can lead to either: { $a } asks for an app password, { $b } may simply say no.
smtp-535-vs-538 = { $b } can be cured in the settings by turning on TLS, { $a } only with the right secret. If { $a } answers `PLAIN` or `LOGIN` on an unencrypted connection, change the password anyway: it has been sent in the clear.
smtp-550-vs-551 = { $b } belongs to an address that has moved and shows the new one; { $a } says nothing about a successor. If you do not want to disclose it, send { $a }.
smtp-550-vs-553 = { $b } finds fault with the address as it is written or used, { $a } with the mailbox it leads to, or with the mail.
smtp-550-vs-554 = { $a } belongs to an address, { $b } to the transaction as a whole. Since filters use them interchangeably for spam, the enhanced code and the text tell more than the choice between { $a } and { $b }.
smtp-550-vs-556 = { $a } can concern a single mailbox; with { $b } every address in the domain is dead. With { $a }, look for a typo before the `@`; with { $b }, after it.
smtp-551-vs-553 = { $a } has a better address to offer, { $b } has only an objection. After { $a } look at the text, after { $b } at your own spelling and at the account you send from.
smtp-553-vs-554 = { $a } can be traced to one address in `MAIL FROM` or `RCPT TO`; { $b } cannot, or comes too late for that, after the message text. When relaying is denied, qmail says { $a } and Postfix { $b }; the remedy is the same.

## Where the sources disagree: no variables

smtp-conflict-vrfy-disabled = RFC 5321 calls 500 and 502 for `VRFY` “not in full compliance” (section 3.5.3) and demands 252 where the command is disabled for security (section 7.3). Postfix answers 502 all the same, and much advice on the web agrees with it. Send 252, and as a client conclude nothing from either.
smtp-conflict-too-many-recipients = RFC 821 used 552, RFC 5321 corrects it to 452, and the IANA registry ties “too many recipients” (X.5.3) to 451. Send 452 when an implementation limit is hit; as a client, treat even a 552 with this text as temporary and offer the remaining recipients again.
smtp-conflict-mailbox-full = The IANA registry associates “mailbox full” (X.2.2) with 552, a permanent code, yet RFC 3463 calls the condition a persistent transient failure; Gmail uses both 452 4.2.2 and 552 5.2.2. Decide by how long the quota has been exceeded, and do not delete an address after one such reply.
smtp-conflict-non-ascii = For a message that cannot be delivered without `SMTPUTF8` (X.6.9), RFC 6531, section 3.5 prescribes 554, while its own section 4.2 and hence the IANA registry list 550. Both are permanent, so a queue behaves the same; send 554 after the message text, and look at the enhanced code when you read a log.
smtp-conflict-wording-451 = RFC 5321 words this code in two ways: “local error in processing” in section 4.2.3 and just “error in processing” in section 4.2.2. The difference carries no meaning, and no program should compare the text.
smtp-conflict-wording-221 = Section 4.1.1.10 of RFC 5321 shows `221 OK`, while its lists of codes show `221 <domain> Service closing transmission channel`. Put your host name first, as in the longer form; as a client, accept anything after the number.
smtp-conflict-greeting-refusal = A server that refuses with a 554 greeting must wait for `QUIT` (RFC 5321, section 3.1); one that greets with 521 may close at once (RFC 7504). Use 521 only where mail is never accepted, 554 for turning away particular clients, and as a client be prepared for a closed connection after either.
smtp-conflict-greylisting = RFC 6647 lets a greylisting server answer 421 or 450, while many filters in the field send 451 with 4.7.1. For the sender the result is the same, a second attempt later. When you configure greylisting, choose 450: it concerns one recipient and keeps the session open.
