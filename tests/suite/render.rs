//! Pages of small projects: one case per feature in `tests/render/`. The part `-- show --` lists the
//! paths; of each page, `<main>` is in the snapshot.

use std::fmt::Write;
use std::fs;

use versus::{Overrides, Snapshot};

use crate::base::Project;
use crate::site::{BASE, render_all};

#[test]
fn pages_say_what_they_should() {
    insta::glob!("../render", "*.txt", |path| {
        let case = fs::read_to_string(path).unwrap();
        let mut project = Project::case(&case);
        let shown = project.take("show").unwrap_or_default();
        let files = render_all(&Snapshot::new(project.sources(), &Overrides::default()));
        let mut text = format!("{}\n", case.trim_end());
        for path in shown.lines() {
            let page = String::from_utf8(files[path].clone()).unwrap();
            let (_, main) = page.split_once("<main>").unwrap();
            let (main, _) = main.split_once("</main>").unwrap();
            writeln!(text, "----- {path}\n{}", main.trim()).unwrap();
        }
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!("render", text);
        });
    });
}

/// The base project with all English messages in Japanese too, and more files.
fn translated(more: &str) -> Project {
    let base = Project::base();
    let english = base.files().iter().filter(|(path, _)| path.starts_with("locales/en/"));
    let text = english.fold(String::new(), |all, (path, text)| {
        all + &format!("-- {} --\n{text}", path.replace("/en/", "/ja/"))
    });
    Project::case(&(text + more))
}

/// Whether a page tells that some of its text is in another language.
fn noted(project: &Project, path: &str) -> bool {
    let files = render_all(&Snapshot::new(project.sources(), &Overrides::default()));
    String::from_utf8(files[path].clone()).unwrap().contains("(some text is not in ja)")
}

#[test]
fn a_page_tells_of_every_text_that_falls_back() {
    let (home, pair) = ("ja/index.html", "ja/smtp/250-vs-421.html");
    let whole = translated("");
    assert!(!noted(&whole, home) && !noted(&whole, pair));
    let mut summary = whole.clone();
    summary.edit("locales/ja/smtp.ftl", "    .summary = The protocol.\n", "");
    assert!(noted(&summary, home));
    let pairs = "-- content/smtp/pairs.yaml --\n";
    let verdict = format!(
        "{pairs}confused: [[\"250\", \"421\"]]\n-- locales/en/more.ftl --\nsmtp-250-vs-421 = No.\n"
    );
    assert!(noted(&translated(&verdict), pair));
    let conflict = format!(
        "{pairs}conflicts: [{{ id: x, codes: [\"250\", \"421\"], source: rfc5321 }}]\n\
         -- locales/en/more.ftl --\nsmtp-conflict-x = They disagree.\n"
    );
    assert!(noted(&translated(&conflict), pair));
    assert!(noted(&translated(&conflict), "ja/smtp/250.html"));
}

#[test]
fn the_index_of_sitemaps_names_none_without_a_page() {
    let index = |project: &Project| {
        let overrides = Overrides { base_url: Some(BASE.to_owned()) };
        let files = render_all(&Snapshot::new(project.sources(), &overrides));
        String::from_utf8(files["sitemap.xml"].clone()).unwrap()
    };
    assert!(index(&translated("")).contains("ja/sitemap.xml"));
    let source_only = index(&Project::base());
    assert!(source_only.contains("en/sitemap.xml") && !source_only.contains("ja/sitemap.xml"));
}
