//! `404.html`. Hosts serve it at any depth, so its links need the base path; without a base URL they
//! lead to the root of the host.

use serde::Serialize;

use super::Site;
use super::chooser::{Language, languages, outside, start};
use crate::diagnostic::Diagnostic;
use crate::render::view::PageView;

#[derive(Serialize)]
struct View {
    page: PageView,
    /// The start page of the source locale, in which this page speaks.
    start: String,
    languages: Vec<Language>,
}

pub(in crate::render) fn render(site: &Site<'_>, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
    let root = site.catalog.site.base_url.as_deref().map_or("/", base_path).to_owned();
    let (start, languages) = (start(site, &root), languages(site, &root)?);
    let page = outside(site, "not-found", root, "notfound-title")?;
    let source = site.catalog.source;
    site.render("404.html", source, &View { page, start, languages }, "404.html", out)
}

/// The path of a base URL: `/repo/` of `https://example.org/repo/`.
fn base_path(base: &str) -> &str {
    let host = base.split_once("://").map_or(base, |(_, rest)| rest);
    host.find('/').and_then(|at| host.get(at..)).unwrap_or("/")
}

#[cfg(test)]
mod tests {
    use super::base_path;

    #[test]
    fn the_path_of_a_base_url_keeps_its_slashes() {
        assert_eq!(base_path("https://example.org/repo/"), "/repo/");
        assert_eq!(base_path("https://example.org/"), "/");
    }
}
