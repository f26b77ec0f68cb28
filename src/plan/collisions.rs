//! Pages that cannot stand side by side on a disk, and static files that not every disk can hold.
//!
//! Start at [`Taken`]: it knows which paths are taken so far. Pairs are not in it; they are counted and
//! not stored, so only the static files, which alone can meet them, are looked up among them.

use std::collections::HashMap;

use super::{Page, Plan, Route};
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::source::Sources;

/// The files and folders of the site so far, by their path without case.
#[derive(Default)]
pub(super) struct Taken {
    files: HashMap<String, Route>,
    /// The first file in each folder.
    folders: HashMap<String, Route>,
}

impl Taken {
    /// Takes the path of a route, or returns the route that stands in its way: one with the same path,
    /// or a file where the other needs a folder.
    pub(super) fn take(&mut self, plan: &Plan, catalog: &Catalog, route: Route) -> Option<Route> {
        let path = route.path(catalog, plan).to_lowercase();
        let is_static = matches!(route, Route::Static(_));
        let pair = |path: &str| if is_static { plan.pair(catalog, path) } else { None };
        let file = |path: &str| self.files.get(path).copied().or_else(|| pair(path));
        let first = file(&path)
            .or_else(|| self.folders.get(&path).copied())
            .or_else(|| folders_of(&path).find_map(file));
        if first.is_none() {
            for folder in folders_of(&path) {
                self.folders.entry(folder.to_owned()).or_insert(route);
            }
            self.files.insert(path, route);
        }
        first
    }
}

/// The folders above a file, the nearest first.
fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(path.rsplit_once('/'), |(above, _)| above.rsplit_once('/'))
        .map(|(above, _)| above)
}

/// Reports that two routes cannot both be written.
pub(super) fn collision(
    plan: &Plan,
    catalog: &Catalog,
    sources: &Sources,
    first: Route,
    second: Route,
) -> Diagnostic {
    let (x, y) = (first.path(catalog, plan), second.path(catalog, plan));
    let (file, inner) = if x.len() <= y.len() { (&x, &y) } else { (&y, &x) };
    let mut problem = if x == y {
        Diagnostic::new(&rules::PATH_COLLISION, format!("two pages would be `{x}`"))
    } else if x.to_lowercase() == y.to_lowercase() {
        let message = format!("`{x}` and `{y}` differ only in case");
        Diagnostic::new(&rules::CASE_COLLISION, message)
    } else {
        // A name that differs in case is a clash on some systems only.
        let same = inner.strip_prefix(file.as_str()).is_some_and(|rest| rest.starts_with('/'));
        let rule = if same { &rules::PATH_COLLISION } else { &rules::CASE_COLLISION };
        Diagnostic::new(rule, format!("`{inner}` needs a folder where the file `{file}` would be"))
    };
    if let Some(span) = origin(catalog, second) {
        problem = problem.at(span, "this one");
    }
    if let Some(span) = origin(catalog, first) {
        problem = match problem.primary {
            Some(_) => problem.also(span, "and this one"),
            None => problem.at(span, "this one"),
        };
    }
    let published = |route: Route| {
        let Route::Static(at) = route else { return None };
        sources.statics().get(at as usize).map(|file| &file.path)
    };
    let made = [first, second].iter().any(|route| origin(catalog, *route).is_none());
    // Static files come last, so that the first is one only if both are.
    match (published(first), published(second)) {
        (Some(x), Some(y)) => problem.help(format!("rename `static/{x}` or `static/{y}`")),
        (None, Some(y)) if problem.primary.is_some() => {
            problem.help(format!("rename it or `static/{y}`"))
        }
        (None, Some(y)) => {
            problem.help(format!("versus makes a page of that name itself; rename `static/{y}`"))
        }
        _ if made => problem.help("versus makes a page of that name itself; choose another"),
        _ => problem.help("rename one of the two"),
    }
}

/// Reports a static file whose name some system cannot store. The names of pages are checked where they
/// are read.
pub(super) fn unstorable(sources: &Sources, route: Route) -> Option<Diagnostic> {
    let Route::Static(at) = route else { return None };
    let path = &sources.statics().get(at as usize)?.path;
    let fault = name_fault(path)?;
    // A line feed would tear the report apart.
    let shown = path.replace(char::is_control, "\u{fffd}");
    let message = format!("not every system can store `static/{shown}`");
    Some(Diagnostic::new(&rules::BAD_IDENTIFIER, message).help(format!("rename it: {fault}")))
}

/// Why not every system can store a file, or `None` if all can.
fn name_fault(path: &str) -> Option<&'static str> {
    if path.contains(char::is_control) {
        Some("control characters are not allowed")
    } else if path.contains(['<', '>', ':', '"', '|', '?', '*', '\\']) {
        Some(r#"`<`, `>`, `:`, `"`, `|`, `?`, `*` and `\` are not allowed"#)
    } else if path.split('/').any(|part| part.ends_with(['.', ' '])) {
        Some("no name ends with a dot or a space")
    } else {
        None
    }
}

/// What a route is made from, if that is one file.
fn origin(catalog: &Catalog, route: Route) -> Option<Span> {
    let file = match route {
        Route::Page(_, Page::Code(code)) => catalog.code(code).origin,
        Route::Page(locale, Page::Prose(prose)) => {
            let files = &catalog.prose[prose.at()].files;
            *files.get(&locale).or_else(|| files.values().next())?
        }
        Route::Page(_, Page::Protocol(protocol)) => catalog.protocol(protocol).origin,
        Route::Page(_, Page::Pair(_) | Page::Home)
        | Route::Chooser
        | Route::NotFound
        | Route::Robots
        | Route::NoJekyll
        | Route::Llms
        | Route::Schema
        | Route::Data(..)
        | Route::Search(_)
        | Route::OpenSearch(_)
        | Route::Picture(..)
        | Route::SitemapIndex
        | Route::Sitemap(..)
        | Route::Static(_) => return None,
    };
    Some(Span::start_of(file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_would_tear_the_manifest_apart_is_refused() {
        for (name, good) in
            [("a b.txt", true), ("a\nb.txt", false), ("a\rb.txt", false), ("a ", false)]
        {
            assert_eq!(name_fault(name).is_none(), good, "{name:?}");
        }
    }

    #[test]
    fn the_folders_of_a_file_are_all_above_it() {
        assert_eq!(folders_of("a/b/c.html").collect::<Vec<_>>(), ["a/b", "a"]);
        assert_eq!(folders_of("c.html").count(), 0);
    }
}
