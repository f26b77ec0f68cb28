//! `doubled`: no word, space or punctuation mark stands twice in a row.

use std::ops::Range;

use crate::catalog::Locale;
use crate::check::fault::{Cause, Fault};
use crate::check::page::{Block, FOREIGN, OBJECT};
use crate::diagnostic::rules;

/// The first thing that is doubled.
pub(in crate::check) fn faults(locale: &Locale, block: &Block) -> Vec<Fault> {
    let found = doubled(locale, &block.text);
    let passage = found.and_then(|range| Some((range.start, block.text.get(range)?)));
    let fault = passage.map(|(at, passage)| {
        let message = format!("`{passage}` is doubled");
        let fault = Fault::new(&rules::DOUBLED, message, passage).within(block, at);
        match passage.chars().next().filter(|c| !c.is_alphanumeric() && !c.is_whitespace()) {
            Some(mark) => fault.cause(move |written| at_the_end(written, mark)),
            None => fault,
        }
    });
    fault.into_iter().collect()
}

/// The mark that a text ends with, where the sentence around it has one, too.
fn at_the_end(written: &str, mark: char) -> Option<Cause> {
    let end = written.trim_end();
    let start = end.strip_suffix(mark)?.len();
    let name =
        if matches!(mark, '.' | '。') { "full stop".to_owned() } else { format!("`{mark}`") };
    let help = format!("remove the {name}: the sentence around it has one");
    Some(Cause { range: start..end.len(), help: Some(help), mend: None })
}

fn doubled(locale: &Locale, text: &str) -> Option<Range<usize>> {
    let margin = text.len() - text.trim_start().len();
    let text = text.get(..text.trim_end().len()).unwrap_or(text);
    let punctuation = |c: char| matches!(c, ',' | ';' | ':' | '。' | '、' | '，' | '；' | '：');
    let mut before = None;
    for (at, c) in text.char_indices().filter(|(at, _)| *at >= margin) {
        if before == Some(c) && (c.is_whitespace() || punctuation(c)) {
            return Some(at - c.len_utf8()..at + c.len_utf8());
        }
        before = Some(c);
    }
    if let Some(at) = text.find("..").filter(|_| !text.contains("...")) {
        return Some(at..at + 2);
    }
    // French says "vous vous authentifiez".
    let usual: &[&str] =
        if locale.lang.language.as_str() == "fr" { &["vous", "nous"] } else { &[] };
    let mut words = words(text).peekable();
    while let (Some((at, first)), Some((next, second))) = (words.next(), words.peek()) {
        // Across a full stop or a comma it is two sentences or a list.
        if !first.ends_with(char::is_alphanumeric) {
            continue;
        }
        let [x, y] = [first, *second].map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
        let letters = x.chars().any(char::is_alphabetic) && !x.contains([OBJECT, FOREIGN]);
        let same =
            x.chars().flat_map(char::to_lowercase).eq(y.chars().flat_map(char::to_lowercase));
        if same && letters && !usual.contains(&&*x.to_lowercase()) {
            let start = at + first.find(x).unwrap_or(0);
            let end = next + second.find(y).unwrap_or(0) + y.len();
            return Some(start..end);
        }
    }
    None
}

/// The words of a text, with the byte that each begins at.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split_inclusive([' ', '\u{a0}']).map(move |word| {
        let at = start;
        start += word.len();
        (at, word.trim_end_matches([' ', '\u{a0}']))
    })
}

#[cfg(test)]
mod tests {
    use super::doubled;
    use crate::check::fixture::locale;

    #[test]
    fn what_is_doubled_is_found() {
        let case = |tag: &str, text: &str| {
            doubled(&locale(tag), text).map(|range| text.get(range).unwrap().to_owned())
        };
        assert_eq!(case("en", "see the The server").as_deref(), Some("the The"));
        assert_eq!(case("en", "the end. End of it, it is"), None);
        assert_eq!(case("fr", "si vous vous authentifiez"), None);
        assert_eq!(case("fr", "le le").as_deref(), Some("le le"));
        assert_eq!(case("ja", "終了。。").as_deref(), Some("。。"));
        assert_eq!(case("en", "end.. of").as_deref(), Some(".."));
        assert_eq!(case("en", "wait... 421 421 no"), None);
    }
}
