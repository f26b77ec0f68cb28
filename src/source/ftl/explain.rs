//! The errors of the Fluent parser in a translator's words.

use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::conflict::Conflict;
use super::slip::{self, Junk, Slip};
use super::{FtlNamed, lost};
use crate::diagnostic::{Diagnostic, FileId, Span, rules};

/// An error of the parser in a translator's words.
pub(super) struct Report {
    /// What the translator is told.
    pub(super) problem: Diagnostic,
    /// Where the fault is.
    pub(super) pos: usize,
    /// The place of a name that was translated, and what it names.
    pub(super) translated: Option<(FtlNamed, Range<usize>)>,
    /// The entry that is lost, if only a comment names it.
    pub(super) of: Option<String>,
}

/// Reports an error of the parser.
pub(super) fn report(file: FileId, text: &str, error: &ParserError) -> Report {
    let range = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let lost = text.get(range.clone()).unwrap_or("");
    // The parser says nothing of a broken attribute but that it cannot be read.
    let inner = in_attribute(text, &range);
    let (kind, pos) = inner
        .as_ref()
        .map_or((&error.kind, error.pos.clone()), |error| (&error.kind, error.pos.clone()));
    // A broken attribute is lost alone, and begins after the space before it.
    let margin = lost.len() - lost.trim_start().len();
    let start = pos.start.max(range.start + margin);
    let junk = Junk { text, pos: pos.start.max(range.start), range: range.clone() };
    let place = start..pos.end.max(start + 1);
    let slip = slip::find(kind, &junk).unwrap_or_else(|| {
        let (message, help) = explain(kind, lost, inner.is_some());
        Slip::new(message, help)
    });
    let place = visible(text, slip.at.unwrap_or(place), &range);
    let mut problem = Diagnostic::new(&rules::FLUENT_SYNTAX, slip.message)
        .at(Span::new(file, place), "")
        .help(slip.help);
    for (place, text) in slip.edits {
        problem = problem.replace(Span::new(file, place), text);
    }
    if let Some((place, why)) = slip.also {
        problem = problem.also(Span::new(file, place), why);
    }
    let named = slip.translated.as_ref().map(|(what, _)| *what);
    let rest = lost::rest(text, range.start)
        .filter(|_| !matches!(named, Some(FtlNamed::Entry | FtlNamed::Attribute)));
    // What belongs to an entry without a name cannot be told.
    let gone = if named == Some(FtlNamed::Entry) { Vec::new() } else { lost::names(lost) };
    let gone: Vec<String> = gone.iter().map(|name| format!("`{name}`")).collect();
    let several = gone.len() + usize::from(rest.is_some()) > 1;
    let list = gone.join(", ");
    let list = match rest {
        Some(rest) if gone.is_empty() => format!("the rest of `{rest}`"),
        Some(rest) => format!("{list} and the rest of `{rest}`"),
        None => list,
    };
    if !list.is_empty() {
        let are = if several { "are" } else { "is" };
        problem = problem.help(format!("until then {list} {are} lost"));
    }
    Report { problem, pos: start, translated: slip.translated, of: slip.of }
}

/// Reports two versions that were not joined.
pub(super) fn conflict(file: FileId, conflict: &Conflict) -> Diagnostic {
    let mut problem =
        Diagnostic::new(&rules::FLUENT_SYNTAX, "a conflict of two versions was not resolved");
    let mut marks = conflict.marks.iter().map(|place| Span::new(file, place.clone()));
    if let Some(first) = marks.next() {
        problem = problem.at(first, "");
    }
    let last = marks.next_back();
    if last.is_none() {
        return problem.help("look at the text around this line, and remove the line");
    }
    for place in marks {
        problem = problem.also(place, "another version begins here");
    }
    if let Some(last) = last {
        problem = problem.also(last, "it ends here");
    }
    problem
        .help("keep one of the versions, or join them")
        .help("remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`")
}

/// What is wrong inside an attribute: the error that it would be as a message of its own.
fn in_attribute(text: &str, junk: &Range<usize>) -> Option<ParserError> {
    let lost = text.get(junk.clone())?;
    let first = lost.lines().next().filter(|line| lost::attribute(line).is_some())?;
    let start = junk.start + first.find('.')? + 1;
    let (_, errors) = parser::parse(text.get(start..junk.end)?).err()?;
    let error =
        errors.into_iter().find(|error| error.slice.as_ref().is_some_and(|s| s.start == 0))?;
    let pos = error.pos.start + start..error.pos.end + start;
    Some(ParserError { pos, slice: Some(junk.clone()), kind: error.kind })
}

/// The parser may point at the line feed after a fault, or at the next entry; a reader wants a
/// character of the broken one.
fn visible(text: &str, pos: Range<usize>, junk: &Range<usize>) -> Range<usize> {
    let inside = text.get(junk.clone()).unwrap_or("");
    let last = junk.start + inside.trim_end().len();
    if pos.start < last { pos } else { last.saturating_sub(1).max(junk.start)..last }
}

fn explain(kind: &ErrorKind, lost: &str, in_attribute: bool) -> (String, &'static str) {
    match kind {
        ErrorKind::ExpectedToken(token) => {
            (format!("`{token}` is missing here"), "compare this entry with the English one")
        }
        ErrorKind::ExpectedMessageField { entry_id } if in_attribute => (
            format!("`.{entry_id}` has no text"),
            "write the text after `=`, or on lines below that are indented more",
        ),
        ErrorKind::ExpectedCharRange { .. }
            if lost.trim_start().starts_with('.') && !in_attribute =>
        {
            (
                "this attribute cannot be read".to_owned(),
                "write `.name =` and the text after it; a text must be there",
            )
        }
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
    }
}

fn lower(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}
