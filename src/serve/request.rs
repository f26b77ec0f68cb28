//! What a request asks for.
//!
//! **Invariant:** a path that is let through is relative, has no `.` or `..` in it, no backslash and no
//! control character, and every `/` in it was one in the request.

use percent_encoding::percent_decode_str;

use crate::plan::Route;

/// A request for a page, as the preview is told of it.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The path of the site on its host, with `/` at both ends.
    pub base: &'a str,
    /// What was found at the path; `None` on a page that only tells of mistakes.
    pub route: Option<Route>,
    /// Whether the translator's view is asked for.
    pub l10n: bool,
    /// Whether the server opens files in an editor.
    pub editor: bool,
}

/// A path from the root of the host without its first `/`, decoded. `None` if it is none that any
/// browser would ask for.
pub(super) fn decoded(path: &str) -> Option<String> {
    let path = path.strip_prefix('/')?;
    let mut escapes = path.split('%').skip(1);
    let proper = |rest: &str| {
        let digits = rest.get(..2).filter(|two| two.bytes().all(|byte| byte.is_ascii_hexdigit()));
        digits.is_some_and(|two| !two.eq_ignore_ascii_case("2f"))
    };
    if !escapes.all(proper) {
        return None;
    }
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let strange = |c: char| c.is_control() || c == '\\';
    if path.contains(strange) || path.split('/').any(|part| part == "." || part == "..") {
        return None;
    }
    Some(path.into_owned())
}

/// The value of a parameter in a query, decoded; empty if it has none.
pub(super) fn parameter(query: Option<&str>, name: &str) -> Option<String> {
    query?.split('&').find_map(|part| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        (key == name)
            .then(|| percent_decode_str(&value.replace('+', " ")).decode_utf8_lossy().into_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::{decoded, parameter};

    #[test]
    fn paths_are_decoded_once_and_strange_ones_refused() {
        let case = |path: &str, expected: Option<&str>| {
            assert_eq!(decoded(path).as_deref(), expected, "{path}");
        };
        case("/", Some(""));
        case("/ja/", Some("ja/"));
        case("/%E5%81%9C.html", Some("停.html"));
        case("/a%20b", Some("a b"));
        case("/%2561", Some("%61"));
        for bad in [
            "", "*", "a", "/..", "/a/../b", "/%2e%2E/", "/./a", "/a%2Fb", "/a%5cb", "/a\\b",
            "/%00", "/%0a", "/%", "/%4", "/%zz", "/%ff", "/%C0%AE", "/a%7f",
        ] {
            case(bad, None);
        }
    }

    #[test]
    fn parameters_are_found_by_name() {
        assert_eq!(parameter(Some("l10n"), "l10n").as_deref(), Some(""));
        assert_eq!(parameter(Some("a=1&file=a%20b+c"), "file").as_deref(), Some("a b c"));
        assert_eq!(parameter(Some("l10nx"), "l10n"), None);
        assert_eq!(parameter(None, "l10n"), None);
    }
}
