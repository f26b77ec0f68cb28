//! `sentence-twice`: no page says a sentence twice.

use std::collections::HashSet;

use crate::check::fault::Fault;
use crate::check::page::{Block, FOREIGN, PageText};
use crate::diagnostic::rules;

/// Sentences that a page says more than once.
pub(in crate::check) fn faults(page: &PageText) -> Vec<Fault> {
    let mut known = HashSet::new();
    let mut faults = Vec::new();
    for block in &page.blocks {
        for (at, sentence) in sentences(block) {
            if !known.insert(sentence) {
                let message = "a sentence stands twice on a page".to_owned();
                let mut fault = Fault::new(&rules::SENTENCE_TWICE, message, sentence);
                sentence.clone_into(&mut fault.context);
                fault.origin = block.message_at(at);
                faults.push(fault);
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
    use crate::check::page::PageText;

    #[test]
    fn a_sentence_is_found_again_in_another_block() {
        let case =
            |html: &str| super::faults(&PageText::read(&format!("<main>{html}</main>"))).len();
        assert_eq!(case("<p>Both are open. 4.7.1 it is.</p><ul><li>Both are open.</li></ul>"), 1);
        assert_eq!(case("<td>Both are open.</td><td>Both are open.</td>"), 0);
        assert_eq!(case("<p>接続を閉じてしまいます。接続を閉じてしまいます。</p>"), 1);
    }
}
