//! `versus l10n pseudo`

use std::path::PathBuf;
use std::time::Instant;

use clap::{Args, ValueEnum};

use super::Workshop;
use crate::cli::Exit;
use crate::cli::build::{Target, write_site};
use crate::l10n::{Pseudo, with_pseudo};
use crate::plan::Shard;
use crate::snapshot::{Overrides, Snapshot};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// Which pseudo-locale to add [default: both]
    kind: Option<Kind>,
    /// The folder to write the site to
    #[arg(long, value_name = "DIR")]
    output: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// `en-XA`: accented, a third longer, between brackets
    Accented,
    /// `ar-XB`: from right to left
    Rtl,
}

pub(super) fn run(options: &Options, workshop: &Workshop<'_>) -> Exit {
    let start = Instant::now();
    let kinds = match options.kind {
        None => Pseudo::ALL.to_vec(),
        Some(Kind::Accented) => vec![Pseudo::Accented],
        Some(Kind::Rtl) => vec![Pseudo::RightToLeft],
    };
    let sources = workshop.snapshot.sources.clone();
    let sources =
        kinds.iter().fold(sources, |all, kind| with_pseudo(*kind, &all, workshop.catalog()));
    let snapshot = Snapshot::new(sources, &Overrides::default());
    let target = Target {
        root: workshop.root,
        output: &options.output,
        jobs: 0,
        force: false,
        shard: Shard::WHOLE,
    };
    let exit = write_site(&snapshot, &target, start, workshop.report);
    if exit == Exit::Good {
        let tags: Vec<&str> = kinds.iter().map(|kind| kind.tag()).collect();
        workshop.report.say(&format!("the pseudo-locales are in {}", tags.join(" and ")));
    }
    exit
}
