//! HTML as a small tree that tests can ask questions.
//!
//! Parsed by html5ever, as a browser would, with every error that the standard names.

use std::collections::BTreeMap;

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// A page.
pub(crate) struct Document {
    pub(crate) root: Element,
    /// What a conforming parser objects to.
    pub(crate) errors: Vec<String>,
}

/// An element with everything in it.
#[derive(Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) children: Vec<Node>,
}

pub(crate) enum Node {
    Element(Element),
    Text(String),
}

impl Document {
    pub(crate) fn parse(bytes: &[u8]) -> Self {
        let mut options = ParseOpts::default();
        options.tokenizer.exact_errors = true;
        options.tree_builder.exact_errors = true;
        let dom =
            parse_document(RcDom::default(), options).one(std::str::from_utf8(bytes).unwrap());
        let mut root = Element::default();
        copy(&dom.document, &mut root);
        let errors = dom.errors.borrow().iter().map(ToString::to_string).collect();
        Self { root, errors }
    }

    /// The one element with this name.
    #[track_caller]
    pub(crate) fn only(&self, name: &str) -> &Element {
        let all = self.root.all(&|element| element.name == name);
        assert_eq!(all.len(), 1, "number of <{name}>");
        all[0]
    }
}

impl Element {
    /// Elements inside for which something is true, in the order of the document.
    pub(crate) fn all<'e>(&'e self, is: &dyn Fn(&Element) -> bool) -> Vec<&'e Element> {
        let mut found = Vec::new();
        for child in &self.children {
            if let Node::Element(element) = child {
                if is(element) {
                    found.push(element);
                }
                found.extend(element.all(is));
            }
        }
        found
    }

    /// Elements inside with one of these names.
    pub(crate) fn named(&self, names: &[&str]) -> Vec<&Element> {
        self.all(&|element| names.contains(&&*element.name))
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(|value| &**value)
    }

    pub(crate) fn has_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|all| all.split_whitespace().any(|one| one == class))
    }

    pub(crate) fn is_heading(&self) -> bool {
        matches!(&*self.name, "h1" | "h2" | "h3" | "h4")
    }

    /// All text inside, with white space as a browser shows it.
    pub(crate) fn text(&self) -> String {
        self.text_without(&|_| false)
    }

    /// The text inside, leaving out some elements.
    pub(crate) fn text_without(&self, skip: &dyn Fn(&Element) -> bool) -> String {
        let mut text = String::new();
        self.gather(skip, &mut text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn gather(&self, skip: &dyn Fn(&Element) -> bool, text: &mut String) {
        for child in &self.children {
            match child {
                Node::Text(part) => text.push_str(part),
                Node::Element(element) if skip(element) => text.push('\u{fffc}'),
                Node::Element(element) => {
                    let block = !INLINE.contains(&&*element.name);
                    text.push_str(if block { "\n" } else { "" });
                    element.gather(skip, text);
                    text.push_str(if block { "\n" } else { "" });
                }
            }
        }
    }

    /// The pieces of text inside, each as it was written.
    pub(crate) fn pieces<'e>(&'e self, skip: &dyn Fn(&Element) -> bool, found: &mut Vec<&'e str>) {
        for child in &self.children {
            match child {
                Node::Text(part) => found.push(part),
                Node::Element(element) if skip(element) => {}
                Node::Element(element) => element.pieces(skip, found),
            }
        }
    }
}

/// Elements that run on in the line; around all others, text is apart.
const INLINE: [&str; 12] =
    ["a", "b", "code", "em", "q", "samp", "small", "span", "strong", "i", "del", "sup"];

fn copy(from: &Handle, to: &mut Element) {
    for child in from.children.borrow().iter() {
        match &child.data {
            NodeData::Text { contents } => {
                to.children.push(Node::Text(contents.borrow().to_string()));
            }
            NodeData::Element { name, attrs, .. } => {
                let attributes = attrs.borrow();
                let attributes = attributes
                    .iter()
                    .map(|one| (one.name.local.to_string(), one.value.to_string()))
                    .collect();
                let name = name.local.to_string();
                let mut element = Element { name, attributes, children: Vec::new() };
                copy(child, &mut element);
                to.children.push(Node::Element(element));
            }
            NodeData::Document
            | NodeData::Doctype { .. }
            | NodeData::Comment { .. }
            | NodeData::ProcessingInstruction { .. } => {}
        }
    }
}

#[test]
fn the_parser_sees_faults_and_words() {
    let good =
        Document::parse(b"<!doctype html><title>t</title><p>one <code>two</code></p><p>three");
    assert_eq!(good.errors, Vec::<String>::new());
    assert_eq!(good.only("body").text(), "one two three");
    for bad in ["<p>no doctype", "<!doctype html><table><p>x</p></table>", "<!doctype html></div>"]
    {
        assert!(!Document::parse(bad.as_bytes()).errors.is_empty(), "{bad}");
    }
}
