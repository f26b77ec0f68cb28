//! What a command says: faults, a summary, progress. All of it on standard error but results.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Colour;
use crate::compare::Word;
use crate::diagnostic::{Diagnostic, Failure, Files, human_within};
use crate::output::Progress;

/// Speaks to the user.
pub(super) struct Report {
    quiet: bool,
    colour: bool,
    /// Results go to standard output, which may be a file while errors are seen on a terminal.
    colour_results: bool,
    /// The columns of the terminal that faults are printed to; `None` elsewhere.
    width: Option<usize>,
}

impl Report {
    /// Decides about colours and width once.
    pub(super) fn new(quiet: bool, colour: Colour) -> Self {
        let auto = |choice: ColorChoice| match colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => choice != ColorChoice::Never,
        };
        let size = terminal_size::terminal_size_of(std::io::stderr());
        Self {
            quiet,
            colour: auto(AutoStream::choice(&std::io::stderr())),
            colour_results: auto(AutoStream::choice(&std::io::stdout())),
            width: size.map(|(width, _)| width.0.into()),
        }
    }

    /// Prints a result for people, unless they asked for silence.
    pub(super) fn say(&self, text: &str) {
        if !self.quiet {
            line(std::io::stdout(), text);
        }
    }

    /// Prints what was done on the way to a result, unless they asked for silence.
    pub(super) fn note(&self, text: &str) {
        if !self.quiet {
            line(std::io::stderr(), text);
        }
    }

    /// Prints faults with their places, and their number.
    pub(super) fn problems(&self, problems: &[Diagnostic], files: &dyn Files) {
        for problem in problems {
            if !self.quiet || problem.is_error() {
                line(std::io::stderr(), &human_within(problem, files, self.colour, self.width));
                line(std::io::stderr(), "");
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
            line(std::io::stderr(), &counts.join(", "));
        }
    }

    /// Prints why a command could not be followed.
    pub(super) fn error(&self, text: &str) {
        let (start, end) = if self.colour { ("\x1b[1;31m", "\x1b[0m") } else { ("", "") };
        line(std::io::stderr(), &format!("{start}error{end}: {text}"));
    }

    /// Prints what somebody should know before it does harm.
    pub(super) fn warn(&self, text: &str) {
        let (start, end) = if self.colour { ("\x1b[1;33m", "\x1b[0m") } else { ("", "") };
        line(std::io::stderr(), &format!("{start}warning{end}: {text}"));
    }

    /// Prints what the machine could not do.
    pub(super) fn failure(&self, failure: &Failure) {
        self.error(&failure.to_string());
    }

    /// Whether results are printed in colour.
    pub(super) fn colours_results(&self) -> bool {
        self.colour_results
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

/// A text with what changed in it, in colours or else between signs.
pub(super) fn wording(words: &[Word], colour: bool) -> String {
    words.iter().fold(String::new(), |mut all, word| {
        let _ = match (word, colour) {
            (Word::Kept(text), _) => write!(all, "{text}"),
            (Word::Removed(text), true) => write!(all, "\x1b[31;9m{text}\x1b[0m"),
            (Word::Added(text), true) => write!(all, "\x1b[32;4m{text}\x1b[0m"),
            (Word::Removed(text), false) => write!(all, "[-{text}-]"),
            (Word::Added(text), false) => write!(all, "{{+{text}+}}"),
        };
        all
    })
}

/// Prints a line of what was asked for: silence does not hide it.
pub(super) fn result(text: &str) {
    line(std::io::stdout(), text);
}

/// Prints a line. Whoever reads it may have gone, as `head` has after ten lines: that is no fault.
fn line(mut to: impl Write, text: &str) {
    let _ = writeln!(to, "{text}");
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
