//! The start page of a locale.

use fluent::FluentArgs;
use serde::Serialize;

use super::{Heading, Site};
use crate::catalog::LocaleIx;
use crate::diagnostic::Diagnostic;
use crate::plan::Page;
use crate::render::view::{Html, PageView};

#[derive(Serialize)]
struct View {
    page: PageView,
    protocols: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    href: String,
    name: Html,
    summary: Html,
    codes: Html,
    pairs: Html,
}

pub(in crate::render) fn render(
    site: &Site<'_>,
    locale: LocaleIx,
    out: &mut Vec<u8>,
) -> Result<(), Diagnostic> {
    let speaker = site.speaker(locale);
    let counted = |id, count: u64| {
        let mut args = FluentArgs::new();
        args.set("count", count);
        speaker.html((id, None), Some(&args)).map(Html)
    };
    let entries = site.catalog.protocols().map(|(ix, protocol)| {
        let codes = site.catalog.codes_of(ix).len() as u64;
        Ok(Entry {
            href: format!("{}/index.html", protocol.id),
            name: site.renderer.vocabularies[locale.at()][ix.at()].name.clone(),
            summary: Html(speaker.html((&protocol.id, Some("summary")), None)?),
            codes: counted("home-codes", codes)?,
            pairs: counted("home-pairs", codes * codes.saturating_sub(1) / 2)?,
        })
    });
    let protocols = entries.collect::<Result<_, Diagnostic>>()?;
    let heading = Heading {
        title: speaker.plain(("home-title", None), None)?,
        short: site.catalog.site.name.clone(),
        description: speaker.plain(("site-description", None), None)?,
    };
    let page = site.page("home", locale, Page::Home, heading);
    let path = Page::Home.path(site.catalog);
    site.render("home.html", locale, &View { page, protocols }, &path, out)
}
