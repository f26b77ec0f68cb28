//! `versus diff`

mod human;
mod markdown;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Exit;
use super::report::{Report, result};
use crate::compare::{Change, Comparison, Difference, Passage, Tally, Word, compare, words};
use crate::diagnostic::Failure;
use crate::output::Published;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The site before: a folder or a `.tar`
    old: PathBuf,
    /// The site after
    new: PathBuf,
    /// How to print what differs
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Print numbers only
    #[arg(long)]
    summary: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    Human,
    /// Tables and lists, as for the summary of a job or a comment
    Markdown,
    /// The paths of new and changed files, one a line
    Paths,
}

pub(super) fn run(options: &Options, report: &Report) -> Exit {
    match compared(options) {
        Ok(comparison) => {
            tell(&comparison, options, report);
            if comparison.files.is_empty() { Exit::Good } else { Exit::Content }
        }
        Err(failure) => {
            report.failure(&failure);
            Exit::Machine
        }
    }
}

fn compared(options: &Options) -> Result<Comparison, Failure> {
    compare(&Published::open(&options.old)?, &Published::open(&options.new)?)
}

fn tell(comparison: &Comparison, options: &Options, report: &Report) {
    match options.format {
        Format::Human => {
            let colour = report.colours_results();
            report.say(human::text(comparison, options.summary, colour).trim_end());
        }
        Format::Markdown => {
            result(markdown::text(comparison, options.summary).trim_end());
        }
        Format::Paths => {
            let there = comparison.files.iter().filter(|file| file.change != Change::Removed);
            there.for_each(|file| result(&file.path));
        }
    }
}

/// The answer in one line.
fn headline(comparison: &Comparison, tally: &Tally) -> String {
    let equal = comparison.equal;
    if comparison.files.is_empty() {
        return format!("no difference in {equal} files");
    }
    let pages = tally.pages;
    let pages: Vec<String> = [
        (pages.added, "added"),
        (pages.removed, "removed"),
        (pages.changed, "changed"),
        (pages.markup, "changed in markup only"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, how)| format!("{count} {how}"))
    .collect();
    let pages = if pages.is_empty() { "equal".to_owned() } else { pages.join(", ") };
    format!(
        "pages: {pages}; other files: {} changed; files that are equal: {equal}",
        tally.others.all()
    )
}

/// The first things of a list, and how many there are besides.
fn first<T>(all: &[T], most: usize) -> (&[T], usize) {
    all.split_at_checked(most).map_or((all, 0), |(first, rest)| (first, rest.len()))
}

/// The files that differ in one way.
fn files(comparison: &Comparison, wanted: impl Fn(&Difference) -> bool) -> Vec<&Difference> {
    comparison.files.iter().filter(|file| wanted(file)).collect()
}

/// The files where a passage changed.
fn pages<'c>(comparison: &'c Comparison, passage: &Passage) -> Vec<&'c Difference> {
    passage.pages.iter().filter_map(|at| comparison.files.get(*at)).collect()
}

/// How much is shown of what stayed around a change.
const CONTEXT: usize = 60;
/// Texts longer than this are not compared word by word: nobody would find the words.
const LONG: usize = 20_000;

/// How a text changed, with what surrounds the change.
fn changes(old: &str, new: &str) -> Vec<Word> {
    let mut all = if old.len().max(new.len()) > LONG {
        let removed = Word::Removed(shortened(old, CONTEXT, true, false));
        vec![removed, Word::Added(shortened(new, CONTEXT, true, false))]
    } else {
        words(old, new)
    };
    let last = all.len().saturating_sub(1);
    for (at, word) in all.iter_mut().enumerate() {
        if let Word::Kept(text) = word {
            *text = shortened(text, CONTEXT, at > 0, at < last);
        }
    }
    all
}

/// The parts of a text that are next to a change: its beginning, if there is one before it, and its
/// end, if there is one after it.
fn shortened(text: &str, most: usize, before: bool, after: bool) -> String {
    let length = text.chars().count();
    let (head, tail) = match (before, after) {
        (true, true) => (most, most),
        (true, false) => (most, 0),
        (false, true) if length > most => (0, most),
        _ => return text.to_owned(),
    };
    if length <= head + tail + 1 {
        return text.to_owned();
    }
    let start: String = text.chars().take(head).collect();
    let end: String = text.chars().skip(length - tail).collect();
    format!("{start}…{end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stayed_is_shown_around_a_change_only() {
        for (before, after, expected) in [
            (true, true, "ab…ij"),
            (true, false, "ab…"),
            (false, true, "…ij"),
            (false, false, "abcdefghij"),
        ] {
            assert_eq!(shortened("abcdefghij", 2, before, after), expected);
        }
        assert_eq!(shortened("日本語", 2, true, true), "日本語");
        assert_eq!(shortened("日本語", 1, true, false), "日…");
        let kept = "x ".repeat(200);
        let told = changes(&format!("{kept}old"), &format!("{kept}new"));
        assert!(matches!(&told[0], Word::Kept(text) if text.chars().count() == CONTEXT + 1));
        assert_eq!(changes(&"a".repeat(LONG), &"b".repeat(LONG + 1)).len(), 2);
    }

    #[test]
    fn lists_are_cut_and_say_so() {
        assert_eq!(first(&[1, 2, 3], 2), (&[1, 2][..], 1));
        assert_eq!(first(&[1, 2], 2), (&[1, 2][..], 0));
        assert_eq!(first(&[1], 2), (&[1][..], 0));
    }
}
