//! `obsolete-message`: a message that no page asks for.

use crate::check::obsolete;
use crate::check::project::Project;
use crate::diagnostic::{Diagnostic, rules};

/// Reports messages of translations that the source has not, and messages of the source that nothing
/// asks for.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    let source = project.source();
    for (_, locale, own) in project.translations() {
        problems.extend(obsolete::messages(project, own).into_iter().map(|found| {
            let message = format!("there is no `{}` in English", found.id);
            let problem = Diagnostic::new(&rules::OBSOLETE_MESSAGE, message)
                .at(found.message.span, format!("nobody reads this in `{}`", locale.tag));
            match found.meant {
                Some((name, original)) => problem
                    .also(original.span, "this one is not translated")
                    .help(format!("rename it to `{name}`?")),
                None => problem.help("remove it"),
            }
        }));
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
