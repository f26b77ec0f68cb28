//! The documentation of every rule, executed: its example breaks the rule, what stands instead does
//! not, and is without error.

use std::collections::BTreeSet;

use versus::diagnostic::{Diagnostic, Rule, rules};
use versus::{Overrides, Snapshot, check};

use crate::base::Project;

/// The examples change the base project in five languages.
const LANGUAGES: &str = "-- content/site.yaml --\nname: versus\n\
    base_url: https://example.org/repo/\nsource: en\nlocales:\n\
    \x20 - { tag: en, name: English }\n  - { tag: ja, name: 日本語 }\n\
    \x20 - { tag: zh, lang: zh-Hans, name: 简体中文 }\n  - { tag: ko, name: 한국어 }\n\
    \x20 - { tag: fr, name: Français }\n";

/// Rules that no project can break: one is a net below the others, one is of files that `l10n import`
/// reads, one compares a site with an earlier one.
const APART: [&str; 3] = ["message-failed", "po-syntax", "vanished-page"];

const EXAMPLE: &str = "## Example";
const INSTEAD: &str = "## Instead";
const WRONG: &str = "## When it is wrong";

/// A rule's documentation by its headings; the first part has none.
fn parts(rule: &Rule) -> Vec<(&'static str, &'static str)> {
    let mut parts = vec![("", rule.docs)];
    for heading in [EXAMPLE, INSTEAD, WRONG] {
        let (_, last) = parts.last_mut().unwrap();
        if let Some((before, after)) = last.split_once(&format!("\n{heading}\n")) {
            *last = before;
            parts.push((heading, after));
        }
    }
    parts
}

/// The project of a part.
fn block(text: &'static str) -> &'static str {
    let (_, rest) = text.split_once("```text\n").expect("a block ```text");
    rest.split_once("```\n").expect("the block ends").0
}

/// What is wrong with a project, as rules and messages.
fn faults(case: &str) -> Vec<Diagnostic> {
    let project = Project::case(&format!("{LANGUAGES}{case}"));
    let snapshot = Snapshot::new(project.sources(), &Overrides::default());
    let mut faults = check::run(&snapshot);
    let published = check::examine(&snapshot, &check::Surroundings::default());
    faults.extend(published.into_iter().flat_map(|examination| examination.problems));
    faults
}

/// What makes a fault one that the base project has too.
fn told(fault: &Diagnostic) -> (&'static str, String) {
    (fault.rule.name, fault.message.clone())
}

#[test]
fn the_documentation_of_rules_has_one_form() {
    let mut wrong = Vec::new();
    for rule in rules::ALL {
        let parts = parts(rule);
        let headings: Vec<&str> = parts.iter().map(|(heading, _)| *heading).collect();
        let expected: &[&str] =
            if APART.contains(&rule.name) { &[""] } else { &["", EXAMPLE, INSTEAD] };
        let (first, rest) = headings.split_at(expected.len().min(headings.len()));
        if first != expected || !(rest.is_empty() || rest == [WRONG]) {
            wrong.push(format!("{}: the headings are {headings:?}", rule.name));
        }
        let intro = parts[0].1.trim();
        let sentences = intro.split(". ").count();
        let plain = !intro.contains("\n\n") && intro.ends_with('.') && sentences <= 3;
        if !plain || !intro.starts_with(|c: char| c.is_ascii_uppercase()) {
            wrong.push(format!("{}: begin with one to three sentences", rule.name));
        }
        let silenced = rule.docs.split_once("# versus: allow ").map(|(_, rest)| rest);
        let named = |rest: &str| rest.split_whitespace().next() == Some(rule.name);
        if rule.docs.contains(WRONG) && !silenced.is_some_and(named) {
            wrong.push(format!("{}: say how to silence it", rule.name));
        }
        if rule.docs.lines().any(|line| line.chars().count() > 100) {
            wrong.push(format!("{}: a line has more than 100 characters", rule.name));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_example_breaks_its_rule_and_what_stands_instead_does_not() {
    let base: BTreeSet<_> = faults("").iter().map(told).collect();
    let mut wrong = Vec::new();
    for rule in rules::ALL.iter().filter(|rule| !APART.contains(&rule.name)) {
        let new = |heading: &str| -> Vec<Diagnostic> {
            let parts = parts(rule);
            let (_, text) = parts.iter().find(|(found, _)| *found == heading).unwrap();
            let mut faults = faults(block(text));
            faults.retain(|fault| !base.contains(&told(fault)));
            faults
        };
        let breaks = |faults: &[Diagnostic]| faults.iter().any(|fault| fault.rule == *rule);
        let (example, instead) = (new(EXAMPLE), new(INSTEAD));
        let works = breaks(&example) && !breaks(&instead);
        let list = |faults: &[Diagnostic]| {
            let lines: BTreeSet<String> =
                faults.iter().map(|fault| format!("    {:?}", told(fault))).collect();
            lines.into_iter().collect::<Vec<_>>().join("\n")
        };
        if !works {
            let (bad, good) = (list(&example), list(&instead));
            wrong.push(format!("{}:\n  example:\n{bad}\n  instead:\n{good}", rule.name));
        }
        let errors: Vec<_> = instead.into_iter().filter(Diagnostic::is_error).collect();
        if !errors.is_empty() {
            wrong.push(format!("{}: instead has errors:\n{}", rule.name, list(&errors)));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn what_examples_say_can_be_silenced_can_be_silenced() {
    let base: BTreeSet<_> = faults("").iter().map(told).collect();
    let mut wrong = Vec::new();
    let silenced = |rule: &&&Rule| rule.docs.contains(WRONG);
    for rule in rules::ALL.iter().filter(silenced) {
        let parts = parts(rule);
        let example = block(parts[1].1);
        // Above the last message.
        let comment = format!("# versus: allow {}\n", rule.name);
        let mut lines: Vec<&str> = example.split_inclusive('\n').collect();
        let is_message = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
        let at = lines.iter().rposition(is_message).expect("a message");
        lines.insert(at, &comment);
        let mut left = faults(&lines.concat());
        left.retain(|fault| fault.rule == *rule && !base.contains(&told(fault)));
        if !left.is_empty() {
            wrong.push(rule.name);
        }
    }
    assert!(wrong.is_empty(), "not silenced: {wrong:?}");
}
