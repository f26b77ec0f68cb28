//! `missing-base-url`: a site that is published knows its address.

use crate::check::publish::Exam;
use crate::diagnostic::{Diagnostic, rules};

pub(super) fn check(exam: &Exam<'_>) -> Vec<Diagnostic> {
    if exam.base().is_some() {
        return Vec::new();
    }
    let message = "the site does not know its address, so it has no sitemap, no canonical links and \
                   no versions for search engines";
    let problem = Diagnostic::new(&rules::MISSING_BASE_URL, message)
        .help("add `base_url: https://…` to `content/site.yaml`, or give `--base-url` here and to `build`");
    vec![match exam.start_of("content/site.yaml") {
        Some(span) => problem.at(span, ""),
        None => problem,
    }]
}
