//! The real site as machines read it: the search index, the data, the lists and the pictures.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use serde_json::Value;
use versus::{Overrides, Snapshot};

use crate::base::Project;
use crate::schema;
use crate::site::{BASE, LOCALES, none, render_all, whole};

fn text(path: &str) -> &'static str {
    let file = whole().files.get(path).unwrap_or_else(|| panic!("no {path}"));
    std::str::from_utf8(file).unwrap()
}

/// What a search index holds.
fn index(script: &str) -> Value {
    let json = script.strip_prefix("versusSearch(").unwrap().strip_suffix(");\n").unwrap();
    assert!(!json.contains(['<', '\n', '\u{2028}', '\u{2029}']), "it could end the script");
    serde_json::from_str(json).unwrap()
}

fn list<'v>(value: &'v Value, name: &str) -> &'v Vec<Value> {
    value[name].as_array().unwrap_or_else(|| panic!("no list `{name}`"))
}

fn string<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_else(|| panic!("no text `{name}`"))
}

#[test]
fn the_search_index_leads_to_every_page() {
    let whole = whole();
    for (tag, _) in LOCALES {
        let index = index(text(&format!("{tag}/search.js")));
        assert_eq!((&index["version"], &index["locale"]), (&Value::from(2), &Value::from(tag)));
        let mut led = BTreeSet::from([format!("{tag}/index.html")]);
        for protocol in list(&index, "protocols") {
            let folder = format!("{tag}/{}", string(protocol, "path"));
            led.insert(format!("{folder}index.html"));
            let slug =
                |code: &Value| code["s"].as_str().unwrap_or_else(|| string(code, "c")).to_owned();
            let slugs: Vec<String> = list(protocol, "codes").iter().map(slug).collect();
            for (at, a) in slugs.iter().enumerate() {
                led.insert(format!("{folder}{a}.html"));
                led.extend(slugs[at + 1..].iter().map(|b| format!("{folder}{a}-vs-{b}.html")));
            }
            let page = &whole.pages[&format!("{folder}index.html")];
            for number in list(protocol, "undefined") {
                let id = format!("n{}", number.as_str().unwrap());
                assert_eq!(page.root.all(&|row| row.attribute("id") == Some(&id)).len(), 1, "{id}");
            }
        }
        led.extend(list(&index, "pages").iter().map(|page| format!("{tag}/{}", string(page, "p"))));
        let pages: BTreeSet<String> = whole.of(tag).map(|(page, _)| page.clone()).collect();
        assert_eq!(led, pages, "{tag}");
    }
}

#[test]
fn the_search_index_knows_names_codes_replies_and_words() {
    let known = [
        ("ja", "535", ["認証失敗", "Authentication Failed", "5.7.8"]),
        ("zh", "451", ["灰名单", "Local Error in Processing", "4.7.1"]),
        ("ko", "535", ["인증", "Authentication Failed", "5.7.139"]),
        ("en", "421", ["Service Not Available", "timeout exceeded", "transient"]),
        ("fr", "250", ["OK", "Requested mail action okay, completed", "2.0.0"]),
    ];
    for (tag, code, words) in known {
        let index = index(text(&format!("{tag}/search.js")));
        let codes = list(&index["protocols"][0], "codes");
        let entry = codes.iter().find(|entry| string(entry, "c") == code).unwrap().to_string();
        for word in words {
            assert!(entry.contains(word), "{tag} {code}: no {word} in {entry}");
        }
    }
}

#[test]
fn the_search_index_is_light() {
    for (tag, _) in LOCALES {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        packed.write_all(text(&format!("{tag}/search.js")).as_bytes()).unwrap();
        let size = packed.finish().unwrap().len();
        assert!(size <= 60 * 1024, "{tag}: {size} bytes");
    }
}

#[test]
fn no_text_ends_a_script() {
    let case = "-- locales/en/codes.ftl --
smtp-250 = OK </script>
    .gist = { $code } says </script>
    .meaning = A `</script><!--`.
    .seen = Line\u{2028}separator.
    .fix = Go on.
    .send = When it worked.
smtp-421 = Bye
    .gist = { $code } says goodbye
    .meaning = m
    .seen = s
    .fix = f
    .send = s
";
    let overrides = Overrides { base_url: Some(BASE.to_owned()) };
    let files = render_all(&Snapshot::new(Project::case(case).sources(), &overrides));
    let code =
        &index(std::str::from_utf8(&files["en/search.js"]).unwrap())["protocols"][0]["codes"][0];
    assert_eq!(string(code, "n"), "OK </script>");
    assert!(string(code, "t").contains("A </script><!--. Line\u{2028}separator."), "{code}");
    let page = std::str::from_utf8(&files["en/smtp/250.html"]).unwrap();
    let (_, graph) = page.split_once("<script type=\"application/ld+json\">").unwrap();
    let (graph, _) = graph.split_once("</script>").unwrap();
    assert!(!graph.contains('<'), "{graph}");
    let graph: Value = serde_json::from_str(graph).unwrap();
    assert_eq!(string(&graph["@graph"][0]["about"], "name"), "OK </script>");
}

#[test]
fn the_data_is_as_its_schema_says_and_complete() {
    let whole = whole();
    let schema: Value = serde_json::from_str(text("api/v1/schema.json")).unwrap();
    let mut first = None;
    for (tag, lang) in LOCALES {
        let data: Value = serde_json::from_str(text(&format!("api/v1/{tag}/smtp.json"))).unwrap();
        none(&schema::faults(&schema, &data));
        assert_eq!((string(&data, "locale"), string(&data, "language")), (tag, lang));
        assert_eq!(string(&data, "base"), BASE);
        let codes = list(&data, "codes");
        assert_eq!(list(&data, "pairs").len(), codes.len() * (codes.len() - 1) / 2);
        for page in codes.iter().chain([&data["protocol"]]).map(|entry| string(entry, "page")) {
            assert!(whole.pages.contains_key(page), "{page}");
        }
        for pair in list(&data, "pairs") {
            let path = format!("{tag}/smtp/{}-vs-{}.html", string(pair, "a"), string(pair, "b"));
            let labels = whole.pages[&path].root.all(&|element| element.has_class("relation"));
            let shown =
                labels.first().is_some_and(|label| label.has_class(string(pair, "relation")));
            assert!(shown, "{path} is not {}", pair["relation"]);
        }
        // What is no text is the same in every language.
        let facts: Vec<[Value; 4]> = codes
            .iter()
            .map(|code| ["code", "class", "facets", "enhanced"].map(|name| code[name].clone()))
            .collect();
        assert_eq!(*first.get_or_insert_with(|| facts.clone()), facts, "{tag}");
    }
}

#[test]
fn ids_in_the_data_are_declared_in_it() {
    let data: Value = serde_json::from_str(text("api/v1/en/smtp.json")).unwrap();
    let ids = |list: &Vec<Value>, name: &str| -> BTreeSet<String> {
        list.iter().map(|entry| string(entry, name).to_owned()).collect()
    };
    let [classes, relations, specifications] =
        ["classes", "relations", "specifications"].map(|name| ids(list(&data, name), "id"));
    let facets: BTreeMap<&str, BTreeSet<String>> = list(&data, "facets")
        .iter()
        .map(|facet| (string(facet, "id"), ids(list(facet, "values"), "id")))
        .collect();
    let codes = ids(list(&data, "codes"), "code");
    let cited = |value: &Value| {
        let sources = list(value, "sources").iter();
        sources.map(|source| string(source, "specification")).all(|id| specifications.contains(id))
    };
    for code in list(&data, "codes") {
        assert!(classes.contains(string(code, "class")) && cited(&code["enhanced"]), "{code}");
        for (facet, fact) in code["facets"].as_object().unwrap() {
            let known = &facets[&**facet];
            let values = list(fact, "values");
            assert!(!values.is_empty() && cited(fact), "{facet}: {fact}");
            assert!(
                values.iter().all(|id| known.contains(id.as_str().unwrap())),
                "{facet}: {fact}"
            );
        }
        assert!(list(code, "see_also").iter().all(|id| codes.contains(id.as_str().unwrap())));
    }
    for pair in list(&data, "pairs") {
        assert!(relations.contains(string(pair, "relation")), "{pair}");
        assert!(codes.contains(string(pair, "a")) && codes.contains(string(pair, "b")), "{pair}");
    }
}

#[test]
fn data_tells_which_texts_are_borrowed() {
    let case = "-- locales/ja/x.ftl --\nsmtp-250 = 完了\n-- content/site.yaml --\nname: versus\n\
                source: en\nlocales:\n  - { tag: en, name: English }\n  - { tag: ja, name: 日本語 }\n";
    let files = render_all(&Snapshot::new(Project::case(case).sources(), &Overrides::default()));
    let data: Value = serde_json::from_slice(&files["api/v1/ja/smtp.json"]).unwrap();
    let schema: Value = serde_json::from_slice(&files["api/v1/schema.json"]).unwrap();
    none(&schema::faults(&schema, &data));
    assert_eq!(data["base"], Value::Null);
    assert_eq!(data["codes"][0]["name"], "完了");
    assert_eq!(
        data["codes"][1]["name"],
        serde_json::json!({ "text": "Service Not Available", "language": "en" })
    );
    assert!(!files.keys().any(|path| path.contains("opensearch") || path.contains(".png")));
}

#[test]
fn the_list_for_language_models_leads_to_pages_and_data() {
    let linked = |list: &str, base: &str| -> BTreeSet<String> {
        let parts = list.split("](").skip(1).map(|part| part.split(')').next().unwrap());
        parts.map(|link| link.strip_prefix(base).unwrap().to_owned()).collect()
    };
    let list = text("llms.txt");
    let mut lines = list.lines().filter(|line| !line.is_empty());
    assert_eq!(lines.next(), Some("# versus"));
    assert!(lines.next().unwrap().starts_with("> "));
    assert_eq!(lines.filter(|line| line.starts_with("## ")).count(), LOCALES.len());
    let links = linked(list, BASE);
    none(
        &links
            .iter()
            .filter(|link| !whole().files.contains_key(*link))
            .map(|link| format!("{link} is not there"))
            .collect::<Vec<_>>(),
    );
    for (tag, _) in LOCALES {
        for path in ["smtp/index.html", "smtp/421.html", "about.html"] {
            assert!(links.contains(&format!("{tag}/{path}")), "{tag}/{path}");
        }
        assert!(links.contains(&format!("api/v1/{tag}/smtp.json")), "{tag}");
    }
    // Without a base URL links are relative.
    let files = render_all(&Snapshot::new(Project::base().sources(), &Overrides::default()));
    let list = String::from_utf8(files["llms.txt"].clone()).unwrap();
    let links = linked(&list, "");
    assert!(
        links.contains("ja/smtp/421.html") && links.iter().all(|link| files.contains_key(link))
    );
}

/// Whether every element of an XML document is closed and every `&` an entity.
fn is_well_formed(xml: &str) -> bool {
    let Some(rest) = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") else {
        return false;
    };
    let mut open = Vec::new();
    let mut roots = 0;
    for part in rest.split('<').skip(1) {
        let Some((tag, text)) = part.split_once('>') else { return false };
        let name = tag.trim_start_matches('/').split([' ', '\n', '/']).next().unwrap_or("");
        if tag.starts_with('/') {
            if open.pop() != Some(name) {
                return false;
            }
        } else if !tag.ends_with('/') {
            roots += usize::from(open.is_empty());
            open.push(name);
        }
        let entity = |rest: &str| {
            ["amp;", "lt;", "gt;", "quot;", "#39;"].iter().any(|e| rest.starts_with(e))
        };
        let quoted = tag.matches('"').count() % 2 == 0;
        let inside = !open.is_empty() || text.trim().is_empty();
        if !quoted || !inside || !part.split('&').skip(1).all(entity) {
            return false;
        }
    }
    open.is_empty() && roots == 1
}

#[test]
fn xml_is_well_formed() {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    let good = format!("{head}\n<a x=\"&amp;\"><b/>t &lt;</a>\n");
    assert!(is_well_formed(&good));
    for bad in ["<a>", "<a></b>", "<a>&</a>", "<a/>x", "<a></a><b></b>", "<a x=\"></a>"] {
        assert!(!is_well_formed(&format!("{head}{bad}")), "{bad}");
    }
    let files = whole().files.keys().filter(|path| path.contains(".xml"));
    let mut seen = 0;
    for path in files {
        assert!(is_well_formed(text(path)), "{path}");
        seen += 1;
    }
    assert!(seen > 2 * LOCALES.len(), "{seen} files");
}

#[test]
fn browsers_are_told_how_to_search_each_language() {
    for (tag, lang) in LOCALES {
        let xml = text(&format!("{tag}/opensearch.xml"));
        let template = format!("template=\"{BASE}{tag}/?q={{searchTerms}}\"");
        assert!(xml.contains(&template) && xml.contains(&format!("<Language>{lang}</Language>")));
        let name = xml.split("ShortName>").nth(1).unwrap().trim_end_matches("</");
        assert!((1..=16).contains(&name.chars().count()), "{name}");
        let home = &whole().pages[&format!("{tag}/index.html")];
        let link = home.root.all(&|link| link.attribute("rel") == Some("search"));
        assert_eq!(link[0].attribute("href"), Some(&*format!("../{tag}/opensearch.xml")));
    }
}

#[test]
fn every_protocol_has_a_picture_in_every_language() {
    let mut seen = BTreeSet::new();
    for (tag, _) in LOCALES {
        let file = &whole().files[&format!("{tag}/smtp.png")];
        assert!(file.len() <= 30_000, "{tag}: {} bytes", file.len());
        let mut picture = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
        assert_eq!(picture.info().size(), (1200, 630));
        let mut pixels = vec![0; picture.output_buffer_size().unwrap()];
        picture.next_frame(&mut pixels).unwrap();
        assert!(pixels.iter().collect::<BTreeSet<_>>().len() > 8, "{tag}: too few colours");
        assert!(seen.insert(pixels), "{tag}: the picture of another language");
    }
}
