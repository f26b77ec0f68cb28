//! What has changed in a text, word by word.

use similar::{ChangeTag, DiffableStr, TextDiff};

/// A piece of a text that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Word {
    /// In both.
    Kept(String),
    /// Only in the old text.
    Removed(String),
    /// Only in the new text.
    Added(String),
}

/// Compares two texts word by word; words of scripts without spaces are found by Unicode's rules.
pub fn words(old: &str, new: &str) -> Vec<Word> {
    let diff = TextDiff::from_unicode_words(old, new);
    let mut words: Vec<Word> = Vec::new();
    for change in diff.iter_all_changes() {
        let text = change.value();
        match (change.tag(), words.last_mut()) {
            (ChangeTag::Equal, Some(Word::Kept(last)))
            | (ChangeTag::Delete, Some(Word::Removed(last)))
            | (ChangeTag::Insert, Some(Word::Added(last))) => last.push_str(text),
            (ChangeTag::Equal, _) => words.push(Word::Kept(text.to_owned())),
            (ChangeTag::Delete, _) => words.push(Word::Removed(text.to_owned())),
            (ChangeTag::Insert, _) => words.push(Word::Added(text.to_owned())),
        }
    }
    joined(words)
}

/// The pieces that [`words`] compares.
pub fn pieces(text: &str) -> Vec<&str> {
    text.tokenize_unicode_words()
}

/// Makes one change of changes that only a space keeps apart, which nobody could read.
fn joined(words: Vec<Word>) -> Vec<Word> {
    let mut joined = Vec::new();
    let (mut old, mut new) = (String::new(), String::new());
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        match word {
            Word::Removed(text) => old.push_str(&text),
            Word::Added(text) => new.push_str(&text),
            Word::Kept(text)
                if text.trim().is_empty()
                    && !(old.is_empty() && new.is_empty())
                    && words.peek().is_some() =>
            {
                old.push_str(&text);
                new.push_str(&text);
            }
            Word::Kept(text) => {
                push_change(&mut joined, &mut old, &mut new);
                joined.push(Word::Kept(text));
            }
        }
    }
    push_change(&mut joined, &mut old, &mut new);
    joined
}

fn push_change(words: &mut Vec<Word>, old: &mut String, new: &mut String) {
    if !old.is_empty() {
        words.push(Word::Removed(std::mem::take(old)));
    }
    if !new.is_empty() {
        words.push(Word::Added(std::mem::take(new)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_changed_are_told_apart() {
        let kept = |text: &str| Word::Kept(text.to_owned());
        assert_eq!(
            words("It is open now.", "It was open now."),
            [
                kept("It "),
                Word::Removed("is".to_owned()),
                Word::Added("was".to_owned()),
                kept(" open now.")
            ]
        );
        assert_eq!(words("a", "a"), [kept("a")]);
        let changed = [
            kept("a "),
            Word::Removed("b c".to_owned()),
            Word::Added("x y".to_owned()),
            kept(" d"),
        ];
        assert_eq!(words("a b c d", "a x y d"), changed);
    }
}
