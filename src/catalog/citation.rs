//! Citations: which section of which specification says so.

use crate::diagnostic::{Diagnostic, rules};
use crate::source::yaml::{Fields, Node};

/// A specification that a protocol cites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spec {
    /// The id in citations: `rfc5321`.
    pub id: String,
    /// How readers know it: `RFC 5321`. Not translated.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The address of a section, with `{section}` for its number.
    pub section_url: Option<String>,
    /// The sections that it has; empty if they are not listed.
    pub sections: Vec<String>,
}

/// A place in a specification.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    /// The position of the specification in the protocol's list.
    pub spec: usize,
    /// The section, such as `3.8`; `None` for the whole.
    pub section: Option<String>,
}

impl Spec {
    /// The address of a section, or of the whole where there is none or no address for it.
    pub fn address(&self, section: Option<&str>) -> String {
        match (&self.section_url, section) {
            (Some(pattern), Some(section)) => pattern.replace("{section}", section),
            _ => self.url.clone(),
        }
    }
}

/// Reads the field `source` of a fact: one citation or a list. A fact without one is reported.
pub(super) fn sources(fields: &Fields<'_>, of: &Node<'_>, specs: &[Spec]) -> Vec<Citation> {
    let nodes = fields.get("source").map(|field| field.one_or_many()).unwrap_or_default();
    if nodes.is_empty() && fields.readable() {
        of.report(
            Diagnostic::new(&rules::MISSING_SOURCE, "a fact without a source")
                .at(of.span(), "who says so?")
                .help("add `source:` with a citation such as `\"rfc5321#3.8\"`"),
        );
    }
    nodes.iter().filter_map(|node| citation(node, specs)).collect()
}

fn citation(node: &Node<'_>, specs: &[Spec]) -> Option<Citation> {
    let text = node.text()?;
    let (id, section) =
        text.split_once('#').map_or((text, None), |(id, section)| (id, Some(section)));
    let Some(spec) = specs.iter().position(|spec| spec.id == id) else {
        node.report(
            Diagnostic::new(&rules::BAD_REFERENCE, format!("no specification `{id}`"))
                .at(node.span(), "")
                .suggest(id, specs.iter().map(|spec| &*spec.id))
                .help("specifications are declared in `protocol.yaml` under `specs`"),
        );
        return None;
    };
    let valid = |section: &str| {
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        !section.is_empty() && section.chars().all(allowed)
    };
    if section.is_some_and(|section| !valid(section)) {
        node.report(
            Diagnostic::new(&rules::BAD_REFERENCE, format!("`{text}` names no section"))
                .at(node.span(), "")
                .help("write the section after `#`, as in `rfc5321#4.2.1`"),
        );
        return None;
    }
    let known = &specs[spec].sections;
    if let Some(section) = section
        && !known.is_empty()
        && !known.iter().any(|known| known == section)
    {
        node.report(
            Diagnostic::new(&rules::BAD_REFERENCE, format!("`{id}` has no section {section}"))
                .at(node.span(), "")
                .suggest(section, known.iter().map(|known| &**known)),
        );
        return None;
    }
    Some(Citation { spec, section: section.map(str::to_owned) })
}
