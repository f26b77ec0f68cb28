//! `obsolete-message`: a message that no page asks for.

use crate::check::project::{Project, is_referred, referred};
use crate::diagnostic::{Diagnostic, closest, rules};

/// Reports messages of translations that the source has not, and messages of the source that nothing
/// asks for.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    let source = project.source();
    let needed = |id: &str| {
        let slot = project.slots.range((id.to_owned(), None)..).next();
        slot.is_some_and(|((name, _), _)| name == id)
    };
    for (_, locale, own) in project.translations() {
        let referred = referred(own);
        // A slip in a reference, or a name for both a message and a term, is told as such.
        let unknown: Vec<&str> =
            referred.iter().map(|(name, _)| *name).filter(|name| own.get(name).is_none()).collect();
        let told = |id: &str| {
            unknown.iter().any(|name| closest(name, [id]).is_some())
                || id.strip_prefix('-').is_some_and(|twin| source.get(twin).is_some())
        };
        let wanted: Vec<&str> = source
            .iter()
            .map(|(name, _)| name)
            .filter(|name| !project.unasked.contains(name))
            .filter(|name| own.get(name).is_none() && !own.is_damaged(name))
            .collect();
        let obsolete = own.iter().filter(|(id, _)| {
            source.get(id).is_none()
                && !source.is_damaged(id)
                && !is_referred(&referred, id)
                && !needed(id)
                && !told(id)
        });
        for (id, message) in obsolete {
            let wanted = wanted.iter().copied();
            let wanted = wanted.filter(|name| name.starts_with('-') == id.starts_with('-'));
            let problem =
                Diagnostic::new(&rules::OBSOLETE_MESSAGE, format!("there is no `{id}` in English"))
                    .at(message.span, format!("nobody reads this in `{}`", locale.tag));
            let meant = closest(id, wanted);
            problems.push(match meant.and_then(|name| Some((name, source.get(name)?))) {
                Some((name, original)) => problem
                    .also(original.span, "this one is not translated")
                    .help(format!("rename it to `{name}`?")),
                None => problem.help("remove it"),
            });
        }
    }
    let missing = project.asked.names.iter().map(|(name, _)| name.replace('_', "-"));
    let missing: Vec<String> = missing.filter(|name| source.get(name).is_none()).collect();
    let obsolete = project.unasked.iter().filter_map(|id| Some((*id, source.get(id)?)));
    problems.extend(obsolete.map(|(id, message)| {
        let what = if id.starts_with('-') { "no text says" } else { "no page asks for" };
        Diagnostic::new(&rules::OBSOLETE_MESSAGE, format!("{what} `{id}`"))
            .at(message.span, "translators would work for nothing")
            .suggest(id, missing.iter().map(|name| &**name))
            .help("remove it here and in the translations")
    }));
}
