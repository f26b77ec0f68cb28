//! What pages of the real site tell machines about themselves.

use serde_json::Value;
use versus::catalog::LocaleIx;
use versus::plan::Page;
use versus::{Overrides, Snapshot};

use crate::base::Project;
use crate::html::{Document, Element};
use crate::site::{BASE, none, render_all, whole};

/// The content of a `<meta>` with a property.
fn property<'d>(document: &'d Document, name: &str) -> Option<&'d str> {
    let is = |element: &Element| element.attribute("property") == Some(name);
    let found = document.only("head").all(&is);
    assert!(found.len() <= 1, "two of {name}");
    found.first().and_then(|meta| meta.attribute("content"))
}

/// The graph of a page, as it is written.
fn graph(html: &[u8]) -> Option<&str> {
    let html = std::str::from_utf8(html).unwrap();
    let (_, rest) = html.split_once("<script type=\"application/ld+json\">")?;
    rest.split_once("</script>").map(|(graph, _)| graph)
}

/// The addresses in a graph.
fn addresses<'g>(value: &'g Value, found: &mut Vec<&'g str>) {
    for inner in value.as_array().into_iter().flatten() {
        addresses(inner, found);
    }
    for (name, inner) in value.as_object().into_iter().flatten() {
        match (&**name, inner) {
            ("url" | "item" | "@id" | "inDefinedTermSet", Value::String(address)) => {
                found.push(address);
            }
            _ => addresses(inner, found),
        }
    }
}

/// Whether an absolute address is one of the site.
fn is_there(address: &str) -> bool {
    let Some(path) = address.strip_prefix(BASE) else { return false };
    let path = path.split('#').next().unwrap();
    let index = if path.ends_with('/') { "index.html" } else { "" };
    whole().files.contains_key(&format!("{path}{index}"))
}

#[test]
fn pages_of_a_protocol_tell_what_they_are_about() {
    let mut faults = Vec::new();
    let mut seen = 0;
    for (page, document) in whole().pages.iter().filter(|(page, _)| page.contains("/smtp/")) {
        let mut wrong = |what: &str| faults.push(format!("{page}: {what}"));
        let text = graph(&whole().files[page]).unwrap_or_else(|| panic!("{page}: no graph"));
        let graph: Value = serde_json::from_str(text).unwrap();
        let [article, trail] = &graph["@graph"].as_array().unwrap()[..] else {
            wrong("not two things");
            continue;
        };
        let mut found = Vec::new();
        addresses(&graph, &mut found);
        if found.len() < 3 || !found.iter().all(|address| is_there(address)) {
            wrong(&format!("an address leads nowhere: {found:?}"));
        }
        let lang = document.only("html").attribute("lang").unwrap();
        if article["@type"] != "TechArticle" || article["inLanguage"] != lang {
            wrong("is no article in its language");
        }
        let url = format!("{BASE}{}", page.strip_suffix("index.html").unwrap_or(page));
        if article["url"] != *url || article["headline"].as_str().is_none_or(str::is_empty) {
            wrong("has no address or headline");
        }
        if trail["@type"] != "BreadcrumbList"
            || trail["itemListElement"].as_array().unwrap().len() < 2
        {
            wrong("has no trail");
        }
        let about = &article["about"];
        let pair = page.contains("-vs-");
        let terms = match about.as_array() {
            Some(two) => two.iter().collect(),
            None if page.ends_with("index.html") => {
                about["hasDefinedTerm"].as_array().unwrap().iter().collect()
            }
            None => vec![about],
        };
        let name = page.rsplit('/').next().unwrap().trim_end_matches(".html");
        let codes: Vec<&str> =
            terms.iter().map(|term| term["termCode"].as_str().unwrap()).collect();
        if !page.ends_with("index.html") && codes.join("-vs-") != name {
            wrong(&format!("is about {codes:?}"));
        }
        if pair && text.len() > 700 {
            wrong(&format!("{} bytes", text.len()));
        }
        if !pair && article["description"].as_str().is_none_or(str::is_empty) {
            wrong("has no description");
        }
        seen += 1;
    }
    none(&faults);
    assert!(seen > 500, "{seen} pages");
}

#[test]
fn shared_pages_have_a_title_a_description_and_a_picture() {
    let mut faults = Vec::new();
    let pages = whole().pages.iter().filter(|(page, _)| page.contains('/'));
    for (page, document) in pages {
        let mut wrong = |what: &str| faults.push(format!("{page}: {what}"));
        // As a browser shows it: French has spaces that do not break.
        let shown = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let title = document.only("head").named(&["title"])[0].text();
        if property(document, "og:title").map(shown) != Some(shown(&title)) {
            wrong("another title");
        }
        if property(document, "og:description").is_none_or(str::is_empty) {
            wrong("no description");
        }
        if property(document, "og:image").is_none_or(|address| !is_there(address)) {
            wrong("no picture");
        }
        // Pages of two codes have no room for these three.
        let light = page.contains("-vs-");
        if !light && property(document, "og:image:alt").is_none_or(str::is_empty) {
            wrong("no words for the picture");
        }
        let locale = property(document, "og:locale").unwrap_or("");
        if !light && (locale.len() != 5 || !locale.contains('_')) {
            wrong("no locale");
        }
        let kind = property(document, "og:type");
        let article = page.contains("/smtp/") && !page.ends_with("index.html");
        if article && kind != Some("article") || kind.is_none() {
            wrong("no kind");
        }
        let url = property(document, "og:url");
        if !light && !url.is_some_and(is_there) {
            wrong("no address");
        }
    }
    none(&faults);
}

#[test]
fn without_a_base_url_pages_hold_no_absolute_address() {
    let files = render_all(&Snapshot::new(crate::site::real_sources(), &Overrides::default()));
    for path in
        ["en/index.html", "en/smtp/index.html", "en/smtp/421.html", "en/smtp/421-vs-450.html"]
    {
        let page = Document::parse(&files[path]);
        assert_eq!(graph(&files[path]), None, "{path}");
        for name in ["og:url", "og:image", "og:title"] {
            assert_eq!(property(&page, name), None, "{path}");
        }
        assert!(page.errors.is_empty(), "{path}: {:?}", page.errors);
    }
}

#[test]
fn what_is_not_found_finds_styles_and_languages_at_any_depth() {
    for (base, root) in [(None, "/"), (Some("https://example.org/"), "/"), (Some(BASE), "/repo/")] {
        let overrides = Overrides { base_url: base.map(str::to_owned) };
        let files = render_all(&Snapshot::new(crate::site::real_sources(), &overrides));
        let page = Document::parse(&files["404.html"]);
        let links = page.root.all(&|element| element.attribute("href").is_some());
        assert!(links.len() > 6);
        for link in links.iter().map(|link| link.attribute("href").unwrap()) {
            let path = link.strip_prefix(root);
            let there = path.is_some_and(|path| path.is_empty() || files.contains_key(path));
            assert!(there || link.starts_with('#'), "{base:?}: {link}");
        }
    }
}

#[test]
fn a_language_tells_how_much_of_a_page_it_has() {
    let mut project = Project::base();
    let share = |project: &Project, page| {
        let snapshot = Snapshot::new(project.sources(), &Overrides::default());
        let site = snapshot.site.as_ref().unwrap();
        [0, 1].map(|locale| site.coverage(LocaleIx(locale), page))
    };
    assert_eq!(share(&project, Page::Home), [100, 0]);
    project.add("locales/ja/x.ftl", "home-title = 始め\n");
    let [en, ja] = share(&project, Page::Home);
    assert!(en == 100 && (1..100).contains(&ja), "{ja}");
    let files = render_all(&Snapshot::new(project.sources(), &Overrides::default()));
    let shown = |path: &str| String::from_utf8(files[path].clone()).unwrap();
    // The English page tells it of Japanese, and of itself nothing.
    for path in ["en/index.html", "ja/index.html"] {
        assert!(shown(path).contains(&format!("\nja={ja}%")) && !shown(path).contains("\nen="));
    }
}
