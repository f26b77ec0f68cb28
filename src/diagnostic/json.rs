//! All faults as one JSON object, for programs. `docs/check.md` documents it.
//!
//! **Invariant:** the format is stable: names stay, new ones may come, and anything else is a new
//! `version`.

use serde::Serialize;

use super::{Diagnostic, Edit, Failure, Files, Label, Severity, Span};

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
    rule: Option<&'a str>,
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
    line_text: &'a str,
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

/// Returns a failure in the form of [`json`]: one error that breaks no rule and is at no place.
pub fn failure_json(failure: &Failure) -> String {
    let fault = Fault {
        rule: None,
        severity: Severity::Error.name(),
        message: &failure.to_string(),
        place: None,
        related: Vec::new(),
        help: &[],
        fix: Vec::new(),
    };
    let report = Report { version: VERSION, diagnostics: vec![fault], errors: 1, warnings: 0 };
    serde_json::to_string(&report).unwrap_or_default()
}

fn fault<'a>(problem: &'a Diagnostic, files: &'a dyn Files) -> Fault<'a> {
    let located = |label: &'a Label| located(label, files);
    Fault {
        rule: Some(problem.rule.name),
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
        line_text: line_of(files.text(file), start),
        label: &label.text,
    }
}

/// The line of a text that has a byte, without its end.
fn line_of(text: &str, offset: u32) -> &str {
    let (before, after) = text.split_at_checked(offset as usize).unwrap_or((text, ""));
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let end = after.find('\n').map_or(text.len(), |at| before.len() + at);
    text.get(start..end).unwrap_or("").trim_end_matches('\r')
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

#[cfg(test)]
mod tests {
    use super::line_of;

    #[test]
    fn the_line_of_a_place_is_told() {
        let case = |offset, expected| assert_eq!(line_of("a\r\n停止\n\nb", offset), expected);
        case(0, "a");
        case(2, "a");
        case(3, "停止");
        case(9, "停止");
        case(10, "");
        case(11, "b");
        case(12, "b");
        case(99, "b");
    }
}
