//! All faults as one JSON object, for programs. `docs/check.md` documents it.
//!
//! **Invariant:** the format is stable: names stay, new ones may come, and anything else is a new
//! `version`.

use serde::Serialize;

use super::{Diagnostic, Edit, Files, Label, Span};

/// The version of the format.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    diagnostics: Vec<Fault<'a>>,
    errors: usize,
    warnings: usize,
}

#[derive(Serialize)]
struct Fault<'a> {
    rule: &'a str,
    severity: &'a str,
    message: &'a str,
    #[serde(flatten)]
    place: Option<Located<'a>>,
    related: Vec<Located<'a>>,
    help: &'a [String],
    fix: Vec<Change<'a>>,
}

/// A place with what is said of it.
#[derive(Serialize)]
struct Located<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    start: u32,
    end: u32,
    label: &'a str,
}

#[derive(Serialize)]
struct Change<'a> {
    file: &'a str,
    start: u32,
    end: u32,
    text: &'a str,
}

/// Returns all faults as one line of JSON, without a line feed.
pub fn json(problems: &[Diagnostic], files: &dyn Files) -> String {
    let errors = problems.iter().filter(|problem| problem.is_error()).count();
    let report = Report {
        version: VERSION,
        diagnostics: problems.iter().map(|problem| fault(problem, files)).collect(),
        errors,
        warnings: problems.len() - errors,
    };
    // Texts and numbers always have a JSON form.
    serde_json::to_string(&report).unwrap_or_default()
}

fn fault<'a>(problem: &'a Diagnostic, files: &'a dyn Files) -> Fault<'a> {
    let located = |label: &'a Label| located(label, files);
    Fault {
        rule: problem.rule.name,
        severity: problem.severity.name(),
        message: &problem.message,
        place: problem.primary.as_ref().map(located),
        related: problem.related.iter().map(located).collect(),
        help: &problem.help,
        fix: problem.fix.iter().map(|edit| change(edit, files)).collect(),
    }
}

fn located<'a>(label: &'a Label, files: &'a dyn Files) -> Located<'a> {
    let Span { file, start, end } = label.span;
    let (first, last) = (files.place(file, start), files.place(file, end));
    let skipped = files.skipped(file);
    Located {
        file: files.path(file),
        line: first.line,
        column: first.column,
        end_line: last.line,
        end_column: last.column,
        start: start.saturating_add(skipped),
        end: end.saturating_add(skipped),
        label: &label.text,
    }
}

fn change<'a>(edit: &'a Edit, files: &'a dyn Files) -> Change<'a> {
    let Edit { span: Span { file, start, end }, text } = edit;
    let skipped = files.skipped(*file);
    Change {
        file: files.path(*file),
        start: start.saturating_add(skipped),
        end: end.saturating_add(skipped),
        text,
    }
}
