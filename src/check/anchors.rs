//! What a page can be linked by, and where its links lead.

use std::sync::Arc;

use super::page::{entities, message_at_end};

/// The links of a page and the places that links can lead to.
#[derive(Default)]
pub(super) struct Anchors<'h> {
    /// The ids of its elements, in order.
    pub(super) ids: Vec<&'h str>,
    /// The addresses of links, styles, scripts, pictures and forms, as they are written.
    pub(super) links: Vec<&'h str>,
}

impl<'h> Anchors<'h> {
    /// Reads a page that our own templates made: attributes are in double quotes.
    pub(super) fn read(html: &'h str) -> Self {
        let mut anchors = Self::default();
        for (name, value) in attributes(html) {
            match name {
                "id" => anchors.ids.push(value),
                name if is_link(name) => anchors.links.push(value),
                _ => {}
            }
        }
        anchors
    }
}

/// The message that a link is from, on a page with marks.
pub(super) fn origin(html: &str, address: &str) -> Option<Arc<str>> {
    let link = |(name, value): &(&str, &str)| is_link(name) && entities(value) == address;
    let (_, value) = attributes(html).find(link)?;
    // Both are slices of one text.
    let at = value.as_ptr() as usize - html.as_ptr() as usize;
    message_at_end(html.get(..at)?)
}

/// The addresses that a page names as its versions in other languages.
pub(super) fn versions(html: &str) -> impl Iterator<Item = &str> {
    let links = html.split("<link").skip(1).filter_map(|rest| rest.split('>').next());
    links.filter(|tag| tag.contains("hreflang=")).filter_map(|tag| {
        let (_, rest) = tag.split_once(" href=\"")?;
        rest.split('"').next()
    })
}

/// Whether an attribute leads somewhere, be it through a script of ours.
fn is_link(name: &str) -> bool {
    matches!(name, "href" | "src" | "action" | "data-search" | "data-matcher")
}

/// The attributes of all elements.
fn attributes(html: &str) -> impl Iterator<Item = (&str, &str)> {
    let tags = html.split('<').skip(1).filter_map(|tag| tag.split('>').next());
    tags.flat_map(|tag| {
        let mut parts = tag.split('"');
        std::iter::from_fn(move || {
            let (name, value) = (parts.next()?, parts.next()?);
            let name = name.strip_suffix('=').unwrap_or("");
            Some((name.rsplit([' ', '\n']).next().unwrap_or(""), value))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_links_are_read() {
        let page = Anchors::read(
            "<link href=\"a.css\"><main id=\"m\"><a class=\"x\"\nhref=\"b.html?x=1&amp;y#z\">\"id=\"</a>\
             <form action=\"c.html\" data-id=\"no\"><img src=\"d.svg\" alt=\"href=\"></main>",
        );
        assert_eq!(page.ids, ["m"]);
        assert_eq!(page.links, ["a.css", "b.html?x=1&amp;y#z", "c.html", "d.svg"]);
    }

    #[test]
    fn versions_are_links_with_a_language() {
        let page = "<link rel=\"icon\" href=\"x\"><link rel=\"alternate\" hreflang=\"ja\" href=\"y\">\
                    <link href=\"z\" hreflang=\"fr\"/><a hreflang=\"en\" href=\"no\">";
        assert_eq!(versions(page).collect::<Vec<_>>(), ["y", "z"]);
    }

    #[test]
    fn a_link_is_traced_to_its_message() {
        let page = "<a href=\"x\">\u{e000}en/a\u{e001}A\u{e002}</a>\u{e000}en/b\u{e001}<a \
                    title=\"\u{e000}en/c\u{e001}C\u{e002}\" href=\"y\">B</a>\u{e002}";
        assert_eq!(origin(page, "x"), None);
        assert_eq!(origin(page, "y").as_deref(), Some("en/b"));
    }
}
