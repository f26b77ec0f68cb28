//! Marks around every message of a page, so that a place on the page leads back to the message.
//!
//! Only a site that is made for questions (`check`, `l10n where`, the translator's view) has them:
//! pages that are published are rendered without.

use crate::catalog::Locale;

/// Begins a message; its name follows: the tag of its locale, `/`, its id, and `.attribute`.
pub(crate) const START: char = '\u{e000}';
/// Ends the name; the text follows.
pub(crate) const NAMED: char = '\u{e001}';
/// Ends the text.
pub(crate) const END: char = '\u{e002}';

/// Stands before a text whose original has changed since it was translated. A page on which it is met
/// says so; it is not published.
pub(super) const OLDER: char = '\u{e003}';

/// Returns a text between marks.
pub(super) fn mark(text: &str, from: &Locale, id: &str, attribute: Option<&str>) -> String {
    let tag = &from.tag;
    let dot = if attribute.is_some() { "." } else { "" };
    format!("{START}{tag}/{id}{dot}{}{NAMED}{text}{END}", attribute.unwrap_or(""))
}

/// A text as it is published: without any mark.
pub(super) fn unmarked(text: &str) -> String {
    let mut rest = text;
    let mut plain = String::with_capacity(text.len());
    while let Some((before, named)) = rest.split_once(START) {
        plain.push_str(before);
        rest = named.split_once(NAMED).map_or("", |(_, text)| text);
    }
    plain.push_str(rest);
    plain.replace([END, OLDER], "")
}

/// Removes every such mark from a page. Returns whether there was one.
pub(super) fn remove(mark: char, page: &mut Vec<u8>) -> bool {
    let mut bytes = [0; 4];
    let mark = mark.encode_utf8(&mut bytes).as_bytes();
    let mut kept = 0;
    let mut at = 0;
    while at < page.len() {
        if page[at..].starts_with(mark) {
            at += mark.len();
        } else {
            page[kept] = page[at];
            kept += 1;
            at += 1;
        }
    }
    page.truncate(kept);
    kept < at
}

#[cfg(test)]
mod tests {
    use super::{END, NAMED, OLDER, START, remove, unmarked};

    #[test]
    fn a_text_without_marks_is_as_it_is_published() {
        let marked = format!("a{START}ja/x{NAMED}{OLDER}停{START}en/y.z{NAMED}b{END}{END}c");
        assert_eq!(unmarked(&marked), "a停bc");
        assert_eq!(unmarked("plain"), "plain");
    }

    #[test]
    fn marks_are_removed_everywhere() {
        let mut page = format!("{OLDER}a{OLDER}{OLDER}停{OLDER}").into_bytes();
        assert!(remove(OLDER, &mut page));
        assert_eq!(page, "a停".as_bytes());
        assert!(!remove(OLDER, &mut page));
    }
}
