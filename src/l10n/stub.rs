//! What is missing, as comments to fill in: the original, its notes, and where it appears.
//!
//! Start at [`stub`]. A block begins with `# versus: missing NAME HASH`; as long as the hash fits, nobody
//! has worked on the block, and it may be renewed or taken away. Everything else is the translator's.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::{Appearances, Original, Written};
use crate::catalog::{Catalog, LocaleIx};
use crate::diagnostic::FileId;
use crate::snapshot::{Site, Snapshot};
use crate::source::ftl;

/// What a block begins with.
const MARK: &str = "# versus: missing ";

/// Returns the files of a locale with the texts that it lacks as comments: only files that change.
pub fn stub(
    snapshot: &Snapshot,
    site: &Site,
    locale: LocaleIx,
    originals: &[Original],
    appearances: &Appearances,
) -> Vec<Written> {
    let catalog = &site.catalog;
    let tag = &catalog.locale(locale).tag;
    let files: BTreeSet<FileId> = originals.iter().map(|original| original.file).collect();
    let mut written = Vec::new();
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
        let after = place(&before, &blocks);
        let text = if crlf { after.replace('\n', "\r\n") } else { after };
        if old != Some(&*text) {
            written.push(Written { path, text });
        }
    }
    written
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
}

impl Block {
    /// The block as it stands in a file.
    fn text(&self) -> String {
        let marker = format!("{MARK}{} {}\n", self.id, hash(&self.lines));
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
    let mut before = 0;
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
            .collect();
        let lines = if missing.is_empty() {
            Vec::new()
        } else {
            lines(catalog, id, &missing, own.get(id).is_some(), appearances)
        };
        let whole = source.get(id).map_or(first.span, |message| message.whole);
        let gap = text.get(before..whole.start as usize).unwrap_or("");
        before = whole.end as usize;
        let of_group = gap.lines().filter(|line| line.starts_with("## "));
        let heading = of_group.fold(String::new(), |all, line| all + line + "\n");
        blocks.push(Block { id: id.clone(), heading, lines });
    }
    blocks
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
    lines.push(if begun {
        format!("# Translate these lines without `# `, inside the message `{id}` above:")
    } else {
        "# Translate these lines without `# `:".to_owned()
    });
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
fn place(text: &str, blocks: &[Block]) -> String {
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
        if fresh && !block.heading.is_empty() {
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
        let today = blocks.iter().find(|block| block.id == id && !block.lines.is_empty());
        if hash(&old) != written {
            result.push_str(line);
            result.extend(old.iter().flat_map(|line| [&**line, "\n"]));
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

/// The name and hash that a block begins with.
fn marker(line: &str) -> Option<(&str, &str)> {
    line.trim_end().strip_prefix(MARK)?.split_once(' ')
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
        let lines = lines.iter().map(|&line| line.to_owned()).collect();
        Block { id: id.to_owned(), heading: format!("## {id}\n"), lines }
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
        let once = place(text, &blocks);
        assert_eq!(place(&once, &blocks), once);
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
            place(&once, &none),
            "### head\n\na = A\n\nc = C\n    .x = X\n\n# note\nd = D\n"
        );
    }

    #[test]
    fn a_new_file_has_its_groups_and_stays_in_order() {
        let blocks = [block("a", &["# a = A"]), block("b", &["# b = B"])];
        let once = place("### head\n", &blocks);
        assert_eq!(place(&once, &blocks), once);
        let parts = ["### head", "## a", "# versus: missing a", "# a = A", "## b", "# b = B"];
        let order: Vec<_> = parts.iter().map(|part| once.find(part).unwrap()).collect();
        assert!(order.is_sorted(), "{once}");
        // One of them is translated, and the English of the other has changed.
        let begun = once.replace("# a = A", "a = あ").replace("# versus: missing a", "# done");
        let after = place(&begun, &[block("a", &[]), block("b", &["# b = Better"])]);
        assert!(after.contains("a = あ") && after.contains("# b = Better"), "{after}");
        assert!(!after.contains("# b = B\n"), "{after}");
    }

    #[test]
    fn a_block_that_somebody_works_on_stays() {
        let blocks = [block("a", &["# a = A"])];
        let begun = place("", &blocks).replace("# a = A", "# a = あ");
        assert_eq!(place(&begun, &blocks), begun);
        assert_eq!(place(&begun, &[block("a", &[])]), begun);
    }
}
