//! `versus check`

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::Exit;
use super::build::base_url;
use super::doctor;
use super::report::{Report, result};
use crate::check;
use crate::diagnostic::{self, Diagnostic, Failure, Rule, closest, github, json, rules, short};
use crate::snapshot::{Overrides, Snapshot};
use crate::source::{Sources, save};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The folder of the project
    #[arg(long, default_value = ".", value_name = "DIR")]
    root: PathBuf,
    /// How to print faults
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Only the faults of this language; may stand more than once
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
    /// Also look for what goes wrong where the site is published
    #[arg(long, conflicts_with = "locale")]
    publish: bool,
    /// The address of the site, if `site.yaml` does not say it
    #[arg(long, value_name = "URL", value_parser = base_url, requires = "publish")]
    base_url: Option<String>,
    /// The site that is published now, a folder or a `.tar` [default: `site` in the project]
    #[arg(long, value_name = "PATH", requires = "publish")]
    since: Option<PathBuf>,
    /// Mend what is mechanical, then check again
    #[arg(long)]
    fix: bool,
    /// End with 1 for warnings too
    #[arg(long)]
    deny_warnings: bool,
    /// Print what a rule demands, with examples, and do nothing else
    #[arg(long, value_name = "RULE", value_parser = rule)]
    explain: Option<&'static Rule>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With the lines concerned
    Human,
    /// One line each
    Short,
    /// One object, for programs
    Json,
    /// Annotations for GitHub
    Github,
}

fn rule(name: &str) -> Result<&'static Rule, String> {
    rules::find(name).ok_or_else(|| unknown("rule", name, rules::ALL.iter().map(|rule| rule.name)))
}

/// Says that there is no such thing, and which one may have been meant or else which there are.
fn unknown<'a>(kind: &str, name: &str, known: impl Iterator<Item = &'a str> + Clone) -> String {
    match closest(name, known.clone()) {
        Some(near) => format!("no {kind} `{name}`; did you mean `{near}`?"),
        None => format!("no {kind} `{name}`; there are: {}", known.collect::<Vec<_>>().join(", ")),
    }
}

pub(super) fn run(options: &Options, report: &Report) -> Exit {
    if let Some(rule) = options.explain {
        result(&explanation(rule));
        return Exit::Good;
    }
    match checked(options, report) {
        Ok(exit) => exit,
        Err(failure) => {
            report.failure(&failure);
            Exit::Machine
        }
    }
}

fn checked(options: &Options, report: &Report) -> Result<Exit, Failure> {
    let mut snapshot = look(options)?;
    let tags = check::tags(&snapshot);
    let strange = options.locale.iter().find(|tag| !tags.is_empty() && !tags.contains(tag));
    if let Some(tag) = strange {
        report.error(&unknown("locale", tag, tags.iter().map(|tag| &**tag)));
        return Ok(Exit::Machine);
    }
    let scope = check::Options { locales: options.locale.clone() };
    let mut problems = check::run_for(&snapshot, &scope);
    if options.fix {
        mend(&problems, &snapshot, &scope, options, report)?;
        snapshot = look(options)?;
        problems = check::run_for(&snapshot, &scope);
    }
    let examination = if options.publish {
        doctor::examine(&snapshot, &options.root, options.since.as_deref(), report)?
    } else {
        None
    };
    if let Some(examination) = &examination {
        problems.extend(examination.problems.iter().cloned());
        diagnostic::sort(&mut problems, &snapshot.sources);
    }
    tell(&problems, &snapshot.sources, options, report);
    if let Some(examination) = examination.filter(|_| options.format == Format::Human) {
        report.say(&doctor::summary(&examination));
    }
    let bad = |problem: &Diagnostic| problem.is_error() || options.deny_warnings;
    if problems.iter().any(bad) {
        return Ok(Exit::Content);
    }
    if snapshot.has_errors() {
        // They are not of the languages asked for, but without a site there is no proof.
        report.error("no page was proved, because of errors elsewhere: check without `--locale`");
        return Ok(Exit::Content);
    }
    if problems.is_empty() && options.format == Format::Human {
        report.say("no faults");
    }
    Ok(Exit::Good)
}

fn look(options: &Options) -> Result<Snapshot, Failure> {
    let sources = Sources::from_disk(&options.root)?;
    Ok(Snapshot::new(sources, &Overrides { base_url: options.base_url.clone() }))
}

/// Prints faults. What is for people goes to standard error, what is for programs to standard output.
fn tell(problems: &[Diagnostic], sources: &Sources, options: &Options, report: &Report) {
    let lines = |line: &dyn Fn(&Diagnostic) -> String| {
        for problem in problems {
            result(&line(problem));
        }
    };
    match options.format {
        Format::Human => report.problems(problems, sources),
        Format::Short => lines(&|problem| short(problem, sources)),
        Format::Json => result(&json(problems, sources)),
        Format::Github => {
            let folder = from_here(&options.root);
            lines(&|problem| github(problem, sources, &folder));
        }
    }
}

/// The way from the current folder, which is the root of the repository on GitHub, to the project:
/// empty, or with a final `/`.
fn from_here(root: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let way = root.strip_prefix(here).unwrap_or(root);
    let parts = way.iter().filter(|part| *part != ".");
    parts.fold(String::new(), |all, part| all + part.to_string_lossy().trim_matches('/') + "/")
}

/// Saves what can be mended, and tells how much that was.
fn mend(
    problems: &[Diagnostic],
    snapshot: &Snapshot,
    scope: &check::Options,
    options: &Options,
    report: &Report,
) -> Result<(), Failure> {
    for file in check::mend_surely(problems, snapshot, scope) {
        save(&options.root, &file.path, &file.text)?;
        let faults = if file.faults == 1 { "fault" } else { "faults" };
        report.note(&format!("{}: {} {faults} mended", file.path, file.faults));
    }
    Ok(())
}

fn explanation(rule: &Rule) -> String {
    format!("{}[{}]\n\n{}", rule.severity.name(), rule.name, rule.docs.trim_end())
}
