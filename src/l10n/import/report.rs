//! Faults of translations, told at their place in the PO file.

use std::collections::{BTreeMap, BTreeSet};

use super::place::{self, Edit};
use super::{PO, Translation, lay};
use crate::catalog::ledger::unindented;
use crate::catalog::{LocaleIx, TextName};
use crate::diagnostic::{Diagnostic, FileId, Files, Place, Span, place_of, rules};
use crate::l10n::Original;
use crate::snapshot::{Site, Snapshot};
use crate::source::{Sources, ftl};

/// The files that the faults of an import point into.
pub struct Shown<'s> {
    /// The project with the changes.
    pub sources: &'s Sources,
    /// The path of the PO file.
    pub path: &'s str,
    /// Its text.
    pub text: &'s str,
}

impl Files for Shown<'_> {
    fn path(&self, file: FileId) -> &str {
        if file == PO { self.path } else { self.sources.path(file) }
    }

    fn text(&self, file: FileId) -> &str {
        if file == PO { self.text } else { self.sources.text(file) }
    }

    fn place(&self, file: FileId, offset: u32) -> Place {
        if file == PO { place_of(self.text, offset) } else { self.sources.place(file, offset) }
    }
}

/// Reports translations that Fluent cannot read, and leaves them out.
pub(super) fn on_its_own(
    snapshot: &Snapshot,
    site: &Site,
    locale: LocaleIx,
    originals: &[Original],
    changed: &mut Vec<Translation<'_>>,
    problems: &mut Vec<Diagnostic>,
) {
    let edits = place::edits(snapshot, site, locale, originals, changed);
    let mut edits = edits.iter();
    changed.retain(|translation| {
        let Some(Edit { laid, meant, .. }) = edits.next() else { return false };
        let Err(faults) = lay::faults(laid, meant) else { return true };
        if faults.is_empty() {
            let start = translation.read.place(0);
            problems.push(
                Diagnostic::new(&rules::FLUENT_SYNTAX, "Fluent would read another text")
                    .at(Span::new(PO, start..start + 1), "")
                    .help("a line that begins with `.name =` or `[` needs `{\"\"}` before it"),
            );
        }
        let laid = format!("x ={laid}\n");
        let text = "x =".len() + (laid.len() - "x =".len())
            - laid.get(3..).unwrap_or("").trim_start_matches([' ', '\n']).len();
        for mut fault in faults {
            if let Some(label) = &mut fault.primary {
                label.span = told(translation, &laid, text, meant, label.span);
            }
            // The name is not the translator's.
            fault.help.retain(|help| !help.starts_with("until then"));
            fault.fix.clear();
            problems.push(fault);
        }
        false
    });
}

/// Reports what the project as it would be says of the translations. Returns which of them are faulty.
pub(super) fn in_place(
    after: &Snapshot,
    changed: &[Translation<'_>],
    edits: &[Edit],
    problems: &mut Vec<Diagnostic>,
) -> BTreeSet<usize> {
    let known = places_of(after, edits);
    let places: Vec<Option<(Span, Span)>> =
        changed.iter().map(|translation| known.get(&translation.original.name).copied()).collect();
    let mut faulty = BTreeSet::new();
    let mut found = Vec::new();
    for problem in &after.problems {
        let Some(label) = &problem.primary else { continue };
        let at = places.iter().position(|place| {
            place.is_some_and(|(name, text)| {
                let Span { file, start, .. } = label.span;
                file == name.file && (name.start..=text.end).contains(&start)
            })
        });
        let Some(at) = at else {
            // An error elsewhere comes from a translation too: there was none before. It may be gone
            // with those that are known to be faulty.
            found.extend(problem.is_error().then(|| (false, problem.clone())));
            continue;
        };
        let mut problem = problem.clone();
        let file = after.sources.text(label.span.file);
        let labels = problem.primary.iter_mut().chain(&mut problem.related);
        for label in labels {
            let inside = places.get(at).copied().flatten().filter(|(name, text)| {
                label.span.file == name.file && (name.start..=text.end).contains(&label.span.start)
            });
            if let Some((_, text)) = inside {
                let start = text.start as usize;
                label.span = told(&changed[at], file, start, &edits[at].meant, label.span);
            }
        }
        problem.fix.clear();
        if problem.is_error() {
            faulty.insert(at);
        }
        found.push((problem.is_error(), problem));
    }
    for (at, (edit, place)) in edits.iter().zip(&places).enumerate() {
        let text = place.and_then(|(_, text)| unindented(after.sources.text(text.file), text));
        if found.iter().all(|(error, _)| !error)
            && after.site.is_some()
            && text.as_ref() != Some(&edit.meant)
        {
            let start = changed[at].read.place(0);
            let fault = Diagnostic::new(&rules::FLUENT_SYNTAX, "this text finds no place")
                .at(Span::new(PO, start..start + 1), "Fluent would read another text");
            found.push((true, fault));
            faulty.insert(at);
        }
    }
    // Warnings are told once, when nothing is faulty any more.
    let told = found.into_iter().filter(|(error, _)| *error || faulty.is_empty());
    problems.extend(told.map(|(_, problem)| problem));
    faulty
}

/// The places of names and texts in the files of edits.
fn places_of(after: &Snapshot, edits: &[Edit]) -> BTreeMap<TextName, (Span, Span)> {
    let paths: BTreeSet<&str> = edits.iter().map(|edit| &*edit.path).collect();
    let mut places = BTreeMap::new();
    for (file, source) in paths.into_iter().filter_map(|path| after.sources.find(path)) {
        for entry in ftl::parse(file, &source.text, &mut Vec::new()).entries {
            let value = entry.value.map(|value| (None, entry.span, value));
            let attributes = entry.attributes.into_iter();
            let attributes = attributes.map(|found| (Some(found.name), found.span, found.pattern));
            for (attribute, name, pattern) in value.into_iter().chain(attributes) {
                places.insert((entry.name.clone(), attribute), (name, pattern.span));
            }
        }
    }
    places
}

/// Where the PO file has what a file of messages has at a place. The text begins there at `start`, and
/// its lines are those of the translation with another margin.
fn told(translation: &Translation<'_>, file: &str, start: usize, meant: &str, span: Span) -> Span {
    let typed = &translation.read.entry.translation;
    let place = |offset: u32| {
        let before = file.get(start..(offset as usize).max(start)).unwrap_or("");
        let line = before.matches('\n').count();
        let width = before.rsplit('\n').next().unwrap_or("").len();
        let margin = |text: &str| text.len() - text.trim_start_matches(' ').len();
        let laid = file.get(start..).and_then(|text| text.lines().nth(line)).map_or(0, margin);
        let own = meant.lines().nth(line).map_or(0, margin);
        let column = if line == 0 { width + own } else { (width + own).saturating_sub(laid) };
        let mut lines = typed.split('\n');
        let skipped: usize =
            lines.by_ref().take(translation.skipped + line).map(|line| line.len() + 1).sum();
        let own_line = lines.next().unwrap_or("");
        // Spaces around a translation were taken away.
        let guarded = meant.lines().nth(line).is_some_and(|line| line.starts_with("{\""));
        let gone = if guarded { 0 } else { margin(own_line).saturating_sub(own) };
        let (column, length) = (column + gone, own_line.len());
        let mut at = (skipped + column.min(length)).min(typed.len());
        while !typed.is_char_boundary(at) {
            at -= 1;
        }
        translation.read.place(at)
    };
    let first = place(span.start);
    Span::new(PO, first..place(span.end).max(first + 1))
}
