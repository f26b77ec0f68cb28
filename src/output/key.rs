//! What a page is made from, as a hash: a page whose key has not changed need not be rendered.
//!
//! Simple and coarse rather than clever, and never a stale page: whatever could touch a page is in
//! its key.

use super::manifest::Hash;
use crate::catalog::{Catalog, CodeIx, LocaleIx};
use crate::diagnostic::FileId;
use crate::plan::{Page, Route};
use crate::snapshot::Site;
use crate::source::{FileKind, SourceFile, Sources};

/// Identifies this build of the program.
const PROGRAM: &str = env!("VERSUS_BUILD");

/// The hashes that keys are made from.
pub(super) struct Keys {
    /// Everything outside locales and definitions: program, templates, vocabulary, list of codes.
    common: Hash,
    /// The messages along the chain of a locale, by locale.
    messages: Vec<Hash>,
    /// The definition of a code, by code.
    definitions: Vec<Hash>,
    /// All definitions.
    defined: Hash,
    /// All messages and all definitions.
    all: Hash,
    statics: Vec<Hash>,
}

impl Keys {
    /// Hashes the sources once.
    pub(super) fn new(site: &Site, sources: &Sources) -> Self {
        let catalog = &site.catalog;
        let shared = |file: &SourceFile| match file.kind {
            FileKind::Site
            | FileKind::Protocol
            | FileKind::Pairs
            | FileKind::Undefined
            | FileKind::Page
            | FileKind::Template => true,
            // No page shows a glossary.
            FileKind::Definition | FileKind::Messages | FileKind::Ledger | FileKind::Glossary => {
                false
            }
        };
        let mut common: Vec<&[u8]> = vec![PROGRAM.as_bytes()];
        common.push(catalog.site.base_url.as_deref().unwrap_or("").as_bytes());
        for (_, file) in sources.files().filter(|(_, file)| shared(file)) {
            common.extend([file.path.as_bytes(), file.text.as_bytes()]);
        }
        // Links to neighbours, the matrix and the picker name every code, with particles and articles
        // that follow from its reading and its class.
        for code in &catalog.codes {
            let class = &catalog.protocol(code.protocol).classes[code.class];
            common.extend([code.id.as_bytes(), code.message.as_bytes(), class.id.as_bytes()]);
            let readings = code.readings.iter();
            common.extend(readings.flat_map(|(tag, aloud)| [tag.as_bytes(), aloud.as_bytes()]));
        }
        let published: Vec<String> = site
            .plan
            .routes_outside_pairs()
            .filter(|route| matches!(route, Route::Static(_)))
            .map(|route| route.path(catalog, &site.plan))
            .collect();
        common.extend(published.iter().map(String::as_bytes));
        let definitions: Vec<Hash> =
            catalog.codes.iter().map(|code| file_hash(sources, code.origin)).collect();
        let defined: Vec<[u8; 16]> = definitions.iter().map(|hash| hash.bytes()).collect();
        let messages = messages(catalog, sources);
        let everything = definitions.iter().chain(&messages).map(|hash| hash.bytes());
        let everything: Vec<[u8; 16]> = everything.collect();
        Self {
            common: Hash::of_all(common),
            all: Hash::of_all(everything.iter().map(|bytes| &bytes[..])),
            messages,
            definitions,
            defined: Hash::of_all(defined.iter().map(|bytes| &bytes[..])),
            statics: sources.statics().iter().map(|file| Hash::of(&file.bytes)).collect(),
        }
    }

    /// The key of a route.
    pub(super) fn of(&self, site: &Site, route: Route) -> Hash {
        let of_code = |code: CodeIx| self.definitions[code.at()].bytes();
        let parts = match route {
            Route::Static(at) => return self.statics[at as usize],
            Route::Page(locale, page) => {
                let versions = versions(site, page);
                let messages = self.messages[locale.at()].bytes();
                let (x, y) = match page {
                    Page::Home | Page::Protocol(_) => (self.all.bytes(), [0; 16]),
                    Page::Prose(_) => ([0; 16], [0; 16]),
                    Page::Code(code) => (of_code(code), [0; 16]),
                    Page::Pair(pair) => (of_code(pair.a()), of_code(pair.b())),
                };
                [messages, versions, x, y]
            }
            // Every locale ends up at the source locale, so its messages are among these.
            Route::Data(locale, _) | Route::Search(locale) | Route::OpenSearch(locale) => {
                [self.messages[locale.at()].bytes(), self.defined.bytes(), [0; 16], [0; 16]]
            }
            Route::Picture(..) => [self.defined.bytes(), [0; 16], [0; 16], [0; 16]],
            Route::Schema => [[0; 16]; 4],
            Route::Chooser
            | Route::NotFound
            | Route::Robots
            | Route::NoJekyll
            | Route::Llms
            | Route::SitemapIndex
            | Route::Sitemap(..) => [self.all.bytes(), [0; 16], [0; 16], [0; 16]],
        };
        let common = self.common.bytes();
        Hash::of_all(std::iter::once(&common[..]).chain(parts.iter().map(|part| &part[..])))
    }
}

/// How much of a page is in which language and where it is listed: that depends on the messages of all
/// locales.
fn versions(site: &Site, page: Page) -> [u8; 16] {
    let of_locale = |(locale, _): (LocaleIx, _)| {
        [u8::from(site.is_listed(locale, page)), site.coverage(locale, page)]
    };
    let all: Vec<u8> = site.catalog.locales().flat_map(of_locale).collect();
    Hash::of(&all).bytes()
}

fn file_hash(sources: &Sources, file: FileId) -> Hash {
    Hash::of(sources.file(file).map_or("", |file| &file.text).as_bytes())
}

fn messages(catalog: &Catalog, sources: &Sources) -> Vec<Hash> {
    let of_locale = |tag: &str| {
        let kinds = [FileKind::Messages, FileKind::Ledger];
        let files = kinds.iter().flat_map(|kind| sources.of_kind(kind));
        let files: Vec<_> = files.filter(|(_, file)| file.folder(1) == tag).collect();
        Hash::of_all(
            files.iter().flat_map(|(_, file)| [file.path.as_bytes(), file.text.as_bytes()]),
        )
    };
    let own: Vec<Hash> = catalog.locales.iter().map(|locale| of_locale(&locale.tag)).collect();
    let chain = |locale: &crate::catalog::Locale| {
        let chain: Vec<[u8; 16]> = locale.chain.iter().map(|ix| own[ix.at()].bytes()).collect();
        Hash::of_all(chain.iter().map(|bytes| &bytes[..]))
    };
    catalog.locales.iter().map(chain).collect()
}
