//! Comments: notes for translators, and the rules that one of them silences.

use std::ops::Range;

use fluent_syntax::ast::Comment;

use crate::diagnostic::{FileId, Span};

/// The word after which a comment names rules: `# versus: allow identical-to-source`.
pub(super) const ALLOW: &str = "versus: allow ";
/// What the comments of a text that is not translated begin with.
pub(super) const MISSING: &str = "# versus: missing ";
/// What their last line before the text begins with.
pub(super) const TRANSLATE: &str = "# Translate these lines ";

/// What a comment says.
#[derive(Debug, Clone, Default)]
pub struct FtlComment {
    /// The notes, line by line.
    pub notes: String,
    /// The names of rules that it silences, each with its place.
    pub allow: Vec<(String, Span)>,
}

impl FtlComment {
    /// Reads a comment. `span` finds the place of a part of the file.
    pub(super) fn read(comment: &Comment<&str>, span: impl Fn(&str) -> Span) -> Self {
        let mut read = Self::default();
        for line in &comment.content {
            let Some(names) = line.trim_start().strip_prefix(ALLOW) else {
                read.notes.push_str(line.trim_end());
                read.notes.push('\n');
                continue;
            };
            let names = names.split([',', ' ', '\r']).filter(|name| !name.is_empty());
            read.allow.extend(names.map(|name| (name.to_owned(), span(name))));
        }
        read.notes.truncate(read.notes.trim_end().len());
        read
    }
}

/// A line of text that was meant as a comment for this program.
#[derive(Debug, Clone)]
pub struct FtlInnerComment {
    /// What it says, without its margin.
    pub text: String,
    /// The place of that.
    pub span: Span,
    /// The place of the whole line, with its line feed.
    pub line: Span,
}

/// The lines of a text that were meant as comments: they are indented, so that readers see them.
pub(super) fn inside(file: FileId, text: &str, extent: &Range<usize>) -> Vec<FtlInnerComment> {
    let body = text.get(extent.clone()).unwrap_or("");
    if !body.contains("# versus:") {
        return Vec::new();
    }
    let mut start =
        text.get(..extent.start).and_then(|above| above.rfind('\n')).map_or(0, |at| at + 1);
    let lines = text.get(start..).unwrap_or("").split_inclusive('\n').map(|line| {
        let at = start;
        start += line.len();
        (at, line)
    });
    lines
        .take_while(|(at, _)| *at < extent.end)
        .filter(|(_, line)| line.trim_start().starts_with("# versus:"))
        .map(|(at, line)| {
            let margin = line.len() - line.trim_start().len();
            FtlInnerComment {
                text: line.trim().to_owned(),
                span: Span::new(file, at + margin..at + line.trim_end().len()),
                line: Span::new(file, at..at + line.len()),
            }
        })
        .collect()
}
