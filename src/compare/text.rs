//! What readers see of a page, whoever wrote it: its titles, and its text block by block.
//!
//! Unlike the reader of `check`, it knows nothing of our templates and keeps code and quotations: a
//! site of another version is compared, too.

use html5gum::{DefaultEmitter, HtmlString, StartTag, Token, Tokenizer};

/// What is seen of a page.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    /// The language that the page says it is in.
    pub(super) lang: Option<String>,
    /// Its title.
    pub(super) title: String,
    /// What search engines show below the title, then paragraphs, items, cells and headings, in order.
    pub(super) blocks: Vec<String>,
}

/// Elements that run on in a line. All others keep texts apart.
const INLINE: [&[u8]; 27] = [
    b"a", b"abbr", b"b", b"bdi", b"bdo", b"cite", b"code", b"data", b"del", b"dfn", b"em", b"i",
    b"img", b"ins", b"kbd", b"mark", b"q", b"s", b"samp", b"small", b"span", b"strong", b"sub",
    b"sup", b"time", b"var", b"wbr",
];

/// Elements whose text nobody reads.
const UNSEEN: [&[u8]; 3] = [b"script", b"style", b"template"];

impl Seen {
    /// Reads a page. Anything can be read: what is no HTML is text.
    pub(super) fn read(html: &[u8]) -> Self {
        let mut seen = Self::default();
        let mut emitter = DefaultEmitter::default();
        // The text of scripts and styles is no markup.
        emitter.naively_switch_states(true);
        let mut block = String::new();
        let mut title = None;
        let mut unseen: Option<Vec<u8>> = None;
        for token in Tokenizer::new_with_emitter(html, emitter) {
            let Ok(token) = token;
            match token {
                Token::String(text) => {
                    let text = String::from_utf8_lossy(&text.value);
                    match &mut title {
                        _ if unseen.is_some() => {}
                        Some(title) => String::push_str(title, &text),
                        None => block.push_str(&text),
                    }
                }
                Token::StartTag(tag) => {
                    if unseen.is_some() {
                        continue;
                    }
                    if UNSEEN.contains(&&**tag.name) && !tag.self_closing {
                        unseen = Some(tag.name.0.clone());
                    }
                    seen.begin(&tag, &mut block);
                    if **tag.name == *b"title" && seen.title.is_empty() {
                        title = Some(String::new());
                    }
                }
                Token::EndTag(tag) => {
                    if unseen.as_deref().is_some_and(|name| *name == **tag.name) {
                        unseen = None;
                    }
                    if let Some(title) = title.take() {
                        seen.title = tidy(&title);
                    }
                    if !INLINE.contains(&&**tag.name) {
                        seen.end(&mut block);
                    }
                }
                Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
            }
        }
        seen.end(&mut block);
        seen
    }

    /// Notes what stands in a tag itself, and ends the block before it.
    fn begin(&mut self, tag: &StartTag<()>, block: &mut String) {
        let name = &**tag.name;
        if !INLINE.contains(&name) {
            self.end(block);
        }
        if name == b"html" {
            self.lang = attribute(tag, b"lang");
        } else if name == b"img" {
            block.push_str(&attribute(tag, b"alt").unwrap_or_default());
        } else if name == b"meta" && attribute(tag, b"name").as_deref() == Some("description") {
            let mut content = attribute(tag, b"content").unwrap_or_default();
            self.end(&mut content);
        }
    }

    fn end(&mut self, block: &mut String) {
        let text = tidy(block);
        if !text.is_empty() {
            self.blocks.push(text);
        }
        block.clear();
    }
}

fn attribute(tag: &StartTag<()>, name: &[u8]) -> Option<String> {
    let value = tag.attributes.get(&HtmlString(name.to_vec()))?;
    Some(String::from_utf8_lossy(&value.value).into_owned())
}

/// White space as a browser shows it; no-break spaces stay.
fn tidy(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_text_are_seen_and_nothing_else() {
        let seen = Seen::read(
            "<!doctype html><html lang=\"fr\"><head><title>A &amp;\n B</title>\
             <meta name=\"description\" content=\"C &quot;D&quot;\"><style>p { }</style>\
             <script>if (a < b) \"<p>no</p>\"</script></head><body><!-- no --><h1>E</h1>\
             <p class=\"x\">F\n <code>G</code>\u{a0}!<br>H<ul><li>I<li>J</ul><template><p>no</p>\
             </template><svg><title>K</title><text>L</text></svg><img alt=\"M\" src=\"n\">"
                .as_bytes(),
        );
        assert_eq!(seen.lang.as_deref(), Some("fr"));
        assert_eq!(seen.title, "A & B");
        assert_eq!(seen.blocks, ["C \"D\"", "E", "F G\u{a0}!", "H", "I", "J", "K", "L", "M"]);
    }

    #[test]
    fn anything_can_be_read() {
        for (html, blocks) in [
            (&b""[..], 0),
            (b"no markup", 1),
            (b"<", 1),
            (b"<p>\xff\xfe<b", 1),
            (b"<script>never closed <p>", 0),
            (b"<title>never closed", 0),
            (b"</p></p></title>x", 1),
        ] {
            assert_eq!(Seen::read(html).blocks.len(), blocks, "{html:?}");
        }
    }
}
