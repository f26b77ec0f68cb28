//! `versus l10n status`

use clap::{Args, ValueEnum};

use super::Workshop;
use crate::catalog::LocaleIx;
use crate::cli::Exit;
use crate::cli::report::result;
use crate::l10n::{Row, Status, badge, dotted};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The tags of translations [default: all]
    locales: Vec<String>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table, and the translations that nothing asks for
    Human,
    /// For programs; documented in docs/l10n.md
    Json,
    /// A table for a README or a summary
    Markdown,
    /// A picture in SVG; give one locale
    Badge,
}

pub(super) fn run(options: &Options, workshop: &Workshop<'_>) -> Result<Exit, Exit> {
    let locales = locales(options, workshop)?;
    let Workshop { snapshot, originals, report, .. } = workshop;
    let site = workshop.site();
    let status = |locale: &LocaleIx| (*locale, Status::new(snapshot, site, *locale, originals));
    let all: Vec<(LocaleIx, Status)> = locales.iter().map(status).collect();
    match (options.format, &*all) {
        (Format::Human, _) => human(&all, workshop),
        (Format::Json, _) => result(&json(&all, workshop)),
        (Format::Markdown, _) => result(&markdown(&all, workshop)),
        (Format::Badge, [(locale, status)]) => {
            result(badge(&workshop.catalog().locale(*locale).name, &status.sum()).trim_end());
        }
        (Format::Badge, _) => {
            report.error("a badge is of one locale: `versus l10n status ja --format badge`");
            return Err(Exit::Machine);
        }
    }
    Ok(Exit::Good)
}

fn locales(options: &Options, workshop: &Workshop<'_>) -> Result<Vec<LocaleIx>, Exit> {
    if !options.locales.is_empty() {
        return options.locales.iter().map(|tag| workshop.translation(tag)).collect();
    }
    let source = workshop.catalog().source;
    Ok(workshop.catalog().locales().map(|(ix, _)| ix).filter(|ix| *ix != source).collect())
}

const HEAD: [&str; 8] =
    ["locale", "file", "done", "outdated", "missing", "obsolete", "unrecorded", "%"];

fn cells(row: &Row, file: &str) -> [String; 8] {
    let number = |number: usize| number.to_string();
    [
        row.locale.clone(),
        file.to_owned(),
        number(row.done),
        number(row.outdated),
        number(row.missing),
        number(row.obsolete),
        number(row.unrecorded),
        number(row.percent()),
    ]
}

/// The table: the rows of each locale, and their sum.
fn table(all: &[(LocaleIx, Status)]) -> Vec<[String; 8]> {
    let of_locale = |(_, status): &(LocaleIx, Status)| {
        let rows = status.rows.iter().map(|row| cells(row, &row.file)).collect::<Vec<_>>();
        let sum = (status.rows.len() > 1).then(|| cells(&status.sum(), "all files"));
        rows.into_iter().chain(sum).collect::<Vec<_>>()
    };
    all.iter().flat_map(of_locale).collect()
}

fn human(all: &[(LocaleIx, Status)], workshop: &Workshop<'_>) {
    let rows = table(all);
    let head = HEAD.map(str::to_owned);
    let width = |at: usize| {
        let cells = rows.iter().chain([&head]).map(|row| row[at].chars().count());
        cells.max().unwrap_or(0)
    };
    let widths: [usize; 8] = std::array::from_fn(width);
    for row in std::iter::once(&head).chain(&rows) {
        let cells = row.iter().zip(widths).enumerate().map(|(at, (cell, width))| match at {
            0 | 1 => format!("{cell:<width$}"),
            _ => format!("{cell:>width$}"),
        });
        result(cells.collect::<Vec<_>>().join("  ").trim_end());
    }
    for (_, status) in all {
        for orphan in &status.orphans {
            let guess = orphan
                .guess
                .as_ref()
                .map_or(String::new(), |name| format!("; was it renamed to `{}`?", dotted(name)));
            let place = workshop.place(orphan.span);
            let name = dotted(&orphan.name);
            result(&format!("{place}: nothing asks for `{name}`{guess}"));
        }
    }
}

fn markdown(all: &[(LocaleIx, Status)], workshop: &Workshop<'_>) -> String {
    let line = |row: &[String; 8]| format!("| {} |", row.join(" | "));
    let mut lines =
        vec![line(&HEAD.map(str::to_owned)), format!("| --- | --- |{}", " ---: |".repeat(6))];
    for (locale, status) in all {
        let name = &workshop.catalog().locale(*locale).name;
        let mut sum = cells(&status.sum(), "all files");
        sum[0].clone_from(name);
        lines.extend(status.rows.iter().map(|row| {
            let mut cells = cells(row, &row.file);
            cells[0].clone_from(name);
            line(&cells)
        }));
        lines.push(line(&sum));
    }
    lines.join("\n")
}

fn json(all: &[(LocaleIx, Status)], workshop: &Workshop<'_>) -> String {
    let locales = all.iter().map(|(locale, status)| {
        let sum = status.sum();
        let orphans = status.orphans.iter().map(|orphan| {
            serde_json::json!({
                "id": dotted(&orphan.name),
                "place": workshop.place(orphan.span),
                "guess": orphan.guess.as_ref().map(dotted),
            })
        });
        serde_json::json!({
            "locale": workshop.catalog().locale(*locale).tag,
            "name": workshop.catalog().locale(*locale).name,
            "total": sum.total(),
            "percent": sum.percent(),
            "files": status.rows,
            "orphans": orphans.collect::<Vec<_>>(),
        })
    });
    let all = serde_json::json!({ "version": 1, "locales": locales.collect::<Vec<_>>() });
    format!("{all:#}")
}
