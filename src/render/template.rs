//! The templates: set-up, and their faults with places. The only file that knows Tera's errors.

use tera::{Context, ErrorKind, ReportError, Tera};

use crate::diagnostic::{Diagnostic, FileId, Span, rules};
use crate::source::{FileKind, SourceFile, Sources};

/// The templates of a project, ready to render.
pub struct Templates {
    tera: Tera,
    /// Names and files, to place errors.
    files: Vec<(String, FileId)>,
}

/// The templates that the program itself renders.
const NEEDED: [&str; 8] = [
    "404.html",
    "card.html",
    "chooser.html",
    "code.html",
    "home.html",
    "pair.html",
    "prose.html",
    "protocol.html",
];

impl Templates {
    /// Parses all templates. Every faulty one is reported.
    pub fn new(sources: &Sources, problems: &mut Vec<Diagnostic>) -> Self {
        let sources: Vec<_> = sources.of_kind(&FileKind::Template).collect();
        let name = |path: &str| path.trim_start_matches("templates/").to_owned();
        let files = sources.iter().map(|(id, file)| (name(&file.path), *id)).collect();
        let mut templates = Self { tera: Tera::new(), files };
        let before = problems.len();
        for (_, file) in &sources {
            // Each alone first: Tera stops at the first template that it cannot parse.
            if let Err(error) = Tera::new().add_raw_template(&name(&file.path), &file.text)
                && matches!(error.kind(), ErrorKind::SyntaxError(_))
            {
                problems.push(templates.report(&rules::TEMPLATE_SYNTAX, &error, None));
            }
        }
        let all = sources.iter().map(|(_, file)| (name(&file.path), file.text.to_string()));
        if let Err(error) = templates.tera.add_raw_templates(all)
            && problems.len() == before
        {
            if let ErrorKind::Msg(text) = error.kind() {
                problems.extend(templates.unknown_names(text, &sources));
            } else {
                problems.push(templates.report(&rules::TEMPLATE_SYNTAX, &error, None));
            }
        }
        for needed in NEEDED {
            if !templates.files.iter().any(|(name, _)| name == needed) {
                problems.push(
                    Diagnostic::new(
                        &rules::MISSING_FILE,
                        format!("there is no `templates/{needed}`"),
                    )
                    .help("copy it from the versus repository"),
                );
            }
        }
        templates
    }

    /// Names that no template, filter or function has: Tera reports all of them in one text, each
    /// with a line `--> home.html:1:23` that counts characters.
    fn unknown_names(&self, text: &str, sources: &[(FileId, &SourceFile)]) -> Vec<Diagnostic> {
        let blocks = text.split("error: ").filter(|block| !block.trim().is_empty());
        let report = |block: &str| {
            let message = block.lines().next().unwrap_or(block);
            let problem = Diagnostic::new(&rules::TEMPLATE_SYNTAX, lower(message));
            let place = || {
                let (_, place) = block.split_once("--> ")?;
                let mut parts = place.lines().next()?.trim().rsplitn(3, ':');
                let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
                let name = parts.next()?;
                let (_, id) = self.files.iter().find(|(known, _)| known == name)?;
                let (_, file) = sources.iter().find(|(known, _)| known == id)?;
                let start = offset(&file.text, line, column)?;
                let shown = message.split('`').nth(1).map_or(0, str::len);
                Some(Span::new(*id, start..start + shown))
            };
            match place() {
                Some(span) => problem.at(span, ""),
                None => problem,
            }
        };
        blocks.map(report).collect()
    }

    /// Renders a template into a buffer. `page` is named in the report of a fault.
    pub(super) fn render(
        &self,
        template: &str,
        context: &Context,
        page: &str,
        out: &mut Vec<u8>,
    ) -> Result<(), Diagnostic> {
        self.tera
            .render_to(template, context, out)
            .map_err(|error| self.report(&rules::TEMPLATE_ERROR, &error, Some(page)))
    }

    fn report(
        &self,
        rule: &'static crate::diagnostic::Rule,
        error: &tera::Error,
        page: Option<&str>,
    ) -> Diagnostic {
        let place = |report: &ReportError| {
            let (_, file) = self.files.iter().find(|(name, _)| name == report.filename())?;
            Some(Span::new(*file, report.span().range.clone()))
        };
        let problem = if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) =
            error.kind()
        {
            // What Tera knows of the names in reach is advice, not the fault.
            let message = report.message();
            let (message, known) =
                message.split_once(". Available fields: ").unwrap_or((message, ""));
            let mut problem = Diagnostic::new(rule, lower(message));
            if let Some(name) = message.split('`').nth(1).filter(|_| !known.is_empty()) {
                problem = problem.suggest(name, known.split(", "));
                problem = problem.help(format!("the fields here are {known}"));
            }
            match place(report) {
                Some(span) => problem.at(span, ""),
                None => problem,
            }
        } else if let ErrorKind::MissingParent { current, parent } = error.kind() {
            let problem =
                Diagnostic::new(rule, format!("there is no template `{parent}` to extend"));
            let names = || self.files.iter().map(|(name, _)| &**name);
            match self.files.iter().find(|(name, _)| name == current) {
                Some((_, file)) => problem.at(Span::start_of(*file), ""),
                None => problem,
            }
            .suggest(parent, names())
        } else {
            Diagnostic::new(rule, lower(&error.kind().to_string()))
        };
        match page {
            Some(page) => problem.help(format!("seen while rendering `{page}`")),
            None => problem,
        }
    }
}

/// The byte at which a character of a line begins, both counted from 1.
fn offset(text: &str, line: usize, column: usize) -> Option<usize> {
    let before: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let line = text.get(before..)?;
    let (at, _) = line.char_indices().nth(column.checked_sub(1)?)?;
    Some(before + at)
}

fn lower(message: &str) -> String {
    let message = message.trim_end_matches('.');
    let mut characters = message.chars();
    let Some(first) = characters.next() else { return String::new() };
    first.to_lowercase().chain(characters).collect()
}
