//! Comments: notes for translators, and the rules that one of them silences.

use fluent_syntax::ast::Comment;

use crate::diagnostic::Span;

/// The word after which a comment names rules: `# versus: allow identical-to-source`.
const ALLOW: &str = "versus: allow ";

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
