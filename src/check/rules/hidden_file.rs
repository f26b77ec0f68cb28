//! `hidden-file`: what begins with a dot is published too.

use crate::check::publish::Exam;
use crate::diagnostic::{Diagnostic, rules};

/// What makes the action that packs a site take hidden files along.
const INCLUDED: &str = "include-hidden-files: true";

pub(super) fn check(exam: &Exam<'_>) -> Vec<Diagnostic> {
    if exam.surroundings.workflows.iter().any(|text| text.contains(INCLUDED)) {
        return Vec::new();
    }
    let hidden =
        |path: &&str| *path != ".nojekyll" && path.split('/').any(|part| part.starts_with('.'));
    let paths = exam.sources.statics().iter().map(|file| &*file.path).filter(hidden);
    let fault = |path| {
        let message = format!("`{path}` is hidden, and `upload-pages-artifact` leaves it out");
        Diagnostic::new(&rules::HIDDEN_FILE, message)
            .help(format!("set `{INCLUDED}` where your workflow uses that action"))
    };
    paths.map(fault).collect()
}
