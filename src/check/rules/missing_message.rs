//! `missing-message`: a text of the original that a translation lacks.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Locale, Messages};
use crate::check::project::Project;
use crate::diagnostic::{Diagnostic, FileId, Files, Severity, Span, rules};

/// Fewer messages than this are told one by one, even if they are all of a file.
const FOLDED: usize = 4;

/// Reports the messages that translations lack: a warning each, for readers are shown the fallback,
/// marked. A file of which nothing is translated is one warning.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    let file = |id: &str| project.source().get(id).map(|message| message.span.file);
    let asked: BTreeSet<&str> = project.slots.values().map(|slot| &*slot.id).collect();
    let mut sizes: BTreeMap<FileId, usize> = BTreeMap::new();
    for file in asked.iter().filter_map(|id| file(id)) {
        *sizes.entry(file).or_default() += 1;
    }
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
        let mut lacking: BTreeMap<FileId, usize> = BTreeMap::new();
        for id in missing.keys().filter(|id| own.get(id).is_none()) {
            if let Some(file) = file(id) {
                *lacking.entry(file).or_default() += 1;
            }
        }
        lacking.retain(|file, count| *count >= FOLDED && sizes.get(file) == Some(count));
        problems
            .extend(lacking.iter().map(|(file, count)| whole_file(project, locale, *file, *count)));
        let rest = missing
            .iter()
            .filter(|(id, _)| file(id).is_none_or(|file| !lacking.contains_key(&file)));
        problems.extend(rest.map(|(id, parts)| one(project, locale, own, id, parts)));
    }
}

/// A file of which nothing is translated.
fn whole_file(project: &Project<'_>, locale: &Locale, file: FileId, count: usize) -> Diagnostic {
    let tag = &locale.tag;
    let path = project.sources.path(file);
    let message = format!("none of the {count} messages of `{path}` is translated in `{tag}`");
    let mut problem = Diagnostic::new(&rules::MISSING_MESSAGE, message);
    problem.severity = Severity::Warning;
    problem
        .at(Span::start_of(file), "")
        .concerns(tag)
        .help(format!("add them as comments to fill in: `versus l10n stub {tag}`"))
}

fn one(
    project: &Project<'_>,
    locale: &Locale,
    own: &Messages,
    id: &str,
    parts: &[String],
) -> Diagnostic {
    let tag = &locale.tag;
    let message = format!("`{id}` is not translated in `{tag}`");
    let mut problem = Diagnostic::new(&rules::MISSING_MESSAGE, message).concerns(tag);
    problem.severity = Severity::Warning;
    if let Some(original) = project.source().get(id) {
        problem = problem.at(original.span, "the English text");
    }
    let parts = match parts {
        [] => String::new(),
        parts => format!(", with {}", parts.join(", ")),
    };
    match own.get(id) {
        Some(message) => {
            problem.also(message.span, "only parts of it are here").help("write its text after `=`")
        }
        None => problem.help(format!("add it to a file in `locales/{tag}/`{parts}")),
    }
}
