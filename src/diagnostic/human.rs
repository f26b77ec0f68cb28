//! Faults as a compiler would print them. The only user of annotate-snippets.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};

use super::{Diagnostic, FileId, Files, Severity, Span};

/// Below this many columns nothing useful is left of a line.
const NARROWEST: usize = 40;

/// Returns the fault with its line of source, drawn for a terminal of unknown width.
pub fn human(problem: &Diagnostic, files: &dyn Files, colour: bool) -> String {
    human_within(problem, files, colour, None)
}

/// Returns the fault with its line of source, drawn for a terminal. Of a line that is wider than the
/// terminal, only the part around the fault is shown.
pub fn human_within(
    problem: &Diagnostic,
    files: &dyn Files,
    colour: bool,
    width: Option<usize>,
) -> String {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(&*problem.message).id(problem.rule.name));
    for (label, kind) in problem
        .primary
        .iter()
        .map(|label| (label, AnnotationKind::Primary))
        .chain(problem.related.iter().map(|label| (label, AnnotationKind::Context)))
    {
        let (path, text) = (files.path(label.span.file), files.text(label.span.file));
        if text.trim().is_empty() {
            // There is no line to show; the place alone still helps.
            let place = files.place(label.span.file, label.span.start);
            group = group.element(Origin::path(path).line(place.line).char_column(place.column));
            continue;
        }
        let place = range(label.span, text);
        let window = Window::around(files, label.span.file, place.clone());
        group = group.element(
            Snippet::source(window.text)
                .path(path)
                .line_start(window.line)
                .annotation(kind.span(window.within(place)).label(&*label.text)),
        );
    }
    let help = problem.help.iter().map(|text| Level::HELP.message(&**text));
    let group = help.fold(group, Group::element);
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = match width {
        Some(width) => renderer.term_width(width.max(NARROWEST)),
        None => renderer,
    };
    let mut groups = vec![group];
    if let Some(first) = problem.fix.first() {
        let (path, text) = (files.path(first.span.file), files.text(first.span.file));
        let places = problem.fix.iter().map(|edit| range(edit.span, text));
        let whole = places.reduce(|all, one| all.start.min(one.start)..all.end.max(one.end));
        let window = Window::around(files, first.span.file, whole.unwrap_or(0..0));
        let patches = problem
            .fix
            .iter()
            .map(|edit| Patch::new(window.within(range(edit.span, text)), &*edit.text));
        groups.push(Group::with_title(Level::HELP.secondary_title("write it so")).element(
            Snippet::source(window.text).path(path).line_start(window.line).patches(patches),
        ));
    }
    renderer.render(&groups)
}

/// The lines around a place. All of the text would be read anew for each fault.
struct Window<'t> {
    text: &'t str,
    /// Where it begins in the file, in bytes.
    start: usize,
    /// The number of its first line.
    line: usize,
}

impl<'t> Window<'t> {
    /// The lines of a place, with one before and one after them.
    fn around(files: &'t dyn Files, file: FileId, place: std::ops::Range<usize>) -> Self {
        let text = files.text(file);
        let begin = |at: usize| text.get(..at).and_then(|text| text.rfind('\n'));
        let end = |at: usize| text.get(at..).and_then(|text| text.find('\n')).map(|feed| at + feed);
        let start = begin(place.start).and_then(begin).map_or(0, |feed| feed + 1);
        let end = end(place.end).and_then(|feed| end(feed + 1)).map_or(text.len(), |feed| feed + 1);
        let line = files.place(file, u32::try_from(start).unwrap_or(u32::MAX)).line;
        Self { text: text.get(start..end).unwrap_or(""), start, line }
    }

    /// A place of the file, counted from the first of these lines.
    fn within(&self, place: std::ops::Range<usize>) -> std::ops::Range<usize> {
        place.start.saturating_sub(self.start)..place.end.saturating_sub(self.start)
    }
}

/// The bytes of a span, cut to the text and to whole characters.
fn range(span: Span, text: &str) -> std::ops::Range<usize> {
    let boundary = |offset: u32| {
        let mut at = (offset as usize).min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = boundary(span.start);
    start..boundary(span.end).max(start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{FileId, rules};

    struct One(String);

    impl Files for One {
        fn path(&self, _: FileId) -> &'static str {
            "a.ftl"
        }

        fn text(&self, _: FileId) -> &str {
            &self.0
        }
    }

    /// The columns that a terminal needs.
    fn columns(text: &str) -> usize {
        text.chars().map(|c| if c < '\u{1100}' { 1 } else { 2 }).sum()
    }

    #[test]
    fn a_wide_line_is_cut_to_the_terminal_and_marked_at_its_place() {
        let one = One(format!("a = {} {{ $cod }} {}\n", "停止".repeat(40), "再送".repeat(40)));
        let at = one.0.find("$cod").unwrap();
        let problem =
            Diagnostic::new(&rules::UNKNOWN_VARIABLE, "x").at(Span::new(FileId(0), at..at + 4), "");
        for width in [0, 50, 79] {
            let report = human_within(&problem, &one, false, Some(width));
            assert!(report.lines().all(|line| columns(line) <= width.max(NARROWEST)), "{report}");
            let line = report.lines().find(|line| line.contains("$cod")).unwrap();
            let marks = report.lines().find(|line| line.contains('^')).unwrap();
            let before = |line: &str, part| columns(line.split(part).next().unwrap_or(""));
            assert_eq!(before(line, "$cod"), before(marks, "^"), "{report}");
        }
        assert!(human(&problem, &one, false).lines().any(|line| columns(line) > 100));
    }
}
