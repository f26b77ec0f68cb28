//! `versus check` from outside: formats, languages, explanations, mending, exit codes.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::base::Project;
use crate::cli::run;
use crate::disk::{path, program, scratch, write_project};

/// A project in English alone, so that nothing is left to translate.
const ENGLISH: &str = "-- content/site.yaml --\nname: versus\nsource: en\n\
                       locales: [{ tag: en, name: English }]\n";

fn folder(case: &str) -> tempfile::TempDir {
    let folder = scratch();
    write_project(&Project::case(case), folder.path());
    folder
}

fn check(folder: &Path) -> Command {
    let mut command = program();
    command.arg("check").arg("--root").arg(folder);
    command
}

#[test]
fn a_project_without_fault_is_good_in_every_format() {
    let folder = folder(ENGLISH);
    let cases = [
        ("human", "no faults\n"),
        ("short", ""),
        ("json", "{\"version\":1,\"diagnostics\":[],\"errors\":0,\"warnings\":0}\n"),
        ("github", ""),
    ];
    for (format, expected) in cases {
        let (out, error) = run(check(folder.path()).args(["--format", format]), 0);
        assert_eq!((&*out, &*error), (expected, ""), "{format}");
    }
}

#[test]
fn json_says_all_that_is_known_of_a_fault() {
    let case = "-- content/smtp/450.yaml --\n\
                code: 450 # コード\nclass: transient\nfacets:\n\
                \x20 connection: { value: closes, source: \"rfc5321#3.8\" }\n\
                \x20 retry: { value: later, source: rfc5321 }\n\
                \x20 stages: { value: [any], source: \"rfc5321#4.3\" }\n\
                -- locales/ja/more.ftl --\n\u{feff}home-title = 開始\nhome-title = { $x }\n\
                -- without templates/home.html --\n";
    let folder = folder(case);
    let (out, error) = run(check(folder.path()).args(["--format", "json"]), 1);
    assert_eq!(error, "");
    let report: Value = serde_json::from_str(&out).unwrap();
    let all = report["diagnostics"].as_array().unwrap();
    let count = |severity: &str| all.iter().filter(|fault| fault["severity"] == severity).count();
    assert_eq!(report["version"], 1);
    assert_eq!(report["errors"], count("error"));
    assert_eq!(report["warnings"], count("warning"));
    assert!(count("error") > 2 && count("warning") > 0);
    let of = |rule: &str| all.iter().find(|fault| fault["rule"] == rule).unwrap();
    assert_eq!(
        *of("wrong-type"),
        json!({
            "rule": "wrong-type", "severity": "error",
            "message": "expected text, found the number `450`",
            "file": "content/smtp/450.yaml",
            "line": 1, "column": 7, "end_line": 1, "end_column": 10, "start": 6, "end": 9,
            "line_text": "code: 450 # コード", "label": "", "related": [], "help": ["put it in double quotes"],
            "fix": [{ "file": "content/smtp/450.yaml", "start": 6, "end": 9, "text": "\"450\"" }],
        })
    );
    // Bytes are counted as in the file, its byte order mark included.
    let bytes = fs::read(path(&folder, "locales/ja/more.ftl")).unwrap();
    let twice = of("duplicate-message");
    for (place, line) in [(twice, 2), (&twice["related"][0], 1)] {
        assert_eq!(place["line"], line);
        let at = |name: &str| usize::try_from(place[name].as_u64().unwrap()).unwrap();
        assert_eq!(&bytes[at("start")..at("end")], b"home-title");
        assert!(!place["label"].as_str().unwrap().is_empty());
    }
    // What has no place has none of its fields.
    assert!(of("missing-file").get("file").is_none() && of("missing-file").get("line").is_none());
}

#[test]
fn github_is_told_the_way_from_the_root_of_the_repository() {
    let folder = folder("-- content/smtp/450.yaml --\ncode: [\n");
    let mut command = program();
    command.current_dir(folder.path().parent().unwrap());
    let name = folder.path().file_name().unwrap().to_str().unwrap();
    let (out, error) = run(command.args(["check", "--format", "github", "--root", name]), 1);
    let start = format!("::error file={name}/content/smtp/450.yaml,line=1,col=");
    assert!(out.starts_with(&start) && error.is_empty(), "{out}{error}");
    let mut command = program();
    let command = command.current_dir(folder.path()).args(["check", "--format", "github"]);
    assert!(run(command, 1).0.starts_with("::error file=content/smtp/450.yaml,"));
}

#[test]
fn warnings_fail_only_those_who_ask() {
    let folder = folder("-- locales/en/more.ftl --\n\u{feff}# nothing\n");
    let short = |code: i32, arguments: &[&str]| {
        run(
            check(folder.path()).args(["--format", "short", "--locale", "en"]).args(arguments),
            code,
        )
    };
    let (out, _) = short(0, &[]);
    assert!(out.contains("warning[byte-order-mark]"), "{out}");
    assert_eq!(short(1, &["--deny-warnings"]).0, out);
    // What was asked for is not hidden.
    assert_eq!(short(0, &["--quiet"]).0, out);
}

#[test]
fn a_language_sees_its_own_faults_only() {
    let case = "-- locales/ja/more.ftl --\nhome-title = 開始 { JOSA(\"x\", \"을/를\") } の の\n\
                -- locales/en/more.ftl --\n\u{feff}# nothing\n\
                -- content/pages/about.en.md --\n\u{feff}# About\n\
                -- content/pages/about.ja.md --\n\u{feff}# について\n";
    let folder = folder(case);
    let files = |tags: &[&str]| {
        let mut command = check(folder.path());
        command.args(["--format", "json"]);
        command.args(tags.iter().flat_map(|tag| ["--locale", tag]));
        let output = command.output().unwrap();
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        let faults = report["diagnostics"].as_array().unwrap().clone();
        let named = |fault: &Value| {
            let rule = fault["rule"].as_str().unwrap();
            format!("{} {}", rule, fault["file"].as_str().unwrap_or(""))
        };
        let mut named: Vec<String> = faults.iter().map(named).collect();
        named.dedup();
        named
    };
    let marks = |tag: &str| {
        ["byte-order-mark content/pages/about.TAG.md"].map(|line| line.replace("TAG", tag))
    };
    let (japanese, english) = (files(&["ja"]), files(&["en"]));
    // What is not translated is shown at the English text, but is a fault of the translation.
    assert!(japanese.iter().any(|line| line.starts_with("missing-message")), "{japanese:?}");
    assert!(japanese.contains(&"doubled locales/ja/more.ftl".to_owned()), "{japanese:?}");
    assert!(japanese.contains(&marks("ja")[0]) && !japanese.contains(&marks("en")[0]));
    let marked = "byte-order-mark locales/en/more.ftl".to_owned();
    assert_eq!(english, [marks("en")[0].clone(), marked]);
    assert_eq!(files(&["ja", "en"]), files(&[]));
}

#[test]
fn an_unknown_language_or_rule_is_a_wrong_argument() {
    let folder = folder(ENGLISH);
    let (out, error) = run(check(folder.path()).args(["--locale", "em"]), 2);
    assert_eq!(error, "error: no locale `em`; did you mean `en`?\n");
    assert_eq!(out, "");
    let (_, error) = run(check(folder.path()).args(["--locale", "zh-Hant"]), 2);
    assert_eq!(error, "error: no locale `zh-Hant`; there are: en\n");
    let (_, error) = run(check(folder.path()).args(["--explain", "mising-message"]), 2);
    assert!(error.contains("did you mean `missing-message`?"), "{error}");
}

#[test]
fn without_a_site_a_language_is_not_good() {
    let folder = folder("-- content/smtp/450.yaml --\ncode: [\n");
    let (out, error) = run(check(folder.path()).args(["--locale", "ja"]), 1);
    assert!(out.is_empty() && error.contains("check without `--locale`"), "{out}{error}");
}

#[test]
fn rules_are_explained_with_examples() {
    let (out, error) = run(program().args(["check", "--explain", "duplicate-message"]), 0);
    assert!(out.starts_with("error[duplicate-message]\n\n") && error.is_empty(), "{out}{error}");
    assert!(out.contains("## Example") && out.contains("## Instead"), "{out}");
}

#[test]
fn what_is_mechanical_is_mended_and_the_rest_reported() {
    let case = "-- content/smtp/450.yaml --\n\
                code: 450\nclass: transient\nfacets:\n\
                \x20 connection: { value: closes, source: 5321 }\n\
                \x20 retry: { value: later, source: rfc5321 }\n\
                \x20 stages: { value: [any], source: \"rfc5321#4.3\" }\n\
                -- locales/en/more.ftl --\n\u{feff}# noté\n";
    let folder = folder(case);
    let code = path(&folder, "content/smtp/450.yaml");
    let crlf = fs::read_to_string(&code).unwrap().replace('\n', "\r\n");
    fs::write(&code, &crlf).unwrap();
    let foreign = path(&folder, "locales/ja/more.ftl");
    fs::create_dir_all(foreign.parent().unwrap()).unwrap();
    fs::write(&foreign, b"\xef\xbb\xbf# \xff\n").unwrap();
    let (out, error) = run(check(folder.path()).args(["--fix", "--format", "short"]), 1);
    assert_eq!(
        error,
        "content/smtp/450.yaml: 2 faults mended\nlocales/en/more.ftl: 1 fault mended\n"
    );
    let mended = crlf.replace("code: 450", "code: \"450\"").replace(": 5321", ": \"5321\"");
    assert_eq!(fs::read_to_string(&code).unwrap(), mended);
    assert_eq!(fs::read_to_string(path(&folder, "locales/en/more.ftl")).unwrap(), "# noté\n");
    assert_eq!(fs::read(&foreign).unwrap(), b"\xef\xbb\xbf# \xff\n");
    // What is left is told as it stands now.
    assert!(out.contains("invalid-utf8") && out.contains("no specification `5321`"), "{out}");
    assert!(!out.contains("wrong-type"), "{out}");
    // Nothing is left to mend, so nothing is written.
    let (again, error) = run(check(folder.path()).args(["--fix", "--format", "short"]), 1);
    assert_eq!((again, error), (out, String::new()));
}

#[test]
fn only_the_language_that_is_asked_for_is_mended() {
    let folder =
        folder("-- locales/en/more.ftl --\n\u{feff}# x\n-- locales/ja/more.ftl --\n\u{feff}# x\n");
    let mut command = check(folder.path());
    command.args(["--fix", "--locale", "ja", "--format", "github"]).output().unwrap();
    let marked =
        |file: &str| fs::read_to_string(path(&folder, file)).unwrap().starts_with('\u{feff}');
    assert!(marked("locales/en/more.ftl") && !marked("locales/ja/more.ftl"));
}

#[test]
fn code_is_not_mended_as_if_it_were_text() {
    // The fault is in the term, and the code before it looks just the same.
    let file = "locales/fr/site.ftl";
    let folder = scratch();
    crate::disk::copy_project(folder.path());
    let site = path(&folder, file);
    let text = fs::read_to_string(&site).unwrap();
    let line = text.lines().find(|line| line.starts_with("home-title = ")).unwrap();
    let broken = format!("-faute = oui ou non?\n{line} `non?` et {{ -faute }}");
    let broken = text.replace(line, &broken);
    fs::write(&site, &broken).unwrap();
    let mut command = check(folder.path());
    let output = command.args(["--fix", "--locale", "fr", "--format", "short"]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("french-spacing") && said.contains("`non?`"), "{said}");
    assert_eq!(fs::read_to_string(&site).unwrap(), broken);
}
