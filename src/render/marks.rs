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

/// Returns a text between marks.
pub(super) fn mark(text: &str, from: &Locale, id: &str, attribute: Option<&str>) -> String {
    let tag = &from.tag;
    let dot = if attribute.is_some() { "." } else { "" };
    format!("{START}{tag}/{id}{dot}{}{NAMED}{text}{END}", attribute.unwrap_or(""))
}
