//! Which original each translation was made from.
//!
//! A locale's ledger is `locales/<tag>/sources.lock`: one line per text, in order of name, so that two
//! branches merge line by line. It is written by commands and never by hand.
//!
//! Start at [`Ledger::read`] and [`change`].
//!
//! **Invariant:** a line that somebody damaged counts as absent; no translation is called up to date
//! because of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::diagnostic::{Diagnostic, FileId, Span, rules};
use crate::source::ftl::{self, FtlPattern};

/// The first lines of every ledger.
const HEAD: &str = "\
# The original that each translation was made from: name, hash, original.
# Written by `versus l10n`. Do not edit it; if two branches changed it, keep the lines of both.
";

/// What a hash is followed by if the translation is the same as the original on purpose.
const SAME: &str = "same";

/// The name of a text: the id of its message, and an attribute.
pub type TextName = (String, Option<String>);

/// What was recorded of one translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The original, as [`normalize`] gives it.
    pub original: String,
    /// Whether the translation says the same as the original on purpose.
    pub same: bool,
}

/// The ledger of one locale.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    /// By name. More than one after a merge of two branches that both recorded it.
    entries: BTreeMap<TextName, Vec<Recorded>>,
}

/// How an original has changed since a translation was made from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Only in punctuation, capitals or spaces.
    Trivial,
    /// In its words.
    Text,
    /// In what it refers to: variables, terms, functions, variants.
    Shape,
}

/// The state of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// There is none; readers see the fallback.
    Missing,
    /// It is there, but the ledger does not know it.
    Unrecorded,
    /// The original has changed since.
    Outdated(Change),
    /// It was made from today's original.
    UpToDate,
    /// It says the same as today's original on purpose.
    Same,
}

impl Ledger {
    /// Reads a ledger. Lines that cannot be right are reported and left out.
    pub(super) fn read(file: FileId, text: &str, problems: &mut Vec<Diagnostic>) -> Self {
        let mut ledger = Self::default();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let span = Span::new(file, start..start + line.trim_end().len());
            start += line.len();
            let line = line.trim_end();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match entry(line) {
                Some((name, recorded)) => ledger.add(name, recorded),
                None => problems.push(
                    Diagnostic::new(&rules::DAMAGED_LEDGER, "this line is not as it was written")
                        .at(span, "it is ignored")
                        .help("remove the line; `versus l10n ack` writes it anew"),
                ),
            }
        }
        ledger
    }

    fn add(&mut self, name: TextName, recorded: Recorded) {
        let known = self.entries.entry(name).or_default();
        if !known.contains(&recorded) {
            known.push(recorded);
        }
    }

    /// Records the original of a translation, in place of whatever was recorded.
    pub fn record(&mut self, name: TextName, recorded: Recorded) {
        self.entries.insert(name, vec![recorded]);
    }

    /// Forgets a translation.
    pub fn forget(&mut self, name: &TextName) {
        self.entries.remove(name);
    }

    /// Everything recorded, in order of name.
    pub fn iter(&self) -> impl Iterator<Item = (&TextName, &Recorded)> {
        self.entries.iter().flat_map(|(name, all)| all.iter().map(move |one| (name, one)))
    }

    /// What was recorded of a translation: what fits today's original, or else the last line.
    pub fn get(&self, name: &TextName, original: &str) -> Option<&Recorded> {
        let all = self.entries.get(name)?;
        let fits = |recorded: &&Recorded| change(&recorded.original, original).is_none();
        all.iter().find(fits).or_else(|| all.last())
    }

    /// The state of a translation that is there, against today's original.
    pub fn state(&self, name: &TextName, original: &str) -> State {
        let Some(recorded) = self.get(name, original) else { return State::Unrecorded };
        match change(&recorded.original, original) {
            Some(change) => State::Outdated(change),
            None if recorded.same => State::Same,
            None => State::UpToDate,
        }
    }

    /// The ledger as a file.
    pub fn write(&self) -> String {
        let mut text = HEAD.to_owned();
        for ((id, attribute), recorded) in self.iter() {
            let dot = if attribute.is_some() { "." } else { "" };
            let attribute = attribute.as_deref().unwrap_or("");
            let same = if recorded.same { " same" } else { "" };
            let original = serde_json::Value::from(&*recorded.original);
            let hash = hash(&recorded.original);
            let _ = writeln!(text, "{id}{dot}{attribute} {hash}{same} {original}");
        }
        text
    }
}

/// Reads `smtp-421.gist 0123456789abcdef "…"`.
fn entry(line: &str) -> Option<(TextName, Recorded)> {
    let (name, rest) = line.split_once(' ')?;
    let (written, rest) = rest.split_once(' ')?;
    let (same, quoted) = match rest.strip_prefix(SAME) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, rest),
    };
    let original: String = serde_json::from_str(quoted).ok()?;
    let name = text_name(name);
    (hash(&original) == written).then_some((name, Recorded { original, same }))
}

/// Splits `smtp-421.gist` into message and attribute.
pub fn text_name(name: &str) -> TextName {
    match name.split_once('.') {
        Some((id, attribute)) => (id.to_owned(), Some(attribute.to_owned())),
        None => (name.to_owned(), None),
    }
}

/// Returns the text that stands at a place of a file, without its margin.
pub fn unindented(file: &str, span: Span) -> Option<String> {
    let (start, end) = (span.start as usize, span.end as usize);
    // A text that begins below its name begins with its margin.
    let before = file.get(..start)?.trim_end_matches(' ');
    let start = if before.ends_with('\n') { before.len() } else { start };
    Some(normalize(file.get(start..end)?))
}

/// Returns a text as it stands in a file without the margin that its indentation makes. The first line
/// has a margin if it is given with it, as that of a text that begins below its name. Only spaces are
/// margin: the wide space of Japanese paragraphs is text.
pub fn normalize(text: &str) -> String {
    let lines = || text.lines().map(|line| line.trim_end_matches([' ', '\r']));
    let below = text.starts_with(' ');
    let margin = lines().skip(usize::from(!below)).filter(|line| !line.is_empty());
    let margin = margin.map(|line| line.len() - line.trim_start_matches(' ').len());
    let margin = margin.min().unwrap_or(0);
    let cut = |(at, line): (usize, &str)| {
        let line = if at == 0 && !below { Some(line) } else { line.get(margin..) };
        line.unwrap_or("").to_owned()
    };
    let text = lines().enumerate().map(cut).collect::<Vec<_>>().join("\n");
    // Before a placeable, how deep its variants stand does not count.
    let placeable = text.trim_start_matches(' ');
    if placeable.starts_with('{') { placeable.to_owned() } else { text }
}

/// The hash of an original: how its lines are broken does not count.
fn hash(original: &str) -> String {
    let words: Vec<&str> = original.split_whitespace().collect();
    let hash = blake3::hash(words.join(" ").as_bytes());
    hash.to_hex().chars().take(16).collect()
}

/// How one original differs from another; `None` if not at all, or only in how its lines are broken.
pub fn change(old: &str, new: &str) -> Option<Change> {
    if old.split_whitespace().eq(new.split_whitespace()) {
        return None;
    }
    if shape(old) != shape(new) {
        return Some(Change::Shape);
    }
    Some(if said(old) == said(new) { Change::Trivial } else { Change::Text })
}

/// What a text says without its punctuation, capitals and spaces: letters, numbers and signs such as
/// `<`. A bar ends each number, so that `2-50` is not `250`.
fn said(text: &str) -> String {
    let mut said = String::with_capacity(text.len());
    let mut number = false;
    for c in text.chars() {
        let digit = c.is_numeric();
        if number && !digit {
            said.push('|');
        }
        number = digit;
        if c.is_alphanumeric() || is_sign(c) {
            said.extend(c.to_lowercase());
        }
    }
    said
}

/// Whether a character is a sign of mathematics, as Unicode's category Sm has those that texts use.
fn is_sign(c: char) -> bool {
    matches!(c, '+' | '<' | '=' | '>' | '|' | '~' | '¬' | '±' | '×' | '÷' | '⁺' | '⁻' | '⁄')
        || matches!(c, '←'..='⋿' | '⟀'..='⟿' | '⤀'..='⫿' | '＋' | '＜'..='＞' | '｜' | '～' | '￢')
}

/// What a text refers to.
fn shape(text: &str) -> BTreeSet<String> {
    let indented: Vec<String> = text.lines().map(|line| format!("    {line}")).collect();
    let message = format!("x =\n{}\n", indented.join("\n"));
    let file = ftl::parse(FileId(0), &message, &mut Vec::new());
    let patterns = file.entries.iter().filter_map(|entry| entry.value.as_ref());
    patterns.flat_map(references).collect()
}

fn references(pattern: &FtlPattern) -> Vec<String> {
    let variables = pattern.variables.iter().map(|(name, _)| format!("${name}"));
    let messages = pattern.references.iter().map(|found| found.name.clone());
    let functions = pattern.functions.iter().map(|found| format!("{}()", found.name));
    let variants = pattern.selectors.iter().flat_map(|found| &found.keys);
    let variants = variants.map(|key| format!("[{}]", key.name));
    variables.chain(messages).chain(functions).chain(variants).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recorded(original: &str) -> Recorded {
        Recorded { original: original.to_owned(), same: false }
    }

    #[test]
    fn a_ledger_comes_back_as_it_was_written() {
        let mut ledger = Ledger::default();
        ledger.record(text_name("b.gist"), recorded("one \"two\"\n- three"));
        ledger.record(text_name("a"), Recorded { original: "SMTP".to_owned(), same: true });
        let text = ledger.write();
        let mut problems = Vec::new();
        assert_eq!(Ledger::read(FileId(0), &text, &mut problems), ledger);
        assert!(problems.is_empty());
        assert!(text.find("\na ").unwrap() < text.find("\nb.gist ").unwrap());
    }

    #[test]
    fn damaged_lines_are_told_and_do_not_count() {
        let mut ledger = Ledger::default();
        ledger.record(text_name("a"), recorded("one"));
        let text = ledger.write().replace("one", "two") + "<<<<<<< ours\na b c\n";
        let mut problems = Vec::new();
        assert_eq!(Ledger::read(FileId(0), &text, &mut problems), Ledger::default());
        assert_eq!(problems.len(), 3);
    }

    #[test]
    fn two_merged_lines_count_if_one_fits() {
        let mut ledger = Ledger::default();
        ledger.add(text_name("a"), recorded("new"));
        ledger.add(text_name("a"), recorded("old"));
        assert_eq!(ledger.state(&text_name("a"), "new"), State::UpToDate);
        assert_eq!(ledger.state(&text_name("a"), "newer"), State::Outdated(Change::Text));
        assert_eq!(ledger.state(&text_name("b"), "new"), State::Unrecorded);
    }

    #[test]
    fn changes_have_three_levels() {
        let case = |old: &str, new: &str, expected| assert_eq!(change(old, new), expected, "{new}");
        case("a b", "a\n  b", None);
        case("It is open.", "It is open", Some(Change::Trivial));
        case("It is open", "It is closed", Some(Change::Text));
        case("more than > 5", "more than < 5", Some(Change::Text));
        case("a ≥ b", "a ≤ b", Some(Change::Text));
        case("250 is", "2-50 is", Some(Change::Text));
        case("a 25", "a 2.5", Some(Change::Text));
        case("wait 30s — then", "wait 30s, Then", Some(Change::Trivial));
        case("{ $code } is open", "{ $a } is open", Some(Change::Shape));
        case("{ $n ->\n [one] x\n *[other] y\n }", "{ $n ->\n *[other] y\n }", Some(Change::Shape));
    }

    #[test]
    fn margins_are_dropped() {
        assert_eq!(
            normalize("one\n        - two\n          three\n\n        four"),
            "one\n- two\n  three\n\nfour"
        );
        assert_eq!(normalize("    - one\n      - two"), "- one\n  - two");
        assert_eq!(normalize("      one\n    two"), "  one\ntwo");
        assert_eq!(normalize("一\n    　二\n    　三"), "一\n　二\n　三");
        assert_eq!(normalize("    { $a ->\n   *[b] c\n}"), "{ $a ->\n   *[b] c\n}");
    }
}
