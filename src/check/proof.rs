//! The proof of all pages: every route is rendered to nowhere, and the rules are asked of what readers
//! would get.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::anchors;
use super::fault::Fault;
use super::glossary::Glossary;
use super::page::{Block, FOREIGN, PageText};
use super::rules::broken_link::{Links, Web};
use super::rules::{
    doubled, forbidden_term, french_spacing, french_typography, half_width_punctuation,
    korean_particle, over_long_title, sentence_twice, site_size, stray_markup, title_twice,
    unresolved, wrong_script,
};
use super::scope::Options;
use super::seen::Seen;
use super::titles::Title;
use crate::catalog::{Locale, LocaleIx};
use crate::diagnostic::Diagnostic;
use crate::plan::{Page, Route, Unit};
use crate::snapshot::{Site, Snapshot};

/// The rules of one block of text.
const OF_TEXT: [fn(&Locale, &Block) -> Vec<Fault>; 8] = [
    unresolved::faults,
    stray_markup::faults,
    doubled::faults,
    wrong_script::faults,
    half_width_punctuation::faults,
    french_spacing::faults,
    french_typography::faults,
    korean_particle::faults,
];

/// Renders every route and reports what is wrong with it.
pub(super) fn prove(snapshot: &Snapshot, site: &Site, options: &Options) -> Vec<Diagnostic> {
    let catalog = &site.catalog;
    let glossaries = catalog.locales.iter().map(|locale| Glossary::of(&snapshot.sources, locale));
    let proof = Proof {
        site,
        glossaries: glossaries.collect(),
        proven: Mutex::default(),
        hasher: RandomState::new(),
    };
    let whole: Mutex<Whole> = Mutex::default();
    options.units(site).into_par_iter().for_each_init(Vec::new, |buffer, unit| {
        let part = proof.unit(unit, buffer);
        lock(&whole).add(site, part);
    });
    let mut whole = whole.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut clues: Vec<(Route, Clue)> =
        whole.suspects.into_iter().map(|route| (route, Clue::Text)).collect();
    if whole.failed.is_empty() {
        whole.titles.sort_unstable();
        let mut titles = over_long_title::faults(catalog, &whole.titles);
        titles.extend(title_twice::faults(catalog, &site.plan, &whole.titles));
        clues.extend(titles.into_iter().map(|(route, fault)| (route, Clue::Title(fault))));
    }
    // Where a page is not rendered, what it links to and weighs is not known.
    if whole.failed.is_empty() && options.is_everything() {
        let links = whole.web.broken(catalog, &site.plan).into_iter();
        clues.extend(links.map(|(route, href, fault)| (route, Clue::Link(href, fault))));
        let limit = catalog.site.size_limit_mb;
        whole.failed.extend(site_size::check(&snapshot.sources, limit, whole.bytes));
    }
    whole.failed.extend(proof.trace(snapshot, clues));
    whole.failed
}

/// What the pages are asked.
struct Proof<'s> {
    site: &'s Site,
    /// By locale.
    glossaries: Vec<Glossary>,
    /// Texts without fault, by hash: most of a page stands on many others.
    proven: Mutex<HashSet<u64>>,
    hasher: RandomState,
}

/// What was found on some pages.
#[derive(Default)]
struct Part {
    failed: Option<Diagnostic>,
    suspects: Vec<Route>,
    titles: Vec<Title>,
    links: Links,
    bytes: u64,
}

/// What was found on all pages.
#[derive(Default)]
struct Whole {
    failed: Vec<Diagnostic>,
    suspects: Vec<Route>,
    titles: Vec<Title>,
    web: Web,
    bytes: u64,
}

impl Whole {
    fn add(&mut self, site: &Site, part: Part) {
        self.failed.extend(part.failed);
        self.suspects.extend(part.suspects);
        self.titles.extend(part.titles);
        self.web.add(&site.catalog, &site.plan, part.links);
        self.bytes += part.bytes;
    }
}

/// Why a page is rendered a second time, with marks.
enum Clue {
    /// Its text has faults.
    Text,
    /// Its title has one.
    Title(Fault),
    /// A link with this address has one.
    Link(String, Fault),
}

impl Proof<'_> {
    /// Renders the routes of a unit, up to one that fails: the others would fail alike.
    fn unit(&self, unit: Unit, buffer: &mut Vec<u8>) -> Part {
        let mut part = Part::default();
        for route in self.site.plan.routes_of(&self.site.catalog, unit) {
            if let Err(fault) = self.site.render(route, buffer) {
                part.failed = Some(fault);
                break;
            }
            part.bytes += buffer.len() as u64;
            let Some(locale) = self.locale(route) else { continue };
            let html = String::from_utf8_lossy(buffer);
            part.links.note(route, &html);
            let text = PageText::read(&html);
            if self.is_suspect(locale, route, &text) {
                part.suspects.push(route);
            }
            part.titles.push(Title { locale, text: text.title.text, route });
        }
        part
    }

    /// The language of a page; `None` for a file that is no page.
    fn locale(&self, route: Route) -> Option<LocaleIx> {
        match route {
            Route::Page(locale, _) => Some(locale),
            Route::Chooser | Route::NotFound => Some(self.site.catalog.source),
            Route::Robots
            | Route::NoJekyll
            | Route::Llms
            | Route::Schema
            | Route::Data(..)
            | Route::Search(_)
            | Route::OpenSearch(_)
            | Route::Picture(..)
            | Route::SitemapIndex
            | Route::Sitemap(..)
            | Route::Static(_) => None,
        }
    }

    fn is_suspect(&self, locale: LocaleIx, route: Route, page: &PageText) -> bool {
        let hashes: Vec<u64> = blocks(page)
            .map(|block| self.hasher.hash_one((locale, &block.lang, &block.text)))
            .collect();
        let open: Vec<bool> = {
            let proven = lock(&self.proven);
            hashes.iter().map(|hash| !proven.contains(hash)).collect()
        };
        let new = blocks(page).zip(hashes).zip(open).filter(|(_, open)| *open);
        let mut clean = Vec::new();
        let mut suspect = false;
        for ((block, hash), _) in new {
            if self.of_text(locale, block).is_empty() {
                clean.push(hash);
            } else {
                suspect = true;
            }
        }
        lock(&self.proven).extend(clean);
        suspect || !of_page(route, page).is_empty()
    }

    /// What is wrong with a text, by the rules of its own language.
    fn of_text(&self, page: LocaleIx, block: &Block) -> Vec<Fault> {
        let marked = block.lang.as_ref().and_then(|lang| {
            let mut locales = self.site.catalog.locales();
            locales.find(|(_, locale)| locale.lang.to_string() == *lang).map(|(ix, _)| ix)
        });
        let locale = match (&block.lang, marked) {
            (None, _) => page,
            (Some(_), Some(locale)) => locale,
            // Quoted from elsewhere.
            (Some(_), None) => return Vec::new(),
        };
        let own = self.site.catalog.locale(locale);
        let terms = forbidden_term::faults(&self.glossaries[locale.at()], block);
        OF_TEXT.iter().flat_map(|rule| rule(own, block)).chain(terms).collect()
    }

    /// Traces faults to the messages that they are from. Only these pages are rendered with marks,
    /// because marks cost time.
    fn trace(&self, snapshot: &Snapshot, clues: Vec<(Route, Clue)>) -> Vec<Diagnostic> {
        if clues.is_empty() {
            return Vec::new();
        }
        let marked = snapshot.marked();
        let marked = marked.as_ref().unwrap_or(self.site);
        let seen: Mutex<Seen> = Mutex::default();
        clues.into_par_iter().for_each_init(Vec::new, |buffer, (route, clue)| {
            let Some(locale) = self.locale(route) else { return };
            if marked.render(route, buffer).is_err() {
                return;
            }
            let html = String::from_utf8_lossy(buffer);
            let faults = match clue {
                Clue::Text => {
                    let page = PageText::read(&html);
                    let texts = blocks(&page).flat_map(|block| self.of_text(locale, block));
                    texts.chain(of_page(route, &page)).collect()
                }
                Clue::Title(fault) => {
                    vec![Fault { origin: PageText::read(&html).title.outermost(), ..fault }]
                }
                Clue::Link(href, fault) => {
                    vec![Fault { origin: anchors::origin(&html, &href), ..fault }]
                }
            };
            lock(&seen).add(&self.site.catalog, &self.site.plan, route, faults);
        });
        let seen = seen.into_inner().unwrap_or_else(PoisonError::into_inner);
        seen.report(&snapshot.sources, &self.site.catalog)
    }
}

/// The pieces of text of a page that the rules of text are asked of.
fn blocks(page: &PageText) -> impl Iterator<Item = &Block> {
    // A title cannot be marked; it is in the language of the main heading.
    let borrowed = |block: &Block| block.element == "h1" && block.text.contains(FOREIGN);
    let title = (!page.blocks.iter().any(borrowed)).then_some(&page.title);
    page.blocks.iter().chain(title)
}

/// The rules of a whole page.
fn of_page(route: Route, page: &PageText) -> Vec<Fault> {
    let repeats = matches!(route, Route::Page(_, Page::Prose(_)));
    if repeats { Vec::new() } else { sentence_twice::faults(page) }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
