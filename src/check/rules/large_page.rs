//! `large-page`: a page opens in a moment on a slow line, too.

use crate::check::publish::Exam;
use crate::check::publish::LARGE;
use crate::diagnostic::{Diagnostic, rules};

pub(super) fn check(exam: &Exam<'_>) -> Vec<Diagnostic> {
    let Some((path, bytes)) = &exam.survey.largest else { return Vec::new() };
    let (size, most) = (bytes / 1000, LARGE / 1000);
    let message = match exam.survey.large {
        0 => return Vec::new(),
        1 => format!("`{path}` has {size} kB, more than {most}"),
        pages => {
            format!("{pages} pages have more than {most} kB; the largest is `{path}`: {size} kB")
        }
    };
    let problem = Diagnostic::new(&rules::LARGE_PAGE, message)
        .help("let the template show less, or link to it");
    vec![problem]
}
