//! `not-found-link`: `404.html` works in every folder it is shown for.

use crate::check::publish::Exam;
use crate::diagnostic::{Diagnostic, rules};

pub(super) fn check(exam: &Exam<'_>) -> Vec<Diagnostic> {
    let fault = |link: &String| {
        let message =
            format!("`404.html` has the link `{link}`, which leads elsewhere from each folder");
        let problem = Diagnostic::new(&rules::NOT_FOUND_LINK, message)
            .help("begin it with `{{ page.root }}`: on this page, that is the path of the site");
        let template = exam.start_of("templates/404.html");
        let place = exam.linked(link).map(|span| (span, "written here"));
        match place.or_else(|| Some((template?, ""))) {
            Some((span, why)) => problem.at(span, why),
            None => problem,
        }
    };
    exam.survey.relative.iter().map(fault).collect()
}
