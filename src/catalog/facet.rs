//! Facets: what the codes of a protocol can be compared by. A protocol declares them as data.

use super::identifier::{identifier, message_part};
use super::protocol::Stage;
use crate::diagnostic::{Diagnostic, rules};
use crate::source::yaml::Node;

/// How many values a code has of a facet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FacetKind {
    /// Exactly one.
    One,
    /// One or more, in the order that the protocol declares.
    Set,
    /// One or more, in the order that the code gives.
    List,
}

/// A property that codes can be compared by.
#[derive(Debug, Clone)]
pub struct Facet {
    /// The id in YAML.
    pub id: String,
    /// The message that names the row: `smtp-connection`.
    pub message: String,
    /// How many values a code has.
    pub kind: FacetKind,
    /// The values, in order.
    pub values: Vec<Value>,
    /// Whether the values are the stages of the dialogue.
    pub of_stages: bool,
    /// Whether a code may leave it out.
    pub optional: bool,
    /// A sign per value, for the end of the dialogue's drawing; empty where it has no place there.
    pub signs: Vec<String>,
}

/// A value of a facet.
#[derive(Debug, Clone)]
pub struct Value {
    /// The id in YAML.
    pub id: String,
    /// The message that says it: `smtp-connection-closes`.
    pub message: String,
    /// Whether it stands for others, as "any command" does. It can only stand alone.
    pub any: bool,
    /// The plain values that it stands for: itself, or all of them but some.
    pub covers: Vec<usize>,
}

impl Facet {
    /// The position of a value.
    pub fn value(&self, id: &str) -> Option<usize> {
        self.values.iter().position(|value| value.id == id)
    }

    /// The plain values that some values stand for, in order.
    pub fn reach(&self, values: &[usize]) -> Vec<usize> {
        let mut reach: Vec<usize> =
            values.iter().flat_map(|at| self.values[*at].covers.iter().copied()).collect();
        reach.sort_unstable();
        reach.dedup();
        reach
    }
}

const FIELDS: &[&str] = &["id", "kind", "values", "of", "any", "optional", "signs"];

/// Reads one facet of `protocol.yaml`.
pub(super) fn read(node: &Node<'_>, protocol: &str, stages: &[Stage]) -> Option<Facet> {
    let fields = node.fields(FIELDS);
    let id = identifier(&fields.need("id")?)?;
    let kind = fields.need("kind")?;
    let kind = match kind.text()? {
        "one" => FacetKind::One,
        "set" => FacetKind::Set,
        "list" => FacetKind::List,
        other => {
            kind.report(
                Diagnostic::new(&rules::UNKNOWN_VALUE, format!("no kind of facet `{other}`"))
                    .at(kind.span(), "")
                    .help("the kinds are `one`, `set` and `list`"),
            );
            return None;
        }
    };
    let message = format!("{protocol}-{}", message_part(id));
    let of = fields.get("of");
    let of_stages = of.as_ref().and_then(Node::text) == Some("stages");
    let mut values = Vec::new();
    if of_stages {
        values.extend(stages.iter().enumerate().map(|(at, stage)| Value {
            id: stage.id.clone(),
            message: stage.message.clone(),
            any: false,
            covers: vec![at],
        }));
    } else if let Some(of) = of {
        of.report(
            Diagnostic::new(&rules::UNKNOWN_VALUE, "a facet can only be `of: stages`")
                .at(of.span(), "")
                .help("list other values under `values`"),
        );
    } else {
        for node in fields.need("values")?.list() {
            let Some(id) = identifier(&node) else { continue };
            if values.iter().any(|known: &Value| known.id == id) {
                node.report(
                    Diagnostic::new(
                        &rules::DUPLICATE_VALUE,
                        format!("the value `{id}` is listed twice"),
                    )
                    .at(node.span(), ""),
                );
                continue;
            }
            let message = format!("{message}-{}", message_part(id));
            let covers = vec![values.len()];
            values.push(Value { id: id.to_owned(), message, any: false, covers });
        }
    }
    let plain = values.len();
    for node in fields.get("any").map(|node| node.list()).unwrap_or_default() {
        values.extend(any(&node, &message, &values[..plain]));
    }
    let optional = fields.get("optional").and_then(|node| node.truth()).unwrap_or(false);
    let signs = fields.get("signs").map(|node| signs(&node, plain)).unwrap_or_default();
    Some(Facet { id: id.to_owned(), message, kind, values, of_stages, optional, signs })
}

/// Reads the signs of a facet: one for each plain value.
fn signs(node: &Node<'_>, values: usize) -> Vec<String> {
    let signs = node.list();
    if signs.len() != values {
        let problem = format!("values: {values}, signs: {}", signs.len());
        node.report(
            Diagnostic::new(&rules::UNKNOWN_VALUE, problem)
                .at(node.span(), "")
                .help("give each value its sign, in the order of `values`"),
        );
        return Vec::new();
    }
    signs.iter().filter_map(|sign| sign.text().map(str::to_owned)).collect()
}

/// Reads a value that stands for all plain ones but some: `{ id: any-command, except: [greeting] }`.
fn any(node: &Node<'_>, facet: &str, plain: &[Value]) -> Option<Value> {
    let fields = node.fields(&["id", "except"]);
    let except = fields.get("except").map(|node| node.list()).unwrap_or_default();
    let mut left_out = Vec::new();
    for node in &except {
        let Some(id) = node.text() else { continue };
        match plain.iter().position(|value| value.id == id) {
            Some(at) => left_out.push(at),
            None => node.report(
                Diagnostic::new(&rules::UNKNOWN_VALUE, format!("no value `{id}`"))
                    .at(node.span(), "")
                    .suggest(id, plain.iter().map(|value| &*value.id)),
            ),
        }
    }
    let id = identifier(&fields.need("id")?)?;
    let message = format!("{facet}-{}", message_part(id));
    let covers = (0..plain.len()).filter(|at| !left_out.contains(at)).collect();
    Some(Value { id: id.to_owned(), message, any: true, covers })
}
