//! What is wrong with a project, as its author is told: one case per slip in `tests/check/`.

use std::fmt::Write;
use std::fs;

use versus::diagnostic::{human, short};
use versus::{Overrides, Snapshot, check};

use crate::base::Project;

/// The rules on what a translation lacks, text or ledger.
const LACKING: [&str; 3] = ["missing-attribute", "missing-message", "unrecorded-translation"];

#[test]
fn every_slip_is_reported_at_its_place_with_help() {
    insta::glob!("../check", "*.txt", |path| {
        let case = fs::read_to_string(path).unwrap();
        let snapshot = Snapshot::new(Project::checked(&case).sources(), &Overrides::default());
        let mut problems = check::run(&snapshot);
        // Most cases say only a little in Japanese.
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        problems.retain(|problem| {
            let rule = problem.rule.name;
            problem.is_error() || !LACKING.contains(&rule) || name.starts_with(rule)
        });
        assert!(!problems.is_empty(), "{} is about nothing", path.display());
        assert!(!snapshot.has_errors() || snapshot.site.is_none(), "a site with errors");
        let mut reports = String::new();
        let mut lines = String::new();
        for problem in &problems {
            let report = human(problem, &snapshot.sources, false);
            let line = short(problem, &snapshot.sources);
            let place = problem.primary.as_ref().and_then(|_| line.split(": ").next());
            assert!(
                place.is_none_or(|place| report.contains(place)),
                "two places:\n{report}\n{line}"
            );
            writeln!(reports, "{report}\n").unwrap();
            writeln!(lines, "{line}").unwrap();
        }
        let case = case.trim_end();
        let text = format!("{case}\n----- REPORT\n{reports}----- SHORT\n{lines}");
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!("check", text);
        });
    });
}

#[test]
fn the_base_project_is_without_fault() {
    for case in ["", "-- locales/ja/more.ftl --\n"] {
        let snapshot = Snapshot::new(Project::checked(case).sources(), &Overrides::default());
        let faults: Vec<String> = check::run(&snapshot)
            .iter()
            .filter(|problem| problem.rule.name != "unrecorded-translation")
            .map(|problem| human(problem, &snapshot.sources, false))
            .collect();
        assert!(faults.is_empty(), "\n{}", faults.join("\n\n"));
    }
}

#[test]
fn a_variable_that_the_original_drops_is_still_given_to_translations() {
    let mut project = Project::checked("-- locales/ja/more.ftl --\n");
    project.edit("locales/en/site.ftl", "Facts of { $code }", "Facts");
    project.edit("locales/en/site.ftl", "{ $a } and { $b } share nothing.", "Nothing in common.");
    let snapshot = Snapshot::new(project.sources(), &Overrides::default());
    let faults: Vec<String> = check::run(&snapshot)
        .iter()
        .filter(|problem| problem.is_error())
        .map(|problem| human(problem, &snapshot.sources, false))
        .collect();
    assert!(faults.is_empty() && snapshot.site.is_some(), "\n{}", faults.join("\n\n"));
}

#[test]
fn colour_changes_nothing_but_colours() {
    let snapshot = Snapshot::new(
        Project::case("-- content/smtp/450.yaml --\ncode: 450\n").sources(),
        &Overrides::default(),
    );
    let coloured = human(&snapshot.problems[0], &snapshot.sources, true);
    assert!(coloured.contains("\x1b["));
    let plain =
        coloured.split("\x1b[").map(|part| part.split_once('m').map_or(part, |(_, text)| text));
    assert_eq!(plain.collect::<String>(), human(&snapshot.problems[0], &snapshot.sources, false));
}
