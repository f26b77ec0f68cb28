//! What `init` and `new` make: it passes `check`, builds, and leaves all else as it is.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use versus::diagnostic::{Diagnostic, human};
use versus::scaffold::{self, NewFile, Scaffold};
use versus::source::Sources;
use versus::{Overrides, Snapshot, check};

use crate::base::Project;
use crate::disk::{build, options, path, program, repository, said, scratch, tree, write_project};

fn snapshot(sources: Sources) -> Snapshot {
    Snapshot::new(sources, &Overrides::default())
}

/// The project once something is written.
fn written(before: &Snapshot, made: &Scaffold) -> Snapshot {
    snapshot(before.sources.with(made.new.iter().chain(&made.changed).map(NewFile::parts)))
}

/// What `check` finds, and proof that the site can be built. Fails on errors.
#[track_caller]
fn warnings(snapshot: &Snapshot) -> Vec<Diagnostic> {
    let problems = check::run(snapshot);
    let errors: Vec<String> = problems
        .iter()
        .filter(|problem| problem.is_error())
        .map(|problem| human(problem, &snapshot.sources, false))
        .collect();
    assert!(errors.is_empty(), "\n{}", errors.join("\n"));
    let folder = scratch();
    build(snapshot.sources.clone(), &options(folder.path())).unwrap();
    problems
}

/// A page of the project.
fn page(snapshot: &Snapshot, wanted: &str) -> String {
    let site = snapshot.site.as_ref().unwrap();
    let mut routes = site.plan.routes(&site.catalog);
    let route = routes.find(|route| route.path(&site.catalog, &site.plan) == wanted).unwrap();
    let mut page = Vec::new();
    site.render(route, &mut page).unwrap();
    String::from_utf8(page).unwrap()
}

pub(crate) fn text<'m>(made: &'m Scaffold, path: &str) -> &'m str {
    let mut files = made.new.iter().chain(&made.changed);
    &files.find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}")).text
}

/// The base project, or a case, without the English that its template shows in Japanese too.
fn case(text: &str) -> Project {
    let mut project = Project::case(text);
    project.edit("templates/base.html", "(some text is not in {{ page.lang }})", "…");
    project
}

fn base() -> Snapshot {
    snapshot(case("").sources())
}

fn init() -> Snapshot {
    let made = scaffold::init();
    snapshot(Sources::default().with(made.new.iter().map(NewFile::parts)))
}

#[test]
fn a_new_project_is_without_fault() {
    let project = init();
    assert_eq!(warnings(&project), []);
    let page = page(&project, "en/http/401-vs-403.html");
    for expected in ["invites a retry with credentials", "WWW-Authenticate", "15.5.4"] {
        assert!(page.contains(expected), "{expected} is not in\n{page}");
    }
}

/// Every file of a folder of this repository or of the example, as a project names it.
fn names(folder: &Path, prefix: &str) -> Vec<String> {
    tree(folder).into_keys().map(|name| format!("{prefix}{name}")).collect()
}

#[test]
fn no_file_of_the_look_or_of_the_example_is_forgotten() {
    let made = scaffold::init();
    let mut expected = Vec::new();
    for folder in ["static", "templates"] {
        expected.extend(names(&repository().join(folder), &format!("{folder}/")));
    }
    // These are there under another name, or as the end of a file.
    let other =
        [("gitignore", ".gitignore"), ("gitattributes", ".gitattributes"), ("classes.css", "")];
    for name in names(&repository().join("src/scaffold/example"), "") {
        let name = other.iter().find(|(from, _)| *from == name).map_or(&*name, |(_, to)| to);
        expected.extend((!name.is_empty()).then(|| name.to_owned()));
    }
    expected.push("locales/en/site.ftl".to_owned());
    expected.sort();
    let found: Vec<String> = made.new.iter().map(|file| file.path.clone()).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_new_protocol_has_every_message_that_it_needs() {
    for (before, name) in [(base(), "gopher"), (init(), "http2"), (base(), "x-1")] {
        let made = scaffold::protocol(&before, name).unwrap();
        let after = written(&before, &made);
        warnings(&after);
        assert!(page(&after, &format!("en/{name}/200-vs-500.html")).contains("TODO 200"));
        let messages = text(&made, &format!("locales/en/{name}.ftl"));
        // All but the name of the protocol and the notes.
        let texts = messages.lines().filter(|line| line.contains(" = ") && !line.starts_with('#'));
        let done: Vec<&str> = texts.filter(|line| !line.contains(" = TODO ")).collect();
        assert_eq!(done, [format!("{name} = {name}")]);
    }
}

#[test]
fn a_new_code_is_guessed_from_its_class_and_stands_in_its_place() {
    let before = base();
    let made = scaffold::code(&before, "smtp/422").unwrap();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("scaffold_code", text(&made, "content/smtp/422.yaml"));
    });
    let texts = text(&made, "locales/en/codes.ftl");
    let place = |id: &str| texts.find(&format!("smtp-{id} =")).unwrap();
    assert!(place("250") < place("421") && place("421") < place("422"), "{texts}");
    let after = written(&before, &made);
    warnings(&after);
    let page = page(&after, "ja/smtp/421-vs-422.html");
    assert!(page.contains("TODO 422") && page.contains("(not verified)"), "{page}");
    // The next one comes between.
    let made = scaffold::code(&after, "smtp/299").unwrap();
    let texts = text(&made, "locales/en/codes.ftl");
    assert!(texts.find("smtp-250").unwrap() < texts.find("smtp-299").unwrap());
    assert!(texts.find("smtp-299").unwrap() < texts.find("smtp-421").unwrap(), "{texts}");
    warnings(&written(&after, &made));
}

#[test]
fn the_first_code_and_one_before_the_first_find_a_place() {
    let mut project = case("");
    project.take("content/smtp/421.yaml").unwrap();
    project.take("content/smtp/250.yaml").unwrap();
    project.take("locales/en/codes.ftl").unwrap();
    let before = snapshot(project.sources());
    let made = scaffold::code(&before, "smtp/400").unwrap();
    assert_eq!(made.changed[0].path, "locales/en/smtp.ftl");
    warnings(&written(&before, &made));
    let headed = case(
        "-- locales/en/codes.ftl --\n### Codes\n\n## 250\n\n# note\nsmtp-250 = OK\n    .gist = { $code } says yes\n    \
         .meaning = It worked.\n    .seen = All the time.\n    .fix = Go on.\n    .send = When it worked.\n\n## 421\n\n\
         smtp-421 = Bye\n    .gist = { $code } says goodbye\n    .meaning = It is leaving.\n    .seen = At a shutdown.\n    \
         .fix = Wait.\n    .send = When you shut down.\n",
    );
    let before = snapshot(headed.sources());
    let made = scaffold::code(&before, "smtp/220").unwrap();
    let texts = text(&made, "locales/en/codes.ftl");
    assert!(texts.starts_with("### Codes\n\n## 220\n\nsmtp-220 = TODO 220\n"), "{texts}");
    assert!(texts.contains("{ $code }.\n\n## 250\n\n# note\nsmtp-250"), "{texts}");
    warnings(&written(&before, &made));
}

#[test]
fn a_new_language_has_every_text_as_a_comment() {
    let before = init();
    let glossary = "| term |\n| --- |\n| cache |\n";
    let before = before.sources.with([("locales/en/GLOSSARY.md", glossary)]);
    let before = snapshot(before);
    for (tag, name) in
        [("de", "Deutsch"), ("pt-br", "Português (Brasil)"), ("ar", "العربية"), ("ko", "한국어")]
    {
        let made = scaffold::locale(&before, tag).unwrap();
        let canonical = if tag == "pt-br" { "pt-BR" } else { tag };
        let paths: Vec<&str> = made.new.iter().map(|file| &*file.path).collect();
        let expected = ["http.ftl", "site.ftl", "GLOSSARY.md"];
        assert_eq!(paths, expected.map(|file| format!("locales/{canonical}/{file}")));
        let site = text(&made, "content/site.yaml");
        assert!(
            site.contains(&format!("  - {{ tag: {canonical}, name: {name}, fallback: en }}\n")),
            "{site}"
        );
        for line in text(&made, &format!("locales/{canonical}/http.ftl")).lines() {
            assert!(line.is_empty() || line.starts_with('#'), "{line}");
        }
        let after = written(&before, &made);
        let found = warnings(&after);
        assert!(found.iter().all(|problem| problem.rule.name == "missing-message"), "{found:?}");
        let page = page(&after, &format!("{canonical}/http/401-vs-403.html"));
        assert!(page.contains("not translated yet") && page.contains("lang=\"en\""), "{page}");
    }
}

#[test]
fn what_is_taken_or_wrong_is_refused_with_its_reason() {
    let project = base();
    let mut reasons = String::new();
    let mut refused = |what: &str, name: &str| {
        let made = match what {
            "code" => scaffold::code(&project, name),
            "locale" => scaffold::locale(&project, name),
            _ => scaffold::protocol(&project, name),
        };
        writeln!(reasons, "{what} {name:?}: {}", made.expect_err(name)).unwrap();
    };
    let codes = [
        "smtp/421",
        "smpt/599",
        "gopher/1",
        "599",
        "smtp/",
        "smtp/a b",
        "smtp/../x",
        "smtp/4/x",
        "smtp/999",
        "smtp/2-vs-4",
    ];
    for name in codes {
        refused("code", name);
    }
    for name in ["smtp", "SMTP", "Gopher", "list", "pages", "a/b", "", "1x"] {
        refused("protocol", name);
    }
    for tag in ["ja", "EN", "zh_TW", "german_language", "", "../x", "Deutsch", "한국어", "klingon"]
    {
        refused("locale", tag);
    }
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("scaffold_refused", reasons);
    });
}

#[test]
fn what_would_not_pass_check_is_refused_with_the_place() {
    let project = case(
        "-- content/smtp/undefined.yaml --\nundefined:\n  - { code: \"422\", instead: [\"421\"] }\n",
    );
    let before = snapshot(project.sources());
    let refusal = scaffold::code(&before, "smtp/422").unwrap_err().to_string();
    assert!(
        refusal.contains("content/smtp/undefined.yaml: the code `422` is defined"),
        "{refusal}"
    );
}

#[track_caller]
pub(crate) fn run(folder: &Path, arguments: &[&str], code: i32) -> (String, String) {
    let output = program().args(arguments).current_dir(folder).output().unwrap();
    let (out, error) = said(&output);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {out}\n{error}");
    (out, error)
}

/// The files without what `build` writes.
fn sources(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = tree(folder);
    files.retain(|name, _| !name.starts_with("site/"));
    files
}

#[test]
fn from_nothing_to_a_site_in_three_commands() {
    let folder = scratch();
    let (out, _) = run(folder.path(), &["init", "demo"], 0);
    assert!(out.contains("versus check"), "{out}");
    let demo = path(&folder, "demo");
    assert_eq!(run(&demo, &["check", "--deny-warnings"], 0).0, "no faults\n");
    run(&demo, &["build"], 0);
    assert!(demo.join("site/en/http/403-vs-404.html").is_file());
    for arguments in
        [["new", "code", "http/410"], ["new", "protocol", "gopher"], ["new", "locale", "de"]]
    {
        let (out, _) = run(&demo, &arguments, 0);
        assert!((2..=4).contains(&out.lines().count()), "{out}");
        run(&demo, &["check", "--quiet"], 0);
    }
    run(&demo, &["build"], 0);
    for page in ["de/http/404-vs-410.html", "de/gopher/200-vs-500.html"] {
        assert!(demo.join("site").join(page).is_file(), "{page}");
    }
    let glossary = fs::read_to_string(demo.join("locales/de/GLOSSARY.md")).unwrap();
    assert!(glossary.contains("\n| status code | | |\n"), "{glossary}");
    // Each of them a second time.
    let before = sources(&demo);
    for arguments in
        [["new", "code", "http/410"], ["new", "protocol", "gopher"], ["new", "locale", "de"]]
    {
        let (out, error) = run(&demo, &arguments, 2);
        assert!(out.is_empty() && error.contains("could not begin the"), "{out}{error}");
    }
    run(folder.path(), &["init", "demo"], 2);
    assert_eq!(sources(&demo), before);
}

#[test]
fn a_refusal_leaves_nothing() {
    let folder = scratch();
    write_project(&Project::base(), folder.path());
    fs::create_dir_all(path(&folder, "locales/de")).unwrap();
    fs::write(path(&folder, "locales/de/GLOSSARY.md"), "mine").unwrap();
    fs::create_dir_all(path(&folder, "locales/en")).unwrap();
    fs::write(path(&folder, "locales/en/GLOSSARY.md"), "| a |\n| - |\n| b |\n").unwrap();
    let before = tree(folder.path());
    let root = folder.path().to_str().unwrap();
    let (_, error) = run(folder.path(), &["new", "locale", "de", "--root", root], 2);
    assert!(error.contains("GLOSSARY.md` already"), "{error}");
    let (_, error) = run(folder.path(), &["init", "."], 2);
    assert!(error.contains("choose a new or empty folder"), "{error}");
    assert_eq!(tree(folder.path()), before);
    // A project with errors is mended first.
    fs::write(path(&folder, "content/smtp/450.yaml"), "code: 450\n").unwrap();
    let before = tree(folder.path());
    let (out, error) = run(folder.path(), &["new", "code", "smtp/451"], 1);
    assert!(out.contains("nothing was written") && error.contains("450.yaml"), "{out}{error}");
    assert_eq!(tree(folder.path()), before);
}
