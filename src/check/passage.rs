//! Where a passage that readers see was written. What stands in code or in an address is no text, though
//! it may look the same.

use std::ops::Range;

use crate::source::ftl::Scan;

/// The place of a passage in a text, and whether it can only be this one; `None` if it is not written
/// there word by word. Only Fluent has expressions between braces.
pub(super) fn find(text: &str, passage: &str, fluent: bool) -> Option<(Range<usize>, bool)> {
    let (code, braces) = guarded(text, fluent);
    let within = |ranges: &[Range<usize>], place: &Range<usize>| {
        ranges.iter().any(|range| range.start < place.end && place.start < range.end)
    };
    let found = text.match_indices(passage).map(|(at, _)| at..at + passage.len());
    let mut found = found.filter(|place| !within(&code, place));
    let first = found.next()?;
    let certain = found.next().is_none() && !within(&braces, &first);
    Some((first, certain))
}

/// The places of code and addresses, and those of expressions between braces.
fn guarded(text: &str, fluent: bool) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let (mut code, mut braces) = (Vec::new(), Vec::new());
    let mut scan = Scan::default();
    let mut done = 0;
    for (at, c) in text.char_indices() {
        let before = scan.is_text();
        if fluent {
            scan.step(c);
        }
        if !before || !scan.is_text() {
            braces.push(at..at + c.len_utf8());
        } else if at >= done {
            let rest = text.get(at..).unwrap_or("");
            let end = match c {
                '`' => Some(code_length(rest)),
                ']' if rest.starts_with("](") => rest.find(')').map(|end| (end + 1, true)),
                _ => None,
            };
            if let Some((length, closed)) = end {
                done = at + length;
                code.extend(closed.then_some(at..done));
            }
        }
    }
    (code, braces)
}

/// The length of code with its backticks, and whether they close; else that of the backticks alone.
fn code_length(text: &str) -> (usize, bool) {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let mut at = ticks;
    while let Some(next) = text.get(at..).and_then(|rest| rest.find('`')) {
        let start = at + next;
        let rest = text.get(start..).unwrap_or("");
        at = start + rest.len() - rest.trim_start_matches('`').len();
        if at - start == ticks {
            return (at, true);
        }
    }
    (ticks, false)
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn what_only_looks_like_the_passage_is_passed_over() {
        let case = |text: &str, expected| assert_eq!(find(text, "a?", true), expected, "{text}");
        case("b a? c", Some((2..4, true)));
        case("a? a?", Some((0..2, false)));
        case("Classe `a?` et { -t }", None);
        case("`a?` a?", Some((5..7, true)));
        case("``a? ` a?`` a?", Some((12..14, true)));
        case("` a?", Some((2..4, true)));
        case("[b](c/a?d) a?", Some((11..13, true)));
        case("{ \"a?\" }", Some((3..5, false)));
        case("{ $n ->\n *[b] 3\" a?\n}", Some((17..19, true)));
        assert_eq!(find("{ a? }", "a?", false), Some((2..4, true)));
        assert_eq!(find("```\na?\n```\n", "a?", false), None);
    }
}
