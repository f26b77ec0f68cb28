//! A page with marks turned into HTML in which every text is an element that says what it is.
//!
//! Start at [`outline`]. Where a text stands in an attribute, its element carries the list; where no
//! element may stand (titles, scripts), it is handed back. Templates are written by anyone, so the page
//! is read as browsers read it: by `lol_html`, which leaves every other byte as it is.
//!
//! **Invariant:** without the elements that are added, the page has the structure of the published one.

use std::cell::{Cell, RefCell};
use std::fmt::Write;
use std::rc::Rc;

use lol_html::html_content::{ContentType, Element, TextChunk, TextType};
use lol_html::{HandlerResult, RewriteStrSettings, doc_text, element, rewrite_str};
use serde::Serialize;

use super::told::{Teller, Told};
use crate::render::{END, NAMED, START};

/// A page in which every text is outlined.
pub(super) struct Outlined {
    /// The page.
    pub(super) html: String,
    /// The texts that no element can stand around.
    pub(super) unseen: Vec<Told>,
}

/// A text in an attribute.
#[derive(Serialize)]
struct InAttribute {
    attribute: String,
    #[serde(flatten)]
    told: Told,
}

/// Turns a page with marks into one that tells of its texts. A page that cannot be read as HTML only
/// loses its marks.
pub(super) fn outline(page: &str, teller: &Teller<'_>) -> Outlined {
    let drawing = Drawing::default();
    let around = RefCell::new(Around { teller, open: Vec::new(), unseen: Vec::new() });
    let waiting = RefCell::new(String::new());
    let settings = RewriteStrSettings::new()
        .with_strict(false)
        .append_element_content_handler(element!("*", |element| {
            drawing.enter(element)?;
            attributes(element, teller)
        }))
        .append_document_content_handler(doc_text!(|chunk| {
            text(chunk, &mut waiting.borrow_mut(), &mut around.borrow_mut(), &drawing);
            Ok(())
        }));
    let html = rewrite_str(page, settings).unwrap_or_else(|_| page.to_owned());
    // What stands in comments and other odd places.
    let html = if html.contains([START, NAMED, END]) { read(&html).text } else { html };
    Outlined { html, unseen: around.into_inner().unseen }
}

/// Whether the parser is in a drawing, where other elements are allowed than in text.
#[derive(Default)]
struct Drawing {
    /// How many `<svg>` are open.
    inside: Rc<Cell<usize>>,
    /// How many `<text>` of a drawing are open.
    label: Rc<Cell<usize>>,
}

impl Drawing {
    fn enter(&self, element: &mut Element<'_, '_>) -> HandlerResult {
        let open = match &*element.tag_name() {
            "svg" => &self.inside,
            "text" if self.inside.get() > 0 => &self.label,
            _ => return Ok(()),
        };
        if element.is_self_closing() {
            return Ok(());
        }
        open.set(open.get() + 1);
        let open = Rc::clone(open);
        element.on_end_tag(Box::new(move |_| {
            open.set(open.get().saturating_sub(1));
            Ok(())
        }))
    }

    /// The element for a text here; `None` if none may stand here.
    fn holder(&self) -> Option<&'static str> {
        match (self.inside.get() > 0, self.label.get() > 0) {
            (false, _) => Some("versus-text"),
            (true, true) => Some("tspan"),
            (true, false) => None,
        }
    }
}

/// Takes the marks out of the attributes of an element and notes on it what they said.
fn attributes(element: &mut Element<'_, '_>, teller: &Teller<'_>) -> HandlerResult {
    let marked = element.attributes().iter().filter(|one| one.value().contains([START, END]));
    let marked: Vec<(String, Read)> =
        marked.map(|one| (one.name_preserve_case(), read(&one.value()))).collect();
    let mut told: Vec<InAttribute> = Vec::new();
    for (attribute, read) in marked {
        element.set_attribute(&attribute, &read.text)?;
        let texts = read.names.iter().filter_map(|name| teller.tell(name));
        told.extend(texts.map(|told| InAttribute { attribute: attribute.clone(), told }));
    }
    if !told.is_empty() {
        let list = serde_json::to_string(&told).unwrap_or_default();
        element.set_attribute("data-versus-texts", &list.replace('&', "&amp;"))?;
    }
    Ok(())
}

/// A text without its marks, and the names that they gave.
struct Read {
    text: String,
    names: Vec<String>,
}

fn read(marked: &str) -> Read {
    let mut read = Read { text: String::with_capacity(marked.len()), names: Vec::new() };
    for piece in Pieces(marked) {
        match piece {
            Piece::Start(name) => read.names.push(name.to_owned()),
            Piece::End => {}
            Piece::Text(text) => read.text.push_str(text),
        }
    }
    read
}

/// A part of a text with marks.
enum Piece<'p> {
    Start(&'p str),
    End,
    Text(&'p str),
}

/// The parts of a text with marks. What is no whole mark is left out.
struct Pieces<'p>(&'p str);

impl<'p> Iterator for Pieces<'p> {
    type Item = Piece<'p>;

    fn next(&mut self) -> Option<Piece<'p>> {
        loop {
            let mark = self.0.chars().next()?;
            let rest = self.0.strip_prefix([START, NAMED, END]);
            let Some(rest) = rest else {
                let end = self.0.find([START, NAMED, END]).unwrap_or(self.0.len());
                let (text, rest) = self.0.split_at(end);
                self.0 = rest;
                return Some(Piece::Text(text));
            };
            self.0 = rest;
            if mark == END {
                return Some(Piece::End);
            }
            let name = rest.split_once(NAMED).filter(|(name, _)| !name.contains([START, END]));
            if let Some((name, rest)) = name.filter(|_| mark == START) {
                self.0 = rest;
                return Some(Piece::Start(name));
            }
        }
    }
}

/// What is around a piece of text.
struct Around<'t> {
    teller: &'t Teller<'t>,
    /// The element of each text that is open; `None` if it has none.
    open: Vec<Option<&'static str>>,
    unseen: Vec<Told>,
}

/// Turns a text between two tags, which comes in chunks, into HTML. Chunks wait for the last one, so that
/// no mark is cut in two.
fn text(chunk: &mut TextChunk<'_>, waiting: &mut String, around: &mut Around<'_>, at: &Drawing) {
    if waiting.is_empty() && !chunk.as_str().contains([START, NAMED, END]) {
        return;
    }
    waiting.push_str(chunk.as_str());
    if !chunk.last_in_text_node() {
        chunk.remove();
        return;
    }
    let holder = if chunk.text_type() == TextType::Data { at.holder() } else { None };
    let html = match holder {
        Some(holder) => around.outline(waiting, holder),
        None => around.strip(waiting),
    };
    waiting.clear();
    chunk.replace(&html, ContentType::Html);
}

impl Around<'_> {
    fn outline(&mut self, marked: &str, holder: &'static str) -> String {
        let mut html = String::with_capacity(marked.len() * 2);
        for piece in Pieces(marked) {
            match piece {
                Piece::Text(text) => html.push_str(text),
                Piece::Start(name) => {
                    let told = self.teller.tell(name);
                    if let Some(told) = &told {
                        html.push_str(&start_tag(holder, told, ""));
                    }
                    self.open.push(told.map(|_| holder));
                }
                Piece::End => {
                    if let Some(Some(holder)) = self.open.pop() {
                        let _ = write!(html, "</{holder}>");
                    }
                }
            }
        }
        html
    }

    /// Takes the marks out of a text, and keeps what they said.
    fn strip(&mut self, marked: &str) -> String {
        let read = read(marked);
        for told in read.names.iter().filter_map(|name| self.teller.tell(name)) {
            if !self.unseen.contains(&told) {
                self.unseen.push(told);
            }
        }
        read.text
    }
}

/// The beginning of an element that tells of a text. `more` are other attributes.
pub(super) fn start_tag(name: &str, told: &Told, more: &str) -> String {
    let was = told.was.as_deref().map(|was| format!(" data-was=\"{}\"", escaped(was)));
    format!(
        "<{name} data-id=\"{}\" data-state=\"{}\" data-locale=\"{}\" data-file=\"{}\" data-line=\"{}\" \
         data-original=\"{}\"{}{more}>",
        escaped(&told.id),
        told.state,
        escaped(&told.locale),
        escaped(&told.file),
        told.line,
        escaped(&told.original),
        was.unwrap_or_default(),
    )
}

/// A text as it stands in HTML and in its attributes.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
