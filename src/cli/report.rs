//! What a command says: faults, a summary, progress. All of it on standard error but results.
#![expect(clippy::print_stderr, clippy::print_stdout, reason = "this is the file that prints")]

use std::io::IsTerminal;

use anstream::{AutoStream, ColorChoice};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Colour;
use crate::diagnostic::{Diagnostic, Failure, Files, human};
use crate::output::Progress;

/// Speaks to the user.
pub(super) struct Report {
    quiet: bool,
    colour: bool,
}

impl Report {
    /// Decides about colours once.
    pub(super) fn new(quiet: bool, colour: Colour) -> Self {
        let colour = match colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => AutoStream::choice(&std::io::stderr()) != ColorChoice::Never,
        };
        Self { quiet, colour }
    }

    /// Prints a result for people, unless they asked for silence.
    pub(super) fn say(&self, text: &str) {
        if !self.quiet {
            println!("{text}");
        }
    }

    /// Prints faults with their places, and their number.
    pub(super) fn problems(&self, problems: &[Diagnostic], files: &dyn Files) {
        for problem in problems {
            if !self.quiet || problem.is_error() {
                eprintln!("{}\n", human(problem, files, self.colour));
            }
        }
        let errors = problems.iter().filter(|problem| problem.is_error()).count();
        let warnings = problems.len() - errors;
        let counted = |count: usize, noun: &str| match count {
            0 => None,
            1 => Some(format!("1 {noun}")),
            _ => Some(format!("{count} {noun}s")),
        };
        let counts: Vec<String> = [counted(errors, "error"), counted(warnings, "warning")]
            .into_iter()
            .flatten()
            .collect();
        if !counts.is_empty() && (errors > 0 || !self.quiet) {
            eprintln!("{}", counts.join(", "));
        }
    }

    /// Prints what the machine could not do.
    pub(super) fn failure(&self, failure: &Failure) {
        let (start, end) = if self.colour { ("\x1b[1;31m", "\x1b[0m") } else { ("", "") };
        eprintln!("{start}error{end}: {failure}");
    }

    /// A bar on a terminal, nothing elsewhere.
    pub(super) fn bar(&self, files: u64) -> Bar {
        let shown = !self.quiet && std::io::stderr().is_terminal();
        let target =
            if shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(files), target);
        if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos}/{len} files, {eta} left") {
            bar.set_style(style);
        }
        Bar(bar)
    }
}

/// How far a build is.
pub(super) struct Bar(ProgressBar);

impl Progress for Bar {
    fn advance(&self, files: u64) {
        self.0.inc(files);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
