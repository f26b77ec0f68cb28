//! `versus l10n stub`

use clap::Args;

use super::Workshop;
use crate::cli::Exit;
use crate::l10n::{Appearances, stub};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The tag of the translation, such as `ja`
    locale: String,
}

pub(super) fn run(options: &Options, workshop: &Workshop<'_>) -> Exit {
    let locale = match workshop.translation(&options.locale) {
        Ok(locale) => locale,
        Err(exit) => return exit,
    };
    let appearances = match workshop.appearances(workshop.catalog().source) {
        Ok(appearances) => appearances,
        Err(exit) => return exit,
    };
    let Workshop { snapshot, originals, report, .. } = workshop;
    let site = workshop.site();
    let written = stub(snapshot, site, locale, originals, &appearances);
    for file in &written {
        if let Err(exit) = workshop.save(file) {
            return exit;
        }
        report.say(&format!("wrote {}", file.path));
    }
    if written.is_empty() {
        report.say("nothing to add");
    }
    Exit::Good
}

impl Workshop<'_> {
    /// Where each text appears on the pages of a locale.
    pub(super) fn appearances(
        &self,
        locale: crate::catalog::LocaleIx,
    ) -> Result<Appearances, Exit> {
        let marked = self.marked()?;
        Appearances::new(&marked, locale).map_err(|problem| {
            self.report.problems(&[problem], &self.snapshot.sources);
            Exit::Content
        })
    }
}
