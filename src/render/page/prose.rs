//! A page of running text, from Markdown.

use serde::Serialize;

use super::{Heading, Site};
use crate::catalog::{LocaleIx, ProseIx};
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::plan::Page;
use crate::render::escape;
use crate::render::markdown::{Markdown, Resolve};
use crate::render::speaker::Speaker;
use crate::render::text::Said;
use crate::render::view::{Html, PageView};
use crate::source::Sources;

/// A page of running text in one locale.
pub(in crate::render) struct ProseParts {
    /// Its first heading, marked if it is not in the reader's language.
    pub(in crate::render) title: Html,
    /// The same without markup.
    pub(in crate::render) title_plain: String,
    /// The start of its first paragraph, for search engines.
    pub(in crate::render) description: String,
    body: Html,
    /// The language of the body, if it is not the reader's.
    lang: Option<String>,
}

#[derive(Serialize)]
struct View<'v> {
    page: PageView,
    h1: &'v Html,
    body: &'v Html,
    lang: &'v Option<String>,
}

impl ProseParts {
    /// Renders the Markdown of a page for readers of a locale.
    pub(in crate::render) fn new(
        speaker: Speaker<'_>,
        sources: &Sources,
        ix: ProseIx,
        resolve: Resolve<'_>,
    ) -> Result<Self, Diagnostic> {
        let catalog = speaker.catalog;
        let page = &catalog.prose[ix.at()];
        let found = page.file(catalog.locale(speaker.locale));
        let Some((from, file)) = found else {
            let message = format!("no locale has the page `{}`", page.name);
            return Err(Diagnostic::new(&rules::MISSING_FILE, message));
        };
        let text = sources.file(file).map(|file| file.text.clone()).unwrap_or_default();
        let rendered = Markdown::new(resolve).blocks(&text);
        if let Some(address) = rendered.broken.first() {
            let start = text.find(&**address).unwrap_or(0);
            return Err(Diagnostic::new(&rules::BROKEN_LINK, format!("`{address}` leads nowhere"))
                .at(Span::new(file, start..start + address.len()), "")
                .help("link to `page:smtp/421`, to `page:about` or to an https address"));
        }
        let title_plain = rendered.title.unwrap_or_else(|| page.name.clone());
        let said = Said { text: escape::html(&title_plain).into_owned(), from };
        let first = rendered.html.split("</p>").next().unwrap_or("");
        let other = from != speaker.locale;
        Ok(Self {
            title: Html(speaker.mark(&said)),
            title_plain,
            description: escape::strip(first).replace('\n', " "),
            body: Html(rendered.html),
            lang: other.then(|| catalog.locale(from).lang.to_string()),
        })
    }
}

pub(in crate::render) fn render(
    site: &Site<'_>,
    locale: LocaleIx,
    ix: ProseIx,
    out: &mut Vec<u8>,
) -> Result<(), Diagnostic> {
    let parts = &site.renderer.prose[locale.at()][ix.at()];
    let heading = Heading {
        title: parts.title_plain.clone(),
        short: parts.title_plain.clone(),
        description: parts.description.clone(),
    };
    let page = site.page("prose", locale, Page::Prose(ix), heading);
    let view = View { page, h1: &parts.title, body: &parts.body, lang: &parts.lang };
    site.render("prose.html", locale, &view, &Page::Prose(ix).path(site.catalog), out)
}
