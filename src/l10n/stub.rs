//! What is missing, as comments to fill in: the original, its notes, and where it appears.
//!
//! Start at [`stub`]. A block begins with `# versus: missing NAME HASH`; as long as the hash fits, nobody
//! has worked on the block, and it may be renewed or taken away. Everything else is the translator's.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::{Appearances, Original, Written, heading};
use crate::catalog::{Catalog, LocaleIx, STUB};
use crate::diagnostic::FileId;
use crate::snapshot::{Site, Snapshot};
use crate::source::ftl;

/// What comes of a stub.
#[derive(Debug, Default)]
pub struct Stubbed {
    /// The files that change.
    pub files: Vec<Written>,
    /// How many missing texts stand in blocks that somebody has begun, which are left alone.
    pub begun: usize,
}

/// Returns the files of a locale with the texts that it lacks as comments.
pub fn stub(
    snapshot: &Snapshot,
    site: &Site,
    locale: LocaleIx,
    originals: &[Original],
    appearances: &Appearances,
) -> Stubbed {
    let catalog = &site.catalog;
    let tag = &catalog.locale(locale).tag;
    let files: BTreeSet<FileId> = originals.iter().map(|original| original.file).collect();
    let mut stubbed = Stubbed::default();
    for file in files {
        let Some(source) = snapshot.sources.file(file) else { continue };
        let path = format!("locales/{tag}/{}", source.name());
        let old = snapshot.sources.find(&path).map(|(_, file)| &*file.text);
        let blocks = blocks(catalog, locale, originals, (file, &source.text), appearances);
        let crlf = old.is_some_and(|text| text.contains("\r\n"));
        let before = old.map(|text| text.replace("\r\n", "\n"));
        if before.is_none() && blocks.iter().all(|block| block.lines.is_empty()) {
            continue;
        }
        let before = before.unwrap_or_else(|| head(&source.text));
        stubbed.begun += begun(&before, &blocks);
        let after = place(&before, &source.text, &blocks);
        let text = if crlf { after.replace('\n', "\r\n") } else { after };
        if old != Some(&*text) {
            stubbed.files.push(Written { path, text });
        }
    }
    stubbed
}

/// The comments that the source's file begins with: they explain the variables.
fn head(source: &str) -> String {
    let lines = source.lines().take_while(|line| line.starts_with("###"));
    // What is silenced in the original is not so in a translation.
    let lines = lines.filter(|line| !line.contains("versus: allow"));
    lines.fold(String::new(), |head, line| head + line + "\n")
}

/// A message of the source's file, and what the locale lacks of it.
struct Block {
    id: String,
    /// The comment on a group of messages right before it: lines with their line feeds.
    heading: String,
    /// Without the marker; empty if nothing is missing.
    lines: Vec<String>,
    /// How many texts are missing.
    missing: usize,
}

impl Block {
    /// The block as it stands in a file.
    fn text(&self) -> String {
        let marker = format!("{STUB}{} {}\n", self.id, hash(&self.lines));
        self.lines.iter().fold(marker, |text, line| text + line + "\n")
    }
}

/// The messages of a file in order, with what is missing of each.
fn blocks(
    catalog: &Catalog,
    locale: LocaleIx,
    originals: &[Original],
    (file, text): (FileId, &str),
    appearances: &Appearances,
) -> Vec<Block> {
    let own = &catalog.messages[locale.at()];
    let source = &catalog.messages[catalog.source.at()];
    let mut blocks: Vec<Block> = Vec::new();
    for message in originals
        .iter()
        .filter(|original| original.file == file)
        .collect::<Vec<_>>()
        .chunk_by(|x, y| x.name.0 == y.name.0)
    {
        let Some(first) = message.first() else { continue };
        let id = &first.name.0;
        let missing: Vec<&&Original> = message
            .iter()
            .filter(|original| own.pattern(id, original.name.1.as_deref()).is_none())
            // What is written there and cannot be read is to be mended.
            .filter(|_| !own.is_damaged(id))
            .collect();
        let lines = if missing.is_empty() {
            Vec::new()
        } else {
            lines(catalog, id, &missing, own.get(id).is_some(), appearances)
        };
        let whole = source.get(id).map_or(first.span, |message| message.whole);
        let heading = heading::above(text, whole);
        blocks.push(Block { id: id.clone(), heading, lines, missing: missing.len() });
    }
    blocks
}

/// What a block of a whole message says to do.
const WHOLE: &str = "# Translate these lines without `# `:";

/// What a block for a message that is begun says to do.
fn inside(id: &str) -> String {
    format!("# Translate these lines without `# `, inside the message `{id}` above:")
}

/// Whether a line of a block is only about the block: where the text appears, and what to do.
fn is_about(id: &str, line: &str) -> bool {
    let on = line.strip_prefix("# On ").and_then(|line| line.strip_suffix('.')).map(|line| {
        let count = line.strip_suffix(" pages in all").and_then(|line| line.rsplit_once("; "));
        count.map_or(line, |(path, _)| path)
    });
    let page = on.is_some_and(|path| path.contains(".html") && !path.contains(' '));
    page || line == WHOLE || line == inside(id)
}

/// A block's lines.
fn lines(
    catalog: &Catalog,
    id: &str,
    missing: &[&&Original],
    begun: bool,
    appearances: &Appearances,
) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let notes = missing.first().map_or("", |original| &original.notes);
    lines.extend(notes.lines().map(|line| format!("# {line}").trim_end().to_owned()));
    let names = missing.iter().map(|original| &original.name);
    lines.extend(appearances.told(catalog, names).map(|told| format!("# {told}")));
    lines.push(if begun { inside(id) } else { WHOLE.to_owned() });
    if !begun && missing.iter().all(|original| original.name.1.is_some()) {
        lines.push(format!("# {id} ="));
    }
    for original in missing {
        let (margin, name) = match &original.name.1 {
            None => ("", id.to_owned()),
            Some(attribute) => ("    ", format!(".{attribute}")),
        };
        let mut text = original.text.lines();
        let inline = text.clone().count() == 1;
        let first = if inline { text.next().unwrap_or("") } else { "" };
        lines.push(format!("# {margin}{name} = {first}").trim_end().to_owned());
        lines.extend(text.map(|line| format!("# {margin}    {line}").trim_end().to_owned()));
    }
    lines
}

fn hash(lines: &[String]) -> String {
    blake3::hash(lines.join("\n").as_bytes()).to_hex().chars().take(8).collect()
}

/// Renews the blocks that nobody worked on, takes away those that are not needed any more, and adds the
/// others: each after what comes before it in the source's file.
fn place(text: &str, original: &str, blocks: &[Block]) -> String {
    let (text, mut ends) = renewed(text, blocks);
    let present: BTreeSet<String> = ends.keys().cloned().collect();
    let fresh = present.is_empty() && !text.lines().any(|line| !line.starts_with("###"));
    for entry in ftl::parse(FileId(0), &text, &mut Vec::new()).entries {
        if !entry.term {
            let end = line_end(&text, entry.whole.end as usize);
            let known = ends.entry(entry.name).or_default();
            *known = end.max(*known);
        }
    }
    let mut insertions: BTreeMap<usize, String> = BTreeMap::new();
    let mut anchor = None;
    for block in blocks {
        anchor = ends.get(&block.id).copied().or(anchor);
        if block.lines.is_empty() || present.contains(&block.id) {
            continue;
        }
        let at = insertions.entry(anchor.unwrap_or(text.len())).or_default();
        let known = at.contains(&block.heading) || !heading::fits(&block.heading, &text, original);
        if (fresh && !block.heading.is_empty()) || !known {
            let _ = write!(at, "\n{}", block.heading);
        }
        let _ = write!(at, "\n{}", block.text());
    }
    let mut result = String::with_capacity(text.len() + 1024);
    let mut done = 0;
    for (at, insertion) in insertions {
        result.push_str(text.get(done..at).unwrap_or(""));
        done = at;
        if !result.is_empty() && !result.ends_with('\n') {
            result.push('\n');
        }
        let insertion = if result.is_empty() { insertion.trim_start() } else { &insertion };
        result.push_str(insertion);
        let rest = text.get(at..).unwrap_or("");
        if !rest.is_empty() && !rest.starts_with('\n') {
            result.push('\n');
        }
    }
    result.push_str(text.get(done..).unwrap_or(""));
    result
}

/// The text with the blocks of today in the places of those that nobody worked on, and where each
/// block ends.
fn renewed(text: &str, blocks: &[Block]) -> (String, BTreeMap<String, usize>) {
    let mut result = String::with_capacity(text.len());
    let mut ends = BTreeMap::new();
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let Some((id, written)) = marker(line) else {
            result.push_str(line);
            continue;
        };
        let mut old = Vec::new();
        while let Some(next) = lines.next_if(|next| next.starts_with('#') && marker(next).is_none())
        {
            old.push(next.trim_end_matches('\n').to_owned());
        }
        let of_message = blocks.iter().find(|block| block.id == id);
        let today = of_message.filter(|block| !block.lines.is_empty());
        if hash(&old) != written {
            // What was to do is done: only its notes and what somebody wrote stay.
            let done = of_message.is_some() && today.is_none();
            if !done {
                result.push_str(line);
            }
            let kept = old.iter().filter(|line| !done || !is_about(id, line));
            result.extend(kept.flat_map(|line| [&**line, "\n"]));
            if done {
                continue;
            }
        } else if let Some(block) = today {
            result.push_str(&block.text());
        } else {
            if result.ends_with("\n\n") {
                result.pop();
            }
            continue;
        }
        ends.insert(id.to_owned(), result.len());
    }
    (result, ends)
}

/// How many missing texts stand in blocks of a file that somebody has begun.
fn begun(text: &str, blocks: &[Block]) -> usize {
    let mut lines = text.lines().peekable();
    let mut count = 0;
    while let Some(line) = lines.next() {
        let Some((id, written)) = marker(line) else { continue };
        let mut old = Vec::new();
        while let Some(next) = lines.next_if(|next| next.starts_with('#') && marker(next).is_none())
        {
            old.push(next.to_owned());
        }
        if hash(&old) != written {
            count += blocks.iter().find(|block| block.id == id).map_or(0, |block| block.missing);
        }
    }
    count
}

/// The name and hash that a block begins with.
fn marker(line: &str) -> Option<(&str, &str)> {
    line.trim_end().strip_prefix(STUB)?.split_once(' ')
}

/// The end of the line that a byte stands in, with its line feed.
fn line_end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or("");
    rest.find('\n').map_or(text.len(), |feed| at + feed + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(id: &str, lines: &[&str]) -> Block {
        let lines: Vec<String> = lines.iter().map(|&line| line.to_owned()).collect();
        Block { id: id.to_owned(), heading: format!("## {id}\n"), missing: lines.len(), lines }
    }

    #[test]
    fn blocks_come_and_go_and_the_rest_stays() {
        let text = "### head\n\na = A\nc = C\n    .x = X\n# note\nd = D";
        let blocks = [
            block("a", &[]),
            block("b", &["# b = B"]),
            block("c", &["# .y = Y"]),
            block("d", &[]),
            block("e", &["# e = E"]),
        ];
        let once = place(text, "", &blocks);
        assert_eq!(place(&once, "", &blocks), once);
        assert!(once.contains("a = A\n\n# versus: missing b "), "{once}");
        assert!(once.contains("    .x = X\n\n# versus: missing c "), "{once}");
        assert!(once.ends_with("# e = E\n"), "{once}");
        let order: Vec<_> = ["a = A", "# b = B", "c = C", "# .y", "# note", "d = D", "# e = E"]
            .iter()
            .map(|part| once.find(part).unwrap())
            .collect();
        assert!(order.is_sorted(), "{once}");
        let none = [block("a", &[]), block("b", &[])];
        assert_eq!(
            place(&once, "", &none),
            "### head\n\na = A\n\nc = C\n    .x = X\n\n# note\nd = D\n"
        );
    }

    #[test]
    fn a_new_file_has_its_groups_and_stays_in_order() {
        let blocks = [block("a", &["# a = A"]), block("b", &["# b = B"])];
        let once = place("### head\n", "", &blocks);
        assert_eq!(place(&once, "", &blocks), once);
        let parts = ["### head", "## a", "# versus: missing a", "# a = A", "## b", "# b = B"];
        let order: Vec<_> = parts.iter().map(|part| once.find(part).unwrap()).collect();
        assert!(order.is_sorted(), "{once}");
        // One of them is translated, and the English of the other has changed.
        let begun = once.replace("# a = A", "a = あ").replace("# versus: missing a", "# done");
        let after = place(&begun, "", &[block("a", &[]), block("b", &["# b = Better"])]);
        assert!(after.contains("a = あ") && after.contains("# b = Better"), "{after}");
        assert!(!after.contains("# b = B\n"), "{after}");
    }

    #[test]
    fn a_block_that_somebody_works_on_stays() {
        let blocks = [block("a", &["# a = A"])];
        let begun = place("", "", &blocks).replace("# a = A", "# a = あ");
        assert_eq!(place(&begun, "", &blocks), begun);
        // Once nothing is missing, only what somebody wrote stays.
        assert_eq!(place(&begun, "", &[block("a", &[])]), "## a\n\n# a = あ\n");
    }

    #[test]
    fn what_is_done_leaves_only_what_somebody_wrote() {
        let lines = ["# A note.", "# On smtp/250.html; 40 pages in all.", WHOLE, "# a = A"];
        let stub = place("", "", &[block("a", &lines)]);
        let filled = stub.replace("# a = A", "a = あ");
        assert_eq!(begun(&filled, &[block("a", &lines)]), 4);
        assert_eq!(begun(&filled, &[block("a", &[])]), 0);
        assert_eq!(place(&filled, "", &[block("a", &[])]), "## a\n\n# A note.\na = あ\n");
        // Nobody has begun, or it is not done.
        assert_eq!(begun(&stub, &[block("a", &lines)]), 0);
        assert_eq!(place(&filled, "", &[block("a", &["# .b = B"])]), filled);
    }

    #[test]
    fn a_heading_comes_along_where_headings_are_not_translated() {
        let original = "## 1\na = A\n\n## 2\nb = B\n";
        let blocks = ["a", "b"].map(|id| block(id, if id == "b" { &["# b = B"] } else { &[] }));
        let mut blocks = blocks;
        blocks[1].heading = "## 2\n".to_owned();
        let same = place("## 1\na = あ\n", original, &blocks);
        assert!(same.starts_with("## 1\na = あ\n\n## 2\n\n# versus: missing b "), "{same}");
        let translated = place("## 一\na = あ\n", original, &blocks);
        assert!(!translated.contains("## 2"), "{translated}");
    }
}
