//! A minimal valid project, and how a case changes it.
//!
//! A case is a text of files, as `Sources::from_fixture` reads it. Its files replace those of the
//! base project (`base.txt`) with the same path; a line `-- without PATH --` takes one away, or a
//! whole folder if the path ends with `/`.

use std::collections::BTreeMap;
use std::fmt::Write;

use versus::source::Sources;

const BASE: &str = include_str!("base.txt");
/// The Japanese of the base project.
const JAPANESE: &str = include_str!("ja.txt");
/// The line of `site.yaml` that lists it.
const LISTED: &str = "  - { tag: ja, name: 日本語 }\n";

/// A project in one text, file by file.
#[derive(Clone)]
pub(crate) struct Project {
    files: BTreeMap<String, String>,
}

impl Project {
    /// The base project.
    pub(crate) fn base() -> Self {
        let mut project = Self { files: BTreeMap::new() };
        project.merge(BASE);
        project
    }

    /// The base project with the changes of a case.
    pub(crate) fn case(text: &str) -> Self {
        let mut project = Self::base();
        project.merge(text);
        project
    }

    /// The base project with the changes of a case that is to be checked. Japanese is there only if
    /// the case has a file of it, and then it is complete: what these files say replaces what the
    /// base project says under the same names.
    pub(crate) fn checked(text: &str) -> Self {
        let mut project = Self::base();
        let mut case = Self { files: BTreeMap::new() };
        let files = text.lines().filter(|line| !line.starts_with("-- without "));
        case.merge(&files.flat_map(|line| [line, "\n"]).collect::<String>());
        if case.files.keys().any(|path| path.contains("/ja/") || path.contains(".ja.")) {
            let own = case.files.iter().filter(|(path, _)| path.starts_with("locales/ja/"));
            let lines = own.flat_map(|(_, text)| text.lines());
            let names: Vec<&str> =
                lines.filter_map(|line| line.split([' ', '\t', '=', '＝']).next()).collect();
            project.merge(&without(JAPANESE, &names));
        } else {
            project.edit("content/site.yaml", LISTED, "");
        }
        project.merge(text);
        project
    }

    fn merge(&mut self, text: &str) {
        let mut current = None;
        for line in text.split_inclusive('\n') {
            let head =
                line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --"));
            match head.map(|head| head.strip_prefix("without ").ok_or(head)) {
                Some(Ok(gone)) => {
                    let before = self.files.len();
                    let folder = gone.ends_with('/');
                    self.files
                        .retain(|path, _| path != gone && !(folder && path.starts_with(gone)));
                    assert!(self.files.len() < before, "the base project has no {gone}");
                    current = None;
                }
                Some(Err(path)) => {
                    self.files.insert(path.to_owned(), String::new());
                    current = Some(path.to_owned());
                }
                None => match &current {
                    Some(path) => self.files.get_mut(path).unwrap().push_str(line),
                    None => assert!(line.trim().is_empty(), "before the first file: {line}"),
                },
            }
        }
    }

    /// Takes a file away, and returns it.
    pub(crate) fn take(&mut self, path: &str) -> Option<String> {
        self.files.remove(path)
    }

    /// Adds a file.
    pub(crate) fn add(&mut self, path: &str, text: &str) {
        self.files.insert(path.to_owned(), text.to_owned());
    }

    /// Replaces a text that must be in a file.
    #[track_caller]
    pub(crate) fn edit(&mut self, path: &str, from: &str, to: &str) {
        let text = self.files.get_mut(path).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        *text = text.replace(from, to);
    }

    pub(crate) fn files(&self) -> &BTreeMap<String, String> {
        &self.files
    }

    pub(crate) fn sources(&self) -> Sources {
        let parts = self.files.iter().fold(String::new(), |mut all, (path, text)| {
            write!(all, "-- {path} --\n{text}").unwrap();
            all + if text.is_empty() || text.ends_with('\n') { "" } else { "\n" }
        });
        Sources::from_fixture(&parts)
    }
}

/// Messages without those that have one of these names.
fn without(messages: &str, names: &[&str]) -> String {
    let mut keep = true;
    let kept = messages.split_inclusive('\n').filter(|line| {
        if !line.starts_with(' ') {
            keep = line.split(' ').next().is_none_or(|name| name == "--" || !names.contains(&name));
        }
        keep
    });
    kept.collect()
}

#[test]
fn a_checked_case_has_each_japanese_message_once() {
    let japanese = |case: &str| Project::checked(case).files.get("locales/ja/base.ftl").cloned();
    assert_eq!(japanese("-- static/a.txt --\nx\n"), None);
    let rest = japanese("-- locales/ja/x.ftl --\nsmtp-421 ＝ x\nchoose = y\n").unwrap();
    assert!(!rest.contains("smtp-421") && !rest.contains("choose =") && rest.contains("chooser"));
    assert!(rest.ends_with("うまくいったときに送ります。\n"));
}

#[test]
fn a_case_replaces_adds_and_takes_away() {
    let project =
        Project::case("-- static/a.txt --\nx\n-- without templates/ --\n-- static/style.css --\n");
    assert_eq!(project.files["static/a.txt"], "x\n");
    assert_eq!(project.files["static/style.css"], "");
    assert!(!project.files.keys().any(|path| path.starts_with("templates/")));
}
