//! What messages refer to: other messages, terms and functions.

use super::{FtlReference, Message, Messages, Pattern};
use crate::catalog::contract::Slots;
use crate::diagnostic::{Diagnostic, Span, closest, rules};
use crate::source::ftl::{FtlCall, FtlInnerComment};

/// The functions that messages may call.
const FUNCTIONS: [&str; 2] = ["JOSA", "NUMBER"];

/// Fluent gives up (and its Rust implementation may panic) past this many placeables.
pub(super) const PLACEABLES: usize = 100;

/// The bytes of a full-width brace.
const WIDE: u32 = 3;

impl Messages {
    /// Reports references to nothing and messages that are too large for Fluent.
    pub(in crate::catalog) fn check_references(
        &self,
        slots: &Slots,
        problems: &mut Vec<Diagnostic>,
    ) {
        for (id, message) in &self.entries {
            for (attribute, _, pattern) in message.texts() {
                let slot = slots.get(&(id.clone(), attribute.map(str::to_owned)));
                let given = slot.map_or(&[][..], |slot| &slot.variables);
                self.check_pattern(pattern, given, problems);
                problems.extend(pattern.comments.iter().map(|found| commented(id, message, found)));
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

    /// `given` are the variables that the text is given.
    fn check_pattern(&self, pattern: &Pattern, given: &[String], problems: &mut Vec<Diagnostic>) {
        problems.extend(pattern.wide.iter().map(|span| {
            Diagnostic::new(&rules::FLUENT_SYNTAX, "full-width braces are text")
                .at(*span, "readers would see this")
                .help("write half-width braces `{ }`")
                .replace(Span { end: span.start + WIDE, ..*span }, "{")
                .replace(Span { start: span.end - WIDE, ..*span }, "}")
        }));
        for reference in &pattern.references {
            let FtlReference { name, attribute, span, .. } = reference;
            let Some(message) = self.entries.get(name) else {
                if !self.is_damaged(name) {
                    problems.push(self.unknown(reference, given));
                }
                continue;
            };
            let is_lost = self.is_lost(name, attribute.as_deref());
            if self.target(reference).is_none() && !is_lost {
                let attributes = message.attributes.keys().map(|attribute| &**attribute);
                let missing = match attribute {
                    Some(attribute) => format!("`{name}` has no `.{attribute}`"),
                    None => format!("`{name}` has attributes only"),
                };
                problems.push(
                    Diagnostic::new(&rules::UNKNOWN_TERM, missing)
                        .at(*span, "")
                        .also(message.span, "defined here")
                        .suggest(attribute.as_deref().unwrap_or(""), attributes),
                );
            }
        }
        for FtlCall { name, arguments, span } in &pattern.functions {
            if !FUNCTIONS.contains(&&**name) {
                problems.push(
                    Diagnostic::new(&rules::UNKNOWN_FUNCTION, format!("no function `{name}`"))
                        .at(*span, "")
                        .suggest(name, FUNCTIONS),
                );
            } else if name == "JOSA" && !is_particle(arguments) {
                problems.push(
                    Diagnostic::new(&rules::KOREAN_PARTICLE, "a particle that cannot be chosen")
                        .at(*span, "readers would see `JOSA()`")
                        .help("write a text and two forms: `JOSA($code, \"과/와\")`")
                        .help("the first form stands after a consonant, the second after a vowel"),
                );
            }
        }
    }

    /// A reference to nothing; most often a variable without its dollar sign.
    fn unknown(&self, reference: &FtlReference, given: &[String]) -> Diagnostic {
        let FtlReference { name, attribute, span, .. } = reference;
        let problem =
            Diagnostic::new(&rules::UNKNOWN_TERM, format!("there is no `{name}`")).at(*span, "");
        let variable = closest(name, given.iter().map(|name| &**name));
        match variable.filter(|_| attribute.is_none() && !name.starts_with('-')) {
            Some(variable) if variable == name => problem
                .help(format!("`{name}` is a variable: write `{{ ${name} }}`"))
                .replace(*span, format!("${name}")),
            Some(variable) => {
                problem.help(format!("did you mean the variable `{{ ${variable} }}`?"))
            }
            None => problem
                .suggest(name, self.entries.keys().map(|id| &**id))
                .help("for a variable, write `{ $name }` with a dollar sign"),
        }
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
}

/// A comment that became text, because it is indented.
fn commented(id: &str, message: &Message, found: &FtlInnerComment) -> Diagnostic {
    let problem = Diagnostic::new(&rules::FLUENT_SYNTAX, "a comment stands inside a text")
        .at(found.span, "readers would see this")
        .help(format!("put it above the message `{id} =`, where it holds for all of it"));
    let start = message.span.start - u32::from(id.starts_with('-'));
    problem
        .replace(Span { start, end: start, ..message.span }, format!("{}\n", found.text))
        .replace(found.line, "")
}

/// Whether arguments are a text and the two forms of a particle, such as `과/와`.
fn is_particle(arguments: &[Option<String>]) -> bool {
    let [_, Some(forms)] = arguments else { return false };
    let parts = forms.split_once('/');
    parts.is_some_and(|(consonant, vowel)| !consonant.is_empty() && !vowel.is_empty())
}
