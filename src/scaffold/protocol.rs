//! `versus new protocol NAME`: a vocabulary and two codes to begin with.

use std::path::Path;

use super::{NewFile, Scaffold, catalog_of, message};
use crate::catalog::{self, Catalog, contract, is_message_start, name_fault};
use crate::diagnostic::Failure;
use crate::snapshot::Snapshot;
use crate::source::Sources;

/// The facts, with `NAME` for the name.
const FACTS: &[(&str, &str)] = &[
    ("protocol.yaml", include_str!("blank/protocol.yaml")),
    ("200.yaml", include_str!("blank/200.yaml")),
    ("500.yaml", include_str!("blank/500.yaml")),
];

/// What stands above the messages.
const HEAD: &str = include_str!("blank/head.ftl");

/// Adds a protocol. Its messages follow from the contract, so all that are needed are there.
pub fn protocol(snapshot: &Snapshot, name: &str) -> Result<Scaffold, Failure> {
    let refuse = |reason: String| Failure::because("begin the protocol", Path::new(name), reason);
    let catalog = catalog_of(snapshot, refuse)?;
    if let Some(fault) = name_fault(name) {
        return Err(refuse(fault.to_owned()));
    }
    if !is_message_start(name) {
        let reason = "write a lower-case letter, then such letters, digits and `-`";
        return Err(refuse(reason.to_owned()));
    }
    let source = &catalog.locale(catalog.source).tag;
    let texts = format!("locales/{source}/{name}.ftl");
    if let Some(reason) = taken(catalog, &snapshot.sources, name, &texts) {
        return Err(refuse(reason));
    }
    let facts = FACTS.iter().map(|(file, text)| {
        NewFile::new(format!("content/{name}/{file}"), text.replace("NAME", name))
    });
    let mut made = Scaffold { new: facts.collect(), ..Scaffold::default() };
    let written = written(&made, &snapshot.sources, name);
    made.new.push(NewFile::new(texts.clone(), format!("{}{written}", HEAD.replace("NAME", name))));
    if let Some(fault) = made.fault(&snapshot.sources) {
        return Err(refuse(fault));
    }
    made.told = vec![
        format!("made content/{name}/ with two codes, and their texts in {texts}"),
        format!("next: declare what its codes can be compared by in content/{name}/protocol.yaml,"),
        "write the texts that begin with TODO, and run `versus check`".to_owned(),
    ];
    Ok(made)
}

/// The messages that the new facts ask for.
fn written(made: &Scaffold, sources: &Sources, name: &str) -> String {
    let Some(after) = catalog::load(&made.applied(sources), &mut Vec::new()) else {
        return String::new();
    };
    let Some((ix, _)) = after.protocols().find(|(_, protocol)| protocol.id == name) else {
        return String::new();
    };
    let vocabulary = message::unwritten(&contract::protocol_slots(&after, ix), name, true);
    let codes = after.codes_of(ix).map(|code| {
        let slots = contract::code_slots(&after, code);
        format!("\n## {}\n\n{}", after.code(code).id, message::unwritten(&slots, name, false))
    });
    std::iter::once(vocabulary.trim_start().to_owned()).chain(codes).collect()
}

/// Why a name cannot be a protocol's: something else has it.
fn taken(catalog: &Catalog, sources: &Sources, name: &str, texts: &str) -> Option<String> {
    if catalog.protocols.iter().any(|protocol| protocol.id == name) {
        return Some("there is such a protocol already".to_owned());
    }
    let folder = format!("content/{name}/");
    let path = |path: &str| path.starts_with(&folder) || path == texts;
    if let Some((_, file)) = sources.files().find(|(_, file)| path(&file.path)) {
        return Some(format!("there is a file `{}` already", file.path));
    }
    if name == "pages" {
        return Some("`content/pages/` is for pages of running text".to_owned());
    }
    let own = |id: &&str| {
        id.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let found = catalog.messages[catalog.source.at()].iter().map(|(id, _)| id).find(own);
    found
        .map(|id| format!("there is a message `{id}` already, and its messages would begin so too"))
}
