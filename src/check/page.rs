//! What a reader reads on a page: its running text, without markup.
//!
//! It reads the HTML that our own templates make: elements are closed, attributes are quoted. On a
//! page with marks it knows which message each piece of text is from.

use std::sync::Arc;

use crate::render::{END, NAMED, START};

/// The text of a page.
#[derive(Debug, Default)]
pub(super) struct PageText {
    /// The title.
    pub(super) title: Block,
    /// Paragraphs, items, cells and headings of the body, in order.
    pub(super) blocks: Vec<Block>,
}

/// A block of text.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// Its language, if that is not the page's.
    pub(super) lang: Option<String>,
    /// Its element, such as `p`.
    pub(super) element: String,
    /// Its text; quotations and code are replaced by [`OBJECT`], other languages by [`FOREIGN`].
    pub(super) text: String,
    /// Where the text of a message begins, and its name as the marks give it; `None` where text is
    /// of no message.
    pub(super) messages: Vec<(usize, Option<Arc<str>>)>,
}

impl Block {
    /// The innermost message that a byte of the text is from.
    pub(super) fn message_at(&self, at: usize) -> Option<Arc<str>> {
        let before = self.messages.iter().take_while(|(start, _)| *start <= at);
        before.last().and_then(|(_, name)| name.clone())
    }

    /// The message that the text as a whole is from.
    pub(super) fn outermost(&self) -> Option<Arc<str>> {
        self.messages.first().and_then(|(_, name)| name.clone())
    }

    /// Adds text that may hold marks. `open` are the messages around it.
    fn add(&mut self, text: &str, open: &mut Vec<Arc<str>>) {
        let mut rest = text;
        while let Some((before, after)) = mark(rest, open) {
            self.text.push_str(before);
            self.messages.push((self.text.len(), open.last().cloned()));
            rest = after;
        }
        self.text.push_str(rest);
    }
}

/// Reads up to the first mark: the text before and after it. `open` are the messages around it.
fn mark<'t>(text: &'t str, open: &mut Vec<Arc<str>>) -> Option<(&'t str, &'t str)> {
    let (before, mark) = text.split_at(text.find([START, END])?);
    let mut after = mark.chars();
    if after.next() == Some(START) {
        let (name, after) = after.as_str().split_once(NAMED).unwrap_or((after.as_str(), ""));
        open.push(Arc::from(name));
        return Some((before, after));
    }
    open.pop();
    Some((before, after.as_str()))
}

/// The innermost message that is open at the end of the beginning of a page. The messages of
/// attributes are closed where these end.
pub(super) fn message_at_end(html: &str) -> Option<Arc<str>> {
    let (mut open, mut rest) = (Vec::new(), html);
    while let Some((_, after)) = mark(rest, &mut open) {
        rest = after;
    }
    open.pop()
}

/// What stands for a quotation or code.
pub(super) const OBJECT: char = '\u{fffc}';
/// What stands for text that is marked as another language's.
pub(super) const FOREIGN: char = '\u{fffb}';

const BLOCKS: [&str; 14] = [
    "p", "li", "dd", "dt", "td", "th", "h1", "h2", "h3", "caption", "label", "legend", "button",
    "a",
];
/// Elements that keep texts apart and are none themselves.
const CONTAINERS: [&str; 6] = ["header", "nav", "main", "footer", "div", "form"];
const VOID: [&str; 6] = ["meta", "link", "input", "br", "hr", "img"];
/// Elements whose text is a quotation, a name in a program, or only seen as a drawing.
const OPAQUE: [&str; 5] = ["code", "samp", "q", "svg", "script"];

impl PageText {
    /// Reads a page.
    pub(super) fn read(html: &str) -> Self {
        let mut page = Self::default();
        let mut open: Vec<&str> = Vec::new();
        let (mut in_body, mut opaque) = (false, 0_usize);
        let mut opaque_at = Vec::new();
        let mut messages: Vec<Arc<str>> = Vec::new();
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            let (text, tag) = rest.split_at(at);
            let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
            rest = after;
            let tag = tag.trim_start_matches('<');
            if open.last() == Some(&"title") && !open.contains(&"svg") {
                page.title.add(&plain(text), &mut Vec::new());
            } else if in_body && opaque == 0 {
                page.last(&messages).add(&plain(text), &mut messages);
            }
            if let Some(name) = tag.strip_prefix('/') {
                open.pop();
                if opaque_at.last() == Some(&open.len()) {
                    opaque_at.pop();
                    opaque -= 1;
                }
                let apart = CONTAINERS.contains(&name) || (BLOCKS.contains(&name) && name != "a");
                if apart && in_body && opaque == 0 {
                    page.begin("", &messages);
                }
                in_body &= name != "body";
                continue;
            }
            let name = tag.split([' ', '\n', '/']).next().unwrap_or("");
            if tag.starts_with('!') || VOID.contains(&name) || tag.ends_with('/') {
                continue;
            }
            in_body |= matches!(name, "body" | "main");
            let lang = lang(tag).filter(|_| in_body);
            if BLOCKS.contains(&name) && name != "a" && lang.is_some() && in_body && opaque == 0 {
                page.begin(name, &messages).lang = lang.map(str::to_owned);
            } else if OPAQUE.contains(&name) || (in_body && lang.is_some()) {
                if in_body && opaque == 0 {
                    let quoted = OPAQUE.contains(&name);
                    page.last(&messages).text.push(if quoted { OBJECT } else { FOREIGN });
                }
                opaque_at.push(open.len());
                opaque += 1;
            } else if BLOCKS.contains(&name) && name != "a" && in_body && opaque == 0 {
                page.begin(name, &messages);
            } else if CONTAINERS.contains(&name) && in_body && opaque == 0 {
                page.begin("", &messages);
            }
            open.push(name);
        }
        page.blocks.retain(|block| !block.text.trim().is_empty());
        page
    }

    /// Begins a block inside some messages.
    fn begin(&mut self, element: &str, open: &[Arc<str>]) -> &mut Block {
        let messages = open.last().map(|name| (0, Some(Arc::clone(name)))).into_iter().collect();
        let block = Block { element: element.to_owned(), messages, ..Block::default() };
        self.blocks.push(block);
        self.blocks.last_mut().expect("one was just pushed")
    }

    /// The block that text belongs to.
    fn last(&mut self, open: &[Arc<str>]) -> &mut Block {
        if self.blocks.is_empty() {
            return self.begin("", open);
        }
        self.blocks.last_mut().expect("it is not empty")
    }
}

/// The language of an element.
fn lang(tag: &str) -> Option<&str> {
    let (_, rest) = tag.split_once(" lang=\"")?;
    rest.split_once('"').map(|(lang, _)| lang)
}

/// Text as readers see it: without entities, and line feeds are spaces.
fn plain(text: &str) -> String {
    entities(&text.replace('\n', " "))
}

/// Resolves the entities that our templates make.
pub(super) fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text.to_owned(), |text, (entity, c)| text.replace(entity, c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_text_without_quotations() {
        let page = PageText::read(
            "<html lang=\"ja\"><head><title>T &amp; U</title></head><body><main id=\"m\">\
             <p>A <code>x</code> B <span lang=\"en\">no <b>no</b></span>.</p><ul><li lang=\"en\">C</li></ul>\
             <svg><title>S</title></svg></main><p>after</p></body></html>",
        );
        assert_eq!(page.title.text, "T & U");
        let texts: Vec<_> =
            page.blocks.iter().map(|block| (&*block.element, &*block.text)).collect();
        assert_eq!(
            texts,
            [("p", "A \u{fffc} B \u{fffb}."), ("li", "C"), ("", "\u{fffc}"), ("p", "after")]
        );
        let langs: Vec<_> = page.blocks.iter().map(|block| block.lang.as_deref()).collect();
        assert_eq!(langs, [None, Some("en"), None, None]);
    }

    #[test]
    fn text_is_traced_to_the_innermost_message() {
        let page = PageText::read(
            "<body>\u{e000}en/x.a\u{e001}<p>A \u{e000}en/y\u{e001}B\u{e002} C</p><p>D</p>\u{e002}E</body>",
        );
        let at = |block: usize, at| page.blocks[block].message_at(at).map(|name| name.to_string());
        assert_eq!(page.blocks[0].text, "A B C");
        assert_eq!(at(0, 0).as_deref(), Some("en/x.a"));
        assert_eq!(at(0, 2).as_deref(), Some("en/y"));
        assert_eq!(at(0, 3).as_deref(), Some("en/x.a"));
        assert_eq!(at(1, 0).as_deref(), Some("en/x.a"));
        assert_eq!(at(2, 0), None);
    }
}
