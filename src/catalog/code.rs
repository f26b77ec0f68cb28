//! `content/<protocol>/<code>.yaml`: one code, facts only.

use std::collections::BTreeMap;

use super::citation::{Citation, Spec, sources};
use super::fact::{Fact, facts};
use super::identifier::{identifier, message_part};
use super::protocol::{Class, Protocol};
use super::{CodeIx, ProtocolIx};
use crate::diagnostic::{Diagnostic, FileId, Span, rules};
use crate::source::yaml::{self, Fields, Node};

/// A code.
#[derive(Debug, Clone)]
pub struct Code {
    /// As it is written: `421`. Never a number.
    pub id: String,
    /// As it stands in paths: lower-case.
    pub slug: String,
    /// The message that names it: `smtp-421`.
    pub message: String,
    /// Its protocol.
    pub protocol: ProtocolIx,
    /// The position of its class in the protocol's list.
    pub class: usize,
    /// What the specifications suggest as its text.
    pub wordings: Vec<Wording>,
    /// Its facts, by facet of the protocol.
    pub facts: Vec<Option<Fact>>,
    /// Its enhanced status codes.
    pub enhanced: Enhanced,
    /// What real servers send.
    pub replies: Vec<Reply>,
    /// How it is read aloud, by tag of the locale, where its own letters and digits do not tell.
    pub readings: BTreeMap<String, String>,
    /// Related codes, in the order given.
    pub see_also: Vec<CodeIx>,
    /// Where it is defined.
    pub origin: FileId,
}

/// A text that a specification suggests.
#[derive(Debug, Clone)]
pub struct Wording {
    /// The text, in English.
    pub text: String,
    /// The stages at which it holds, as positions in the protocol's list; empty if at all.
    pub stages: Vec<usize>,
    /// Who says so.
    pub sources: Vec<Citation>,
}

/// Enhanced status codes, RFC 3463.
#[derive(Debug, Clone, Default)]
pub struct Enhanced {
    /// Those that a registry or specification associates.
    pub registered: Vec<String>,
    /// Where they are registered.
    pub sources: Vec<Citation>,
    /// Those that servers send besides.
    pub seen: Vec<String>,
}

/// A line that a real server sends.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The line.
    pub text: String,
    /// The product or provider.
    pub origin: String,
}

/// A code whose references are still names.
pub(super) struct RawCode {
    pub(super) code: Code,
    pub(super) see_also: Vec<(String, Span)>,
    /// The tags of its readings.
    pub(super) reading_tags: Vec<(String, Span)>,
    /// The place of its id.
    pub(super) span: Span,
}

const FIELDS: &[&str] =
    &["code", "reading", "class", "text", "facets", "enhanced", "replies", "see_also"];

/// Reads a definition. `stem` is the name of its file.
pub(super) fn read(
    file: FileId,
    stem: &str,
    text: &str,
    protocol: (ProtocolIx, &Protocol),
    problems: &mut Vec<Diagnostic>,
) -> Option<RawCode> {
    let document = yaml::parse(file, text, problems)?;
    let raw = definition(&document.root(), file, stem, protocol);
    problems.extend(document.finish());
    raw
}

fn definition(
    root: &Node<'_>,
    file: FileId,
    stem: &str,
    (ix, protocol): (ProtocolIx, &Protocol),
) -> Option<RawCode> {
    let fields = root.fields(FIELDS);
    let specs = &protocol.specs;
    let id_node = fields.need("code");
    let id = id_node.as_ref().and_then(identifier);
    let class = class(&fields, protocol);
    let facts = fields.need("facets").map(|node| facts(&node, protocol)).unwrap_or_default();
    let wordings = list(&fields, "text", |node| wording(node, protocol));
    let replies = list(&fields, "replies", reply);
    let enhanced = fields.get("enhanced").map(|node| enhanced(&node, specs)).unwrap_or_default();
    let readings = fields.get("reading").map(|node| node.entries()).unwrap_or_default();
    let tag = |(tag, node): &(&str, Node<'_>)| ((*tag).to_owned(), node.key_span());
    let reading_tags = readings.iter().map(tag).collect();
    let readings = readings
        .iter()
        .filter_map(|(tag, node)| Some(((*tag).to_owned(), node.text()?.to_owned())));
    let readings = readings.collect();
    let see_also = list(&fields, "see_also", |node| Some((node.text()?.to_owned(), node.span())));
    // All faults are noted by now; what follows needs a name and a class.
    let (id, span) = (id?, id_node?.span());
    if id != stem {
        root.report(
            Diagnostic::new(
                &rules::MISPLACED_DEFINITION,
                format!("the code `{id}` is defined in `{stem}.yaml`"),
            )
            .at(span, "")
            .help(format!("rename the file to `{id}.yaml`, or the code to `{stem}`")),
        );
    }
    let class = class?;
    check_prefix(root, (id, span), &protocol.classes[class]);
    let code = Code {
        id: id.to_owned(),
        slug: id.to_ascii_lowercase(),
        message: format!("{}-{}", protocol.id, message_part(id)),
        protocol: ix,
        class,
        wordings,
        facts,
        enhanced,
        replies,
        readings,
        see_also: Vec::new(),
        origin: file,
    };
    Some(RawCode { code, see_also, reading_tags, span })
}

/// Reports a code that begins unlike those of its class.
fn check_prefix(root: &Node<'_>, (id, span): (&str, Span), class: &Class) {
    if !id.starts_with(&class.prefix) {
        let (name, prefix) = (&class.id, &class.prefix);
        root.report(
            Diagnostic::new(
                &rules::CLASS_PREFIX,
                format!("`{id}` does not begin with `{prefix}`, as codes of the class `{name}` do"),
            )
            .at(span, "")
            .help("correct its `class`, or the `prefix` of the class in `protocol.yaml`"),
        );
    }
}

fn list<'a, T>(fields: &Fields<'a>, name: &str, read: impl Fn(&Node<'a>) -> Option<T>) -> Vec<T> {
    let nodes = fields.get(name).map(|node| node.list()).unwrap_or_default();
    nodes.iter().filter_map(read).collect()
}

fn class(fields: &Fields<'_>, protocol: &Protocol) -> Option<usize> {
    let node = fields.need("class")?;
    let id = node.text()?;
    let class = protocol.classes.iter().position(|class| class.id == id);
    if class.is_none() {
        node.report(
            Diagnostic::new(&rules::UNKNOWN_CLASS, format!("no class `{id}`"))
                .at(node.span(), "")
                .suggest(id, protocol.classes.iter().map(|class| &*class.id)),
        );
    }
    class
}

fn wording(node: &Node<'_>, protocol: &Protocol) -> Option<Wording> {
    let fields = node.fields(&["value", "stages", "source"]);
    let sources = sources(&fields, node, &protocol.specs);
    let stages = list(&fields, "stages", |node| {
        let id = node.text()?;
        let at = protocol.stages.iter().position(|stage| stage.id == id);
        if at.is_none() {
            node.report(
                Diagnostic::new(&rules::UNKNOWN_VALUE, format!("no stage `{id}`"))
                    .at(node.span(), "")
                    .suggest(id, protocol.stages.iter().map(|stage| &*stage.id)),
            );
        }
        at
    });
    Some(Wording { text: fields.need("value")?.text()?.to_owned(), stages, sources })
}

pub(super) fn reply(node: &Node<'_>) -> Option<Reply> {
    let fields = node.fields(&["text", "from"]);
    let text = fields.need("text")?.text()?.to_owned();
    Some(Reply { text, origin: fields.need("from")?.text()?.to_owned() })
}

fn enhanced(node: &Node<'_>, specs: &[Spec]) -> Enhanced {
    let fields = node.fields(&["registered", "source", "seen"]);
    let registered = list(&fields, "registered", |node| Some(node.text()?.to_owned()));
    let sources = if registered.is_empty() { Vec::new() } else { sources(&fields, node, specs) };
    let seen = list(&fields, "seen", |node| Some(node.text()?.to_owned()));
    Enhanced { registered, sources, seen }
}
