//! How far a text goes: the parser cuts it into lines and drops their margins, but what a translator
//! wrote is one piece of the file.

use std::ops::Range;

use super::scan::Scan;

/// The bytes of the text that follows a name at `from`: from behind the `=` to the last character
/// that is not a space. Only for entries that the parser has accepted.
pub(super) fn after(text: &str, from: usize) -> Range<usize> {
    let rest = text.get(from..).unwrap_or("");
    let Some(equals) = rest.find('=') else { return from..from };
    let body = from + equals + 1;
    let end = body + length(text.get(body..).unwrap_or(""));
    let found = text.get(body..end).unwrap_or("");
    // What Fluent takes for space: a no-break space is text.
    let space = [' ', '\n', '\r'];
    let start = body + (found.len() - found.trim_start_matches(space).len());
    start..start + found.trim_matches(space).len()
}

/// The number of bytes until a line that belongs to something else.
fn length(body: &str) -> usize {
    let mut scan = Scan::default();
    // Where the blank lines began that may lie within the text.
    let mut blank = None;
    for (at, c) in body.char_indices() {
        scan.step(c);
        if c != '\n' {
            continue;
        }
        let line = body.get(at + 1..).and_then(|rest| rest.lines().next()).unwrap_or("");
        if scan.depth() > 0 {
            blank = None;
        } else if line.trim().is_empty() {
            blank.get_or_insert(at);
        } else if continues(line) {
            blank = None;
        } else {
            return blank.unwrap_or(at);
        }
    }
    body.len()
}

/// Whether a line belongs to the text above.
fn continues(line: &str) -> bool {
    (line.starts_with([' ', '\r']) && !line.trim_start().starts_with('.')) || line.starts_with('{')
}

#[cfg(test)]
mod tests {
    use super::after;

    #[test]
    fn a_text_ends_where_the_next_thing_begins() {
        let case = |text: &str, expected: &str| {
            assert_eq!(text.get(after(text, 1)), Some(expected), "{text}");
        };
        case("x = one\ny = two\n", "one");
        case("x =\n    one\n\n    two\n\n# note\ny = z\n", "one\n\n    two");
        case("x = one\n    .a = two\n", "one");
        case("x = { $a ->\n  [b] c\n *[d] e\n}\n# end\n", "{ $a ->\n  [b] c\n *[d] e\n}");
        case("x = { \"}\n\" } a = b\n", "{ \"}\n\" } a = b");
        case(
            "x = { $a ->\n  [b] 3\"\n *[d] e\n}\n\ny = { \"z\" }\n",
            "{ $a ->\n  [b] 3\"\n *[d] e\n}",
        );
        case("x = { $a ->\n *[b] 3\" }\ny = z\n", "{ $a ->\n *[b] 3\" }");
        case("x = 停止 \n", "停止");
        case("x =\r\n    　停止\u{a0}\r\n", "　停止\u{a0}");
        case("x = one", "one");
        case("x", "");
    }
}
