//! `versus check`

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Exit;
use super::report::{Report, result};
use crate::check;
use crate::diagnostic::{Diagnostic, short};
use crate::snapshot::{Overrides, Snapshot};
use crate::source::Sources;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The folder of the project
    #[arg(long, default_value = ".", value_name = "DIR")]
    root: PathBuf,
    /// How to print faults
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// End with 1 for warnings too
    #[arg(long)]
    deny_warnings: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With the lines concerned
    Human,
    /// One line each
    Short,
}

pub(super) fn run(options: &Options, report: &Report) -> Exit {
    let sources = match Sources::from_disk(&options.root) {
        Ok(sources) => sources,
        Err(failure) => {
            report.failure(&failure);
            return Exit::Machine;
        }
    };
    let snapshot = Snapshot::new(sources, &Overrides::default());
    let problems = check::run(&snapshot);
    match options.format {
        Format::Human => report.problems(&problems, &snapshot.sources),
        Format::Short => {
            for problem in &problems {
                result(&short(problem, &snapshot.sources));
            }
        }
    }
    let bad = |problem: &Diagnostic| problem.is_error() || options.deny_warnings;
    if problems.iter().any(bad) {
        return Exit::Content;
    }
    if problems.is_empty() {
        report.say("no faults");
    }
    Exit::Good
}
