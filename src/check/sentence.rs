//! Sentences: no page says one twice.

use std::collections::BTreeSet;

use super::Fault;
use super::page::{Block, FOREIGN, PageText};
use crate::diagnostic::rules;

/// Sentences that a page says more than once.
pub(super) fn twice(page: &PageText) -> Vec<Fault> {
    let mut known = BTreeSet::new();
    let mut faults = Vec::new();
    for block in &page.blocks {
        for (at, sentence) in sentences(block) {
            if !known.insert(sentence) {
                faults.push(Fault {
                    rule: &rules::SENTENCE_TWICE,
                    message: "a sentence stands twice on a page".to_owned(),
                    passage: sentence.to_owned(),
                    context: sentence.to_owned(),
                    origin: block.message_at(at),
                });
            }
        }
    }
    faults
}

/// The sentences of running text. Cells, headings and labels are none.
fn sentences(block: &Block) -> Vec<(usize, &str)> {
    if !matches!(&*block.element, "p" | "li" | "dd") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut start = 0;
    let mut characters = block.text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let ends = matches!(c, '。' | '！' | '？')
            || (matches!(c, '.' | '!' | '?') && next.is_none_or(char::is_whitespace));
        if ends {
            let end = at + c.len_utf8();
            found.extend(block.text.get(start..end).map(|text| {
                let margin = text.len() - text.trim_start().len();
                (start + margin, text.trim())
            }));
            start = end;
        }
    }
    // An abbreviation or a number alone is no sentence, and what stands around a passage in another
    // language is only half of one.
    found.retain(|(_, sentence)| sentence.chars().count() > 8 && !sentence.contains(FOREIGN));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(blocks: &[(&str, &str)]) -> PageText {
        let block = |(element, text): &(&str, &str)| Block {
            element: (*element).to_owned(),
            text: (*text).to_owned(),
            messages: Vec::new(),
        };
        PageText { title: Block::default(), blocks: blocks.iter().map(block).collect() }
    }

    #[test]
    fn a_sentence_is_found_again_in_another_block() {
        let faults =
            twice(&page(&[("p", "Both are open. 4.7.1 it is."), ("li", "Both are open.")]));
        assert_eq!(faults.len(), 1);
        assert!(twice(&page(&[("td", "Both are open."), ("td", "Both are open.")])).is_empty());
        assert_eq!(
            twice(&page(&[("p", "接続を閉じてしまいます。接続を閉じてしまいます。")])).len(),
            1
        );
    }
}
