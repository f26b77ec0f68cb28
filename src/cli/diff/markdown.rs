//! What differs, as Markdown: for the summary of a job, which shows a megabyte at most, or a comment.

use std::fmt::Write;

use super::{changes, first, headline, pages};
use crate::compare::{Change, Comparison, Count, Difference, Tally, Word};

/// So many pages are in the table of a language.
const ROWS: usize = 200;
/// So many changes of text are told.
const PASSAGES: usize = 100;
/// So many pages are named beside a change.
const BESIDE: usize = 3;

/// All that differs, or only how much.
pub(super) fn text(comparison: &Comparison, summary: bool) -> String {
    let tally = comparison.tally();
    let mut out = format!("**{}**\n", headline(comparison, &tally));
    if tally.pages.all() > 0 {
        counts(&tally, &mut out);
    }
    if summary {
        return out;
    }
    for name in tally.locales.keys() {
        let of_locale =
            |file: &&Difference| file.is_page() && file.locale.as_deref().unwrap_or("/") == name;
        let pages: Vec<&Difference> = comparison.files.iter().filter(of_locale).collect();
        table(name, &pages, &mut out);
    }
    passages(comparison, &mut out);
    let others: Vec<&Difference> = comparison.files.iter().filter(|file| !file.is_page()).collect();
    table("Files that are no pages", &others, &mut out);
    out
}

fn counts(tally: &Tally, out: &mut String) {
    out.push_str("\n| language | added | removed | changed | markup only |\n");
    out.push_str("| --- | --: | --: | --: | --: |\n");
    for (name, Count { added, removed, changed, markup }) in &tally.locales {
        let name = escaped(name);
        let _ = writeln!(out, "| {name} | {added} | {removed} | {changed} | {markup} |");
    }
}

/// The files of a language or of none, which open on a click.
fn table(name: &str, files: &[&Difference], out: &mut String) {
    if files.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n<details><summary>{}: {}</summary>\n", escaped(name), files.len());
    out.push_str("| file | | old title | new title |\n| --- | --- | --- | --- |\n");
    let (shown, rest) = first(files, ROWS);
    for file in shown {
        let how = match file.change {
            Change::Added => "new",
            Change::Removed => "gone",
            Change::Text | Change::Bytes => "changed",
            Change::Markup => "markup only",
        };
        let title = |title: &Option<String>| escaped(title.as_deref().unwrap_or(""));
        let new = if file.old_title == file.new_title {
            "the same".to_owned()
        } else {
            title(&file.new_title)
        };
        let new = if file.is_page() { new } else { String::new() };
        let (path, old) = (escaped(&file.path), title(&file.old_title));
        let _ = writeln!(out, "| {path} | {how} | {old} | {new} |");
    }
    if rest > 0 {
        let _ = writeln!(out, "| … and {rest} more | | | |");
    }
    out.push_str("\n</details>\n");
}

fn passages(comparison: &Comparison, out: &mut String) {
    if comparison.passages.is_empty() {
        return;
    }
    out.push_str("\n**What readers see**\n\n");
    let (shown, rest) = first(&comparison.passages, PASSAGES);
    for passage in shown {
        let pages = pages(comparison, passage);
        let (named, unnamed) = first(&pages, BESIDE);
        let names: Vec<String> = named.iter().map(|file| escaped(&file.path)).collect();
        let more = if unnamed > 0 { ", …" } else { "" };
        let count = match pages.len() {
            1 => String::new(),
            many => format!("{many} pages: "),
        };
        let _ = writeln!(out, "- {count}{}{more}<br>", names.join(", "));
        let _ = writeln!(out, "  {}", marked(&changes(&passage.old, &passage.new)));
    }
    let untold = comparison.untold + rest as u64;
    if untold > 0 {
        let _ = writeln!(out, "- … and {untold} changes more");
    }
}

/// How a text changed, as GitHub shows deletions and insertions.
fn marked(words: &[Word]) -> String {
    words.iter().fold(String::new(), |mut all, word| {
        let _ = match word {
            Word::Kept(text) => write!(all, "{}", escaped(text)),
            Word::Removed(text) => write!(all, "<del>{}</del>", escaped(text)),
            Word::Added(text) => write!(all, "<ins>{}</ins>", escaped(text)),
        };
        all
    })
}

/// A text that says nothing to Markdown, HTML or GitHub: a page may hold anything.
fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut all, c| {
        match c {
            '\n' | '\r' => all.push(' '),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&'
            | '@' | '!' | '$' => {
                let _ = write!(all, "&#{};", u32::from(c));
            }
            c => all.push(c),
        }
        all
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup() {
        assert_eq!(escaped("<b> & `a|b`\n@you"), "&#60;b&#62; &#38; &#96;a&#124;b&#96; &#64;you");
        let words = [Word::Kept("a ".to_owned()), Word::Removed("</del>".to_owned())];
        assert_eq!(marked(&words), "a <del>&#60;/del&#62;</del>");
    }
}
