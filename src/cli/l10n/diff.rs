//! `versus l10n diff`

use clap::Args;

use super::Workshop;
use crate::catalog::Change;
use crate::cli::Exit;
use crate::cli::report::{result, wording};
use crate::l10n::{Changed, diff, dotted};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The tag of the translation, such as `ja`
    locale: String,
}

pub(super) fn run(options: &Options, workshop: &Workshop<'_>) -> Result<Exit, Exit> {
    let locale = workshop.translation(&options.locale)?;
    let changed = diff(&workshop.snapshot, workshop.site(), locale, &workshop.originals);
    for one in &changed {
        result(&entry(one, workshop));
    }
    let tag = &options.locale;
    workshop.report.say(&match changed.len() {
        0 => "every translation is of today's original".to_owned(),
        1 => format!("1 translation is older than its original; if it is right: `versus l10n ack {tag} ID`"),
        many => format!(
            "{many} translations are older than their originals; for each that is right: `versus l10n ack {tag} ID`"
        ),
    });
    Ok(Exit::Good)
}

/// A text: its name and place, the original with what changed, the translation now.
fn entry(one: &Changed<'_>, workshop: &Workshop<'_>) -> String {
    let how = match one.change {
        Change::Trivial => "punctuation only",
        Change::Text => "its words",
        Change::Shape => "what it refers to",
    };
    let words = wording(&one.words, workshop.report.colours_results());
    let indented = |text: &str| text.replace('\n', "\n    ");
    format!(
        "{} ({how})\n  original, {}\n    {}\n  translation, {}\n    {}\n",
        dotted(&one.original.name),
        workshop.place(one.original.span),
        indented(&words),
        workshop.place(one.place),
        indented(&one.translation),
    )
}
