//! The rules of the house that no compiler checks: which module may use which, how long a file may
//! be, who may use which library.
#![expect(clippy::string_slice, reason = "the places come from a search in the same text")]

use std::fs;
use std::path::{Path, PathBuf};

/// Each module may use itself and those before it.
const LAYERS: [&str; 13] = [
    "diagnostic",
    "source",
    "catalog",
    "plan",
    "render",
    "snapshot",
    "output",
    "check",
    "compare",
    "l10n",
    "scaffold",
    "serve",
    "cli",
];

/// Libraries that are kept in one place, and where that is.
const KEPT: [(&str, &[&str]); 13] = [
    ("annotate_snippets", &["src/diagnostic/human.rs"]),
    ("tera", &["src/render/"]),
    ("serde_yaml", &["src/source/yaml/"]),
    ("clap", &["src/cli/"]),
    ("png", &["src/render/picture/"]),
    ("hyper", &["src/serve/"]),
    ("lol_html", &["src/serve/preview/texts.rs"]),
    ("tokio", &["src/serve/"]),
    ("notify", &["src/serve/watch.rs"]),
    ("open", &["src/cli/serve.rs"]),
    ("tar", &["src/output/"]),
    ("flate2", &["src/output/tarball.rs"]),
    ("html5gum", &["src/compare/text.rs"]),
];

/// What no file of the program may hold.
const BANNED: [&str; 4] = ["todo!", "dbg!", "unimplemented!", "#[ignore"];

const LONGEST: usize = 300;

/// A file of the program: its path from the root of the repository, and its text.
struct File {
    path: String,
    text: String,
}

impl File {
    /// The text without its unit tests.
    fn net(&self) -> &str {
        let marks = ["#[cfg(test)]\nmod ", "#[cfg(test)]\r\nmod "];
        let end = marks.iter().filter_map(|mark| self.text.find(mark)).min();
        &self.text[..end.unwrap_or(self.text.len())]
    }

    /// The code without comments.
    fn code(&self) -> String {
        let code = |line: &&str| !line.trim_start().starts_with("//");
        self.text.lines().filter(code).flat_map(|line| [line, "\n"]).collect()
    }

    /// The module that the file belongs to, and how deep it lies below the root of the crate.
    fn module(&self) -> (&str, usize) {
        let inner = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        let inner = inner.strip_suffix("/mod").unwrap_or(inner);
        (inner.split('/').next().unwrap_or(""), inner.split('/').count())
    }

    /// The modules of the crate that the code names.
    fn uses(&self) -> Vec<String> {
        let code = self.code();
        let mut used = Vec::new();
        for (at, _) in code.match_indices("crate::") {
            let before = code[..at].chars().next_back();
            // `$crate::` and `my_crate::` are other words.
            if before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != '$') {
                used.extend(names(&code[at + "crate::".len()..]));
            }
        }
        // As many `super::` as the file is deep lead to the root of the crate, too.
        let root = "super::".repeat(self.module().1);
        for (at, _) in code.match_indices(&root) {
            if !code[..at].ends_with("super::") {
                used.extend(
                    names(&code[at + root.len()..])
                        .into_iter()
                        .filter(|name| LAYERS.contains(&&**name)),
                );
            }
        }
        used
    }
}

/// The first names after a path: one, or those of a group `{a, b::c}`.
fn names(rest: &str) -> Vec<String> {
    let word = |text: &str| {
        text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
    };
    let Some(group) = rest.strip_prefix('{') else { return vec![word(rest)] };
    let mut depth = 0;
    let mut found = vec![String::new()];
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => found.push(String::new()),
            c if depth == 0 => found.last_mut().expect("never empty").push(c),
            _ => {}
        }
    }
    found.iter().map(|part| word(part.trim())).filter(|name| !name.is_empty()).collect()
}

/// The imports that point the wrong way.
fn wrong_imports(file: &File) -> Vec<String> {
    let place = |module: &str| LAYERS.iter().position(|layer| *layer == module);
    let (own, _) = file.module();
    let Some(own) = place(own) else {
        return vec![format!("{}: `{own}` has no place in LAYERS", file.path)];
    };
    let wrong = |used: &String| match place(used) {
        Some(layer) if layer <= own => None,
        Some(_) => Some(format!("{}: `{}` may not use `{used}`", file.path, LAYERS[own])),
        None => Some(format!(
            "{}: `crate::{used}` is no module; name the module that has it",
            file.path
        )),
    };
    file.uses().iter().filter_map(wrong).collect()
}

/// Libraries that are used where they should not be.
fn wrong_libraries(file: &File) -> Vec<String> {
    let code = file.code();
    let strays = KEPT.iter().filter(|(library, homes)| {
        let used = code.match_indices(&format!("{library}::")).any(|(at, _)| {
            code[..at]
                .chars()
                .next_back()
                .is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':')
        });
        used && !homes.iter().any(|home| file.path.starts_with(home))
    });
    strays
        .map(|(library, homes)| format!("{}: `{library}` is kept in {homes:?}", file.path))
        .collect()
}

fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> = vec![root.join("src")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the program") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).expect("a file of the program");
                let path = path
                    .strip_prefix(root)
                    .expect("inside")
                    .to_str()
                    .expect("UTF-8")
                    .replace('\\', "/");
                found.push(File { path, text });
            }
        }
    }
    assert!(found.len() > 30, "only {} files found", found.len());
    found
}

#[track_caller]
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn is_top(file: &File) -> bool {
    matches!(&*file.path, "src/lib.rs" | "src/main.rs")
}

#[test]
fn imports_point_one_way() {
    let faults: Vec<String> =
        files().iter().filter(|file| !is_top(file)).flat_map(wrong_imports).collect();
    none(&faults);
}

#[test]
fn the_top_only_names_what_is_below() {
    let files = files();
    let [lib, main] = ["src/lib.rs", "src/main.rs"]
        .map(|path| files.iter().find(|file| file.path == path).expect(path));
    let plain = |line: &&str| {
        let line = line.trim();
        line.is_empty()
            || ["pub mod ", "pub use ", "#[deny(", "#![deny("]
                .iter()
                .any(|start| line.starts_with(start))
    };
    let code = lib.code();
    none(
        &code
            .lines()
            .filter(|line| !plain(line))
            .map(|line| format!("src/lib.rs: {line}"))
            .collect::<Vec<_>>(),
    );
    for layer in LAYERS {
        assert!(code.contains(&format!("pub mod {layer};")), "{layer}");
    }
    assert!(main.code().lines().count() <= 40 && main.code().contains("versus::cli::run"));
}

#[test]
fn libraries_are_kept_in_one_place() {
    none(&files().iter().flat_map(wrong_libraries).collect::<Vec<_>>());
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    let mut faults = Vec::new();
    for file in files() {
        let lines = file.net().lines().count();
        if lines > LONGEST {
            faults.push(format!("{}: {lines} lines without tests, more than {LONGEST}", file.path));
        }
        if !file.text.starts_with("//!") {
            faults.push(format!("{}: does not begin with `//!`", file.path));
        }
        faults.extend(
            BANNED
                .iter()
                .filter(|word| file.text.contains(**word))
                .map(|word| format!("{}: {word}", file.path)),
        );
    }
    none(&faults);
}

#[test]
fn the_scanner_sees_a_wrong_import_however_it_is_written() {
    let case = |path: &str, text: &str, expected: &[&str]| {
        let file = File { path: path.to_owned(), text: text.to_owned() };
        let found = wrong_imports(&file);
        assert_eq!(found.len(), expected.len(), "{text}: {found:?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.contains(expected), "{text}: {found}");
        }
    };
    case("src/catalog/load.rs", "use crate::render::Renderer;", &["may not use `render`"]);
    case(
        "src/catalog/load.rs",
        "use crate::{diagnostic::Span, plan::{Page, Plan}, output};",
        &["`plan`", "`output`"],
    );
    case("src/plan/mod.rs", "fn f(x: &crate::snapshot::Site) {}", &["`snapshot`"]);
    case("src/plan/mod.rs", "use super::render::Renderer;", &["`render`"]);
    case("src/plan/route.rs", "use super::super::render::Renderer;", &["`render`"]);
    case(
        "src/render/page/pair/links.rs",
        "use super::super::super::super::output::build;",
        &["`output`"],
    );
    case("src/plan/route.rs", "use crate::Site;", &["no module"]);
    case("src/extra.rs", "", &["no place"]);
    case(
        "src/plan/route.rs",
        "// use crate::render;\nuse super::Plan;\nuse crate::catalog::Code;\n$crate::render!();",
        &[],
    );
    case("src/cli/build.rs", "use crate::output;\nuse super::Exit;", &[]);
}

#[test]
fn the_scanner_sees_a_stray_library_and_leaves_tests_out_of_the_count() {
    let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
    assert_eq!(
        wrong_libraries(&file("src/cli/report.rs", "use annotate_snippets::Level;")).len(),
        1
    );
    assert_eq!(wrong_libraries(&file("src/catalog/load.rs", "fn f(v: tera::Value) {}")).len(), 1);
    assert_eq!(wrong_libraries(&file("src/render/template.rs", "use tera::Tera;")).len(), 0);
    assert_eq!(
        wrong_libraries(&file("src/catalog/load.rs", "// tera::Value\nuse x::tera::y;")).len(),
        0
    );
    assert_eq!(
        file("src/a.rs", "//! a\nfn f() {}\n#[cfg(test)]\nmod tests {\n}\n").net().lines().count(),
        2
    );
}
