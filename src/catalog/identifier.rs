//! Names that become parts of paths and of message ids.

use crate::diagnostic::{Diagnostic, rules};
use crate::source::yaml::Node;

/// Names that some system cannot store as a file, or that another page of the folder has.
const RESERVED: [&str; 6] = ["index", "con", "prn", "aux", "nul", "sitemap"];

/// Returns why a text cannot be a part of a path, or `None` if it can.
///
/// Allowed are ASCII letters, digits, `.`, `_` and `-`, beginning with a letter or digit, so that no
/// page leaves the output folder and Jekyll drops none; `-vs-` belongs to pair pages.
pub fn fault(name: &str) -> Option<&'static str> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let lower = name.to_ascii_lowercase();
    if name.is_empty() {
        Some("it is empty")
    } else if name.len() > 64 {
        Some("it is longer than 64 characters")
    } else if !name.chars().all(allowed) {
        Some("only letters, digits, `.`, `_` and `-` are allowed")
    } else if !name.starts_with(|c: char| c.is_ascii_alphanumeric()) || name.ends_with('.') {
        Some("it must begin with a letter or digit and not end with a dot")
    } else if lower.contains("-vs-") {
        Some("`-vs-` is kept for the pages of pairs")
    } else if RESERVED.contains(&&*lower) {
        Some("this name is reserved")
    } else {
        None
    }
}

/// Reads a name, and reports one that cannot be a part of a path.
pub(super) fn identifier<'a>(node: &Node<'a>) -> Option<&'a str> {
    let name = node.text()?;
    let Some(fault) = fault(name) else { return Some(name) };
    node.report(
        Diagnostic::new(&rules::BAD_IDENTIFIER, format!("`{name}` cannot be part of a path"))
            .at(node.span(), fault),
    );
    None
}

/// Whether a Fluent message id can begin with a name, as all those of a protocol do with its id.
pub fn is_message_start(name: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(allowed)
}

/// A name as it stands in a Fluent message id: dots become `_`, which Fluent allows.
pub fn message_part(name: &str) -> String {
    name.replace('.', "_")
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn nothing_leaves_the_folder() {
        for bad in [
            "", "..", ".", "a/b", "a\\b", "/etc", "421\0", "%2e%2e", ".git", "_x", "con", "a-vs-b",
            "index", "a ", "漢字", "x.",
        ] {
            assert!(fault(bad).is_some(), "{bad}");
        }
        for good in ["404", "421", "4.7.1", "NXDOMAIN", "bad_name", "x-1"] {
            assert_eq!(fault(good), None, "{good}");
        }
    }
}
