//! One page of the site, as a value.

use super::{Pair, Plan};
use crate::catalog::{Catalog, CodeIx, LocaleIx, ProseIx, ProtocolIx};

/// A page that exists once in every locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// The start page.
    Home,
    /// The index of a protocol: table and matrix.
    Protocol(ProtocolIx),
    /// One code.
    Code(CodeIx),
    /// Two codes compared.
    Pair(Pair),
    /// A page of running text.
    Prose(ProseIx),
}

/// A file of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    /// `index.html`: the choice of a language.
    Chooser,
    /// `404.html`
    NotFound,
    /// `robots.txt`
    Robots,
    /// `.nojekyll`, so that GitHub Pages drops no file.
    NoJekyll,
    /// `llms.txt`: what the site holds, for language models.
    Llms,
    /// `api/v1/schema.json`: what the files of data look like.
    Schema,
    /// `api/v1/ja/smtp.json`: a protocol as data.
    Data(LocaleIx, ProtocolIx),
    /// `ja/search.js`: what the search field looks in.
    Search(LocaleIx),
    /// `ja/opensearch.xml`: how browsers search the site.
    OpenSearch(LocaleIx),
    /// `ja/smtp.png`: what is shown where someone shares a page.
    Picture(LocaleIx, ProtocolIx),
    /// `sitemap.xml`, the list of the sitemaps.
    SitemapIndex,
    /// `ja/sitemap.xml` and, past the limits of a sitemap, `ja/sitemap-2.xml` …
    Sitemap(LocaleIx, u32),
    /// A page in a locale.
    Page(LocaleIx, Page),
    /// A file of `static/`.
    Static(u32),
}

impl Route {
    /// The path in the output, relative, with `/`.
    pub fn path(self, catalog: &Catalog, plan: &Plan) -> String {
        let folder = |locale| &catalog.locale(locale).tag;
        match self {
            Self::Chooser => "index.html".to_owned(),
            Self::NotFound => "404.html".to_owned(),
            Self::Robots => "robots.txt".to_owned(),
            Self::NoJekyll => ".nojekyll".to_owned(),
            Self::SitemapIndex => "sitemap.xml".to_owned(),
            Self::Sitemap(locale, 0) => format!("{}/sitemap.xml", folder(locale)),
            Self::Sitemap(locale, part) => format!("{}/sitemap-{}.xml", folder(locale), part + 1),
            Self::Llms => "llms.txt".to_owned(),
            Self::Schema => "api/v1/schema.json".to_owned(),
            Self::Data(locale, protocol) => {
                format!("api/v1/{}/{}.json", folder(locale), catalog.protocol(protocol).id)
            }
            Self::Search(locale) => format!("{}/search.js", folder(locale)),
            Self::OpenSearch(locale) => format!("{}/opensearch.xml", folder(locale)),
            Self::Picture(locale, protocol) => {
                format!("{}/{}.png", folder(locale), catalog.protocol(protocol).id)
            }
            Self::Page(locale, page) => format!("{}/{}", folder(locale), page.path(catalog)),
            Self::Static(at) => plan.static_path(at).to_owned(),
        }
    }
}

impl Page {
    /// The path below the folder of a locale: the same in every locale.
    pub fn path(self, catalog: &Catalog) -> String {
        match self {
            Self::Home => "index.html".to_owned(),
            Self::Protocol(protocol) => format!("{}/index.html", catalog.protocol(protocol).id),
            Self::Code(code) => {
                format!("{}/{}.html", catalog.protocol_of(code).id, catalog.code(code).slug)
            }
            Self::Pair(pair) => format!(
                "{}/{}-vs-{}.html",
                catalog.protocol_of(pair.a()).id,
                catalog.code(pair.a()).slug,
                catalog.code(pair.b()).slug
            ),
            Self::Prose(prose) => format!("{}.html", catalog.prose[prose.at()].name),
        }
    }

    /// The way up from the page to the root of the site: `../` or `../../`.
    pub fn root(self) -> &'static str {
        match self {
            Self::Home | Self::Prose(_) => "../",
            Self::Protocol(_) | Self::Code(_) | Self::Pair(_) => "../../",
        }
    }
}
