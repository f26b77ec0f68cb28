//! `versus completions`

use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};

use super::report::result;
use super::{Arguments, Exit};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The shell that shall complete
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

pub(super) fn run(options: &Options) -> Exit {
    // Into memory first: clap_complete panics where a reader of the output has gone.
    let mut script = Vec::new();
    generate(options.shell, &mut Arguments::command(), "versus", &mut script);
    result(String::from_utf8_lossy(&script).trim_end());
    Exit::Good
}
