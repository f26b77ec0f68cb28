//! Slips between braces: marks and quotes of a language, a function in small letters, a `}` that was
//! forgotten.

use fluent_syntax::parser::ErrorKind;

use super::{Junk, Slip};

/// The quotation marks that Fluent does not take for `"`.
const QUOTES: [char; 16] =
    ['“', '”', '„', '‟', '«', '»', '「', '」', '『', '』', '‘', '’', '＂', '〝', '〟', '\''];

/// The half-width form of a mark of syntax.
fn half(c: char) -> Option<&'static str> {
    match c {
        '｛' => Some("{"),
        '｝' => Some("}"),
        '（' => Some("("),
        '）' => Some(")"),
        '＄' => Some("$"),
        '，' | '、' => Some(","),
        '：' => Some(":"),
        _ => None,
    }
}

/// Full-width marks of syntax: all of them up to the end of the braces.
pub(super) fn wide(_: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let c = junk.here()?;
    let place = junk.pos..junk.pos + c.len_utf8();
    if c == '＝' {
        let slip = Slip::new("this is a full-width `＝`", "write a half-width `=`");
        return Some(slip.at(place.clone()).edit(place, "="));
    }
    let right = half(c)?;
    let slip =
        Slip::new(format!("`{c}` stands between braces"), format!("write a half-width `{right}`"));
    let mut slip = slip.at(place);
    let mut quoted = false;
    for (at, c) in junk.rest().char_indices() {
        let place = junk.pos + at..junk.pos + at + c.len_utf8();
        match c {
            '"' => quoted = !quoted,
            '\n' => break,
            _ if QUOTES.contains(&c) => {
                quoted = !quoted;
                slip = slip.edit(place, "\"");
            }
            _ if quoted => {}
            '}' => break,
            _ => {
                if let Some(right) = half(c) {
                    slip = slip.edit(place, right);
                }
                if c == '｝' {
                    break;
                }
            }
        }
    }
    if slip.edits.len() > 1 {
        "write half-width marks between braces".clone_into(&mut slip.help);
    }
    Some(slip)
}

/// Quotation marks of the language around a text between braces.
pub(super) fn quotes(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let (start, line) = junk.line();
    let places = |from: usize| {
        let rest = line.get(from.saturating_sub(start)..).unwrap_or("");
        rest.char_indices()
            .filter(|(_, c)| QUOTES.contains(c))
            .map(move |(at, c)| from + at..from + at + c.len_utf8())
    };
    let slip = Slip::new("a text between braces stands in `\"`", "write `\"` before and after it");
    if matches!(kind, ErrorKind::UnterminatedStringLiteral | ErrorKind::ExpectedToken('"')) {
        let open = start + line.rfind('"')? + 1;
        let close = places(open).next()?;
        return Some(slip.at(close.clone()).edit(close, "\""));
    }
    let expected = matches!(kind, ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral);
    junk.here().filter(|c| expected && QUOTES.contains(c))?;
    let mut places = places(junk.pos);
    let (open, close) = (places.next()?, places.next());
    let slip = slip.at(open.clone());
    match close {
        Some(close) => Some(slip.edit(open, "\"").edit(close, "\"")),
        // It may end with a right one.
        None if line.get(open.end - start..)?.contains('"') => Some(slip.edit(open, "\"")),
        None => Some(slip),
    }
}

/// A function in small letters.
pub(super) fn callee(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    if !matches!(kind, ErrorKind::ForbiddenCallee) {
        return None;
    }
    let start = junk.range.start;
    let before = junk.text.get(start..junk.pos)?;
    let mut calls = before.match_indices('(').filter_map(|(at, _)| {
        let head = before.get(..at)?.trim_end();
        let name = head.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
        let small = head.get(name.len()..)?;
        let called = name.trim_end().ends_with(['{', '(', ',', ':']);
        let place = start + name.len()..start + head.len();
        (called && small.contains(|c: char| c.is_ascii_lowercase())).then_some((place, small))
    });
    let (place, name) = calls.next_back()?;
    let capitals = name.to_ascii_uppercase();
    let slip = Slip::new(
        format!("the function `{name}` is not in capitals"),
        format!("functions are written in capitals: `{capitals}`"),
    );
    Some(slip.at(place.clone()).edit(place, capitals))
}

/// A `}` that was forgotten, or text before it.
pub(super) fn unclosed(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    if !matches!(kind, ErrorKind::ExpectedToken('}')) {
        return None;
    }
    let before = junk.text.get(junk.range.start..junk.pos)?;
    let end = junk.range.start + before.trim_end().len();
    let open = junk.range.start + before.rfind('{')?;
    let rest = junk.text.get(end..)?;
    // Something is wrong with variants instead.
    if rest.trim_start().starts_with(['[', '*', '-', '>']) {
        return None;
    }
    let inside = junk.text.get(open + 1..end)?;
    let said = inside.trim();
    let rest = rest.lines().next().unwrap_or("");
    let closes = rest.find('}').is_some_and(|close| rest.find('{').is_none_or(|open| close < open));
    if closes {
        let slip = Slip::new(
            format!("text stands between the braces of `{said}`"),
            format!("write `}}` right after `{said}`"),
        );
        return Some(slip);
    }
    let message = if said.contains('\n') {
        "`}` is missing here".to_owned()
    } else {
        format!("`}}` is missing after `{said}`")
    };
    let slip = Slip::new(message, "close it with `}`").at(open..end);
    // A bare word may be text after a brace that was meant as one.
    if said.starts_with(|c: char| c.is_ascii_alphabetic()) && !said.ends_with(')') {
        let help = "close it with `}`, or write `{\"{\"}` for a brace in the text";
        return Some(Slip { help: help.to_owned(), ..slip });
    }
    Some(slip.edit(end..end, if inside.starts_with(' ') { " }" } else { "}" }))
}
