//! The typed model of a site: every cross-reference resolved, every fault reported.
//!
//! Start at [`load()`]. It never fails: what cannot be understood is reported and left out, so that
//! one run reports everything.
//!
//! **Invariant:** the catalogue knows neither output paths nor templates nor HTML.

mod citation;
mod code;
pub mod contract;
mod facet;
mod fact;
mod identifier;
mod lacking;
pub mod ledger;
mod load;
mod locale;
mod message;
mod pairs;
mod prose;
mod protocol;
mod site;
mod stub;
mod undefined;

pub use citation::{Citation, Spec};
pub use code::{Code, Enhanced, Reply, Wording};
pub use facet::{Facet, FacetKind, Value};
pub use fact::Fact;
pub use identifier::{fault as name_fault, is_message_start, message_part};
pub use ledger::{Change, Ledger, State, TextName};
pub use load::load;
pub use locale::{Locale, canonical_tag};
pub use message::{Message, Messages, Pattern, Silence, silence};
pub use pairs::{Conflict, Relations, Sequence};
pub use prose::Prose;
pub use protocol::{Class, Outcome, Protocol, Stage};
pub use site::{Site, normalize_base_url};
pub use stub::{STUB, has_stub};
pub use undefined::Undefined;

use std::collections::BTreeMap;

use crate::diagnostic::Files;
use crate::source::Sources;

/// Declares a typed position in one of the catalogue's lists.
macro_rules! index {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The position as a number to index with.
            pub fn at(self) -> usize {
                self.0 as usize
            }

            /// The position of the `index`-th element.
            pub fn new(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }
        }
    )*};
}

index! {
    /// A locale, in the order of `site.yaml`.
    LocaleIx;
    /// A protocol, in order of id.
    ProtocolIx;
    /// A code, in the canonical order of its protocol; protocols one after the other.
    CodeIx;
    /// A Markdown page, in order of name.
    ProseIx;
}

/// Everything that is known about the site.
#[derive(Debug)]
pub struct Catalog {
    /// The site as a whole.
    pub site: Site,
    /// The locales, in order of `site.yaml`; never empty.
    pub locales: Vec<Locale>,
    /// The locale that others are translated from.
    pub source: LocaleIx,
    /// The protocols.
    pub protocols: Vec<Protocol>,
    /// The codes of all protocols.
    pub codes: Vec<Code>,
    /// The messages, by locale.
    pub messages: Vec<Messages>,
    /// Which originals the translations were made from, by locale.
    pub ledgers: Vec<Ledger>,
    /// The translations whose original has changed since, by locale.
    pub outdated: Vec<BTreeMap<TextName, Change>>,
    /// The Markdown pages.
    pub prose: Vec<Prose>,
}

impl Catalog {
    /// The locales with their positions.
    pub fn locales(&self) -> impl Iterator<Item = (LocaleIx, &Locale)> {
        (0..).map(LocaleIx).zip(&self.locales)
    }

    /// The protocols with their positions.
    pub fn protocols(&self) -> impl Iterator<Item = (ProtocolIx, &Protocol)> {
        (0..).map(ProtocolIx).zip(&self.protocols)
    }

    /// A locale.
    pub fn locale(&self, ix: LocaleIx) -> &Locale {
        &self.locales[ix.at()]
    }

    /// A protocol.
    pub fn protocol(&self, ix: ProtocolIx) -> &Protocol {
        &self.protocols[ix.at()]
    }

    /// A code.
    pub fn code(&self, ix: CodeIx) -> &Code {
        &self.codes[ix.at()]
    }

    /// The codes of a protocol, in canonical order.
    pub fn codes_of(
        &self,
        protocol: ProtocolIx,
    ) -> impl ExactSizeIterator<Item = CodeIx> + Clone + use<> {
        let range = self.protocol(protocol).codes.clone();
        (range.start..range.end).map(CodeIx)
    }

    /// The protocol of a code.
    pub fn protocol_of(&self, code: CodeIx) -> &Protocol {
        self.protocol(self.code(code).protocol)
    }

    /// The class of a code.
    pub fn class_of(&self, code: CodeIx) -> &Class {
        &self.protocol_of(code).classes[self.code(code).class]
    }

    /// A text of the source locale as translators see it, without the margin of its file.
    pub fn original(&self, sources: &Sources, (id, attribute): &TextName) -> Option<String> {
        self.written(sources, self.source, id, attribute.as_deref())
    }

    /// A text of a locale as it was written, without the margin of its file.
    pub fn written(
        &self,
        sources: &Sources,
        locale: LocaleIx,
        id: &str,
        attribute: Option<&str>,
    ) -> Option<String> {
        let span = self.messages[locale.at()].pattern(id, attribute)?.span;
        ledger::unindented(sources.text(span.file), span)
    }

    /// The state of a translation.
    pub fn state(&self, sources: &Sources, locale: LocaleIx, name: &TextName) -> State {
        let (id, attribute) = name;
        if self.messages[locale.at()].pattern(id, attribute.as_deref()).is_none() {
            return State::Missing;
        }
        match self.original(sources, name) {
            Some(original) => self.ledgers[locale.at()].state(name, &original),
            None => State::Unrecorded,
        }
    }

    /// Where a message is found for readers of a locale: in its own text or along its fallbacks.
    pub fn provider(
        &self,
        locale: LocaleIx,
        id: &str,
        attribute: Option<&str>,
    ) -> Option<LocaleIx> {
        let has = |ix: &LocaleIx| self.messages[ix.at()].pattern(id, attribute).is_some();
        self.locale(locale).chain.iter().copied().find(|ix| has(ix))
    }
}
