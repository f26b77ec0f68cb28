//! One file per kind of page: its view, and how it is filled.
//!
//! Start at [`Site::page`], which makes what all pages have in common, and at `pair.rs`, for which
//! all of this exists.

pub(super) mod chooser;
pub(super) mod code;
pub(super) mod data;
pub(super) mod home;
pub(super) mod llms;
mod meta;
pub(super) mod not_found;
pub(super) mod opensearch;
pub(super) mod pair;
pub(super) mod prose;
pub(super) mod protocol;
pub(super) mod search;
pub(super) mod sitemap;

use serde::Serialize;
use tera::{Context, Value};

use super::Renderer;
use super::speaker::{Speaker, sources};
use super::view::{Alternate, ConflictView, Hreflang, Html, PageView};
use crate::catalog::contract::conflict_message;
use crate::catalog::{Catalog, CodeIx, LocaleIx};
use crate::diagnostic::{Diagnostic, rules};
use crate::plan::{Page, Plan};

/// What a page is rendered from.
pub(super) struct Site<'s> {
    pub(super) catalog: &'s Catalog,
    pub(super) plan: &'s Plan,
    pub(super) renderer: &'s Renderer,
    /// Whether the page shows text that is older than its original.
    pub(super) older: bool,
}

/// The name and description of a page.
pub(super) struct Heading {
    /// Plain text.
    pub(super) title: String,
    /// What the page is called on a page above it, as plain text.
    pub(super) short: String,
    /// Plain text.
    pub(super) description: String,
}

impl Site<'_> {
    pub(super) fn speaker(&self, locale: LocaleIx) -> Speaker<'_> {
        self.renderer.speaker(self.catalog, locale)
    }

    /// What all pages in a locale have in common.
    fn page(&self, kind: &'static str, locale: LocaleIx, page: Page, heading: Heading) -> PageView {
        let catalog = self.catalog;
        let own = catalog.locale(locale);
        let path = page.path(catalog);
        let root = page.root();
        let alternates = catalog.locales().map(|(ix, other)| Alternate {
            lang: self.renderer.frames[ix.at()].lang.clone(),
            name: self.renderer.frames[ix.at()].name.clone(),
            href: format!("{root}{}/{path}", other.tag),
            current: ix == locale,
            coverage: Some(self.renderer.coverage(catalog, ix, page)).filter(|share| *share < 100),
        });
        let depth = root.len() - 3;
        PageView {
            kind,
            lang: self.renderer.frames[locale.at()].lang.clone(),
            dir: if own.rtl { "rtl" } else { "ltr" },
            meta: self.meta(locale, page, &heading),
            root: root.to_owned(),
            home: format!("{}index.html", root.get(..depth).unwrap_or("")),
            title: heading.title,
            description: heading.description,
            canonical: self.canonical(locale, page),
            fallback: !self.renderer.shares.page(catalog, locale, page).complete(),
            older: self.older,
            alternates: alternates.collect(),
            hreflang: self.hreflang(locale, page),
        }
    }

    /// Whether enough of a page is in its own language for search engines to list it.
    pub(super) fn listed(&self, locale: LocaleIx, page: Page) -> bool {
        self.renderer.is_listed(self.catalog, locale, page)
    }

    /// The absolute address of a page, if there is a base URL. Index pages end with their folder.
    pub(super) fn address(&self, locale: LocaleIx, page: Page) -> Option<String> {
        let base = self.catalog.site.base_url.as_ref()?;
        let path = page.path(self.catalog);
        let short = path.strip_suffix("index.html").unwrap_or(&path);
        Some(format!("{base}{}/{short}", self.catalog.locale(locale).tag))
    }

    fn canonical(&self, locale: LocaleIx, page: Page) -> Option<String> {
        let locale = if self.listed(locale, page) { locale } else { self.catalog.source };
        self.address(locale, page)
    }

    /// The listed versions of a page and its default. Empty on a page that is not listed itself, so
    /// that every reference is returned.
    pub(super) fn hreflang(&self, locale: LocaleIx, page: Page) -> Vec<Hreflang> {
        if !self.listed(locale, page) {
            return Vec::new();
        }
        let listed = self.catalog.locales().filter(|(ix, _)| self.listed(*ix, page));
        let versions = listed.map(|(ix, _)| (self.renderer.frames[ix.at()].lang.clone(), ix));
        let default = std::iter::once((Value::from("x-default"), self.catalog.source));
        versions
            .chain(default)
            .filter_map(|(lang, ix)| Some(Hreflang { lang, href: self.address(ix, page)? }))
            .collect()
    }

    /// What the sources disagree about, where it concerns all of some codes.
    fn conflicts(
        &self,
        locale: LocaleIx,
        codes: &[CodeIx],
    ) -> Result<Vec<ConflictView>, Diagnostic> {
        let Some(first) = codes.first() else { return Ok(Vec::new()) };
        let protocol = self.catalog.protocol_of(*first);
        let conflicts = protocol.relations.conflicts_of(codes).map(|conflict| {
            let message = conflict_message(protocol, conflict);
            Ok(ConflictView {
                text: Html(self.speaker(locale).html((&message, None), None)?),
                sources: Html(sources(protocol, &conflict.sources)),
            })
        });
        conflicts.collect()
    }

    /// Renders a view of a page in a locale.
    fn render(
        &self,
        template: &str,
        locale: LocaleIx,
        view: &impl Serialize,
        path: &str,
        out: &mut Vec<u8>,
    ) -> Result<(), Diagnostic> {
        let mut context = Context::from_serialize(view).map_err(|error| {
            Diagnostic::new(&rules::TEMPLATE_ERROR, format!("the view of `{path}`: {error}"))
        })?;
        let frame = &self.renderer.frames[locale.at()];
        context.insert_value("ui", frame.ui.clone());
        context.insert_value("label", frame.label.clone());
        context.insert_value("assets", self.renderer.assets.clone());
        context.insert("site", &self.catalog.site.name);
        context.insert_value("nav", self.renderer.navs[locale.at()].clone());
        self.renderer.templates.render(template, &context, path, out)
    }
}
