//! `versus new`

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Exit;
use super::report::Report;
use crate::diagnostic::Failure;
use crate::scaffold::{self, NewFile, Scaffold};
use crate::snapshot::{Overrides, Snapshot};
use crate::source::{Sources, add};

#[derive(Debug, Args)]
pub(super) struct Options {
    #[command(subcommand)]
    what: What,
    /// The folder of the project
    #[arg(long, default_value = ".", value_name = "DIR", global = true)]
    root: PathBuf,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Begin a language: its entry in site.yaml, and every text to translate as a comment
    Locale {
        /// Its tag, such as `de` or `pt-BR`
        tag: String,
    },
    /// Begin a code: facts to correct and texts to write
    Code {
        /// Its protocol and the code, such as `smtp/599`
        #[arg(value_name = "PROTOCOL/CODE")]
        name: String,
    },
    /// Begin a protocol: a vocabulary and two codes
    Protocol {
        /// Its name in paths, such as `http`
        name: String,
    },
}

pub(super) fn run(options: &Options, report: &Report) -> Exit {
    let sources = match Sources::from_disk(&options.root) {
        Ok(sources) => sources,
        Err(failure) => return machine(&failure, report),
    };
    let snapshot = Snapshot::new(sources, &Overrides::default());
    if snapshot.has_errors() {
        report.problems(&snapshot.problems, &snapshot.sources);
        report.say("mend this first; nothing was written");
        return Exit::Content;
    }
    match made(options, &snapshot).and_then(|made| write(options, &snapshot.sources, made)) {
        Ok(made) => {
            report.say(&made.told.join("\n"));
            Exit::Good
        }
        Err(failure) => machine(&failure, report),
    }
}

fn made(options: &Options, snapshot: &Snapshot) -> Result<Scaffold, Failure> {
    match &options.what {
        What::Code { name } => scaffold::code(snapshot, name),
        What::Protocol { name } => scaffold::protocol(snapshot, name),
        What::Locale { tag } => scaffold::locale(snapshot, tag),
    }
}

fn write(options: &Options, sources: &Sources, made: Scaffold) -> Result<Scaffold, Failure> {
    let new: Vec<_> = made.new.iter().map(NewFile::parts).collect();
    let changed = made.changed.iter();
    let changed: Vec<(&str, String)> =
        changed.map(|file| (&*file.path, sources.whole(&file.path, &file.text))).collect();
    let changed: Vec<_> = changed.iter().map(|(path, text)| (*path, &**text)).collect();
    add(&options.root, &new, &changed)?;
    Ok(made)
}

/// An argument that cannot be followed, or a disk that fails.
fn machine(failure: &Failure, report: &Report) -> Exit {
    report.failure(failure);
    Exit::Machine
}
