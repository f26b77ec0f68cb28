//! The page of one code.

use fluent::FluentArgs;
use serde::Serialize;
use tera::Value;

use super::{Heading, Site};
use crate::catalog::{CodeIx, LocaleIx};
use crate::diagnostic::Diagnostic;
use crate::plan::{Page, Pair};
use crate::render::text::CODE;
use crate::render::view::{ConflictView, Html, Link, PageView};

#[derive(Serialize)]
struct View<'v> {
    page: PageView,
    protocol: &'v Value,
    code: &'v Value,
    h1: Html,
    lede: Html,
    caption: Html,
    rows: Vec<Row<'v>>,
    conflicts: Vec<ConflictView>,
    pairs_title: Html,
    pairs: Vec<Link>,
    see_also: Vec<Link>,
}

#[derive(Serialize)]
struct Row<'v> {
    label: &'v Value,
    cell: &'v Value,
}

pub(in crate::render) fn render(
    site: &Site<'_>,
    locale: LocaleIx,
    ix: CodeIx,
    out: &mut Vec<u8>,
) -> Result<(), Diagnostic> {
    let (catalog, speaker) = (site.catalog, site.speaker(locale));
    let code = catalog.code(ix);
    let protocol = catalog.protocol(code.protocol);
    let parts = &site.renderer.codes[locale.at()][ix.at()];
    let vocabulary = &site.renderer.vocabularies[locale.at()][code.protocol.at()];

    let args = || {
        let mut args = FluentArgs::new();
        parts.args.add(&CODE, &mut args);
        args.set("protocol", &*protocol.name);
        args
    };
    let mut plain = args();
    plain.set("name", &*parts.name_plain);
    let html = |id| {
        let said = speaker.join_with((id, None), &[("name", &parts.name)], args())?;
        Ok::<_, Diagnostic>(Html(speaker.mark(&said)))
    };

    let lede = speaker.join("sentence", &[("clause", &parts.gist)])?;
    let class = Row { label: &vocabulary.class, cell: &parts.class_cell };
    let facts = vocabulary.facets.iter().zip(&parts.facts);
    let facts = facts.filter_map(|(label, fact)| Some(Row { label, cell: &fact.as_ref()?.cell }));
    let link = |other: CodeIx| {
        let parts = &site.renderer.codes[locale.at()][other.at()];
        let text = format!("{} {}", catalog.code(other).id, speaker.mark(&parts.name));
        Link { href: format!("{}.html", catalog.code(other).slug), text: Html(text) }
    };
    let pairs = catalog.codes_of(code.protocol).filter_map(|other| {
        let pair = Pair::new(ix, other)?;
        let path = Page::Pair(pair).path(catalog);
        let href = path.rsplit('/').next().unwrap_or("").to_owned();
        Some(Link { href, text: link(other).text })
    });
    let heading = Heading {
        title: speaker.plain(("code-title", None), Some(&plain))?,
        short: code.id.clone(),
        description: crate::render::escape::strip(&lede.text),
    };
    let view = View {
        page: site.page("code", locale, Page::Code(ix), heading),
        protocol: &vocabulary.view,
        code: &parts.view,
        h1: html("code-title")?,
        lede: Html(speaker.mark(&lede)),
        caption: html("code-facts-caption")?,
        rows: std::iter::once(class).chain(facts).collect(),
        conflicts: site.conflicts(locale, &[ix])?,
        pairs_title: html("code-pairs")?,
        pairs: pairs.collect(),
        see_also: code.see_also.iter().map(|other| link(*other)).collect(),
    };
    site.render("code.html", locale, &view, &Page::Code(ix).path(catalog), out)
}
