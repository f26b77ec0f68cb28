//! The changes that faults suggest, applied to the text of files.
//!
//! Start at [`mend`]. It writes nothing; the command line saves what it gives.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Edit, FileId, rules};
use crate::source::{SourceFile, Sources};

/// A file with its faults mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// Relative to the project, with `/`.
    pub path: String,
    /// All of its new content.
    pub text: String,
    /// How many faults are gone.
    pub faults: usize,
    /// Where each change ended, and by how many bytes it moved what follows.
    moves: Vec<(u32, i64)>,
}

impl Mended {
    /// Where something that began at a byte of the text begins now. Behind a change that ends right
    /// there, or before it.
    pub(super) fn moved(&self, start: u32) -> std::ops::RangeInclusive<i64> {
        let sum = |fits: &dyn Fn(u32) -> bool| -> i64 {
            let before = self.moves.iter().filter(|(end, _)| fits(*end));
            i64::from(start) + before.map(|(_, by)| by).sum::<i64>()
        };
        let (before, behind) = (sum(&|end| end < start), sum(&|end| end <= start));
        before.min(behind)..=before.max(behind)
    }
}

/// Mends what is mechanical. Of faults whose changes overlap, the first is mended; the others have to
/// wait until the file is read again. A file that is not UTF-8 is left alone.
pub fn mend(problems: &[Diagnostic], sources: &Sources) -> Vec<Mended> {
    let mut files: BTreeMap<FileId, Changes<'_>> = BTreeMap::new();
    for problem in problems {
        let first = problem.fix.first().map(|edit| edit.span.file);
        let place = problem.primary.as_ref().map(|label| label.span.file);
        let Some(file) = first.or(place) else { continue };
        let Some(source) = sources.file(file).filter(|source| !source.damaged) else { continue };
        if *problem.rule == rules::BYTE_ORDER_MARK {
            // It is not in the text that edits count in: it goes when the file is saved without it.
            let changes = files.entry(file).or_default();
            changes.bare = true;
            changes.faults += 1;
        } else if first.is_some() && problem.fix.iter().all(|edit| fits(source, file, edit)) {
            files.entry(file).or_default().add(&problem.fix);
        }
    }
    let changed = files.into_iter().filter(|(_, changes)| changes.faults > 0);
    changed
        .filter_map(|(file, changes)| {
            let source = sources.file(file)?;
            let (text, moves) = apply(&source.text, changes.edits);
            let text = if changes.bare { text } else { sources.whole(&source.path, &text) };
            Some(Mended { path: source.path.clone(), text, faults: changes.faults, moves })
        })
        .collect()
}

/// What is changed in a file.
#[derive(Default)]
struct Changes<'p> {
    edits: Vec<&'p Edit>,
    /// Whether the byte order mark goes.
    bare: bool,
    faults: usize,
}

impl<'p> Changes<'p> {
    /// Adds the edits of one fault: all of them or, if one is in the way of another fault's, none.
    /// Two faults may ask for the same edit.
    fn add(&mut self, fix: &'p [Edit]) {
        let known = |edit: &Edit| self.edits.contains(&edit);
        let new: Vec<&Edit> = fix.iter().filter(|edit| !known(edit)).collect();
        let among = |at: usize| new[..at].iter().any(|before| overlap(before, new[at]));
        let taken = |edit: &&Edit| self.edits.iter().any(|before| overlap(before, edit));
        if !new.iter().any(taken) && !(0..new.len()).any(among) {
            self.edits.extend(new);
            self.faults += 1;
        }
    }
}

/// Whether the order of two edits would matter.
fn overlap(x: &Edit, y: &Edit) -> bool {
    x.span.start == y.span.start || (x.span.start < y.span.end && y.span.start < x.span.end)
}

/// Whether an edit replaces whole characters of this file.
fn fits(source: &SourceFile, file: FileId, edit: &Edit) -> bool {
    let range = edit.span.start as usize..edit.span.end as usize;
    edit.span.file == file && source.text.get(range).is_some()
}

/// Applies edits that fit and do not overlap, from the end backwards, so that those before stay
/// where they are. A file whose lines end with CR LF keeps them.
fn apply(text: &str, mut edits: Vec<&Edit>) -> (String, Vec<(u32, i64)>) {
    edits.sort_by_key(|edit| edit.span);
    let crlf = text.split_once('\n').is_some_and(|(line, _)| line.ends_with('\r'));
    let (mut mended, mut moves) = (text.to_owned(), Vec::new());
    for edit in edits.iter().rev() {
        let new = if crlf {
            edit.text.replace("\r\n", "\n").replace('\n', "\r\n")
        } else {
            edit.text.clone()
        };
        mended.replace_range(edit.span.start as usize..edit.span.end as usize, &new);
        let old = i64::from(edit.span.end) - i64::from(edit.span.start);
        moves.push((edit.span.end, i64::try_from(new.len()).unwrap_or(i64::MAX) - old));
    }
    (mended, moves)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Span;

    const PATH: &str = "locales/ja/site.ftl";

    /// Mends a file with faults that each replace one part of it.
    fn mended(text: &str, faults: &[&[(&str, &str)]]) -> Option<(String, usize)> {
        let sources = Sources::from_fixture(&format!("-- {PATH} --\n{text}"));
        let (file, source) = sources.find(PATH).unwrap();
        let edit = |problem: Diagnostic, (from, to): &(&str, &str)| {
            let at = source.text.find(from).unwrap();
            problem.replace(Span::new(file, at..at + from.len()), *to)
        };
        let new = || Diagnostic::new(&rules::FLUENT_SYNTAX, "x");
        let mut problems: Vec<_> =
            faults.iter().map(|edits| edits.iter().fold(new(), edit)).collect();
        problems.extend(sources.problems().iter().cloned());
        let mended = mend(&problems, &sources);
        assert!(mended.len() < 2);
        mended.into_iter().next().map(|mended| (mended.text, mended.faults))
    }

    #[track_caller]
    fn case(text: &str, faults: &[&[(&str, &str)]], expected: &str, count: usize) {
        assert_eq!(mended(text, faults), Some((expected.to_owned(), count)), "{text}");
    }

    #[test]
    fn edits_are_applied_wherever_they_stand() {
        case(
            "a = ｛ $x ｝、\n",
            &[&[("｛", "{"), ("｝", "}")], &[("、", "。")]],
            "a = { $x }。\n",
            2,
        );
        case("a = b\n", &[&[("a", "long")], &[("b", "")]], "long = \n", 2);
    }

    #[test]
    fn of_overlapping_faults_the_first_is_mended_whole() {
        case("abcd\n", &[&[("bc", "X")], &[("a", "Y"), ("cd", "Z")]], "aXd\n", 1);
        case("abcd\n", &[&[("bc", "X")], &[("bc", "X")]], "aXd\n", 2);
        case("abcd\n", &[&[("bc", "X")], &[("bc", "Y")]], "aXd\n", 1);
        assert_eq!(mended("abcd\n", &[&[("ab", "X"), ("bc", "Y")]]), None);
    }

    #[test]
    fn line_ends_stay_as_they_are() {
        case("a = 1\r\nb = 2\r\n", &[&[("2", "\n    2")]], "a = 1\r\nb = \r\n    2\r\n", 1);
        case("a = 1\nb = 2\n", &[&[("2", "\n    2")]], "a = 1\nb = \n    2\n", 1);
    }

    #[test]
    fn a_byte_order_mark_goes_and_shifts_nothing() {
        case("\\BOM\na = 日本\n", &[&[("日", "月")]], "a = 月本\n", 2);
        case("\\BOM\na = 1\n", &[], "a = 1\n", 1);
    }

    #[test]
    fn a_byte_order_mark_that_nobody_minds_stays() {
        let sources = Sources::from_fixture(&format!("-- {PATH} --\n\\BOM\na = 1\n"));
        let (file, _) = sources.find(PATH).unwrap();
        let problem =
            Diagnostic::new(&rules::FLUENT_SYNTAX, "x").replace(Span::new(file, 4..5), "2");
        assert_eq!(mend(&[problem], &sources)[0].text, "\u{feff}a = 2\n");
    }

    #[test]
    fn what_is_not_utf8_or_not_there_is_left_alone() {
        assert_eq!(mended("\\BOM\na = \\xFF b\n", &[&[("b", "c")]]), None);
        let sources = Sources::from_fixture(&format!("-- {PATH} --\n日\n"));
        let (file, _) = sources.find(PATH).unwrap();
        for range in [1..2, 0..99] {
            let problem =
                Diagnostic::new(&rules::FLUENT_SYNTAX, "x").replace(Span::new(file, range), "");
            assert_eq!(mend(&[problem], &sources), []);
        }
    }
}
