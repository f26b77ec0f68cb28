//! `french-typography`: French text has the apostrophe `’` and the quotation marks « ».

use crate::catalog::Locale;
use crate::check::fault::Fault;
use crate::check::page::Block;
use crate::diagnostic::rules;

/// The first straight apostrophe and the first straight quotation mark.
pub(in crate::check) fn faults(locale: &Locale, block: &Block) -> Vec<Fault> {
    if locale.lang.language.as_str() != "fr" {
        return Vec::new();
    }
    let text = &*block.text;
    let apostrophe = apostrophe(text).map(|(at, passage)| {
        let mend = passage.replace('\'', "’");
        Fault::new(
            &rules::FRENCH_TYPOGRAPHY,
            format!("straight apostrophe in `{passage}`"),
            passage,
        )
        .within(block, at)
        .help("write `’`")
        .mend(mend)
    });
    let quote = text.find('"').map(|at| {
        Fault::new(&rules::FRENCH_TYPOGRAPHY, "straight quotation mark", "\"")
            .within(block, at)
            .help("write « and », each with a no-break space (U+00A0) inside")
    });
    apostrophe.into_iter().chain(quote).collect()
}

/// A straight apostrophe between letters, with the words that it joins.
fn apostrophe(text: &str) -> Option<(usize, &str)> {
    text.match_indices('\'').find_map(|(at, _)| {
        let (before, rest) = text.split_at(at);
        let after = rest.strip_prefix('\'')?;
        let letter = char::is_alphabetic;
        if !before.ends_with(letter) || !after.starts_with(letter) {
            return None;
        }
        let start = before.trim_end_matches(letter).len();
        let end = text.len() - after.trim_start_matches(letter).len();
        text.get(start..end).map(|passage| (start, passage))
    })
}

#[cfg(test)]
mod tests {
    use super::faults;
    use crate::check::fixture::{block, locale, said};

    #[test]
    fn straight_marks_are_told() {
        let case = |text: &str, expected: &[(&str, &str)]| {
            assert_eq!(said(&faults(&locale("fr"), &block(text))), expected, "{text}");
        };
        case("pas d'erreurs, qu'un", &[("d'erreurs", "d’erreurs")]);
        case("dit \"non\"", &[("\"", "-")]);
        case("<code>d'x \"y\"</code> d’erreur 'x' 5'", &[]);
    }
}
