//! `obsolete-attribute`: a part of a message that no page asks for.

use crate::catalog::contract;
use crate::check::obsolete;
use crate::check::project::{Project, referred};
use crate::diagnostic::{Diagnostic, rules};

/// Reports attributes of messages that nothing asks for. Those of terms are a matter of the language.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    let source = project.source();
    for (_, locale, own) in project.translations() {
        problems.extend(obsolete::attributes(project, own).into_iter().map(|found| {
            let problem = Diagnostic::new(
                &rules::OBSOLETE_ATTRIBUTE,
                format!("the English `{}` has no `.{}`", found.id, found.name),
            )
            .at(found.span, format!("nobody reads this in `{}`", locale.tag))
            .also(found.original.span, "the English message");
            match found.meant {
                Some(meant) => problem.help(format!("rename it to `.{meant}`?")),
                None => problem.help("remove it"),
            }
        }));
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
