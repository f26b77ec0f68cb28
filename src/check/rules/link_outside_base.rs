//! `link-outside-base`: no link of the site misses the path that it is published under.

use crate::check::publish::Exam;
use crate::check::rules::broken_link::base_path;
use crate::diagnostic::{Diagnostic, rules};

pub(super) fn check(exam: &Exam<'_>) -> Vec<Diagnostic> {
    let root = exam.base().map_or("/", base_path);
    let fault = |(link, (first, files)): (&String, &(String, u64))| {
        let place = match files {
            1 => format!("in `{first}`"),
            _ => format!("in {files} files, such as `{first}`"),
        };
        let message =
            format!("the link `{link}` leaves the site, which begins at `{root}`: {place}");
        let problem = Diagnostic::new(&rules::LINK_OUTSIDE_BASE, message)
            .help("in a template, begin with `{{ page.root }}`; in a text, write `page:smtp/421`")
            .help("if another site of this host is meant, write the whole address");
        match exam.linked(link) {
            Some(span) => problem.at(span, "written here"),
            None => problem,
        }
    };
    exam.survey.strays.iter().map(fault).collect()
}
