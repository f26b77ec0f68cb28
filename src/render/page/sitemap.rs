//! `robots.txt` and the sitemaps: what search engines read.
//!
//! Only pages that are canonical themselves are listed, each with its versions in other languages.
//! There is no `lastmod`: the clock is not part of the input.

use std::io::Write;

use super::Site;
use crate::catalog::LocaleIx;
use crate::plan::{Page, Route};
use crate::render::escape;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

pub(in crate::render) fn robots(site: &Site<'_>, out: &mut Vec<u8>) {
    out.extend_from_slice(b"User-agent: *\nAllow: /\n");
    if let Some(base) = &site.catalog.site.base_url {
        out.extend_from_slice(format!("\nSitemap: {base}sitemap.xml\n").as_bytes());
    }
}

pub(in crate::render) fn index(site: &Site<'_>, out: &mut Vec<u8>) {
    let base = site.catalog.site.base_url.as_deref().unwrap_or("");
    out.extend_from_slice(HEAD.as_bytes());
    out.extend_from_slice(
        b"<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for route in site.plan.routes_outside_pairs() {
        // A part without a page is no sitemap: the format wants one address at least.
        if let Route::Sitemap(locale, part) = route
            && listed(site, locale, part).next().is_some()
        {
            let path = route.path(site.catalog, site.plan);
            let _ = writeln!(
                out,
                "<sitemap><loc>{}</loc></sitemap>",
                escape::html(&format!("{base}{path}"))
            );
        }
    }
    out.extend_from_slice(b"</sitemapindex>\n");
}

pub(in crate::render) fn part(site: &Site<'_>, locale: LocaleIx, part: u32, out: &mut Vec<u8>) {
    out.extend_from_slice(HEAD.as_bytes());
    out.extend_from_slice(
        b"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
          xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in listed(site, locale, part) {
        let Some(address) = site.address(locale, page) else { continue };
        let _ = write!(out, "<url><loc>{}</loc>", escape::html(&address));
        for version in site.hreflang(locale, page) {
            let _ = write!(
                out,
                "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                version.lang,
                escape::html(&version.href)
            );
        }
        out.extend_from_slice(b"</url>\n");
    }
    out.extend_from_slice(b"</urlset>\n");
}

/// The pages of a part that are canonical themselves.
fn listed(site: &Site<'_>, locale: LocaleIx, part: u32) -> impl Iterator<Item = Page> {
    let size = usize::try_from(site.plan.sitemap_pages()).unwrap_or(usize::MAX);
    let pages = site.plan.pages(site.catalog).skip(part as usize * size).take(size);
    pages.filter(move |page| site.listed(locale, *page))
}
