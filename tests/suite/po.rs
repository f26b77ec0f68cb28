//! PO: what translators' tools are given, and what is taken back from them.

use std::fs;

use versus::catalog::{LocaleIx, State, ledger::text_name};
use versus::diagnostic::{Diagnostic, human};
use versus::l10n::{Import, Shown, Which, ack, export, import, originals};
use versus::source::Sources;
use versus::{Overrides, Snapshot, check};

use crate::base::Project;
use crate::disk::{path, program, repository, said, scratch, write_project};

/// A snapshot without errors.
#[track_caller]
fn read(sources: Sources) -> Snapshot {
    let snapshot = Snapshot::new(sources, &Overrides::default());
    assert!(snapshot.site.is_some(), "{:?}", snapshot.problems);
    snapshot
}

fn locale(snapshot: &Snapshot, tag: &str) -> LocaleIx {
    let mut locales = snapshot.site.as_ref().unwrap().catalog.locales();
    locales.find(|(_, locale)| locale.tag == tag).unwrap().0
}

fn exported(snapshot: &Snapshot, tag: &str) -> String {
    let site = snapshot.site.as_ref().unwrap();
    let originals = originals(snapshot, site);
    export(snapshot, site, locale(snapshot, tag), &originals, &|_| None)
}

fn imported(snapshot: &Snapshot, tag: &str, po: &str, keep_going: bool) -> Import {
    let site = snapshot.site.as_ref().unwrap();
    let originals = originals(snapshot, site);
    import(snapshot, site, locale(snapshot, tag), &originals, po, keep_going)
}

/// The project after an import that went well.
#[track_caller]
fn after(snapshot: &Snapshot, import: Import) -> Snapshot {
    assert!(import.problems.is_empty(), "{:?}", import.problems);
    let files = import.files.into_iter().map(|file| (file.path, file.text));
    read(snapshot.sources.with(files))
}

/// The text of a file.
#[track_caller]
fn file<'s>(snapshot: &'s Snapshot, path: &str) -> &'s str {
    &snapshot.sources.find(path).unwrap().1.text
}

/// A PO file with these entries: name, original, translation.
fn po(entries: &[(&str, &str, &str)]) -> String {
    let head = "msgid \"\"\nmsgstr \"Language: ja\\n\"\n".to_owned();
    entries.iter().fold(head, |all, (name, original, translation)| {
        format!("{all}\nmsgctxt \"{name}\"\nmsgid \"{original}\"\nmsgstr \"{translation}\"\n")
    })
}

/// The quoted texts cut into pieces of a few characters, as some tools wrap them.
fn wrapped(po: &str) -> String {
    let mut lines = String::new();
    for line in po.lines() {
        let Some((keyword, text)) = line.split_once('"').filter(|_| !line.starts_with("#.")) else {
            lines.extend([line, "\n"]);
            continue;
        };
        let previous = if line.starts_with("#|") { "#| " } else { "" };
        lines.push_str(if keyword.is_empty() { previous } else { keyword });
        lines.push('"');
        let mut width = 0;
        let mut escaped = false;
        for c in text.strip_suffix('"').unwrap().chars() {
            if width >= 30 && !escaped {
                lines.extend(["\"\n", previous, "\""]);
                width = 0;
            }
            escaped = c == '\\' && !escaped;
            lines.push(c);
            width += 1;
        }
        lines.push_str("\"\n");
    }
    lines
}

/// The entries in the opposite order, with flags and obsolete entries as other tools leave them.
fn reordered(po: &str) -> String {
    let (head, rest) = po.split_once("\n\n").unwrap();
    let mut entries: Vec<String> =
        rest.split("\n\n").map(|entry| entry.trim().to_owned()).collect();
    entries.reverse();
    let entries =
        entries.join("\n\n# somebody was here\n").replace("#, fuzzy", "#, c-format, fuzzy");
    format!(
        "\u{feff}# head\n{head}\n\n{entries}\n\n#~ msgctxt \"gone\"\n#~ msgid \"a\"\n#~ msgstr \"b\"\n"
    )
}

const LOCALES: [&str; 4] = ["ja", "zh", "ko", "fr"];

#[test]
fn what_is_exported_changes_nothing_when_it_comes_back() {
    let mut snapshot = read(Sources::from_disk(repository()).unwrap());
    for round in ["as it is", "recorded", "outdated"] {
        for tag in LOCALES {
            let po = exported(&snapshot, tag);
            let forms = [
                po.clone(),
                wrapped(&po),
                reordered(&po),
                wrapped(&reordered(&po)).replace('\n', "\r\n"),
            ];
            for form in forms {
                let import = imported(&snapshot, tag, &form, false);
                assert!(import.problems.is_empty(), "{tag}: {:?}", import.problems);
                let files: Vec<_> = import.files.iter().map(|file| &file.path).collect();
                assert!(files.is_empty() && import.done.is_empty(), "{round}, {tag}: {files:?}");
            }
            let confirmed = po.replace("#, fuzzy\n", "");
            snapshot = after(&snapshot, imported(&snapshot, tag, &confirmed, false));
            assert!(!exported(&snapshot, tag).contains("#, fuzzy"));
        }
        let path = "locales/en/smtp.ftl";
        let text = file(&snapshot, path).replace("report a failure", "report an \"error\"");
        snapshot = read(snapshot.sources.with([(path.to_owned(), text)]));
    }
}

#[test]
fn a_locale_can_be_made_from_nothing() {
    let full = read(Sources::from_disk(repository()).unwrap());
    for tag in LOCALES {
        let po = exported(&full, tag);
        let comments_only = full.sources.files().filter(|(_, file)| {
            file.path.starts_with(&format!("locales/{tag}/")) && file.path.contains("smtp")
        });
        let comments_only: Vec<_> = comments_only
            .map(|(_, file)| {
                let lines = file.text.lines().filter(|line| line.starts_with('#'));
                (file.path.clone(), lines.fold(String::new(), |all, line| all + line + "\n"))
            })
            .collect();
        let empty = read(full.sources.with(comments_only));
        let import = imported(&empty, tag, &po, false);
        let files = import.files.into_iter().map(|file| (file.path, file.text));
        let made = read(empty.sources.with(files));
        assert_eq!(exported(&made, tag), po, "{tag}");
    }
}

#[test]
fn only_changed_texts_change() {
    let full = read(Sources::from_disk(repository()).unwrap());
    for tag in LOCALES {
        let names =
            ["smtp-421.gist", "smtp-421.fix", "home-codes", "smtp-relation-alternatives.choice"];
        let mut changed = exported(&full, tag);
        for name in names {
            let at = changed.find(&format!("msgctxt \"{name}\"")).unwrap();
            let (entry, _) = changed.get(at..).unwrap().split_once("\n\n").unwrap();
            changed.insert(at + entry.len() - 1, '!');
        }
        let import = imported(&full, tag, &changed, false);
        assert_eq!(import.done.len(), names.len(), "{tag}: {:?}", import.done);
        let made = after(&full, import);
        assert_eq!(exported(&made, tag), changed, "{tag}");
        for (_, old) in full.sources.files() {
            let new = file(&made, &old.path);
            let pairs: Vec<_> = old.text.lines().zip(new.lines()).collect();
            assert_eq!(old.text.lines().count(), new.lines().count(), "{}", old.path);
            let differ = pairs.iter().filter(|(old, new)| old != new).count();
            assert!(differ <= names.len(), "{}", old.path);
            assert!(
                pairs
                    .iter()
                    .all(|(old, new)| old == new || new.replace('!', "") == old.replace('!', ""))
            );
        }
    }
}

#[test]
fn texts_find_their_places() {
    let mut project = Project::base();
    project.add("locales/ja/codes.ftl", "### 頭\n\nsmtp-250 = 成功\n    # 注\n\n\n# 後\nsmtp-421 =\n  .meaning =\n     一\n  .fix = 待つ  \n");
    let snapshot = read(project.sources());
    let entries = po(&[
        ("smtp-421.fix", "Wait.", "待ちます。\\n\\n  - [a]\\n[b]"),
        ("smtp-421", "Service Not Available", "停止"),
        ("smtp-421.gist", "{ $code } says goodbye", "{ $code }は別れ"),
        ("smtp-421.seen", "At a shutdown.", " 停止時"),
        ("smtp-421.meaning", "The server is going away.", "二"),
        ("smtp-250.send", "When it worked.", "成功のとき"),
        ("smtp-250.gist", "{ $code } says yes", "{ $code }\\n成功"),
        ("home-title", "Start", "最初"),
        ("chooser-title", "Languages", "[言語"),
        ("smtp-class", "Class", ""),
    ]);
    let import = imported(&snapshot, "ja", &entries, false);
    let made = after(&snapshot, import);
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        let ja = ["codes.ftl", "site.ftl", "sources.lock"].map(|name| {
            let path = format!("locales/ja/{name}");
            let text = file(&made, &path);
            format!("-- {path} --\n{}", text.replace(" \n", "·\n"))
        });
        insta::assert_snapshot!("po_places", ja.join(""));
    });
    assert!(made.sources.find("locales/ja/smtp.ftl").is_none(), "an empty text makes no file");
    // Windows line ends stay.
    let crlf = file(&snapshot, "locales/ja/codes.ftl").replace('\n', "\r\n");
    let snapshot = read(snapshot.sources.with([("locales/ja/codes.ftl".to_owned(), crlf)]));
    let windows = after(&snapshot, imported(&snapshot, "ja", &entries, false));
    let path = "locales/ja/codes.ftl";
    assert_eq!(file(&windows, path), file(&made, path).replace('\n', "\r\n"));
}

#[test]
fn states_go_out_and_come_back() {
    let mut project = Project::base();
    project.add("locales/ja/codes.ftl", "smtp-250 = よし\n");
    let old = read(project.sources());
    let name = text_name("smtp-250");
    let state = |snapshot: &Snapshot| {
        let catalog = &snapshot.site.as_ref().unwrap().catalog;
        catalog.state(&snapshot.sources, locale(snapshot, "ja"), &name)
    };
    assert_eq!(state(&old), State::Unrecorded);
    let first = exported(&old, "ja");
    let recorded = after(&old, imported(&old, "ja", &first.replace("#, fuzzy\n", ""), false));
    assert_eq!(state(&recorded), State::UpToDate);

    let english = file(&recorded, "locales/en/codes.ftl").replace("= OK", "= All right");
    let path = "locales/en/codes.ftl".to_owned();
    let changed = read(recorded.sources.with([(path, english)]));
    assert!(matches!(state(&changed), State::Outdated(_)));
    let second = exported(&changed, "ja");
    let entry =
        "#, fuzzy\n#| msgid \"OK\"\nmsgctxt \"smtp-250\"\nmsgid \"All right\"\nmsgstr \"よし\"\n";
    assert!(second.contains(entry), "{second}");
    // Still fuzzy: the text is taken, and the ledger says what it did.
    let still =
        after(&changed, imported(&changed, "ja", &second.replace("\"よし\"", "\"良し\""), false));
    assert!(matches!(state(&still), State::Outdated(_)));
    assert_eq!(file(&still, "locales/ja/codes.ftl"), "smtp-250 = 良し\n");
    // No longer fuzzy: recorded, but against the original that the translator saw.
    let done = imported(&changed, "ja", &second.replace("#, fuzzy\n", ""), false);
    assert_eq!((done.done.len(), done.recorded), (0, 1));
    assert_eq!(state(&after(&changed, done)), State::UpToDate);
    let late = after(&changed, imported(&changed, "ja", &first.replace("#, fuzzy\n", ""), false));
    assert!(matches!(state(&late), State::Outdated(_)));
    // The same as the original: programs copy, too, so only `ack` says that it is on purpose.
    let same = po(&[("smtp-250", "All right", "All right")]);
    let copied = after(&changed, imported(&changed, "ja", &same, false));
    assert_eq!(state(&copied), State::UpToDate);
    let told = |snapshot: &Snapshot| {
        let problems = check::run(snapshot);
        let rule = |problem: &&Diagnostic| problem.rule.name == "identical-to-source";
        problems.iter().filter(rule).map(|one| one.help.join("\n")).collect::<Vec<_>>()
    };
    let helps = told(&copied);
    assert_eq!(helps.len(), 1, "{helps:?}");
    assert!(helps[0].contains("`versus l10n ack ja smtp-250`"), "{helps:?}");
    let site = copied.site.as_ref().unwrap();
    let (ja, _) = site.catalog.locales().find(|(_, locale)| locale.tag == "ja").unwrap();
    let which = Which::Named(vec!["smtp-250".to_owned()]);
    let (ledger, _) = ack(&copied, site, ja, &originals(&copied, site), &which).unwrap();
    let sources = copied.sources.with([(ledger.path, ledger.text)]);
    let meant = Snapshot::new(sources, &Overrides::default());
    assert_eq!(state(&meant), State::Same);
    assert!(told(&meant).is_empty());
}

#[test]
fn faults_are_told_where_the_translator_sees_them() {
    let snapshot = read(Project::base().sources());
    let entries = po(&[
        ("smtp-250", "OK", "よし"),
        ("smtp-250.gist", "{ $code } says yes", "コード{ $cdoe }\\n成功"),
        ("smtp-250.fix", "Go on.", "- 一\\n- 二 } 三"),
        ("smtp-250.seen", "All the time.", "いつも{ -nothing }"),
        ("smtp-421.gist", "{ $code } says goodbye", "さようなら"),
        ("smtp-421.gits", "{ $code } says goodbye", "さようなら"),
        ("smtp-421", "Service Not Available", "{code}停止"),
        ("smtp-421.fix", "Wait.", "{ $code ->\\n    [a] b\\n}"),
        ("smtp-250", "OK", "はい"),
    ]) + "\nmsgctxt \"home-title\"\nmsgid \"Start\nmsgstr \"最初\"\n";
    let import = imported(&snapshot, "ja", &entries, false);
    assert!(import.files.is_empty() && import.done.is_empty() && import.recorded == 0);
    let shown = Shown { sources: &import.sources, path: "ja.po", text: &entries };
    let reports: Vec<String> =
        import.problems.iter().map(|problem| human(problem, &shown, false)).collect();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("po_faults", reports.join("\n\n"));
    });
    // What is right is taken if one insists.
    let import = imported(&snapshot, "ja", &entries, true);
    let names: Vec<_> = import.done.iter().map(|done| &*done.name).collect();
    assert_eq!(names, ["smtp-250", "smtp-421.gist"]);
    for (wrong, right) in [
        ("Language: ja", "Language: fr_FR"),
        ("ja\\n", "ja\\nContent-Type: text/plain; charset=EUC-JP\\n"),
    ] {
        let entries = po(&[("smtp-250", "OK", "よし")]).replace(wrong, right);
        let import = imported(&snapshot, "ja", &entries, false);
        assert!(import.files.is_empty() && import.problems.len() == 1, "{right}");
    }
}

#[test]
fn the_program_exports_and_imports() {
    let folder = scratch();
    write_project(&Project::base(), folder.path());
    let file = path(&folder, "ja.po");
    let run = |arguments: &[&str], code: i32| {
        let output =
            program().arg("l10n").args(arguments).current_dir(folder.path()).output().unwrap();
        let (out, error) = said(&output);
        assert_eq!(output.status.code(), Some(code), "{out}{error}");
        out + &error
    };
    assert!(run(&["export", "ja", "--output", "ja.po"], 0).contains("versus l10n import ja ja.po"));
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(run(&["export", "ja"], 0), text);
    assert_eq!(run(&["import", "ja", "ja.po"], 0), "nothing to change\n");
    fs::write(&file, text.replace("msgid \"OK\"\nmsgstr \"\"", "msgid \"OK\"\nmsgstr \"よし\""))
        .unwrap();
    let said = run(&["import", "ja", "ja.po", "--dry-run"], 0);
    assert!(
        said.contains("codes.ftl: smtp-250\n+ よし\n") && said.contains("would have"),
        "{said}"
    );
    assert!(!path(&folder, "locales/ja").exists());
    run(&["import", "ja", "ja.po"], 0);
    let made = fs::read_to_string(path(&folder, "locales/ja/codes.ftl")).unwrap();
    assert_eq!(made, "smtp-250 = よし\n");
    assert_eq!(run(&["import", "ja", "ja.po"], 0), "nothing to change\n");
    fs::write(&file, text.replace("msgid \"OK\"\nmsgstr \"\"", "msgid \"OK\"\nmsgstr \"{\""))
        .unwrap();
    assert!(run(&["import", "ja", "ja.po"], 1).contains("ja.po:"));
    assert!(run(&["export", "jp"], 2).contains("`ja`"));
    assert!(run(&["export", "en"], 2).contains("source"));
}

#[test]
fn a_file_that_is_wrong_as_a_whole_is_told_once() {
    let snapshot = read(Project::base().sources());
    let told = |text: &str| {
        let import = imported(&snapshot, "ja", text, false);
        assert!(import.files.is_empty());
        import.problems.iter().map(|one| one.message.clone()).collect::<Vec<_>>()
    };
    let ftl = snapshot.sources.find("locales/en/site.ftl").unwrap().1.text.to_string();
    assert_eq!(told(&ftl), ["this is no PO file"]);
    let lost = po(&[("smtp-250", "OK", "d\u{fffd}ne"), ("smtp-421", "x", "\u{fffd}\u{fffd}")]);
    assert_eq!(told(&lost), ["here a character was lost, and 1 other texts have lost some"]);
    let charset = "Language: ja\\nContent-Type: text/plain; charset=latin1\\n";
    assert_eq!(told(&lost.replacen("Language: ja\\n", charset, 1)), ["this file is in `latin1`"]);
}

#[test]
fn spaces_around_a_translation_go_and_emptied_texts_are_counted() {
    let snapshot = read(
        Project::case("-- locales/ja/codes.ftl --\nhome-title = 開始\nnotfound-title = 無\n")
            .sources(),
    );
    let text = po(&[("home-title", "Start", " 最初 "), ("notfound-title", "Not found", "")]);
    let import = imported(&snapshot, "ja", &text, false);
    assert_eq!(import.emptied, 1);
    let snapshot = after(&snapshot, import);
    assert_eq!(file(&snapshot, "locales/ja/codes.ftl"), "home-title = 最初\nnotfound-title = 無\n");
}
