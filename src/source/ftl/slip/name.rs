//! Names that were translated, or are no names.

use fluent_syntax::parser::ErrorKind;

use super::{FtlNamed, Junk, Slip, has_no_text};

/// Names between braces in another script than ASCII.
pub(super) fn between_braces(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    junk.here().filter(|c| !c.is_ascii() && c.is_alphanumeric())?;
    let (start, line) = junk.line();
    let before = line.get(..junk.pos - start)?;
    let ascii = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let head = before.get(before.trim_end_matches(ascii).len()..)?.trim_start_matches('-');
    // Of a name that begins in ASCII, the parser reads as far as it can.
    let within = matches!(kind, ErrorKind::ExpectedToken('}')) && !head.is_empty();
    let begins =
        matches!(kind, ErrorKind::ExpectedCharRange { .. } | ErrorKind::ExpectedInlineExpression);
    if !(begins || within) || before.matches('{').count() <= before.matches('}').count() {
        return None;
    }
    let inside = |c: char| c.is_alphanumeric() || "-_".contains(c);
    let rest = junk.rest();
    let length = rest.len() - rest.trim_start_matches(inside).len();
    // What goes on without a `}` is text, and the brace was forgotten.
    let after = rest.get(length..)?.lines().next().unwrap_or("");
    let closes = after.find(['}', '｝', '(']);
    if within && closes.is_none_or(|close| after.find('{').is_some_and(|open| open < close)) {
        return None;
    }
    let place = junk.pos - head.len()..junk.pos + length;
    translated(junk, FtlNamed::Reference, place)
}

/// The name of a message, a term or an attribute in another script than ASCII.
pub(super) fn of_entry(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let mut lines = junk.lines().filter(|(_, line)| !line.trim().is_empty());
    let (start, line) = if has_no_text(kind) {
        lines.nth(1)?
    } else if matches!(kind, ErrorKind::ExpectedCharRange { .. } | ErrorKind::ExpectedToken('=')) {
        lines.next()?
    } else {
        return None;
    };
    let margin = line.len() - line.trim_start().len();
    let rest = line.trim_start();
    let (what, name) = match rest.strip_prefix('.') {
        Some(name) => (FtlNamed::Attribute, name),
        None if margin == 0 => (FtlNamed::Entry, rest.strip_prefix('-').unwrap_or(rest)),
        None => return None,
    };
    let written = name.get(..name.find(['=', '＝'])?)?.trim_end();
    // A line of text may hold a `=`, but hardly begin with a dot as well.
    let words = if what == FtlNamed::Attribute { 3 } else { 1 };
    let named = written.split(' ').count() <= words
        && written.chars().all(|c| c.is_alphanumeric() || "-_ ".contains(c))
        && written.starts_with(char::is_alphabetic)
        && !written.is_ascii();
    let at = start + margin + (rest.len() - name.len());
    if named { translated(junk, what, at..at + written.len()) } else { None }
}

fn translated(junk: &Junk<'_>, what: FtlNamed, place: std::ops::Range<usize>) -> Option<Slip> {
    let name = junk.text.get(place.clone())?;
    let mut slip = Slip::new(format!("`{name}` cannot be a name"), "names are not translated");
    slip.translated = Some((what, place.clone()));
    Some(slip.at(place))
}
