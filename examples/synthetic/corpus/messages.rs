//! The texts of one locale, taken from the real ones.

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};

use super::random::Random;
use super::{MODEL, NAME, Result};

/// The real texts of a locale.
pub(super) struct Translation {
    /// The vocabulary of the real protocol.
    vocabulary: String,
    /// The messages of the real codes.
    codes: Vec<Message<String>>,
    /// The real verdicts on pairs.
    verdicts: Vec<Pattern<String>>,
}

impl Translation {
    /// Reads the texts of a locale. `ids` are the real codes.
    pub(super) fn read(folder: &Path, ids: &[String]) -> Result<Self> {
        let file = |name: String| fs::read_to_string(folder.join(name));
        let named = |message: &Message<String>| ids.iter().any(|id| message.id.name == of_code(id));
        let codes = messages(file(format!("{MODEL}-codes.ftl"))?);
        let verdicts = messages(file(format!("{MODEL}-pairs.ftl"))?);
        Ok(Self {
            vocabulary: file(format!("{MODEL}.ftl"))?,
            codes: codes.into_iter().filter(named).collect(),
            verdicts: verdicts.into_iter().filter_map(|message| message.value).collect(),
        })
    }

    /// The vocabulary under the name of the synthetic protocol.
    pub(super) fn vocabulary(&self) -> String {
        let line = |line: &str| match line.strip_prefix(MODEL) {
            Some(rest) => format!("{NAME}{rest}\n"),
            None => format!("{}\n", line.replace(&format!("{{ {MODEL}-"), &format!("{{ {NAME}-"))),
        };
        self.vocabulary.lines().map(line).collect()
    }

    /// The messages of codes: each text from one of the real codes. A choice is the same in every
    /// locale.
    pub(super) fn codes<'c>(&self, codes: impl Iterator<Item = (&'c str, u64)>) -> String {
        let made = codes.filter_map(|(id, choice)| {
            let mut random = Random::new(choice);
            let mut made = random.pick(&self.codes)?.clone();
            made.id.name = format!("{NAME}-{id}");
            for attribute in &mut made.attributes {
                let mut others = random.pick(&self.codes)?.attributes.iter();
                if let Some(other) = others.find(|other| other.id == attribute.id) {
                    attribute.value.clone_from(&other.value);
                }
            }
            Some(Entry::Message(made))
        });
        serializer::serialize(&Resource { body: made.collect() })
    }

    /// A verdict for each of the pairs; none if there are no real ones.
    pub(super) fn verdicts(&self, pairs: &[[String; 2]]) -> String {
        let made = pairs.iter().enumerate().filter_map(|(at, [x, y])| {
            let verdict = self.verdicts.get(at % self.verdicts.len().max(1))?.clone();
            let id = fluent_syntax::ast::Identifier { name: format!("{NAME}-{x}-vs-{y}") };
            let (value, attributes) = (Some(verdict), Vec::new());
            Some(Entry::Message(Message { id, value, attributes, comment: None }))
        });
        serializer::serialize(&Resource { body: made.collect() })
    }
}

fn of_code(id: &str) -> String {
    format!("{MODEL}-{id}")
}

fn messages(text: String) -> Vec<Message<String>> {
    let resource = parser::parse(text).unwrap_or_else(|(kept, _)| kept);
    let message = |entry| {
        let Entry::Message(message) = entry else { return None };
        Some(Message { comment: None, ..message })
    };
    resource.body.into_iter().filter_map(message).collect()
}
