//! The facts of a code: what its definition says of each facet of its protocol.

use super::citation::{Citation, Spec, sources};
use super::facet::{Facet, FacetKind};
use super::protocol::Protocol;
use crate::diagnostic::{Diagnostic, rules};
use crate::source::yaml::Node;

/// What is true of a code in one facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Positions in the facet's list of values; never empty.
    pub values: Vec<usize>,
    /// Who says so.
    pub sources: Vec<Citation>,
    /// Those of the values that nobody has read in the specification yet.
    pub unverified: Vec<usize>,
}

/// Reads the facts, by facet of the protocol. Facets that must be stated and are not are reported.
pub(super) fn facts(node: &Node<'_>, protocol: &Protocol) -> Vec<Option<Fact>> {
    let mut facts = vec![None; protocol.facets.len()];
    for (name, entry) in node.entries() {
        if let Some(at) = protocol.facets.iter().position(|facet| facet.id == name) {
            facts[at] = fact(&entry, &protocol.facets[at], &protocol.specs);
            continue;
        }
        node.report(
            Diagnostic::new(&rules::UNKNOWN_FACET, format!("no facet `{name}`"))
                .at(entry.key_span(), "")
                .suggest(name, protocol.facets.iter().map(|facet| &*facet.id))
                .help("facets are declared in `protocol.yaml`"),
        );
    }
    let stated: Vec<&str> = node.entries().iter().map(|(name, _)| *name).collect();
    for facet in protocol.facets.iter().filter(|facet| !facet.optional) {
        if !stated.contains(&&*facet.id) {
            node.report(
                Diagnostic::new(
                    &rules::MISSING_FIELD,
                    format!("the facet `{}` is not stated", facet.id),
                )
                .at(node.key_span(), "in these facets")
                .help("state it with its source, or declare the facet `optional: true`"),
            );
        }
    }
    facts
}

fn fact(node: &Node<'_>, facet: &Facet, specs: &[Spec]) -> Option<Fact> {
    let fields = node.fields(&["value", "source", "unverified"]);
    let sources = sources(&fields, node, specs);
    let value = fields.need("value")?;
    let nodes = if facet.kind == FacetKind::One { vec![value.clone()] } else { value.list() };
    let mut values: Vec<usize> = Vec::new();
    for node in &nodes {
        let Some(id) = node.text() else { continue };
        let Some(at) = facet.value(id) else {
            node.report(
                Diagnostic::new(
                    &rules::UNKNOWN_VALUE,
                    format!("the facet `{}` has no value `{id}`", facet.id),
                )
                .at(node.span(), "")
                .suggest(id, facet.values.iter().map(|value| &*value.id))
                .help(format!("its values are {}", names(facet))),
            );
            continue;
        };
        let alone = facet.values[at].any && nodes.len() > 1;
        if values.contains(&at) || alone {
            let message = if alone { "can only stand alone" } else { "is listed twice" };
            node.report(
                Diagnostic::new(&rules::DUPLICATE_VALUE, format!("`{id}` {message}"))
                    .at(node.span(), ""),
            );
            continue;
        }
        values.push(at);
    }
    if nodes.is_empty() && value.is_list() {
        value.report(
            Diagnostic::new(
                &rules::MISSING_FIELD,
                format!("the facet `{}` has no value here", facet.id),
            )
            .at(value.span(), "")
            .help(format!("its values are {}", names(facet))),
        );
    }
    if facet.kind == FacetKind::Set {
        values.sort_unstable();
    }
    let unverified =
        fields.get("unverified").map(|node| doubted(&node, facet, &values)).unwrap_or_default();
    (!values.is_empty()).then_some(Fact { values, sources, unverified })
}

/// Reads `unverified`: `true` for all values, or a list of some of them.
fn doubted(node: &Node<'_>, facet: &Facet, values: &[usize]) -> Vec<usize> {
    if !node.is_list() {
        return if node.truth() == Some(true) { values.to_vec() } else { Vec::new() };
    }
    let mut doubted = Vec::new();
    for node in node.list() {
        let Some(id) = node.text() else { continue };
        match facet.value(id).filter(|at| values.contains(at)) {
            Some(at) => doubted.push(at),
            None => node.report(
                Diagnostic::new(&rules::UNKNOWN_VALUE, format!("`{id}` is not stated here"))
                    .at(node.span(), "")
                    .suggest(id, values.iter().map(|at| &*facet.values[*at].id)),
            ),
        }
    }
    doubted
}

fn names(facet: &Facet) -> String {
    let names: Vec<String> = facet.values.iter().map(|value| format!("`{}`", value.id)).collect();
    names.join(", ")
}
