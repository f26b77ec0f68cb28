//! Which messages a locale has, what they refer to, and where they stand.

use std::collections::BTreeMap;

use super::contract::Slot;
use crate::diagnostic::{Diagnostic, FileId, Span, closest, rules};
use crate::source::ftl::{self, FtlCall, FtlEntry, FtlPattern, FtlReference};

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
                self.entries.insert(id, message(entry, problems));
            }
        }
    }

    /// Reports references to nothing and messages that are too large for Fluent.
    pub(super) fn check_references(&self, problems: &mut Vec<Diagnostic>) {
        for (id, message) in &self.entries {
            let attributes = message.attributes.values().map(|(_, pattern)| pattern);
            for pattern in message.value.iter().chain(attributes) {
                self.check_pattern(pattern, problems);
                if self.is_too_large(pattern, &mut 0) {
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
        for FtlReference { name, span, .. } in &pattern.references {
            if !self.entries.contains_key(name) {
                problems.push(
                    Diagnostic::new(&rules::UNKNOWN_TERM, format!("there is no `{name}`"))
                        .at(*span, "")
                        .suggest(name, self.entries.keys().map(|id| &**id))
                        .help("for a variable, write `{ $name }` with a dollar sign"),
                );
            }
        }
        for FtlCall { name, span, .. } in &pattern.functions {
            if !FUNCTIONS.contains(&&**name) {
                problems.push(
                    Diagnostic::new(&rules::UNKNOWN_FUNCTION, format!("no function `{name}`"))
                        .at(*span, "")
                        .suggest(name, FUNCTIONS),
                );
            }
        }
    }

    /// The text that a reference leads to.
    fn target(&self, reference: &FtlReference) -> Option<&Pattern> {
        self.pattern(&reference.name, reference.attribute.as_deref())
    }

    /// Whether a pattern with all that it refers to has too many placeables; circles do. `sum` is
    /// what was met before. Each text that refers to another has a placeable of its own, so no more
    /// than [`PLACEABLES`] of them are entered, however often messages repeat each other.
    fn is_too_large(&self, pattern: &Pattern, sum: &mut usize) -> bool {
        *sum = sum.saturating_add(pattern.placeables);
        *sum >= PLACEABLES
            || pattern.references.iter().any(|reference| {
                self.target(reference).is_some_and(|pattern| self.is_too_large(pattern, sum))
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
                // What no page asks for is given nothing, and needs nothing: a text of a code whose
                // definition is broken is not at fault itself.
                let Some(slot) = slots.get(&(id.clone(), attribute.cloned())) else { continue };
                let known = &*slot.variables;
                let original = source.pattern(id, attribute.map(|name| &**name));
                for (name, span) in &pattern.variables {
                    if !known.contains(name) {
                        problems.push(unknown_variable(name, *span, known, original));
                    }
                }
                let place = attribute.map_or(message.span, |name| message.attributes[name].0);
                // A text with a slip in it says so already.
                let slips = pattern.variables.iter().any(|(name, _)| !known.contains(name))
                    || pattern
                        .references
                        .iter()
                        .any(|found| !self.entries.contains_key(&found.name));
                let missing = original.filter(|_| !slips).and_then(|theirs| {
                    theirs
                        .variables
                        .iter()
                        .find(|(name, _)| known.contains(name) && !uses(pattern, name))
                });
                if let Some((name, theirs)) = missing {
                    problems.push(missing_variable(name, place, *theirs));
                }
            }
        }
    }
}

/// How a code is inflected: a language that has no use for these may leave them out.
const FORMS: [&str; 3] = ["-final", "-article", "-kind"];

/// Whether a text says a variable, be it in one of its forms, such as `$code-final`.
fn uses(pattern: &Pattern, name: &str) -> bool {
    let base = |name: &str| {
        FORMS.iter().find_map(|form| name.strip_suffix(form)).unwrap_or(name).to_owned()
    };
    FORMS.iter().any(|form| name.ends_with(form))
        || pattern.variables.iter().any(|(other, _)| base(other) == base(name))
}

fn missing_variable(name: &str, span: Span, original: Span) -> Diagnostic {
    Diagnostic::new(&rules::MISSING_VARIABLE, format!("`${name}` is missing in this text"))
        .at(span, "")
        .also(original, "English uses it here")
        .help(format!("write `{{ ${name} }}` where it belongs"))
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
    let meant = closest(name, known.iter().map(|name| &**name));
    let theirs = original.and_then(|pattern| {
        let mut known = pattern
            .variables
            .iter()
            .filter(|(other, place)| known.contains(other) && *place != span);
        match meant {
            Some(meant) => known.find(|(other, _)| other == meant),
            None => known.next(),
        }
    });
    if let Some((other, place)) = theirs {
        problem = problem.also(*place, format!("English uses `${other}` here"));
    }
    if known.is_empty() {
        return problem.help("this message is given no variables");
    }
    let list: Vec<String> = known.iter().map(|name| format!("`${name}`")).collect();
    if let Some(meant) = meant {
        problem = problem.help(format!("did you mean `${meant}`?"));
    }
    problem.help(format!("it is given {}", list.join(", ")))
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
    Message { span: entry.span, value: entry.value, attributes }
}
