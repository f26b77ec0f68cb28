//! What has changed in the originals since they were translated, word by word.

use super::Original;
use crate::catalog::{Change, LocaleIx, State};
use crate::compare::{Word, words};
use crate::diagnostic::Span;
use crate::snapshot::{Site, Snapshot};

/// A translation that is older than its original.
#[derive(Debug, Clone)]
pub struct Changed<'o> {
    /// The text.
    pub original: &'o Original,
    /// How it has changed.
    pub change: Change,
    /// From the old original to today's, in pieces.
    pub words: Vec<Word>,
    /// The translation now, without the margin of its file.
    pub translation: String,
    /// Its place.
    pub place: Span,
}

/// The translations of a locale that are older than their originals, in the order of the source's
/// files.
pub fn diff<'o>(
    snapshot: &Snapshot,
    site: &Site,
    locale: LocaleIx,
    originals: &'o [Original],
) -> Vec<Changed<'o>> {
    let catalog = &site.catalog;
    let changed = |original: &'o Original| {
        let state = catalog.state(&snapshot.sources, locale, &original.name);
        let State::Outdated(change) = state else { return None };
        let recorded = catalog.ledgers[locale.at()].get(&original.name, &original.text)?;
        let (id, attribute) = (&*original.name.0, original.name.1.as_deref());
        Some(Changed {
            original,
            change,
            words: words(&recorded.original, &original.text),
            translation: catalog.written(&snapshot.sources, locale, id, attribute)?,
            place: catalog.messages[locale.at()].pattern(id, attribute)?.span,
        })
    };
    originals.iter().filter_map(changed).collect()
}
