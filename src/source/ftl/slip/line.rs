//! Slips at the beginning of a line of text: how it is indented, and marks of Fluent's own.

use fluent_syntax::parser::ErrorKind;

use super::{Junk, Slip, has_no_text};

/// The spaces that Fluent does not take for spaces.
const SPACES: [char; 3] = ['\t', '\u{3000}', '\u{a0}'];
/// What replaces a wide one in an indentation.
const INDENT: &str = "    ";

/// Lines that are indented with a tab or another space that is none, and names followed by one.
pub(super) fn indentation(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let strange = |c: char| SPACES.contains(&c);
    let text_is_missing = has_no_text(kind)
        || matches!(kind, ErrorKind::MissingValue | ErrorKind::MissingDefaultVariant);
    let here = junk.here().filter(|c| strange(*c));
    let margin =
        |line: &str| line.len() - line.trim_start_matches([' ', '\t', '\u{3000}', '\u{a0}']).len();
    let bad = junk.lines().filter_map(|(start, line)| {
        let margin = line.get(..margin(line)).filter(|margin| margin.contains(SPACES))?;
        Some((start..start + margin.len(), margin))
    });
    let bad: Vec<_> = bad.collect();
    let (_, first) = bad.first().cloned().unwrap_or_default();
    let first_is_bad =
        bad.first().is_some_and(|(place, _)| place.contains(&junk.pos) || text_is_missing);
    if first_is_bad {
        let what = if first.contains('\t') { "a tab" } else { "a wide space" };
        let mut slip = Slip::new(format!("a line is indented with {what}"), "indent with spaces");
        slip.at = bad.first().map(|(place, _)| place.clone());
        for (place, margin) in bad {
            // A no-break space looks like one space, the others like several.
            let spaces =
                margin.chars().map(|c| if matches!(c, ' ' | '\u{a0}') { " " } else { INDENT });
            slip = slip.edit(place, spaces.collect::<String>());
        }
        return Some(slip);
    }
    let c = here?;
    let what = if c == '\t' { "a tab" } else { "a wide space" };
    let run = junk.rest().len() - junk.rest().trim_start_matches(strange).len();
    let place = junk.pos..junk.pos + run;
    Some(
        Slip::new(format!("{what} stands here"), "write a space")
            .at(place.clone())
            .edit(place, " "),
    )
}

/// A line of text that begins with a mark of Fluent's own.
pub(super) fn special(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let (start, line) = if has_no_text(kind) {
        // All of the text begins so.
        junk.lines().skip(1).find(|(_, line)| !line.trim().is_empty())?
    } else if matches!(kind, ErrorKind::ExpectedCharRange { .. }) && junk.lost().starts_with(' ') {
        junk.lines().next()?
    } else {
        return None;
    };
    let at = start + (line.len() - line.trim_start().len());
    let rest = line.trim_start();
    let c = rest.chars().next().filter(|c| matches!(c, '[' | '*' | '.'))?;
    // `.name` is an attribute that lacks something.
    if c == '.'
        && rest.trim_start_matches('.').starts_with(|c: char| c.is_ascii_alphabetic())
        && !rest.starts_with("..")
    {
        return None;
    }
    let place = at..at + 1;
    let slip = Slip::new(
        format!("a line of text begins with `{c}`"),
        format!("begin it with `{{\"{c}\"}}`: Fluent takes `{c}` for a mark of its own"),
    );
    Some(slip.at(place.clone()).edit(place, format!("{{\"{c}\"}}")))
}

/// Lines of text that are not indented.
pub(super) fn margin(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let above = junk.text.get(..junk.range.start)?;
    let above = above.lines().rfind(|line| !line.trim().is_empty());
    let first = junk.lost().lines().next()?;
    // A term has its name right after the hyphen.
    let named = first.strip_prefix('-').unwrap_or(first);
    let no_name = matches!(kind, ErrorKind::ExpectedCharRange { .. })
        && !named.starts_with(|c: char| c.is_ascii_alphabetic())
        && !first.starts_with([' ', '=', '＝', '}']);
    // More than two words are no name that lacks a text.
    let no_text =
        matches!(kind, ErrorKind::ExpectedToken('=')) && first.split_whitespace().count() > 2;
    let continues = (no_name || no_text) && above.is_some_and(|line| !line.starts_with('#'));
    if !continues && !has_no_text(kind) {
        return None;
    }
    let lines = junk.lines().skip(usize::from(!continues));
    let mut lines = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with(' ')).peekable();
    let (start, line) = *lines.peek()?;
    let slip =
        Slip::new("a line of text is not indented", "begin every line of a text with spaces");
    let slip = slip.at(start..start + line.len());
    Some(lines.fold(slip, |slip, (at, line)| {
        match line.chars().next().filter(|c| matches!(c, '[' | '*' | '.')) {
            Some(mark) => slip.edit(at..at + 1, format!("{INDENT}{{\"{mark}\"}}")),
            None => slip.edit(at..at, INDENT),
        }
    }))
}
