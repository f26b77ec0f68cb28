//! `doubled`: no word, space or punctuation mark stands twice in a row.

use crate::catalog::Locale;
use crate::check::fault::Fault;
use crate::check::page::{Block, FOREIGN, OBJECT};
use crate::diagnostic::rules;

/// The first thing that is doubled.
pub(in crate::check) fn faults(locale: &Locale, block: &Block) -> Vec<Fault> {
    let fault = doubled(locale, &block.text).map(|doubled| {
        let at = block.text.find(&doubled).unwrap_or(0);
        let message = format!("`{doubled}` is doubled");
        Fault::new(&rules::DOUBLED, message, &doubled).within(block, at)
    });
    fault.into_iter().collect()
}

fn doubled(locale: &Locale, text: &str) -> Option<String> {
    let text = text.trim();
    let punctuation = |c: char| matches!(c, ',' | ';' | ':' | '。' | '、' | '，' | '；' | '：');
    let mut before = None;
    for c in text.chars() {
        if before == Some(c) && (c.is_whitespace() || punctuation(c)) {
            return Some(String::from_iter([c, c]));
        }
        before = Some(c);
    }
    if text.contains("..") && !text.contains("...") {
        return Some("..".to_owned());
    }
    // French says "vous vous authentifiez".
    let usual: &[&str] =
        if locale.lang.language.as_str() == "fr" { &["vous", "nous"] } else { &[] };
    let mut words = text.split([' ', '\u{a0}']).peekable();
    while let (Some(first), Some(second)) = (words.next(), words.peek()) {
        // Across a full stop or a comma it is two sentences or a list.
        if !first.ends_with(char::is_alphanumeric) {
            continue;
        }
        let [x, y] = [first, second].map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
        let letters = x.chars().any(char::is_alphabetic) && !x.contains([OBJECT, FOREIGN]);
        let same =
            x.chars().flat_map(char::to_lowercase).eq(y.chars().flat_map(char::to_lowercase));
        let x = if same && letters { x.to_lowercase() } else { continue };
        if !usual.contains(&&*x) {
            return Some(format!("{x} {}", y.to_lowercase()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::doubled;
    use crate::check::fixture::locale;

    #[test]
    fn what_is_doubled_is_found() {
        let case = |tag: &str, text: &str| doubled(&locale(tag), text);
        assert_eq!(case("en", "see the The server").as_deref(), Some("the the"));
        assert_eq!(case("en", "the end. End of it, it is"), None);
        assert_eq!(case("fr", "si vous vous authentifiez"), None);
        assert_eq!(case("fr", "le le").as_deref(), Some("le le"));
        assert_eq!(case("ja", "終了。。").as_deref(), Some("。。"));
        assert_eq!(case("en", "end.. of").as_deref(), Some(".."));
        assert_eq!(case("en", "wait... 421 421 no"), None);
    }
}
