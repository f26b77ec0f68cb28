//! What templates are given of a locale on every page.

use std::collections::BTreeMap;

use tera::Value;

use super::speaker::Speaker;
use super::view::Html;
use crate::catalog::contract::{self, Slots};
use crate::diagnostic::Diagnostic;

/// A locale for templates: its names, and the messages without variables.
pub(super) struct Frame {
    /// The language.
    pub(super) lang: Value,
    /// The language's own name.
    pub(super) name: Value,
    /// As HTML: `ui.pair_glance`.
    pub(super) ui: Value,
    /// As plain text, for attributes: `label.pair_glance`.
    pub(super) label: Value,
    /// What the search field says, by the rest of the name: `results` of `search-results`.
    pub(super) search: BTreeMap<String, String>,
}

impl Frame {
    /// Says every message of the source locale that is given no variables. One that is given some is
    /// no part of it, even if the source has no use for them: a translation may.
    pub(super) fn new(speaker: Speaker<'_>, slots: &Slots) -> Result<Self, Diagnostic> {
        let source = &speaker.catalog.messages[speaker.catalog.source.at()];
        let (mut ui, mut label) = (BTreeMap::new(), BTreeMap::new());
        let mut search = BTreeMap::new();
        for (id, message) in source.iter() {
            let given = slots.get(&(id.to_owned(), None));
            let plain = message.value.as_ref().is_some_and(|value| value.variables.is_empty())
                && given.is_none_or(|slot| slot.variables.is_empty());
            if id.starts_with('-') || !plain {
                continue;
            }
            let key = id.replace('-', "_");
            ui.insert(key.clone(), Html(speaker.html((id, None), None)?));
            let plain = speaker.plain((id, None), None)?;
            if let Some(name) = id.strip_prefix(contract::SEARCH) {
                search.insert(name.to_owned(), plain.clone());
            }
            label.insert(key, plain);
        }
        let own = speaker.catalog.locale(speaker.locale);
        Ok(Self {
            lang: Value::from(own.lang.to_string()),
            name: Value::from(&*own.name),
            ui: Value::from_serializable(&ui),
            label: Value::from_serializable(&label),
            search,
        })
    }
}
