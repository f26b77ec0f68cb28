//! Fluent with places.
//!
//! Start at [`parse`]. fluent-syntax keeps no places, but its strings are slices of the source: the
//! distance between two addresses is the place. Only what a check can ask for is kept.
//!
//! **Invariant:** this file does not know which messages a site needs.

mod depth;
mod explain;

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern,
    PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

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
    /// Messages and terms referred to.
    pub references: Vec<FtlReference>,
    /// Functions called.
    pub functions: Vec<FtlCall>,
    /// Variables that choose between variants.
    pub selectors: Vec<FtlSelector>,
    /// Number of placeables, nested ones included.
    pub placeables: usize,
}

/// A reference to a message or a term.
#[derive(Debug, Clone)]
pub struct FtlReference {
    /// `name` of a message, `-name` of a term.
    pub name: String,
    /// The attribute that is meant; `None` for the value.
    pub attribute: Option<String>,
    /// The names of the arguments that a term is given.
    pub arguments: Vec<String>,
    /// The place of the name.
    pub span: Span,
}

/// A call of a function.
#[derive(Debug, Clone)]
pub struct FtlCall {
    /// The name.
    pub name: String,
    /// The arguments without a name: what a quoted text says, `None` for anything else.
    pub arguments: Vec<Option<String>>,
    /// The place of the name.
    pub span: Span,
}

/// A variable that chooses between variants.
#[derive(Debug, Clone)]
pub struct FtlSelector {
    /// The name of the variable.
    pub variable: String,
    /// The place of the variable.
    pub span: Span,
    /// The keys of the variants that are not the default, which takes all that is left.
    pub keys: Vec<FtlKey>,
}

/// The key of a variant.
#[derive(Debug, Clone)]
pub struct FtlKey {
    /// As it is written.
    pub name: String,
    /// Whether it is a number.
    pub number: bool,
    /// Its place.
    pub span: Span,
}

/// Reads a file. What cannot be read is reported and lost, entry by entry; the rest is kept.
pub fn parse(file: FileId, text: &str, problems: &mut Vec<Diagnostic>) -> Vec<FtlEntry> {
    if let Some(at) = depth::too_deep(text) {
        problems.push(
            Diagnostic::new(&rules::FLUENT_SYNTAX, "the braces nest too deeply")
                .at(Span::new(file, at..at + 1), "")
                .help(format!("no text needs more than {} levels", depth::DEEPEST))
                .help("the whole file is lost until then"),
        );
        return Vec::new();
    }
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(|error| explain::report(file, text, error)));
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
