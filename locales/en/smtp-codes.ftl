### SMTP: the codes, one after the other. See smtp.ftl for the variables.

## 235

smtp-235 = Authentication Successful
    .gist = { $code } confirms that the client has signed in
    .meaning = The `AUTH` exchange is complete and the server has accepted the identity of the client. From here on it treats the session as that user’s, until the connection ends or a new one begins.
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

        After the message text, note the queue id that many servers put behind the code. It is what the operator of that server will ask for if the mail goes missing later.
    .send = Send { $code } when the command has succeeded and no more specific success code exists. After the message text, send it only once the message is stored safely: from that moment it is yours.

## 421

smtp-421 = Service Not Available
    .gist = { $code } tells the client that the server is going away
    .meaning = The server cannot or will not go on, and it closes the connection after this line. The reason lies in the server or in its view of the client’s address, not in the command that happened to be under way.
    .seen = Instead of a greeting when a server has too many connections; in the middle of a session when it shuts down, has waited too long or has counted too many errors. Large providers also use it to slow down an address that sends too much.
    .fix =
        - **Sending side:** leave the message in the queue. The mail server tries again by itself, after half an hour or so, and may try another MX host first.
        - If it stays for hours, read the text behind the code. A limit on connections or on volume means: fewer parallel connections, fewer messages per connection.
        - **Receiving side:** look at the number of processes, at time-outs and at the free disk space.
    .send = Send { $code } when you have to close the connection for reasons of your own: a shutdown, a time-out, too much load. Close it afterwards, and only then.

## 450

smtp-450 = Mailbox Unavailable
    .gist = { $code } says that a mailbox cannot take mail at the moment
    .meaning = The server has refused for now. Either the mailbox is busy, or a rule holds this delivery back for a while. The session goes on, and other recipients of the same message can still be accepted.
    .seen = Mostly after `RCPT TO`. Greylisting is the most frequent cause: a server that does not know the combination of address, sender and recipient turns the first attempt away and accepts a later one. A sender domain that cannot be looked up in the DNS is another.
    .fix =
        - **Sending side:** wait. The queue repeats the attempt; with greylisting, a second one some minutes later succeeds. Do not resend by hand, and do not change the sending address between attempts.
        - If it lasts for a day, check that the sender’s domain resolves and that your sending address has a name in the DNS.
        - **Receiving side:** find the rule that answered in the log, and exempt known senders from greylisting.
    .send = Send { $code } when this recipient cannot be served now but the same attempt may well succeed later, as with greylisting or a locked mailbox.

## 530

smtp-530 = Authentication Required
    .gist = { $code } demands authentication or encryption first
    .meaning = The server would take the command, but not from this client in this state. The text tells what is missing: a sign-in with `AUTH`, or an encrypted connection with `STARTTLS`.
    .seen = Most often after `MAIL FROM` on the submission port 587, when a program or device sends without a user name. With `Must issue a STARTTLS command first`, even `AUTH` is refused until the connection is encrypted.
    .fix =
        - **Sending side:** turn on authentication for outgoing mail in the program, and choose STARTTLS on port 587 or TLS from the start on port 465.
        - If you meant to deliver to a foreign domain and not to submit through your provider, you have reached the wrong server or port.
        - **Receiving side:** do not demand encryption from strangers on port 25 of a public MX host; RFC 3207 forbids it.
    .send = Send { $code } when the command would be allowed after `AUTH` or `STARTTLS`, and name in the text which of the two it is.

## 535

smtp-535 = Authentication Failed
    .gist = { $code } says that the sign-in was rejected
    .meaning = The server has checked the user name and the secret and does not accept them. It does not say which of the two is wrong. The session stays as it was: another `AUTH` is allowed.
    .seen = At the end of an `AUTH` exchange. Common causes are a mistyped or changed password, an account with two-factor sign-in that wants an app password, a user name without its domain, and a provider that has turned password sign-in off.
    .fix =
        - **Sending side:** do not let the program repeat the same password; many servers lock the account. Sign in to webmail with the same name and password to see whether the password or the program is at fault.
        - With Gmail and other providers that use two-factor sign-in, create an app password or use OAuth 2.0.
        - **Receiving side:** look in the log of the authentication service, not only in that of the mail server.
    .send = Send { $code } when the credentials are wrong. If your directory cannot be reached, say so with a temporary code instead, or users will change passwords that were right.
