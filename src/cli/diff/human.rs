//! What differs, for a terminal.

use std::fmt::Write;

use super::{changes, files, first, headline, pages};
use crate::cli::report::wording;
use crate::compare::{Change, Comparison, Count, Difference, Tally};

/// So many files are named at most, of each kind.
const NAMED: usize = 50;
/// So many pages are named beside a change.
const BESIDE: usize = 3;

/// All that differs, or only how much.
pub(super) fn text(comparison: &Comparison, summary: bool, colour: bool) -> String {
    let tally = comparison.tally();
    let mut out = headline(comparison, &tally);
    out.push('\n');
    if tally.pages.all() > 0 {
        table(&tally, &mut out);
    }
    if !summary {
        details(comparison, colour, &mut out);
    }
    out
}

fn table(tally: &Tally, out: &mut String) {
    let width = tally.locales.keys().map(|name| name.chars().count()).max().unwrap_or(0).max(8);
    let _ = writeln!(
        out,
        "\n{:width$}  {:>7}  {:>7}  {:>7}  {:>11}",
        "language", "added", "removed", "changed", "markup only"
    );
    for (name, Count { added, removed, changed, markup }) in &tally.locales {
        let _ =
            writeln!(out, "{name:width$}  {added:>7}  {removed:>7}  {changed:>7}  {markup:>11}");
    }
}

fn details(comparison: &Comparison, colour: bool, out: &mut String) {
    let named = |path: &str, title: &Option<String>| match title {
        Some(title) if !title.is_empty() => format!("{path}: {title}"),
        _ => path.to_owned(),
    };
    let page = |change| move |file: &Difference| file.is_page() && file.change == change;
    let added = files(comparison, page(Change::Added));
    list("new pages", &added, |file| named(&file.path, &file.new_title), out);
    let removed = files(comparison, page(Change::Removed));
    list("pages that are gone", &removed, |file| named(&file.path, &file.old_title), out);
    let titles = files(comparison, Difference::has_new_title);
    let title = |file: &Difference| {
        let titles = [&file.old_title, &file.new_title].map(|title| title.as_deref().unwrap_or(""));
        format!("{}: {}", file.path, wording(&changes(titles[0], titles[1]), colour))
    };
    list("titles", &titles, title, out);
    passages(comparison, colour, out);
    let markup = files(comparison, page(Change::Markup));
    if !markup.is_empty() {
        let _ = writeln!(out, "\nonly markup changed {}", places(&markup));
    }
    let others = files(comparison, |file| !file.is_page());
    list("other files", &others, other, out);
}

/// A file that is no page, with a sign.
fn other(file: &Difference) -> String {
    let sign = match file.change {
        Change::Added => '+',
        Change::Removed => '-',
        Change::Text | Change::Markup | Change::Bytes => '~',
    };
    format!("{sign} {}", file.path)
}

fn list(
    title: &str,
    files: &[&Difference],
    line: impl Fn(&Difference) -> String,
    out: &mut String,
) {
    if files.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{title}");
    let (shown, rest) = first(files, NAMED);
    for file in shown {
        let _ = writeln!(out, "  {}", line(file));
    }
    more(rest, out);
}

fn passages(comparison: &Comparison, colour: bool, out: &mut String) {
    for passage in &comparison.passages {
        let words = wording(&changes(&passage.old, &passage.new), colour);
        let _ = writeln!(out, "\n{}\n  {words}", places(&pages(comparison, passage)));
    }
    if comparison.untold > 0 {
        let _ = writeln!(out, "\n… and {} changes of text more", comparison.untold);
    }
}

/// Where something changed: all pages, if they are few.
fn places(pages: &[&Difference]) -> String {
    let (shown, rest) = first(pages, BESIDE);
    let names: Vec<&str> = shown.iter().map(|file| &*file.path).collect();
    let names = names.join(", ");
    match (pages.len(), rest) {
        (1, _) => format!("on {names}"),
        (all, 0) => format!("on {all} pages: {names}"),
        (all, _) => format!("on {all} pages: {names}, …"),
    }
}

fn more(rest: usize, out: &mut String) {
    if rest > 0 {
        let _ = writeln!(out, "  … and {rest} more");
    }
}
