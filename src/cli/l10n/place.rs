//! `versus l10n where`

use clap::Args;

use super::Workshop;
use crate::catalog::ledger::text_name;
use crate::catalog::{LocaleIx, TextName};
use crate::cli::Exit;
use crate::cli::report::result;
use crate::diagnostic::closest;
use crate::l10n::{dotted, on_page};
use crate::plan::Route;

/// More pages than anybody opens are only counted.
const SHOWN: usize = 20;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The name of a text, such as `smtp-421.gist`, or a page, such as `ja/smtp/421.html`
    #[arg(value_name = "ID|PAGE")]
    what: String,
    /// The locale whose pages are searched for a text [default: the source]
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// List all pages
    #[arg(long)]
    all: bool,
}

pub(super) fn run(options: &Options, workshop: &Workshop<'_>) -> Result<Exit, Exit> {
    if options.what.contains('/') || options.what.contains(".html") {
        texts_of(&options.what, workshop)?;
    } else {
        let source = workshop.catalog().source;
        let locale = options.locale.as_ref().map_or(Ok(source), |tag| workshop.locale(tag))?;
        pages_of(&options.what, locale, options.all, workshop)?;
    }
    Ok(Exit::Good)
}

/// Lists the texts of a page with their places.
fn texts_of(path: &str, workshop: &Workshop<'_>) -> Result<(), Exit> {
    let catalog = workshop.catalog();
    let plan = &workshop.site().plan;
    // As `build` writes it.
    let path = path.trim_start_matches("./");
    let path = path.strip_prefix("site/").unwrap_or(path);
    let found = plan
        .route(catalog, path)
        .filter(|route| matches!(route, Route::Page(..) | Route::Chooser | Route::NotFound));
    let Some(route) = found else {
        workshop.report.error(&format!("no page `{path}`; write it as `ja/smtp/421.html`"));
        return Err(Exit::Machine);
    };
    let mut page = Vec::new();
    workshop.marked()?.render(route, &mut page).map_err(|problem| {
        workshop.report.problems(&[problem], &workshop.snapshot.sources);
        Exit::Content
    })?;
    for (tag, name) in on_page(&String::from_utf8_lossy(&page)) {
        let locale = workshop.locale(&tag)?;
        let pattern = catalog.messages[locale.at()].pattern(&name.0, name.1.as_deref());
        let place = pattern.map_or(String::new(), |pattern| workshop.place(pattern.span));
        result(&format!("{place}: {}", dotted(&name)));
    }
    Ok(())
}

/// Lists the pages on which a text appears.
fn pages_of(what: &str, locale: LocaleIx, all: bool, workshop: &Workshop<'_>) -> Result<(), Exit> {
    let name = text_name(what);
    let known: Vec<String> =
        workshop.originals.iter().map(|original| dotted(&original.name)).collect();
    let names: Vec<&TextName> = workshop
        .originals
        .iter()
        .map(|original| &original.name)
        .filter(|found| **found == name || (name.1.is_none() && found.0 == name.0))
        .collect();
    if names.is_empty() {
        let hint = closest(what, known.iter().map(|name| &**name))
            .map_or(String::new(), |name| format!("; did you mean `{name}`?"));
        workshop.report.error(&format!("no text `{what}`{hint}"));
        return Err(Exit::Machine);
    }
    let appearances = workshop.appearances(locale)?;
    let mut pages: Vec<Route> = names.into_iter().flat_map(|name| appearances.of(name)).collect();
    pages.sort();
    pages.dedup();
    let limit = if all { usize::MAX } else { SHOWN };
    for route in pages.iter().take(limit) {
        result(&route.path(workshop.catalog(), &workshop.site().plan));
    }
    match pages.len() {
        0 => workshop.report.say("on no page"),
        many if many > limit => {
            workshop.report.say(&format!("and {} more pages; `--all` lists them", many - limit));
        }
        _ => {}
    }
    Ok(())
}
