//! What the preview adds to pages: reloading, and the translator's view.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use versus::catalog::ledger::{Recorded, text_name};
use versus::catalog::{CodeIx, Ledger, LocaleIx, ProseIx, ProtocolIx};
use versus::l10n::on_page;
use versus::plan::{Page, Pair, Route};
use versus::serve::preview::{Addition, asset};
use versus::{Overrides, Site, Snapshot};

use crate::base::Project;
use crate::html::{Document, Element, Node};
use crate::site::{BASE, none, real_sources};

const ADDITION: Addition<'_> = Addition { base: "/repo/", generation: 7, editor: true };
const MARKS: [char; 4] = ['\u{e000}', '\u{e001}', '\u{e002}', '\u{e003}'];

fn rendered(site: &Site, route: Route) -> String {
    let mut page = Vec::new();
    site.render(route, &mut page).unwrap();
    String::from_utf8(page).unwrap()
}

/// A page as translators see it.
fn viewed(snapshot: &Snapshot, marked: &str, route: Route) -> String {
    let mut page = marked.as_bytes().to_vec();
    ADDITION.add_texts(&mut page, snapshot, route);
    String::from_utf8(page).unwrap()
}

/// The texts that a page tells of, wherever they stand: name, state, place, and the rest.
fn told(page: &Document) -> Vec<BTreeMap<String, String>> {
    let mut all = Vec::new();
    for element in page.root.all(&|_| true) {
        if element.attribute("data-id").is_some() {
            let own = element.attributes.iter().filter_map(|(name, value)| {
                Some((name.strip_prefix("data-")?.to_owned(), value.clone()))
            });
            all.push(own.collect());
        }
        if let Some(list) = element.attribute("data-versus-texts") {
            let list: Vec<BTreeMap<String, serde_json::Value>> =
                serde_json::from_str(list).unwrap();
            let plain = |value: serde_json::Value| {
                value.as_str().map_or_else(|| value.to_string(), str::to_owned)
            };
            all.extend(
                list.into_iter()
                    .map(|one| one.into_iter().map(|(name, value)| (name, plain(value))).collect()),
            );
        }
    }
    all
}

/// The structure of a page without what the preview adds.
fn outline(element: &Element, out: &mut String) {
    for child in &element.children {
        match child {
            Node::Text(text) => out.push_str(text),
            Node::Element(inner) => {
                let name = &*inner.name;
                let ours = inner.attribute("data-id").is_some();
                let loaded = inner.attribute("src").or(inner.attribute("href"));
                if inner.attribute("hidden").is_some() && ours
                    || loaded.is_some_and(|address| address.contains("/__versus/"))
                {
                    continue;
                }
                if ours && (name == "versus-text" || name == "tspan") {
                    outline(inner, out);
                    continue;
                }
                write!(out, "<{name}").unwrap();
                for (name, value) in &inner.attributes {
                    if name != "data-versus-texts" {
                        write!(out, " {name}=\"{value}\"").unwrap();
                    }
                }
                out.push('>');
                outline(inner, out);
                write!(out, "</{name}>").unwrap();
            }
        }
    }
}

/// What is wrong with the translator's view of a page.
fn faults(snapshot: &Snapshot, published: &str, marked: &str, route: Route) -> Vec<String> {
    let html = viewed(snapshot, marked, route);
    let (page, plain) = (Document::parse(html.as_bytes()), Document::parse(published.as_bytes()));
    let mut faults = Vec::new();
    if html.contains(MARKS) {
        faults.push(format!("{route:?}: marks are left"));
    }
    if page.errors != plain.errors {
        faults.push(format!("{route:?}: {:?}, not {:?}", page.errors, plain.errors));
    }
    let [seen, expected] = [&page, &plain].map(|page| {
        let mut out = String::new();
        outline(&page.root, &mut out);
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    if seen != expected {
        let same = seen.bytes().zip(expected.bytes()).take_while(|(x, y)| x == y).count();
        let near =
            |text: &str| text.chars().skip(same.saturating_sub(300)).take(200).collect::<String>();
        faults.push(format!("{route:?}: {}\n  not {}", near(&seen), near(&expected)));
    }
    let names: BTreeSet<String> =
        told(&page).into_iter().map(|text| format!("{}/{}", text["locale"], text["id"])).collect();
    for (tag, (id, attribute)) in on_page(marked) {
        let dot = if attribute.is_some() { "." } else { "" };
        let name = format!("{tag}/{id}{dot}{}", attribute.unwrap_or_default());
        if !names.contains(&name) {
            faults.push(format!("{route:?} does not tell of {name}"));
        }
    }
    faults
}

#[test]
fn the_view_of_every_kind_of_page_is_the_page_and_tells_of_each_of_its_texts() {
    let overrides = Overrides { base_url: Some(BASE.to_owned()) };
    let snapshot = Snapshot::new(real_sources(), &overrides);
    let (site, marked) = (snapshot.site.as_ref().unwrap(), snapshot.marked().unwrap());
    let codes = |a, b| Page::Pair(Pair::new(CodeIx(a), CodeIx(b)).unwrap());
    let pages = [
        Page::Home,
        Page::Protocol(ProtocolIx(0)),
        Page::Code(CodeIx(3)),
        codes(0, 1),
        codes(4, 20),
        Page::Prose(ProseIx(0)),
    ];
    let mut routes = vec![Route::Chooser, Route::NotFound];
    for (locale, _) in site.catalog.locales() {
        routes.extend(pages.map(|page| Route::Page(locale, page)));
    }
    let check = |route: &Route| {
        let (published, marked) = (rendered(site, *route), rendered(&marked, *route));
        assert!(on_page(&marked).len() >= 3, "{route:?} is made of texts");
        assert!(!published.contains("versus-text") && !published.contains("__versus"));
        faults(&snapshot, &published, &marked, *route)
    };
    none(&routes.iter().flat_map(check).collect::<Vec<_>>());
}

/// English, a Japanese that lacks much, and a language between them.
fn three() -> Project {
    let mut project = Project::base();
    project.edit(
        "content/site.yaml",
        "  - { tag: ja, name: 日本語 }\n",
        "  - { tag: xx, name: Between }\n  - { tag: ja, name: 日本語, fallback: xx }\n",
    );
    project.add("locales/xx/a.ftl", "home-title = Between\nsmtp = Between, too\n");
    project.add(
        "locales/ja/a.ftl",
        "# A note.\nhome-title = 始め\nhome-pairs = 比較{ $count }件\nhome-codes = コード{ $count }件\n",
    );
    let mut ledger = Ledger::default();
    for (name, original) in [("home-title", "Start"), ("home-pairs", "{ $count } comparisons")] {
        let recorded = Recorded { original: original.to_owned(), same: false };
        ledger.record(text_name(name), recorded);
    }
    project.add("locales/ja/sources.lock", &ledger.write());
    project
}

fn texts_of(project: &Project, route: Route) -> Vec<BTreeMap<String, String>> {
    let snapshot = Snapshot::new(project.sources(), &Overrides::default());
    let marked = rendered(&snapshot.marked().unwrap(), route);
    told(&Document::parse(viewed(&snapshot, &marked, route).as_bytes()))
}

#[test]
fn every_state_of_a_translation_is_told_with_its_place_and_original() {
    let project = three();
    let find = |locale, id: &str| {
        let all = texts_of(&project, Route::Page(LocaleIx(locale), Page::Home));
        let text = all.into_iter().find(|text| text["id"] == id);
        text.unwrap_or_else(|| panic!("no {id}"))
    };
    let case = |locale, id: &str, state: &str, place: &str, original: &str| {
        let text = find(locale, id);
        let found = format!("{}:{}", text["file"], text["line"]);
        let found = (&*text["state"], &*found, &*text["original"]);
        assert_eq!(found, (state, place, original), "{id}");
        text
    };
    let own = case(2, "home-title", "translated", "locales/ja/a.ftl:2", "Start");
    assert!(!own.contains_key("was"));
    let older = case(2, "home-pairs", "outdated", "locales/ja/a.ftl:3", "{ $count } pairs");
    assert_eq!(older["was"], "{ $count } comparisons");
    case(2, "home-codes", "unrecorded", "locales/ja/a.ftl:4", "{ $count } codes");
    let between = case(2, "smtp", "fallback", "locales/xx/a.ftl:2", "SMTP");
    assert_eq!(between["locale"], "xx");
    let english = case(2, "smtp.summary", "missing", "locales/en/smtp.ftl:2", "The protocol.");
    assert_eq!(english["locale"], "en");
    case(0, "smtp.summary", "source", "locales/en/smtp.ftl:2", "The protocol.");
}

fn pair() -> Page {
    Page::Pair(Pair::new(CodeIx(0), CodeIx(1)).unwrap())
}

#[test]
fn texts_that_look_like_markup_stay_text() {
    let hostile = "</versus-text><script>alert(1)</script>\" onclick='x' --> ]]> &lt;b&gt; \
                   \u{e002}\u{e000}ja/x\u{e001} \u{e000} \u{e001}";
    let mut project = three();
    project.edit("locales/ja/a.ftl", "home-title = 始め", &format!("home-title = {hostile}"));
    project.edit("locales/en/site.ftl", "home-title = Start", &format!("home-title = {hostile}"));
    project.edit("locales/en/site.ftl", "index-cell = ", &format!("index-cell = {hostile}"));
    let snapshot = Snapshot::new(project.sources(), &Overrides::default());
    let (site, marked) = (snapshot.site.as_ref().unwrap(), snapshot.marked().unwrap());
    for (locale, page) in [(2, Page::Home), (0, Page::Home), (0, Page::Protocol(ProtocolIx(0)))] {
        let route = Route::Page(LocaleIx(locale), page);
        let html = viewed(&snapshot, &rendered(&marked, route), route);
        assert!(!html.contains(MARKS));
        let (page, plain) =
            (Document::parse(html.as_bytes()), Document::parse(rendered(site, route).as_bytes()));
        let scripts = |page: &Document| page.root.named(&["script"]).len();
        assert_eq!(scripts(&page), scripts(&plain) + 2);
        assert!(page.root.all(&|one| one.attribute("onclick").is_some()).is_empty());
        let text = |page: &Document| {
            let mut text = String::new();
            outline(page.only("main"), &mut text);
            let text = text.replace(MARKS, "").replace("ja/x", "");
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        assert_eq!(text(&page), text(&plain));
    }
    let told = texts_of(&project, Route::Page(LocaleIx(2), Page::Home));
    let title = told.iter().find(|text| text["id"] == "home-title").unwrap();
    assert!(title["original"].contains("<script>alert(1)</script>\" onclick='x'"));
}

#[test]
fn marks_leave_every_odd_place_of_a_template() {
    let mut project = three();
    let body = "<!doctype html><html lang=en><head><title>{{ ui.home_title }}</title>\
         <style>p::after { content: \"{{ label.home_title }}\" }</style>\
         <meta name=description content='{{ label.home_title }}'></head>\
         <body title={{ label.home_title }}><!-- {{ ui.home_title }} --><p>{{ ui.home_title }}\
         <textarea>{{ label.home_title }}</textarea><select><option>{{ label.home_title }}</select>\
         <table><tr><td>{{ ui.home_title }}</table><pre>\n{{ ui.home_title }}</pre>\
         <svg><title>{{ label.home_title }}</title><g><text>{{ label.home_title }}</text></g>\
         <foreignObject><p>{{ ui.home_title }}</p></foreignObject><path d=''/></svg>\
         <b>{{ ui.home_title | replace(from=\"め\", to=\"\") }}</b>\
         <i>{{ label.home_title | truncate(length=6) }}</i> {{ ui.choose }}\
         <script>let x = \"{{ label.home_title }}\";</script><noscript>{{ ui.home_title }}</noscript>";
    project.add("templates/home.html", body);
    let snapshot = Snapshot::new(project.sources(), &Overrides::default());
    let route = Route::Page(LocaleIx(2), Page::Home);
    let marked = rendered(&snapshot.marked().unwrap(), route);
    let html = viewed(&snapshot, &marked, route);
    assert!(!html.contains(MARKS));
    let page = Document::parse(html.as_bytes());
    assert_eq!(page.only("style").text(), "p::after { content: \"始め\" }");
    assert_eq!(page.root.named(&["title"])[0].text(), "始め");
    assert_eq!(page.only("textarea").text(), "始め");
    assert_eq!(page.only("body").attribute("title"), Some("始め"));
    assert!(page.only("body").attribute("data-versus-texts").unwrap().contains("\"home-title\""));
    assert_eq!(page.only("text").named(&["tspan"]).len(), 1);
    assert_eq!(page.only("td").named(&["versus-text"]).len(), 1);
    assert!(html.contains("<!-- 始め -->") && html.contains("let x = \"始め\";"));
}

#[test]
fn a_page_without_the_view_only_gets_a_script() {
    let mut project = Project::base();
    project.edit(
        "content/site.yaml",
        "name: versus\n",
        "name: versus\nrepository: https://github.com/o/r\n",
    );
    let snapshot = Snapshot::new(project.sources(), &Overrides::default());
    let route = Route::Page(LocaleIx(1), pair());
    let plain = rendered(snapshot.site.as_ref().unwrap(), route);
    let mut page = plain.as_bytes().to_vec();
    ADDITION.add(&mut page, Some(&snapshot));
    let script = "<script src=\"/repo/__versus/live.js\" data-generation=\"7\" data-editor \
                  data-edit=\"https://github.com/o/r/edit/main/\" defer></script>\n";
    assert_eq!(String::from_utf8(page).unwrap(), plain + script);
    let marked = rendered(&snapshot.marked().unwrap(), route);
    let html = viewed(&snapshot, &marked, route);
    let source = "data-source=\"/repo/en/smtp/250-vs-421.html?l10n\" data-source-name=\"English\"";
    assert!(html.contains(script) && html.contains(source), "{html}");
    let route = Route::Page(LocaleIx(0), pair());
    let marked = rendered(&snapshot.marked().unwrap(), route);
    assert!(!viewed(&snapshot, &marked, route).contains("data-source"));
}

#[test]
fn the_preview_has_its_files_and_no_others() {
    for (name, kind) in [("live.js", "javascript"), ("view.js", "javascript"), ("view.css", "css")]
    {
        let (mime, bytes) = asset(name).unwrap();
        assert!(mime.starts_with(&format!("text/{kind}")) && mime.ends_with("charset=utf-8"));
        assert!(!bytes.is_empty());
    }
    for name in ["", "mod.rs", "../live.js", "live.js/", "LIVE.JS"] {
        assert!(asset(name).is_none(), "{name}");
    }
}
