//! Writes a project of any size, to measure with: `synthetic --codes 150 OUT`.

mod corpus;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

/// Writes a whole project with many invented codes; the same bytes every time
#[derive(Debug, Parser)]
struct Options {
    /// The number of codes
    #[arg(long, default_value_t = 150)]
    codes: usize,
    /// The folder to write to; new or empty
    out: PathBuf,
}

#[expect(clippy::print_stderr, reason = "a program for the command line")]
fn main() -> ExitCode {
    let options = Options::parse();
    match corpus::write(Path::new(env!("CARGO_MANIFEST_DIR")), &options.out, options.codes) {
        Ok(()) => {
            eprintln!("versus build --root {}", options.out.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
