//! The list of pages: pure arithmetic on the catalogue.
//!
//! Start at [`Plan::new`]. A [`Route`] is a small value that maps to a path and back; pairs are
//! counted, never stored, so the plan is as small as the catalogue.
//!
//! **Invariant:** two routes never share a path, not even on a disk that ignores case.

mod collisions;
mod pair;
mod route;
mod shard;

use std::collections::{BTreeMap, HashMap};

use crate::catalog::{Catalog, CodeIx, LocaleIx, ProseIx, ProtocolIx};
use crate::diagnostic::Diagnostic;
use crate::source::{Sources, StaticFile};

use collisions::{Taken, collision, unstorable};
pub use pair::Pair;
pub use route::{Page, Route};
pub use shard::{Portion, Shard};

/// A sitemap holds this many pages at most. The limit of the format is 50,000 and 50 MB; with five
/// alternates each, the size is the stricter one.
pub const SITEMAP_PAGES: u64 = 10_000;

/// Every page of the site, and how to find one by its path.
#[derive(Debug)]
pub struct Plan {
    /// Path of each static file in the output, by its position in the sources.
    statics: Vec<String>,
    /// Routes that are not pairs, by path.
    by_path: BTreeMap<String, Route>,
    /// Codes by protocol and slug.
    slugs: HashMap<(ProtocolIx, String), CodeIx>,
    /// Whether there is a base URL, and so whatever holds absolute addresses.
    addressed: bool,
}

/// A part of the plan that one worker renders in one go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// One route.
    Single(Route),
    /// The pairs of one code with all later ones, in one locale.
    Pairs(LocaleIx, CodeIx),
}

impl Plan {
    /// Plans the site. Collisions are reported; the later route is left out.
    pub fn new(catalog: &Catalog, sources: &Sources, problems: &mut Vec<Diagnostic>) -> Self {
        let mut plan = Self {
            statics: sources.statics().iter().map(static_path).collect(),
            by_path: BTreeMap::new(),
            slugs: HashMap::new(),
            addressed: catalog.site.base_url.is_some(),
        };
        // Pairs are found by the slugs of codes.
        for (protocol, _) in catalog.protocols() {
            for code in catalog.codes_of(protocol) {
                plan.slugs.entry((protocol, catalog.code(code).slug.clone())).or_insert(code);
            }
        }
        let mut taken = Taken::default();
        for route in plan.listed(catalog) {
            if let Some(fault) = unstorable(sources, route) {
                problems.push(fault);
                continue;
            }
            if let Some(first) = taken.take(&plan, catalog, route) {
                let collision = collision(&plan, catalog, sources, first, route);
                // The same two files collide in every locale; once is enough.
                let echo = |known: &Diagnostic| {
                    known.rule == collision.rule
                        && known.primary == collision.primary
                        && known.related == collision.related
                };
                if matches!(route, Route::Static(_)) || !problems.iter().any(echo) {
                    problems.push(collision);
                }
                continue;
            }
            plan.by_path.insert(route.path(catalog, &plan), route);
        }
        plan
    }

    /// Every route that is not a pair, in a fixed order.
    fn listed(&self, catalog: &Catalog) -> Vec<Route> {
        let mut routes = vec![Route::Chooser, Route::NotFound, Route::Robots, Route::NoJekyll];
        routes.extend([Route::Llms, Route::Schema]);
        for (locale, _) in catalog.locales() {
            routes.extend([Route::Page(locale, Page::Home), Route::Search(locale)]);
            for (protocol, _) in catalog.protocols() {
                routes.push(Route::Data(locale, protocol));
                routes.push(Route::Page(locale, Page::Protocol(protocol)));
                let codes = catalog.codes_of(protocol).map(Page::Code);
                routes.extend(codes.map(|page| Route::Page(locale, page)));
            }
            let prose = (0..catalog.prose.len()).map(|at| Page::Prose(ProseIx::new(at)));
            routes.extend(prose.map(|page| Route::Page(locale, page)));
        }
        if self.addressed {
            routes.push(Route::SitemapIndex);
            for (locale, _) in catalog.locales() {
                routes.push(Route::OpenSearch(locale));
                let protocols = catalog.protocols();
                routes.extend(protocols.map(|(protocol, _)| Route::Picture(locale, protocol)));
                let parts = pages_per_locale(catalog).div_ceil(SITEMAP_PAGES);
                let parts = u32::try_from(parts).unwrap_or(u32::MAX);
                routes.extend((0..parts).map(|part| Route::Sitemap(locale, part)));
            }
        }
        routes.extend((0..self.statics.len()).map(|at| Route::Static(at.try_into().unwrap_or(0))));
        routes
    }

    /// The work in portions, in a fixed order.
    pub fn units(&self, catalog: &Catalog) -> Vec<Unit> {
        let singles = self.routes_outside_pairs().map(Unit::Single);
        let mut units: Vec<Unit> = singles.collect();
        for (locale, _) in catalog.locales() {
            for (protocol, _) in catalog.protocols() {
                let codes = catalog.codes_of(protocol).map(|code| Unit::Pairs(locale, code));
                units.extend(codes);
            }
        }
        units
    }

    /// The routes of one portion.
    pub fn routes_of(&self, catalog: &Catalog, unit: Unit) -> impl Iterator<Item = Route> + use<> {
        let (single, pairs) = match unit {
            Unit::Single(route) => (Some(route), None),
            Unit::Pairs(locale, code) => {
                let last = catalog.protocol_of(code).codes.end;
                let pairs = (code.0 + 1..last).filter_map(move |other| {
                    Pair::new(code, CodeIx(other)).map(|pair| Route::Page(locale, Page::Pair(pair)))
                });
                (None, Some(pairs))
            }
        };
        single.into_iter().chain(pairs.into_iter().flatten())
    }

    /// Every route, in a fixed order.
    pub fn routes(&self, catalog: &Catalog) -> impl Iterator<Item = Route> {
        self.units(catalog).into_iter().flat_map(|unit| self.routes_of(catalog, unit))
    }

    /// Every route that is not a pair, in order of path.
    pub fn routes_outside_pairs(&self) -> impl Iterator<Item = Route> {
        self.by_path.values().copied()
    }

    /// The number of routes.
    pub fn len(&self, catalog: &Catalog) -> u64 {
        let pairs: u64 = catalog.protocols().map(|(ix, _)| pairs_of(catalog, ix)).sum();
        self.by_path.len() as u64 + pairs * catalog.locales.len() as u64
    }

    /// Whether there is nothing to publish.
    pub fn is_empty(&self, catalog: &Catalog) -> bool {
        self.len(catalog) == 0
    }

    /// The route of a path: the inverse of [`Route::path`].
    pub fn route(&self, catalog: &Catalog, path: &str) -> Option<Route> {
        if let Some(route) = self.by_path.get(path) {
            return Some(*route);
        }
        let pair = self.pair(catalog, &path.to_lowercase())?;
        (pair.path(catalog, self) == path).then_some(pair)
    }

    /// The pair at a path in lower case, whatever the case of its own.
    fn pair(&self, catalog: &Catalog, path: &str) -> Option<Route> {
        let mut parts = path.split('/');
        let (tag, folder, name) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        let (locale, _) =
            catalog.locales().find(|(_, locale)| locale.tag.eq_ignore_ascii_case(tag))?;
        let (protocol, _) =
            catalog.protocols().find(|(_, protocol)| protocol.id.eq_ignore_ascii_case(folder))?;
        let (a, b) = name.strip_suffix(".html")?.split_once("-vs-")?;
        let find = |slug: &str| self.slugs.get(&(protocol, slug.to_owned())).copied();
        let (a, b) = (find(a)?, find(b)?);
        (a < b).then_some(())?;
        Pair::new(a, b).map(|pair| Route::Page(locale, Page::Pair(pair)))
    }

    /// The path of a static file in the output.
    pub fn static_path(&self, at: u32) -> &str {
        self.statics.get(at as usize).map_or("", |path| path)
    }

    /// The pages of one locale that a sitemap may list, in a fixed order.
    pub fn pages(&self, catalog: &Catalog) -> impl Iterator<Item = Page> {
        let protocols = catalog.protocols().flat_map(move |(protocol, _)| {
            let codes = catalog.codes_of(protocol);
            let pairs = codes.clone().flat_map(move |a| {
                let last = catalog.protocol(protocol).codes.end;
                (a.0 + 1..last).filter_map(move |b| Pair::new(a, CodeIx(b))).map(Page::Pair)
            });
            std::iter::once(Page::Protocol(protocol)).chain(codes.map(Page::Code)).chain(pairs)
        });
        let prose = (0..catalog.prose.len()).map(|at| Page::Prose(ProseIx::new(at)));
        std::iter::once(Page::Home).chain(prose).chain(protocols)
    }
}

/// Where a static file is published. Styles and scripts get a hash of their content in their name,
/// because hosts let browsers keep them.
fn static_path(file: &StaticFile) -> String {
    match file.path.rsplit_once('.') {
        Some((stem, ending @ ("css" | "js"))) => {
            let hash = blake3::hash(&file.bytes).to_hex();
            let short: String = hash.chars().take(8).collect();
            format!("{stem}.{short}.{ending}")
        }
        _ => file.path.clone(),
    }
}

fn pairs_of(catalog: &Catalog, protocol: ProtocolIx) -> u64 {
    let codes = catalog.codes_of(protocol).len() as u64;
    codes * codes.saturating_sub(1) / 2
}

/// How many pages one locale has.
fn pages_per_locale(catalog: &Catalog) -> u64 {
    let protocols: u64 = catalog
        .protocols()
        .map(|(ix, _)| 1 + catalog.codes_of(ix).len() as u64 + pairs_of(catalog, ix))
        .sum();
    1 + catalog.prose.len() as u64 + protocols
}
