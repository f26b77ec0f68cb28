//! `versus init`

use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::report::Report;
use crate::diagnostic::Failure;
use crate::scaffold::{self, NewFile, Scaffold};
use crate::source;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The folder of the new project: one that is empty, or not there yet
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

pub(super) fn run(options: &Options, report: &Report) -> Exit {
    let made = scaffold::init();
    match write(options, &made) {
        Ok(()) => {
            report.say(&format!("in {}:", options.folder.display()));
            report.say(&made.told.join("\n"));
            Exit::Good
        }
        Err(failure) => {
            report.failure(&failure);
            Exit::Machine
        }
    }
}

fn write(options: &Options, made: &Scaffold) -> Result<(), Failure> {
    source::check_vacant(&options.folder)?;
    let new: Vec<_> = made.new.iter().map(NewFile::parts).collect();
    source::add(&options.folder, &new, &[])
}
