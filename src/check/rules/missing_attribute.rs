//! `missing-attribute`: a translation that has the message and lacks a part of it.

use std::collections::BTreeMap;

use crate::check::project::{Project, place};
use crate::diagnostic::{Diagnostic, rules};

/// Reports the attributes that translations lack. Readers are shown the fallback, marked.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    for (ix, locale, own) in project.translations() {
        let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for slot in project.slots.values().filter(|slot| own.get(&slot.id).is_some()) {
            let name = slot.attribute.as_deref().filter(|_| project.falls_back(ix, slot));
            if let Some(name) = name {
                missing.entry(&slot.id).or_default().push(name);
            }
        }
        for (id, mut names) in missing {
            // In the order in which they stand in the English file.
            let order = |name: &str| {
                project.source().get(id)?.attributes.get(name).map(|(span, _)| span.start)
            };
            names.sort_by_key(|name| order(name));
            let list: Vec<String> = names.iter().map(|name| format!("`.{name}`")).collect();
            let message = format!("`{id}` lacks {} in `{}`", list.join(", "), locale.tag);
            let mut problem = Diagnostic::new(&rules::MISSING_ATTRIBUTE, message);
            if let Some(message) = own.get(id) {
                problem = problem.at(message.span, "readers see a part of this in English");
            }
            for name in names {
                let original = project.source().get(id);
                if let Some(original) = original.filter(|own| own.attributes.contains_key(name)) {
                    problem = problem.also(place(original, Some(name)), "the English text");
                }
            }
            problems.push(problem.help(format!("add to this message: {}", list.join(", "))));
        }
    }
}
