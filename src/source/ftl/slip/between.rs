//! A comment between a message and one of its attributes. It ends the message, and the attribute stands
//! alone: the likeliest slip of all with the comments that `versus l10n stub` writes.

use std::ops::Range;

use fluent_syntax::parser::ErrorKind;

use super::{Junk, Slip};
use crate::source::ftl::comment::{ALLOW, MISSING, TRANSLATE};
use crate::source::ftl::lost;

/// An attribute right after a comment.
pub(super) fn comment(_: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let attribute = junk.lost().lines().next().and_then(lost::attribute)?;
    let dot = junk.range.start + junk.lost().find('.')?;
    let place = dot..dot + 1 + attribute.len();
    let above = junk.text.get(..junk.range.start)?;
    let end = above.rfind('\n').map_or(0, |at| at + 1);
    let above = above.get(..end)?;
    let from = above.rmatch_indices('\n').nth(lost::SIGHT).map_or(0, |(at, _)| at + 1);
    let lines: Vec<(Range<usize>, &str)> = lines(above, from).collect();
    let no_comment = |line: &str| !line.starts_with('#') && !line.trim().is_empty();
    let last = lines.iter().rposition(|(_, line)| no_comment(line));
    let between = lines.get(last.map_or(0, |at| at + 1)..)?;
    let comments = between.iter().filter(|(_, line)| line.starts_with('#'));
    let comments: Vec<&(Range<usize>, &str)> = comments.collect();
    let (first, _) = comments.first()?;
    let shown = |place: &Range<usize>, line: &str| place.start..place.start + line.trim_end().len();
    if let Some((written, line, name)) = comments.iter().rev().find_map(|(place, line)| {
        let line = line.trim_end();
        let text = line.trim_start_matches('#').trim_start();
        Some((place, line, lost::name(text).filter(|_| text.contains('='))?))
    }) {
        let mut slip = Slip::new(
            format!("`{name}`, the message of `.{attribute}`, is still a comment"),
            format!("take the `# ` off `{name} =` too, and leave no comment between the two"),
        );
        slip.also = Some((shown(written, line), "this is a comment"));
        slip.of = Some(name.to_owned());
        return Some(slip.at(place));
    }
    // Without a message, there is nothing that the attribute could belong to.
    let before = lines.get(..=last?)?;
    let (message, name) = before
        .iter()
        .rev()
        .find_map(|(place, line)| Some((place.start, lost::name(line.trim_end())?)))?;
    let all_allow =
        comments.iter().all(|(_, line)| line.trim_start_matches('#').trim().starts_with(ALLOW));
    let is_stub = is_stub(&comments);
    let help = if is_stub {
        "remove the comment lines above".to_owned()
    } else if all_allow {
        format!("put it above the message `{name} =`, where it holds for all of it")
    } else {
        "remove the comment lines above, or put them below the message".to_owned()
    };
    let message_of = format!("a comment stands between `{name}` and its `.{attribute}`");
    let mut slip = Slip::new(message_of, help);
    let line = comments.first().map_or("", |(_, line)| line);
    slip.also = Some((shown(first, line), "this ends the message"));
    let gone = before.last().map_or(0, |(place, _)| place.end)..end;
    if all_allow {
        let moved: String = comments.iter().map(|(_, line)| *line).collect();
        slip = slip.edit(message..message, moved).edit(gone, "");
    } else if is_stub {
        slip = slip.edit(gone, "");
    }
    Some(slip.at(place))
}

/// Whether comments are those that `versus l10n stub` puts above lines to translate, and no others.
fn is_stub(comments: &[&(Range<usize>, &str)]) -> bool {
    let begins = |at: Option<&&(Range<usize>, &str)>, with: &str| {
        at.is_some_and(|(_, line)| line.starts_with(with))
    };
    begins(comments.first(), MISSING) && begins(comments.last(), TRANSLATE)
}

/// The lines of a text with their places and line feeds.
fn lines(text: &str, from: usize) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut start = from;
    text.get(from..).unwrap_or("").split_inclusive('\n').map(move |line| {
        let place = start..start + line.len();
        start = place.end;
        (place, line)
    })
}
