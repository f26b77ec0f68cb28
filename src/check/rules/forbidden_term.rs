//! `forbidden-term`: no text has a form that the glossary of its language says to avoid.

use std::ops::Range;

use crate::check::fault::Fault;
use crate::check::glossary::{Avoided, Glossary};
use crate::check::page::Block;
use crate::check::script::{Script, is_wide};
use crate::diagnostic::rules;

/// Every form to avoid, once.
pub(in crate::check) fn faults(glossary: &Glossary, block: &Block) -> Vec<Fault> {
    let mut faults: Vec<Fault> = Vec::new();
    for (place, avoided) in occurrences(glossary, &block.text) {
        let written = block.text.get(place.clone()).unwrap_or("");
        if faults.iter().any(|known| known.passage == written) {
            continue;
        }
        let message = format!("`{written}` is a form to avoid");
        let mut fault = Fault::new(&rules::FORBIDDEN_TERM, message, written)
            .within(block, place.start)
            .help(format!("the glossary says: {}", avoided.instead));
        fault.related = Some((avoided.span, "avoided here".to_owned()));
        faults.push(fault);
    }
    faults
}

/// The places of forms that are not part of a term, of another word, of a name or of a quotation.
fn occurrences<'g>(glossary: &'g Glossary, text: &str) -> Vec<(Range<usize>, &'g Avoided)> {
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        for avoided in glossary.avoided_from(c) {
            let Some(place) = place(text, at, &avoided.form) else { continue };
            let in_term = || {
                terms(glossary, text, &avoided.form)
                    .any(|term| term.start <= place.start && place.end <= term.end)
            };
            let written = if glossary.plural { plural(text, &place) } else { place.clone() };
            if is_word(text, &written, &avoided.form) && !is_quoted(text, &place) && !in_term() {
                found.push((written, avoided));
            }
        }
    }
    found
}

/// The place of a form with the letter that makes it plural.
fn plural(text: &str, place: &Range<usize>) -> Range<usize> {
    let more = text.get(place.end..).is_some_and(|after| after.starts_with(['s', 'x']));
    place.start..place.end + usize::from(more)
}

/// The place of a form if it begins at a byte; with a capital letter only where a sentence begins, for
/// elsewhere that is a name.
fn place(text: &str, at: usize, form: &str) -> Option<Range<usize>> {
    let (before, rest) = text.split_at_checked(at)?;
    if rest.starts_with(form) {
        return Some(at..at + form.len());
    }
    let (mut small, mut written) = (form.chars(), rest.chars());
    let (first, capital) = (small.next()?, written.next()?);
    let before = before.trim_end();
    let begins = before.is_empty() || before.ends_with(['.', '!', '?', ':']);
    let same = first != capital && capital.to_lowercase().eq([first]);
    let length = capital.len_utf8() + small.as_str().len();
    (same && begins && written.as_str().starts_with(small.as_str())).then_some(at..at + length)
}

/// The places of the terms that a form is part of.
fn terms<'t>(
    glossary: &'t Glossary,
    text: &'t str,
    form: &'t str,
) -> impl Iterator<Item = Range<usize>> + 't {
    let longer = move |term: &&String| term.len() > form.len() && term.contains(form);
    let places = move |term: &'t String| {
        text.char_indices().filter_map(move |(at, _)| place(text, at, term))
    };
    glossary.terms.iter().filter(longer).flat_map(places)
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
    use super::occurrences;
    use crate::check::glossary::Glossary;

    #[test]
    fn forms_are_words_and_no_parts_of_terms() {
        let case = |terms: &[&str], text: &str, form: &str| {
            let mut table = "| a | b | c |\n| --- | --- | --- |\n".to_owned();
            for [term, form] in terms.iter().map(|term| [*term, "-"]).chain([["y", form]]) {
                table.push_str(&["| x | ", term, " | ", form, " |\n"].concat());
            }
            let glossary = Glossary::from_table(&table);
            let found = occurrences(&glossary, text);
            found.first().map(|(place, _)| place.start)
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

    #[test]
    fn plurals_are_forms_too() {
        let table = "| a | b | c |\n| --- | --- | --- |\n| bounce | retour | rebond, BAL |\n";
        let mut glossary = Glossary::from_table(table);
        let case = |glossary: &Glossary, text: &str| {
            let found = occurrences(glossary, text);
            found.first().and_then(|(place, _)| text.get(place.clone()).map(str::to_owned))
        };
        assert_eq!(case(&glossary, "les rebonds"), None);
        glossary.plural = true;
        assert_eq!(case(&glossary, "les rebonds, un").as_deref(), Some("rebonds"));
        assert_eq!(case(&glossary, "un rebond").as_deref(), Some("rebond"));
        assert_eq!(case(&glossary, "la rebondsse, BALise"), None);
    }
}
