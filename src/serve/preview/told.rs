//! What the translator's view tells of a text: how its translation stands, where it was written, and
//! what the original says.
//!
//! Start at [`Teller::tell`].

use serde::Serialize;

use crate::catalog::ledger::text_name;
use crate::catalog::{Catalog, LocaleIx, State};
use crate::diagnostic::Files;
use crate::l10n::Pseudo;
use crate::render::{END, NAMED, START};
use crate::snapshot::Snapshot;
use crate::source::Sources;

/// What is told of a text on a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Told {
    /// Its name: `smtp-421.gist`.
    pub(super) id: String,
    /// How the translation stands.
    pub(super) state: &'static str,
    /// The tag of the locale that it is shown in.
    pub(super) locale: String,
    /// Where it was written.
    pub(super) file: String,
    /// The line of its name.
    pub(super) line: usize,
    /// The original as it was written.
    pub(super) original: String,
    /// What the original was when the translation was made, if it has changed since.
    pub(super) was: Option<String>,
}

/// Tells of the texts of one page.
pub(super) struct Teller<'t> {
    catalog: &'t Catalog,
    sources: &'t Sources,
    /// The language of the page; `None` if it has several.
    locale: Option<LocaleIx>,
}

impl<'t> Teller<'t> {
    /// A teller for a page. `None` if the snapshot has no site.
    pub(super) fn new(snapshot: &'t Snapshot, locale: Option<LocaleIx>) -> Option<Self> {
        let catalog = &snapshot.site.as_ref()?.catalog;
        Some(Self { catalog, sources: &snapshot.sources, locale })
    }

    /// Tells of a text by the name that marks give it, such as `ko/smtp-421.gist`. `None` for a name
    /// that no text has.
    pub(super) fn tell(&self, marked: &str) -> Option<Told> {
        let (tag, id) = marked.split_once('/')?;
        let (shown, _) = self.catalog.locales().find(|(_, locale)| locale.tag == tag)?;
        // The files of a pseudo-locale are nowhere.
        let source = self.catalog.source;
        let made = Pseudo::ALL.iter().any(|pseudo| pseudo.tag() == tag);
        let written = if made { source } else { shown };
        let name = text_name(id);
        let message = self.catalog.messages[written.at()].get(&name.0)?;
        let (_, span, _) =
            message.texts().find(|(attribute, ..)| *attribute == name.1.as_deref())?;
        let original = self.catalog.original(self.sources, &name).unwrap_or_default();
        let (mut state, mut was) = (self.standing(shown), None);
        if state == "translated" {
            state = match self.catalog.state(self.sources, shown, &name) {
                State::UpToDate | State::Same => "translated",
                State::Outdated(_) => {
                    let recorded = self.catalog.ledgers[shown.at()].get(&name, &original);
                    was = recorded.map(|recorded| recorded.original.clone());
                    "outdated"
                }
                State::Unrecorded | State::Missing => "unrecorded",
            };
        }
        Some(Told {
            id: id.to_owned(),
            state: if made { "source" } else { state },
            locale: tag.to_owned(),
            file: self.sources.path(span.file).to_owned(),
            line: self.sources.place(span.file, span.start).line,
            original: bare(&original),
            was: was.as_deref().map(bare),
        })
    }

    /// What follows from the language alone in which a text is shown.
    fn standing(&self, shown: LocaleIx) -> &'static str {
        let source = self.catalog.source;
        match self.locale.unwrap_or(shown) {
            own if own == shown && own == source => "source",
            own if own == shown => "translated",
            _ if shown == source => "missing",
            _ => "fallback",
        }
    }
}

/// A text without characters that are marks on a page.
fn bare(text: &str) -> String {
    text.replace([START, NAMED, END], "")
}
