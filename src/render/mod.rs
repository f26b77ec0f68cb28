//! One route to one file's content.
//!
//! Start at [`Renderer::render`]. What pages share is rendered once, when the renderer is made
//! (`parts`); a page formats only what is about itself (`page/`), and its template puts it together.
//!
//! **Invariant:** rendering knows neither disk nor network, and a page never depends on another
//! page's HTML.

mod diagram;
mod escape;
mod fact;
mod frame;
mod json;
mod kept;
mod markdown;
mod marks;
mod page;
mod parts;
mod picture;
mod reading;
mod relation;
mod share;
mod speaker;
mod template;
mod text;
mod view;
mod vocabulary;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use tera::Value;

use crate::catalog::contract;
use crate::catalog::{Catalog, CodeIx, LocaleIx, ProseIx};
use crate::diagnostic::Diagnostic;
use crate::plan::{Page, Plan, Route};
use crate::source::Sources;

pub use kept::Kept;
pub(crate) use marks::{END, NAMED, START};
pub(crate) use reading::particle;
pub use template::Templates;

use frame::Frame;
use page::Site;
use page::prose::ProseParts;
use parts::CodeParts;
use share::Shares;
use speaker::Speaker;
use text::Text;
use vocabulary::Vocabulary;

/// Renders routes. Immutable once made, and shared between threads.
pub struct Renderer {
    templates: Templates,
    text: Text,
    shares: Shares,
    /// By locale and protocol.
    vocabularies: Vec<Vec<Vocabulary>>,
    /// By locale and code.
    codes: Vec<Arc<Vec<CodeParts>>>,
    /// By locale and page.
    prose: Vec<Arc<Vec<ProseParts>>>,
    /// By locale: what templates get on every page.
    frames: Vec<Frame>,
    /// By locale: links to the pages of running text, relative to the folder of the locale.
    navs: Vec<Value>,
    /// Published paths of static files by the name that templates use.
    assets: Value,
    statics: Vec<Arc<[u8]>>,
}

impl Renderer {
    /// Renders what pages share; with `marked`, every message stands between marks. `None` if that is impossible; every fault is reported.
    pub fn new(
        catalog: &Catalog,
        plan: &Plan,
        sources: &Sources,
        templates: Templates,
        marked: bool,
        kept: Option<Kept<'_>>,
        problems: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let before = problems.len();
        let text = Text::new(catalog, sources, marked);
        let speakers: Vec<Speaker<'_>> =
            catalog.locales().map(|(locale, _)| Speaker { catalog, text: &text, locale }).collect();
        let slots = contract::slots(catalog);
        let frames = gather(speakers.iter().map(|speaker| Frame::new(*speaker, &slots)), problems);
        let vocabularies = speakers
            .iter()
            .map(|speaker| {
                let all = catalog.protocols().map(|(ix, _)| Vocabulary::new(*speaker, ix));
                gather(all, problems)
            })
            .collect::<Vec<_>>();
        if problems.len() > before {
            return None;
        }
        let earlier = |locale| kept.and_then(|kept| kept.parts(locale));
        let codes = speakers
            .iter()
            .map(|speaker| {
                if let Some((codes, _)) = earlier(speaker.locale) {
                    return Arc::clone(codes);
                }
                let vocabularies = &vocabularies[speaker.locale.at()];
                let all: Vec<_> = (0..catalog.codes.len())
                    .into_par_iter()
                    .map(|at| {
                        let vocabulary = &vocabularies[catalog.codes[at].protocol.at()];
                        let resolve = |page: &str| link(catalog, plan, speaker.locale, page, "../");
                        let ui = &frames[speaker.locale.at()].ui;
                        let card = |code: &Value| card(&templates, ui, code);
                        CodeParts::new(*speaker, vocabulary, CodeIx::new(at), &resolve, &card)
                    })
                    .collect();
                Arc::new(gather(all.into_iter(), problems))
            })
            .collect::<Vec<_>>();
        let prose = speakers
            .iter()
            .map(|speaker| {
                if let Some((_, prose)) = earlier(speaker.locale) {
                    return Arc::clone(prose);
                }
                let all: Vec<_> = (0..catalog.prose.len())
                    .into_par_iter()
                    .map(|at| {
                        let resolve = |page: &str| link(catalog, plan, speaker.locale, page, "");
                        ProseParts::new(*speaker, sources, ProseIx::new(at), &resolve)
                    })
                    .collect();
                Arc::new(gather(all.into_iter(), problems))
            })
            .collect::<Vec<_>>();
        let nav = |parts: &Arc<Vec<ProseParts>>| {
            let pages = catalog.prose.iter().zip(&**parts);
            let links = pages.map(|(page, parts)| view::Link {
                href: format!("{}.html", page.name),
                text: parts.title.clone(),
            });
            Value::from_serializable(&links.collect::<Vec<_>>())
        };
        let names = sources.statics().iter().map(|file| file.path.clone());
        let paths = (0..).map(|at| plan.static_path(at).to_owned());
        let assets: BTreeMap<String, String> = names.zip(paths).collect();
        let renderer = Self {
            templates,
            shares: Shares::new(catalog),
            vocabularies,
            codes,
            navs: prose.iter().map(nav).collect(),
            prose,
            frames,
            assets: Value::from_serializable(&assets),
            statics: sources.statics().iter().map(|file| file.bytes.clone()).collect(),
            text,
        };
        (problems.len() == before).then_some(renderer)
    }

    /// Renders a route into a buffer, which is emptied first.
    pub fn render(
        &self,
        catalog: &Catalog,
        plan: &Plan,
        route: Route,
        out: &mut Vec<u8>,
    ) -> Result<(), Diagnostic> {
        let of_locale = match route {
            Route::Page(locale, _) => self.text.has_older(locale),
            Route::Chooser | Route::NotFound => {
                catalog.locales().any(|(locale, _)| self.text.has_older(locale))
            }
            Route::Data(locale, _) | Route::Search(locale) | Route::OpenSearch(locale) => {
                self.text.has_older(locale)
            }
            Route::Llms => catalog.locales().any(|(locale, _)| self.text.has_older(locale)),
            Route::Robots
            | Route::NoJekyll
            | Route::Schema
            | Route::Picture(..)
            | Route::SitemapIndex
            | Route::Sitemap(..)
            | Route::Static(_) => false,
        };
        self.render_once(&Site { catalog, plan, renderer: self, older: false }, route, out)?;
        let is_page = matches!(route, Route::Page(..) | Route::Chooser | Route::NotFound);
        if !of_locale || !marks::remove(marks::OLDER, out) || !is_page {
            return Ok(());
        }
        // Which texts a page shows is known when it is rendered; such pages are few.
        self.render_once(&Site { catalog, plan, renderer: self, older: true }, route, out)?;
        marks::remove(marks::OLDER, out);
        Ok(())
    }

    fn render_once(
        &self,
        site: &Site<'_>,
        route: Route,
        out: &mut Vec<u8>,
    ) -> Result<(), Diagnostic> {
        out.clear();
        match route {
            Route::Page(locale, page) => match page {
                Page::Home => page::home::render(site, locale, out),
                Page::Protocol(protocol) => page::protocol::render(site, locale, protocol, out),
                Page::Code(code) => page::code::render(site, locale, code, out),
                Page::Pair(pair) => page::pair::render(site, locale, pair, out),
                Page::Prose(prose) => page::prose::render(site, locale, prose, out),
            },
            Route::Chooser => page::chooser::render(site, out),
            Route::NotFound => page::not_found::render(site, out),
            Route::Robots => {
                page::sitemap::robots(site, out);
                Ok(())
            }
            Route::SitemapIndex => {
                page::sitemap::index(site, out);
                Ok(())
            }
            Route::Sitemap(locale, part) => {
                page::sitemap::part(site, locale, part, out);
                Ok(())
            }
            Route::Llms => page::llms::render(site, out),
            Route::Schema => {
                page::data::schema(out);
                Ok(())
            }
            Route::Data(locale, protocol) => page::data::render(site, locale, protocol, out),
            Route::Search(locale) => page::search::render(site, locale, out),
            Route::OpenSearch(locale) => page::opensearch::render(site, locale, out),
            Route::Picture(locale, protocol) => {
                picture::render(site.catalog, locale, protocol, out);
                Ok(())
            }
            Route::NoJekyll => Ok(()),
            Route::Static(at) => {
                out.extend_from_slice(self.statics.get(at as usize).map_or(&[], |bytes| bytes));
                Ok(())
            }
        }
    }

    /// Whether enough of a page is in its own language for search engines to list it.
    pub fn is_listed(&self, catalog: &Catalog, locale: LocaleIx, page: Page) -> bool {
        let share = self.shares.page(catalog, locale, page);
        locale == catalog.source || share.reaches(catalog.site.canonical_share)
    }

    /// How many percent of the texts of a page are in its own language, rounded down.
    pub fn coverage(&self, catalog: &Catalog, locale: LocaleIx, page: Page) -> u8 {
        self.shares.page(catalog, locale, page).percent()
    }

    fn speaker<'s>(&'s self, catalog: &'s Catalog, locale: LocaleIx) -> Speaker<'s> {
        Speaker { catalog, text: &self.text, locale }
    }
}

/// Renders the card of a code as pair pages show it: the largest part of a page, and the same on all
/// pages of the code.
fn card(templates: &Templates, ui: &Value, code: &Value) -> Result<Value, Diagnostic> {
    let mut context = tera::Context::new();
    context.insert_value("code", code.clone());
    context.insert_value("ui", ui.clone());
    context.insert("heading", "h4");
    let mut out = Vec::new();
    templates.render("card.html", &context, "a card", &mut out)?;
    Ok(view::Html(String::from_utf8_lossy(&out).into_owned()).shared())
}

/// Keeps what succeeded and reports the rest.
fn gather<T>(
    results: impl Iterator<Item = Result<T, Diagnostic>>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<T> {
    results.filter_map(|result| result.map_err(|problem| problems.push(problem)).ok()).collect()
}

/// The address of `page:smtp/421` from a page that is `up` levels below the folder of its locale.
fn link(catalog: &Catalog, plan: &Plan, locale: LocaleIx, page: &str, up: &str) -> Option<String> {
    let (name, fragment) = page.split_once('#').map_or((page, None), |(n, f)| (n, Some(f)));
    let path = format!("{}/{name}.html", catalog.locale(locale).tag);
    plan.route(catalog, &path)?;
    let fragment = fragment.map_or_else(String::new, |fragment| format!("#{fragment}"));
    Some(format!("{up}{name}.html{fragment}"))
}
