//! The choice of a language, at the root of the site.

use serde::Serialize;
use tera::Value;

use super::Site;
use crate::diagnostic::Diagnostic;
use crate::render::view::{Html, PageView};

#[derive(Serialize)]
struct View {
    page: PageView,
    /// The start page of the source locale, in which this page speaks.
    start: String,
    languages: Vec<Language>,
}

#[derive(Serialize)]
pub(super) struct Language {
    href: String,
    lang: String,
    dir: &'static str,
    name: String,
    invitation: Html,
    /// What the 404 page says.
    text: Html,
    /// The messages without variables, for the 404 page to change its language.
    label: Value,
}

/// The start page of the source locale. Links begin with `root`.
pub(super) fn start(site: &Site<'_>, root: &str) -> String {
    format!("{root}{}/index.html", site.catalog.locale(site.catalog.source).tag)
}

/// The languages of the site, each speaking for itself. Links begin with `root`.
pub(super) fn languages(site: &Site<'_>, root: &str) -> Result<Vec<Language>, Diagnostic> {
    let language = |(ix, locale): (_, &crate::catalog::Locale)| {
        let speaker = site.speaker(ix);
        Ok(Language {
            href: format!("{root}{}/index.html", locale.tag),
            lang: locale.lang.to_string(),
            dir: if locale.rtl { "rtl" } else { "ltr" },
            name: locale.name.clone(),
            invitation: Html(speaker.html(("choose", None), None)?),
            text: Html(speaker.html(("notfound-text", None), None)?),
            label: site.renderer.frames[ix.at()].label.clone(),
        })
    };
    site.catalog.locales().map(language).collect()
}

/// What the two pages outside all locales have in common; in the source locale.
pub(super) fn outside(
    site: &Site<'_>,
    kind: &'static str,
    root: String,
    title: &str,
) -> Result<PageView, Diagnostic> {
    let source = site.catalog.source;
    let own = site.catalog.locale(source);
    let speaker = site.speaker(source);
    Ok(PageView {
        kind,
        lang: site.renderer.frames[source.at()].lang.clone(),
        dir: if own.rtl { "rtl" } else { "ltr" },
        home: format!("{root}index.html"),
        root,
        title: speaker.plain((title, None), None)?,
        description: speaker.plain(("site-description", None), None)?,
        canonical: None,
        fallback: false,
        older: false,
        alternates: Vec::new(),
        hreflang: Vec::new(),
        meta: None,
    })
}

pub(in crate::render) fn render(site: &Site<'_>, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
    let mut page = outside(site, "chooser", String::new(), "chooser-title")?;
    page.canonical.clone_from(&site.catalog.site.base_url);
    let view = View { page, start: start(site, ""), languages: languages(site, "")? };
    site.render("chooser.html", site.catalog.source, &view, "index.html", out)
}
