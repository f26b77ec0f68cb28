//! Faults as workflow commands, which GitHub shows beside the lines of a pull request.

use super::{Diagnostic, Files, Label};

/// Returns the fault as one line, without a line feed. Paths begin with `folder`, the way from the
/// root of the repository to the project: empty, or with a final `/`.
pub fn github(problem: &Diagnostic, files: &dyn Files, folder: &str) -> String {
    let command = problem.severity.name();
    let mut properties: Vec<(&str, String)> = Vec::new();
    if let Some(Label { span, .. }) = &problem.primary {
        let (first, last) = (files.place(span.file, span.start), files.place(span.file, span.end));
        properties.push(("file", format!("{folder}{}", files.path(span.file))));
        properties.push(("line", first.line.to_string()));
        // GitHub takes columns only for a place within one line.
        if first.line == last.line {
            properties.push(("col", first.column.to_string()));
        }
        properties.push(("endLine", last.line.to_string()));
        if first.line == last.line {
            properties.push(("endColumn", last.column.to_string()));
        }
    }
    properties.push(("title", problem.rule.name.to_owned()));
    let properties: Vec<String> =
        properties.iter().map(|(name, value)| format!("{name}={}", property(value))).collect();
    format!("::{command} {}::{}", properties.join(","), value(&told(problem, files, folder)))
}

/// The message, why it is this place, the other places, and what to do: a line each.
fn told(problem: &Diagnostic, files: &dyn Files, folder: &str) -> String {
    let mut lines = vec![problem.message.clone()];
    if let Some(label) = problem.primary.as_ref().filter(|label| !label.text.is_empty()) {
        lines.push(label.text.clone());
    }
    for Label { span, text } in &problem.related {
        let place = files.place(span.file, span.start);
        let path = files.path(span.file);
        let why = if text.is_empty() { "see also" } else { text };
        lines.push(format!("{why}: {folder}{path}:{}:{}", place.line, place.column));
    }
    lines.extend(problem.help.iter().map(|help| format!("help: {help}")));
    lines.join("\n")
}

/// Escapes the message of a command.
fn value(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a command.
fn property(text: &str) -> String {
    value(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{FileId, Span, rules};

    struct One;

    impl Files for One {
        fn path(&self, _: FileId) -> &'static str {
            "locales/ja/100%, a:b.ftl"
        }

        fn text(&self, _: FileId) -> &'static str {
            "# 日本語\na = サービス停止 { $x }\nb = c\n"
        }
    }

    #[test]
    fn what_commands_are_made_of_is_escaped() {
        let text = One.text(FileId(0));
        let at = |part: &str| {
            let start = text.find(part).unwrap();
            Span::new(FileId(0), start..start + part.len())
        };
        let problem = Diagnostic::new(&rules::UNKNOWN_VARIABLE, "no `$x`: 50 %, no more")
            .at(at("$x"), "not\r\ngiven")
            .also(at("b"), "")
            .help("write 100 %");
        assert_eq!(
            github(&problem, &One, "site/"),
            "::error file=site/locales/ja/100%25%2C a%3Ab.ftl,line=2,col=14,endLine=2,\
             endColumn=16,title=unknown-variable::\
             no `$x`: 50 %25, no more%0Anot%0D%0Agiven%0A\
             see also: site/locales/ja/100%25, a:b.ftl:3:1%0Ahelp: write 100 %25"
        );
    }

    #[test]
    fn a_place_of_many_lines_has_no_columns_and_a_fault_may_have_no_place() {
        let text = One.text(FileId(0));
        let problem = Diagnostic::new(&rules::UNFINISHED_TEXT, "x")
            .at(Span::new(FileId(0), 0..text.len()), "");
        let line = github(&problem, &One, "");
        assert!(
            line.contains("line=1,endLine=4,title") && line.starts_with("::warning "),
            "{line}"
        );
        let problem = Diagnostic::new(&rules::MISSING_FILE, "x");
        assert_eq!(github(&problem, &One, ""), "::error title=missing-file::x");
    }
}
