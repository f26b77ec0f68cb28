//! The templates: set-up, and their faults with places. The only file that knows Tera's errors.

use tera::{Context, ErrorKind, ReportError, Tera};

use crate::diagnostic::{Diagnostic, FileId, Span, rules};
use crate::source::{FileKind, Sources};

/// The templates of a project, ready to render.
pub struct Templates {
    tera: Tera,
    /// Names and files, to place errors.
    files: Vec<(String, FileId)>,
}

/// The templates that the program itself renders.
const NEEDED: [&str; 7] = [
    "404.html",
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
        let all = sources.iter().map(|(_, file)| (name(&file.path), file.text.to_string()));
        if let Err(error) = templates.tera.add_raw_templates(all) {
            problems.push(templates.report(&rules::TEMPLATE_SYNTAX, &error, None));
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
            let problem = Diagnostic::new(rule, lower(report.message()));
            match place(report) {
                Some(span) => problem.at(span, ""),
                None => problem,
            }
        } else {
            Diagnostic::new(rule, lower(&error.kind().to_string()))
        };
        match page {
            Some(page) => problem.help(format!("seen while rendering `{page}`")),
            None => problem,
        }
    }
}

fn lower(message: &str) -> String {
    let message = message.trim_end_matches('.');
    let mut characters = message.chars();
    let Some(first) = characters.next() else { return String::new() };
    first.to_lowercase().chain(characters).collect()
}
