//! PO, the format that Poedit, OmegaT, Weblate and the gettext tools read and write.
//!
//! Start at [`Entry`]; [`write`](write()) makes a file, [`read`](read()) takes one that any of these tools
//! has saved. There is one entry per text; PO's plural forms are not used, because Fluent has its own.
//!
//! **Invariant:** what is written comes back the same.

mod read;
mod write;

pub use read::{PoFile, ReadEntry, read};
pub use write::write;

/// A text to translate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Notes for the translator, line by line. Not read back.
    pub notes: Vec<String>,
    /// Where the original stands. Not read back.
    pub reference: String,
    /// Whether the translation needs work.
    pub fuzzy: bool,
    /// The original that the translation was made from, if it is not today's.
    pub previous: Option<String>,
    /// The name of the text; empty for the header.
    pub context: String,
    /// The original.
    pub original: String,
    /// The translation; empty if there is none.
    pub translation: String,
}

/// The letters that stand for characters after a backslash.
const ESCAPES: [(char, char); 9] = [
    ('n', '\n'),
    ('t', '\t'),
    ('r', '\r'),
    ('"', '"'),
    ('\\', '\\'),
    ('a', '\u{7}'),
    ('b', '\u{8}'),
    ('v', '\u{b}'),
    ('f', '\u{c}'),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileId;

    #[test]
    fn what_is_written_comes_back() {
        let texts =
            ["", "a", "a\n", "\n", "a\nb", "a \\n \"b\"\t\r\u{7}", "停止\n\n  - \\\\", " ", "\\"];
        for text in texts {
            let entry = Entry {
                notes: vec!["one".to_owned(), String::new()],
                reference: "locales/en/a.ftl:1".to_owned(),
                fuzzy: true,
                previous: Some(text.to_owned()),
                context: format!("x{text}"),
                original: text.to_owned(),
                translation: text.to_owned(),
            };
            let file = write(&[("Language", "ja")], std::slice::from_ref(&entry));
            let mut problems = Vec::new();
            let read = read(FileId(0), &file, &mut problems);
            assert!(problems.is_empty(), "{problems:?}\n{file}");
            assert_eq!(read.header("language"), Some("ja"));
            let expected = Entry { notes: Vec::new(), reference: String::new(), ..entry };
            assert_eq!(read.entries.len(), 1, "{file}");
            assert_eq!(read.entries[0].entry, expected, "{file}");
        }
    }
}
