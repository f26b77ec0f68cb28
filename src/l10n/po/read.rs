//! A file to entries, each text with the places of its characters, so that a fault in a translation can
//! be shown where the translator sees it.

use super::{ESCAPES, Entry};
use crate::diagnostic::{Diagnostic, FileId, Span, rules};

/// A file that a translator has worked on.
#[derive(Debug, Clone, Default)]
pub struct PoFile {
    /// The fields of the header.
    pub header: Vec<(String, String)>,
    /// The entries, in order, without obsolete ones.
    pub entries: Vec<ReadEntry>,
}

/// An entry with its place.
#[derive(Debug, Clone, Default)]
pub struct ReadEntry {
    /// What it says.
    pub entry: Entry,
    /// The place of its context, or else of its first line.
    pub start: usize,
    /// Where characters of the translation stand in the file: after each of these, one follows the other.
    places: Vec<(usize, usize)>,
}

impl PoFile {
    /// A field of the header; its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let (_, value) = self.header.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(value)
    }
}

impl ReadEntry {
    /// Where a character of the translation stands in the file.
    pub fn place(&self, offset: usize) -> usize {
        let before = self.places.iter().take_while(|(at, _)| *at <= offset).last();
        before.map_or(self.start, |(at, place)| place + (offset - at))
    }
}

/// What a quoted text belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    Original,
    Translation,
    Previous,
    /// The context of a previous original, which never changes here.
    Ignored,
}

/// Reads a file. Lines that cannot be right are reported and left out, with the entry they are in.
pub fn read(file: FileId, text: &str, problems: &mut Vec<Diagnostic>) -> PoFile {
    let mut reader = Reader { file, read: PoFile::default(), draft: Draft::default(), problems };
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let inner = line.trim_start_matches(['\u{feff}', ' ', '\t']);
        let at = start + (line.len() - inner.len());
        start += line.len();
        reader.line(at, inner.trim_end());
    }
    reader.finish();
    reader.read
}

/// An entry that is being read.
#[derive(Debug, Default)]
struct Draft {
    read: ReadEntry,
    begun: bool,
    field: Option<Field>,
    seen: Vec<Field>,
    broken: bool,
}

impl Draft {
    fn has(&self, field: Field) -> bool {
        self.seen.contains(&field)
    }
}

struct Reader<'p> {
    file: FileId,
    read: PoFile,
    draft: Draft,
    problems: &'p mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn line(&mut self, at: usize, line: &str) {
        if line.is_empty() {
            if self.draft.broken {
                self.finish();
            }
            return;
        }
        if line.starts_with('#') && self.draft.has(Field::Translation) {
            self.finish();
        }
        if line.starts_with("#~") {
            return;
        }
        if let Some(flags) = line.strip_prefix("#,").or_else(|| line.strip_prefix("#=")) {
            self.draft.read.entry.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if let Some(previous) = line.strip_prefix("#|") {
            let inner = previous.trim_start();
            self.statement(at + (line.len() - inner.len()), inner, true);
        } else if !line.starts_with('#') {
            self.statement(at, line, false);
        }
    }

    /// Reads a keyword with a text, or the next part of a text.
    fn statement(&mut self, at: usize, line: &str, previous: bool) {
        let quote = line.find('"').unwrap_or(line.len());
        let (keyword, quoted) = line.split_at(quote);
        let field = match (keyword.trim_end(), previous) {
            ("", _) => self.draft.field,
            ("msgid", true) => Some(Field::Previous),
            (_, true) => Some(Field::Ignored),
            ("msgctxt", false) => Some(Field::Context),
            ("msgid", false) => Some(Field::Original),
            ("msgstr", false) => Some(Field::Translation),
            ("msgid_plural" | "msgstr[0]" | "msgstr[1]", false) => {
                return self.wrong(at, line, "no text here has plural forms of its own");
            }
            (_, false) => None,
        };
        let Some(field) = field.filter(|_| !quoted.is_empty()) else {
            return self.wrong(at, line, "expected `msgctxt`, `msgid`, `msgstr` or a quoted text");
        };
        let fresh = !keyword.is_empty();
        let done = self.draft.has(Field::Translation) || self.draft.has(field);
        if fresh && !previous && done {
            self.finish();
        }
        self.begin(field, at, fresh);
        if let Err((offset, reason)) = self.quoted(field, at + quote, quoted) {
            self.wrong(at + quote + offset, quoted.get(offset..).unwrap_or(""), reason);
        }
    }

    fn begin(&mut self, field: Field, at: usize, fresh: bool) {
        let draft = &mut self.draft;
        draft.field = Some(field);
        if !draft.begun || (fresh && field == Field::Context) {
            draft.begun = true;
            draft.read.start = at;
        }
        draft.seen.push(field);
    }

    /// Adds a quoted text to a field. Fails with a place in the line and what is wrong there.
    fn quoted(
        &mut self,
        field: Field,
        at: usize,
        quoted: &str,
    ) -> Result<(), (usize, &'static str)> {
        let ReadEntry { entry, places, .. } = &mut self.draft.read;
        let mut ignored = String::new();
        let text = match field {
            Field::Context => &mut entry.context,
            Field::Original => &mut entry.original,
            Field::Translation => &mut entry.translation,
            Field::Previous => entry.previous.get_or_insert_default(),
            Field::Ignored => &mut ignored,
        };
        let mut mark = |length: usize, offset: usize| {
            if field == Field::Translation {
                places.push((length, at + offset));
            }
        };
        let mut characters = quoted.char_indices().skip(1);
        mark(text.len(), 1);
        loop {
            match characters.next() {
                None => return Err((0, "the quoted text does not end on its line")),
                Some((end, '"')) if end + 1 == quoted.len() => return Ok(()),
                Some((end, '"')) => return Err((end, "write `\\\"` for a quote in a text")),
                Some((start, '\\')) => {
                    let letter = characters.next().map(|(_, letter)| letter);
                    let meant = ESCAPES.iter().find(|(known, _)| Some(*known) == letter);
                    let Some((_, meant)) = meant else {
                        return Err((start, "write `\\\\` for a backslash in a text"));
                    };
                    mark(text.len(), start);
                    text.push(*meant);
                    mark(text.len(), start + 2);
                }
                Some((_, c)) => text.push(c),
            }
        }
    }

    fn wrong(&mut self, at: usize, line: &str, reason: &str) {
        self.draft.broken = true;
        self.problems.push(
            Diagnostic::new(&rules::PO_SYNTAX, "this line is not as PO has it")
                .at(Span::new(self.file, at..at + line.len().max(1)), reason),
        );
    }

    /// Ends an entry: keeps it, or reports that it is incomplete.
    fn finish(&mut self) {
        let draft = std::mem::take(&mut self.draft);
        let own = [Field::Context, Field::Original, Field::Translation];
        if draft.broken || !own.iter().any(|field| draft.has(*field)) {
            return;
        }
        let start = draft.read.start;
        let entry = &draft.read.entry;
        let missing = if !draft.has(Field::Translation) {
            "msgstr"
        } else if !draft.has(Field::Original) {
            "msgid"
        } else if draft.has(Field::Context) {
            return self.read.entries.push(draft.read);
        } else if entry.original.is_empty() && self.read.header.is_empty() {
            let fields = entry.translation.lines().filter_map(|line| line.split_once(':'));
            let trimmed = |text: &str| text.trim().to_owned();
            self.read.header =
                fields.map(|(name, value)| (trimmed(name), trimmed(value))).collect();
            return;
        } else {
            "msgctxt"
        };
        self.problems.push(
            Diagnostic::new(&rules::PO_SYNTAX, format!("this entry has no `{missing}`"))
                .at(Span::new(self.file, start..start + 1), "")
                .help("export the texts anew and translate those"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn entries(text: &str) -> Vec<ReadEntry> {
        let mut problems = Vec::new();
        let read = read(FileId(0), text, &mut problems);
        assert!(problems.is_empty(), "{problems:?}");
        read.entries
    }

    #[test]
    fn what_tools_write_is_understood() {
        let text = "\u{feff}# Team\n#, fuzzy\nmsgid \"\"\nmsgstr \"Language: ja\\n\"\n\n\
            # own remark\n#. note\n#: a.ftl:1\n#, c-format, fuzzy\n#| msgctxt \"a\"\n\
            #| msgid \"\"\n#| \"old \"\n#| \"text\"\n\
            msgctxt \"a\"\nmsgid \"\"\n\"one \"\n\"two\\n\"\nmsgstr \"\"\n\"一\"\n\"二\"\n\
            #~ msgid \"gone\"\n#~ msgstr \"x\"\n#~| \"y\"\n\
            msgctxt \"b\"\nmsgid \"B\"\nmsgstr \"\"\nmsgctxt \"c\"\nmsgid \"C\"\nmsgstr \"c\"";
        for text in [text.to_owned(), text.replace('\n', "\r\n"), text.replace('\n', "\n  ")] {
            let found = entries(&text);
            let [a, b, c] = found.as_slice() else { panic!("{found:?}") };
            let expected = Entry {
                fuzzy: true,
                previous: Some("old text".to_owned()),
                context: "a".to_owned(),
                original: "one two\n".to_owned(),
                translation: "一二".to_owned(),
                ..Entry::default()
            };
            assert_eq!(a.entry, expected);
            assert_eq!(text.get(a.place("一".len())..).unwrap().chars().next(), Some('二'));
            assert!(!b.entry.fuzzy && b.entry.previous.is_none() && c.entry.translation == "c");
        }
    }

    #[test]
    fn what_is_broken_is_told_and_the_rest_is_kept() {
        let good = "msgctxt \"z\"\nmsgid \"Z\"\nmsgstr \"z\"\n";
        let broken = [
            "msgctxt \"a\"\nmsgid \"A\nmsgstr \"a\"\n",
            "msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"a\"b\"\n",
            "msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"\\q\"\n",
            "msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"a\\\"\n",
            "msgid \"A\"\nmsgstr \"a\"\n",
            "msgctxt \"a\"\nmsgid \"A\"\n",
            "msgctxt \"a\"\nmsgstr \"a\"\n",
            "msgctxt \"a\"\nmsgid \"A\"\nmsgid_plural \"As\"\n",
            "\"a\"\n",
            "<<<<<<< ours\n",
        ];
        for text in broken {
            let mut problems = Vec::new();
            let read = read(FileId(0), &format!("{text}\n#: x\n{good}"), &mut problems);
            assert_eq!(problems.len(), 1, "{text}{problems:?}");
            assert!(read.entries.iter().all(|read| read.entry.context == "z"), "{text}");
        }
    }
}
