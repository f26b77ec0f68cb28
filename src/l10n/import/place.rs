//! Where translations go: in place of what they replace, or where the source's order has them.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use super::Translation;
use super::lay::{Style, lay};
use crate::catalog::{LocaleIx, Message, Pattern};
use crate::diagnostic::{FileId, Files};
use crate::l10n::{Original, Written, heading};
use crate::snapshot::{Site, Snapshot};

/// A translation with its place.
#[derive(Debug)]
pub(super) struct Edit {
    /// The file.
    pub(super) path: String,
    /// The bytes that it replaces; none if it is new.
    range: Range<usize>,
    /// What is written before it: line feeds, and the name.
    lead: String,
    /// The text from the `=` on.
    pub(super) laid: String,
    /// The text that Fluent will read.
    pub(super) meant: String,
}

/// Finds the places of translations, which come in the order of the originals.
pub(super) fn edits(
    snapshot: &Snapshot,
    site: &Site,
    locale: LocaleIx,
    originals: &[Original],
    translations: &[Translation<'_>],
) -> Vec<Edit> {
    let place = Place { snapshot, site, locale, originals };
    let mut begun: Option<&str> = None;
    let mut edits = Vec::new();
    for translation in translations {
        let id = &*translation.original.name.0;
        edits.push(place.edit(translation, begun == Some(id)));
        begun = Some(id);
    }
    edits
}

/// The files with their edits. Edits at one place stay in order.
pub(super) fn apply(snapshot: &Snapshot, edits: &[Edit]) -> Vec<Written> {
    let mut files: BTreeMap<&str, Vec<&Edit>> = BTreeMap::new();
    for edit in edits {
        files.entry(&edit.path).or_default().push(edit);
    }
    let mut written = Vec::new();
    for (path, mut edits) in files {
        let old = snapshot.sources.find(path).map_or("", |(_, file)| &file.text);
        let crlf = old.contains("\r\n");
        edits.sort_by_key(|edit| edit.range.start);
        let (mut text, mut done) = (String::with_capacity(old.len() * 2), 0);
        for Edit { range, lead, laid, .. } in edits {
            text.push_str(old.get(done..range.start).unwrap_or(""));
            let new = format!("{lead}{laid}");
            text.push_str(&if crlf { new.replace('\n', "\r\n") } else { new });
            done = range.end;
        }
        text.push_str(old.get(done..).unwrap_or(""));
        if old.is_empty() {
            text = text.trim_start().to_owned() + "\n";
        }
        written.push(Written { path: path.to_owned(), text });
    }
    written
}

struct Place<'s> {
    snapshot: &'s Snapshot,
    site: &'s Site,
    locale: LocaleIx,
    originals: &'s [Original],
}

impl Place<'_> {
    /// `begun` says that the translation before this one is of the same message.
    fn edit(&self, translation: &Translation<'_>, begun: bool) -> Edit {
        let original = translation.original;
        let (id, attribute) = &original.name;
        match self.own(id) {
            Some(message) => {
                let file = message.span.file;
                let text = self.snapshot.sources.text(file);
                let path = self.snapshot.sources.path(file).to_owned();
                let found = match attribute {
                    None => message.value.as_ref().map(|value| (message.span.end, value)),
                    Some(name) => message.attributes.get(name).map(|(span, text)| (span.end, text)),
                };
                match (found, attribute) {
                    (Some((name, pattern)), _) => {
                        let (range, style) = standing(text, name as usize, pattern);
                        let (laid, meant) = lay(&translation.text, style);
                        Edit { path, range, lead: String::new(), laid, meant }
                    }
                    (None, None) => {
                        let at = equals(text, message.span.end as usize);
                        let (laid, meant) = lay(&translation.text, fresh(0));
                        Edit { path, range: at..at, lead: String::new(), laid, meant }
                    }
                    (None, Some(name)) => {
                        let at = line_end(text, self.before(original, message));
                        let indent = indent(text);
                        let (laid, meant) = lay(&translation.text, fresh(indent));
                        let lead = format!("\n{}.{name} =", " ".repeat(indent));
                        Edit { path, range: at..at, lead, laid, meant }
                    }
                }
            }
            None => self.new_message(translation, begun),
        }
    }

    fn own(&self, id: &str) -> Option<&Message> {
        self.site.catalog.messages[self.locale.at()].get(id)
    }

    /// The end of what comes before an attribute in the source's order.
    fn before(&self, original: &Original, message: &Message) -> usize {
        let same = self.originals.iter().filter(|other| other.name.0 == original.name.0);
        let earlier = same.take_while(|other| other.name != original.name);
        let pattern = |other: &Original| match &other.name.1 {
            None => message.value.as_ref().map(|value| value.span.end),
            Some(name) => message.attributes.get(name).map(|(_, text)| text.span.end),
        };
        earlier.filter_map(pattern).last().unwrap_or(message.span.end) as usize
    }

    /// A text of a message that the locale does not have: after the message before it.
    fn new_message(&self, translation: &Translation<'_>, begun: bool) -> Edit {
        let original = translation.original;
        let (id, attribute) = &original.name;
        let sources = &self.snapshot.sources;
        let source_name = sources.file(original.file).map_or("", |file| file.name());
        let path = format!("locales/{}/{source_name}", self.site.catalog.locale(self.locale).tag);
        let found = sources.find(&path);
        let text = found.map_or("", |(_, file)| &*file.text);
        let anchor = found.and_then(|(file, _)| self.anchor(original, file));
        let at = anchor.map_or(text.trim_end().len(), |end| line_end(text, end));
        let spaced = self.is_spaced(original)
            || text
                .get(..at)
                .unwrap_or("")
                .lines()
                .last()
                .is_some_and(|line| line.starts_with('#'));
        let indent = indent(text);
        let mut lead = String::new();
        if !begun {
            lead.push_str(if spaced { "\n\n" } else { "\n" });
            let catalog = &self.site.catalog;
            let source = sources.text(original.file);
            let message = catalog.messages[catalog.source.at()].get(id);
            let group = message.map_or(String::new(), |own| heading::above(source, own.whole));
            if heading::fits(&group, text, source) {
                lead = format!("\n\n{group}\n");
            }
            let _ = write!(lead, "{id} =");
        }
        let style = if let Some(name) = attribute {
            let _ = write!(lead, "\n{}.{name} =", " ".repeat(indent));
            fresh(indent)
        } else {
            fresh(0)
        };
        let (laid, meant) = lay(&translation.text, style);
        Edit { path, range: at..at, lead, laid, meant }
    }

    /// The end of the nearest message before this one that a file of the locale has.
    fn anchor(&self, original: &Original, file: FileId) -> Option<usize> {
        let same = self.originals.iter().filter(|other| other.file == original.file);
        let earlier = same.take_while(|other| other.name.0 != original.name.0);
        let ends = earlier.filter_map(|other| self.own(&other.name.0));
        let ends = ends.filter(|message| message.span.file == file);
        ends.last().map(|message| message.whole.end as usize)
    }

    /// Whether the source's file has an empty line before a message and its comment.
    fn is_spaced(&self, original: &Original) -> bool {
        let catalog = &self.site.catalog;
        let Some(message) = catalog.messages[catalog.source.at()].get(&original.name.0) else {
            return false;
        };
        let text = self.snapshot.sources.text(original.file);
        let before = text.get(..message.span.start as usize).unwrap_or("");
        let line = before.lines().rev().find(|line| !line.starts_with('#'));
        line.is_some_and(|line| line.trim().is_empty())
    }
}

/// The place of a text from its `=` on, and its style.
fn standing(file: &str, name: usize, pattern: &Pattern) -> (Range<usize>, Style) {
    let start = equals(file, name);
    let (first, end) = (pattern.span.start as usize, pattern.span.end as usize);
    let below = file.get(start..first).is_some_and(|between| between.contains('\n'));
    let name_line = file.get(..name).unwrap_or("").lines().last().unwrap_or("");
    let style = fresh(spaces(name_line));
    let line = file.get(..first).unwrap_or("").lines().last().unwrap_or("");
    let others = file.get(first..end).unwrap_or("").lines().skip(1);
    let hanging = others.filter(|line| !line.trim().is_empty()).map(spaces).min();
    let style = Style {
        below,
        margin: if below { spaces(line) } else { style.margin },
        hanging: hanging.unwrap_or(style.hanging),
    };
    (start..end, style)
}

/// The style of a text that is new, by how far its name is indented.
fn fresh(indent: usize) -> Style {
    Style { below: false, margin: indent + 4, hanging: indent }
}

/// How far the attributes of a file are indented.
fn indent(file: &str) -> usize {
    let mut attributes = file.lines().filter(|line| {
        let inner = line.trim_start_matches(' ');
        inner.len() < line.len() && inner.starts_with('.') && inner.contains('=')
    });
    attributes.next().map_or(4, spaces)
}

fn spaces(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// The byte behind the `=` after a name.
fn equals(file: &str, name: usize) -> usize {
    let rest = file.get(name..).unwrap_or("");
    rest.find('=').map_or(name, |at| name + at + 1)
}

/// The end of the line that a byte stands in, without its line feed.
fn line_end(file: &str, at: usize) -> usize {
    let rest = file.get(at..).unwrap_or("");
    at + rest.lines().next().map_or(0, str::len)
}
