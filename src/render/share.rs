//! How much of a page is in its own language.

use crate::catalog::contract::{self, Slot, conflict_message, verdict_message};
use crate::catalog::{Catalog, CodeIx, LocaleIx};
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

    /// The share of a single text.
    fn one(catalog: &Catalog, locale: LocaleIx, id: &str, attribute: Option<&str>) -> Self {
        let own = catalog.messages[locale.at()].pattern(id, attribute).is_some();
        Self { own: usize::from(own), total: 1 }
    }

    fn plus(self, other: Self) -> Self {
        Self { own: self.own + other.own, total: self.total + other.total }
    }

    /// Whether every text is in the page's own language.
    pub(super) fn complete(self) -> bool {
        self.own == self.total
    }

    /// How many percent are, rounded down.
    pub(super) fn percent(self) -> u8 {
        let percent = (self.own * 100).checked_div(self.total).unwrap_or(100);
        u8::try_from(percent).unwrap_or(100)
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
            .map(|at| contract::code_slots(catalog, CodeIx::new(at)))
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
            Page::Home => catalog.protocols().fold(frame, |share, (_, protocol)| {
                let one = |attribute| Share::one(catalog, locale, &protocol.id, attribute);
                share.plus(one(None)).plus(one(Some("summary")))
            }),
            Page::Protocol(ix) => {
                let codes = catalog.codes_of(ix).map(|code| self.codes[at][code.at()]);
                codes.fold(frame.plus(self.protocols[at][ix.at()]), Share::plus)
            }
            Page::Code(code) => {
                let conflicts = conflicts(catalog, locale, &[code]);
                frame.plus(protocol(code)).plus(self.codes[at][code.at()]).plus(conflicts)
            }
            Page::Pair(pair) => {
                let codes = self.codes[at][pair.a().at()].plus(self.codes[at][pair.b().at()]);
                let confused = &catalog.protocol_of(pair.a()).relations.confused;
                let verdict = confused.contains(&pair.codes()).then(|| {
                    let message = verdict_message(catalog, pair.a(), pair.b());
                    Share::one(catalog, locale, &message, None)
                });
                let conflicts = conflicts(catalog, locale, &[pair.a(), pair.b()]);
                let own = codes.plus(verdict.unwrap_or_default()).plus(conflicts);
                frame.plus(protocol(pair.a())).plus(own)
            }
            // A page of running text is one piece; its frame does not make it translated.
            Page::Prose(prose) => self.prose[at][prose.at()],
        }
    }
}

/// The share of what the sources disagree about, where it concerns all of some codes.
fn conflicts(catalog: &Catalog, locale: LocaleIx, codes: &[CodeIx]) -> Share {
    let Some(first) = codes.first() else { return Share::default() };
    let protocol = catalog.protocol_of(*first);
    protocol.relations.conflicts_of(codes).fold(Share::default(), |share, conflict| {
        share.plus(Share::one(catalog, locale, &conflict_message(protocol, conflict), None))
    })
}
