//! `versus l10n`: the translators' commands.

mod ack;
mod diff;
mod export;
mod import;
mod place;
mod pseudo;
mod status;
mod stub;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::Exit;
use super::report::Report;
use crate::catalog::{Catalog, LocaleIx};
use crate::diagnostic::{Files, Span, closest};
use crate::l10n::{Appearances, Original, Written, originals};
use crate::snapshot::{Overrides, Site, Snapshot};
use crate::source::{Sources, save};

#[derive(Debug, Args)]
pub(super) struct Options {
    #[command(subcommand)]
    command: Command,
    /// The folder of the project
    #[arg(long, default_value = ".", value_name = "DIR", global = true)]
    root: PathBuf,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show how far each translation is
    Status(status::Options),
    /// Show what has changed in the originals since they were translated
    Diff(diff::Options),
    /// Say that translations are right for today's originals
    Ack(ack::Options),
    /// Add what is missing to the files of a locale, as comments to fill in
    Stub(stub::Options),
    /// Show the pages on which a text appears, or the texts of a page
    Where(place::Options),
    /// Write the texts of a locale as PO, for Poedit, OmegaT, Weblate and others
    Export(export::Options),
    /// Read translations from a PO file into the files of a locale
    Import(import::Options),
    /// Build the site with pseudo-locales, to see what cannot be translated or is cut off
    Pseudo(pseudo::Options),
}

pub(super) fn run(options: &Options, report: &Report) -> Exit {
    let workshop = match Workshop::open(&options.root, report) {
        Ok(workshop) => workshop,
        Err(exit) => return exit,
    };
    let done = match &options.command {
        Command::Status(options) => status::run(options, &workshop),
        Command::Diff(options) => diff::run(options, &workshop),
        Command::Ack(options) => ack::run(options, &workshop),
        Command::Stub(options) => stub::run(options, &workshop),
        Command::Where(options) => place::run(options, &workshop),
        Command::Export(options) => export::run(options, &workshop),
        Command::Import(options) => import::run(options, &workshop),
        Command::Pseudo(options) => Ok(pseudo::run(options, &workshop)),
    };
    done.unwrap_or_else(|exit| exit)
}

/// A project that was read, for the commands of translators.
struct Workshop<'w> {
    root: &'w Path,
    report: &'w Report,
    /// One that has a site.
    snapshot: Snapshot,
    originals: Vec<Original>,
}

impl<'w> Workshop<'w> {
    /// Reads a project. Faults that keep it from being understood are printed.
    fn open(root: &'w Path, report: &'w Report) -> Result<Self, Exit> {
        let sources = Sources::from_disk(root).map_err(|failure| {
            report.failure(&failure);
            Exit::Machine
        })?;
        let snapshot = Snapshot::new(sources, &Overrides::default());
        let Some(site) = &snapshot.site else {
            report.problems(&snapshot.problems, &snapshot.sources);
            return Err(Exit::Content);
        };
        let originals = originals(&snapshot, site);
        Ok(Self { root, report, snapshot, originals })
    }

    fn site(&self) -> &Site {
        self.snapshot.site.as_ref().expect("only a project that has one is opened")
    }

    /// The site with marks around every message.
    fn marked(&self) -> Result<Site, Exit> {
        self.snapshot.marked().ok_or(Exit::Content)
    }

    /// Where each text appears on the pages of a locale.
    fn appearances(&self, locale: LocaleIx) -> Result<Appearances, Exit> {
        Appearances::new(&self.marked()?, locale).map_err(|problem| {
            self.report.problems(&[problem], &self.snapshot.sources);
            Exit::Content
        })
    }

    fn catalog(&self) -> &Catalog {
        &self.site().catalog
    }

    /// The locale with this tag. Prints what is wrong with it: there is none, or it is the source.
    fn translation(&self, tag: &str) -> Result<LocaleIx, Exit> {
        let locale = self.locale(tag)?;
        if locale == self.catalog().source {
            self.report.error(&format!("`{tag}` is the source: it is translated from nothing"));
            return Err(Exit::Machine);
        }
        Ok(locale)
    }

    /// The locale with this tag, or what is wrong with it is printed.
    fn locale(&self, tag: &str) -> Result<LocaleIx, Exit> {
        let locales = || self.catalog().locales();
        if let Some((ix, _)) = locales().find(|(_, locale)| locale.tag == tag) {
            return Ok(ix);
        }
        let hint = closest(tag, locales().map(|(_, locale)| &*locale.tag))
            .map_or(String::new(), |tag| format!("; did you mean `{tag}`?"));
        self.report.error(&format!("no locale `{tag}`{hint}"));
        Err(Exit::Machine)
    }

    /// `locales/ja/site.ftl:12`
    fn place(&self, span: Span) -> String {
        let sources = &self.snapshot.sources;
        let line = sources.place(span.file, span.start).line;
        format!("{}:{line}", sources.path(span.file))
    }

    /// Writes a file of the project.
    fn save(&self, file: &Written) -> Result<(), Exit> {
        let text = self.snapshot.sources.whole(&file.path, &file.text);
        save(self.root, &file.path, &text).map_err(|failure| {
            self.report.failure(&failure);
            Exit::Machine
        })
    }
}
