//! Markdown to HTML, for messages and for pages of running text.
//!
//! Start at [`Markdown::blocks`]. Raw HTML is shown as text, and only web addresses and pages of the
//! site can be linked to. A line feed between two characters that are written without spaces is
//! dropped, as readers of Chinese and Japanese expect.

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};

/// Turns `page:smtp/421` into the address of a page, or says that there is none.
pub(super) type Resolve<'r> = &'r dyn Fn(&str) -> Option<String>;

/// Markdown with a way to resolve links.
pub(super) struct Markdown<'r> {
    resolve: Resolve<'r>,
    broken: Vec<String>,
}

/// Markdown as HTML.
pub(super) struct Rendered {
    /// The HTML.
    pub(super) html: String,
    /// The text of the first heading of the first level, which is left out of the HTML.
    pub(super) title: Option<String>,
    /// Addresses that lead nowhere.
    pub(super) broken: Vec<String>,
}

impl<'r> Markdown<'r> {
    /// Markdown whose links are resolved by a closure.
    pub(super) fn new(resolve: Resolve<'r>) -> Self {
        Self { resolve, broken: Vec::new() }
    }

    /// Renders paragraphs, lists and headings.
    pub(super) fn blocks(mut self, text: &str) -> Rendered {
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
        let mut events = Vec::new();
        let (mut title, mut in_title) = (None::<String>, false);
        for event in Parser::new_ext(text, options) {
            let first = |level| level == HeadingLevel::H1 && title.is_none();
            if matches!(event, Event::Start(Tag::Heading { level, .. }) if first(level)) {
                in_title = true;
                title = Some(String::new());
            } else if !in_title {
                self.push(&mut events, event);
            } else if let Event::Text(part) | Event::Code(part) = event {
                title.get_or_insert_default().push_str(&part);
            } else if let Event::Start(Tag::Link { link_type, dest_url, .. }) = event {
                // A title is no link, but what its author wrote must lead somewhere.
                self.address(link_type, &dest_url);
            } else if matches!(event, Event::End(TagEnd::Heading(_))) {
                in_title = false;
            }
        }
        let mut html = String::with_capacity(text.len() * 2);
        html::push_html(&mut html, events.into_iter());
        Rendered { html: html.trim_end().to_owned(), title, broken: self.broken }
    }

    /// The words alone, a line for each paragraph and item.
    pub(super) fn plain(mut self, text: &str) -> String {
        let mut events = Vec::new();
        for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
            self.push(&mut events, event);
        }
        let mut plain = String::with_capacity(text.len());
        for event in events {
            if let Event::Text(part) | Event::Code(part) = event {
                plain.push_str(&part);
            } else if matches!(event, Event::SoftBreak) {
                plain.push(' ');
            } else if matches!(&event, Event::HardBreak)
                || matches!(&event, Event::Start(tag) if begins_line(tag))
            {
                plain.push('\n');
            }
        }
        let lines = plain.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.collect::<Vec<_>>().join("\n")
    }

    fn push<'t>(&mut self, events: &mut Vec<Event<'t>>, event: Event<'t>) {
        if matches!(event, Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image)) {
            // A picture from elsewhere would be a request that readers did not ask for.
            return;
        }
        let event = demoted(event);
        if let Event::Html(text) | Event::InlineHtml(text) = event {
            events.push(Event::Text(text));
        } else if let Event::Start(Tag::Link { link_type, dest_url, title, id }) = event {
            let dest_url = self.address(link_type, &dest_url);
            let link_type = LinkType::Inline;
            events.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
        } else {
            if let Event::Text(text) = &event
                && matches!(events.last(), Some(Event::SoftBreak))
                && text.chars().next().is_some_and(is_wide)
                && events.iter().rev().nth(1).and_then(last_char).is_some_and(is_wide)
            {
                events.pop();
            }
            events.push(event);
        }
    }

    fn address<'t>(&mut self, kind: LinkType, address: &CowStr<'t>) -> CowStr<'t> {
        let web = ["https://", "http://", "#"].iter().any(|start| address.starts_with(start));
        let known = match address.strip_prefix("page:") {
            Some(page) => (self.resolve)(page).map(CowStr::from),
            None if web || kind == LinkType::Email => Some(address.clone()),
            None => None,
        };
        known.unwrap_or_else(|| {
            self.broken.push(address.to_string());
            CowStr::from("#")
        })
    }
}

/// Whether the text of an element does not follow that before it.
fn begins_line(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
    )
}

/// A page has one heading of the first level, its title; a later one is of the second.
fn demoted(event: Event<'_>) -> Event<'_> {
    if event == Event::End(TagEnd::Heading(HeadingLevel::H1)) {
        return Event::End(TagEnd::Heading(HeadingLevel::H2));
    }
    if let Event::Start(Tag::Heading { level: HeadingLevel::H1, id, classes, attrs }) = event {
        return Event::Start(Tag::Heading { level: HeadingLevel::H2, id, classes, attrs });
    }
    event
}

fn last_char(event: &Event<'_>) -> Option<char> {
    if let Event::Text(text) = event { text.chars().next_back() } else { None }
}

/// Whether a character belongs to a script that is written without spaces: Han, kana, and their
/// punctuation. Hangul is not one of them.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{312f}' | '\u{31a0}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, expected: &str) {
        let resolve = |page: &str| (page == "smtp/421").then(|| "421.html".to_owned());
        assert_eq!(Markdown::new(&resolve).blocks(text).html, expected);
    }

    #[test]
    fn lines_join_where_the_script_has_no_spaces() {
        case("この文は\n続きます。", "<p>この文は続きます。</p>");
        case("一行，\n两行", "<p>一行，两行</p>");
        case("한 줄\n두 줄", "<p>한 줄\n두 줄</p>");
        case("one\ntwo", "<p>one\ntwo</p>");
        case("停止\n`AUTH`", "<p>停止\n<code>AUTH</code></p>");
    }

    #[test]
    fn markup_and_scripts_stay_text() {
        case("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>");
        case("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;");
        case("[x](javascript:alert(1))", "<p><a href=\"#\">x</a></p>");
        case("[x](page:smtp/421)", "<p><a href=\"421.html\">x</a></p>");
        case("![x](https://a.org/x.png)", "<p>x</p>");
    }

    #[test]
    fn broken_links_are_told() {
        let rendered = Markdown::new(&|_| None).blocks("# T\n\n[x](page:no) [y](../z.html)");
        assert_eq!(rendered.broken, ["page:no", "../z.html"]);
        assert_eq!(rendered.title.as_deref(), Some("T"));
        assert_eq!(Markdown::new(&|_| None).blocks("# [T](page:no)").broken, ["page:no"]);
    }

    #[test]
    fn words_alone_keep_their_lines() {
        let case = |text: &str, expected| {
            assert_eq!(Markdown::new(&|_| None).plain(text), expected);
        };
        case("One `MAIL`\n**two**.\n\n- [a](page:x) & b\n- <c>\n", "One MAIL two.\na & b\n<c>");
        case("停止\nします。\n\n次。", "停止します。\n次。");
    }

    #[test]
    fn a_page_has_one_title() {
        case("# T\n\n# U", "<h2>U</h2>");
    }
}
