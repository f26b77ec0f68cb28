//! `versus serve`

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use super::Exit;
use super::report::Report;
use crate::diagnostic::Failure;
use crate::serve::{self, BasePath, Change, Observer, Server, Shown};

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(super) struct Options {
    /// The folder of the project
    #[arg(long, default_value = ".", value_name = "DIR")]
    root: PathBuf,
    /// The name or address to listen on; others than this machine can reach it only if you choose so
    #[arg(long, default_value = "127.0.0.1", value_name = "HOST")]
    host: String,
    /// The port [default: the first free one from 8080]
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// The path of the site, as it will be on its host
    #[arg(long, default_value = "/", value_name = "PATH", value_parser = base_path)]
    base_path: BasePath,
    /// Open the site in the browser
    #[arg(long)]
    open: bool,
    /// Add pseudo-locales, which show what cannot be translated or is cut off
    #[arg(long, conflicts_with = "production")]
    pseudo: bool,
    /// Compare files again and again, where the system does not tell of changes
    #[arg(long, conflicts_with = "production")]
    poll: bool,
    /// What opens a file at a line: `code -g {file}:{line}`
    #[arg(long, value_name = "COMMAND", conflicts_with = "production", value_parser = editor)]
    editor: Option<String>,
    /// Serve the built site as GitHub Pages would
    #[arg(long)]
    production: bool,
    /// The folder of the built site [default: `site` in the project]
    #[arg(long, value_name = "DIR", requires = "production")]
    output: Option<PathBuf>,
}

fn base_path(path: &str) -> Result<BasePath, String> {
    BasePath::new(path).map_err(str::to_owned)
}

fn editor(command: &str) -> Result<String, String> {
    if command.split_whitespace().skip(1).any(|word| word.contains("{file}")) {
        return Ok(command.to_owned());
    }
    Err("it must name a program and say where {file} goes".to_owned())
}

pub(super) fn run(options: Options, report: Report) -> Exit {
    let report = Arc::new(report);
    match serve(options, &report) {
        Ok(()) => Exit::Good,
        Err(failure) => {
            report.failure(&failure);
            Exit::Machine
        }
    }
}

fn serve(options: Options, report: &Arc<Report>) -> Result<(), Failure> {
    let Options { root, host, port, base_path, pseudo, poll, editor, .. } = options;
    let shown = if options.production {
        Shown::Production(options.output.unwrap_or_else(|| root.join("site")))
    } else {
        Shown::Preview { root, pseudo, poll, editor }
    };
    let server = Server::bind(serve::Options { host, port, base: base_path, shown })?;
    if !server.is_loopback() {
        report.warn("everybody in your network can read this site as long as it is served");
    }
    let terminal = Terminal {
        report: Arc::clone(report),
        url: server.url(),
        second_choice: server.is_second_choice(),
        open: options.open,
    };
    let terminal: Arc<dyn Observer> = Arc::new(terminal);
    server.run(&terminal)
}

/// Tells on the terminal what the server does.
struct Terminal {
    report: Arc<Report>,
    url: String,
    second_choice: bool,
    open: bool,
}

impl Observer for Terminal {
    fn ready(&self) {
        if self.second_choice {
            self.report.note("port 8080 is taken");
        }
        self.report.say(&format!("serving {} (Ctrl-C ends it)", self.url));
        if self.open
            && let Err(error) = open::that_detached(&self.url)
        {
            self.report.error(&format!("the browser could not be opened: {error}"));
        }
    }

    fn changed(&self, change: &Change) {
        let Change { files, problems, sources, good, took } = change;
        if !files.is_empty() {
            let what = match &**files {
                [] => String::new(),
                [one] => one.clone(),
                [first, rest @ ..] => format!("{first} and {} more", rest.len()),
            };
            self.report.say(&format!("changed: {what} — {} ms", took.as_millis()));
        }
        self.report.problems(problems, sources);
        if !good {
            self.report.say("the last good pages stay until this is mended");
        }
    }

    fn failed(&self, failure: &Failure) {
        self.report.failure(failure);
    }

    fn polls(&self) {
        self.report
            .note("this system does not tell of changes, so files are compared again and again");
    }
}
