//! `stray-markup`: readers see no `**`, `](`, backtick or HTML that was meant as markup.

use crate::catalog::Locale;
use crate::check::fault::{Cause, Fault};
use crate::check::page::Block;
use crate::diagnostic::rules;

/// What was meant as markup, its name, and why it may not have become any.
const MARKS: [(&str, &str, &str); 3] = [
    ("**", "`**`", BOLD),
    ("](", "`](`", "links are for texts of Markdown: write `[text](page:smtp/421)`"),
    ("`", "a backtick", "write code between two backticks"),
];

const BOLD: &str = "bold is for texts of Markdown: set no space inside `**`, and quotation marks and full stops \
     outside of it";

/// The elements of HTML that people write in texts.
const ELEMENTS: [&str; 17] = [
    "a", "b", "br", "code", "div", "em", "font", "i", "img", "li", "p", "span", "strong", "sub",
    "sup", "u", "ul",
];

/// Each kind of markup that was not understood, once.
pub(in crate::check) fn faults(_: &Locale, block: &Block) -> Vec<Fault> {
    let text = &*block.text;
    let found = MARKS.into_iter().filter_map(|mark| Some((text.find(mark.0)?, mark)));
    let star = || Some((lone_star(text)?, ("*", "`*`", BOLD)));
    let found = found.chain((!text.contains("**")).then(star).flatten());
    let fault = |(at, (mark, name, help)): (usize, (&'static str, &str, &str))| {
        let message = format!("{name} is seen by readers: it was not understood as markup");
        let around = Around::new(text, at, mark);
        Fault::new(&rules::STRAY_MARKUP, message, mark)
            .within(block, at)
            .help(help)
            .cause(move |written| around.find(written, mark))
    };
    let html = element(text).map(|(at, tag)| {
        let message = format!("`{tag}` is seen by readers: HTML is shown as text");
        Fault::new(&rules::STRAY_MARKUP, message, tag)
            .within(block, at)
            .help("write it in Markdown, such as `**bold**` in a long text, or leave it out")
            .warning()
    });
    found.map(fault).chain(html).collect()
}

/// A star that stands at a word: one of two, of which the other was understood.
fn lone_star(text: &str) -> Option<usize> {
    let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let mut stars = text.match_indices('*').map(|(at, _)| at);
    stars.find(|at| {
        let (before, after) = text.split_at(*at);
        // `*.example.org` and `*@example.org` are names.
        let mut after = after.chars().skip(1);
        let next = after.next();
        let name =
            matches!(next, Some('.' | '@')) && after.next().is_some_and(char::is_alphanumeric);
        !name && [before.chars().next_back(), next].into_iter().any(|c| !blank(c))
    })
}

/// A tag of HTML, with its place.
fn element(text: &str) -> Option<(usize, &str)> {
    text.match_indices('<').find_map(|(at, _)| {
        let rest = text.get(at..)?;
        let tag = rest.get(..=rest.find('>')?)?;
        let inner = tag.trim_matches(['<', '>', '/']);
        let name = inner.split([' ', '/']).next().unwrap_or("");
        ELEMENTS.contains(&name).then_some((at, tag))
    })
}

/// What stands around a mark on a page: it tells which of several equal marks of a message is meant.
struct Around {
    before: String,
    after: String,
}

impl Around {
    fn new(text: &str, at: usize, mark: &str) -> Self {
        let (before, rest) = text.split_at(at);
        let after = rest.strip_prefix(mark).unwrap_or(rest);
        Self { before: before.to_owned(), after: after.to_owned() }
    }

    /// The mark of a message that has most of this around it.
    fn find(&self, written: &str, mark: &str) -> Option<Cause> {
        let same = |(x, y): &(char, char)| x == y;
        let likeness = |at: &usize| {
            let (before, rest) = written.split_at(*at);
            let after = rest.strip_prefix(mark).unwrap_or(rest);
            let before = before.chars().rev().zip(self.before.chars().rev()).take_while(same);
            before.count() + after.chars().zip(self.after.chars()).take_while(same).count()
        };
        let places = written.match_indices(mark).map(|(at, _)| at);
        let at = places.max_by_key(likeness)?;
        Some(Cause { range: at..at + mark.len(), help: None, mend: None })
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{block, locale};

    #[test]
    fn marks_are_found_wherever_they_stand() {
        let locale = locale("ja");
        let case = |text: &str| super::faults(&locale, &block(text)).len();
        assert_eq!(case("これは**「重要」**です。"), 1);
        assert_eq!(case("a ` b [x](page:y)"), 2);
        assert_eq!(case("2 * 3 (four) [five]"), 0);
        assert_eq!(case("a <em>b:</em>* c"), 1);
        assert_eq!(case("*.example.org, *@example.org"), 0);
        assert_eq!(case("a &lt;b&gt;c&lt;/b&gt; d"), 1);
        assert_eq!(case("MAIL FROM:&lt;a@b&gt; 1 &lt; 2 &gt; 0"), 0);
    }
}
