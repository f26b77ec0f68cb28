//! `forbidden-term`: no text has a form that the glossary of its language says to avoid.

use std::ops::Range;

use crate::check::fault::Fault;
use crate::check::glossary::{Avoided, Glossary};
use crate::check::page::Block;
use crate::check::script::{Script, is_wide};
use crate::diagnostic::rules;

/// Every form to avoid, once.
pub(in crate::check) fn faults(glossary: &Glossary, block: &Block) -> Vec<Fault> {
    let found = glossary.avoided.iter().filter_map(|avoided| {
        let place = occurrence(glossary, &block.text, &avoided.form)?;
        Some((avoided, place.start, block.text.get(place)?))
    });
    let fault = |(avoided, at, written): (&Avoided, usize, &str)| {
        let message = format!("`{written}` is a form to avoid");
        let mut fault = Fault::new(&rules::FORBIDDEN_TERM, message, written)
            .within(block, at)
            .help(format!("the glossary says: {}", avoided.instead));
        fault.related = Some((avoided.span, "avoided here".to_owned()));
        fault
    };
    found.map(fault).collect()
}

/// The first place of a form that is not part of a term, of another word, of a name or of a quotation.
fn occurrence(glossary: &Glossary, text: &str, form: &str) -> Option<Range<usize>> {
    let mut found = places(text, form).peekable();
    found.peek()?;
    let longer =
        glossary.terms.iter().filter(|term| term.len() > form.len() && term.contains(form));
    let terms: Vec<Range<usize>> = longer.flat_map(|term| places(text, term)).collect();
    let counts = |place: &Range<usize>| {
        let within = |term: &Range<usize>| term.start <= place.start && place.end <= term.end;
        !terms.iter().any(within) && is_word(text, place, form) && !is_quoted(text, place)
    };
    found.find(counts)
}

/// The places of a form, also with a capital letter where a sentence begins. With one elsewhere it is a
/// name.
fn places(text: &str, form: &str) -> impl Iterator<Item = Range<usize>> {
    let mut letters = form.chars();
    let capital = letters
        .next()
        .filter(|c| c.is_lowercase())
        .map(|c| c.to_uppercase().chain(letters).collect::<String>());
    let start = move |at: usize| {
        let before = text.get(..at).unwrap_or("").trim_end();
        before.is_empty() || before.ends_with(['.', '!', '?', ':'])
    };
    let starts = capital.map(|capital| {
        let found = text.match_indices(&*capital).map(|(at, part)| at..at + part.len());
        found.filter(|place| start(place.start)).collect::<Vec<_>>()
    });
    let plain = text.match_indices(form).map(|(at, part)| at..at + part.len());
    plain.collect::<Vec<_>>().into_iter().chain(starts.unwrap_or_default())
}

/// Whether a form stands there as a word. Chinese and Japanese have no spaces between words; after a
/// Korean word a particle may follow.
fn is_word(text: &str, place: &Range<usize>, form: &str) -> bool {
    let before = text.get(..place.start).and_then(|text| text.chars().next_back());
    let after = text.get(place.end..).and_then(|text| text.chars().next());
    let letter = |c: char| c.is_alphanumeric() && !is_wide(c);
    let starts = form.chars().next().is_none_or(is_wide) || !before.is_some_and(letter);
    let open = |c: char| is_wide(c) || Script::of(c) == Some(Script::Hangul);
    let ends = form.chars().next_back().is_none_or(open) || !after.is_some_and(letter);
    starts && ends
}

/// Whether a place is inside quotation marks: what is quoted is not what the site says.
fn is_quoted(text: &str, place: &Range<usize>) -> bool {
    let before = text.get(..place.start).unwrap_or("");
    [['«', '»'], ['“', '”'], ['「', '」']].into_iter().any(|[open, close]| {
        let last = before.rfind([open, close]);
        last.is_some_and(|at| before.get(at..).is_some_and(|rest| rest.starts_with(open)))
    })
}

#[cfg(test)]
mod tests {
    use super::occurrence;
    use crate::check::glossary::Glossary;

    #[test]
    fn forms_are_words_and_no_parts_of_terms() {
        let case = |terms: &[&str], text: &str, form: &str| {
            let terms = terms.iter().map(|term| (*term).to_owned()).collect();
            let glossary = Glossary { terms, avoided: Vec::new() };
            occurrence(&glossary, text, form).map(|place| place.start)
        };
        assert_eq!(case(&[], "the queue and the login", "login"), Some(18));
        assert_eq!(case(&[], "a logins", "login"), None);
        assert_eq!(case(&[], "メールの返信を待つ", "返信"), Some(12));
        assert_eq!(case(&["転送する"], "転送する、転送だ", "転送"), Some(15));
        assert_eq!(case(&["転送する"], "転送する", "転送"), None);
        assert_eq!(case(&[], "서버가 회신을 보냅니다", "회신"), Some(10));
        assert_eq!(case(&[], "재회신", "회신"), None);
        assert_eq!(case(&[], "logの形", "log"), Some(0));
        assert_eq!(case(&[], "Zoho Mail, MAIL et « mail »", "mail"), None);
        assert_eq!(case(&[], "Oui. Mail", "mail"), Some(5));
        assert_eq!(case(&["mail loop"], "Mail loop ou mail", "mail"), Some(13));
        assert_eq!(case(&[], "a NDR", "NDR"), Some(2));
    }
}
