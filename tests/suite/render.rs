//! Pages of small projects: one case per feature in `tests/render/`. The part `-- show --` lists the
//! paths; of each page, `<main>` is in the snapshot.

use std::fmt::Write;
use std::fs;

use versus::{Overrides, Snapshot};

use crate::base::Project;
use crate::site::render_all;

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
