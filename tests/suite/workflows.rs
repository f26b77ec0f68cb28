//! Workflows for GitHub: of this repository, and those that `init` writes.

use std::collections::BTreeMap;
use std::fs;

use versus::scaffold;

use crate::disk::{path, repository, scratch, tree};
use crate::scaffold::{run, text};

/// What a workflow uses, each with the version in its comment.
fn pins(workflow: &str) -> Vec<(&str, &str)> {
    let uses = workflow
        .lines()
        .filter_map(|line| line.trim().trim_start_matches("- ").strip_prefix("uses: "));
    uses.map(|pin| pin.split_once(" # ").unwrap_or((pin, ""))).collect()
}

#[test]
fn a_workflow_publishes_new_projects_and_those_that_are_there() {
    let folder = scratch();
    let (out, _) = run(folder.path(), &["init", "demo", "--github-pages"], 0);
    assert!(out.contains("Source: GitHub Actions") && out.contains("VERSUS_SOURCE"), "{out}");
    let demo = path(&folder, "demo");
    run(&demo, &["check", "--deny-warnings"], 0);
    let file = demo.join(".github/workflows/pages.yml");
    fs::remove_file(&file).unwrap();
    let before = tree(&demo);
    let (out, _) = run(&demo, &["init", ".", "--github-pages=https://example.org/versus/"], 0);
    assert!(!out.contains("VERSUS_SOURCE"), "{out}");
    let workflow = fs::read_to_string(&file).unwrap();
    let tag = concat!("VERSUS_TAG: \"v", env!("CARGO_PKG_VERSION"), "\"\n");
    assert!(workflow.contains("VERSUS_SOURCE: \"https://example.org/versus\"\n"), "{workflow}");
    assert!(workflow.contains(tag) && !workflow.contains("@TAG@"), "{workflow}");
    // Nothing else, and not a second time.
    run(&demo, &["init", ".", "--github-pages"], 2);
    assert_eq!(fs::read_to_string(&file).unwrap(), workflow);
    fs::remove_file(&file).unwrap();
    assert_eq!(tree(&demo), before);
    run(&demo, &["init", ".", "--github-pages=javascript:x"], 2);
}

#[test]
fn workflows_use_actions_by_commit() {
    let workflows = repository().join(".github/workflows");
    let mut all =
        vec![text(&scaffold::github_pages(None), ".github/workflows/pages.yml").to_owned()];
    for entry in fs::read_dir(workflows).unwrap() {
        all.push(fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    let mut known = BTreeMap::new();
    for workflow in &all {
        for (pin, version) in pins(workflow) {
            let (action, commit) = pin.split_once('@').unwrap();
            let whole = commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(action.starts_with("actions/") && whole && version.starts_with('v'), "{pin}");
            let same = known.entry(action).or_insert((commit, version));
            assert_eq!(*same, (commit, version), "two versions of {action}");
        }
    }
    assert!(known.len() >= 5, "{known:?}");
}
