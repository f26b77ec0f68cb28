//! The texts of a locale as PO, with the originals, their notes, and the state of each translation.

use super::po::{self, Entry};
use super::{Original, dotted};
use crate::catalog::{LocaleIx, State, TextName};
use crate::diagnostic::Files;
use crate::snapshot::{Site, Snapshot};

/// Returns the texts of a locale as PO, in the order of the source's files. A translation that is older
/// than its original is fuzzy, with the original that it was made from; one that the ledger does not
/// know is fuzzy without. `pages` says where a text appears, in a few words.
pub fn export(
    snapshot: &Snapshot,
    site: &Site,
    locale: LocaleIx,
    originals: &[Original],
    pages: &dyn Fn(&TextName) -> Option<String>,
) -> String {
    let catalog = &site.catalog;
    let entry = |original: &Original| {
        let (id, attribute) = &original.name;
        let state = catalog.state(&snapshot.sources, locale, &original.name);
        let own = catalog.written(&snapshot.sources, locale, id, attribute.as_deref());
        let recorded = catalog.ledgers[locale.at()].get(&original.name, &original.text);
        let outdated = matches!(state, State::Outdated(_));
        let path = snapshot.sources.path(original.file);
        let line = snapshot.sources.place(original.file, original.span.start).line;
        Entry {
            notes: notes(original, pages(&original.name)),
            reference: format!("{path}:{line}"),
            fuzzy: outdated || state == State::Unrecorded,
            previous: recorded.filter(|_| outdated).map(|recorded| recorded.original.clone()),
            context: dotted(&original.name),
            original: original.text.clone(),
            translation: own.unwrap_or_default(),
        }
    };
    let entries: Vec<Entry> = originals.iter().map(entry).collect();
    // PO writes `zh_Hans` for `zh-Hans`.
    let language = catalog.locale(locale).lang.to_string().replace('-', "_");
    let header = [("Project-Id-Version", &*catalog.site.name), ("Language", &language)];
    po::write(&header, &entries)
}

/// What a translator should know of a text.
fn notes(original: &Original, pages: Option<String>) -> Vec<String> {
    let mut notes: Vec<String> = original.notes.lines().map(str::to_owned).collect();
    if !original.variables.is_empty() {
        let list: Vec<String> =
            original.variables.iter().map(|name| format!("{{ ${name} }}")).collect();
        notes.push(format!("Variables: {}", list.join(", ")));
    }
    if let Some((start, _)) = original.text.split_once("->") {
        let start = start.trim_start();
        if start.starts_with('{') && !start.contains('}') {
            notes.push(format!("Keep {start}-> … }}; translate the text of each variant."));
        } else {
            notes.push("Keep { … -> … }; translate the text of each variant.".to_owned());
        }
    }
    notes.extend(pages);
    notes
}
