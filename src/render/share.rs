//! How much of a page is in its own language.

use crate::catalog::contract::{self, Slot};
use crate::catalog::{Catalog, LocaleIx};
use crate::plan::Page;

/// Texts of one page or part of a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Share {
    own: usize,
    total: usize,
}

impl Share {
    fn of(catalog: &Catalog, locale: LocaleIx, slots: &[Slot]) -> Self {
        let own = |slot: &&Slot| {
            catalog.messages[locale.at()].pattern(&slot.id, slot.attribute.as_deref()).is_some()
        };
        Self { own: slots.iter().filter(own).count(), total: slots.len() }
    }

    fn plus(self, other: Self) -> Self {
        Self { own: self.own + other.own, total: self.total + other.total }
    }

    /// Whether every text is in the page's own language.
    pub(super) fn complete(self) -> bool {
        self.own == self.total
    }

    /// Whether at least so many percent are.
    pub(super) fn reaches(self, percent: u64) -> bool {
        self.own as u64 * 100 >= percent * self.total as u64
    }
}

/// The shares of every part of the site, by locale.
pub(super) struct Shares {
    frame: Vec<Share>,
    protocols: Vec<Vec<Share>>,
    codes: Vec<Vec<Share>>,
    prose: Vec<Vec<Share>>,
}

impl Shares {
    /// Counts once what every page adds up.
    pub(super) fn new(catalog: &Catalog) -> Self {
        let frame = contract::frame_slots(catalog);
        let protocols: Vec<_> =
            catalog.protocols().map(|(ix, _)| contract::protocol_slots(catalog, ix)).collect();
        let codes: Vec<_> = (0..catalog.codes.len())
            .map(|at| contract::code_slots(catalog, crate::catalog::CodeIx::new(at)))
            .collect();
        let by_locale = |slots: &[Vec<Slot>]| -> Vec<Vec<Share>> {
            let share =
                |locale| slots.iter().map(|slots| Share::of(catalog, locale, slots)).collect();
            catalog.locales().map(|(locale, _)| share(locale)).collect()
        };
        let prose = |locale| {
            let own =
                |files: &crate::catalog::Prose| usize::from(files.files.contains_key(&locale));
            catalog.prose.iter().map(|page| Share { own: own(page), total: 1 }).collect()
        };
        Self {
            frame: catalog.locales().map(|(ix, _)| Share::of(catalog, ix, &frame)).collect(),
            protocols: by_locale(&protocols),
            codes: by_locale(&codes),
            prose: catalog.locales().map(|(ix, _)| prose(ix)).collect(),
        }
    }

    /// The share of a page.
    pub(super) fn page(&self, catalog: &Catalog, locale: LocaleIx, page: Page) -> Share {
        let at = locale.at();
        let protocol = |code| self.protocols[at][catalog.code(code).protocol.at()];
        let frame = self.frame[at];
        match page {
            Page::Home => frame,
            Page::Protocol(ix) => {
                let codes = catalog.codes_of(ix).map(|code| self.codes[at][code.at()]);
                codes.fold(frame.plus(self.protocols[at][ix.at()]), Share::plus)
            }
            Page::Code(code) => frame.plus(protocol(code)).plus(self.codes[at][code.at()]),
            Page::Pair(pair) => {
                let codes = self.codes[at][pair.a().at()].plus(self.codes[at][pair.b().at()]);
                frame.plus(protocol(pair.a())).plus(codes)
            }
            // A page of running text is one piece; its frame does not make it translated.
            Page::Prose(prose) => self.prose[at][prose.at()],
        }
    }
}
