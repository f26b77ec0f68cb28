//! Places in files: bytes inside, lines and columns for people.

/// A file among the sources of one load.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A range of bytes in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// A span from byte offsets. Files over 4 GiB do not occur: offsets saturate.
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Self {
        let small = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { file, start: small(range.start), end: small(range.end) }
    }

    /// The start of a file, for faults that concern all of it.
    pub fn start_of(file: FileId) -> Self {
        Self { file, start: 0, end: 0 }
    }
}

/// A position as editors show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1, in characters, as editors count.
    pub column: usize,
}

/// Returns the line and column of a byte offset.
pub fn place_of(text: &str, offset: u32) -> Place {
    let before = text.get(..floor(text, offset as usize)).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Place {
        line: before.matches('\n').count() + 1,
        column: before.get(line_start..).unwrap_or("").chars().count() + 1,
    }
}

/// Where the lines of a text begin: with it, the place of a fault is found without reading the text from
/// its start.
#[derive(Debug, Clone)]
pub struct LineStarts(Vec<usize>);

impl LineStarts {
    /// Reads a text once.
    pub fn new(text: &str) -> Self {
        let feeds = text.match_indices('\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(feeds).collect())
    }

    /// Returns the line and column of a byte offset of the same text.
    pub fn place(&self, text: &str, offset: u32) -> Place {
        let at = floor(text, offset as usize);
        let line = self.0.partition_point(|start| *start <= at);
        let start = self.0.get(line.saturating_sub(1)).copied().unwrap_or(0);
        Place { line, column: text.get(start..at).unwrap_or("").chars().count() + 1 }
    }
}

/// The nearest character boundary at or before `offset`.
fn floor(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_under_wide_text() {
        let text = "a: x\nb: サービス停止 c";
        let offset = text.find('c').unwrap();
        let place = place_of(text, u32::try_from(offset).unwrap());
        assert_eq!(place, Place { line: 2, column: 11 });
    }

    #[test]
    fn an_index_of_lines_finds_the_same_places() {
        for text in ["", "a", "\n", "a\n停止\r\n\nb", "a\n"] {
            let lines = LineStarts::new(text);
            for offset in 0..20 {
                assert_eq!(lines.place(text, offset), place_of(text, offset), "{text:?} {offset}");
            }
        }
    }

    #[test]
    fn an_offset_inside_a_character_or_past_the_end_does_not_panic() {
        assert_eq!(place_of("停", 1), Place { line: 1, column: 1 });
        assert_eq!(place_of("ab", 99), Place { line: 1, column: 3 });
    }
}
