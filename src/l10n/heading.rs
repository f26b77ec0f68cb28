//! The comments on groups of messages, such as `## 421`.

use crate::diagnostic::Span;

/// The heading right above a message of a file, as lines with their line feeds; empty if the message is
/// not the first of its group.
pub(super) fn above(text: &str, message: Span) -> String {
    let before = text.get(..message.start as usize).unwrap_or("");
    let lines = before.lines().rev().take_while(|line| line.is_empty() || line.starts_with('#'));
    let mut lines: Vec<&str> = lines.filter(|line| line.starts_with("## ")).collect();
    lines.reverse();
    lines.into_iter().fold(String::new(), |all, line| all + line + "\n")
}

/// Whether a file that has messages already should get a heading of its original: it has others of
/// them as they are there, so that they are not translated, and not this one.
pub(super) fn fits(heading: &str, own: &str, original: &str) -> bool {
    let has = |heading: &str| own.lines().any(|line| line == heading);
    let mut headings = original.lines().filter(|line| line.starts_with("## "));
    !heading.is_empty() && !heading.lines().any(has) && headings.any(has)
}
