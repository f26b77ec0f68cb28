//! Fluent with places.
//!
//! Start at [`parse`]. fluent-syntax keeps no places, but its strings are slices of the source: the
//! distance between two addresses is the place. Only what a check can ask for is kept.
//!
//! **Invariant:** this file does not know which messages a site needs.

mod comment;
mod conflict;
mod depth;
mod entry;
mod escape;
mod explain;
mod extent;
mod lost;
mod pattern;
mod scan;
mod slip;
mod wide;

pub use comment::{FtlComment, FtlInnerComment};
pub use entry::{
    FtlAttribute, FtlCall, FtlChosenBy, FtlEntry, FtlFile, FtlKey, FtlLost, FtlNamed, FtlPattern,
    FtlReference, FtlSelector,
};
pub use lost::all as lost_entries;
pub use scan::Scan;

use fluent_syntax::ast::{Attribute, Comment, Entry, Identifier, Message, Pattern, Term};
use fluent_syntax::parser;

use crate::diagnostic::{Diagnostic, FileId, Span, rules};
use pattern::Walk;

/// Reads a file. What cannot be read is reported and lost, entry by entry; the rest is kept.
pub fn parse(file: FileId, text: &str, problems: &mut Vec<Diagnostic>) -> FtlFile {
    if let Some(at) = depth::too_deep(text) {
        problems.push(
            Diagnostic::new(&rules::FLUENT_SYNTAX, "the braces nest too deeply")
                .at(Span::new(file, at..at + 1), "")
                .help(format!("no text needs more than {} levels", depth::DEEPEST))
                .help("the whole file is lost until then"),
        );
        return FtlFile { lost: lost::all(file, text), ..FtlFile::default() };
    }
    let mut lost = Vec::new();
    let conflicts = conflict::find(text);
    for conflict in &conflicts {
        problems.push(explain::conflict(file, conflict));
        lost.extend(lost::in_conflict(file, text, conflict));
    }
    let resolved = conflict::hide(text, &conflicts);
    let text = &*escape::whole(if conflicts.is_empty() { text } else { &resolved });
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            let begins = lost::begins(text);
            for error in &errors {
                let report = explain::report(file, text, error);
                lost.extend(lost::of(file, text, &begins, error, &report));
                problems.push(report.problem);
            }
            resource
        }
    };
    let reader = Reader { file, text };
    let of_file = resource.body.iter().filter_map(|entry| match entry {
        Entry::ResourceComment(comment) => Some(reader.comment(comment).allow),
        Entry::Message(_)
        | Entry::Term(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::Junk { .. } => None,
    });
    let allow = of_file.flatten().collect();
    let entries = resource.body.iter().filter_map(|entry| reader.entry(entry)).collect();
    FtlFile { entries, lost, allow }
}

struct Reader<'s> {
    file: FileId,
    text: &'s str,
}

impl Reader<'_> {
    fn span(&self, slice: &str) -> Span {
        let start = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        Span::new(self.file, start..start + slice.len())
    }

    fn comment(&self, comment: &Comment<&str>) -> FtlComment {
        FtlComment::read(comment, |slice| self.span(slice))
    }

    fn entry(&self, entry: &Entry<&str>) -> Option<FtlEntry> {
        let (id, term, value, attributes, comment) = match entry {
            Entry::Message(Message { id, value, attributes, comment }) => {
                (id, false, value.as_ref(), attributes, comment)
            }
            Entry::Term(Term { id, value, attributes, comment }) => {
                (id, true, Some(value), attributes, comment)
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => return None,
        };
        let value = value.map(|pattern| self.pattern(id, pattern));
        let attributes: Vec<_> =
            attributes.iter().map(|attribute| self.attribute(attribute)).collect();
        let last = attributes.last().map(|attribute| &attribute.pattern).or(value.as_ref());
        let span = self.span(id.name);
        Some(FtlEntry {
            name: id.name.to_owned(),
            term,
            span,
            whole: Span { end: last.map_or(span.end, |pattern| pattern.span.end), ..span },
            comment: comment.as_ref().map(|comment| self.comment(comment)).unwrap_or_default(),
            value,
            attributes,
        })
    }

    fn attribute(&self, attribute: &Attribute<&str>) -> FtlAttribute {
        FtlAttribute {
            name: attribute.id.name.to_owned(),
            span: self.span(attribute.id.name),
            pattern: self.pattern(&attribute.id, &attribute.value),
        }
    }

    /// The text behind a name.
    fn pattern(&self, id: &Identifier<&str>, pattern: &Pattern<&str>) -> FtlPattern {
        let extent = extent::after(self.text, self.span(id.name).end as usize);
        let comments = comment::inside(self.file, self.text, &extent);
        let read = Walk::read(pattern, Span::new(self.file, extent), &|slice| self.span(slice));
        FtlPattern { comments, ..read }
    }
}
