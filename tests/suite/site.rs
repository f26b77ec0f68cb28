//! The real site, rendered in memory once: how its pages hang together.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use versus::diagnostic::human;
use versus::source::Sources;
use versus::{Overrides, Snapshot};

use crate::html::{Document, Element};

/// Where the tests publish the site: below a path, as GitHub Pages does.
pub(crate) const BASE: &str = "https://example.org/repo/";

/// The folder and the language of each locale.
pub(crate) const LOCALES: [(&str, &str); 5] =
    [("en", "en"), ("ja", "ja"), ("zh", "zh-Hans"), ("ko", "ko"), ("fr", "fr")];

/// Every file of the site, and its pages as trees.
pub(crate) struct Whole {
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    pub(crate) pages: BTreeMap<String, Document>,
}

impl Whole {
    /// The pages of one locale.
    pub(crate) fn of(&self, tag: &str) -> impl Iterator<Item = (&String, &Document)> {
        let folder = format!("{tag}/");
        self.pages.iter().filter(move |(path, _)| path.starts_with(&folder))
    }

    /// The pages of two codes in one locale.
    pub(crate) fn pairs(&self, tag: &str) -> impl Iterator<Item = (&String, &Document)> {
        self.of(tag).filter(|(path, _)| path.contains("-vs-"))
    }
}

pub(crate) fn real_sources() -> Sources {
    Sources::from_disk(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// Every file that a snapshot would write.
pub(crate) fn render_all(snapshot: &Snapshot) -> BTreeMap<String, Vec<u8>> {
    let report = |problem| human(problem, &snapshot.sources, false);
    let problems: Vec<String> = snapshot.problems.iter().map(report).collect();
    assert!(problems.is_empty(), "\n{}", problems.join("\n\n"));
    let site = snapshot.site.as_ref().unwrap();
    let render = |route: versus::plan::Route| {
        let mut page = Vec::new();
        if let Err(problem) = site.render(route, &mut page) {
            panic!("\n{}", human(&problem, &snapshot.sources, false));
        }
        (route.path(&site.catalog, &site.plan), page)
    };
    site.plan.routes(&site.catalog).map(render).collect()
}

pub(crate) fn whole() -> &'static Whole {
    static WHOLE: OnceLock<Whole> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let overrides = Overrides { base_url: Some(BASE.to_owned()) };
        let files = render_all(&Snapshot::new(real_sources(), &overrides));
        let pages = files
            .iter()
            .filter(|(path, _)| Path::new(path).extension().is_some_and(|kind| kind == "html"));
        let pages = pages.map(|(path, bytes)| (path.clone(), Document::parse(bytes))).collect();
        Whole { files, pages }
    })
}

/// Reports all that is wrong at once.
#[track_caller]
pub(crate) fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// Where a link leads inside the site; `None` for one that leaves it.
fn target(page: &str, link: &str) -> Option<(String, Option<String>)> {
    let (address, fragment) = match link.split_once('#') {
        Some((address, fragment)) => (address, Some(fragment.to_owned())),
        None => (link, None),
    };
    let inside = address.strip_prefix(BASE).or_else(|| address.strip_prefix("/repo/"));
    if inside.is_none() && address.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = match inside {
        Some(_) => Vec::new(),
        None => {
            page.split('/').collect::<Vec<_>>().split_last().map_or(vec![], |(_, up)| up.to_vec())
        }
    };
    let address = inside.unwrap_or(address);
    if address.is_empty() && inside.is_none() {
        return Some((page.to_owned(), fragment));
    }
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => assert!(parts.pop().is_some(), "{page}: {link} leaves the site"),
            _ => parts.push(part),
        }
    }
    let path = parts.join("/");
    let path = if path.is_empty() || path.ends_with('/') { path + "index.html" } else { path };
    Some((path, fragment))
}

fn links(document: &Document) -> Vec<&str> {
    let link = |element: &Element| {
        ["href", "src", "action"].iter().any(|name| element.attribute(name).is_some())
    };
    let found = document.root.all(&link);
    let all = found.iter().flat_map(|element| {
        ["href", "src", "action"].iter().filter_map(|name| element.attribute(name))
    });
    all.collect()
}

#[test]
fn the_content_is_without_fault_and_complete() {
    let whole = whole();
    // 15 pairs, 6 codes, an index, a start page and a page about the site in 5 languages.
    assert!(whole.pages.len() >= 5 * (15 + 6 + 3) + 2, "{} pages", whole.pages.len());
    for seed in ["235-vs-421", "421-vs-535", "250-vs-421", "235-vs-450", "421-vs-530"] {
        for (tag, _) in LOCALES {
            let path = format!("{tag}/smtp/{seed}.html");
            assert!(whole.pages.contains_key(&path), "{path}");
        }
    }
}

#[test]
fn every_link_and_fragment_leads_somewhere() {
    let whole = whole();
    let mut faults = Vec::new();
    let mut followed = 0;
    for (page, document) in &whole.pages {
        for link in links(document) {
            let Some((path, fragment)) = target(page, link) else { continue };
            followed += 1;
            let ids = |fragment: &str| {
                let id = |element: &Element| element.attribute("id") == Some(fragment);
                whole.pages.get(&path).map_or(0, |target| target.root.all(&id).len())
            };
            if !whole.files.contains_key(&path) {
                faults.push(format!("{page}: {link} leads to {path}, which is not there"));
            } else if fragment.as_deref().is_some_and(|fragment| ids(fragment) != 1) {
                faults.push(format!("{page}: {link} has no place in {path}"));
            }
        }
    }
    none(&faults);
    assert!(followed > 2000, "only {followed} links inside the site");
}

#[test]
fn every_page_can_be_reached() {
    let whole = whole();
    let (mut seen, mut open) = (BTreeSet::new(), vec!["index.html".to_owned()]);
    while let Some(page) = open.pop() {
        if !seen.insert(page.clone()) {
            continue;
        }
        let found = links(&whole.pages[&page]);
        let next = found.iter().filter_map(|link| target(&page, link)).map(|(path, _)| path);
        open.extend(next.filter(|path| whole.pages.contains_key(path)));
    }
    let lost = whole.pages.keys().filter(|page| !seen.contains(*page) && *page != "404.html");
    none(&lost.map(|page| format!("no way to {page}")).collect::<Vec<_>>());
}

#[test]
fn pages_work_in_any_folder() {
    // All links are relative; only what search engines read, and 404.html, know the base URL.
    let mut faults = Vec::new();
    for (page, document) in whole().pages.iter().filter(|(page, _)| *page != "404.html") {
        for element in document.only("body").all(&|element| element.attribute("href").is_some()) {
            let link = element.attribute("href").unwrap();
            if link.starts_with('/')
                || link.starts_with(BASE)
                || link.ends_with('/') && !link.contains(':')
            {
                faults.push(format!("{page}: {link}"));
            }
        }
    }
    none(&faults);
}

#[test]
fn languages_refer_to_each_other() {
    let whole = whole();
    let mut faults = Vec::new();
    let versions = |document: &Document| -> BTreeMap<String, String> {
        let links = document.only("head").named(&["link"]);
        let of = |element: &&&Element| element.attribute("hreflang").is_some();
        let pair = |element: &&Element| {
            let [lang, href] = ["hreflang", "href"].map(|name| element.attribute(name).unwrap());
            (lang.to_owned(), href.to_owned())
        };
        links.iter().filter(of).map(pair).collect()
    };
    for (tag, lang) in LOCALES {
        for (page, document) in whole.of(tag) {
            let rel = |element: &Element| element.attribute("rel") == Some("canonical");
            let canonical = document.only("head").all(&rel);
            let own = format!("{BASE}{}", page.strip_suffix("index.html").unwrap_or(page));
            if canonical.len() != 1 || canonical[0].attribute("href") != Some(&own) {
                faults.push(format!("{page}: canonical is not {own}"));
            }
            let versions_here = versions(document);
            let mut expected: Vec<&str> = LOCALES.iter().map(|(_, lang)| *lang).collect();
            expected.push("x-default");
            expected.sort_unstable();
            if versions_here.keys().map(|key| &**key).collect::<Vec<_>>() != expected {
                faults.push(format!("{page}: {:?}", versions_here.keys()));
            }
            if versions_here.get(lang) != Some(&own) {
                faults.push(format!("{page}: is not its own {lang} version"));
            }
            for href in versions_here.values() {
                let (path, _) = target(page, href).unwrap();
                if whole.pages.get(&path).map(&versions) != Some(versions_here.clone()) {
                    faults.push(format!("{page}: {path} does not refer back"));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn the_sitemaps_list_every_page_of_every_language() {
    let whole = whole();
    let text = |path: &str| String::from_utf8(whole.files[path].clone()).unwrap();
    let addresses = |xml: &str| -> Vec<String> {
        let parts = xml.split("<loc>").skip(1);
        parts.map(|part| part.split("</loc>").next().unwrap().to_owned()).collect()
    };
    let mut listed = BTreeSet::new();
    for map in addresses(&text("sitemap.xml")) {
        let (path, _) = target("", &map).unwrap();
        for address in addresses(&text(&path)) {
            assert!(listed.insert(target("", &address).unwrap().0), "{address} is listed twice");
        }
    }
    let pages: BTreeSet<String> =
        LOCALES.iter().flat_map(|(tag, _)| whole.of(tag)).map(|(page, _)| page.clone()).collect();
    assert_eq!(listed, pages);
    assert!(text("robots.txt").contains(&format!("Sitemap: {BASE}sitemap.xml")));
}

#[test]
fn links_are_resolved_as_a_browser_does() {
    let case = |page, link, expected: Option<(&str, Option<&str>)>| {
        let expected = expected.map(|(path, id)| (path.to_owned(), id.map(str::to_owned)));
        assert_eq!(target(page, link), expected, "{link}");
    };
    case("en/smtp/421.html", "../index.html#x", Some(("en/index.html", Some("x"))));
    case("en/smtp/421.html", "#x", Some(("en/smtp/421.html", Some("x"))));
    case("en/smtp/421.html", "https://example.org/repo/en/", Some(("en/index.html", None)));
    case("404.html", "/repo/en/index.html", Some(("en/index.html", None)));
    case("en/index.html", "https://www.rfc-editor.org/", None);
}
