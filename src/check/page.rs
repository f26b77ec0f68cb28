//! What a reader reads on a page: its running text, without markup.
//!
//! It reads the HTML that our own templates make: elements are closed, attributes are quoted.

/// The text of a page.
#[derive(Debug, Default)]
pub(super) struct PageText {
    /// The title.
    pub(super) title: String,
    /// Paragraphs, items, cells and headings of the main part, in order.
    pub(super) blocks: Vec<Block>,
}

/// A block of text.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// Its element, such as `p`.
    pub(super) element: String,
    /// Its text; quotations and code are replaced by [`OBJECT`], other languages by [`FOREIGN`].
    pub(super) text: String,
}

/// What stands for a quotation or code.
pub(super) const OBJECT: char = '\u{fffc}';
/// What stands for text that is marked as another language's.
pub(super) const FOREIGN: char = '\u{fffb}';

const BLOCKS: [&str; 14] = [
    "p", "li", "dd", "dt", "td", "th", "h1", "h2", "h3", "caption", "label", "legend", "button",
    "a",
];
const VOID: [&str; 6] = ["meta", "link", "input", "br", "hr", "img"];
/// Elements whose text is a quotation, a name in a program, or only seen as a drawing.
const OPAQUE: [&str; 5] = ["code", "samp", "q", "svg", "script"];

impl PageText {
    /// Reads a page.
    pub(super) fn read(html: &str) -> Self {
        let mut page = Self::default();
        let mut open: Vec<&str> = Vec::new();
        let (mut in_main, mut opaque) = (false, 0_usize);
        let mut opaque_at = Vec::new();
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            let (text, tag) = rest.split_at(at);
            let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
            rest = after;
            let tag = tag.trim_start_matches('<');
            if open.last() == Some(&"title") && !open.contains(&"svg") {
                page.title = resolve(text);
            } else if in_main && opaque == 0 {
                page.add(text);
            }
            if let Some(name) = tag.strip_prefix('/') {
                open.pop();
                if opaque_at.last() == Some(&open.len()) {
                    opaque_at.pop();
                    opaque -= 1;
                }
                if BLOCKS.contains(&name) && name != "a" && in_main && opaque == 0 {
                    page.blocks.push(Block::default());
                }
                in_main &= name != "main";
                continue;
            }
            let name = tag.split([' ', '\n', '/']).next().unwrap_or("");
            if tag.starts_with('!') || VOID.contains(&name) || tag.ends_with('/') {
                continue;
            }
            in_main |= name == "main";
            if OPAQUE.contains(&name) || (in_main && tag.contains(" lang=\"")) {
                if in_main && opaque == 0 {
                    let quoted = OPAQUE.contains(&name);
                    page.add(&if quoted { OBJECT } else { FOREIGN }.to_string());
                }
                opaque_at.push(open.len());
                opaque += 1;
            } else if BLOCKS.contains(&name) && name != "a" && in_main && opaque == 0 {
                page.blocks.push(Block { element: name.to_owned(), text: String::new() });
            }
            open.push(name);
        }
        page.blocks.retain(|block| !block.text.trim().is_empty());
        page
    }

    fn add(&mut self, text: &str) {
        if self.blocks.is_empty() {
            self.blocks.push(Block::default());
        }
        if let Some(block) = self.blocks.last_mut() {
            block.text.push_str(&resolve(text));
        }
    }
}

/// Resolves the entities that our templates make, and folds line feeds into spaces.
fn resolve(text: &str) -> String {
    let text = text.replace('\n', " ");
    if !text.contains('&') {
        return text;
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (entity, c)| text.replace(entity, c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_text_without_quotations() {
        let page = PageText::read(
            "<html lang=\"ja\"><head><title>T &amp; U</title></head><body><main id=\"m\">\
             <p>A <code>x</code> B <span lang=\"en\">no <b>no</b></span>.</p><ul><li>C</li></ul>\
             <svg><title>S</title></svg></main><p>after</p></body></html>",
        );
        assert_eq!(page.title, "T & U");
        let texts: Vec<_> =
            page.blocks.iter().map(|block| (&*block.element, &*block.text)).collect();
        assert_eq!(texts, [("p", "A \u{fffc} B \u{fffb}."), ("li", "C"), ("", "\u{fffc}")]);
    }
}
