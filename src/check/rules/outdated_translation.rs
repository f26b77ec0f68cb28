//! `outdated-translation`: the original has changed since the translation was made from it.

use crate::catalog::Change;
use crate::check::project::Project;
use crate::diagnostic::{Diagnostic, rules};

/// Reports every translation that is older than its original.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    let catalog = project.catalog;
    for (ix, locale) in catalog.locales() {
        for ((id, attribute), change) in &catalog.outdated[ix.at()] {
            let find = |locale: crate::catalog::LocaleIx| {
                catalog.messages[locale.at()].pattern(id, attribute.as_deref())
            };
            let (Some(own), Some(original)) = (find(ix), find(catalog.source)) else { continue };
            let dot = attribute.as_ref().map_or(String::new(), |name| format!(".{name}"));
            let how = match change {
                Change::Trivial => "in its punctuation",
                Change::Text => "in its words",
                Change::Shape => "in what it refers to",
            };
            let tag = &locale.tag;
            problems.push(
                Diagnostic::new(
                    &rules::OUTDATED_TRANSLATION,
                    format!(
                        "the original of `{id}{dot}` has changed {how} since it was translated"
                    ),
                )
                .at(own.span, "made from an older text")
                .also(original.span, "the original today")
                .help(format!("see what has changed: `versus l10n diff {tag}`"))
                .help(format!("if the translation is right: `versus l10n ack {tag} {id}{dot}`")),
            );
        }
    }
}
