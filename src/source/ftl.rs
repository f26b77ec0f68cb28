//! Fluent with places.
//!
//! Start at [`parse`]. fluent-syntax keeps no places, but its strings are slices of the source: the
//! distance between two addresses is the place. Only what a check can ask for is kept.
//!
//! **Invariant:** this file does not know which messages a site needs.

use std::ops::Range;

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::diagnostic::{Diagnostic, FileId, Span, rules};

/// A message or term.
#[derive(Debug, Clone)]
pub struct FtlEntry {
    /// The name, without the `-` of a term.
    pub name: String,
    /// Whether it is a term.
    pub term: bool,
    /// The place of the name.
    pub span: Span,
    /// The value, if it has one.
    pub value: Option<FtlPattern>,
    /// The attributes, in order.
    pub attributes: Vec<FtlAttribute>,
}

/// An attribute of a message or term.
#[derive(Debug, Clone)]
pub struct FtlAttribute {
    /// The name, without the dot.
    pub name: String,
    /// The place of the name.
    pub span: Span,
    /// The text.
    pub pattern: FtlPattern,
}

/// What a text refers to.
#[derive(Debug, Clone, Default)]
pub struct FtlPattern {
    /// Variables, in order, with the place of the name.
    pub variables: Vec<(String, Span)>,
    /// Messages (`name`) and terms (`-name`) referred to.
    pub references: Vec<(String, Span)>,
    /// Functions called.
    pub functions: Vec<(String, Span)>,
    /// Number of placeables, nested ones included.
    pub placeables: usize,
}

/// Reads a file. What cannot be read is reported and lost, entry by entry; the rest is kept.
pub fn parse(file: FileId, text: &str, problems: &mut Vec<Diagnostic>) -> Vec<FtlEntry> {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(|error| report(file, text, error)));
            resource
        }
    };
    let reader = Reader { file, text };
    resource.body.iter().filter_map(|entry| reader.entry(entry)).collect()
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

    fn entry(&self, entry: &Entry<&str>) -> Option<FtlEntry> {
        let (id, term, value, attributes) = match entry {
            Entry::Message(message) => {
                (&message.id, false, message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (&term.id, true, Some(&term.value), &term.attributes),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => return None,
        };
        Some(FtlEntry {
            name: id.name.to_owned(),
            term,
            span: self.span(id.name),
            value: value.map(|pattern| self.pattern(pattern)),
            attributes: attributes.iter().map(|attribute| self.attribute(attribute)).collect(),
        })
    }

    fn attribute(&self, attribute: &Attribute<&str>) -> FtlAttribute {
        FtlAttribute {
            name: attribute.id.name.to_owned(),
            span: self.span(attribute.id.name),
            pattern: self.pattern(&attribute.value),
        }
    }

    fn pattern(&self, pattern: &Pattern<&str>) -> FtlPattern {
        let mut found = FtlPattern::default();
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
                for variant in variants {
                    self.read(&variant.value, found);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, found: &mut FtlPattern) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                found.variables.push((id.name.to_owned(), self.span(id.name)));
            }
            InlineExpression::MessageReference { id, .. } => {
                found.references.push((id.name.to_owned(), self.span(id.name)));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                found.references.push((format!("-{}", id.name), self.span(id.name)));
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                named.for_each(|argument| self.inline(&argument.value, found));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                found.functions.push((id.name.to_owned(), self.span(id.name)));
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

/// An error of the parser, in a translator's words.
fn report(file: FileId, text: &str, error: &ParserError) -> Diagnostic {
    let junk = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let lost = text.get(junk.clone()).unwrap_or("");
    let name = lost.split(['=', '\n']).next().unwrap_or("").trim();
    let (message, help) = explain(&error.kind, lost);
    // A broken attribute is lost alone, and begins after the space before it.
    let margin = lost.len() - lost.trim_start().len();
    let start = error.pos.start.max(junk.start + margin);
    let place = visible(text, start..error.pos.end.max(start + 1), &junk);
    let problem =
        Diagnostic::new(&rules::FLUENT_SYNTAX, message).at(Span::new(file, place), "").help(help);
    if name.is_empty() { problem } else { problem.help(format!("until then `{name}` is lost")) }
}

/// The parser may point at the line feed after a fault, or at the next entry; a reader wants a
/// character of the broken one.
fn visible(text: &str, pos: Range<usize>, junk: &Range<usize>) -> Range<usize> {
    let inside = text.get(junk.clone()).unwrap_or("");
    let last = junk.start + inside.trim_end().len();
    if pos.start < last { pos } else { last.saturating_sub(1).max(junk.start)..last }
}

fn explain(kind: &ErrorKind, lost: &str) -> (String, &'static str) {
    let slip = if lost.contains(['｛', '｝']) {
        Some("write half-width braces `{ }` and not `｛ ｝`")
    } else if lost.contains('＝') {
        Some("write a half-width `=` and not `＝`")
    } else if lost.contains('\t') {
        Some("indent with spaces: a tab is not allowed")
    } else {
        None
    };
    let (message, help) = match kind {
        ErrorKind::ExpectedToken(token) => {
            (format!("`{token}` is missing here"), "compare this entry with the English one")
        }
        ErrorKind::ExpectedCharRange { .. } if lost.trim_start().starts_with('.') => (
            "this attribute cannot be read".to_owned(),
            "write `.name =` and the text after it; a text must be there",
        ),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => (
            "the line must end here".to_owned(),
            "begin every variant on a line of its own, and mark one with `*`",
        ),
        ErrorKind::ExpectedCharRange { .. } => (
            "a name is expected here".to_owned(),
            "names are ASCII letters, digits, `-` and `_`, and are not translated",
        ),
        ErrorKind::ExpectedMessageField { entry_id }
        | ErrorKind::ExpectedTermField { entry_id } => (
            format!("`{entry_id}` has no text"),
            "write the text after `=`, or on indented lines below",
        ),
        ErrorKind::MissingValue => {
            ("a text is missing here".to_owned(), "write the text after `=`")
        }
        ErrorKind::MissingDefaultVariant => (
            "no variant is the default".to_owned(),
            "put `*` before the variant for all other cases, as in `*[other]`",
        ),
        ErrorKind::MultipleDefaultVariants => {
            ("more than one variant is the default".to_owned(), "keep one `*`")
        }
        ErrorKind::UnterminatedStringLiteral => {
            ("a quoted text does not end".to_owned(), "close it with `\"` on the same line")
        }
        ErrorKind::UnbalancedClosingBrace => (
            "a `}` closes nothing".to_owned(),
            "write `{\"}\"}` for a brace in the text, or open it with `{`",
        ),
        ErrorKind::ExpectedInlineExpression => (
            "something is missing between the braces".to_owned(),
            "write a variable such as `{ $code }`, or `{\"{\"}` for a brace in the text",
        ),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "an unknown escape in a quoted text".to_owned(),
            "only `\\\"`, `\\\\`, `\\uHHHH` and `\\UHHHHHH` exist",
        ),
        ErrorKind::DuplicatedNamedArgument(name) => {
            (format!("the argument `{name}` stands twice"), "remove one of them")
        }
        ErrorKind::TermAttributeAsPlaceable => {
            ("an attribute of a term cannot be printed".to_owned(), "use it only as a selector")
        }
        ErrorKind::ForbiddenCallee
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::ExpectedSimpleExpressionAsSelector
        | ErrorKind::ExpectedLiteral => {
            (lower(&kind.to_string()), "compare this entry with the English one")
        }
    };
    (message, slip.unwrap_or(help))
}

fn lower(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}
