//! Escapes that end in the middle. The Fluent parser reports `"\u00é"` by quoting it up to the first
//! byte that is no digit, and ends the process if that byte is a part of a character.
//!
//! **Invariant:** what is replaced is wrong anyway, and every place stays what it was.

use std::borrow::Cow;
use std::ops::Range;

/// The text with question marks for the characters that the parser would cut in two.
pub(super) fn whole(text: &str) -> Cow<'_, str> {
    let cut = cut(text);
    if cut.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut whole = String::with_capacity(text.len());
    let mut from = 0;
    for character in cut {
        whole.push_str(text.get(from..character.start).unwrap_or(""));
        whole.push_str(&"?".repeat(character.len()));
        from = character.end;
    }
    whole.push_str(text.get(from..).unwrap_or(""));
    Cow::Owned(whole)
}

/// The characters beyond ASCII where an escape needs a digit.
fn cut(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut characters = text.char_indices().peekable();
    while let Some((_, c)) = characters.next() {
        let digits = match characters.next_if(|_| c == '\\') {
            Some((_, 'u')) => 4,
            Some((_, 'U')) => 6,
            _ => continue,
        };
        let given = (0..digits)
            .take_while(|_| characters.next_if(|(_, c)| c.is_ascii_hexdigit()).is_some())
            .count();
        if let Some((at, c)) = characters.next_if(|(_, c)| given < digits && !c.is_ascii()) {
            found.push(at..at + c.len_utf8());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser;

    use super::whole;

    #[test]
    fn what_the_parser_would_cut_is_replaced_in_its_place() {
        for (broken, expected) in [
            (r#"x = { "\u00é" }"#, r#"x = { "\u00??" }"#),
            (r#"x = { "\U漢" }"#, r#"x = { "\U???" }"#),
            (r#"x = { "\u👩👩\u12漢" }"#, r#"x = { "\u????👩\u12???" }"#),
        ] {
            let text = whole(broken);
            assert_eq!(text, expected);
            assert!(parser::parse(&*text).is_err());
        }
        for sound in [r#"x = { "\u00e9é" }"#, r#"x = { "\\u00é" }"#, r#"x = { "\é" }"#, "\\", "é"]
        {
            assert_eq!(whole(sound), sound);
        }
    }
}
