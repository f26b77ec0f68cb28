//! A new code: one YAML file and one message per language, and nothing else.

use std::collections::BTreeSet;
use std::fs;

use crate::disk::{
    assert_same, build_command, copy_project, path, repository, said, scratch, tree,
};
use crate::html::Document;
use crate::site::LOCALES;

const CODE: &str = "code: \"599\"
class: permanent
";

#[test]
fn a_new_code_needs_neither_rust_nor_templates() {
    let folder = scratch();
    copy_project(folder.path());
    let before = tree(folder.path());
    let codes: Vec<String> = fs::read_dir(path(&folder, "content/smtp"))
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .filter(|name| name.parse::<u16>().is_ok())
        .collect();
    // Its facts are those of a code that is there already.
    let known = fs::read_to_string(path(&folder, "content/smtp/535.yaml")).unwrap();
    let (_, facts) = known.split_once("facets:").unwrap();
    let facts: Vec<&str> =
        facts.lines().take_while(|line| line.is_empty() || line.starts_with(' ')).collect();
    let definition = format!("{CODE}facets:{}\n", facts.join("\n"));
    fs::write(path(&folder, "content/smtp/599.yaml"), definition).unwrap();
    for (tag, _) in LOCALES {
        let text = format!(
            "smtp-599 = Name {tag}\n    .gist = {{ $code }} gist {tag}\n    .meaning = Meaning {tag}\n    \
             .seen = Seen {tag}\n    .fix = Fix {tag}\n    .send = Send {tag}\n"
        );
        fs::write(path(&folder, &format!("locales/{tag}/599.ftl")), text).unwrap();
    }
    let sources = tree(folder.path());
    let built = build_command(folder.path(), &path(&folder, "site")).output().unwrap();
    assert_eq!(built.status.code(), Some(0), "{:?}", said(&built));

    let after = tree(folder.path());
    for (tag, _) in LOCALES {
        let code = Document::parse(&after[&format!("site/{tag}/smtp/599.html")]);
        let text = code.only("main").text();
        for part in ["Name", "Meaning", "Seen", "Fix", "Send"] {
            assert!(text.contains(&format!("{part} {tag}")), "{tag}: {part}");
        }
        let index =
            String::from_utf8(after[&format!("site/{tag}/smtp/index.html")].clone()).unwrap();
        for code in &codes {
            let name = format!("{code}-vs-599.html");
            assert!(after.contains_key(&format!("site/{tag}/smtp/{name}")), "{tag}/{name}");
            assert!(index.contains(&name), "{tag}: the index does not lead to {name}");
        }
    }
    // The build touched no source, and only data was added to it.
    let mut left = after;
    left.retain(|path, _| !path.starts_with("site/"));
    assert_same(&left, &sources, "the sources after a build");
    let added: BTreeSet<&str> = sources
        .keys()
        .filter(|path| !before.contains_key(*path))
        .map(|path| path.split('/').next().unwrap())
        .collect();
    assert_eq!(added.into_iter().collect::<Vec<_>>(), ["content", "locales"]);
    for (name, bytes) in sources.iter().filter(|(name, _)| name.starts_with("templates/")) {
        assert_eq!(&fs::read(repository().join(name)).unwrap(), bytes, "{name}");
    }
}
