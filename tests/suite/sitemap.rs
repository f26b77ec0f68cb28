//! Sitemaps at their limits: none is too large, and together they list every page once.

use std::collections::BTreeSet;
use std::fmt::Write;

use versus::plan::{Plan, Route, SitemapLimits};
use versus::{Overrides, Site, Snapshot};

use crate::crowd::crowd;

const BASE: &str = "https://example.org/a&b/";

/// A sitemap: its address, its bytes and the pages that it lists.
struct Sitemap {
    address: String,
    bytes: u64,
    pages: Vec<String>,
}

/// The sitemaps of a site within limits, and the addresses in their index.
fn sitemaps(snapshot: &Snapshot, limits: SitemapLimits) -> (Vec<Sitemap>, Vec<String>) {
    let Site { catalog, renderer, .. } = snapshot.site.as_ref().unwrap();
    let plan = Plan::within(limits, catalog, &snapshot.sources, &mut Vec::new());
    let text = |route| {
        let mut text = Vec::new();
        renderer.render(catalog, &plan, route, &mut text).unwrap();
        String::from_utf8(text).unwrap()
    };
    let sitemap = |route: Route| {
        let text = text(route);
        let address = format!("{BASE}{}", route.path(catalog, &plan));
        Sitemap { address, bytes: text.len() as u64, pages: addresses(&text) }
    };
    let parts = plan.routes_outside_pairs().filter(|route| matches!(route, Route::Sitemap(..)));
    (parts.map(sitemap).collect(), addresses(&text(Route::SitemapIndex)))
}

fn addresses(xml: &str) -> Vec<String> {
    let parts = xml.split("<loc>").skip(1);
    parts.map(|part| part.split("</loc>").next().unwrap().replace("&amp;", "&")).collect()
}

/// Ten codes in some languages.
fn site(languages: &[&str]) -> Snapshot {
    let mut project = crowd();
    let mut yaml = "name: versus\nsource: en\ncanonical_share: 0\nlocales:\n".to_owned();
    for tag in languages {
        writeln!(yaml, "  - {{ tag: {tag}, name: {tag} }}").unwrap();
    }
    project.add("content/site.yaml", &yaml);
    project.add("content/pages/a-page-with-a-name-of-some-length.en.md", "# A page\n");
    let overrides = Overrides { base_url: Some(BASE.to_owned()) };
    Snapshot::new(project.sources(), &overrides)
}

#[test]
fn sitemaps_are_split_before_they_reach_a_limit() {
    // A start page, a page, an index, ten codes and their pairs.
    let pages = 1 + 1 + 1 + 10 + 45;
    let few = ["en", "ja"];
    let many = ["en", "ja", "fr", "de", "es", "it", "nl", "pl", "pt", "sv", "zh-Hant"];
    for (languages, limits, least) in [
        (&few[..], SitemapLimits::FORMAT, 2),
        (&few, SitemapLimits { pages: 10, bytes: 1_000_000 }, 2 * 6),
        (&few, SitemapLimits { pages: 58, bytes: 1_000_000 }, 2),
        (&few, SitemapLimits { pages: 57, bytes: 1_000_000 }, 2 * 2),
        (&few, SitemapLimits { pages: 1000, bytes: 4_000 }, 2 * 5),
        (&many, SitemapLimits { pages: 1000, bytes: 20_000 }, 11 * 4),
        (&many, SitemapLimits { pages: 1000, bytes: 3_000 }, 11 * 58),
    ] {
        let (sitemaps, index) = sitemaps(&site(languages), limits);
        assert!(sitemaps.len() >= least, "{limits:?}: {} sitemaps", sitemaps.len());
        let mut listed = BTreeSet::new();
        for sitemap in &sitemaps {
            let (pages, bytes) = (sitemap.pages.len() as u64, sitemap.bytes);
            let fits = (1..=limits.pages).contains(&pages) && bytes <= limits.bytes;
            assert!(fits, "{limits:?}: {} has {pages} pages, {bytes} bytes", sitemap.address);
            for page in &sitemap.pages {
                assert!(listed.insert(page), "{limits:?}: {page} is listed twice");
            }
        }
        assert_eq!(listed.len(), languages.len() * pages);
        let named: BTreeSet<_> = index.iter().collect();
        let there: BTreeSet<_> = sitemaps.iter().map(|sitemap| &sitemap.address).collect();
        assert_eq!((named, index.len()), (there, sitemaps.len()));
    }
}

#[test]
fn usual_sitemaps_keep_the_limits_of_the_format() {
    let (usual, format) = (SitemapLimits::USUAL, SitemapLimits::FORMAT);
    assert!(usual.pages <= format.pages && usual.bytes <= format.bytes);
    // An entry of the real site is far below the largest that has room for as many pages.
    let (sitemaps, _) = sitemaps(&site(&["en", "ja", "zh", "ko", "fr"]), usual);
    assert_eq!(sitemaps.len(), 5);
    assert!(sitemaps.iter().all(|sitemap| sitemap.bytes * usual.pages / 58 < usual.bytes));
}
