//! What is kept of a file of messages: names, places, and what each text refers to.

use super::{FtlComment, FtlInnerComment};
use crate::diagnostic::Span;

/// A file of messages.
#[derive(Debug, Clone, Default)]
pub struct FtlFile {
    /// What can be read, in order.
    pub entries: Vec<FtlEntry>,
    /// What cannot be read.
    pub lost: Vec<FtlLost>,
    /// The rules that a comment on the whole file (`###`) silences, each with its place.
    pub allow: Vec<(String, Span)>,
}

/// An entry that cannot be read, or the rest of one from a line that cannot.
#[derive(Debug, Clone)]
pub struct FtlLost {
    /// `name` of a message, `-name` of a term; empty if the name itself was translated.
    pub name: String,
    /// The attributes that are lost; `None` if all of the entry is.
    pub attributes: Option<Vec<String>>,
    /// The attribute in which the fault is; `None` for the value.
    pub attribute: Option<String>,
    /// The place of what is lost.
    pub span: Span,
    /// A name that cannot be one, because it was translated: what it names, and its place.
    pub translated: Option<(FtlNamed, Span)>,
}

/// What a name is the name of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FtlNamed {
    /// A variable, a term or a message that a text refers to.
    Reference,
    /// An attribute.
    Attribute,
    /// A message or a term.
    Entry,
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
    /// Variables that stand behind a reference to a term: the place of each, and of the term.
    pub after_terms: Vec<(Span, Span)>,
    /// Messages and terms referred to.
    pub references: Vec<FtlReference>,
    /// Functions called.
    pub functions: Vec<FtlCall>,
    /// What chooses between variants.
    pub selectors: Vec<FtlSelector>,
    /// Names in full-width braces, which Fluent takes for text: the places with the braces.
    pub wide: Vec<Span>,
    /// Lines that were meant as comments for this program, and are text.
    pub comments: Vec<FtlInnerComment>,
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

/// A choice between variants.
#[derive(Debug, Clone)]
pub struct FtlSelector {
    /// What is compared with the keys.
    pub by: FtlChosenBy,
    /// The place of its name.
    pub span: Span,
    /// The keys of all variants, in order.
    pub keys: Vec<FtlKey>,
}

/// What chooses between variants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FtlChosenBy {
    /// A variable.
    Variable(String),
    /// What a function makes of its arguments.
    Call {
        /// The name of the function.
        function: String,
        /// The first argument, if it is a variable.
        variable: Option<String>,
        /// The named arguments; the value is empty if it is no quoted text.
        options: Vec<(String, String)>,
    },
    /// An attribute of a term, or a text or number that is written there.
    Other,
}

/// The key of a variant.
#[derive(Debug, Clone)]
pub struct FtlKey {
    /// As it is written.
    pub name: String,
    /// Whether it is a number.
    pub number: bool,
    /// Whether its variant takes all that is left.
    pub default: bool,
    /// Its place.
    pub span: Span,
}
