//! How far a translation is: a row for every locale and file.

use std::collections::{BTreeMap, BTreeSet};

use super::{Original, dotted};
use crate::catalog::{LocaleIx, State, TextName};
use crate::compare::{Word, pieces, words};
use crate::diagnostic::{Span, closest};
use crate::snapshot::{Site, Snapshot};

/// How much of two texts must be the same, in percent, for one to be the other under a new name.
const LIKE: usize = 60;

/// The state of a locale's translation of one file.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Row {
    /// The tag of the locale.
    pub locale: String,
    /// The name of the source's file, without its folder.
    pub file: String,
    /// Translations of today's original, recorded or not.
    pub done: usize,
    /// Those among them that the ledger does not know yet.
    pub unrecorded: usize,
    /// Those among them that say the same as the original on purpose.
    pub same: usize,
    /// Translations of an original that has changed since.
    pub outdated: usize,
    /// Texts that are not translated.
    pub missing: usize,
    /// Translations that nothing asks for.
    pub obsolete: usize,
}

/// A translation that nothing asks for, perhaps because its message was renamed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Orphan {
    /// The name of the text.
    pub name: TextName,
    /// Where it stands.
    pub span: Span,
    /// The missing text that it may be the translation of.
    pub guess: Option<TextName>,
}

/// The state of a locale.
#[derive(Debug, Clone)]
pub struct Status {
    /// A row per file of the source locale, in order of name, and of files that only this locale has.
    pub rows: Vec<Row>,
    /// Translations that nothing asks for.
    pub orphans: Vec<Orphan>,
}

impl Row {
    /// How many texts there are to translate.
    pub fn total(&self) -> usize {
        self.done + self.outdated + self.missing
    }

    /// The share of texts that are translated from today's original, rounded down.
    pub fn percent(&self) -> usize {
        if self.total() == 0 { 100 } else { self.done * 100 / self.total() }
    }

    /// Adds the numbers of another row.
    pub fn add(&mut self, other: &Self) {
        self.done += other.done;
        self.unrecorded += other.unrecorded;
        self.same += other.same;
        self.outdated += other.outdated;
        self.missing += other.missing;
        self.obsolete += other.obsolete;
    }
}

impl Status {
    /// The state of a locale.
    pub fn new(snapshot: &Snapshot, site: &Site, locale: LocaleIx, originals: &[Original]) -> Self {
        let catalog = &site.catalog;
        let file = |span: Span| snapshot.sources.file(span.file).map_or("", |file| file.name());
        let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
        for original in originals {
            let row = rows.entry(file(original.span)).or_default();
            match catalog.state(&snapshot.sources, locale, &original.name) {
                State::Missing => row.missing += 1,
                State::Outdated(_) => row.outdated += 1,
                State::UpToDate => row.done += 1,
                State::Unrecorded => {
                    row.done += 1;
                    row.unrecorded += 1;
                }
                State::Same => {
                    row.done += 1;
                    row.same += 1;
                }
            }
        }
        let orphans = orphans(site, locale, originals);
        for orphan in &orphans {
            rows.entry(file(orphan.span)).or_default().obsolete += 1;
        }
        let tag = &catalog.locale(locale).tag;
        let named =
            |(file, row): (&str, Row)| Row { locale: tag.clone(), file: file.to_owned(), ..row };
        Self { rows: rows.into_iter().map(named).collect(), orphans }
    }

    /// The numbers of all files.
    pub fn sum(&self) -> Row {
        let mut sum = Row { file: String::new(), ..self.rows.first().cloned().unwrap_or_default() };
        for row in self.rows.iter().skip(1) {
            sum.add(row);
        }
        sum
    }
}

/// The translations that nothing asks for.
fn orphans(site: &Site, locale: LocaleIx, originals: &[Original]) -> Vec<Orphan> {
    let catalog = &site.catalog;
    let own = &catalog.messages[locale.at()];
    let asked: BTreeSet<&TextName> = originals.iter().map(|original| &original.name).collect();
    let missing: Vec<Missing<'_>> = originals
        .iter()
        .filter(|original| own.pattern(&original.name.0, original.name.1.as_deref()).is_none())
        .map(|original| Missing {
            original,
            words: bag(&original.text),
            name: dotted(&original.name),
        })
        .collect();
    let mut found = Vec::new();
    for (id, message) in own.iter().filter(|(id, _)| !id.starts_with('-') && !own.is_used(id)) {
        let value = message.value.as_ref().map(|_| (None, message.span));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|(name, (span, _))| (Some(name.clone()), *span));
        for (attribute, span) in value.into_iter().chain(attributes) {
            let name = (id.to_owned(), attribute);
            if !asked.contains(&name) {
                let recorded = catalog.ledgers[locale.at()].get(&name, "");
                let original = recorded.map(|recorded| &*recorded.original);
                let guess = guess(&name, original, &missing);
                found.push(Orphan { name, span, guess });
            }
        }
    }
    found.sort_by_key(|orphan| orphan.span);
    found
}

/// A text that a locale lacks, as [`guess`] compares it.
struct Missing<'o> {
    original: &'o Original,
    words: BTreeMap<&'o str, usize>,
    name: String,
}

/// The words of a text, and how often each occurs.
fn bag(text: &str) -> BTreeMap<&str, usize> {
    let mut words = BTreeMap::new();
    for word in pieces(text) {
        *words.entry(word).or_default() += 1;
    }
    words
}

/// The bytes that two texts can have in common at most, whatever the order of their words.
fn common(x: &BTreeMap<&str, usize>, y: &BTreeMap<&str, usize>) -> usize {
    let both = x.iter().filter_map(|(word, count)| Some(word.len() * count.min(y.get(word)?)));
    both.sum()
}

/// The missing text whose original is most like the one that was translated; else the one with the
/// nearest name.
fn guess(name: &TextName, original: Option<&str>, missing: &[Missing<'_>]) -> Option<TextName> {
    if let Some(found) = original.and_then(|original| likeliest(original, missing)) {
        return Some(found.name.clone());
    }
    let nearest = closest(&dotted(name), missing.iter().map(|found| &*found.name))?;
    missing.iter().find(|found| found.name == nearest).map(|found| found.original.name.clone())
}

/// The missing text that is most like one, if it is like it at all. To compare two texts takes long, so
/// only those are compared whose words promise more than the best so far.
fn likeliest<'o>(old: &str, missing: &[Missing<'o>]) -> Option<&'o Original> {
    let known = bag(old);
    let mut best: Option<(usize, &Original)> = None;
    for Missing { original, words, .. } in missing {
        let least = best.map_or(LIKE, |(likeness, _)| likeness);
        let both = (old.len() + original.text.len()).max(1);
        let likeness = |kept: usize| kept * 200 / both;
        if likeness(common(&known, words)) >= least {
            let likeness = likeness(kept(old, &original.text));
            if likeness >= least {
                best = Some((likeness, *original));
            }
        }
    }
    best.map(|(_, original)| original)
}

/// The bytes of the words that stay.
fn kept(old: &str, new: &str) -> usize {
    let count = |word: &Word| match word {
        Word::Kept(text) => text.len(),
        Word::Removed(_) | Word::Added(_) => 0,
    };
    words(old, new).iter().map(count).sum()
}

/// A badge in SVG: the name of a language, and how much of it is done. Widths are those of a common
/// sans-serif; the text is stretched to them, so that every font fits.
pub fn badge(name: &str, row: &Row) -> String {
    let wide = |c: char| u32::from(c) >= 0x1100;
    let width = |text: &str| text.chars().map(|c| if wide(c) { 12 } else { 7 }).sum::<usize>() + 12;
    let percent = format!("{} %", row.percent());
    let colour = match row.percent() {
        95.. => "#2a6b2f",
        70..95 => "#7a5a00",
        _ => "#9b2c1f",
    };
    let (left, right) = (width(name), width(&percent));
    let escaped = name.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{all}\" height=\"20\" role=\"img\" \
         aria-label=\"{escaped}: {percent}\"><path fill=\"#3f4650\" d=\"M0 0h{left}v20H0z\"/>\
         <path fill=\"{colour}\" d=\"M{left} 0h{right}v20H{left}z\"/>\
         <g fill=\"#fff\" font-family=\"sans-serif\" font-size=\"12\">\
         <text x=\"6\" y=\"14\" textLength=\"{name_length}\">{escaped}</text>\
         <text x=\"{start}\" y=\"14\" textLength=\"{percent_length}\">{percent}</text></g></svg>\n",
        all = left + right,
        name_length = left - 12,
        start = left + 6,
        percent_length = right - 12,
    )
}
