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
    let stubbed = stub(snapshot, site, locale, originals, &appearances);
    for file in &stubbed.files {
        if let Err(exit) = workshop.save(file) {
            return exit;
        }
        report.say(&format!("wrote {}", file.path));
    }
    if stubbed.files.is_empty() {
        report.say("nothing to add");
    }
    match stubbed.begun {
        0 => {}
        1 => report.say("1 missing text is in a block that you have begun"),
        many => report.say(&format!("{many} missing texts are in blocks that you have begun")),
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
