//! Translations from PO into the files of a locale.
//!
//! Start at [`import`]. Every translation is read as Fluent on its own, then all of them in place; only
//! what passes both is handed over. `file.rs` looks at the file as a whole; `lay.rs` writes a text so that
//! Fluent reads what was meant; `place.rs` finds its place; `report.rs` tells faults at their place in the PO file.
//!
//! **Invariant:** a byte that belongs to no changed text stays as it is, and an empty translation deletes
//! nothing.

mod file;
mod lay;
mod place;
mod report;

use std::collections::{BTreeMap, BTreeSet};

use super::po::{self, PoFile, ReadEntry};
use super::{Original, Written, dotted, ledger_path};
use crate::catalog::ledger::{Recorded, change, text_name};
use crate::catalog::{Catalog, Ledger, LocaleIx};
use crate::diagnostic::{Diagnostic, FileId, Span, rules};
use crate::snapshot::{Overrides, Site, Snapshot};
use crate::source::Sources;

pub use report::Shown;

/// The PO file among the files of a report.
const PO: FileId = FileId(u32::MAX);

/// What an import comes to.
pub struct Import {
    /// The files that change, the ledger among them; none if a fault forbids it.
    pub files: Vec<Written>,
    /// The texts that change.
    pub done: Vec<Done>,
    /// How many translations the ledger knows anew or otherwise.
    pub recorded: usize,
    /// How many texts are empty in the PO file, and stay as the locale has them.
    pub emptied: usize,
    /// What is wrong with the PO file or what it says; show them with [`Shown`].
    pub problems: Vec<Diagnostic>,
    /// The project with these changes.
    pub sources: Sources,
}

/// A text that changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// Its name: `smtp-421.gist`.
    pub name: String,
    /// The file.
    pub path: String,
    /// What it was; `None` if it is new.
    pub old: Option<String>,
    /// What it is now.
    pub new: String,
}

/// A translation from the PO file.
struct Translation<'s> {
    original: &'s Original,
    read: &'s ReadEntry,
    /// What the translator typed, cleaned; and how many empty lines were before it.
    text: String,
    skipped: usize,
    /// What the locale has.
    old: Option<String>,
}

impl Translation<'_> {
    fn changes(&self) -> bool {
        self.old.as_ref() != Some(&self.text)
    }
}

/// Reads translations from the text of a PO file. If one is faulty nothing changes, unless
/// `keep_going` says to leave out only the faulty ones.
pub fn import(
    snapshot: &Snapshot,
    site: &Site,
    locale: LocaleIx,
    originals: &[Original],
    text: &str,
    keep_going: bool,
) -> Import {
    let mut problems = Vec::new();
    let catalog = &site.catalog;
    if let Some(problem) = file::no_po(text) {
        let sources = snapshot.sources.clone();
        let (files, done) = (Vec::new(), Vec::new());
        return Import { files, done, recorded: 0, emptied: 0, problems: vec![problem], sources };
    }
    let po = po::read(PO, text, &mut problems);
    file::check(catalog, locale, &po, &mut problems);
    let emptied = emptied(snapshot, catalog, locale, &po);
    let all = match_up(snapshot, catalog, locale, originals, &po, &mut problems);
    let (mut changed, same): (Vec<_>, Vec<_>) = all.into_iter().partition(Translation::changes);
    report::on_its_own(snapshot, site, locale, originals, &mut changed, &mut problems);
    let (edits, sources, broken) = loop {
        let edits = place::edits(snapshot, site, locale, originals, &changed);
        if edits.is_empty() {
            break (edits, snapshot.sources.clone(), false);
        }
        let files = place::apply(snapshot, &edits);
        let files = files.into_iter().map(|file| (file.path, file.text));
        let after = Snapshot::new(snapshot.sources.with(files), &Overrides::default());
        let faulty = report::in_place(&after, &changed, &edits, &mut problems);
        if faulty.is_empty() {
            break (edits, after.sources, after.site.is_none());
        }
        let mut at = 0..;
        changed.retain(|_| at.next().is_none_or(|at| !faulty.contains(&at)));
    };
    let mut files = place::apply(snapshot, &edits);
    let done = changed.iter().zip(&edits).map(|(translation, edit)| Done {
        name: dotted(&translation.original.name),
        path: edit.path.clone(),
        old: translation.old.clone(),
        new: edit.meant.clone(),
    });
    let mut done: Vec<Done> = done.collect();
    // A text that was guarded on its way in may be what is there already.
    files.retain(|file| {
        let old = snapshot.sources.find(&file.path);
        old.is_none_or(|(_, old)| *old.text != file.text)
    });
    done.retain(|done| done.old.as_ref() != Some(&done.new));
    let (ledger, mut recorded) = record(catalog, locale, &changed, &same);
    if recorded > 0 {
        let path = ledger_path(&catalog.locale(locale).tag);
        files.push(Written { path, text: ledger.write() });
    }
    // Faults that no translation is to blame for cannot be left out.
    if broken || (!keep_going && problems.iter().any(Diagnostic::is_error)) {
        (files, done, recorded) = (Vec::new(), Vec::new(), 0);
    }
    problems.sort_by_key(|problem| problem.primary.as_ref().map(|label| label.span));
    Import { files, done, recorded, emptied, problems, sources }
}

/// How many texts that the locale has are empty in the file.
fn emptied(snapshot: &Snapshot, catalog: &Catalog, locale: LocaleIx, po: &PoFile) -> usize {
    let has = |name: &str| {
        let (id, attribute) = text_name(name);
        catalog.written(&snapshot.sources, locale, &id, attribute.as_deref()).is_some()
    };
    let empty = po.entries.iter().filter(|read| read.entry.translation.trim().is_empty());
    empty.filter(|read| has(&read.entry.context)).count()
}

/// The translations that are there, in the order of the originals.
fn match_up<'s>(
    snapshot: &Snapshot,
    catalog: &Catalog,
    locale: LocaleIx,
    originals: &'s [Original],
    po: &'s PoFile,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Translation<'s>> {
    let names: BTreeMap<String, usize> =
        originals.iter().enumerate().map(|(at, original)| (dotted(&original.name), at)).collect();
    let mut found: BTreeMap<usize, Translation<'s>> = BTreeMap::new();
    for read in &po.entries {
        let blanks = lay::has_blanks(&read.entry.original);
        let Some((text, skipped)) = lay::clean(&read.entry.translation, blanks) else { continue };
        let name = &read.entry.context;
        let span = Span::new(PO, read.start..read.start + 1);
        let Some(&at) = names.get(name) else {
            let message = format!("there is no text `{name}`");
            problems.push(
                Diagnostic::new(&rules::OBSOLETE_MESSAGE, message)
                    .at(span, "its translation is passed over")
                    .suggest(name, names.keys().map(|name| &**name)),
            );
            continue;
        };
        if let Some(first) = found.get(&at) {
            problems.push(
                Diagnostic::new(&rules::DUPLICATE_MESSAGE, format!("`{name}` is there twice"))
                    .at(span, "again here")
                    .also(Span::new(PO, first.read.start..first.read.start + 1), "first here")
                    .help("remove one of the two"),
            );
            continue;
        }
        if read.entry.translation.contains('\u{fffd}') {
            continue;
        }
        let original = &originals[at];
        let (id, attribute) = &original.name;
        let old = catalog.written(&snapshot.sources, locale, id, attribute.as_deref());
        found.insert(at, Translation { original, read, text, skipped, old });
    }
    found.into_values().collect()
}

/// Records what translations were made from: those that need no more work, against the original that
/// their translator saw, be it today's or not.
fn record(
    catalog: &Catalog,
    locale: LocaleIx,
    changed: &[Translation<'_>],
    same: &[Translation<'_>],
) -> (Ledger, usize) {
    let mut ledger = catalog.ledgers[locale.at()].clone();
    let mut recorded = BTreeSet::new();
    for translation in changed.iter().chain(same) {
        let name = &translation.original.name;
        let entry = &translation.read.entry;
        let seen = if entry.fuzzy { entry.previous.as_ref() } else { Some(&entry.original) };
        let Some(seen) = seen.filter(|seen| !seen.is_empty()) else {
            // Somebody has said that it is not right, and not of which original it is.
            if entry.fuzzy && ledger.get(name, "").is_some() {
                ledger.forget(name);
                recorded.insert(name.clone());
            }
            continue;
        };
        let known = ledger.get(name, seen);
        let fits = known.is_some_and(|known| change(&known.original, seen).is_none());
        let keep = if entry.fuzzy { known.is_some() } else { fits && !translation.changes() };
        if keep {
            continue;
        }
        // Programs copy originals, too: only who names a text to `ack` says that it is on purpose.
        let new = Recorded { original: seen.clone(), same: false };
        if ledger.get(name, seen) != Some(&new) {
            recorded.insert(name.clone());
            ledger.record(name.clone(), new);
        }
    }
    (ledger, recorded.len())
}
