//! What rules on sources may ask: the texts of every locale, what the site needs, what templates ask
//! for.

use std::collections::BTreeSet;

use super::obsolete;
use super::template::{self, Asked};
use crate::catalog::contract::{self, Slot, Slots};
use crate::catalog::{Catalog, Locale, LocaleIx, Message, Messages, Pattern};
use crate::diagnostic::{Diagnostic, Files, Span};
use crate::snapshot::Snapshot;
use crate::source::{FileKind, Sources};

/// A project whose sources are looked at.
pub(super) struct Project<'p> {
    /// What was read.
    pub(super) sources: &'p Sources,
    /// What was understood.
    pub(super) catalog: &'p Catalog,
    /// Every text that the site needs.
    pub(super) slots: Slots,
    /// The messages and terms of the source that nothing asks for.
    pub(super) unasked: BTreeSet<&'p str>,
    /// What locales have under a misspelt name, told as such: the message, and the attribute if only
    /// that is misspelt.
    renamed: BTreeSet<(LocaleIx, &'p str, Option<&'p str>)>,
    /// The texts that templates ask for.
    pub(super) asked: Asked,
    /// Whether all is known that asks for texts: no error outside of the texts has hidden some of it.
    pub(super) complete: bool,
}

/// A text of a locale.
#[derive(Clone, Copy)]
pub(super) struct Text<'p> {
    /// The locale.
    pub(super) locale: &'p Locale,
    /// Its position.
    pub(super) ix: LocaleIx,
    /// The message, or `-` and the term.
    pub(super) id: &'p str,
    /// The attribute; `None` for the value.
    pub(super) attribute: Option<&'p str>,
    /// The text.
    pub(super) pattern: &'p Pattern,
}

impl<'p> Project<'p> {
    /// Gathers what rules may ask of a project.
    pub(super) fn new(snapshot: &'p Snapshot, catalog: &'p Catalog) -> Self {
        let sources = &snapshot.sources;
        let of_texts = |problem: &Diagnostic| {
            let file = problem.primary.as_ref().and_then(|label| sources.file(label.span.file));
            file.is_some_and(|file| file.kind == FileKind::Messages)
        };
        let mut project = Self {
            sources,
            catalog,
            slots: contract::slots(catalog),
            unasked: BTreeSet::new(),
            renamed: BTreeSet::new(),
            asked: template::asked(sources),
            complete: snapshot.problems.iter().all(|one| !one.is_error() || of_texts(one)),
        };
        project.unasked = project.find_unasked();
        project.slots.retain(|(id, _), _| !project.unasked.contains(&**id));
        project.renamed = project.find_renamed();
        project
    }

    fn find_renamed(&self) -> BTreeSet<(LocaleIx, &'p str, Option<&'p str>)> {
        let mut renamed = BTreeSet::new();
        for (ix, _, own) in self.translations() {
            let messages = obsolete::messages(self, own).into_iter().filter_map(|one| one.meant);
            renamed.extend(messages.map(|(id, _)| (ix, id, None)));
            let attributes = obsolete::attributes(self, own).into_iter();
            renamed.extend(attributes.filter_map(|one| Some((ix, one.id, Some(one.meant?)))));
        }
        renamed
    }

    fn find_unasked(&self) -> BTreeSet<&'p str> {
        let source = self.source();
        if !self.complete {
            return BTreeSet::new();
        }
        let slots = contract::program_slots(self.catalog);
        let asked = |id: &str| {
            let slot = slots.range((id.to_owned(), None)..).next();
            slot.is_some_and(|((name, _), _)| name == id)
        };
        let referred = referred(source);
        let ids = source.iter().map(|(id, _)| id);
        ids.filter(|id| !asked(id) && !is_referred(&referred, id) && !self.is_asked(id)).collect()
    }

    /// The messages of the source locale.
    pub(super) fn source(&self) -> &'p Messages {
        &self.catalog.messages[self.catalog.source.at()]
    }

    /// The other locales, with their messages.
    pub(super) fn translations(
        &self,
    ) -> impl Iterator<Item = (LocaleIx, &'p Locale, &'p Messages)> {
        let catalog = self.catalog;
        catalog
            .locales()
            .filter(|(ix, _)| *ix != catalog.source)
            .map(|(ix, locale)| (ix, locale, &catalog.messages[ix.at()]))
    }

    /// Every text of every locale.
    pub(super) fn texts(&self) -> impl Iterator<Item = Text<'p>> {
        let catalog = self.catalog;
        catalog.locales().flat_map(move |(ix, locale)| {
            catalog.messages[ix.at()].iter().flat_map(move |(id, message)| {
                message.texts().map(move |(attribute, _, pattern)| Text {
                    locale,
                    ix,
                    id,
                    attribute,
                    pattern,
                })
            })
        })
    }

    /// What a text is given.
    pub(super) fn slot(&self, text: &Text<'_>) -> Option<&Slot> {
        self.slots.get(&(text.id.to_owned(), text.attribute.map(str::to_owned)))
    }

    /// Whether readers of a locale see a text of the source in this slot, and no slip is to blame.
    pub(super) fn falls_back(&self, locale: LocaleIx, slot: &Slot) -> bool {
        let (id, attribute) = (&*slot.id, slot.attribute.as_deref());
        let own = &self.catalog.messages[locale.at()];
        own.pattern(id, attribute).is_none()
            && !own.is_lost(id, attribute)
            && !self.renamed.contains(&(locale, id, None))
            && (attribute.is_none() || !self.renamed.contains(&(locale, id, attribute)))
            && self
                .catalog
                .provider(locale, id, attribute)
                .is_none_or(|ix| ix == self.catalog.source)
    }

    /// Whether a template may ask for a message.
    fn is_asked(&self, id: &str) -> bool {
        let key = id.replace('-', "_");
        id.starts_with(contract::SEARCH)
            || self.asked.dynamic
            || self.asked.names.iter().any(|(name, _)| *name == key)
    }

    /// What stands at a place.
    pub(super) fn written(&self, span: Span) -> &'p str {
        self.sources.text(span.file).get(span.start as usize..span.end as usize).unwrap_or("")
    }
}

/// What the texts of a locale refer to: names of messages and `-` names of terms, with the attribute.
pub(super) fn referred(messages: &Messages) -> BTreeSet<(&str, Option<&str>)> {
    let texts = messages.iter().flat_map(|(_, message)| message.texts());
    let references = texts.flat_map(|(_, _, pattern)| &pattern.references);
    references.map(|found| (&*found.name, found.attribute.as_deref())).collect()
}

/// Whether a text refers to a message or a term, or to an attribute of it.
pub(super) fn is_referred(referred: &BTreeSet<(&str, Option<&str>)>, id: &str) -> bool {
    referred.range((id, None)..).next().is_some_and(|(name, _)| *name == id)
}

/// The place of an attribute's name, or of the message.
pub(super) fn place(message: &Message, attribute: Option<&str>) -> Span {
    let found = attribute.and_then(|name| message.attributes.get(name));
    found.map_or(message.span, |(span, _)| *span)
}
