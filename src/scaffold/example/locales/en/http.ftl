### HTTP: the sentences. The facts are in content/http/.
###
### Where you see { $code }, `-final` and `-article` variants exist too:
###   $code          401
###   $code-final    how the code ends when read aloud in Korean: vowel, rieul or consonant
###   $code-article  a or an, for English
###   $code-kind     reply or error, for languages that inflect for it

http = HTTP
    .summary = The protocol of the web. Every response has a three-digit status code.

## Classes, by first digit
# .clause begins with the code; .both completes the list "What they share".

http-class = Class
http-class-redirection = Redirection (3xx)
    .clause = { $code } asks the client to do something more
    .both = Both ask the client to do something more.
http-class-client-error = Client error (4xx)
    .clause = { $code } says that the client seems to have erred
    .both = Both say that the client seems to have erred.

## Stages: here, methods
# The value stands inside a sentence ("304 can answer …"); .label stands in the diagram.

http-stage-get = `GET`
    .label = GET
http-stage-head = `HEAD`
    .label = HEAD
http-stage-post = `POST`
    .label = POST
http-stage-put = `PUT`
    .label = PUT
http-stage-delete = `DELETE`
    .label = DELETE

## Facets: a row of the table each.
# Per value:
#   value    the cell of the table
#   .clause  a clause that begins with the code and has no full stop;
#            "contrast" in site.ftl joins two of them
#   .lead    the first half of "401 invites a retry and must say how to authenticate"
#   .tail    the second half, without the code
#   .both    a sentence for two codes that share the value

http-retry = Retry
http-retry-not-needed = Not needed
    .clause = { $code } calls for no other request, because the client has a good copy already
    .lead = { $code } needs no retry
    .tail = needs no retry
    .both = Neither calls for another request.
http-retry-with-credentials = With new or replaced credentials
    .clause = { $code } invites the same request again with new or replaced credentials
    .lead = { $code } invites a retry with credentials
    .tail = invites a retry with credentials
    .both = Both invite the same request again with new or replaced credentials.
http-retry-with-other-credentials = Not with the same credentials
    .clause = { $code } discourages the same request with the same credentials
    .lead = { $code } discourages a retry with the same credentials
    .tail = discourages a retry with the same credentials
    .both = Both discourage the same request with the same credentials.
http-retry-not-told = It does not say whether that would help
    .clause = { $code } leaves open whether a later request can succeed
    .lead = { $code } leaves open whether a retry can help
    .tail = leaves open whether a retry can help
    .both = Both leave open whether a later request can succeed.

http-header = Required header fields
http-header-none = None of its own
    .clause = { $code } requires no header field of its own
    .lead = { $code } requires no header field of its own
    .tail = requires no header field of its own
    .both = Neither requires a header field of its own.
http-header-www-authenticate = `WWW-Authenticate`
    .clause = { $code } has to say how to authenticate, in `WWW-Authenticate`
    .lead = { $code } must say how to authenticate
    .tail = must say how to authenticate
    .both = Both have to say how to authenticate, in `WWW-Authenticate`.
http-header-as-200 = Some of those that a 200 would have had
    .clause = { $code } has to repeat some header fields that a 200 would have had, such as `ETag`
    .lead = { $code } must repeat some header fields of a 200
    .tail = must repeat some header fields of a 200
    .both = Both have to repeat some header fields that a 200 would have had, such as `ETag`.

http-content = Content
http-content-none = None
    .clause = { $code } cannot have content
    .lead = { $code } cannot have content
    .tail = cannot have content
    .both = Neither can have content.
http-content-explanation = May explain what is wrong
    .clause = { $code } can explain in its content what is wrong
    .lead = { $code } can explain what is wrong
    .tail = can explain what is wrong
    .both = Both can explain in their content what is wrong.

http-caching = Caching
http-caching-heuristic = By default
    .clause = { $code } may be reused by a cache unless something forbids it
    .lead = { $code } is cacheable by default
    .tail = is cacheable by default
    .both = Both may be reused by a cache unless something forbids it.
http-caching-explicit = Not by default
    .clause = { $code } may be reused by a cache only if something allows it
    .lead = { $code } is not cacheable by default
    .tail = is not cacheable by default
    .both = Both may be reused by a cache only if something allows it.

# A facet with several values has its forms here; $list is the list of them.
http-stages = Can answer
    .clause = { $code } can answer { $list }
    .lead = { $code } can answer { $list }
    .tail = can answer { $list }
    .both = Both can answer { $list }.
http-stages-any = any method
    .clause = { $code } can answer any method
    .lead = { $code } can answer any method
    .tail = can answer any method
    .both = Both can answer any method.

## How two codes are related
# value     a badge
# .sentence the first sentence of the page
# .choice   opens "When to use which"

http-relation-twin = Twins
    .sentence = { $a } and { $b } are counterparts: { $a } holds for now, and { $b } for good.
    .choice = What decides is whether the same request can succeed later.
# $first and $then: the order in which they come.
http-relation-sequence = One after the other
    .sentence = { $first } can come first and { $then } later.
    .choice = As a rule there is no choice to make: { $then } comes after { $first }, not in its place.
# $list: the stages at which both can come.
http-relation-opposite = Opposite outcomes
    .sentence = { $a } and { $b } are opposite outcomes: either can answer { $list }.
    .choice = The choice depends on whether the client did something wrong.
http-relation-alternatives = Alternatives
    .sentence = Either { $a } or { $b } can answer { $list }.
    .choice = Which one fits depends on the reason.
http-relation-apart = Never together
    .sentence = No method can get both { $a } and { $b }.
    .choice = The choice never arises: the two answer different methods.

## The codes
# The value is the name. On the page of a code, in this order:
#   .gist     one clause that begins with the code, without full stop
#   .meaning  what it means
#   .seen     when one meets it
#   .fix      what to do about it; for a code that is no failure, what happens next
#   .send     when a server should send it
# These are Markdown: lists, links, **emphasis**.

http-304 = Not Modified
    .gist = { $code } says that the copy the client has is still good
    .meaning = The request was conditional: send this only if it has changed. It has not, so there is no need to send it again, and the client uses its copy as if it had just come with a 200.
    .seen = In the log of nearly every web server, and in the developer tools of a browser, when a page is loaded a second time.
    .fix = The client takes what it has stored. The header fields of the response may refresh what it knows about its copy.
    .send = Send { $code } when a conditional `GET` or `HEAD` would have got a 200 if its condition had been true.

http-401 = Unauthorized
    .gist = { $code } asks for valid credentials
    .meaning = The request was not carried out because it lacked valid credentials for what it asked for. If it had some, they were refused.
    .seen = Before anybody has signed in, and after a password was mistyped or a token has expired.
    .fix =
        - **Client:** read `WWW-Authenticate`, which names the ways to authenticate, and repeat the request with credentials that fit.
        - **Server:** check that the field is there. A proxy in front may have dropped the `Authorization` of the request.
    .send = Send { $code } when other credentials could open the way, together with at least one challenge in `WWW-Authenticate`.

http-403 = Forbidden
    .gist = { $code } refuses a request that the server has understood
    .meaning = The server knows what is wanted and will not do it. Credentials that came with the request were not sufficient, or the reason has nothing to do with them.
    .seen = On pages that a user may not see, and where a server refuses an address, a country or a folder without an index.
    .fix =
        - **Client:** do not send the same request with the same credentials again. Another account may be allowed.
        - **Server:** look at the permissions of the user and of the files, and at the rules of a firewall.
    .send = Send { $code } when you refuse and do not mind that this is known. You can say why in the content.

http-404 = Not Found
    .gist = { $code } says that there is nothing here, or nothing that the server admits to
    .meaning = The server has found no current representation of what was asked for, or does not want to disclose that there is one.
    .seen = After a mistyped address, and behind links to pages that were moved or removed.
    .fix =
        - **Client:** check the address. Nothing tells whether it will work later.
        - **Server:** redirect addresses that have moved. If something is gone for good, 410 says so.
    .send = Send { $code } when there is nothing, and when nobody should learn that there is something.

## Verdicts on pairs that are often confused
# $a is the lower code, $b the higher one.

http-401-vs-403 = { $a } asks for credentials, or for better ones, and has to say of which kind. { $b } is a refusal whose reason may lie elsewhere, so it names no way out.
http-403-vs-404 = { $a } admits that there is something to refuse. A server that wants to hide this may answer { $b } instead, so { $b } does not prove that nothing is there.
