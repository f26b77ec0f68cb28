//! `versus check --publish` from outside: what the doctor says of a site and of what was there before.

use std::fs;
use std::path::Path;
use std::process::Command;

use versus::source::Sources;

use crate::base::Project;
use crate::cli::run;
use crate::disk::{path, program, scratch, write_project};

const ENGLISH: &str = "-- content/site.yaml --\nname: versus\nsource: en\n\
                       base_url: https://example.org/repo/\n\
                       locales: [{ tag: en, name: English }]\n";

fn folder(case: &str) -> tempfile::TempDir {
    let folder = scratch();
    write_project(&Project::case(&format!("{ENGLISH}{case}")), folder.path());
    folder
}

fn doctor(folder: &Path) -> Command {
    let mut command = program();
    command.args(["check", "--publish", "--root"]).arg(folder);
    command
}

fn short(folder: &Path) -> Vec<String> {
    let (out, _) = run(doctor(folder).args(["--format", "short"]), 0);
    out.lines().map(str::to_owned).collect()
}

#[test]
fn a_sound_site_is_told_its_size() {
    let folder = folder("");
    let (out, error) = run(&mut doctor(folder.path()), 0);
    let (size, end) = out.split_once('\n').unwrap();
    assert!(size.contains(" files, ") && size.contains("the largest page is "), "{out}");
    assert_eq!(end, "no faults\n");
    assert!(error.starts_with("no earlier site to compare with"), "{error}");
    // As many as a build writes.
    run(program().args(["build", "--root"]).arg(folder.path()), 0);
    let built = versus::output::listed(&path(&folder, "site")).unwrap().len();
    let (out, error) = run(&mut doctor(folder.path()), 0);
    assert!(out.starts_with(&format!("{built} files, ")) && error.is_empty(), "{out}{error}");
}

#[test]
fn what_a_new_build_would_take_away_is_told_once_for_each_reason() {
    let folder = folder("-- content/pages/about.en.md --\n# About\n");
    run(program().args(["build", "--root"]).arg(folder.path()), 0);
    fs::write(path(&folder, "site/theirs.html"), "not ours").unwrap();
    assert_eq!(short(folder.path()), [""; 0]);
    // One code gets another name, one page goes.
    let sources = Sources::from_disk(folder.path()).unwrap();
    let code = sources.files().find(|(_, file)| file.path == "content/smtp/421.yaml").unwrap().1;
    let renamed = code.text.replace("421", "422");
    fs::write(path(&folder, "content/smtp/422.yaml"), &renamed).unwrap();
    fs::remove_file(path(&folder, "content/smtp/421.yaml")).unwrap();
    fs::remove_file(path(&folder, "content/pages/about.en.md")).unwrap();
    for (_, file) in sources.files().filter(|(_, file)| file.path.starts_with("locales/")) {
        fs::write(path(&folder, &file.path), file.text.replace("421", "422")).unwrap();
    }
    let told = short(folder.path());
    assert_eq!(told.len(), 2, "{told:#?}");
    assert!(told[0].contains("vanished-page") && told[0].contains("the page `about.html`"));
    assert!(told[1].starts_with("content/smtp/422.yaml:1:1: warning[vanished-page]"), "{told:#?}");
    assert!(told[1].contains("the code `smtp/421`") && told[1].contains("2 addresses"));
    // The redirect that is proposed works, and is no longer proposed.
    let redirect = "<meta http-equiv=\"refresh\" content=\"0; url=422.html\">";
    assert!(told[1].contains(redirect), "{told:#?}");
    for name in ["421.html", "250-vs-421.html"] {
        let page = path(&folder, &format!("static/en/smtp/{name}"));
        fs::create_dir_all(page.parent().unwrap()).unwrap();
        fs::write(page, redirect).unwrap();
    }
    assert_eq!(short(folder.path()).len(), 1);
    run(program().args(["build", "--root"]).arg(folder.path()), 0);
    assert_eq!(fs::read_to_string(path(&folder, "site/en/smtp/421.html")).unwrap(), redirect);
    // What is there now is what was built last.
    assert_eq!(short(folder.path()), [""; 0]);
}

#[test]
fn any_site_can_be_the_earlier_one() {
    let folder = folder("");
    let old = scratch();
    fs::create_dir_all(path(&old, "de")).unwrap();
    fs::write(path(&old, "de/index.html"), "").unwrap();
    fs::write(path(&old, "old.css"), "").unwrap();
    let (out, error) =
        run(doctor(folder.path()).args(["--format", "short", "--since"]).arg(old.path()), 0);
    assert_eq!(error, "");
    assert!(out.contains("the language `de` is gone") && out.lines().count() == 1, "{out}");
    run(doctor(folder.path()).args(["--since", "nowhere"]), 2);
}

#[test]
fn the_address_can_be_given_and_workflows_are_read() {
    let folder = folder("-- static/.well-known/x.txt --\nx\n");
    let site = path(&folder, "content/site.yaml");
    let text = fs::read_to_string(&site).unwrap();
    fs::write(&site, text.replace("base_url: https://example.org/repo/\n", "")).unwrap();
    let told = short(folder.path());
    let has = |told: &[String], rule: &str| told.iter().any(|line| line.contains(rule));
    assert!(has(&told, "missing-base-url") && has(&told, "hidden-file"), "{told:#?}");
    let workflow = path(&folder, ".github/workflows/pages.yml");
    fs::create_dir_all(workflow.parent().unwrap()).unwrap();
    fs::write(workflow, "with: { include-hidden-files: true }\n").unwrap();
    let (out, _) = run(doctor(folder.path()).args(["--base-url", "https://smtp.example.net"]), 0);
    assert!(out.ends_with("no faults\n"), "{out}");
    // Without the doctor, nobody asks for an address.
    run(
        program()
            .args(["check", "--base-url", "https://smtp.example.net", "--root"])
            .arg(folder.path()),
        2,
    );
}

#[test]
fn links_are_shown_where_they_are_written() {
    let folder = folder(
        "-- templates/home.html --\n{% extends \"base.html\" %}{% block main %}\n\
         <h1>{{ ui.home_title }}</h1> /en/ <a href=\"/en/\">x</a>{% endblock main %}\n\
         -- static/style.css --\nmain { background: url('/repo/a.svg') url(/b.svg) }\n",
    );
    let told = short(folder.path());
    assert_eq!(told.len(), 2, "{told:#?}");
    assert!(told[0].starts_with("warning[link-outside-base]: the link `/b.svg`"), "{told:#?}");
    let place = "templates/home.html:2:44: warning[link-outside-base]: the link `/en/` leaves";
    assert!(told[1].starts_with(place), "{told:#?}");
}
