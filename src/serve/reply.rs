//! Answers in HTTP: types, conditional requests, ranges.

use std::ops::Range;

use http_body_util::channel::Channel;
use http_body_util::{Either, Full};
use hyper::body::Bytes;
use hyper::header::{
    ACCEPT_RANGES, ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG,
    HeaderName, HeaderValue, IF_NONE_MATCH, IF_RANGE, LOCATION, RANGE,
};
use hyper::http::request::Parts;
use hyper::{Method, Response, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Bytes that are there, or that come one after the other.
pub(super) type Body = Either<Full<Bytes>, Channel<Bytes>>;
pub(super) type Answer = Response<Body>;

const PLAIN: &str = "text/plain; charset=utf-8";
/// What stays as it is in the path of an address.
const PATH: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What is known of a file before its bytes are sent.
pub(super) struct Head {
    pub(super) status: StatusCode,
    /// Its type.
    pub(super) kind: String,
    /// What tells its bytes from others under the same address, with quotes.
    pub(super) tag: String,
    /// How long it may be kept.
    pub(super) cache: &'static str,
    pub(super) length: u64,
}

/// Which bytes of a file are to be sent.
pub(super) enum Portion {
    All,
    Part(Range<u64>),
    /// None: the answer is complete.
    Nothing,
}

/// The headers that answer a request for a file, and what is to follow them.
pub(super) fn begin(request: &Parts, head: &Head) -> (Answer, Portion) {
    let mut answer = Answer::new(empty());
    *answer.status_mut() = head.status;
    set(&mut answer, CACHE_CONTROL, head.cache);
    set(&mut answer, ETAG, &head.tag);
    let header = |name: HeaderName| request.headers.get(name).and_then(|value| value.to_str().ok());
    let known = |tags: &str| tags.split(',').any(|tag| weak(tag.trim()) == head.tag || tag == "*");
    if head.status == StatusCode::OK && header(IF_NONE_MATCH).is_some_and(known) {
        *answer.status_mut() = StatusCode::NOT_MODIFIED;
        return (answer, Portion::Nothing);
    }
    set(&mut answer, CONTENT_TYPE, &head.kind);
    set(&mut answer, ACCEPT_RANGES, "bytes");
    let part = header(RANGE)
        .filter(|_| head.status == StatusCode::OK && request.method == Method::GET)
        .filter(|_| header(IF_RANGE).is_none_or(|tag| tag == head.tag))
        .map_or(Wanted::Whole, |wanted| range(wanted, head.length));
    let portion = match part {
        Wanted::Whole => Portion::All,
        Wanted::Absent => {
            *answer.status_mut() = StatusCode::RANGE_NOT_SATISFIABLE;
            set(&mut answer, CONTENT_RANGE, &format!("bytes */{}", head.length));
            return (answer, Portion::Nothing);
        }
        Wanted::Part(part) => {
            let (first, last) = (part.start, part.end.saturating_sub(1));
            *answer.status_mut() = StatusCode::PARTIAL_CONTENT;
            set(&mut answer, CONTENT_RANGE, &format!("bytes {first}-{last}/{}", head.length));
            Portion::Part(part)
        }
    };
    let length = match &portion {
        Portion::Part(part) => part.end - part.start,
        Portion::All | Portion::Nothing => head.length,
    };
    set(&mut answer, CONTENT_LENGTH, &length.to_string());
    let portion = if request.method == Method::HEAD { Portion::Nothing } else { portion };
    (answer, portion)
}

/// Answers with bytes that are in memory.
pub(super) fn bytes(
    request: &Parts,
    status: StatusCode,
    kind: String,
    cache: &'static str,
    bytes: impl Into<Bytes>,
) -> Answer {
    let bytes = bytes.into();
    let tag = tag_of(&bytes);
    tagged(request, status, kind, cache, bytes, tag)
}

/// What tells bytes from others, with quotes.
pub(super) fn tag_of(bytes: &[u8]) -> String {
    format!("\"{}\"", blake3::hash(bytes).to_hex().get(..20).unwrap_or_default())
}

/// Answers with bytes that are in memory and whose tag is known.
pub(super) fn tagged(
    request: &Parts,
    status: StatusCode,
    kind: String,
    cache: &'static str,
    bytes: Bytes,
    tag: String,
) -> Answer {
    let head = Head { status, kind, tag, cache, length: bytes.len() as u64 };
    let (mut answer, portion) = begin(request, &head);
    let place = |at: u64| usize::try_from(at).unwrap_or(bytes.len()).min(bytes.len());
    let sent = match portion {
        Portion::All => bytes,
        Portion::Part(part) => bytes.slice(place(part.start)..place(part.end)),
        Portion::Nothing => return answer,
    };
    *answer.body_mut() = Either::Left(Full::new(sent));
    answer
}

/// Answers with a line for people.
pub(super) fn plain(status: StatusCode, text: &str) -> Answer {
    let mut answer = Answer::new(Either::Left(Full::new(Bytes::from(format!("{text}\n")))));
    *answer.status_mut() = status;
    set(&mut answer, CONTENT_TYPE, PLAIN);
    set(&mut answer, CACHE_CONTROL, "no-store");
    answer
}

/// Refuses a method, and says which are meant.
pub(super) fn not_allowed(allowed: &str) -> Answer {
    let status = StatusCode::METHOD_NOT_ALLOWED;
    let mut answer = plain(status, &format!("405: ask with {allowed}"));
    set(&mut answer, ALLOW, allowed);
    answer
}

/// Sends the browser to another path of this host.
pub(super) fn redirect(status: StatusCode, path: &str, query: Option<&str>) -> Answer {
    let query = query.map_or_else(String::new, |query| format!("?{query}"));
    let to = format!("{}{query}", utf8_percent_encode(path, PATH));
    let mut answer = plain(status, &to);
    set(&mut answer, LOCATION, &to);
    answer
}

pub(super) fn empty() -> Body {
    Either::Left(Full::new(Bytes::new()))
}

/// Sets a header. What cannot stand in one is left out.
pub(super) fn set(answer: &mut Answer, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
}

/// The type of a file, by its name.
pub(super) fn kind_of(path: &str) -> String {
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    let charset = if kind.type_() == "text" { "; charset=utf-8" } else { "" };
    format!("{kind}{charset}")
}

/// A tag without the sign that it is a weak one.
fn weak(tag: &str) -> &str {
    tag.strip_prefix("W/").unwrap_or(tag)
}

/// What `Range` asks for.
#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    Whole,
    Part(Range<u64>),
    /// Bytes that the file does not have.
    Absent,
}

/// Reads `Range`. Several parts in one answer nobody needs: then, too, the whole is sent.
fn range(wanted: &str, length: u64) -> Wanted {
    let number = |digits: &str| {
        let proper = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        proper.then(|| digits.parse().unwrap_or(u64::MAX))
    };
    let part = match wanted.strip_prefix("bytes=").and_then(|part| part.split_once('-')) {
        Some(("", last)) => number(last).map(|last| length.saturating_sub(last)..length),
        Some((first, "")) => number(first).map(|first| first..length),
        Some((first, last)) => number(first)
            .zip(number(last))
            .filter(|(first, last)| first <= last)
            .map(|(first, last)| first..last.saturating_add(1).min(length)),
        None => None,
    };
    match part {
        None => Wanted::Whole,
        Some(part) if part.start < part.end => Wanted::Part(part),
        Some(_) => Wanted::Absent,
    }
}

#[cfg(test)]
mod tests {
    use super::{Wanted, kind_of, range};

    #[test]
    fn one_range_of_bytes_is_understood() {
        let case = |wanted: &str, expected: Wanted| {
            assert_eq!(range(wanted, 10), expected, "{wanted}");
        };
        case("bytes=0-3", Wanted::Part(0..4));
        case("bytes=4-", Wanted::Part(4..10));
        case("bytes=-3", Wanted::Part(7..10));
        case("bytes=-30", Wanted::Part(0..10));
        case("bytes=8-99999999999999999999999", Wanted::Part(8..10));
        case("bytes=10-", Wanted::Absent);
        case("bytes=-0", Wanted::Absent);
        for whole in ["bytes=", "bytes=-", "bytes=3-2", "bytes=0-1,4-5", "lines=1-2", "bytes=+1-2"]
        {
            case(whole, Wanted::Whole);
        }
    }

    #[test]
    fn text_has_a_charset() {
        for (path, kind) in [
            ("a.html", "text/html; charset=utf-8"),
            ("a.css", "text/css; charset=utf-8"),
            ("a.js", "text/javascript; charset=utf-8"),
            ("a.txt", "text/plain; charset=utf-8"),
            ("a.xml", "text/xml; charset=utf-8"),
            ("a.json", "application/json"),
            ("a.svg", "image/svg+xml"),
            ("a.png", "image/png"),
            ("a.woff2", "font/woff2"),
            ("a.webmanifest", "application/manifest+json"),
            (".nojekyll", "application/octet-stream"),
        ] {
            assert_eq!(kind_of(path), kind, "{path}");
        }
    }
}
