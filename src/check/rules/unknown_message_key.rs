//! `unknown-message-key`: a template that asks for a text that is not there.

use crate::check::project::Project;
use crate::diagnostic::{Diagnostic, rules};

/// Reports what templates ask for and the source locale has not. Only messages without variables can
/// be asked for.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    let source = project.source();
    let key = |id: &str| id.replace('-', "_");
    let known: Vec<(String, bool)> = source
        .iter()
        .filter(|(id, _)| !id.starts_with('-'))
        .filter_map(|(id, message)| Some((key(id), message.value.as_ref()?.variables.is_empty())))
        .collect();
    for (name, span) in &project.asked.names {
        let found = known.iter().find(|(known, _)| known == name);
        let id = name.replace('_', "-");
        if found.is_some_and(|(_, plain)| *plain) || source.is_damaged(&id) {
            continue;
        }
        let message = source.get(&id).filter(|_| found.is_some());
        let what = match message {
            Some(_) => format!("templates are not given `{name}`"),
            None => format!("there is no text `{name}`"),
        };
        let problem = Diagnostic::new(&rules::UNKNOWN_MESSAGE_KEY, what)
            .at(*span, "this template asks for it");
        problems.push(if let Some(message) = message {
            problem
                .also(message.span, "this message has variables")
                .help("ask for a message without variables, or for a field of the page")
        } else {
            let plain = known.iter().filter(|(_, plain)| *plain);
            problem.suggest(name, plain.map(|(name, _)| &**name)).help(format!(
                "or add `{id} = …` to a file in `locales/{}/`",
                project.catalog.locale(project.catalog.source).tag
            ))
        });
    }
}
