//! How many pages a sitemap lists.
//!
//! It follows from the catalogue alone, so that a plan knows its sitemaps before a page is rendered: no
//! entry is larger than the largest that there could be.

use crate::catalog::Catalog;

/// What a sitemap has at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SitemapLimits {
    /// Pages.
    pub pages: u64,
    /// Bytes.
    pub bytes: u64,
}

/// What an entry has besides addresses and languages, and what it has again for each version.
const ENTRY: u64 = 32;
const VERSION: u64 = 64;
/// What stands around all entries.
const FRAME: u64 = 256;

impl SitemapLimits {
    /// What search engines read: the limits of the format.
    pub const FORMAT: Self = Self { pages: 50_000, bytes: 50_000_000 };
    /// Where versus begins the next one. A sitemap is rendered in memory, so it is a fifth of what the
    /// format allows.
    pub const USUAL: Self = Self { pages: 10_000, bytes: 10_000_000 };

    /// How many pages a sitemap of this site can list: one at least.
    pub(super) fn pages_each(self, catalog: &Catalog) -> u64 {
        let room = self.bytes.saturating_sub(FRAME) / largest_entry(catalog);
        self.pages.min(room).max(1)
    }
}

/// What no entry has more bytes than.
fn largest_entry(catalog: &Catalog) -> u64 {
    let longest = |lengths: &mut dyn Iterator<Item = u64>| lengths.max().unwrap_or(0);
    let base = escaped(catalog.site.base_url.as_deref().unwrap_or(""));
    let tag = longest(&mut catalog.locales.iter().map(|locale| escaped(&locale.tag)));
    let lang = longest(&mut catalog.locales.iter().map(|one| escaped(&one.lang.to_string())));
    let prose = longest(&mut catalog.prose.iter().map(|page| escaped(&page.name)));
    let folder = longest(&mut catalog.protocols().map(|(_, protocol)| escaped(&protocol.id)));
    let slug = longest(&mut catalog.codes.iter().map(|code| escaped(&code.slug)));
    let path = prose.max(folder + "/".len() as u64 + 2 * slug + "-vs-".len() as u64);
    let address = base + tag + "/".len() as u64 + path + ".html".len() as u64;
    let language = lang.max("x-default".len() as u64);
    let versions = catalog.locales.len() as u64 + 1;
    ENTRY + address + versions * (VERSION + language + address)
}

/// How many bytes a text has at most where it is escaped.
fn escaped(text: &str) -> u64 {
    let bytes = |c: char| match c {
        '&' | '<' | '>' | '"' | '\'' => "&quot;".len(),
        c => c.len_utf8(),
    };
    text.chars().map(|c| bytes(c) as u64).sum()
}
