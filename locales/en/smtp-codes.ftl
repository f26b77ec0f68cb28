### SMTP: the codes, one after the other. See smtp.ftl for the variables.

## 211

smtp-211 = System Status
    .gist = { $code } reports the state of the mail system on request
    .meaning = The server answers `HELP` with information about itself rather than about a command: its version, its state, where to ask.
    .seen = In a terminal, when someone types `HELP` by hand. Mail programs never ask, so it turns up in no bounce.
    .fix =
        Read the lines; they are meant for a person. The session stays where it was, and an open mail transaction is unaffected.
    .send = Send { $code } when `HELP` is asked without an argument and you describe the system. Leave out version numbers if you would not print them in your greeting either.

## 214

smtp-214 = Help Message
    .gist = { $code } explains the use of commands to a human
    .meaning = What follows is a help text: the commands that exist here, or how to use a particular one.
    .seen = After `HELP`, typically over several lines that list `EHLO`, `MAIL`, `RCPT` and so on. Test tools and curious administrators provoke it.
    .fix =
        There is nothing to do. The list is no promise: which extensions really work is shown by the answer to `EHLO`, and only that one is meant for software.
    .send = Send { $code } when `HELP` names a command, or when you list them all. A link to your postmaster page is worth more than a syntax lesson.

## 220

smtp-220 = Service Ready
    .gist = { $code } says that the server is ready, for commands or for TLS
    .meaning = As the first line of a connection it is the greeting, with the name of the server. As the answer to `STARTTLS` it means “ready to start TLS”.
    .seen = At the top of every healthy session, often with `ESMTP` and the name of the software; and again a moment later if encryption is switched on.
    .fix =
        After the greeting, the client introduces itself with `EHLO`. It should allow five minutes for that first line: some servers delay it to expose spam programs that talk too early.

        After `STARTTLS`, both sides negotiate TLS at once. Once TLS is in place, everything learned before is void and the client starts again with `EHLO`.
    .send = Send { $code } when you can serve the client. After `STARTTLS`, discard whatever else has arrived in clear text, or an attacker may smuggle in commands.

## 221

smtp-221 = Closing Transmission Channel
    .gist = { $code } confirms the client’s `QUIT` and ends the session
    .meaning = Both sides have agreed to stop. The server closes the connection right after this line.
    .seen = As the last line of a log, frequently with a “Bye”. A transaction that was still open at `QUIT` is thrown away; a message confirmed earlier is safe.
    .fix =
        The client closes its end too. For more mail it opens a new connection.

        A `QUIT` that gets no such answer is untidy but costs nothing: delivery was decided before.
    .send = Send { $code } when the client has sent `QUIT`, even if every previous command failed. Never use it to throw somebody out.

## 235

smtp-235 = Authentication Successful
    .gist = { $code } confirms that the client has signed in
    .meaning = The `AUTH` exchange is complete and the server has accepted the identity of the client. From here on it treats the session as that user’s until the connection ends.
    .seen = After the last step of `AUTH`: after the initial response with `PLAIN`, after the password with `LOGIN`, after the answer to the last challenge with other mechanisms.
    .fix =
        The client goes on with `MAIL FROM`. It may not send `AUTH` a second time in this session.

        If the mechanism has set up a security layer of its own, the client starts over with `EHLO`, because what it learned before no longer counts.
    .send = Send { $code } when the exchange that `AUTH` began has ended well. It does not say what the user may send: a later `MAIL` or `RCPT` can still be refused.

## 250

smtp-250 = OK
    .gist = { $code } confirms that a command has been carried out
    .meaning = The server has done what the command asked. What that is worth depends on the command: after `RCPT`, one recipient is accepted; after the end of the message text, the server has taken over the whole message and must deliver it or report the failure.
    .seen = All through a session: after `EHLO`, `MAIL`, every accepted `RCPT`, `RSET` and `NOOP`, and once more when the message is in. The answer to `EHLO` has many lines; all but the last begin with `250-`.
    .fix =
        The client sends its next command.

        After the message text, note the queue ID that many servers put after the code. It is what the operator of that server will ask for if the mail goes missing later.
    .send = Send { $code } when the command has succeeded and no more specific success code exists. After the message text, send it only once the message is stored safely: from then on it is your responsibility.

## 251

smtp-251 = Will Forward
    .gist = { $code } accepts a recipient whose mail will be forwarded elsewhere
    .meaning = The mailbox is not here, but the server knows where it has gone, takes the message and passes it on. As the answer to `ETRN`, the same number means that no messages are waiting.
    .seen = After `RCPT TO` or `VRFY`, with the new address in angle brackets. Rare today: most servers forward silently, because the notice discloses where somebody’s mail goes.
    .fix =
        The client carries on as after any accepted recipient. The address book may be updated, but only if the server’s identity is beyond doubt (RFC 5321, section 7.4).
    .send = Send { $code } when you forward the mail and may reveal the new address. Do not count on the client to remember it.

## 252

smtp-252 = Cannot Verify User
    .gist = { $code } declines to verify an address without calling it wrong
    .meaning = The server will not or cannot say whether the mailbox exists. It would take mail for it and try to deliver. As the answer to `ETRN`, it reports that delivery of the waiting messages has been started.
    .seen = After `VRFY` or `EXPN` on many public servers, since these commands help address harvesters.
    .fix =
        Treat the address as unconfirmed. Only `RCPT TO` in a real transaction shows more, and even that can be overturned after the message text.
    .send = Send { $code } when `VRFY` or `EXPN` is disabled for security (RFC 5321, section 7.3 then requires this code), or when you relay for the domain and cannot check.

## 253

smtp-253 = Pending Messages Started
    .gist = { $code } says how many queued messages `ETRN` has set in motion
    .meaning = The server has counted the mail it holds for the named host and has begun to deliver it. The text gives the number.
    .seen = Only after `ETRN` (RFC 1985), at sites that are online now and then and let a provider hold their mail.
    .fix =
        Wait for incoming connections. The mail does not arrive in this session: the server delivers it over connections of its own to the host’s usual address.
    .send = Send { $code } when you know the number of waiting messages and have put them on their way. Answer at once, without waiting for deliveries to finish.

## 334

smtp-334 = Authentication Challenge
    .gist = { $code } asks for the next step of a sign-in
    .meaning = An `AUTH` exchange is under way and it is the client’s turn. The text after the code is not prose but data in Base64, possibly empty.
    .seen = During `AUTH LOGIN` twice: `334 VXNlcm5hbWU6` decodes to “Username:”, `334 UGFzc3dvcmQ6` to “Password:”. With `PLAIN` it comes empty if the client sent no initial response.
    .fix =
        The client decodes the challenge and replies with one Base64 line. A lone `*` cancels the exchange, which the server then confirms with 501.

        When sharing logs, remember that Base64 is not encryption: the lines give the password away.
    .send = Send { $code } when the mechanism needs another answer from the client. An empty challenge is the code followed by one space.

## 354

smtp-354 = Start Mail Input
    .gist = { $code } invites the client to transmit the message text
    .meaning = Sender and recipients have been named; now the content is due. Until it is complete, the server interprets no line as a command.
    .seen = Right after `DATA`, once per message. A session that hangs here points to a firewall, a virus scanner or a path with an MTU problem.
    .fix =
        The client sends header, empty line and body, doubles a dot at the start of a line, and ends with a line that contains a single dot.

        Then it waits for the decisive reply, for at least ten minutes. A client that hangs up earlier risks a duplicate: the server may have kept the message.
    .send = Send { $code } when a recipient has been accepted and you are prepared to receive. Objections to the recipients belong before it, objections to the content after it.

## 421

smtp-421 = Service Not Available
    .gist = { $code } tells the client that the server is going away
    .meaning = The server cannot or will not go on, and it closes the connection after this line. The reason lies in the server or in its view of the client’s IP address, not in the command that happened to be under way.
    .seen = Instead of a greeting when a server has too many connections; in the middle of a session when it shuts down, has waited too long or has counted too many errors. Large providers also use it to slow down an IP address that sends too much.
    .fix =
        - **Sending side:** leave the message in the queue. The mail server tries again by itself, after half an hour or so, and may try another MX host first.
        - If it stays for hours, read the text after the code. A limit on connections or on volume means: fewer parallel connections, fewer messages per connection.
        - **Receiving side:** look at the number of processes, the time-outs and the free disk space.
    .send = Send { $code } when you have to close the connection for reasons of your own: a shutdown, a time-out, too much load. Close it afterwards, and only then.

## 432

smtp-432 = Password Transition Needed
    .gist = { $code } asks the user to migrate a password to another mechanism
    .meaning = The account exists, but the server has no secret stored in the form that the chosen mechanism needs. One sign-in with the password itself lets the server create it.
    .seen = After `AUTH`, and seldom. Microsoft Exchange uses the number for something else: “432 4.3.2” there means that too many connections or threads are busy.
    .fix =
        - **Sending side:** sign in once with `PLAIN` over an encrypted connection; later sessions can use the stronger mechanism. With Exchange, send more slowly and leave the password alone.
        - **Receiving side:** after a change of the password database, expect this from every user once.
    .send = Send { $code } when the user has to go through that one plain sign-in, but do not advertise `PLAIN` without TLS.

## 450

smtp-450 = Mailbox Unavailable
    .gist = { $code } says that a mailbox cannot take mail at the moment
    .meaning = The server has refused for now. Either the mailbox is busy, or a rule holds this delivery back for a while. The session goes on, and other recipients of the same message can still be accepted.
    .seen = Mostly after `RCPT TO`. Greylisting is the most frequent cause: a server that does not know the combination of IP address, sender and recipient turns the first attempt away and accepts a later one. A sender domain that cannot be looked up in the DNS is another.
    .fix =
        - **Sending side:** wait. The queue repeats the attempt; with greylisting, one made some minutes later usually succeeds. Do not resend by hand, and do not change the sending IP address between attempts.
        - If it lasts for a day, check that the sender’s domain resolves and that your sending IP address has a name in the DNS.
        - **Receiving side:** find the rule that answered in the log, and exempt known senders from greylisting.
    .send = Send { $code } when this recipient cannot be served now but the same attempt may well succeed later, as with greylisting or a locked mailbox.

## 451

smtp-451 = Local Error in Processing
    .gist = { $code } reports a temporary fault inside the server
    .meaning = Something the server depends on has failed: a database, a name server, a virus scanner, its own configuration. Neither the message nor the address is to blame.
    .seen = After `MAIL`, `RCPT` or the message text, for example as “Temporary lookup failure” or “Server configuration error”. Despite the definition, many filters use it for greylisting, with 4.7.1.
    .fix =
        - **Sending side:** do nothing for the first few hours. A client also assumes this code on its own when a connection breaks.
        - If it persists, tell the destination’s postmaster, quoting the time and the full text; nobody else can fix it.
        - **Receiving side:** the mail log names the lookup, socket or filter that failed.
    .send = Send { $code } when the fault is yours and will pass. A broken directory answered with a 5yz code makes good addresses bounce.

## 452

smtp-452 = Insufficient System Storage
    .gist = { $code } reports that space, or room for recipients, has run out for now
    .meaning = The server lacks a resource at the moment: disk space, room in a mailbox, or free places in its list of recipients for this transaction.
    .seen = As “Insufficient system storage” after `MAIL`, when the disk is full; as “Too many recipients” after the hundredth `RCPT` or later; at Gmail as “4.2.2 … over quota”.
    .fix =
        - **Sending side:** the queue handles both cases: those already accepted are served now, and the rest get a transaction of their own.
        - Programs that submit mail themselves should split long recipient lists.
        - **Receiving side:** free space in the spool; check inodes as well as bytes.
    .send = Send { $code } when storage is short, and also when your implementation’s recipient limit, 100 at least, is reached: RFC 5321, section 4.5.3.1.10 demands it.

## 453

smtp-453 = You Have No Mail
    .gist = { $code } says that no mail is waiting for the client’s domains
    .meaning = The client has asked to swap roles with `ATRN` and collect its mail. There is none, so the roles stay as they are.
    .seen = In on-demand mail relay (RFC 2645), port 366, at sites with changing IP addresses. It is harmless although it begins with a 4.
    .fix =
        - **Client:** say `QUIT` and poll again at the usual interval.
        - Should mail be missing, compare the domains in the request with those the provider holds mail for.
    .send = Send { $code } when the client may collect mail for the domains it asked for and their queue is empty.

## 454

smtp-454 = Temporary AUTH/TLS Failure
    .gist = { $code } reports that authentication or TLS is temporarily out of order
    .meaning = After `AUTH`: the password could not be checked, because the service behind it is down. After `STARTTLS`: encryption is offered but cannot start now.
    .seen = “Temporary authentication failure” when a directory is unreachable; “TLS not available due to local problem” when a certificate or key cannot be read. Amazon SES throttles with it.
    .fix =
        - **Sending side:** keep the stored password and try later. Whether to go on without encryption is a matter of your policy, never of convenience.
        - **Receiving side:** check the directory, the SASL socket, the certificate file and its permissions.
    .send = Send { $code } when the checking or encrypting machinery has failed, so that programs do not ask users for a new password.

## 455

smtp-455 = Unable to Accommodate Parameters
    .gist = { $code } postpones a command whose parameters cannot be met at present
    .meaning = The server knows the parameter that came with `MAIL FROM` or `RCPT TO`, but cannot comply with it right now.
    .seen = Hardly ever: most extensions define reply codes of their own, and those take precedence.
    .fix =
        - **Sending side:** queue and repeat. A client may also omit the parameter, if the message survives without it.
        - **Receiving side:** find out which extension is out of action, and stop listing it after `EHLO` until it works.
    .send = Send { $code } when a parameter is implemented but momentarily unusable and its own specification names no other code.

## 458

smtp-458 = Unable to Queue Messages
    .gist = { $code } says that `ETRN` could not start the queue
    .meaning = The request to release waiting mail was understood, yet the server failed to act on it. The mail itself remains where it is.
    .seen = Where a site calls its provider with `ETRN`, when the provider’s queue manager is down or too busy.
    .fix =
        - **Client:** repeat the request some minutes later. Even without it, the provider’s regular queue run will deliver.
        - **Server:** see whether the queue manager is running and accepts requests.
    .send = Send { $code } when the node is allowed to ask but its queue cannot be started.

## 459

smtp-459 = Node Not Allowed
    .gist = { $code } denies `ETRN` for the node that was named
    .meaning = The server will not run its queue for this name at this client’s request. A reason should follow in the text.
    .seen = After `ETRN` with a misspelled host, with a domain that the provider does not serve as a backup, or from an unexpected address.
    .fix =
        - **Client:** despite the leading 4, repetition rarely helps. Ask with the exact name that your provider has on file.
        - **Server:** add the domain to those for which the command is permitted (`fast_flush_domains` in Postfix).
    .send = Send { $code } when policy forbids the request for this name, and print the reason.

## 500

smtp-500 = Command Not Recognized
    .gist = { $code } says that the server does not know the command
    .meaning = The first word of the line is no command here, or the line is too long to be read. The connection has to stay open.
    .seen = After `EHLO` on very old servers, after typos in a manual session, after an overlong `AUTH` line. A run of them suggests that message text is being read as commands, or that a firewall masks commands with `XXXX`.
    .fix =
        - **Sending side:** after `EHLO`, fall back to `HELO`. A firewall that rewrites SMTP needs that feature turned off.
        - **Receiving side:** if text arrives as commands, an earlier `DATA` was refused and the client took no notice.
    .send = Send { $code } when you do not recognize the verb. Hanging up because of it violates RFC 5321, section 3.8.

## 501

smtp-501 = Syntax Error in Parameters
    .gist = { $code } says that a known command has a malformed argument
    .meaning = The verb is right; what follows it is not. The server’s state is the same as before.
    .seen = After `EHLO` with an invalid host name (“Syntactically invalid HELO argument”), after `MAIL` or `RCPT` with a space or a missing bracket in the address, after `AUTH` with broken Base64 or cancelled with `*`.
    .fix =
        - **Sending side:** correct the address in the contact list, or the host name the program announces: a full domain name or an address in square brackets, no underscore.
        - `DATA`, `RSET` and `QUIT` take no argument at all.
        - **Receiving side:** quote the offending part in the text; nobody sees trailing spaces.
    .send = Send { $code } when the command is known but its argument breaks the grammar.

## 502

smtp-502 = Command Not Implemented
    .gist = { $code } says that a command is known but not implemented
    .meaning = The server understands what was asked, but offers no such function.
    .seen = After `EXPN`, `HELP` or `TURN`. Postfix, in many versions, uses it for unknown commands and for a disabled `VRFY` as well, against the letter of RFC 5321.
    .fix =
        - **Sending side:** do without the command; delivery never depends on those that servers leave out. If it came after `EHLO`, try `HELO`.
        - **Receiving side:** an extension that answers this way must vanish from the `EHLO` list.
    .send = Send { $code } when you recognize the verb but never built it. A `VRFY` that was merely switched off deserves another answer.

## 503

smtp-503 = Bad Sequence of Commands
    .gist = { $code } says that the command came at the wrong time
    .meaning = The command is valid in itself, but something must come before it, or it has already been given.
    .seen = `RCPT` without an accepted `MAIL` (“need MAIL command”), `DATA` without a recipient, another `AUTH` after a successful one, any command but `QUIT` after a greeting of 554. “AUTH command used when not advertised” usually means that TLS is missing.
    .fix =
        - **Sending side:** look one line up in the log: usually an earlier command was refused and the program went on regardless.
        - For `AUTH`, choose the encryption that the port expects.
        - **Receiving side:** enable authentication on the port that clients use, normally 587.
    .send = Send { $code } when order is the only problem, and keep the state as it was so that the client can catch up.

## 504

smtp-504 = Parameter Not Implemented
    .gist = { $code } rejects a well-formed argument that the server does not support
    .meaning = Verb and grammar are fine; this particular value is not available here.
    .seen = After `AUTH` with a mechanism the server lacks (“Unrecognized authentication type”), and from Postfix about a `HELO` name that is not fully qualified.
    .fix =
        - **Sending side:** pick a mechanism from the `AUTH` line of the server’s `EHLO` answer, and read that line again after TLS has begun.
        - For a complaint about the host name, announce the complete one, such as `mail.example.org`.
        - **Receiving side:** on a submission port, do not enforce rules about host names; laptops rarely have proper ones.
    .send = Send { $code } when the argument is legal but not implemented, as with an unknown `AUTH` mechanism.

## 521

smtp-521 = Host Accepts No Mail
    .gist = { $code } says at the outset that this host never takes mail
    .meaning = The machine runs just enough SMTP to decline (RFC 7504).
    .seen = In place of a greeting, on web servers and other hosts without mailboxes. Postfix’s postscreen answers clients it distrusts with it and hangs up, which widens the definition.
    .fix =
        - **Sending side:** check the DNS: a wrong or missing MX record has led mail to this host.
        - If the text speaks of a blocklist or of protocol errors, the refusal is about your IP address.
        - **Receiving side:** publish a null MX (`MX 0 .`) too, so that nobody even connects.
    .send = Send { $code } when no mail is ever welcome on this host. You may close the connection at once or repeat the number to every command.

## 523

smtp-523 = Encryption Needed
    .gist = { $code } asks for an encrypted connection or a stronger sign-in mechanism
    .meaning = The mechanism would show the password to every listener on the line. Some protective layer has to come first.
    .seen = After `AUTH PLAIN` or `AUTH LOGIN` on an unprotected connection. The number comes from industry practice and was registered, with 5.7.10, by RFC 5248; most servers choose another.
    .fix =
        - **Sending side:** select STARTTLS, or TLS on port 465, in the account settings. Assume that a password already sent in the clear is known.
        - **Receiving side:** offer plain mechanisms only once TLS is up; then nobody runs into this reply.
    .send = Send { $code } when a clear-text mechanism is tried on an unencrypted connection and you follow the registry to the letter.

## 525

smtp-525 = User Account Disabled
    .gist = { $code } says that the password was right but the account is disabled
    .meaning = The sign-in as such succeeded. An administrator has barred the account, say for an unpaid bill, for abuse or after a break-in.
    .seen = At the end of `AUTH`, with 5.7.13, at the few providers that tell this case apart from a mistyped password. cPanel borrows the number for a disabled recipient.
    .fix =
        - **Sending side:** contact the provider; no setting and no new password will help. Programs should not pop up the password dialog.
        - **Receiving side:** before unlocking, clear the queue of whatever an intruder has left there.
    .send = Send { $code } when the credentials match a barred account. Whoever sees it knows that the guess was right, so weigh that against the convenience.

## 530

smtp-530 = Authentication Required
    .gist = { $code } demands authentication or encryption first
    .meaning = The server would take the command, but not from this client in this state. The text tells what is missing: a sign-in with `AUTH`, or an encrypted connection with `STARTTLS`.
    .seen = Most often after `MAIL FROM` on the submission port 587, when a program or device sends without a user name. With “Must issue a STARTTLS command first”, even `AUTH` is refused until the connection is encrypted.
    .fix =
        - **Sending side:** turn on authentication for outgoing mail in the program, and choose STARTTLS on port 587 or TLS from the start on port 465.
        - If you meant to deliver to another domain directly and not to submit through your provider, you have reached the wrong server or port.
        - **Receiving side:** do not demand encryption for local delivery on port 25 of a public MX host; RFC 3207 forbids it.
    .send = Send { $code } when the command would be allowed after `AUTH` or `STARTTLS`, and name in the text which of the two it is.

## 534

smtp-534 = Authentication Mechanism Too Weak
    .gist = { $code } rejects the chosen sign-in mechanism as too weak
    .meaning = Policy demands something stronger for this user than the chosen mechanism. The secret may well be correct.
    .seen = Above all at Gmail: “5.7.9 Application-specific password required”, or a request, with 5.7.9 or 5.7.14, to sign in through the browser.
    .fix =
        - **Sending side:** change the method, for instance from a password to OAuth 2.0 (`XOAUTH2`). At Gmail, create an app password; the ordinary one is not accepted from mail programs.
        - **Receiving side:** advertise only what the policy admits, and tell users where to find instructions.
    .send = Send { $code } when this mechanism is too weak for this user, though it may do for others. The client is expected to try a better one by itself.

## 535

smtp-535 = Authentication Failed
    .gist = { $code } says that the user name or password was not accepted
    .meaning = The server has checked the user name and the secret and does not accept them. It does not say which of the two is wrong. The session stays as it was: another `AUTH` is allowed.
    .seen = At the end of an `AUTH` exchange. Common causes are a mistyped or changed password, an account with two-factor sign-in that wants an app password, a user name without its domain, and a provider that has turned password sign-in off.
    .fix =
        - **Sending side:** do not let the program repeat the same password; many servers lock the account. Sign in to webmail with the same name and password to see whether the password or the program is at fault.
        - With Gmail and other providers that use two-factor sign-in, create an app password or use OAuth 2.0.
        - **Receiving side:** look in the log of the authentication service, not only in that of the mail server.
    .send = Send { $code } when the credentials are wrong. If your directory cannot be reached, say so with a temporary code instead, or users will change passwords that were right.

## 538

smtp-538 = Encryption Required for Mechanism
    .gist = { $code } forbids the chosen sign-in mechanism without encryption
    .meaning = The mechanism is acceptable here, only not in the clear. RFC 4954 keeps the code for historical reasons: a modern server does not list a mechanism before it may be used.
    .seen = On older submission servers, with 5.7.11, when `AUTH` is sent before `STARTTLS`.
    .fix =
        - **Sending side:** switch on STARTTLS. Afterwards, the same name and password should do.
        - **Receiving side:** hide `AUTH` from the first `EHLO` answer and show it in the second, after TLS.
    .send = Send { $code } when an old client insists on a mechanism that you do not even advertise without encryption.

## 550

smtp-550 = Mailbox Permanently Unavailable
    .gist = { $code } refuses a mailbox, sender or message for good
    .meaning = Either there is no such mailbox, or access to it is denied, or a rule forbids this mail. Only the text and the enhanced code tell which: 5.1.1 is an unknown user, 5.7.x is policy.
    .seen = In most bounces. “User unknown” after `RCPT TO`; “blocked” or “listed” because of the sending IP address; after the message text for failed SPF, DKIM or DMARC checks (5.7.26 at Gmail) or for spam.
    .fix =
        - **Sending side:** with 5.1.1, correct the address or take it off the list at once; repeated attempts damage your reputation.
        - With 5.7.x, repair authentication of the domain, or ask the named blocklist for removal.
        - **Receiving side:** rejecting during the session beats bouncing later.
    .send = Send { $code } when the mailbox does not exist or a rule forbids the mail, and waiting will not change that. One bad recipient does not end the session; the others may still be served.

## 551

# “Blocks” is a noun here.
# versus: allow forbidden-term
smtp-551 = User Not Local
    .gist = { $code } refuses a recipient and names another address to try
    .meaning = The mailbox has moved. The server knows where to, but does not forward; the text gives the new address in angle brackets.
    .seen = After `RCPT TO` or `VRFY`, if ever: it reveals an address, and few programs act on it. More common are policy blocks that borrow the number.
    .fix =
        - **Sending side:** ask the recipient by another route before you use what the text suggests. An attacker on the path could have put it there.
        - Where no new address is given, read the text as a refusal by policy.
        - **Receiving side:** consider forwarding, or a plain refusal that gives nothing away.
    .send = Send { $code } when the new address is public and you do not want to forward mail to it.

## 552

smtp-552 = Storage Allocation Exceeded
    .gist = { $code } says that a message or mailbox exceeds a fixed limit
    .meaning = The message is larger than the server ever accepts, or the recipient’s quota is used up. In the server’s view, the same mail would fail again.
    .seen = After `MAIL FROM` with a `SIZE` that is too big, or after the message text: “Message size exceeds fixed limit” (5.3.4), “mailbox full” (5.2.2). Gmail also rejects forbidden attachments with it (5.7.0).
    .fix =
        - **Sending side:** compare your size with the `SIZE` figure in the server’s `EHLO` answer. Base64 makes attachments a third larger; send a link instead.
        - If the complaint is about too many recipients, it stems from RFC 821: treat it as temporary and split the list.
        - **Receiving side:** advertise `SIZE`, so that clients learn the limit before the transfer.
    .send = Send { $code } when a fixed limit is exceeded. Space that may be free again tomorrow calls for a 4yz code.

## 553

smtp-553 = Mailbox Name Not Allowed
    .gist = { $code } says that the address itself is not allowed
    .meaning = The server objects to the name, not to what lies behind it: its form, its characters, or its use by this client. After `VRFY` it can mean that a name is ambiguous.
    .seen = After `MAIL FROM` as “Sender address rejected: not owned by user”, when the sender differs from the account; in qmail’s “that domain isn’t in my list of allowed rcpthosts”; for non-ASCII recipients where `SMTPUTF8` is not in play.
    .fix =
        - **Sending side:** check the address character by character: commas, spaces, a missing domain.
        - Send from the address that belongs to the account, or have the alias permitted.
        - **Receiving side:** map sign-in names to permitted senders, and list every domain you serve.
    .send = Send { $code } when the address could not be valid here, whoever asked, or when the signed-in user may not send under it.

## 554

smtp-554 = Transaction Failed
    .gist = { $code } rejects the transaction, or the connection, as a whole
    .meaning = Its place decides. As a greeting: no SMTP service for you here. After `DATA`: no valid recipients. After the message text: the message as such is refused. It is also the catch-all when nothing fits better.
    .seen = With blocklists, spam and virus filters, mail loops (“too many hops”), and Postfix’s “Relay access denied” after `RCPT TO`.
    .fix =
        - **Sending side:** as a greeting, it is usually about your IP address; look it up in the list that the text names.
        - “Relay access denied”: sign in first, or correct the MX record of the domain.
        - **Receiving side:** if the domain is yours, add it to those you accept mail for.
    .send = Send { $code } when the failure belongs to no single address. After a refusal in the greeting, keep the connection open until `QUIT` and answer 503 in the meantime.

## 555

smtp-555 = Parameters Not Recognized
    .gist = { $code } rejects a parameter of `MAIL` or `RCPT` as unknown
    .meaning = Something after the address, such as `BODY=8BITMIME` or `NOTIFY=NEVER`, means nothing to this server.
    .seen = As “Unsupported option”; at Gmail as “5.5.2 Syntax error”, typically when the angle brackets around an address are missing and its tail is taken for a parameter.
    .fix =
        - **Sending side:** use a parameter only if its extension was listed after the latest `EHLO`. Write `MAIL FROM:<a@example.org>`, brackets included and no space after the colon.
        - **Receiving side:** look for a proxy in front that advertises more than the server behind it can do.
    .send = Send { $code } when you do not know a parameter or will never support it. Ignoring it silently would break the promise that the client asked for.

## 556

smtp-556 = Domain Accepts No Mail
    .gist = { $code } says that the recipient’s domain takes no mail at all
    .meaning = An intermediate server has looked up the domain and found a declaration that it does not want mail, usually a null MX record. The reply does not come from the domain itself.
    .seen = After `RCPT TO` on the submission server or relay, with 5.1.10: “Domain does not accept mail (nullMX)” in Postfix.
    .fix =
        - **Sending side:** look for a slip in the part after the `@`; parked look-alike domains often have such a record. If it is correct, there is nobody to write to.
        - **Receiving side:** owners who do expect mail must replace the record `MX 0 .` with a real one.
    .send = Send { $code } when the DNS declares that a recipient’s domain takes no mail, instead of queueing for days.
