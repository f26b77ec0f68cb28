//! Fluent with places.
//!
//! Start at [`parse`]. fluent-syntax keeps no places, but its strings are slices of the source: the
//! distance between two addresses is the place. Only what a check can ask for is kept.
//!
//! **Invariant:** this file does not know which messages a site needs.

mod comment;
mod depth;
mod entry;
mod escape;
mod explain;
mod extent;

pub use comment::FtlComment;
pub use entry::{
    FtlAttribute, FtlCall, FtlEntry, FtlFile, FtlKey, FtlPattern, FtlReference, FtlSelector,
};

use fluent_syntax::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, Identifier, InlineExpression, Message,
    Pattern, PatternElement, Term, Variant, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::diagnostic::{Diagnostic, FileId, Span, rules};

/// Reads a file. What cannot be read is reported and lost, entry by entry; the rest is kept.
pub fn parse(file: FileId, text: &str, problems: &mut Vec<Diagnostic>) -> FtlFile {
    if let Some(at) = depth::too_deep(text) {
        problems.push(
            Diagnostic::new(&rules::FLUENT_SYNTAX, "the braces nest too deeply")
                .at(Span::new(file, at..at + 1), "")
                .help(format!("no text needs more than {} levels", depth::DEEPEST))
                .help("the whole file is lost until then"),
        );
        return FtlFile::default();
    }
    let text = &*escape::whole(text);
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(|error| explain::report(file, text, error)));
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
    FtlFile { entries, allow }
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
        let mut found = FtlPattern {
            span: Span::new(self.file, extent),
            variables: Vec::new(),
            references: Vec::new(),
            functions: Vec::new(),
            selectors: Vec::new(),
            placeables: 0,
        };
        self.read(pattern, &mut found);
        found
    }

    fn read(&self, pattern: &Pattern<&str>, found: &mut FtlPattern) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                found.placeables += 1;
                self.expression(expression, found);
            }
        }
    }

    fn expression(&self, expression: &Expression<&str>, found: &mut FtlPattern) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, found),
            Expression::Select { selector, variants } => {
                self.inline(selector, found);
                if let InlineExpression::VariableReference { id } = selector {
                    found.selectors.push(self.selector(id, variants));
                }
                for variant in variants {
                    self.read(&variant.value, found);
                }
            }
        }
    }

    fn selector(&self, id: &Identifier<&str>, variants: &[Variant<&str>]) -> FtlSelector {
        let key = |variant: &Variant<&str>| {
            let (name, number) = match variant.key {
                VariantKey::Identifier { name } => (name, false),
                VariantKey::NumberLiteral { value } => (value, true),
            };
            FtlKey { name: name.to_owned(), number, span: self.span(name) }
        };
        let others = variants.iter().filter(|variant| !variant.default);
        FtlSelector {
            variable: id.name.to_owned(),
            span: self.span(id.name),
            keys: others.map(key).collect(),
        }
    }

    fn reference(
        &self,
        sigil: &str,
        id: &Identifier<&str>,
        attribute: Option<&Identifier<&str>>,
        arguments: Option<&CallArguments<&str>>,
    ) -> FtlReference {
        let named = arguments.iter().flat_map(|arguments| &arguments.named);
        FtlReference {
            name: format!("{sigil}{}", id.name),
            attribute: attribute.map(|attribute| attribute.name.to_owned()),
            arguments: named.map(|argument| argument.name.name.to_owned()).collect(),
            span: self.span(id.name),
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, found: &mut FtlPattern) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                found.variables.push((id.name.to_owned(), self.span(id.name)));
            }
            InlineExpression::MessageReference { id, attribute } => {
                found.references.push(self.reference("", id, attribute.as_ref(), None));
            }
            // The arguments of a term can only be quoted texts and numbers.
            InlineExpression::TermReference { id, attribute, arguments } => {
                let (attribute, arguments) = (attribute.as_ref(), arguments.as_ref());
                found.references.push(self.reference("-", id, attribute, arguments));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                found.functions.push(FtlCall {
                    name: id.name.to_owned(),
                    arguments: arguments.positional.iter().map(literal).collect(),
                    span: self.span(id.name),
                });
                arguments.positional.iter().for_each(|argument| self.inline(argument, found));
                arguments.named.iter().for_each(|argument| self.inline(&argument.value, found));
            }
            InlineExpression::Placeable { expression } => {
                found.placeables += 1;
                self.expression(expression, found);
            }
        }
    }
}

/// What a quoted text says.
fn literal(inline: &InlineExpression<&str>) -> Option<String> {
    let InlineExpression::StringLiteral { value } = inline else { return None };
    Some(unescape_unicode_to_string(value).into_owned())
}
