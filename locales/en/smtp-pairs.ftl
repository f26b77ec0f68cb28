### SMTP: verdicts on pairs of codes.

## Pairs that are often confused: a verdict each

smtp-421-vs-450 = For greylisting, both are allowed by RFC 6647. { $b } refuses one recipient and lets the session go on; { $a } ends the session for everyone in it.
smtp-530-vs-535 = { $a } means that no sign-in was attempted where one is needed; { $b } means that one was attempted and failed. Only { $b } says anything about the password.
