//! How deep braces and calls nest. The Fluent parser calls itself for each level, and a file could
//! exhaust the stack and end the process.
//!
//! Where a broken entry makes the scan lose track, it counts too much rather than too little until the
//! next entry begins.

use super::scan::Scan;

/// More levels than any text needs.
pub(super) const DEEPEST: usize = 50;

/// Where a file begins to nest too deeply, in bytes.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut scan = Scan::default();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            scan = Scan::default();
        }
        for (at, c) in line.char_indices().filter(|_| !line.starts_with('#')) {
            scan.step(c);
            if scan.depth() > DEEPEST {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
}

/// Whether a line begins a message or a term. Inside a text that would be a fault, after which the
/// parser goes on with the next entry.
fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.trim_start().starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::{DEEPEST, too_deep};

    #[test]
    fn only_what_nests_counts() {
        let many = DEEPEST + 1;
        for deep in ["{ ", "{\n", "{ F(", "{ $a ->\n [a] \" {", "{ \"\\\\\" {", "{ F(G(\"}\","] {
            let text = format!("x = {}", deep.repeat(many));
            assert!(too_deep(&text).is_some(), "{deep}");
        }
        let brackets = format!("x = {{ {}", "F(".repeat(many));
        assert!(too_deep(&brackets).is_some());
        for flat in ["{\"{\"} ", "x = { $a\n", "((", "{ F(\"(\") } ", "# {\n", "{\"\\\"{\"} "] {
            let text = format!("x = {}", flat.repeat(many));
            assert_eq!(too_deep(&text), None, "{flat}");
        }
    }

    #[test]
    fn a_file_that_passes_can_be_parsed() {
        let hidden = format!("x = {{\ny = \" {}", "{ ".repeat(100_000));
        assert!(too_deep(&hidden).is_some());
    }
}
