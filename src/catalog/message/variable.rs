//! Which variables messages use, and whether they are given them.

use std::collections::{BTreeMap, BTreeSet};

use super::reference::PLACEABLES;
use super::{FtlReference, Messages, Pattern};
use crate::catalog::contract::Slot;
use crate::diagnostic::{Diagnostic, Span, closest, rules};
use crate::source::ftl::{FtlChosenBy, FtlSelector};

impl Messages {
    /// Reports variables that messages use and are not given. `source` is the source locale's text,
    /// `kinds` are the nouns that `$code-kind` can be.
    pub(in crate::catalog) fn check_variables(
        &self,
        slots: &BTreeMap<(String, Option<String>), Slot>,
        source: &Self,
        kinds: &BTreeSet<&str>,
        problems: &mut Vec<Diagnostic>,
    ) {
        self.check_calls(problems);
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
                self.check_lent(pattern, known, problems);
                problems
                    .extend(pattern.selectors.iter().flat_map(|found| unreachable(found, kinds)));
                let place = attribute.map_or(message.span, |name| message.attributes[name].0);
                // A text with a slip in it says so already.
                let slips = self.is_damaged(id)
                    || !pattern.wide.is_empty()
                    || pattern.variables.iter().any(|(name, _)| !known.contains(name))
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

    /// Reports variables that the messages referred to need and this one is not given.
    fn check_lent(&self, pattern: &Pattern, known: &[String], problems: &mut Vec<Diagnostic>) {
        for reference in pattern.references.iter().filter(|found| !found.name.starts_with('-')) {
            let needed = self.needed(reference);
            if let Some((name, place, _)) = needed.iter().find(|(name, ..)| !known.contains(name)) {
                problems.push(
                    Diagnostic::new(
                        &rules::UNKNOWN_VARIABLE,
                        format!("`{}` needs `${name}`", reference.name),
                    )
                    .at(reference.span, "this message is not given it")
                    .also(*place, "used here"),
                );
            }
        }
    }

    /// Reports variables that terms use and a reference does not pass: a term sees no others.
    fn check_calls(&self, problems: &mut Vec<Diagnostic>) {
        let texts = self.entries.values().flat_map(|message| {
            message.value.iter().chain(message.attributes.values().map(|(_, pattern)| pattern))
        });
        let references = texts.flat_map(|pattern| &pattern.references);
        for reference in references.filter(|found| found.name.starts_with('-')) {
            // A selector without its variable takes the default variant, as it should.
            let unmet = self
                .needed(reference)
                .into_iter()
                .find(|(name, _, selects)| !selects && !reference.arguments.contains(name));
            if let Some((name, place, _)) = unmet {
                let term = &reference.name;
                problems.push(
                    Diagnostic::new(
                        &rules::UNKNOWN_VARIABLE,
                        format!("`{term}` is not given `${name}`"),
                    )
                    .at(reference.span, format!("readers would see `{{${name}}}`"))
                    .also(place, "used here")
                    .help("a term knows only the quoted texts and numbers that it is given by name")
                    .help(format!("write the variable beside it, or `{term}({name}: \"…\")`")),
                );
            }
        }
    }

    /// The variables of what a reference leads to, with those of the messages that it refers to in
    /// turn; with each its place, and whether it only selects.
    fn needed(&self, reference: &FtlReference) -> Vec<(String, Span, bool)> {
        let mut needed = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![reference];
        while let Some(reference) = open.pop() {
            // A message with more is too large, which is reported.
            if seen.len() > PLACEABLES || !seen.insert((&reference.name, &reference.attribute)) {
                continue;
            }
            let Some(pattern) = self.target(reference) else { continue };
            needed.extend(pattern.variables.iter().map(|(name, span)| {
                let selects = pattern.selectors.iter().any(|found| found.span == *span);
                (name.clone(), *span, selects)
            }));
            open.extend(pattern.references.iter().filter(|found| !found.name.starts_with('-')));
        }
        needed
    }
}

/// The variants of a selector that are never taken. The default takes whatever is left.
fn unreachable<'s>(
    selector: &'s FtlSelector,
    kinds: &'s BTreeSet<&str>,
) -> impl Iterator<Item = Diagnostic> + 's {
    let name = match &selector.by {
        FtlChosenBy::Variable(name) => &**name,
        FtlChosenBy::Call { .. } | FtlChosenBy::Other => "",
    };
    let values: Option<Vec<&str>> = if name.ends_with("-final") {
        Some(vec!["vowel", "rieul", "consonant"])
    } else if name.ends_with("-article") {
        Some(vec!["a", "an"])
    } else if name.ends_with("-kind") {
        Some(kinds.iter().copied().collect())
    } else {
        None
    };
    let keys = selector.keys.iter().filter(|key| !key.default && !key.number);
    keys.filter_map(move |key| {
        let values = values.as_ref().filter(|values| !values.contains(&&*key.name))?;
        let list: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
        let message = format!("`${name}` is never `{}`", key.name);
        let problem = Diagnostic::new(&rules::UNREACHABLE_VARIANT, message)
            .at(key.span, "this variant is never taken")
            .suggest(&key.name, values.iter().copied());
        Some(problem.help(format!("it can be {}", list.join(", "))))
    })
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
