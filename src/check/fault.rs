//! What is wrong with the text of a page, before it is traced to where it was written.

use std::sync::Arc;

use super::page::Block;
use crate::diagnostic::{Rule, Span};

/// What is wrong with the text of a page.
pub(super) struct Fault {
    pub(super) rule: &'static Rule,
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
    /// On how many pages it was seen.
    pub(super) pages: usize,
}

impl Fault {
    /// A fault of some words.
    pub(super) fn new(rule: &'static Rule, message: String, passage: &str) -> Self {
        Self {
            rule,
            message,
            passage: passage.to_owned(),
            context: String::new(),
            origin: None,
            label: "from here",
            related: None,
            help: None,
            mend: None,
            pages: 1,
        }
    }

    /// Says which byte of which block the words are at.
    pub(super) fn within(mut self, block: &Block, at: usize) -> Self {
        block.text.trim().clone_into(&mut self.context);
        self.origin = block.message_at(at);
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
}
