//! What is wrong with the text of a page, before it is traced to where it was written.

use std::ops::Range;
use std::sync::Arc;

use super::page::{Block, FOREIGN, OBJECT};
use crate::diagnostic::{Rule, Severity, Span};

/// What is wrong with the text of a page.
pub(super) struct Fault {
    pub(super) rule: &'static Rule,
    /// How bad it is, if not as the rule says.
    pub(super) severity: Option<Severity>,
    /// What is wrong, without the page.
    pub(super) message: String,
    /// The words that are wrong.
    pub(super) passage: String,
    /// What the page says there.
    pub(super) context: String,
    /// The message they are from, as the marks of a page name it.
    pub(super) origin: Option<Arc<str>>,
    /// Why the words are shown.
    pub(super) label: &'static str,
    /// Another place concerned.
    pub(super) related: Option<(Span, String)>,
    /// What to do.
    pub(super) help: Option<String>,
    /// What to write instead of the passage, where that is certain.
    pub(super) mend: Option<String>,
    /// What several faults of a message are told as once; `None` if each is told.
    pub(super) kind: Option<String>,
    /// Finds in a message what made the words, where it has them not word by word or more than once.
    pub(super) cause: Option<FindCause>,
    /// On how many pages it was seen.
    pub(super) pages: usize,
}

/// Finds in the text of a message what made some words.
type FindCause = Box<dyn Fn(&str) -> Option<Cause> + Send>;

/// A part of a message that made words which it does not have word by word.
pub(super) struct Cause {
    /// Its place in the text of the message.
    pub(super) range: Range<usize>,
    /// What to do.
    pub(super) help: Option<String>,
    /// What to write instead of it, where that is certain.
    pub(super) mend: Option<String>,
}

impl Fault {
    /// A fault of some words.
    pub(super) fn new(rule: &'static Rule, message: impl AsRef<str>, passage: &str) -> Self {
        Self {
            rule,
            severity: None,
            message: message.as_ref().replace([OBJECT, FOREIGN], "…"),
            passage: passage.to_owned(),
            context: String::new(),
            origin: None,
            label: "from here",
            related: None,
            help: None,
            mend: None,
            kind: None,
            cause: None,
            pages: 1,
        }
    }

    /// Says which byte of which block the words are at.
    pub(super) fn within(mut self, block: &Block, at: usize) -> Self {
        self.context = sentence(&block.text, at, &self.passage);
        self.origin = block.message_at(at);
        self
    }

    /// Makes it a warning.
    pub(super) fn warning(mut self) -> Self {
        self.severity = Some(Severity::Warning);
        self
    }

    /// Adds advice.
    pub(super) fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Adds what to write instead of the passage.
    pub(super) fn mend(mut self, text: impl Into<String>) -> Self {
        self.mend = Some(text.into());
        self
    }

    /// Says how to find in a message what made the words.
    pub(super) fn cause(mut self, find: impl Fn(&str) -> Option<Cause> + Send + 'static) -> Self {
        self.cause = Some(Box::new(find));
        self
    }
}

/// The sentence around some words, as it can be quoted: a paragraph would hide them. What is no text
/// of this language is left out.
fn sentence(text: &str, at: usize, passage: &str) -> String {
    let last = passage.chars().next_back().map_or(0, char::len_utf8);
    let from = (at + passage.len()).saturating_sub(last).min(text.len());
    let (before, after) = (text.get(..at).unwrap_or(""), text.get(from..).unwrap_or(""));
    let start = STOPS.iter().filter_map(|stop| Some(before.rfind(stop)? + stop.len())).max();
    let end = STOPS.iter().filter_map(|stop| Some(after.find(stop)? + stop.len())).min();
    let end = end.map_or(text.len(), |end| from + end);
    let sentence = text.get(start.unwrap_or(0)..end).unwrap_or(text).trim();
    sentence.replace([OBJECT, FOREIGN], "…")
}

/// What ends a sentence.
const STOPS: [&str; 6] = [". ", "! ", "? ", "。", "！", "？"];

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn a_sentence_is_quoted_without_its_neighbours() {
        let case = |text: &str, passage: &str, expected: &str| {
            assert_eq!(sentence(text, text.find(passage).unwrap(), passage), expected);
        };
        case("One. Two is here. Three.", "is", "Two is here.");
        case("4.7.1 is \u{fffc} here", "here", "4.7.1 is … here");
        case("一。二です。。三", "。。", "二です。。");
        case("One.. Two.", "..", "One..");
        case("", "", "");
    }
}
