//! The translators' commands, on a copy of the real site and as a translator types them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::cli::run;
use crate::disk::{build_command, copy_project, path, program, scratch};

const TRANSLATIONS: [&str; 4] = ["ja", "zh", "ko", "fr"];

fn project() -> tempfile::TempDir {
    let folder = scratch();
    copy_project(folder.path());
    folder
}

#[track_caller]
fn l10n(folder: &tempfile::TempDir, arguments: &[&str]) -> String {
    let (out, error) =
        run(program().arg("l10n").args(arguments).arg("--root").arg(folder.path()), 0);
    assert!(error.is_empty(), "{error}");
    out
}

#[track_caller]
fn edit(folder: &tempfile::TempDir, file: &str, from: &str, to: &str) {
    let file = path(folder, file);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{} has no {from}", file.display());
    fs::write(file, text.replacen(from, to, 1)).unwrap();
}

/// The cell of a locale's sum in the table.
fn outdated(status: &str, locale: &str) -> usize {
    let sums = status.lines().filter(|line| line.contains("all files"));
    let row = sums.map(|line| line.split_whitespace().collect::<Vec<_>>());
    let found = row.into_iter().find(|row| row[0] == locale).unwrap();
    found[4].parse().unwrap()
}

fn read(folder: &tempfile::TempDir, file: &str) -> String {
    fs::read_to_string(path(folder, file)).unwrap()
}

const OLD: &str = "says that a mailbox cannot take mail at the moment";
const NEW: &str = "says that a mailbox takes no mail at the moment";

/// What readers of a locale are told of text that is older than the original.
fn note(locale: &str) -> String {
    let file = crate::disk::repository().join(format!("locales/{locale}/site.ftl"));
    let text = fs::read_to_string(file).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix("older-note = ")).unwrap();
    line.to_owned()
}

#[test]
fn a_change_of_the_original_is_seen_told_and_acknowledged() {
    let folder = project();
    let output = path(&folder, "site");
    let page = |locale: &str, name: &str| read(&folder, &format!("site/{locale}/smtp/{name}.html"));
    edit(&folder, "locales/en/smtp-codes.ftl", OLD, NEW);

    let status = l10n(&folder, &["status"]);
    assert_eq!(TRANSLATIONS.map(|locale| outdated(&status, locale)), [1; 4], "{status}");
    run(&mut build_command(folder.path(), &output), 0);
    for locale in TRANSLATIONS {
        let note = note(locale);
        let diff = l10n(&folder, &["diff", locale]);
        assert!(diff.contains("smtp-450.gist (its words)"), "{diff}");
        assert!(
            diff.contains("a mailbox [-cannot take-]{+takes no+} mail at the moment"),
            "{diff}"
        );
        assert!(page(locale, "250-vs-450").contains(&note), "{locale} does not say it");
        assert!(!page(locale, "250-vs-421").contains(&note), "{locale} says it of other text");
    }
    assert!(!page("en", "250-vs-450").contains(&note("en")));

    l10n(&folder, &["ack", "ko", "smtp-450.gist"]);
    let status = l10n(&folder, &["status"]);
    assert_eq!(TRANSLATIONS.map(|locale| outdated(&status, locale)), [1, 1, 0, 1], "{status}");
    run(&mut build_command(folder.path(), &output), 0);
    assert!(!page("ko", "250-vs-450").contains(&note("ko")), "it is acknowledged");
    assert!(page("fr", "250-vs-450").contains(&note("fr")));
}

#[test]
fn a_change_of_punctuation_is_acknowledged_in_one_go_and_not_told_to_readers() {
    let folder = project();
    edit(&folder, "locales/en/smtp-codes.ftl", OLD, &OLD.replace("a mailbox", "a – mailbox"));
    run(&mut build_command(folder.path(), &path(&folder, "site")), 0);
    assert!(!read(&folder, "site/fr/smtp/250-vs-450.html").contains(&note("fr")));
    assert!(l10n(&folder, &["diff", "fr"]).contains("(punctuation only)"));
    l10n(&folder, &["ack", "fr", "--all-trivial"]);
    assert_eq!(outdated(&l10n(&folder, &["status"]), "fr"), 0);
}

/// Whether every line of a text is in another, in order.
fn keeps(before: &str, after: &str) -> bool {
    let mut lines = after.lines();
    before.lines().all(|line| lines.any(|other| other == line))
}

#[test]
fn a_stub_loses_nothing_and_is_the_same_the_second_time() {
    let folder = project();
    let file = "locales/ja/smtp-codes.ftl";
    // An attribute, a whole message, the last message of the file, and a file are gone.
    let text = read(&folder, file);
    let last = text.lines().rfind(|line| line.starts_with("smtp-")).unwrap();
    let (first, rest) = text.split_once("smtp-451 =").unwrap();
    let (_, rest) = rest.split_once("\n## ").unwrap();
    let (rest, _) = rest.split_once(last).unwrap();
    let seen = first.lines().find(|line| line.starts_with("    .seen =")).unwrap();
    let text = format!("{}## {rest}", first.replace(&format!("{seen}\n"), ""));
    let last = last.split(' ').next().unwrap();
    fs::write(path(&folder, file), &text).unwrap();
    fs::remove_file(path(&folder, "locales/ja/smtp-pairs.ftl")).unwrap();

    let said = l10n(&folder, &["stub", "ja"]);
    assert!(said.contains(file) && said.contains("locales/ja/smtp-pairs.ftl"), "{said}");
    let once = read(&folder, file);
    assert!(keeps(&text, &once), "a line is lost or moved");
    assert!(once.contains("# smtp-451 = "), "{once}");
    let end = once.split(&format!("# versus: missing {last} ")).nth(1).unwrap();
    assert!(end.contains("\n# On smtp/") && end.contains("pages in all."), "{end}");
    assert_eq!(l10n(&folder, &["stub", "ja"]), "nothing to add\n");
    assert_eq!(read(&folder, file), once);

    // A stub is filled in by taking `# ` away.
    let pairs = read(&folder, "locales/ja/smtp-pairs.ftl");
    let filled: String = pairs
        .split_inclusive('\n')
        .filter(|line| !line.starts_with("# On ") && !line.starts_with("# Translate "))
        .filter(|line| !line.starts_with("# versus: "))
        .map(|line| line.strip_prefix("# ").unwrap_or(line))
        .collect();
    fs::write(path(&folder, "locales/ja/smtp-pairs.ftl"), filled).unwrap();
    let status = l10n(&folder, &["status", "ja"]);
    let row = status.lines().find(|line| line.contains("smtp-pairs.ftl")).unwrap();
    let cells: Vec<&str> = row.split_whitespace().collect();
    assert_eq!(cells[4], "0", "missing: {row}");
}

#[test]
fn a_renamed_message_is_recognised() {
    let folder = project();
    for locale in ["en", "ja"] {
        edit(&folder, &format!("locales/{locale}/site.ftl"), "nav-home =", "nav-start-here =");
    }
    // Only the translation still has the old name.
    edit(&folder, "locales/ja/site.ftl", "nav-start-here =", "nav-home =");
    let status = l10n(&folder, &["status", "ja"]);
    assert!(
        status.contains("nothing asks for `nav-home`; was it renamed to `nav-start-here`?"),
        "{status}"
    );
}

#[test]
fn a_text_leads_to_its_pages_and_a_page_to_its_texts() {
    let folder = project();
    let pages = l10n(&folder, &["where", "smtp-450.gist", "--locale", "ko", "--all"]);
    let pages: BTreeSet<&str> = pages.lines().collect();
    assert!(pages.contains("ko/smtp/250-vs-450.html") && pages.contains("ko/smtp/450.html"));
    assert!(!pages.contains("ko/smtp/250-vs-421.html"));
    for page in ["ko/smtp/250-vs-450.html", "ko/smtp/index.html"] {
        let texts = l10n(&folder, &["where", page]);
        let place = texts.lines().find(|line| line.ends_with(": smtp-450.gist")).unwrap();
        let (file, line) = place.split_once(": ").unwrap().0.rsplit_once(':').unwrap();
        let text = read(&folder, file);
        let line = text.lines().nth(line.parse::<usize>().unwrap() - 1).unwrap();
        assert!(line.contains(".gist = "), "{place} is {line}");
    }
    let arguments = ["l10n", "where", "smtp-450.gits", "--root"];
    let (_, error) = run(program().args(arguments).arg(folder.path()), 2);
    assert!(error.contains("did you mean `smtp-450.gist`?"), "{error}");
}

#[test]
fn a_text_that_is_not_translated_yet_is_no_slip() {
    let folder = scratch();
    let project = "-- locales/ja/codes.ftl --\nsmtp-421 = 停止\n";
    crate::disk::write_project(&crate::base::Project::case(project), folder.path());
    let ack = |name: &str| {
        let arguments = ["l10n", "ack", "ja", name, "--root"];
        run(program().args(arguments).arg(folder.path()), 2).1
    };
    let error = ack("smtp-421.seen");
    assert!(error.contains("`smtp-421.seen` is not translated in `ja` yet"), "{error}");
    let error = ack("smtp-412");
    assert!(error.contains("did you mean `smtp-421`?"), "{error}");
    // As `build` writes it.
    let arguments = ["l10n", "where", "./site/ja/smtp/421.html", "--root"];
    let (out, _) = run(program().args(arguments).arg(folder.path()), 0);
    assert!(out.contains("locales/ja/codes.ftl:1: smtp-421"), "{out}");
}

#[test]
fn status_speaks_to_programs() {
    let folder = project();
    let json: serde_json::Value =
        serde_json::from_str(&l10n(&folder, &["status", "--format", "json"])).unwrap();
    let locales = json["locales"].as_array().unwrap();
    assert_eq!(locales.len(), 4);
    for locale in locales {
        let files = locale["files"].as_array().unwrap();
        let done: u64 = files.iter().map(|file| file["done"].as_u64().unwrap()).sum();
        assert_eq!(locale["total"].as_u64().unwrap(), done);
        assert_eq!(locale["percent"], 100);
    }
    let markdown = l10n(&folder, &["status", "fr", "--format", "markdown"]);
    assert!(markdown.lines().nth(2).unwrap().starts_with("| Français | site.ftl | "), "{markdown}");
    let badge = l10n(&folder, &["status", "ko", "--format", "badge"]);
    assert!(badge.starts_with("<svg ") && badge.contains("한국어") && badge.contains("100 %"));
    let (_, error) = run(program().args(["l10n", "ack", "en", "--root"]).arg(folder.path()), 2);
    assert!(error.contains("it is translated from nothing"), "{error}");
}

#[test]
fn the_ledgers_of_the_real_site_are_complete() {
    let root: &Path = crate::disk::repository();
    let (out, _) =
        run(program().args(["l10n", "status", "--format", "json", "--root"]).arg(root), 0);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    for locale in json["locales"].as_array().unwrap() {
        for file in locale["files"].as_array().unwrap() {
            for count in ["outdated", "missing", "obsolete", "unrecorded"] {
                assert_eq!(file[count], 0, "{count} in {} of {}", file["file"], locale["locale"]);
            }
        }
    }
}

#[test]
fn a_byte_order_mark_stays_where_nobody_asked_to_take_it_away() {
    let folder = project();
    let marked = ["locales/ja/smtp-codes.ftl", "locales/en/smtp-codes.ftl"];
    for file in marked {
        let text = read(&folder, file);
        fs::write(path(&folder, file), format!("\u{feff}{text}")).unwrap();
    }
    edit(&folder, marked[0], "smtp-421 =", "smtp-x421 =");
    l10n(&folder, &["stub", "ja"]);
    assert!(read(&folder, marked[0]).contains("# versus: missing smtp-421 "));
    let root = folder.path();
    run(program().args(["new", "code", "smtp/599", "--root"]).arg(root), 0);
    assert!(read(&folder, marked[1]).contains("smtp-599 ="));
    for file in marked {
        assert!(read(&folder, file).starts_with('\u{feff}'), "{file}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_behind_a_link_is_not_written() {
    let (folder, outside) = (project(), scratch());
    let locale = path(&folder, "locales/ja");
    let theirs = path(&outside, "site.ftl");
    fs::remove_dir_all(&locale).unwrap();
    fs::write(&theirs, "theirs").unwrap();
    std::os::unix::fs::symlink(outside.path(), &locale).unwrap();
    let (_, error) = run(program().args(["l10n", "stub", "ja", "--root"]).arg(folder.path()), 2);
    assert!(error.contains("locales/ja") && error.contains("this is a link"), "{error}");
    assert_eq!(fs::read_to_string(theirs).unwrap(), "theirs");
    assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 1);
}
