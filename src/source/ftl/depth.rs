//! How deep braces and calls nest. The Fluent parser calls itself for each level, and a file could
//! exhaust the stack and end the process.
//!
//! The scan follows the parser: quotes and brackets count only between braces, and the variants of a
//! selector are text again. Where a broken entry makes it lose track, it counts too much rather than
//! too little until the next entry begins.

/// More levels than any text needs.
pub(super) const DEEPEST: usize = 50;

/// What stands between two braces or brackets.
#[derive(PartialEq, Eq)]
enum Inside {
    /// An expression, up to `}`.
    Braces,
    /// Variants after `->`, up to `}`: text.
    Variants,
    /// Arguments, up to `)`.
    Brackets,
}

/// Where a file begins to nest too deeply, in bytes.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut open: Vec<Inside> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            open.clear();
        }
        let mut quoted = false;
        let mut before = '\n';
        for (at, c) in line.char_indices().filter(|_| !line.starts_with('#')) {
            let code = open.last().is_some_and(|inside| *inside != Inside::Variants);
            match c {
                '"' if code && !(quoted && before == '\\') => quoted = !quoted,
                _ if quoted => {}
                '{' => open.push(Inside::Braces),
                '(' if code => open.push(Inside::Brackets),
                ')' if open.last() == Some(&Inside::Brackets) => drop(open.pop()),
                // A brace also ends calls that were left open.
                '}' => while open.pop() == Some(Inside::Brackets) {},
                '>' if before == '-' && open.last() == Some(&Inside::Braces) => {
                    open.pop();
                    open.push(Inside::Variants);
                }
                _ => {}
            }
            if open.len() > DEEPEST {
                return Some(start + at);
            }
            // Of two backslashes, the second is no escape.
            before = if c == '\\' && before == '\\' { ' ' } else { c };
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
