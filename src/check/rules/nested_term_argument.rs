//! `nested-term-argument`: a variable of a term that stands behind another term.

use crate::check::project::Project;
use crate::diagnostic::{Diagnostic, rules};

/// Reports the variables that a term has lost where they stand: Fluent forgets what a term was given
/// as soon as it has said another one.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    for text in project.texts().filter(|text| text.id.starts_with('-')) {
        for (variable, term) in &text.pattern.after_terms {
            let (name, other) = (project.written(*variable), project.written(*term));
            problems.push(
                Diagnostic::new(
                    &rules::NESTED_TERM_ARGUMENT,
                    format!("`{}` no longer has `${name}` here", text.id),
                )
                .at(*variable, format!("the page's `${name}` would stand here, or `{{${name}}}`"))
                .also(*term, "from here on, the term has forgotten what it was given")
                .help(format!("write `{{ ${name} }}` before it, or the words of `-{other}`")),
            );
        }
    }
}
