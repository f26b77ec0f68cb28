//! What is kept of a file of messages: names, places, and what each text refers to.

use super::FtlComment;
use crate::diagnostic::Span;

/// A file of messages.
#[derive(Debug, Clone, Default)]
pub struct FtlFile {
    /// What can be read, in order.
    pub entries: Vec<FtlEntry>,
    /// The rules that a comment on the whole file (`###`) silences, each with its place.
    pub allow: Vec<(String, Span)>,
}

/// A message or term.
#[derive(Debug, Clone)]
pub struct FtlEntry {
    /// The name, without the `-` of a term.
    pub name: String,
    /// Whether it is a term.
    pub term: bool,
    /// The place of the name.
    pub span: Span,
    /// The place of all of it, from the name to the end of the last attribute.
    pub whole: Span,
    /// The comment right above it.
    pub comment: FtlComment,
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

/// Where a text stands and what it refers to.
#[derive(Debug, Clone)]
pub struct FtlPattern {
    /// The place of all of it.
    pub span: Span,
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
