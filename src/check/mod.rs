//! Questions asked of a snapshot that `build` does not ask.
//!
//! Start at [`run`]; [`run_for`] asks for some languages only. It renders every page to nowhere, so every message is formatted for every pair
//! and every locale, and proves what readers would see.
//!
//! **Invariant:** a check changes nothing, and what passes it can be built.

mod mend;
mod page;
mod proof;
mod rules;
mod scope;
mod script;
mod seen;
mod sentence;
mod translation;

use std::rc::Rc;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use crate::catalog::{Catalog, LocaleIx, Messages, silence};
use crate::diagnostic::{self, Diagnostic, Rule};
use crate::plan::{Page, Route};
use crate::snapshot::{Site, Snapshot};

pub use mend::{Mended, mend};
use page::PageText;
pub use scope::{Options, tags};
use seen::Seen;

/// Returns everything that is wrong with a site, in order of place.
pub fn run(snapshot: &Snapshot) -> Vec<Diagnostic> {
    run_for(snapshot, &Options::default())
}

/// Returns what is wrong with a part of a site, in order of place.
pub fn run_for(snapshot: &Snapshot, options: &Options) -> Vec<Diagnostic> {
    let mut problems = snapshot.problems.clone();
    if let Some(site) = &snapshot.site {
        translation::check(&site.catalog, &mut problems);
        rules::check(snapshot, site, &mut problems);
        problems.extend(prove(snapshot, site, options));
        let silences = site.catalog.messages.iter().flat_map(Messages::silences);
        silence(silences, &mut problems);
    }
    problems.retain(|problem| options.wants(problem, &snapshot.sources));
    diagnostic::sort(&mut problems, &snapshot.sources);
    problems
}

/// What is wrong with the text of a page.
struct Fault {
    rule: &'static Rule,
    /// What is wrong, without the page.
    message: String,
    /// The words that are wrong.
    passage: String,
    /// The text around them.
    context: String,
    /// The message they are from, as the marks of a page name it.
    origin: Option<Rc<str>>,
}

/// Renders the pages that are asked for and proves their text.
fn prove(snapshot: &Snapshot, site: &Site, options: &Options) -> Vec<Diagnostic> {
    let names: Mutex<Vec<(LocaleIx, String, String)>> = Mutex::default();
    let broken: Mutex<Vec<Diagnostic>> = Mutex::default();
    let suspects: Mutex<Vec<Route>> = Mutex::default();
    let units = options.units(site);
    units.into_par_iter().for_each_init(Vec::new, |buffer, unit| {
        for route in site.plan.routes_of(&site.catalog, unit) {
            if let Err(fault) = site.render(route, buffer) {
                lock(&broken).push(fault);
                return;
            }
            let Route::Page(locale, page) = route else { continue };
            let text = PageText::read(&String::from_utf8_lossy(buffer));
            let path = route.path(&site.catalog, &site.plan);
            if !page_faults(&site.catalog, locale, page, &text).is_empty() {
                lock(&suspects).push(route);
            }
            lock(&names).push((locale, text.title.text, path));
        }
    });
    let mut problems = take(broken);
    problems.dedup();
    problems.extend(trace(snapshot, site, &take(suspects)));
    problems.extend(same_titles(&site.catalog, take(names)));
    problems
}

/// Traces the faults of pages to the messages that they are from. Only these pages are rendered with
/// marks, because marks cost time.
fn trace(snapshot: &Snapshot, site: &Site, suspects: &[Route]) -> Vec<Diagnostic> {
    if suspects.is_empty() {
        return Vec::new();
    }
    let marked = snapshot.marked();
    let marked = marked.as_ref().unwrap_or(site);
    let seen: Mutex<Seen> = Mutex::default();
    suspects.par_iter().for_each_init(Vec::new, |buffer, route| {
        let Route::Page(locale, page) = *route else { return };
        if marked.render(*route, buffer).is_ok() {
            let text = PageText::read(&String::from_utf8_lossy(buffer));
            let faults = page_faults(&site.catalog, locale, page, &text);
            lock(&seen).add(locale, &route.path(&site.catalog, &site.plan), faults);
        }
    });
    take(seen).report(&snapshot.sources, &site.catalog)
}

fn page_faults(catalog: &Catalog, locale: LocaleIx, page: Page, text: &PageText) -> Vec<Fault> {
    let mut faults = proof::faults(catalog, locale, text);
    if !matches!(page, Page::Prose(_)) {
        faults.extend(sentence::twice(text));
    }
    faults
}

/// Pages of one language with one title.
fn same_titles(catalog: &Catalog, mut names: Vec<(LocaleIx, String, String)>) -> Vec<Diagnostic> {
    names.sort();
    let same = names.windows(2).filter(|pair| pair[0].0 == pair[1].0 && pair[0].1 == pair[1].1);
    same.map(|pair| {
        let message = format!("`{}` is also the title of `{}`", pair[1].1, pair[0].2);
        Diagnostic::new(&diagnostic::rules::TITLE_TWICE, message)
            .help(format!("seen on `{}`", pair[1].2))
            .concerns(&catalog.locale(pair[0].0).tag)
    })
    .collect()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn take<T>(mutex: Mutex<T>) -> T {
    mutex.into_inner().unwrap_or_else(PoisonError::into_inner)
}
