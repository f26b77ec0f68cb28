//! What is lost by a line that the parser cannot read: its names, so that nobody is told that they
//! are missing as well.

use fluent_syntax::parser::ParserError;

use super::conflict::Conflict;
use super::explain::Report;
use super::{FtlLost, FtlNamed};
use crate::diagnostic::{FileId, Span};

/// Where the entries of a file begin, with their names: found once, as a file may have many errors.
pub(super) fn begins(text: &str) -> Vec<(usize, &str)> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let at = start;
        start += line.len();
        (at, line.trim_end_matches(['\n', '\r']))
    });
    lines.filter_map(|(at, line)| Some((at, name(line)?))).collect()
}

/// What an error of the parser costs. `begins` are the entries of the file.
pub(super) fn of(
    file: FileId,
    text: &str,
    begins: &[(usize, &str)],
    error: &ParserError,
    report: &Report,
) -> Vec<FtlLost> {
    let junk = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let lost = text.get(junk.clone()).unwrap_or("");
    let span = Span::new(file, junk.clone());
    let translated = report.translated.clone();
    let translated = translated.map(|(what, place)| (what, Span::new(file, place)));
    let read = text.get(junk.start..report.pos).unwrap_or("");
    let within = read.lines().filter_map(attribute).next_back();
    let within = within.or_else(|| lost.lines().next().and_then(attribute));
    let within = within.or_else(|| rest(text, junk.start).and_then(|name| name.strip_prefix('.')));
    let entry = |name: &str, attributes| FtlLost {
        name: name.to_owned(),
        attributes,
        attribute: within.map(str::to_owned),
        span,
        translated,
    };
    let whole: Vec<FtlLost> = lost.lines().filter_map(name).map(|name| entry(name, None)).collect();
    if !whole.is_empty() {
        return whole;
    }
    if translated.is_some_and(|(what, _)| what == FtlNamed::Entry) {
        return vec![entry("", None)];
    }
    let attributes = lost.lines().filter_map(attribute).map(str::to_owned).collect();
    // The entry above goes on here.
    let before = begins.partition_point(|(at, _)| *at < junk.start);
    let above = before.checked_sub(1).and_then(|last| begins.get(last)).map(|(_, name)| *name);
    let above = report.of.as_deref().or(above);
    above.map(|name| entry(name, Some(attributes))).into_iter().collect()
}

/// How many lines above a fault are looked at: no text is longer, and a file may have many faults.
pub(super) const SIGHT: usize = 200;

/// The text that goes on at `start`, where the parser gives up: `.name` of an attribute, or the name
/// of an entry. `None` if something else begins there.
pub(super) fn rest(text: &str, start: usize) -> Option<&str> {
    let first = text.get(start..)?.lines().find(|line| !line.trim().is_empty())?;
    if name(first).is_some() || attribute(first).is_some() {
        return None;
    }
    let above = text.get(..start)?.lines().rev();
    let mut above = above.take(SIGHT).take_while(|line| !line.starts_with('#'));
    above.find_map(|line| {
        let of_attribute = || {
            let name = attribute(line)?;
            line.trim_start().get(..name.len() + 1)
        };
        name(line).or_else(of_attribute)
    })
}

/// Every entry of a file that is not read at all. No fault is about one of them.
pub fn all(file: FileId, text: &str) -> Vec<FtlLost> {
    let entry = |name: &str| FtlLost {
        name: name.to_owned(),
        attributes: None,
        attribute: None,
        span: Span::start_of(file),
        translated: None,
    };
    text.lines().filter_map(name).map(entry).collect()
}

/// What is not known as long as two versions are not joined: the entries of the second, and the one
/// that stands above.
pub(super) fn in_conflict(file: FileId, text: &str, conflict: &Conflict) -> Vec<FtlLost> {
    let start = conflict.marks.first().map_or(0, |mark| mark.start);
    let above = text.get(..start).unwrap_or("").lines().filter_map(name).next_back();
    let above = above.map(|name| all(file, name)).unwrap_or_default();
    let hidden = conflict.hidden.iter().filter_map(|place| text.get(place.clone()));
    hidden.flat_map(|line| all(file, line)).chain(above).collect()
}

/// The name of the entry that a line begins, with the `-` of a term.
pub(super) fn name(line: &str) -> Option<&str> {
    let line = line.trim_start_matches('\u{feff}');
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
    let named = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let rest_is_text = rest.trim_start().starts_with(['=', '＝']) || rest.trim().is_empty();
    if named && rest_is_text { line.strip_suffix(rest) } else { None }
}

/// The name of the attribute that a line begins.
pub(super) fn attribute(line: &str) -> Option<&str> {
    let name = line.trim_start().strip_prefix('.')?;
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
    let named = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let ends = rest.is_empty() || rest.starts_with([' ', '=', '＝', '\t', '\u{3000}']);
    if named && ends { name.strip_suffix(rest) } else { None }
}

/// The names of what is lost: entries, or else attributes with their dots.
pub(super) fn names(lost: &str) -> Vec<String> {
    let entries: Vec<String> = lost.lines().filter_map(name).map(str::to_owned).collect();
    if !entries.is_empty() {
        return entries;
    }
    lost.lines().filter_map(attribute).map(|name| format!(".{name}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{attribute, name, names};

    #[test]
    fn names_are_found_in_broken_lines() {
        assert_eq!(name("smtp-421 ＝ サービス"), Some("smtp-421"));
        assert_eq!(name("-mail=x"), Some("-mail"));
        assert_eq!(name("broken"), Some("broken"));
        assert_eq!(name("some text"), None);
        assert_eq!(name("    x = y"), None);
        assert_eq!(name("接続 = y"), None);
        assert_eq!(attribute("    .fix = {"), Some("fix"));
        assert_eq!(attribute("    .5 seconds"), None);
        assert_eq!(attribute("    ...and"), None);
        assert_eq!(attribute("    .fix Wait."), Some("fix"));
        assert_eq!(names("    .fix = {\n    .send = x\n"), [".fix", ".send"]);
        assert_eq!(names("x = {\n    .send = x\n"), ["x"]);
    }
}
