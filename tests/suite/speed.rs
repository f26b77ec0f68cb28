//! A file that is large and wrong all over is answered soon: what is done for one fault must not read all
//! of the file again. The limits are generous; work that grows with the square of the faults breaks them.

use std::fmt::Write;
use std::fs;
use std::time::{Duration, Instant};

use versus::diagnostic::{human, short};
use versus::{Overrides, Snapshot, check};

use crate::base::Project;
use crate::cli::run;
use crate::disk::{copy_project, path, program, scratch};

/// On a machine that does other things, too, without optimization.
const LIMIT: Duration = Duration::from_secs(8);

/// Reports all that is wrong with the base project and one file more.
#[track_caller]
fn report(file: &str, text: &str, faults: usize) {
    let sources = Project::base().sources().with([(file, text)]);
    let start = Instant::now();
    let snapshot = Snapshot::new(sources, &Overrides::default());
    let problems = check::run(&snapshot);
    assert!(problems.len() >= faults, "{}", problems.len());
    let lines = problems.iter().map(|problem| short(problem, &snapshot.sources));
    let drawn = problems.iter().rev().take(500);
    let drawn = drawn.map(|problem| human(problem, &snapshot.sources, false));
    assert!(lines.chain(drawn).all(|told| !told.is_empty()));
    let taken = start.elapsed();
    assert!(taken < LIMIT, "{file}: {taken:?}");
}

#[test]
fn many_lines_that_cannot_be_read() {
    report("locales/en/more.ftl", &"-\n".repeat(40_000), 40_000);
}

#[test]
fn many_messages_that_nobody_reads() {
    let text = (0..20_000).fold(String::new(), |mut text, number| {
        writeln!(text, "unused-{number} = Unused {number}.").unwrap();
        text
    });
    let folder = scratch();
    copy_project(folder.path());
    fs::write(path(&folder, "locales/ja/more.ftl"), &text).unwrap();
    assert!(status(&folder).contains("unused-19999"));
    for locale in ["en", "ja"] {
        report(&format!("locales/{locale}/more.ftl"), &text, 20_000);
    }
}

/// The program's `l10n status` of a folder.
#[track_caller]
fn status(folder: &tempfile::TempDir) -> String {
    let start = Instant::now();
    let (out, _) = run(program().args(["l10n", "status", "--root"]).arg(folder.path()), 0);
    let taken = start.elapsed();
    assert!(taken < LIMIT, "{taken:?}");
    out
}

#[test]
fn many_messages_under_new_names() {
    let folder = scratch();
    copy_project(folder.path());
    for file in ["smtp-codes.ftl", "sources.lock"] {
        let file = path(&folder, &format!("locales/ja/{file}"));
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, text.replace("\nsmtp-", "\nmail-")).unwrap();
    }
    let out = status(&folder);
    assert!(out.contains("mail-421") && out.contains("smtp-421"), "{out}");
}
