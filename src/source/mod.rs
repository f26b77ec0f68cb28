//! Disk to text: everything that a project consists of, read once.
//!
//! Start at [`Sources::from_disk`] or, in tests, [`Sources::from_fixture`]. Files are sorted by path,
//! so nothing after this depends on the order in which a disk lists them.
//!
//! Commands that change sources (`check --fix`, `l10n`, `new`, `init`) do it through [`save()`] and
//! [`add()`] only.
//!
//! **Invariant:** this module knows which files there are, not what they mean.

mod add;
mod compare;
mod disk;
mod fixture;
pub mod ftl;
mod outside;
mod save;
pub mod yaml;

pub use add::{add, check_vacant, is_project};
pub(crate) use disk::FOLDERS;
pub use outside::{read_outside, write_outside};
pub use save::{save, save_new};

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::diagnostic::{Diagnostic, FileId, Files, LineStarts, Place, Span, place_of, rules};

/// A byte order mark, which some editors put before the text.
pub const BOM: &str = "\u{feff}";
const BOM_BYTES: u32 = 3;

/// What a file is, by its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileKind {
    /// `content/site.yaml`
    Site,
    /// `content/<protocol>/protocol.yaml`
    Protocol,
    /// `content/<protocol>/pairs.yaml`
    Pairs,
    /// `content/<protocol>/undefined.yaml`
    Undefined,
    /// `content/<protocol>/<code>.yaml`
    Definition,
    /// `content/pages/<name>.<locale>.md`
    Page,
    /// `locales/<locale>/<name>.ftl`
    Messages,
    /// `locales/<locale>/sources.lock`
    Ledger,
    /// `locales/<locale>/GLOSSARY.md`
    Glossary,
    /// `templates/…`
    Template,
}

impl FileKind {
    /// Returns the kind of a file, or `None` for one that is none of our business.
    fn of(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.split('/').collect();
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        match parts.as_slice() {
            ["content", "site.yaml"] => Some(Self::Site),
            ["content", "pages", _] if ending == "md" => Some(Self::Page),
            ["content", _, "protocol.yaml"] => Some(Self::Protocol),
            ["content", _, "pairs.yaml"] => Some(Self::Pairs),
            ["content", _, "undefined.yaml"] => Some(Self::Undefined),
            ["content", _, _] if matches!(ending, "yaml" | "yml") => Some(Self::Definition),
            ["locales", _, _] if ending == "ftl" => Some(Self::Messages),
            ["locales", _, "sources.lock"] => Some(Self::Ledger),
            ["locales", _, "GLOSSARY.md"] => Some(Self::Glossary),
            ["templates", ..] => Some(Self::Template),
            _ => None,
        }
    }
}

/// A text file of the project.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Relative to the project, with `/`.
    pub path: String,
    /// What it is.
    pub kind: FileKind,
    /// Its text, without a byte order mark. Of a damaged file, what could be read.
    pub text: Arc<str>,
    /// Whether it begins with a byte order mark.
    pub bom: bool,
    /// Whether it must not be interpreted; a diagnostic says why.
    pub damaged: bool,
    /// Where its lines begin, once somebody has asked.
    lines: OnceLock<LineStarts>,
}

impl SourceFile {
    /// Returns a folder of the path, counted from the project: 0 is `content`, 1 the protocol.
    pub fn folder(&self, depth: usize) -> &str {
        self.path.split('/').nth(depth).unwrap_or("")
    }

    /// Returns the file name.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or("")
    }

    /// Returns the file name without its last extension.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or("");
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }
}

/// A file of `static/`, copied as it is.
#[derive(Debug, Clone)]
pub struct StaticFile {
    /// Relative to `static/`, with `/`.
    pub path: String,
    /// Its content.
    pub bytes: Arc<[u8]>,
}

/// All files of a project, sorted by path.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    statics: Vec<StaticFile>,
    problems: Vec<Diagnostic>,
}

impl Sources {
    /// Sorts what was found and reports what cannot be read as text.
    fn new(mut found: Vec<(String, Vec<u8>)>) -> Self {
        found.sort();
        let mut sources = Self::default();
        for (path, bytes) in found {
            if let Some(name) = path.strip_prefix("static/") {
                let file = StaticFile { path: name.to_owned(), bytes: bytes.into() };
                sources.statics.push(file);
            } else if let Some(kind) = FileKind::of(&path) {
                sources.add(path, kind, bytes);
            }
        }
        sources
    }

    fn add(&mut self, path: String, kind: FileKind, bytes: Vec<u8>) {
        let file = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        let (text, broken) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(at))
            }
        };
        let stripped = text.strip_prefix(BOM);
        if let Some(at) = broken {
            let at = if stripped.is_some() { at - BOM.len() } else { at };
            self.problems.push(
                Diagnostic::new(&rules::INVALID_UTF8, "this file is not UTF-8")
                    .at(Span::new(file, at..at + '\u{fffd}'.len_utf8()), "the first bad byte")
                    .help("save the file as UTF-8"),
            );
        }
        if stripped.is_some() {
            self.problems.push(
                Diagnostic::new(&rules::BYTE_ORDER_MARK, "this file begins with a byte order mark")
                    .at(Span::start_of(file), "")
                    .help("save the file as “UTF-8 without BOM”"),
            );
        }
        let (bom, damaged) = (stripped.is_some(), broken.is_some());
        let text = Arc::from(stripped.unwrap_or(&text));
        self.files.push(SourceFile { path, kind, text, bom, damaged, lines: OnceLock::new() });
    }

    /// The same project with some text files, each a path with its text, added or replaced.
    #[must_use]
    pub fn with(
        &self,
        files: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        let texts = self.files.iter();
        let texts = texts.map(|file| {
            let mark = if file.bom { BOM } else { "" };
            (file.path.clone(), [mark, &*file.text].concat().into_bytes())
        });
        let statics = self.statics.iter();
        let statics = statics.map(|file| (format!("static/{}", file.path), file.bytes.to_vec()));
        let mut found: BTreeMap<String, Vec<u8>> = texts.chain(statics).collect();
        found.extend(files.into_iter().map(|(path, text)| (path.into(), text.into().into_bytes())));
        Self::new(found.into_iter().collect())
    }

    /// The text files, in order of path, with their ids.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }

    /// The text files of one kind that can be read.
    pub fn of_kind(&self, kind: &FileKind) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files().filter(move |(_, file)| file.kind == *kind && !file.damaged)
    }

    /// The file with this path.
    pub fn find(&self, path: &str) -> Option<(FileId, &SourceFile)> {
        self.files().find(|(_, file)| file.path == path)
    }

    /// The file with this id.
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// A new text of a file as it is to be saved: with a byte order mark if the file has one.
    pub fn whole(&self, path: &str, text: &str) -> String {
        let marked = self.find(path).is_some_and(|(_, file)| file.bom);
        let mark = if marked && !text.starts_with(BOM) { BOM } else { "" };
        format!("{mark}{text}")
    }

    /// The files of `static/`, in order of path.
    pub fn statics(&self) -> &[StaticFile] {
        &self.statics
    }

    /// What could not be read as text.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }
}

/// The end of a line as a text has it.
pub(crate) fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

impl Files for Sources {
    fn path(&self, file: FileId) -> &str {
        self.file(file).map_or("?", |file| &file.path)
    }

    fn text(&self, file: FileId) -> &str {
        self.file(file).map_or("", |file| &file.text)
    }

    fn place(&self, file: FileId, offset: u32) -> Place {
        let Some(file) = self.file(file) else { return place_of("", offset) };
        file.lines.get_or_init(|| LineStarts::new(&file.text)).place(&file.text, offset)
    }

    fn skipped(&self, file: FileId) -> u32 {
        if self.file(file).is_some_and(|file| file.bom) { BOM_BYTES } else { 0 }
    }
}
