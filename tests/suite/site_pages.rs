//! The real site: what each page is made of.

use std::collections::{BTreeMap, BTreeSet};

use crate::html::{Document, Element};
use crate::site::{LOCALES, none, whole};

#[test]
fn every_page_is_html_without_a_fault() {
    let pages = whole().pages.iter();
    let faults = pages.filter(|(_, document)| !document.errors.is_empty());
    none(
        &faults
            .map(|(page, document)| format!("{page}: {:?}", document.errors))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn every_page_has_one_heading_a_language_a_title_and_a_description() {
    let description = |document: &Document| {
        let is = |element: &Element| element.attribute("name") == Some("description");
        let found = document.only("head").all(&is);
        found.first().and_then(|meta| meta.attribute("content")).unwrap_or("").to_owned()
    };
    let mut faults = Vec::new();
    let locales = LOCALES.iter().chain(&[("", "en")]);
    for (tag, lang) in locales {
        let mut titles: BTreeMap<String, &str> = BTreeMap::new();
        let mut descriptions: BTreeMap<String, &str> = BTreeMap::new();
        let outside = whole().pages.iter().filter(|(path, _)| !path.contains('/'));
        let pages: Vec<_> =
            if tag.is_empty() { outside.collect() } else { whole().of(tag).collect() };
        assert!(!pages.is_empty(), "{tag}");
        for (page, document) in pages {
            if document.only("html").attribute("lang") != Some(lang) {
                faults.push(format!("{page}: the language is not {lang}"));
            }
            let headings = document.root.named(&["h1"]);
            if headings.len() != 1 || headings[0].text().is_empty() {
                faults.push(format!("{page}: {} h1", headings.len()));
            }
            let (title, description) =
                (document.only("head").named(&["title"])[0].text(), description(document));
            if title.is_empty() || description.is_empty() {
                faults.push(format!("{page}: no title or description"));
            }
            if let Some(other) = titles.insert(title.clone(), page) {
                faults.push(format!("{page}: has the title of {other}: {title}"));
            }
            // The two pages outside all languages share theirs.
            if let Some(other) =
                descriptions.insert(description.clone(), page).filter(|_| !tag.is_empty())
            {
                faults.push(format!("{page}: has the description of {other}: {description}"));
            }
        }
    }
    none(&faults);
}

#[test]
fn no_page_is_heavier_than_20_kb() {
    // The index of a protocol holds a cell per pair; all other pages stay light at any number.
    let light = whole().pages.keys().filter(|path| !path.ends_with("/smtp/index.html"));
    let size = |path: &String| whole().files[path].len();
    let heavy = light.filter(|path| size(path) > 20_480);
    none(&heavy.map(|path| format!("{path}: {} bytes", size(path))).collect::<Vec<_>>());
}

#[test]
fn no_page_needs_more_than_its_policy_allows() {
    let mut faults = Vec::new();
    for (page, document) in &whole().pages {
        let is =
            |element: &Element| element.attribute("http-equiv") == Some("Content-Security-Policy");
        if document.only("head").all(&is).len() != 1 {
            faults.push(format!("{page}: no policy"));
        }
        for element in document.root.all(&|_| true) {
            // What is no program is not run.
            let data = element.attribute("type") == Some("application/ld+json");
            let inline = element.name == "script" && element.attribute("src").is_none() && !data;
            let handler =
                element.attributes.keys().any(|name| name.starts_with("on") || name == "style");
            if inline || handler || element.name == "style" {
                faults.push(format!("{page}: <{}> {:?}", element.name, element.attributes));
            }
        }
    }
    none(&faults);
}

#[test]
fn ids_are_unique_and_references_to_them_lead_somewhere() {
    let mut faults = Vec::new();
    for (page, document) in &whole().pages {
        let mut ids = BTreeSet::new();
        for element in document.root.all(&|element| element.attribute("id").is_some()) {
            let id = element.attribute("id").unwrap();
            if !ids.insert(id) {
                faults.push(format!("{page}: two elements are `{id}`"));
            }
        }
        for name in ["aria-labelledby", "aria-describedby", "for", "list"] {
            for element in document.root.all(&|element| element.attribute(name).is_some()) {
                for id in element.attribute(name).unwrap().split(' ') {
                    if !ids.contains(id) {
                        faults.push(format!("{page}: {name}={id}"));
                    }
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn every_table_has_a_name_and_heads_with_a_scope() {
    let mut faults = Vec::new();
    for (page, document) in &whole().pages {
        for table in document.root.named(&["table"]) {
            let bare =
                |element: &Element| element.name == "th" && element.attribute("scope").is_none();
            if !table.all(&bare).is_empty() || table.named(&["th"]).is_empty() {
                faults.push(format!("{page}: a head without a scope"));
            }
            let captions = table.named(&["caption"]);
            if !table.has_class("matrix")
                && !captions.iter().any(|caption| !caption.text().is_empty())
            {
                faults.push(format!("{page}: a table without a caption"));
            }
        }
    }
    none(&faults);
}

/// The nine parts of a pair page, DESIGN §2, as the marks by which they are found.
fn part(element: &Element) -> Option<u8> {
    let id = element.attribute("id").unwrap_or("");
    match &*element.name {
        "nav" if element.has_class("languages") => Some(0),
        "nav" if element.has_class("trail") => Some(1),
        "h1" => Some(2),
        "p" if element.has_class("lede") => Some(3),
        "table" => Some(4),
        "svg" => Some(5),
        "section" if element.has_class("card") => Some(6),
        "ol" if element.has_class("differences") => Some(7),
        _ if id == "shared" => Some(8),
        _ if id == "choice" => Some(9),
        _ if id == "more" => Some(10),
        "form" if element.has_class("picker") => Some(11),
        _ => None,
    }
}

#[test]
fn the_parts_of_a_pair_page_stand_in_their_order() {
    let mut faults = Vec::new();
    let mut seen = 0;
    for (page, document) in LOCALES.iter().flat_map(|(tag, _)| whole().pairs(tag)) {
        let found: Vec<u8> = document.root.all(&|_| true).into_iter().filter_map(part).collect();
        if found != [0, 1, 2, 3, 4, 5, 6, 6, 7, 8, 9, 10, 11] {
            faults.push(format!("{page}: {found:?}"));
        }
        seen += 1;
    }
    none(&faults);
    assert!(seen >= 75, "{seen} pages");
}

#[test]
fn a_pair_page_links_each_source_once() {
    let mut faults = Vec::new();
    for (page, document) in LOCALES.iter().flat_map(|(tag, _)| whole().pairs(tag)) {
        let main = document.only("main");
        let equal: Vec<*const Element> = main
            .all(&|element| element.name == "tr" && element.has_class("same"))
            .iter()
            .flat_map(|row| row.named(&["small"]))
            .map(std::ptr::from_ref)
            .collect();
        let (mut linked, mut linked_in_equal_rows) = (BTreeSet::new(), BTreeSet::new());
        for small in main.named(&["small"]) {
            let hidden = equal.contains(&std::ptr::from_ref(small));
            let links: Vec<String> = small.named(&["a"]).iter().map(|link| link.text()).collect();
            let mut specification = String::new();
            for citation in small.text().split(", ") {
                let Some((spec, section)) = citation.split_once('§') else { continue };
                if !spec.trim().is_empty() {
                    spec.trim().clone_into(&mut specification);
                }
                let name = format!("{specification} §{section}");
                // Equal rows can be hidden, and their links with them.
                let known =
                    linked.contains(&name) || (hidden && linked_in_equal_rows.contains(&name));
                if links.iter().any(|link| link == citation) == known {
                    faults.push(format!("{page}: {name} is linked twice or never"));
                }
                if hidden { &mut linked_in_equal_rows } else { &mut linked }.insert(name);
            }
        }
        if linked.len() + linked_in_equal_rows.len() < 3 {
            faults.push(format!("{page}: no sources"));
        }
    }
    none(&faults);
}

#[test]
fn every_part_of_a_pair_page_says_something_about_both_codes() {
    let mut faults = Vec::new();
    for (page, document) in LOCALES.iter().flat_map(|(tag, _)| whole().pairs(tag)) {
        let name = page.rsplit('/').next().unwrap().trim_end_matches(".html");
        let (a, b) = name.split_once("-vs-").unwrap();
        let mut wrong = |part: &str| faults.push(format!("{page}: {part}"));
        let main = document.only("main");
        let both = |element: &Element| {
            let text = element.text();
            text.contains(a) && text.contains(b)
        };
        if !both(document.only("h1")) || !both(document.only("head").named(&["title"])[0]) {
            wrong("the title does not name both");
        }
        if !main.all(&|element| element.has_class("lede")).iter().all(|lede| both(lede)) {
            wrong("the lede does not name both");
        }
        let svg = document.only("svg");
        if svg.attribute("role") != Some("img")
            || !svg.named(&["title", "desc"]).iter().all(|text| both(text))
        {
            wrong("the drawing has no words");
        }
        for (class, code) in [("a", a), ("b", b)] {
            let groups = svg.all(&|element| element.name == "g" && element.has_class(class));
            let marked = groups.len() == 1
                && groups[0].named(&["text"])[0].text() == code
                && !groups[0].named(&["path", "circle", "rect"]).is_empty();
            if !marked {
                wrong("a code has no mark in the drawing");
            }
        }
        for (card, code) in main.all(&|element| element.has_class("card")).iter().zip([a, b]) {
            let headings = card.all(&Element::is_heading);
            if headings.len() < 4 || !headings.iter().all(|heading| heading.text().contains(code)) {
                wrong("a heading of a card does not carry its code");
            }
        }
        let table = main.all(&|element| element.name == "table" && element.has_class("glance"))[0];
        for row in table.named(&["tbody"])[0].named(&["tr"]) {
            let cells = row.named(&["td"]);
            let fact = |cell: &Element| cell.text_without(&|element| element.name == "small");
            let fact = |cell: &Element| fact(cell).replace('\u{fffc}', "");
            // One cell for both codes says that they are the same; two must differ.
            let differs = match cells.as_slice() {
                [both] => both.attribute("colspan") != Some("2"),
                [left, right] => fact(left) != fact(right),
                _ => {
                    wrong("a row without cells");
                    continue;
                }
            };
            if row.has_class("same") == differs || row.text().contains('≠') != differs {
                wrong(&format!("`{}` is marked wrongly", row.text()));
            }
            for cell in cells {
                if cell.named(&["small"]).iter().all(|source| source.text().is_empty()) {
                    wrong(&format!("`{}` has no source", cell.text()));
                }
            }
        }
        let rows = table.named(&["tbody"])[0].named(&["tr"]);
        let rows = rows.iter().filter(|row| !row.has_class("same")).count();
        let differences =
            main.all(&|element| element.name == "ol" && element.has_class("differences"));
        let differences = differences[0].named(&["li"]);
        if differences.len() != rows || !differences.iter().all(|sentence| both(sentence)) {
            wrong(&format!("{rows} rows differ, {} sentences", differences.len()));
        }
    }
    none(&faults);
}
