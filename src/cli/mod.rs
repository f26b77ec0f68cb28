//! The command line: arguments, printing, colours, the clock, exit codes.
//!
//! Start at [`run`]. Each command has its file.
//!
//! **Invariant:** only this module prints, reads the environment or knows an exit code.

mod build;
mod check;
mod completions;
mod diff;
mod doctor;
mod init;
mod l10n;
mod man;
mod new;
mod report;
mod serve;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

/// Builds multilingual reference sites of the form "X vs Y".
#[derive(Debug, Parser)]
#[command(name = "versus", version, disable_help_subcommand = true, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Print errors only
    #[arg(long, short, global = true)]
    quiet: bool,
    /// When to use colours
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto, value_name = "WHEN")]
    color: Colour,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site
    Build(build::Options),
    /// Show the site in a browser while you write it
    Serve(serve::Options),
    /// Prove every page and report every fault
    Check(check::Options),
    /// Say what differs between two sites, as readers see it
    Diff(diff::Options),
    /// Translate: what is missing, what changed, where a text appears
    L10n(l10n::Options),
    /// Begin a language, a code or a protocol
    New(new::Options),
    /// Begin a project: a small example that is complete
    Init(init::Options),
    /// Print what a shell needs to complete commands and options
    Completions(completions::Options),
    /// Print the manual page
    Man(man::Options),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Colour {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Success, wrong content, and a failed machine or wrong arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exit {
    Good = 0,
    Content = 1,
    Machine = 2,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Runs the program with its arguments, the first of which is its name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are printed to standard output and are no failure.
            let _ = error.print();
            return if error.use_stderr() { Exit::Machine.into() } else { Exit::Good.into() };
        }
    };
    let report = report::Report::new(arguments.quiet, arguments.color);
    match arguments.command {
        Command::Build(options) => build::run(&options, &report).into(),
        Command::Serve(options) => serve::run(options, report).into(),
        Command::Check(options) => check::run(&options, &report).into(),
        Command::Diff(options) => diff::run(&options, &report).into(),
        Command::L10n(options) => l10n::run(&options, &report).into(),
        Command::New(options) => new::run(&options, &report).into(),
        Command::Init(options) => init::run(&options, &report).into(),
        Command::Completions(options) => completions::run(&options).into(),
        Command::Man(options) => man::run(&options, &report).into(),
    }
}
