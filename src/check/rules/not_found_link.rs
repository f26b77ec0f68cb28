//! `not-found-link`: `404.html` works in every folder it is shown for.

use crate::check::publish::Exam;
use crate::diagnostic::{Diagnostic, rules};

pub(super) fn check(exam: &Exam<'_>) -> Vec<Diagnostic> {
    let fault = |link: &String| {
        let message =
            format!("`404.html` has the link `{link}`, which leads elsewhere from each folder");
        let problem = Diagnostic::new(&rules::NOT_FOUND_LINK, message)
            .help("begin it with `{{ page.root }}`: on this page, that is the path of the site");
        match exam.written(link).or_else(|| exam.start_of("templates/404.html")) {
            Some(span) if !link.is_empty() => problem.at(span, "written here"),
            _ => problem,
        }
    };
    exam.survey.relative.iter().map(fault).collect()
}
