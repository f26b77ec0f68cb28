//! Questions asked of a snapshot that `build` does not ask.
//!
//! Start at [`run`]. It renders every page to nowhere, so every message is formatted for every pair
//! and every locale, and proves what readers would see.
//!
//! **Invariant:** a check changes nothing, and what passes it can be built.

mod page;
mod proof;
mod script;
mod sentence;
mod translation;

use std::collections::BTreeMap;
use std::sync::Mutex;

use rayon::prelude::*;

use crate::catalog::LocaleIx;
use crate::diagnostic::{self, Diagnostic, Rule, rules};
use crate::plan::{Page, Route};
use crate::snapshot::{Site, Snapshot};

use page::PageText;

/// Returns everything that is wrong with a site, in order of place.
pub fn run(snapshot: &Snapshot) -> Vec<Diagnostic> {
    let mut problems = snapshot.problems.clone();
    if let Some(site) = &snapshot.site {
        translation::check(&site.catalog, &mut problems);
        problems.extend(prove(site));
    }
    diagnostic::sort(&mut problems, &snapshot.sources);
    problems
}

/// What is wrong with the text of a page.
struct Fault {
    rule: &'static Rule,
    /// What is wrong, without the page.
    message: String,
}

/// The pages on which a fault was seen: the first one, and how many.
type Seen = BTreeMap<(&'static str, String), (&'static Rule, String, usize)>;

/// Renders every page and proves its text.
fn prove(site: &Site) -> Vec<Diagnostic> {
    let seen: Mutex<Seen> = Mutex::default();
    let names: Mutex<Vec<(LocaleIx, String, String)>> = Mutex::default();
    let broken: Mutex<Vec<Diagnostic>> = Mutex::default();
    let units = site.plan.units(&site.catalog);
    units.into_par_iter().for_each_init(Vec::new, |buffer, unit| {
        for route in site.plan.routes_of(&site.catalog, unit) {
            if let Err(fault) = site.render(route, buffer) {
                lock(&broken).push(fault);
                return;
            }
            let Route::Page(locale, page) = route else { continue };
            let text = PageText::read(&String::from_utf8_lossy(buffer));
            let path = route.path(&site.catalog, &site.plan);
            note(&seen, &path, proof::faults(&site.catalog, locale, &text));
            if !matches!(page, Page::Prose(_)) {
                note(&seen, &path, sentence::twice(&text));
            }
            lock(&names).push((locale, text.title, path));
        }
    });
    let mut names = lock(&names);
    names.sort();
    for pair in names.windows(2).filter(|pair| pair[0].0 == pair[1].0 && pair[0].1 == pair[1].1) {
        let message = format!("`{}` is also the title of `{}`", pair[1].1, pair[0].2);
        note(&seen, &pair[1].2, vec![Fault { rule: &rules::TITLE_TWICE, message }]);
    }
    let mut problems = std::mem::take(&mut *lock(&broken));
    problems.dedup();
    for ((_, message), (rule, path, pages)) in std::mem::take(&mut *lock(&seen)) {
        let others = if pages > 1 { format!(" and {} more", pages - 1) } else { String::new() };
        problems.push(Diagnostic::new(rule, message).help(format!("seen on `{path}`{others}")));
    }
    problems
}

fn note(seen: &Mutex<Seen>, path: &str, faults: Vec<Fault>) {
    if faults.is_empty() {
        return;
    }
    let mut seen = lock(seen);
    for Fault { rule, message } in faults {
        let entry = seen.entry((rule.name, message)).or_insert_with(|| (rule, path.to_owned(), 0));
        entry.2 += 1;
        // The same page is named whatever thread came first.
        if *path < *entry.1 {
            path.clone_into(&mut entry.1);
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
