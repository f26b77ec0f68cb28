//! Pseudo-locales of the real site.

use versus::l10n::{Pseudo, with_pseudo};
use versus::source::Sources;
use versus::{Overrides, Snapshot};

use crate::base::Project;
use crate::disk::{path, program, repository, said, scratch, write_project};
use crate::html::Document;

#[test]
fn every_page_of_a_pseudo_locale_can_be_rendered_and_is_strange() {
    let plain = Snapshot::new(Sources::from_disk(repository()).unwrap(), &Overrides::default());
    let catalog = &plain.site.as_ref().unwrap().catalog;
    let sources = Pseudo::ALL
        .iter()
        .fold(plain.sources.clone(), |all, kind| with_pseudo(*kind, &all, catalog));
    let snapshot = Snapshot::new(sources, &Overrides::default());
    assert!(snapshot.problems.is_empty(), "{:?}", snapshot.problems);
    let site = snapshot.site.as_ref().unwrap();
    let mut bytes = Vec::new();
    let mut seen = 0;
    for route in site.plan.routes(&site.catalog) {
        let path = route.path(&site.catalog, &site.plan);
        let accented = path.starts_with("en-XA/");
        let page = path.contains(".html") && (accented || path.starts_with("ar-XB/"));
        if !page {
            continue;
        }
        site.render(route, &mut bytes).unwrap();
        let html = String::from_utf8(bytes.clone()).unwrap();
        seen += 1;
        if accented {
            assert!(html.contains("［") && html.contains("dir=\"ltr\""), "{path}");
        } else {
            assert!(html.contains('\u{202e}') && html.contains("dir=\"rtl\""), "{path}");
        }
    }
    assert!(seen > 1_000, "{seen}");
}

#[test]
fn the_program_builds_a_site_with_them() {
    let folder = scratch();
    write_project(&Project::base(), folder.path());
    let output = path(&folder, "strange");
    let run = |kind: &[&str]| {
        let mut command = program();
        command.args(["l10n", "pseudo"]).args(kind).arg("--root").arg(folder.path());
        command.arg("--output").arg(&output).output().unwrap()
    };
    let built = run(&[]);
    assert_eq!(built.status.code(), Some(0), "{:?}", said(&built));
    let read = |name: &str| std::fs::read_to_string(output.join(name)).unwrap();
    let page = read("en-XA/smtp/250-vs-421.html");
    let text = Document::parse(page.as_bytes()).only("main").text();
    assert!(text.contains("ííš ŵóóŕţĥ áá ŕééţŕý］"), "{text}");
    assert!(read("ar-XB/smtp/421.html").contains('\u{202e}'));
    // Only one of them, and the project has not changed.
    let built = run(&["accented"]);
    assert_eq!(built.status.code(), Some(0), "{:?}", said(&built));
    assert!(!output.join("ar-XB").exists() && output.join("en-XA").is_dir());
    assert!(!path(&folder, "locales/en-XA").exists());
}
