//! `vanished-page`: an address that was published is not lost.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, ProtocolIx};
use crate::check::publish::Exam;
use crate::diagnostic::{Diagnostic, Span, rules};

/// Why pages are gone. Everything gone for one reason is one fault.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Cause<'p> {
    /// A language.
    Locale(&'p str),
    /// A protocol.
    Protocol(&'p str),
    /// A code, by the position of its protocol and its name in addresses.
    Code(ProtocolIx, &'p str),
    /// Two codes stand in another order now.
    Order(ProtocolIx, &'p str, &'p str),
    /// A page, by its path below the folder of its language.
    Page(&'p str),
}

pub(super) fn check(exam: &Exam<'_>) -> Vec<Diagnostic> {
    let Some(earlier) = &exam.surroundings.earlier else { return Vec::new() };
    let (catalog, plan) = (exam.catalog(), &exam.site.plan);
    let mut gone: BTreeMap<Cause<'_>, Vec<&str>> = BTreeMap::new();
    for path in earlier.iter().filter(|path| is_address(path)) {
        if plan.route(catalog, path).is_none() {
            gone.entry(cause(catalog, path)).or_default().push(path);
        }
    }
    let known: BTreeSet<&str> = earlier.iter().map(|path| &**path).collect();
    gone.into_iter().map(|(cause, paths)| report(exam, &known, &cause, &paths)).collect()
}

/// Whether people keep the address of a file: styles and scripts get new ones as they change.
fn is_address(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| matches!(ending, "html" | "json"))
}

fn cause<'p>(catalog: &Catalog, path: &'p str) -> Cause<'p> {
    let path = path.strip_prefix("api/v1/").unwrap_or(path);
    let Some((tag, rest)) = path.split_once('/') else { return Cause::Page(path) };
    if !catalog.locales().any(|(_, locale)| locale.tag == tag) {
        return Cause::Locale(tag);
    }
    let (folder, name) = match rest.split_once('/') {
        Some((folder, name)) => (folder, name),
        // The data of a protocol.
        None => (rest.strip_suffix(".json").unwrap_or(""), "index.html"),
    };
    if folder.is_empty() {
        return Cause::Page(rest);
    }
    let Some((protocol, _)) = catalog.protocols().find(|(_, known)| known.id == folder) else {
        return Cause::Protocol(folder);
    };
    let stem = name.strip_suffix(".html").unwrap_or(name);
    let has = |slug: &str| catalog.codes_of(protocol).any(|code| catalog.code(code).slug == slug);
    let (a, b) = stem.split_once("-vs-").unwrap_or((stem, stem));
    match (has(a), has(b)) {
        (false, _) => Cause::Code(protocol, a),
        (_, false) => Cause::Code(protocol, b),
        _ if a == b => Cause::Page(rest),
        _ => Cause::Order(protocol, a, b),
    }
}

fn report(
    exam: &Exam<'_>,
    earlier: &BTreeSet<&str>,
    cause: &Cause<'_>,
    paths: &[&str],
) -> Diagnostic {
    let catalog = exam.catalog();
    let first = paths.first().copied().unwrap_or("");
    let what = match cause {
        Cause::Locale(tag) => format!("the language `{tag}`"),
        Cause::Protocol(id) => format!("the protocol `{id}`"),
        Cause::Code(protocol, slug) => {
            format!("the code `{}/{slug}`", catalog.protocol(*protocol).id)
        }
        Cause::Order(_, a, b) => format!("`{a}` before `{b}`"),
        Cause::Page(path) => format!("the page `{path}`"),
    };
    let message = match paths.len() {
        1 => format!("{what} is gone, and with it the address `{first}`"),
        count => format!("{what} is gone, and with it {count} addresses, such as `{first}`"),
    };
    let problem = Diagnostic::new(&rules::VANISHED_PAGE, message);
    let (target, place) = instead(exam, earlier, cause);
    let problem = match place {
        Some(span) => problem.at(span, "is this what it is called now?"),
        None => problem,
    };
    let target = target.unwrap_or_else(|| "index.html".to_owned());
    problem.help(format!(
        "to lead readers on from each, publish a page in its place: `static/{first}` with \
         `<meta http-equiv=\"refresh\" content=\"0; url={target}\">`"
    ))
}

/// The page beside the old one that a redirect can lead to, and what it is made from.
fn instead(
    exam: &Exam<'_>,
    earlier: &BTreeSet<&str>,
    cause: &Cause<'_>,
) -> (Option<String>, Option<Span>) {
    let catalog = exam.catalog();
    match cause {
        Cause::Order(_, a, b) => (Some(format!("{b}-vs-{a}.html")), None),
        Cause::Code(protocol, _) => {
            // A code that is new may be the old one under another name, if there is only one.
            let tag = &catalog.locale(catalog.source).tag;
            let id = &catalog.protocol(*protocol).id;
            let mut fresh = catalog
                .codes_of(*protocol)
                .map(|code| catalog.code(code))
                .filter(|code| !earlier.contains(&*format!("{tag}/{id}/{}.html", code.slug)));
            match (fresh.next(), fresh.next()) {
                (Some(code), None) => {
                    (Some(format!("{}.html", code.slug)), Some(Span::start_of(code.origin)))
                }
                _ => (None, None),
            }
        }
        Cause::Locale(_) | Cause::Protocol(_) | Cause::Page(_) => (None, None),
    }
}
