//! `versus init`

use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::report::Report;
use crate::catalog::normalize_base_url;
use crate::diagnostic::Failure;
use crate::scaffold::{self, NewFile, Scaffold};
use crate::source;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The folder of the new project: one that is empty, or not there yet
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Also write a workflow that publishes the site on GitHub Pages, and only that where a project is already;
    /// URL: the repository of versus, which the workflow installs
    #[arg(long, value_name = "URL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "", hide_default_value = true, value_parser = repository)]
    github_pages: Option<String>,
}

/// The repository of versus; empty for the one that the program itself knows.
fn repository(url: &str) -> Result<String, String> {
    if url.is_empty() {
        return Ok(String::new());
    }
    normalize_base_url(url).map_err(str::to_owned)
}

pub(super) fn run(options: &Options, report: &Report) -> Exit {
    match write(options) {
        Ok(made) => {
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

/// Writes what was asked for, and returns it.
fn write(options: &Options) -> Result<Scaffold, Failure> {
    let pages = options.github_pages.as_deref();
    let pages = pages.map(|url| scaffold::github_pages(Some(url).filter(|url| !url.is_empty())));
    let made = match pages {
        Some(pages) if source::is_project(&options.folder) => pages,
        pages => {
            source::check_vacant(&options.folder)?;
            let mut made = scaffold::init();
            let Scaffold { new, told, .. } = pages.unwrap_or_default();
            made.new.extend(new);
            made.told.extend(told);
            made
        }
    };
    let new: Vec<_> = made.new.iter().map(NewFile::parts).collect();
    source::add(&options.folder, &new, &[])?;
    Ok(made)
}
