//! What a page tells machines about itself: a graph of schema.org as JSON-LD, and what networks show where
//! someone shares it. All of it needs absolute addresses, so there is none without a base URL.

use base64::prelude::{BASE64_STANDARD, Engine};
use fluent::FluentArgs;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Heading, Site};
use crate::catalog::{CodeIx, LocaleIx, ProtocolIx};
use crate::plan::{Page, Route};
use crate::render::view::{Html, Meta};
use crate::render::{json, marks};

impl Site<'_> {
    /// What a page tells of itself; `None` without a base URL.
    pub(super) fn meta(&self, locale: LocaleIx, page: Page, heading: &Heading) -> Option<Meta> {
        let catalog = self.catalog;
        let base = catalog.site.base_url.as_deref()?;
        let path = |route: Route| route.path(catalog, self.plan);
        let (of, article) = match page {
            Page::Home | Page::Prose(_) => (None, matches!(page, Page::Prose(_))),
            Page::Protocol(protocol) => (Some(protocol), false),
            Page::Code(code) => (Some(catalog.code(code).protocol), true),
            Page::Pair(pair) => (Some(catalog.code(pair.a()).protocol), true),
        };
        // A page of no protocol shows the first one.
        let shown = of.or_else(|| catalog.protocols().next().map(|(ix, _)| ix));
        let picture = shown.map(|shown| format!("{base}{}", path(Route::Picture(locale, shown))));
        let tag = &catalog.locale(locale).tag;
        // A pair page must stay light: networks take its address from the canonical link and its
        // language from the page, and browsers meet the search on other pages.
        let roomy = !matches!(page, Page::Pair(_));
        let graph = self.graph(locale, page, of, heading).map(|graph| json::script(&graph));
        Some(Meta {
            kind: if article { "article" } else { "website" },
            url: if roomy { self.canonical(locale, page) } else { None },
            locale: roomy.then(|| network_locale(catalog.locale(locale).lang.clone())),
            picture,
            picture_alt: shown.filter(|_| roomy).and_then(|shown| self.picture_alt(locale, shown)),
            search: roomy.then(|| format!("{}{tag}/opensearch.xml", page.root())),
            policy: graph.as_deref().map(policy),
            graph: graph.map(Html),
        })
    }

    /// What there is to see on the picture of a protocol: its codes. If no locale can say so, the page of
    /// the protocol cannot be rendered, either, and that tells why.
    fn picture_alt(&self, locale: LocaleIx, ix: ProtocolIx) -> Option<String> {
        let mut args = FluentArgs::with_capacity(1);
        args.set("protocol", &*self.catalog.protocol(ix).name);
        self.speaker(locale).plain(("index-title", None), Some(&args)).ok()
    }

    /// What a page is about and where it stands, if it is of a protocol.
    fn graph(
        &self,
        locale: LocaleIx,
        page: Page,
        of: Option<ProtocolIx>,
        heading: &Heading,
    ) -> Option<Value> {
        let protocol = self.catalog.protocol(of?);
        let url = self.address(locale, page)?;
        let language = self.catalog.locale(locale).lang.to_string();
        let mut article = json!({
            "@type": "TechArticle",
            "headline": heading.short,
            "inLanguage": language,
            "url": url,
        });
        let about = match page {
            Page::Protocol(ix) => {
                let terms = self.catalog.codes_of(ix).map(|code| {
                    let mut term = self.term(locale, code);
                    term["url"] = json!(self.address(locale, Page::Code(code)));
                    term
                });
                json!({
                    "@type": "DefinedTermSet",
                    "@id": format!("{url}#codes"),
                    "name": heading.title,
                    "hasDefinedTerm": terms.collect::<Vec<_>>(),
                })
            }
            Page::Code(code) => {
                let mut term = self.term(locale, code);
                let set = self.address(locale, Page::Protocol(self.catalog.code(code).protocol))?;
                term["inDefinedTermSet"] = json!(format!("{set}#codes"));
                term
            }
            Page::Pair(pair) => json!([self.term(locale, pair.a()), self.term(locale, pair.b())]),
            Page::Home | Page::Prose(_) => return None,
        };
        article["about"] = about;
        // Of two codes the description is long in some languages, and stands above all of this.
        if !matches!(page, Page::Pair(_)) {
            article["headline"] = json!(heading.title);
            article["description"] = json!(heading.description);
        }
        let step = |position: usize, name: &str, page: Page| {
            json!({
                "@type": "ListItem",
                "position": position,
                "name": name,
                "item": self.address(locale, page),
            })
        };
        let mut steps = vec![step(1, &self.catalog.site.name, Page::Home)];
        steps.extend(of.map(|ix| step(2, &protocol.name, Page::Protocol(ix))));
        if matches!(page, Page::Code(_)) {
            // The last one is the page itself, and may be left out where bytes count.
            steps.push(json!({ "@type": "ListItem", "position": 3, "name": heading.short }));
        }
        let trail = json!({ "@type": "BreadcrumbList", "itemListElement": steps });
        Some(json!({ "@context": "https://schema.org", "@graph": [article, trail] }))
    }

    /// A code as a term.
    fn term(&self, locale: LocaleIx, code: CodeIx) -> Value {
        let name = &self.renderer.codes[locale.at()][code.at()].name_plain;
        json!({ "@type": "DefinedTerm", "termCode": self.catalog.code(code).id, "name": name })
    }
}

/// What a Content Security Policy says to let a script with this text stand in a page, by
/// [CSP 3 §2.3.1](https://www.w3.org/TR/CSP3/#framework-directive-source-list).
///
/// Browsers run no JSON-LD and so ask no policy about it, but the Nu HTML checker does.
fn policy(script: &str) -> String {
    let published = marks::unmarked(script);
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(published)))
}

/// A language as networks write it, with the country where most speak it: `zh_CN` for `zh-Hans`.
fn network_locale(mut lang: unic_langid::LanguageIdentifier) -> String {
    lang.maximize();
    let region = lang.region.map_or_else(String::new, |region| format!("_{region}"));
    format!("{}{region}", lang.language)
}

#[cfg(test)]
mod tests {
    use super::{network_locale, policy};
    use crate::render::marks;

    #[test]
    fn a_script_is_allowed_as_it_is_shown() {
        // printf '{}' | openssl dgst -sha256 -binary | base64
        let expected = "sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=";
        assert_eq!(policy("{}"), expected);
        assert_eq!(policy(&format!("{{{}}}", marks::OLDER)), expected);
    }

    #[test]
    fn networks_want_a_country() {
        let cases = [
            ("ja", "ja_JP"),
            ("zh-Hans", "zh_CN"),
            ("zh-Hant", "zh_TW"),
            ("pt-BR", "pt_BR"),
            ("en", "en_US"),
        ];
        for (tag, expected) in cases {
            assert_eq!(network_locale(tag.parse().unwrap()), expected);
        }
    }
}
