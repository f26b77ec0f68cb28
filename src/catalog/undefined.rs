//! `content/<protocol>/undefined.yaml`: numbers that readers meet and no specification defines.

use super::CodeIx;
use super::code::{Reply, reply};
use super::identifier::identifier;
use super::pairs::{Known, unknown_code};
use crate::diagnostic::{Diagnostic, FileId, rules};
use crate::source::yaml::{self, Node};

/// A number that looks like a code and is none.
#[derive(Debug, Clone)]
pub struct Undefined {
    /// As it is written.
    pub id: String,
    /// Enhanced status codes that a registry associates with it.
    pub registered: Vec<String>,
    /// What servers send with it.
    pub seen: Vec<Reply>,
    /// The codes that a reader most likely wants.
    pub instead: Vec<CodeIx>,
}

/// Reads `undefined.yaml`. A number that is defined after all is reported.
pub(super) fn read(
    file: FileId,
    text: &str,
    known: &Known,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Undefined> {
    let Some(document) = yaml::parse(file, text, problems) else { return Vec::new() };
    let fields = document.root().fields(&["undefined"]);
    let list = fields.need("undefined").map(|node| node.list()).unwrap_or_default();
    let numbers = list.iter().filter_map(|node| number(node, known)).collect();
    problems.extend(document.finish());
    numbers
}

fn number(node: &Node<'_>, known: &Known) -> Option<Undefined> {
    let fields = node.fields(&["code", "registered", "seen", "instead"]);
    let list = |name: &str| fields.get(name).map(|node| node.list()).unwrap_or_default();
    let instead = list("instead");
    let instead = instead.iter().filter_map(|node| {
        let id = node.text()?;
        let code = known.find(id);
        if code.is_none() {
            node.report(unknown_code(id, known).at(node.span(), ""));
        }
        code
    });
    let id_node = fields.need("code")?;
    let id = identifier(&id_node)?;
    if known.find(id).is_some() {
        id_node.report(
            Diagnostic::new(&rules::DUPLICATE_CODE, format!("the code `{id}` is defined"))
                .at(id_node.span(), "so it is not undefined"),
        );
    }
    Some(Undefined {
        id: id.to_owned(),
        registered: list("registered")
            .iter()
            .filter_map(|node| Some(node.text()?.to_owned()))
            .collect(),
        seen: list("seen").iter().filter_map(reply).collect(),
        instead: instead.collect(),
    })
}
