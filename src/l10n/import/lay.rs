//! A translation as a translator typed it, laid out so that Fluent reads just that.

use std::fmt::Write;

use crate::catalog::ledger::unindented;
use crate::diagnostic::{Diagnostic, FileId};
use crate::source::ftl::{self, Scan};

/// How a text stands in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    /// Whether it begins on the line below its name.
    pub(super) below: bool,
    /// The spaces before each line but one that begins beside the name.
    pub(super) margin: usize,
    /// The spaces before the lines of a placeable that begins beside the name.
    pub(super) hanging: usize,
}

/// A translation without empty lines around it and spaces at the ends of its lines; `None` if nothing is
/// left. The number is that of the empty lines before it. Only an original that has spaces around it
/// (`blanks`) can have a translation with such spaces.
pub(super) fn clean(translation: &str, blanks: bool) -> Option<(String, usize)> {
    let end = translation.trim_end_matches(['\n', '\r']);
    let last = blanks && end.ends_with(' ');
    let lines: Vec<&str> = end.lines().map(|line| line.trim_end_matches([' ', '\r'])).collect();
    let first = lines.iter().position(|line| !line.is_empty())?;
    let mut lines = lines.get(first..)?.to_vec();
    if !blanks {
        let margins = lines.iter().filter(|line| !line.is_empty());
        let margin = margins.map(|line| line.len() - line.trim_start_matches(' ').len()).min();
        let margin = margin.unwrap_or(0);
        for line in &mut lines {
            *line = line.get(margin..).unwrap_or("");
        }
    }
    let mut text = lines.join("\n");
    text.truncate(text.trim_end_matches('\n').len());
    // A space at the very end is meant.
    Some((if last { text + "{\" \"}" } else { text }, first))
}

/// Whether an original has spaces around it.
pub(super) fn has_blanks(original: &str) -> bool {
    original.starts_with([' ']) || original.starts_with("{\" ") || original.ends_with(" \"}")
}

/// Returns what stands behind the `=`, and the text that Fluent will find there.
pub(super) fn lay(text: &str, style: Style) -> (String, String) {
    let hangs = !style.below && hangs(text);
    let below = style.below || (text.contains('\n') && !hangs);
    let meant = guarded(text, below);
    let margin = if hangs { style.hanging } else { style.margin };
    let mut laid = String::from(if below { "" } else { " " });
    for (at, line) in meant.split('\n').enumerate() {
        if at > 0 || below {
            laid.push('\n');
            if !line.is_empty() {
                laid.push_str(&" ".repeat(margin));
            }
        }
        laid.push_str(line);
    }
    (laid, meant)
}

/// The faults of a text on its own, each in bytes of a file that begins with `x =` and the laid text.
pub(super) fn faults(laid: &str, meant: &str) -> Result<(), Vec<Diagnostic>> {
    let file = format!("x ={laid}\n");
    let mut problems = Vec::new();
    let read = ftl::parse(FileId(0), &file, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    let found = match read.entries.as_slice() {
        [one] if one.attributes.is_empty() => {
            one.value.as_ref().and_then(|value| unindented(&file, value.span))
        }
        _ => None,
    };
    if found.as_deref() == Some(meant) { Ok(()) } else { Err(Vec::new()) }
}

/// Puts quotes and braces around what Fluent would take for something else: spaces before the text, and
/// at the start of a line a bracket, star or full stop.
fn guarded(text: &str, below: bool) -> String {
    let margins = text.lines().filter(|line| !line.is_empty());
    let margin = margins.map(|line| line.len() - line.trim_start_matches(' ').len()).min();
    let margin =
        if below { margin.unwrap_or(0) } else { text.len() - text.trim_start_matches(' ').len() };
    let mut scan = Scan::default();
    let mut result = String::with_capacity(text.len());
    for (at, line) in text.split('\n').enumerate() {
        let inner = line.trim_start_matches(' ');
        let mut spaces = line.len() - inner.len();
        if at > 0 {
            result.push('\n');
        } else if margin > 0 {
            let _ = write!(result, "{{\"{}\"}}", " ".repeat(margin));
            spaces -= margin;
        }
        result.push_str(&" ".repeat(spaces));
        let guard = inner.chars().next().filter(|first| {
            let begins = (at > 0 || below) && !(at == 0 && margin > 0);
            scan.depth() == 0 && begins && matches!(first, '[' | '*' | '.')
        });
        match guard {
            Some(first) => {
                let _ = write!(result, "{{\"{first}\"}}");
                result.extend(inner.chars().skip(1));
            }
            None => result.push_str(inner),
        }
        scan.line(line);
    }
    result
}

/// Whether a text of several lines is one placeable to the last line: it can begin beside its name.
fn hangs(text: &str) -> bool {
    let lines: Vec<&str> = text.split('\n').collect();
    let Some((_, before)) = lines.split_last() else { return false };
    let mut scan = Scan::default();
    let inside = before.iter().all(|line| {
        scan.line(line);
        scan.depth() > 0
    });
    text.starts_with('{') && !before.is_empty() && inside
}

#[cfg(test)]
mod tests {
    use super::*;

    const BESIDE: Style = Style { below: false, margin: 4, hanging: 0 };
    const BELOW: Style = Style { below: true, margin: 8, hanging: 4 };

    #[track_caller]
    fn case(typed: &str, style: Style, expected: &str) {
        let (text, _) = clean(typed, true).unwrap();
        let (laid, meant) = lay(&text, style);
        assert_eq!(laid, expected);
        assert!(faults(&laid, &meant).is_ok(), "{laid}");
        // What comes back from the file is taken as it is.
        assert_eq!(lay(&meant, style).0, laid);
    }

    #[test]
    fn texts_stand_as_they_are_meant() {
        case("a { $b }", BESIDE, " a { $b }");
        case("a\n", BELOW, "\n        a");
        case("a\n\nb  \n  c", BESIDE, "\n    a\n\n    b\n      c");
        case("\r\n a\r\n b", BESIDE, "\n    {\" \"}a\n     b");
        case("  a\nb", BESIDE, "\n      a\n    b");
        case("[a", BESIDE, " [a");
        case(
            "[a\n*b\n.c = d\n- e",
            BESIDE,
            "\n    {\"[\"}a\n    {\"*\"}b\n    {\".\"}c = d\n    - e",
        );
        case("  [a ", BESIDE, " {\"  \"}[a{\" \"}");
        case("{ $a ->\n    [b] c\n   *[d] e\n}", BESIDE, " { $a ->\n    [b] c\n   *[d] e\n}");
        case(
            "{ $a ->\n [b] c\n*[d] e\n}",
            BELOW,
            "\n        { $a ->\n         [b] c\n        *[d] e\n        }",
        );
        case(
            "x { $a ->\n [b] c\n*[d] e\n} y",
            BESIDE,
            "\n    x { $a ->\n     [b] c\n    *[d] e\n    } y",
        );
        case(
            "{ $a ->\n *[b] 3\"\n}\n[c]",
            BESIDE,
            "\n    { $a ->\n     *[b] 3\"\n    }\n    {\"[\"}c]",
        );
        case("　段落\n　二", BESIDE, "\n    　段落\n    　二");
        assert_eq!(clean(" \n\n", true), None);
    }

    #[test]
    fn spaces_that_the_original_has_not_go() {
        let case = |typed: &str| clean(typed, false).unwrap().0;
        assert_eq!(case(" a "), "a");
        assert_eq!(case("\n  - a\n    b \n\n  - c"), "- a\n  b\n\n- c");
        assert_eq!(case("  a\nb"), "  a\nb");
        assert!(has_blanks("{\" \"}a") && has_blanks("a{\" \"}") && !has_blanks("{ $a } b"));
    }

    #[test]
    fn what_fluent_cannot_read_is_noticed() {
        for bad in ["a { b", "a } b", "{ $a -> }", "{code }a", "a\n} b", "{ $a ->\n [b] c\n}"] {
            let (laid, meant) = lay(bad, BESIDE);
            // `{code}` is a reference; whether there is such a message is asked later.
            assert_eq!(faults(&laid, &meant).is_ok(), bad.contains("code"), "{bad}");
        }
    }
}
