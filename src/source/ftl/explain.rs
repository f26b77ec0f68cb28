//! The errors of the Fluent parser in a translator's words.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diagnostic::{Diagnostic, FileId, Span, rules};

/// An error of the parser, in a translator's words.
pub(super) fn report(file: FileId, text: &str, error: &ParserError) -> Diagnostic {
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
