//! `unfinished-text`: a text that somebody meant to write later.

use crate::check::project::Project;
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::source::FileKind;

/// What such a text begins with.
const MARK: &str = "TODO";

/// Reports texts that begin with the mark, and Markdown pages of which a paragraph does.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    let mut report = |start: Span, message: String| {
        let span = Span { end: start.start + 4, ..start };
        problems.push(
            Diagnostic::new(&rules::UNFINISHED_TEXT, message)
                .at(span, "readers would see this")
                .help("write the text"),
        );
    };
    for text in project.texts() {
        if begins(project.written(text.pattern.span)) {
            let name =
                text.attribute.map_or(text.id.to_owned(), |name| format!("{}.{name}", text.id));
            report(text.pattern.span, format!("`{name}` is not finished"));
        }
    }
    for (id, file) in project.sources.of_kind(&FileKind::Page) {
        let mut at = 0;
        for line in file.text.split_inclusive('\n') {
            if begins(line.trim_start_matches(['#', ' ', '-', '*'])) {
                let margin = line.len() - line.trim_start_matches(['#', ' ', '-', '*']).len();
                let start = at + margin;
                report(Span::new(id, start..start), "this page is not finished".to_owned());
            }
            at += line.len();
        }
    }
}

fn begins(text: &str) -> bool {
    text.strip_prefix(MARK)
        .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
}
