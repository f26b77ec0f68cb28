//! `obsolete-attribute`: a part of a message that no page asks for.

use crate::catalog::contract;
use crate::check::project::{Project, referred};
use crate::diagnostic::{Diagnostic, closest, rules};

/// Reports attributes of messages that nothing asks for. Those of terms are a matter of the language.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    let source = project.source();
    for (_, locale, own) in project.translations() {
        let referred = referred(own);
        for (id, message) in own.iter().filter(|(id, _)| !id.starts_with('-')) {
            let Some(original) = source.get(id).filter(|_| !source.is_damaged(id)) else {
                continue;
            };
            for (name, (span, _)) in &message.attributes {
                let known = original.attributes.contains_key(name)
                    || project.slots.contains_key(&(id.to_owned(), Some(name.clone())))
                    || referred.contains(&(id, Some(name)));
                if known {
                    continue;
                }
                let wanted = original.attributes.keys();
                let wanted = wanted.filter(|name| !message.attributes.contains_key(*name));
                let problem = Diagnostic::new(
                    &rules::OBSOLETE_ATTRIBUTE,
                    format!("the English `{id}` has no `.{name}`"),
                )
                .at(*span, format!("nobody reads this in `{}`", locale.tag))
                .also(original.span, "the English message");
                problems.push(match closest(name, wanted.map(|name| &**name)) {
                    Some(meant) => problem.help(format!("rename it to `.{meant}`?")),
                    None => problem.help("remove it"),
                });
            }
        }
    }
    if !project.complete {
        return;
    }
    let slots = contract::program_slots(project.catalog);
    let referred = referred(source);
    for (id, message) in source.iter().filter(|(id, _)| !id.starts_with('-')) {
        let asked = |name: Option<&str>| {
            slots.contains_key(&(id.to_owned(), name.map(str::to_owned)))
                || referred.contains(&(id, name))
        };
        // A message that is obsolete as a whole is told once.
        let told = project.unasked.contains(id);
        let unused = message.attributes.iter().filter(|(name, _)| !told && !asked(Some(name)));
        problems.extend(unused.map(|(name, (span, _))| {
            let wanted = slots.keys().filter(|(other, _)| other == id);
            let wanted = wanted.filter_map(|(_, name)| name.as_deref());
            let missing = wanted.filter(|name| !message.attributes.contains_key(*name));
            Diagnostic::new(&rules::OBSOLETE_ATTRIBUTE, format!("no page asks for `{id}.{name}`"))
                .at(*span, "translators would work for nothing")
                .suggest(name, missing)
                .help("remove it here and in the translations")
        }));
    }
}
