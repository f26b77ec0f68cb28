//! `missing-message`: a text of the original that a translation lacks.

use std::collections::BTreeMap;

use crate::check::project::Project;
use crate::diagnostic::{Diagnostic, Severity, rules};

/// Reports the messages that translations lack: a warning each, for readers are shown the fallback,
/// marked.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    for (ix, locale, own) in project.translations() {
        let mut missing: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for slot in project.slots.values() {
            // A message that is there lacks its own text, or parts, which is another rule.
            let other_rule = slot.attribute.is_some() && own.get(&slot.id).is_some();
            if !other_rule && project.falls_back(ix, slot) {
                let part = slot.attribute.iter().map(|name| format!("`.{name}`"));
                missing.entry(&slot.id).or_default().extend(part);
            }
        }
        for (id, parts) in missing {
            let message = format!("`{id}` is not translated in `{}`", locale.tag);
            let mut problem = Diagnostic::new(&rules::MISSING_MESSAGE, message);
            problem.severity = Severity::Warning;
            if let Some(original) = project.source().get(id) {
                problem = problem.at(original.span, "the English text");
            }
            let parts = match &*parts {
                [] => String::new(),
                parts => format!(", with {}", parts.join(", ")),
            };
            problems.push(match own.get(id) {
                Some(message) => problem
                    .also(message.span, "only parts of it are here")
                    .help("write its text after `=`"),
                None => {
                    problem.help(format!("add it to a file in `locales/{}/`{parts}", locale.tag))
                }
            });
        }
    }
}
