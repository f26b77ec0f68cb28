//! YAML with places: values are plain, and a place is computed only when there is something to say.
//!
//! Start at [`parse`]. It gives a [`Node`], a cursor that reads typed values, notes every fault with
//! its place, and goes on, so that one run reports all faults of a file. `serde_yaml` keeps no
//! places, but attaches one to an error that a visitor raises; `locate` walks to a path, raises an
//! error there and reads the place off it.
//!
//! **Invariant:** this file does not know which fields exist.

mod depth;
pub mod listing;
mod locate;
mod wrong;

use std::cell::RefCell;
use std::ops::Range;

use serde_yaml::Value;

use crate::diagnostic::{Diagnostic, FileId, Span, rules};
use locate::{Step, end_of, locate};

/// Everything about one file that its nodes share.
pub struct Document<'a> {
    file: FileId,
    text: &'a str,
    root: Value,
    problems: RefCell<Vec<Diagnostic>>,
}

/// Parses a file. A file that is not YAML gives `None` and one diagnostic.
pub fn parse<'a>(
    file: FileId,
    text: &'a str,
    problems: &mut Vec<Diagnostic>,
) -> Option<Document<'a>> {
    if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        problems.push(
            Diagnostic::new(&rules::EMPTY_FILE, "this file is empty")
                .at(Span::start_of(file), "")
                .help("fill it or delete it"),
        );
        return None;
    }
    if let Some(at) = depth::too_deep(text) {
        problems.push(
            Diagnostic::new(&rules::YAML_SYNTAX, "this nests too deeply")
                .at(Span::new(file, at..at + 1), "")
                .help("no field needs more than ten levels"),
        );
        return None;
    }
    match serde_yaml::from_str(text) {
        Ok(root) => Some(Document { file, text, root, problems: RefCell::default() }),
        Err(error) => {
            // What is missing at the end is shown at the last character.
            let last = text.trim_end().char_indices().next_back().map_or(0, |(at, _)| at);
            let start = error.location().map_or(0, |place| place.index()).min(last);
            let message = error.to_string();
            // The place is shown beside it.
            let message = message.split(" at line ").next().unwrap_or(&message);
            if let Some((_, key)) = message.split_once("duplicate entry with key ") {
                let key = key.trim_matches('"');
                let place = second(text, start, key).unwrap_or(start..end_of(text, start));
                let message = format!("the field `{key}` stands twice");
                problems.push(
                    Diagnostic::new(&rules::YAML_SYNTAX, message).at(Span::new(file, place), ""),
                );
                return None;
            }
            let (message, help) = match message {
                "recursion limit exceeded" => (
                    "this nests too deeply".to_owned(),
                    Some("no field needs more than ten levels"),
                ),
                "repetition limit exceeded" => (
                    "aliases repeat each other beyond measure".to_owned(),
                    Some("write out what `*name` stands for"),
                ),
                other => {
                    let open = other.contains("end of stream") || other.contains("node content");
                    let help = open.then_some("a quote or bracket may be open");
                    (format!("this is not valid YAML: {other}"), help)
                }
            };
            let problem = Diagnostic::new(&rules::YAML_SYNTAX, message)
                .at(Span::new(file, start..end_of(text, start)), "");
            problems.push(help.into_iter().fold(problem, Diagnostic::help));
            None
        }
    }
}

/// Where a key stands for the second time at one depth, in the lines from `start` on.
fn second(text: &str, start: usize, key: &str) -> Option<Range<usize>> {
    let mut seen = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let name = line.trim_start_matches([' ', '-']);
        let depth = line.len() - name.len();
        let is_key = name.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(':'));
        if at + line.len() > start && is_key {
            if seen == Some(depth) {
                return Some(at + depth..at + depth + key.len());
            }
            seen = Some(depth);
        }
        at += line.len();
    }
    None
}

impl<'a> Document<'a> {
    /// The top of the file.
    pub fn root(&'a self) -> Node<'a> {
        Node { document: self, value: &self.root, path: Vec::new() }
    }

    /// Hands over what was found wrong.
    pub fn finish(self) -> Vec<Diagnostic> {
        self.problems.into_inner()
    }
}

/// A value with the way to it.
#[derive(Clone)]
pub struct Node<'a> {
    document: &'a Document<'a>,
    value: &'a Value,
    path: Vec<Step>,
}

impl<'a> Node<'a> {
    /// The place of this value.
    pub fn span(&self) -> Span {
        self.span_of(&self.path)
    }

    /// The place of the key that leads to this value; the value's own in a list.
    pub fn key_span(&self) -> Span {
        let mut path = self.path.clone();
        if let Some(Step::Key(name)) = path.pop() {
            path.push(Step::Name(name));
            return self.span_of(&path);
        }
        self.span()
    }

    fn span_of(&self, path: &[Step]) -> Span {
        let range = locate(self.document.text, path).unwrap_or(0..0);
        Span::new(self.document.file, range)
    }

    /// Notes a fault.
    pub fn report(&self, problem: Diagnostic) {
        self.document.problems.borrow_mut().push(problem);
    }

    fn child(&self, step: Step, value: &'a Value) -> Self {
        let mut path = self.path.clone();
        path.push(step);
        Self { document: self.document, value, path }
    }

    /// The entries of a mapping, in the order of the file, with their keys. Reports anything else.
    pub fn entries(&self) -> Vec<(&'a str, Self)> {
        let Value::Mapping(map) = self.value else {
            self.wrong("fields");
            return Vec::new();
        };
        let mut entries = Vec::new();
        for (key, value) in map {
            if let Value::String(name) = key {
                entries.push((&**name, self.child(Step::Key(name.clone()), value)));
            } else {
                self.report(
                    Diagnostic::new(&rules::WRONG_TYPE, "a field name must be text")
                        .at(self.span(), "one of the names here is not")
                        .help("put it in double quotes"),
                );
            }
        }
        entries
    }

    /// A mapping with these fields and no others; a field is looked up with [`Fields::get`].
    pub fn fields(&self, known: &'static [&'static str]) -> Fields<'a> {
        let mut found = Vec::new();
        for (name, node) in self.entries() {
            if known.contains(&name) {
                found.push((name, node));
                continue;
            }
            let problem = Diagnostic::new(&rules::UNKNOWN_FIELD, format!("unknown field `{name}`"))
                .at(node.key_span(), "")
                .suggest(name, known.iter().copied());
            let list: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
            self.report(problem.help(format!("the fields here are {}", list.join(", "))));
        }
        Fields { of: self.clone(), found, readable: matches!(self.value, Value::Mapping(_)) }
    }

    /// A text. Numbers and truth values are faults: codes are never numbers.
    pub fn text(&self) -> Option<&'a str> {
        if let Value::String(text) = self.value {
            return Some(text);
        }
        self.wrong("text");
        None
    }

    /// A truth value.
    pub fn truth(&self) -> Option<bool> {
        if let Value::Bool(truth) = self.value {
            return Some(*truth);
        }
        self.wrong("`true` or `false`");
        None
    }

    /// A whole number from 0 to `most`.
    pub fn number(&self, most: u64) -> Option<u64> {
        let number = self.value.as_u64().filter(|number| *number <= most);
        if number.is_none() {
            self.wrong(&format!("a whole number from 0 to {most}"));
        }
        number
    }

    /// The elements of a list. Reports anything else.
    pub fn list(&self) -> Vec<Self> {
        let Value::Sequence(list) = self.value else {
            self.wrong("a list");
            return Vec::new();
        };
        let child = |(index, value)| self.child(Step::Index(index), value);
        list.iter().enumerate().map(child).collect()
    }

    /// Whether the value is a list.
    pub fn is_list(&self) -> bool {
        matches!(self.value, Value::Sequence(_))
    }

    /// The elements of a list, or the value alone where it is no list.
    pub fn one_or_many(&self) -> Vec<Self> {
        if matches!(self.value, Value::Sequence(_)) { self.list() } else { vec![self.clone()] }
    }
}

/// The fields of a mapping.
pub struct Fields<'a> {
    of: Node<'a>,
    found: Vec<(&'a str, Node<'a>)>,
    /// Whether there are fields at all. If not, that has been reported, and none is missed.
    readable: bool,
}

impl<'a> Fields<'a> {
    /// A field, if it is there and not `null`.
    pub fn get(&self, name: &str) -> Option<Node<'a>> {
        let (_, node) = self.found.iter().find(|(known, _)| *known == name)?;
        (!node.value.is_null()).then(|| node.clone())
    }

    /// Whether the value had fields at all.
    pub fn readable(&self) -> bool {
        self.readable
    }

    /// A field that must be there.
    pub fn need(&self, name: &str) -> Option<Node<'a>> {
        let field = self.get(name);
        if field.is_none() && self.readable {
            self.of.report(
                Diagnostic::new(&rules::MISSING_FIELD, format!("the field `{name}` is missing"))
                    .at(self.of.span(), "in this entry"),
            );
        }
        field
    }
}
