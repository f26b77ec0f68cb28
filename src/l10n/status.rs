//! How far a translation is: a row for every locale and file.

use std::collections::BTreeMap;

use super::{Original, dotted};
use crate::catalog::{LocaleIx, State, TextName};
use crate::diagnostic::{Span, closest};
use crate::l10n::diff::Word;
use crate::l10n::diff::words;
use crate::snapshot::{Site, Snapshot};

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
    let asked = |id: &str, attribute: Option<&str>| {
        originals.iter().any(|found| found.name.0 == id && found.name.1.as_deref() == attribute)
    };
    let missing: Vec<&Original> = originals
        .iter()
        .filter(|original| own.pattern(&original.name.0, original.name.1.as_deref()).is_none())
        .collect();
    let mut found = Vec::new();
    for (id, message) in own.iter().filter(|(id, _)| !id.starts_with('-') && !own.is_used(id)) {
        let value = message.value.as_ref().map(|_| (None, message.span));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|(name, (span, _))| (Some(name.clone()), *span));
        for (attribute, span) in value.into_iter().chain(attributes) {
            if !asked(id, attribute.as_deref()) {
                let name = (id.to_owned(), attribute);
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

/// The missing text whose original is most like the one that was translated; else the one with the
/// nearest name.
fn guess(name: &TextName, original: Option<&str>, missing: &[&Original]) -> Option<TextName> {
    let likeness = |text: &str| -> usize {
        let pieces = words(original.unwrap_or(""), text);
        let length = |kept: bool| -> usize {
            let count = |word: &Word| match word {
                Word::Kept(text) if kept => text.len(),
                Word::Removed(text) | Word::Added(text) if !kept => text.len(),
                Word::Kept(_) | Word::Removed(_) | Word::Added(_) => 0,
            };
            pieces.iter().map(count).sum()
        };
        length(true) * 200 / (2 * length(true) + length(false)).max(1)
    };
    let by_text = original.and_then(|_| {
        let likeliest = missing.iter().map(|found| (likeness(&found.text), found));
        likeliest.filter(|(likeness, _)| *likeness >= 60).max_by_key(|(likeness, _)| *likeness)
    });
    if let Some((_, found)) = by_text {
        return Some(found.name.clone());
    }
    let names: Vec<String> = missing.iter().map(|found| dotted(&found.name)).collect();
    let nearest = closest(&dotted(name), names.iter().map(|name| &**name))?;
    missing.iter().find(|found| dotted(&found.name) == nearest).map(|found| found.name.clone())
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
