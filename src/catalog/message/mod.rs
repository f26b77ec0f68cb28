//! Which messages a locale has, what they refer to, and where they stand.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, FileId, Span, rules};
use crate::source::ftl::{self, FtlEntry, FtlLost, FtlPattern, FtlReference};

mod lost;
mod reference;
mod silence;
mod variable;

pub use silence::{Silence, silence};

/// A text with what it refers to.
pub type Pattern = FtlPattern;

/// A message or term of one locale.
#[derive(Debug, Clone)]
pub struct Message {
    /// The place of its name.
    pub span: Span,
    /// The place of all of it, from the name to the end of the last attribute.
    pub whole: Span,
    /// Notes for translators, from the comment above it.
    pub notes: String,
    /// Its value.
    pub value: Option<Pattern>,
    /// Its attributes, in order of name, with the place of the name.
    pub attributes: BTreeMap<String, (Span, Pattern)>,
}

impl Message {
    /// Its texts: the attribute, the place of the name, the text.
    pub fn texts(&self) -> impl Iterator<Item = (Option<&str>, Span, &Pattern)> {
        let value = self.value.iter().map(|pattern| (None, self.span, pattern));
        let attributes =
            self.attributes.iter().map(|(name, (span, pattern))| (Some(&**name), *span, pattern));
        value.chain(attributes)
    }
}

/// The messages of one locale, over all its files. Terms are under `-name`.
#[derive(Debug, Clone, Default)]
pub struct Messages {
    entries: BTreeMap<String, Message>,
    silences: Vec<Silence>,
    lost: Vec<FtlLost>,
    /// Where in the list of what is lost a name is.
    lost_at: BTreeMap<String, Vec<usize>>,
    /// What texts refer to.
    used: BTreeSet<String>,
}

impl Messages {
    /// A message by its id, a term by `-` and its id.
    pub fn get(&self, id: &str) -> Option<&Message> {
        self.entries.get(id)
    }

    /// The value of a message, or one of its attributes.
    pub fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern> {
        let message = self.entries.get(id)?;
        match attribute {
            None => message.value.as_ref(),
            Some(name) => message.attributes.get(name).map(|(_, pattern)| pattern),
        }
    }

    /// All entries, in order of id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.entries.iter().map(|(id, message)| (&**id, message))
    }

    /// Whether another message refers to this one.
    pub fn is_used(&self, id: &str) -> bool {
        self.used.contains(id)
    }

    /// What comments silence.
    pub fn silences(&self) -> &[Silence] {
        &self.silences
    }

    /// Adds the entries of a file, and reports names that are taken.
    pub(super) fn read(&mut self, file: FileId, text: &str, problems: &mut Vec<Diagnostic>) {
        let read = ftl::parse(file, text, problems);
        let everywhere = Span::new(file, 0..text.len());
        for lost in read.lost {
            self.lost_at.entry(lost.name.clone()).or_default().push(self.lost.len());
            self.lost.push(lost);
        }
        self.silences.extend(read.allow.into_iter().map(|rule| Silence::new(rule, everywhere)));
        for entry in read.entries {
            let named = entry.comment.allow.iter().cloned();
            self.silences.extend(named.map(|rule| Silence::new(rule, entry.whole)));
            let sigil = if entry.term { "-" } else { "" };
            let id = format!("{sigil}{}", entry.name);
            let twin = if entry.term { entry.name.clone() } else { format!("-{}", entry.name) };
            if let Some(first) = self.entries.get(&id) {
                problems.push(
                    Diagnostic::new(&rules::DUPLICATE_MESSAGE, format!("`{id}` is defined twice"))
                        .at(entry.span, "this one would be ignored")
                        .also(first.span, "first defined here")
                        .help("remove one of the two"),
                );
            } else if let Some(first) = self.entries.get(&twin) {
                problems.push(
                    Diagnostic::new(
                        &rules::NAME_CLASH,
                        format!("a message and a term are both named `{}`", entry.name),
                    )
                    .at(entry.span, "this one would be ignored")
                    .also(first.span, "first used here")
                    .help("rename one of the two"),
                );
            } else {
                let message = message(entry, problems);
                let references = message.texts().flat_map(|(_, _, pattern)| &pattern.references);
                self.used.extend(references.map(|reference| reference.name.clone()));
                self.entries.insert(id, message);
            }
        }
    }

    /// Notes the entries of a file that cannot be read: they are there. UTF-16 has a zero byte in
    /// every other place of their names.
    pub(super) fn lose(&mut self, file: FileId, text: &str) {
        self.lost.extend(ftl::lost_entries(file, &text.replace('\0', "")));
    }

    /// The text that a reference leads to.
    fn target(&self, reference: &FtlReference) -> Option<&Pattern> {
        self.pattern(&reference.name, reference.attribute.as_deref())
    }
}

/// Reports attributes that are there twice; the first one stays.
fn message(entry: FtlEntry, problems: &mut Vec<Diagnostic>) -> Message {
    let mut attributes: BTreeMap<String, (Span, Pattern)> = BTreeMap::new();
    for found in entry.attributes {
        if let Some((first, _)) = attributes.get(&found.name) {
            let message = format!("`{}.{}` is defined twice", entry.name, found.name);
            problems.push(
                Diagnostic::new(&rules::DUPLICATE_MESSAGE, message)
                    .at(found.span, "again here")
                    .also(*first, "first defined here")
                    .help("remove one of the two"),
            );
        } else {
            attributes.insert(found.name, (found.span, found.pattern));
        }
    }
    let FtlEntry { span, whole, comment, value, .. } = entry;
    Message { span, whole, notes: comment.notes, value, attributes }
}
