//! Which messages a locale has, what they refer to, and where they stand.

use std::collections::BTreeMap;

use super::contract::Slot;
use crate::diagnostic::{Diagnostic, FileId, Span, rules};
use crate::source::ftl::{self, FtlEntry, FtlPattern};

/// The functions that messages may call.
pub(super) const FUNCTIONS: [&str; 2] = ["JOSA", "NUMBER"];

/// Fluent gives up (and its Rust implementation may panic) past this many placeables.
const PLACEABLES: usize = 100;

/// A text with what it refers to.
pub type Pattern = FtlPattern;

/// A message or term of one locale.
#[derive(Debug, Clone)]
pub struct Message {
    /// The place of its name.
    pub span: Span,
    /// Its value.
    pub value: Option<Pattern>,
    /// Its attributes, in order of name, with the place of the name.
    pub attributes: BTreeMap<String, (Span, Pattern)>,
}

/// The messages of one locale, over all its files. Terms are under `-name`.
#[derive(Debug, Clone, Default)]
pub struct Messages {
    entries: BTreeMap<String, Message>,
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

    /// Adds the entries of a file, and reports names that are taken.
    pub(super) fn read(&mut self, file: FileId, text: &str, problems: &mut Vec<Diagnostic>) {
        for entry in ftl::parse(file, text, problems) {
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
                self.entries.insert(id, message(entry));
            }
        }
    }

    /// Reports references to nothing and messages that are too large for Fluent.
    pub(super) fn check_references(&self, problems: &mut Vec<Diagnostic>) {
        for (id, message) in &self.entries {
            let attributes = message.attributes.values().map(|(_, pattern)| pattern);
            for pattern in message.value.iter().chain(attributes) {
                self.check_pattern(pattern, problems);
                if self.placeables(pattern, 0) >= PLACEABLES {
                    problems.push(
                        Diagnostic::new(
                            &rules::TOO_MANY_PLACEABLES,
                            format!("`{id}` has {PLACEABLES} placeables or more"),
                        )
                        .at(message.span, "")
                        .help("split it into several messages"),
                    );
                }
            }
        }
    }

    fn check_pattern(&self, pattern: &Pattern, problems: &mut Vec<Diagnostic>) {
        for (name, span) in &pattern.references {
            if !self.entries.contains_key(name) {
                problems.push(
                    Diagnostic::new(&rules::UNKNOWN_TERM, format!("there is no `{name}`"))
                        .at(*span, "")
                        .suggest(name, self.entries.keys().map(|id| &**id))
                        .help("for a variable, write `{ $name }` with a dollar sign"),
                );
            }
        }
        for (name, span) in &pattern.functions {
            if !FUNCTIONS.contains(&&**name) {
                problems.push(
                    Diagnostic::new(&rules::UNKNOWN_FUNCTION, format!("no function `{name}`"))
                        .at(*span, "")
                        .suggest(name, FUNCTIONS),
                );
            }
        }
    }

    /// The placeables of a pattern with those of what it refers to. Circles count as too many.
    fn placeables(&self, pattern: &Pattern, depth: usize) -> usize {
        if depth > PLACEABLES {
            return PLACEABLES;
        }
        pattern.references.iter().fold(pattern.placeables, |sum, (name, _)| {
            let value = self.entries.get(name).and_then(|message| message.value.as_ref());
            let inner = value.map_or(0, |pattern| self.placeables(pattern, depth + 1));
            sum.saturating_add(inner).min(PLACEABLES)
        })
    }

    /// Reports variables that messages use and are not given. `source` is the source locale's text.
    pub(super) fn check_variables(
        &self,
        slots: &BTreeMap<(String, Option<String>), Slot>,
        source: &Self,
        problems: &mut Vec<Diagnostic>,
    ) {
        for (id, message) in self.entries.iter().filter(|(id, _)| !id.starts_with('-')) {
            let value = message.value.iter().map(|pattern| (None, pattern));
            let attributes =
                message.attributes.iter().map(|(name, (_, pattern))| (Some(name), pattern));
            for (attribute, pattern) in value.chain(attributes) {
                let slot = slots.get(&(id.clone(), attribute.cloned()));
                let known = slot.map(|slot| &*slot.variables).unwrap_or_default();
                let original = source.pattern(id, attribute.map(|name| &**name));
                for (name, span) in &pattern.variables {
                    if !known.contains(name) {
                        problems.push(unknown_variable(name, *span, known, original));
                    }
                }
            }
        }
    }
}

fn unknown_variable(
    name: &str,
    span: Span,
    known: &[String],
    original: Option<&Pattern>,
) -> Diagnostic {
    let mut problem =
        Diagnostic::new(&rules::UNKNOWN_VARIABLE, format!("unknown variable `${name}`"))
            .at(span, "this message is not given it");
    let theirs = original.and_then(|pattern| {
        pattern.variables.iter().find(|(other, place)| known.contains(other) && *place != span)
    });
    if let Some((other, place)) = theirs {
        problem = problem.also(*place, format!("English uses `${other}` here"));
    }
    if known.is_empty() {
        return problem.help("this message is given no variables");
    }
    let list: Vec<String> = known.iter().map(|name| format!("`${name}`")).collect();
    problem
        .suggest(name, known.iter().map(|name| &**name))
        .help(format!("it is given {}", list.join(", ")))
}

fn message(entry: FtlEntry) -> Message {
    let attributes = entry.attributes.into_iter();
    Message {
        span: entry.span,
        value: entry.value,
        attributes: attributes.map(|found| (found.name, (found.span, found.pattern))).collect(),
    }
}
