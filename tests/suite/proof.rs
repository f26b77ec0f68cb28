//! What is wrong with what readers see: one case per slip in `tests/proof/`.
//!
//! A case adds a few texts in a language; all others are in English there, marked as such, and that is
//! no fault of the case. So texts that are missing are left out of the reports.

use std::fmt::Write;
use std::fs;

use versus::diagnostic::{Diagnostic, human, short};
use versus::{Overrides, Snapshot, check};

use crate::base::Project;

/// A case whose templates say nothing of their own, for that would be English on every page.
fn project(case: &str) -> Project {
    let mut project = Project::case(case);
    project.edit("templates/protocol.html", "</a>: {{", "</a> {{");
    project.edit("templates/protocol.html", "{{ row.id }}:", "{{ row.id }}");
    project
}

/// Everything that is wrong with a case but texts that are missing.
fn problems(snapshot: &Snapshot) -> Vec<Diagnostic> {
    let mut problems = check::run(snapshot);
    problems.retain(|problem| {
        !["missing-message", "missing-attribute", "unrecorded-translation"]
            .contains(&problem.rule.name)
    });
    problems
}

#[test]
fn every_slip_that_readers_see_is_told_where_it_was_written() {
    insta::glob!("../proof", "*.txt", |path| {
        let case = fs::read_to_string(path).unwrap();
        let snapshot = Snapshot::new(project(&case).sources(), &Overrides::default());
        let problems = problems(&snapshot);
        let rule = path.file_stem().unwrap().to_str().unwrap();
        assert!(problems.iter().any(|problem| problem.rule.name == rule), "no {rule}");
        let mut reports = String::new();
        let mut lines = String::new();
        for problem in &problems {
            writeln!(reports, "{}\n", human(problem, &snapshot.sources, false)).unwrap();
            writeln!(lines, "{}", short(problem, &snapshot.sources)).unwrap();
        }
        let case = case.trim_end();
        let text = format!("{case}\n----- REPORT\n{reports}----- SHORT\n{lines}");
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!("proof", text);
        });
    });
}

#[test]
fn a_site_that_is_too_large_is_told_before_it_is() {
    // In bytes; the limit is a megabyte.
    let severities = [700_000, 850_000, 1_100_000].map(|bytes| {
        let mut case = String::from("-- static/large.txt --\n");
        case.push_str(&"x".repeat(bytes));
        let mut project = project(&case);
        project.edit("content/site.yaml", "source: en", "source: en\nsize_limit_mb: 1");
        let snapshot = Snapshot::new(project.sources(), &Overrides::default());
        let problems = problems(&snapshot);
        assert!(problems.iter().all(|problem| problem.rule.name == "site-size"));
        problems.iter().map(|problem| short(problem, &snapshot.sources)).collect::<String>()
    });
    assert_eq!(severities[0], "");
    assert!(severities[1].contains("content/site.yaml:1:1: warning[site-size]: the site has 1 MB"));
    assert!(severities[2].contains("content/site.yaml:1:1: error[site-size]: the site has 2 MB"));
}

#[test]
fn links_with_a_base_url_lead_to_the_pages_of_the_site() {
    let base = "source: en\nbase_url: https://example.org/repo";
    let mut whole = project("");
    whole.edit("content/site.yaml", "source: en", base);
    let snapshot = Snapshot::new(whole.sources(), &Overrides::default());
    let told: Vec<String> =
        problems(&snapshot).iter().map(|problem| short(problem, &snapshot.sources)).collect();
    assert!(told.is_empty(), "{told:?}");

    // What they lead to by their whole address must be there, too.
    whole.edit("templates/404.html", "{{ one.href }}", "{{ one.href }}x");
    let snapshot = Snapshot::new(whole.sources(), &Overrides::default());
    let told: Vec<String> =
        problems(&snapshot).iter().map(|problem| short(problem, &snapshot.sources)).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].contains("404.html: a link leads to `en/index.htmlx`, which is not there"));
}
