//! `missing-message`: a text of the original that a translation lacks.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Locale, Messages, has_stub};
use crate::check::project::Project;
use crate::diagnostic::{Diagnostic, FileId, Files, Severity, Span, rules};

/// Fewer messages than this are told one by one, even if they are all of a file.
const FOLDED: usize = 4;

/// More messages of a file than this are told together: whoever has begun it knows that it has an end.
const MANY: usize = 8;

/// So many of them are named.
const NAMED: usize = 3;

/// Reports the messages that translations lack: a warning each, for readers are shown the fallback,
/// marked. A file of which nothing or little is translated is one warning.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    let file = |id: &str| project.source().get(id).map(|message| message.span.file);
    let asked: BTreeSet<&str> = project.slots.values().map(|slot| &*slot.id).collect();
    let mut sizes: BTreeMap<FileId, usize> = BTreeMap::new();
    for file in asked.iter().filter_map(|id| file(id)) {
        *sizes.entry(file).or_default() += 1;
    }
    for (ix, locale, own) in project.translations() {
        let mut missing: BTreeSet<&str> = BTreeSet::new();
        for slot in project.slots.values() {
            // A message that is there lacks its own text, or parts, which is another rule.
            let other_rule = slot.attribute.is_some() && own.get(&slot.id).is_some();
            if !other_rule && project.falls_back(ix, slot) {
                missing.insert(&slot.id);
            }
        }
        let mut lacking: BTreeMap<FileId, Vec<&str>> = BTreeMap::new();
        for id in missing.iter().filter(|id| own.get(id).is_none()) {
            if let Some(file) = file(id) {
                lacking.entry(file).or_default().push(id);
            }
        }
        lacking.retain(|file, ids| {
            let whole = sizes.get(file) == Some(&ids.len());
            ids.len() > MANY || (whole && ids.len() >= FOLDED)
        });
        problems.extend(lacking.iter().map(|(file, ids)| {
            let size = sizes.get(file).copied().unwrap_or(0);
            together(project, locale, *file, ids, size)
        }));
        let told = |id: &str| {
            own.get(id).is_none() && file(id).is_some_and(|file| lacking.contains_key(&file))
        };
        let rest = missing.iter().filter(|id| !told(id));
        problems.extend(rest.map(|id| one(project, locale, own, id)));
    }
}

/// What to do about texts of a file that are missing.
fn advice(project: &Project<'_>, locale: &Locale, file: FileId, ids: &[&str]) -> String {
    let tag = &locale.tag;
    let name = project.sources.file(file).map_or("", |source| source.name());
    let path = format!("locales/{tag}/{name}");
    // Where a stub stands, the English is there already.
    let stubbed = project
        .sources
        .find(&path)
        .is_some_and(|(_, own)| ids.iter().any(|id| has_stub(&own.text, id)));
    if stubbed {
        format!("fill in the comments in `{path}`")
    } else {
        let what = if ids.len() == 1 { "it" } else { "them" };
        format!("add {what} to `{path}` as comments to fill in: `versus l10n stub {tag}`")
    }
}

/// Many messages of a file.
fn together(
    project: &Project<'_>,
    locale: &Locale,
    file: FileId,
    ids: &[&str],
    size: usize,
) -> Diagnostic {
    let tag = &locale.tag;
    let path = project.sources.path(file);
    // In the order in which they stand there.
    let place = |id: &str| project.source().get(id).map(|message| message.span.start);
    let mut ids = ids.to_vec();
    ids.sort_by_key(|id| place(id));
    let message = if ids.len() == size {
        format!("none of the {size} messages of `{path}` is translated in `{tag}`")
    } else {
        let names: Vec<String> = ids.iter().take(NAMED).map(|id| format!("`{id}`")).collect();
        let names = names.join(", ");
        let count = ids.len();
        format!(
            "{count} of the {size} messages of `{path}` are not translated in `{tag}`: {names}, …"
        )
    };
    let mut problem = Diagnostic::new(&rules::MISSING_MESSAGE, message);
    problem.severity = Severity::Warning;
    problem.at(Span::start_of(file), "").concerns(tag).help(advice(project, locale, file, &ids))
}

fn one(project: &Project<'_>, locale: &Locale, own: &Messages, id: &str) -> Diagnostic {
    let tag = &locale.tag;
    let message = format!("`{id}` is not translated in `{tag}`");
    let mut problem = Diagnostic::new(&rules::MISSING_MESSAGE, message).concerns(tag);
    problem.severity = Severity::Warning;
    if let Some(original) = project.source().get(id) {
        problem = problem.at(original.span, "the English text");
    }
    if let Some(message) = own.get(id) {
        let problem = problem.also(message.span, "only parts of it are here");
        return problem.help("write its text after `=`");
    }
    let file = project.source().get(id).map(|original| original.span.file);
    problem.help.extend(file.map(|file| advice(project, locale, file, &[id])));
    problem
}
