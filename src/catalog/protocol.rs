//! `content/<protocol>/protocol.yaml`: what the codes of a protocol can be said to be.

use std::ops::Range;

use super::citation::{Citation, Spec, sources};
use super::facet::{self, Facet};
use super::identifier::{identifier, is_message_start, message_part};
use super::pairs::Relations;
use super::undefined::Undefined;
use crate::diagnostic::{Diagnostic, FileId, Span, rules};
use crate::source::yaml::{self, Fields, Node};

/// A protocol and the vocabulary of its codes.
#[derive(Debug, Clone)]
pub struct Protocol {
    /// The name of its folder, in content and output.
    pub id: String,
    /// Its name, in every language.
    pub name: String,
    /// The ports that it is spoken on.
    pub ports: Vec<String>,
    /// The specifications that are cited.
    pub specs: Vec<Spec>,
    /// The classes, in order.
    pub classes: Vec<Class>,
    /// The stages of the dialogue, in order.
    pub stages: Vec<Stage>,
    /// The facets, most telling first.
    pub facets: Vec<Facet>,
    /// The range of its codes in the catalogue.
    pub codes: Range<u32>,
    /// What is known of pairs.
    pub relations: Relations,
    /// The name of a page of running text that introduces it, with its place.
    pub guide: Option<(String, Span)>,
    /// Numbers that readers meet and no specification defines.
    pub undefined: Vec<Undefined>,
    /// Where it is defined.
    pub origin: FileId,
}

/// What a class of codes means for the command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It has been carried out.
    Success,
    /// It is under way and wants more.
    Progress,
    /// It has not been carried out.
    Failure,
}

/// A class of codes.
#[derive(Debug, Clone)]
pub struct Class {
    /// The id in YAML.
    pub id: String,
    /// The message that names it.
    pub message: String,
    /// What its codes begin with.
    pub prefix: String,
    /// What it means for the command.
    pub outcome: Outcome,
    /// The noun that some languages inflect for: `reply` or `error`.
    pub kind: String,
    /// Who says so.
    pub sources: Vec<Citation>,
}

/// A stage of the dialogue.
#[derive(Debug, Clone)]
pub struct Stage {
    /// The id in YAML.
    pub id: String,
    /// The message that names it: `smtp-stage-auth`.
    pub message: String,
    /// Whether it stands beside the main line of a session.
    pub side: bool,
}

impl Protocol {
    /// The facet whose values are the stages.
    pub fn stage_facet(&self) -> Option<usize> {
        self.facets.iter().position(|facet| facet.of_stages)
    }

    /// The message of a relation: `smtp-relation-twin`.
    pub fn relation_message(&self, relation: &str) -> String {
        format!("{}-relation-{relation}", self.id)
    }
}

const FIELDS: &[&str] = &["id", "name", "ports", "specs", "classes", "stages", "facets", "guide"];

/// Reads `protocol.yaml` in the folder `folder`.
pub(super) fn read(
    file: FileId,
    folder: &str,
    text: &str,
    problems: &mut Vec<Diagnostic>,
) -> Option<Protocol> {
    let document = yaml::parse(file, text, problems)?;
    let protocol = protocol(&document.root(), file, folder);
    problems.extend(document.finish());
    protocol
}

fn protocol(root: &Node<'_>, file: FileId, folder: &str) -> Option<Protocol> {
    let fields = root.fields(FIELDS);
    let id_node = fields.need("id")?;
    let id = identifier(&id_node)?;
    if !is_message_start(id) {
        id_node.report(
            Diagnostic::new(&rules::BAD_IDENTIFIER, format!("`{id}` cannot begin a message"))
                .at(id_node.span(), "")
                .help("write a lower-case letter, then such letters, digits and `-`"),
        );
        return None;
    }
    if id != folder {
        id_node.report(
            Diagnostic::new(
                &rules::MISPLACED_DEFINITION,
                format!("the protocol `{id}` is defined in the folder `{folder}`"),
            )
            .at(id_node.span(), "")
            .help(format!("rename the folder to `{id}`, or the protocol to `{folder}`")),
        );
        return None;
    }
    let ports = fields.get("ports").map(|node| node.list()).unwrap_or_default();
    let specs: Vec<Spec> = unique(&fields, "specs", spec, |spec| &spec.id);
    let stages: Vec<Stage> = unique(&fields, "stages", |node| stage(node, id), |stage| &stage.id);
    let classes = unique(&fields, "classes", |node| class(node, id, &specs), |class| &class.id);
    let facets =
        unique(&fields, "facets", |node| facet::read(node, id, &stages), |facet| &facet.id);
    Some(Protocol {
        id: id.to_owned(),
        name: fields.need("name").and_then(|node| node.text()).unwrap_or(id).to_owned(),
        ports: ports.iter().filter_map(|node| Some(node.text()?.to_owned())).collect(),
        specs,
        classes,
        stages,
        facets,
        codes: 0..0,
        relations: Relations::default(),
        guide: fields.get("guide").and_then(|node| Some((node.text()?.to_owned(), node.span()))),
        undefined: Vec::new(),
        origin: file,
    })
}

/// Reads a list whose elements have an id each, and reports an id that occurs twice.
fn unique<'a, T>(
    fields: &Fields<'a>,
    name: &str,
    read: impl Fn(&Node<'a>) -> Option<T>,
    id: impl Fn(&T) -> &String,
) -> Vec<T> {
    let mut kept: Vec<T> = Vec::new();
    for node in fields.need(name).map(|node| node.list()).unwrap_or_default() {
        let Some(element) = read(&node) else { continue };
        if kept.iter().any(|known| id(known) == id(&element)) {
            let message = format!("`{}` is listed twice under `{name}`", id(&element));
            node.report(Diagnostic::new(&rules::DUPLICATE_VALUE, message).at(node.span(), ""));
            continue;
        }
        kept.push(element);
    }
    kept
}

fn spec(node: &Node<'_>) -> Option<Spec> {
    let fields = node.fields(&["id", "title", "url", "section", "sections"]);
    let id = identifier(&fields.need("id")?)?;
    let sections = fields.get("sections").map(|node| node.list()).unwrap_or_default();
    Some(Spec {
        id: id.to_owned(),
        title: fields.need("title")?.text()?.to_owned(),
        url: address(&fields.need("url")?)?,
        section_url: fields.get("section").and_then(|node| address(&node)),
        sections: sections.iter().filter_map(|node| Some(node.text()?.to_owned())).collect(),
    })
}

/// Reads an address that may stand in a link.
fn address(node: &Node<'_>) -> Option<String> {
    let url = node.text()?;
    if url.starts_with("https://") || url.starts_with("http://") {
        return Some(url.to_owned());
    }
    node.report(
        Diagnostic::new(&rules::BAD_REFERENCE, format!("`{url}` is not a web address"))
            .at(node.span(), "it must begin with https://"),
    );
    None
}

fn stage(node: &Node<'_>, protocol: &str) -> Option<Stage> {
    let fields = node.fields(&["id", "side"]);
    let id = identifier(&fields.need("id")?)?;
    Some(Stage {
        id: id.to_owned(),
        message: format!("{protocol}-stage-{}", message_part(id)),
        side: fields.get("side").and_then(|node| node.truth()).unwrap_or(false),
    })
}

fn class(node: &Node<'_>, protocol: &str, specs: &[Spec]) -> Option<Class> {
    let fields = node.fields(&["id", "prefix", "outcome", "kind", "source"]);
    let id = identifier(&fields.need("id")?)?;
    let outcome = fields.need("outcome")?;
    let parsed = match outcome.text()? {
        "success" => Outcome::Success,
        "progress" => Outcome::Progress,
        "failure" => Outcome::Failure,
        other => {
            outcome.report(
                Diagnostic::new(&rules::UNKNOWN_VALUE, format!("no outcome `{other}`"))
                    .at(outcome.span(), "")
                    .help("the outcomes are `success`, `progress` and `failure`"),
            );
            return None;
        }
    };
    Some(Class {
        id: id.to_owned(),
        message: format!("{protocol}-class-{}", message_part(id)),
        prefix: fields.need("prefix").and_then(|node| node.text()).unwrap_or("").to_owned(),
        outcome: parsed,
        kind: fields.get("kind").and_then(|node| node.text()).unwrap_or("reply").to_owned(),
        sources: sources(&fields, node, specs),
    })
}
