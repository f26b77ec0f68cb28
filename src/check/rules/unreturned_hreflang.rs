//! `unreturned-hreflang`: pages in several languages name each other, and themselves.

use std::collections::BTreeSet;

use crate::check::publish::Exam;
use crate::diagnostic::{Diagnostic, rules};

/// Search engines believe pages only where all of them say the same. So the pages that name some
/// versions must be these versions.
pub(super) fn check(exam: &Exam<'_>) -> Vec<Diagnostic> {
    let (mut selfless, mut unreturned) = (Vec::new(), Vec::new());
    for (named, pages) in &exam.survey.versions {
        let own: BTreeSet<&str> = pages.iter().map(|page| &**page).collect();
        let known: BTreeSet<&str> = named.iter().map(|page| &**page).collect();
        selfless.extend(own.difference(&known).copied());
        let page = own.first().copied().unwrap_or("");
        unreturned.extend(known.difference(&own).map(|other| (page, *other)));
    }
    selfless.sort_unstable();
    unreturned.sort_unstable();
    let selfless = selfless.first().map(|first| {
        let message = match selfless.len() {
            1 => format!("`{first}` names versions in other languages, but not itself"),
            pages => format!(
                "{pages} pages name versions in other languages, but not themselves: `{first}` …"
            ),
        };
        Diagnostic::new(&rules::UNRETURNED_HREFLANG, message)
    });
    let unreturned = unreturned.first().map(|(page, other)| {
        let message =
            format!("`{page}` names `{other}` as a version, which does not name the same ones");
        let message = match unreturned.len() {
            1 => message,
            more => format!("{message}; so do {} more", more - 1),
        };
        Diagnostic::new(&rules::UNRETURNED_HREFLANG, message)
    });
    let help = "show all of `page.hreflang` in the head of every page, and nothing else";
    let place = exam.written("page.hreflang");
    let placed = |problem: Diagnostic| match place {
        Some(span) => problem.at(span, "versions are named here").help(help),
        None => problem.help(help),
    };
    selfless.into_iter().chain(unreturned).map(placed).collect()
}
