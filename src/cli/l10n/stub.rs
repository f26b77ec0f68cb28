//! `versus l10n stub`

use clap::Args;

use super::Workshop;
use crate::cli::Exit;
use crate::l10n::stub;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The tag of the translation, such as `ja`
    locale: String,
}

pub(super) fn run(options: &Options, workshop: &Workshop<'_>) -> Result<Exit, Exit> {
    let locale = workshop.translation(&options.locale)?;
    let appearances = workshop.appearances(workshop.catalog().source)?;
    let Workshop { snapshot, originals, report, .. } = workshop;
    let site = workshop.site();
    let stubbed = stub(snapshot, site, locale, originals, &appearances);
    for file in &stubbed.files {
        workshop.save(file)?;
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
    Ok(Exit::Good)
}
