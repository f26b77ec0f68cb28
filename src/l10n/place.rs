//! Where a message appears: read from pages that are rendered with marks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::catalog::ledger::text_name;
use crate::catalog::{Catalog, LocaleIx, TextName};
use crate::diagnostic::Diagnostic;
use crate::plan::Route;
use crate::render::{NAMED, START};
use crate::snapshot::Site;

/// The messages of a page in order of appearance, each once: the tag of its locale, and its name.
pub fn on_page(html: &str) -> Vec<(String, TextName)> {
    let mut seen = BTreeSet::new();
    let names = html.split(START).skip(1).filter_map(|part| part.split_once(NAMED));
    names
        .filter(|(name, _)| seen.insert(*name))
        .filter_map(|(name, _)| name.split_once('/'))
        .map(|(tag, name)| (tag.to_owned(), text_name(name)))
        .collect()
}

/// The pages of a locale by the messages that appear on them.
#[derive(Debug, Default)]
pub struct Appearances {
    pages: BTreeMap<TextName, BTreeSet<Route>>,
}

impl Appearances {
    /// Renders every page of a locale; `site` must be one with marks.
    pub fn new(site: &Site, locale: LocaleIx) -> Result<Self, Diagnostic> {
        let found: Mutex<Self> = Mutex::default();
        let units = site.plan.units(&site.catalog);
        units.into_par_iter().try_for_each_init(Vec::new, |buffer, unit| {
            let mut own: Vec<(Route, Vec<(String, TextName)>)> = Vec::new();
            for route in site.plan.routes_of(&site.catalog, unit) {
                if !matches!(route, Route::Page(of, _) if of == locale) {
                    continue;
                }
                site.render(route, buffer)?;
                own.push((route, on_page(&String::from_utf8_lossy(buffer))));
            }
            let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
            for (route, names) in own {
                for (_, name) in names {
                    found.pages.entry(name).or_default().insert(route);
                }
            }
            Ok(())
        })?;
        Ok(found.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    /// The pages on which a text appears, in order of the plan.
    pub fn of(&self, name: &TextName) -> impl ExactSizeIterator<Item = Route> {
        self.pages.get(name).cloned().unwrap_or_default().into_iter()
    }

    /// Where some texts appear, in a few words; `None` if nowhere.
    pub fn told<'n>(
        &self,
        catalog: &Catalog,
        names: impl IntoIterator<Item = &'n TextName>,
    ) -> Option<String> {
        let pages: BTreeSet<Route> = names.into_iter().flat_map(|name| self.of(name)).collect();
        let Some(Route::Page(_, page)) = pages.first() else { return None };
        let path = page.path(catalog);
        Some(match pages.len() {
            1 => format!("On {path}."),
            more => format!("On {path}; {more} pages in all."),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_listed_once_in_order() {
        let html = "a\u{e000}ja/x.y\u{e001}b\u{e000}en/z\u{e001}c\u{e002}\u{e002}\u{e000}ja/x.y\u{e001}\u{e002}";
        let names: Vec<_> = on_page(html)
            .into_iter()
            .map(|(tag, name)| (tag, super::super::dotted(&name)))
            .collect();
        assert_eq!(names, [("ja".to_owned(), "x.y".to_owned()), ("en".to_owned(), "z".to_owned())]);
    }
}
