//! `versus l10n export`

use std::path::PathBuf;

use clap::Args;

use super::Workshop;
use crate::catalog::{State, TextName};
use crate::cli::Exit;
use crate::cli::report::result;
use crate::l10n::export;
use crate::source::write_outside;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The tag of the translation, such as `ja`
    locale: String,
    /// The file to write; `-` is standard output
    #[arg(long, short, default_value = "-", value_name = "FILE")]
    output: PathBuf,
}

pub(super) fn run(options: &Options, workshop: &Workshop<'_>) -> Result<Exit, Exit> {
    let locale = workshop.translation(&options.locale)?;
    let appearances = workshop.appearances(workshop.catalog().source)?;
    let Workshop { snapshot, originals, report, .. } = workshop;
    let site = workshop.site();
    let pages = |name: &TextName| appearances.told(&site.catalog, [name]);
    let text = export(snapshot, site, locale, originals, &pages);
    if options.output.as_os_str() == "-" {
        result(text.trim_end());
        return Ok(Exit::Good);
    }
    if let Err(failure) = write_outside(&options.output, &text) {
        report.failure(&failure);
        return Err(Exit::Machine);
    }
    let path = options.output.display();
    let tag = &options.locale;
    let missing = originals.iter().filter(|original| {
        site.catalog.state(&snapshot.sources, locale, &original.name) == State::Missing
    });
    let missing = match missing.count() {
        0 => String::new(),
        1 => ", 1 of them not translated,".to_owned(),
        many => format!(", {many} of them not translated,"),
    };
    report.say(&format!(
        "wrote {} texts{missing} to {path}\nwhen they are translated: versus l10n import {tag} {path}",
        originals.len(),
    ));
    Ok(Exit::Good)
}
