//! `versus l10n ack`

use clap::Args;

use super::Workshop;
use crate::cli::Exit;
use crate::l10n::{Which, ack};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The tag of the translation, such as `ja`
    locale: String,
    /// Texts whose translation is right: `smtp-421.gist`, or `smtp-421` for its value and all its
    /// attributes [default: those that are new]
    #[arg(value_name = "ID", conflicts_with_all = ["all", "all_trivial"])]
    names: Vec<String>,
    /// All, also those whose original has changed
    #[arg(long, conflicts_with = "all_trivial")]
    all: bool,
    /// Also those whose original has changed only in punctuation, capitals or spaces
    #[arg(long)]
    all_trivial: bool,
}

pub(super) fn run(options: &Options, workshop: &Workshop<'_>) -> Result<Exit, Exit> {
    let locale = workshop.translation(&options.locale)?;
    let which = match (options.all, options.all_trivial, &*options.names) {
        (true, ..) => Which::All,
        (_, true, _) => Which::Trivial,
        (_, _, []) => Which::New,
        (_, _, names) => Which::Named(names.to_vec()),
    };
    let result = ack(&workshop.snapshot, workshop.site(), locale, &workshop.originals, &which);
    let (ledger, recorded) = match result {
        Ok(done) => done,
        Err(why) => {
            workshop.report.error(&why);
            return Err(Exit::Machine);
        }
    };
    workshop.save(&ledger)?;
    workshop.report.say(&match &*recorded {
        [] => "nothing new to record".to_owned(),
        [one] => format!("recorded `{one}` in {}", ledger.path),
        more => format!("recorded {} translations in {}", more.len(), ledger.path),
    });
    Ok(Exit::Good)
}
