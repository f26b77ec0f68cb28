//! `french-spacing`: French sets a no-break space before `:` `;` `!` `?` and inside « ».

use crate::catalog::Locale;
use crate::check::fault::Fault;
use crate::check::page::{Block, FOREIGN, OBJECT};
use crate::diagnostic::rules;

/// A no-break space, wide and narrow.
const SPACES: [char; 2] = ['\u{a0}', '\u{202f}'];
/// Names that end in a mark.
const NAMES: [&str; 1] = ["Yahoo"];

/// Every mark that lacks its no-break space.
pub(in crate::check) fn faults(locale: &Locale, block: &Block) -> Vec<Fault> {
    let marks = [':', ';', '!', '?', '«', '»'];
    if locale.lang.language.as_str() != "fr" || !block.text.contains(marks) {
        return Vec::new();
    }
    let mut faults = Vec::new();
    for (at, mark) in block.text.match_indices(marks) {
        let before = block.text.get(..at).unwrap_or("");
        let after = block.text.get(at + mark.len()..).unwrap_or("");
        let found = match mark {
            "«" => opening(after),
            _ => closing(mark, before, after),
        };
        faults.extend(found.map(|(passage, mend)| {
            let message = format!("no no-break space at `{}`", passage.trim());
            let name = match mark {
                ":" | "«" | "»" => "a no-break space (U+00A0)",
                _ => "a narrow no-break space (U+202F)",
            };
            let place = if mark == "«" { "after" } else { "before" };
            Fault::new(&rules::FRENCH_SPACING, message, &passage)
                .within(block, at)
                .help(format!("set {name} {place} `{mark}`"))
                .mend(mend)
        }));
    }
    faults
}

/// What is wrong after an opening mark, and what is right.
fn opening(after: &str) -> Option<(String, String)> {
    let next = after.chars().next()?;
    if SPACES.contains(&next) {
        return None;
    }
    let space = if next.is_whitespace() { String::from(next) } else { String::new() };
    let word: String = after.trim_start().chars().take_while(|c| c.is_alphabetic()).collect();
    Some((format!("«{space}{word}"), format!("«{}{word}", SPACES[0])))
}

/// What is wrong before any other mark, and what is right. The word before it tells which of several
/// equal marks is meant; a number is often from elsewhere.
fn closing(mark: &str, before: &str, after: &str) -> Option<(String, String)> {
    let last = before.chars().next_back()?;
    let space = if matches!(mark, ":" | "»") { SPACES[0] } else { SPACES[1] };
    if SPACES.contains(&last) {
        return None;
    }
    // In `10:30`, `https://` and `page:smtp` a mark ends no word.
    let joined = |c: char| c.is_alphanumeric() || matches!(c, '/' | OBJECT);
    if mark != "»" && after.starts_with(joined) {
        return None;
    }
    let word: Vec<char> =
        before.trim_end().chars().rev().take_while(|c| c.is_alphabetic()).collect();
    let word: String = word.into_iter().rev().collect();
    if last.is_whitespace() {
        return Some((format!("{word}{last}{mark}"), format!("{word}{space}{mark}")));
    }
    let follows = last.is_alphanumeric()
        || matches!(last, OBJECT | FOREIGN | ')' | ']' | '”' | '"' | '»' | '’' | '%' | '…');
    if mark != "»" && (is_quoted(before) || NAMES.contains(&&*word) || !follows) {
        return None;
    }
    Some((format!("{word}{mark}"), format!("{word}{space}{mark}")))
}

/// Whether a text ends inside a quotation. What is quoted may be English, as servers answer.
fn is_quoted(before: &str) -> bool {
    before.chars().rev().find(|c| matches!(c, '«' | '»')) == Some('«')
}

#[cfg(test)]
mod tests {
    use super::faults;
    use crate::check::fixture::{block, locale, said};

    #[track_caller]
    fn case(text: &str, expected: &[(&str, &str)]) {
        assert_eq!(said(&faults(&locale("fr"), &block(text))), expected, "{text}");
    }

    #[test]
    fn marks_need_a_no_break_space() {
        case("Voici : oui", &[("Voici :", "Voici\u{a0}:")]);
        case("Voici: oui", &[("Voici:", "Voici\u{a0}:")]);
        case("Ah ! Quoi ?", &[("Ah !", "Ah\u{202f}!"), ("Quoi ?", "Quoi\u{202f}?")]);
        case("<code>MAIL</code>; puis", &[(";", "\u{202f};")]);
        case("dit « non »", &[("« non", "«\u{a0}non"), ("non »", "non\u{a0}»")]);
        case("dit «non»", &[("«non", "«\u{a0}non"), ("non»", "non\u{a0}»")]);
    }

    #[test]
    fn what_is_no_punctuation_needs_none() {
        case("à 10:30, https://example.org et page:smtp, Yahoo! aussi", &[]);
        case("Voici\u{a0}: «\u{a0}oui\u{a0}» et non\u{202f}; quoi\u{202f}?! (!)", &[]);
        case("dit «\u{a0}error: no!\u{a0}»", &[]);
        case("<code>a: b</code> et <code>!</code>", &[]);
    }
}
