//! What a page is made from: after any change, an incremental build makes the bytes of a clean one.

use std::collections::BTreeSet;

use versus::catalog::ledger::{Ledger, Recorded};
use versus::output;
use versus::{Overrides, Snapshot};

use crate::base::Project;
use crate::disk::{Silent, assert_same, build_project, options, scratch, tree};
use crate::site::render_all;

/// A small project with a file of every kind.
fn project() -> Project {
    // One translation is of an older text, and its pages say so.
    let mut ledger = Ledger::default();
    let original = "Out of Service".to_owned();
    ledger.record(("smtp-421".to_owned(), None), Recorded { original, same: false });
    let ledger = ledger.write();
    let mut project = Project::case(&format!(
        "-- content/smtp/450.yaml --
code: \"450\"
class: transient
facets:
  connection: {{ value: open, source: \"rfc5321#3.8\" }}
  retry: {{ value: later, source: rfc5321 }}
  stages: {{ value: [rcpt], source: \"rfc5321#4.3\" }}
-- content/smtp/pairs.yaml --
twins: [[\"421\", \"450\"]]
-- locales/en/more.ftl --
smtp-450 = Mailbox Unavailable
    .gist = {{ $code }} says later
    .meaning = m
    .seen = See [421](page:smtp/421).
    .fix = f
    .send = s
-- locales/ja/site.ftl --
home-title = 始め
contrast = {{ $first }}が、{{ $second }}。
pair-short = {{ $a }} / {{ $b-article }} {{ $b }}
-- locales/ja/codes.ftl --
smtp-421 = 停止
    .gist = {{ $code }}は停止です
-- content/pages/about.en.md --
# About
-- content/pages/about.ja.md --
# 概要
-- locales/ja/sources.lock --
{ledger}"
    ));
    // So that a code can change its class.
    project.edit("content/smtp/protocol.yaml", "prefix: \"4\"", "prefix: \"\"");
    project
}

/// A change to every file: the file, a text in it, and what stands there afterwards.
const CHANGES: [(&str, &str, &str); 29] = [
    ("locales/ja/sources.lock", "smtp-421 ", "smtp-421x "),
    ("content/site.yaml", "name: versus", "name: other"),
    ("content/site.yaml", "name: 日本語", "name: にほんご"),
    (
        "content/site.yaml",
        "source: en",
        "source: en\ncanonical_share: 1\nbase_url: https://example.org",
    ),
    ("content/smtp/protocol.yaml", "title: RFC 5321", "title: RFC 9999"),
    ("content/smtp/protocol.yaml", "{ id: mail }, { id: rcpt }", "{ id: rcpt }, { id: mail }"),
    ("content/smtp/protocol.yaml", "outcome: success", "outcome: failure"),
    ("content/smtp/250.yaml", "#3.8", "#9"),
    ("content/smtp/250.yaml", "class: completion", "class: transient"),
    ("content/smtp/421.yaml", "value: later", "value: never"),
    ("content/smtp/450.yaml", "[rcpt]", "[mail]"),
    ("content/smtp/450.yaml", "class: transient", "class: transient\nsee_also: [\"250\"]"),
    ("content/smtp/450.yaml", "code: \"450\"", "code: \"450\"\nreading: { ja: eight }"),
    ("content/smtp/pairs.yaml", "\"421\", \"450\"", "\"250\", \"450\""),
    ("content/pages/about.en.md", "# About", "# About us"),
    ("content/pages/about.ja.md", "# 概要", "# このサイト"),
    ("locales/en/site.ftl", "home-title = Start", "home-title = Begin"),
    ("locales/en/smtp.ftl", "smtp = SMTP", "smtp = Mail"),
    ("locales/en/codes.ftl", "= OK", "= Fine"),
    ("locales/en/more.ftl", "Mailbox Unavailable", "Mailbox Busy"),
    ("locales/ja/site.ftl", "始め", "始まり"),
    ("locales/ja/codes.ftl", "= 停止", "= 終了"),
    ("templates/base.html", "<main>", "<main >"),
    ("templates/404.html", "<h1>", "<h1 >"),
    ("templates/chooser.html", "<a ", "<a  "),
    ("templates/home.html", "<h1>", "<h1 >"),
    ("templates/prose.html", "<h1>", "<h1 >"),
    ("templates/pair.html", "<h1>", "<h1 >"),
    ("static/style.css", "1em", "2em"),
];

/// A clean build of a project, compared with one over the site of another.
#[track_caller]
fn case(before: &Project, after: &Project, what: &str) -> u64 {
    let (folder, clean) = (scratch(), scratch());
    build_project(before, folder.path());
    let built = build_project(after, folder.path());
    build_project(after, clean.path());
    assert_same(&tree(folder.path()), &tree(clean.path()), what);
    built.written
}

#[test]
fn a_change_to_any_file_reaches_every_page_that_shows_it() {
    let before = project();
    let mut untouched: BTreeSet<&String> = before.files().keys().collect();
    for (file, from, to) in CHANGES {
        let mut after = project();
        after.edit(file, from, to);
        untouched.remove(&file.to_owned());
        let written = case(&before, &after, &format!("{file}: {to}"));
        assert!(written > 0, "{file}: {to} shows nowhere");
        // And back again.
        case(&after, &before, &format!("{file}: back from {to}"));
    }
    let kept = ["card", "code", "protocol"].map(|name| format!("templates/{name}.html"));
    assert_eq!(
        untouched.into_iter().cloned().collect::<Vec<_>>(),
        kept,
        "files that no change covers"
    );
}

#[test]
fn a_file_that_comes_or_goes_reaches_every_page_that_shows_it() {
    let full = project();
    let gone: [&[&str]; 7] = [
        &["locales/ja/sources.lock"],
        &["content/pages/about.ja.md"],
        &["content/smtp/pairs.yaml"],
        &["content/smtp/450.yaml", "content/smtp/pairs.yaml"],
        &["locales/ja/codes.ftl"],
        &["locales/ja/site.ftl"],
        &["static/style.css"],
    ];
    for files in gone {
        let mut less = project();
        for file in files {
            less.take(file).unwrap();
        }
        if files.contains(&"static/style.css") {
            less.edit("templates/base.html", "{{ assets[\"style.css\"] }}", "");
        }
        assert!(case(&full, &less, &format!("without {files:?}")) > 0, "{files:?} show nowhere");
        case(&less, &full, &format!("with {files:?} again"));
    }
}

#[test]
fn any_changed_line_of_text_reaches_every_page_that_shows_it() {
    let folder = scratch();
    let names = [
        "locales/en/smtp.ftl",
        "locales/en/codes.ftl",
        "locales/en/site.ftl",
        "locales/ja/codes.ftl",
    ];
    for name in names {
        let text = project().files()[name].clone();
        for line in text.lines().filter(|line| line.contains(" = ")) {
            let mut after = project();
            after.edit(name, line, &line.replacen(" = ", " = ~", 1));
            build_project(&after, folder.path());
            let mut built = tree(folder.path());
            built.retain(|path, _| !path.starts_with(".versus/"));
            let expected = render_all(&Snapshot::new(after.sources(), &Overrides::default()));
            assert_same(&built, &expected, &format!("{name}: {line}"));
        }
    }
}

#[test]
fn the_base_url_reaches_every_page_that_shows_it() {
    let folder = scratch();
    for base_url in [None, Some("https://example.org/"), Some("https://example.org/repo/"), None] {
        let overrides = Overrides { base_url: base_url.map(str::to_owned) };
        let snapshot = Snapshot::new(project().sources(), &overrides);
        let site = snapshot.site.as_ref().unwrap();
        output::build(site, &snapshot.sources, &options(folder.path()), &Silent).unwrap();
        let mut built = tree(folder.path());
        built.retain(|path, _| !path.starts_with(".versus/"));
        assert_same(&built, &render_all(&snapshot), &format!("{base_url:?}"));
    }
}

#[test]
fn a_translation_that_comes_or_goes_reaches_the_pages_in_other_languages() {
    // Where a page of one language is listed, those of all others refer to it.
    let mut full = project();
    full.edit(
        "content/site.yaml",
        "source: en",
        "source: en\ncanonical_share: 2\nbase_url: https://example.org",
    );
    let mut less = full.clone();
    less.take("locales/ja/codes.ftl").unwrap();
    less.take("locales/ja/site.ftl").unwrap();
    let english = |project: &Project| {
        let files = render_all(&Snapshot::new(project.sources(), &Overrides::default()));
        files["en/smtp/421.html"].clone()
    };
    assert_ne!(english(&full), english(&less), "the case is about nothing");
    case(&full, &less, "without Japanese");
    // How much of a page there is in a language stands on the page in all of them.
    let mut more = project();
    more.edit("locales/ja/site.ftl", "始め", "始め\nchoose = 日本語で読む");
    let shown = |project: &Project| {
        let files = render_all(&Snapshot::new(project.sources(), &Overrides::default()));
        files["en/index.html"].clone()
    };
    assert_ne!(shown(&project()), shown(&more), "the case is about nothing");
    case(&project(), &more, "with more Japanese");
    case(&less, &full, "with Japanese again");
}
