//! `versus man`

use std::path::PathBuf;

use clap::{Args, Command, CommandFactory};
use clap_mangen::Man;

use super::report::{Report, result};
use super::{Arguments, Exit};
use crate::diagnostic::Failure;
use crate::source::save;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// Write the page of each command into this folder instead: `versus.1`, `versus-build.1`, …
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
}

pub(super) fn run(options: &Options, report: &Report) -> Exit {
    let mut program = Arguments::command();
    // Names the commands in full and gives each the options of all.
    program.build();
    let Some(folder) = &options.folder else {
        result(page(&program).1.trim_end());
        return Exit::Good;
    };
    let mut pages = Vec::new();
    collect(&program, &mut pages);
    let written: Result<(), Failure> =
        pages.iter().try_for_each(|(name, text)| save(folder, &format!("{name}.1"), text));
    match written {
        Ok(()) => {
            report.say(&format!("{} pages in {}", pages.len(), folder.display()));
            Exit::Good
        }
        Err(failure) => {
            report.failure(&failure);
            Exit::Machine
        }
    }
}

/// The pages of a command and of those below it.
fn collect(command: &Command, pages: &mut Vec<(String, String)>) {
    pages.push(page(command));
    command.get_subcommands().for_each(|below| collect(below, pages));
}

/// The name of a page, and its text as roff.
fn page(command: &Command) -> (String, String) {
    let mut text = Vec::new();
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    // Writing to memory does not fail.
    let _ = Man::new(command.clone()).render(&mut text);
    (name, String::from_utf8_lossy(&text).into_owned())
}
