//! The marks that Git leaves where it could not join two versions of a file. They are told as such, and
//! the first version is read as if it stood alone.
//!
//! **Invariant:** what is hidden becomes spaces, so that every place stays what it was.

use std::ops::Range;

/// Two versions that were not joined, or a mark that is left of them.
pub(super) struct Conflict {
    /// The places of the marks; never empty.
    pub(super) marks: Vec<Range<usize>>,
    /// The places of the lines of the versions after the first.
    pub(super) hidden: Vec<Range<usize>>,
}

/// The conflicts in a file.
pub(super) fn find(text: &str) -> Vec<Conflict> {
    let mut found = Vec::new();
    let mut open: Option<Conflict> = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let place = start..start + line.trim_end().len();
        start += line.len();
        let Some(mark) = mark(line) else {
            if let Some(conflict) = open.as_mut().filter(|conflict| conflict.marks.len() > 1) {
                conflict.hidden.push(place);
            }
            continue;
        };
        if mark == '<' {
            found.extend(open.take().map(unfinished));
            open = Some(Conflict { marks: vec![place], hidden: Vec::new() });
        } else if let Some(mut conflict) = open.take() {
            conflict.marks.push(place);
            if mark == '>' {
                found.push(conflict);
            } else {
                open = Some(conflict);
            }
        } else if mark != '|' {
            found.push(Conflict { marks: vec![place], hidden: Vec::new() });
        }
    }
    found.extend(open.map(unfinished));
    found
}

/// A conflict without an end hides nothing: where it ends is not known.
fn unfinished(conflict: Conflict) -> Conflict {
    Conflict { hidden: Vec::new(), ..conflict }
}

/// The text without marks, and without versions after the first.
pub(super) fn hide(text: &str, conflicts: &[Conflict]) -> String {
    let places =
        conflicts.iter().flat_map(|conflict| conflict.marks.iter().chain(&conflict.hidden));
    let mut places: Vec<&Range<usize>> = places.collect();
    places.sort_by_key(|place| place.start);
    let mut rest = String::with_capacity(text.len());
    let mut from = 0;
    for place in places {
        rest.push_str(text.get(from..place.start).unwrap_or(""));
        rest.push_str(&" ".repeat(place.len()));
        from = place.end;
    }
    rest.push_str(text.get(from..).unwrap_or(""));
    rest
}

/// The mark that a line is, by its character.
fn mark(line: &str) -> Option<char> {
    let line = line.trim_end();
    let c = line.chars().next().filter(|c| "<|=>".contains(*c))?;
    let rest = line.trim_start_matches(c);
    let seven = line.len() - rest.len() == 7;
    (seven && (rest.is_empty() || (c != '=' && rest.starts_with(' ')))).then_some(c)
}

#[cfg(test)]
mod tests {
    use super::{find, hide};

    #[test]
    fn the_first_version_stays_in_its_place() {
        let case = |text: &str, count: usize, expected: &str| {
            let conflicts = find(text);
            assert_eq!(conflicts.len(), count, "{text}");
            let hidden = hide(text, &conflicts);
            assert_eq!(hidden.len(), text.len());
            let kept: Vec<&str> = hidden.lines().filter(|line| !line.trim().is_empty()).collect();
            assert_eq!(kept.join("/"), expected, "{text}");
        };
        case(
            "a = 1\n<<<<<<< HEAD\nb = 2\n=======\nb = é\n>>>>>>> x\nc = 4",
            1,
            "a = 1/b = 2/c = 4",
        );
        case("<<<<<<< a\nb\n||||||| o\nc\n=======\nd\n>>>>>>> e\n", 1, "b");
        case("<<<<<<< a\r\nb\r\n=======\r\nc\r\n", 1, "b/c");
        case("a\n=======\nb\n>>>>>>> x\n", 2, "a/b");
        case("========\n<<<<<<<x\n   =======\n", 0, "========/<<<<<<<x/   =======");
    }
}
