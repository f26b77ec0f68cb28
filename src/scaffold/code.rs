//! `versus new code PROTOCOL/CODE`: a definition to correct, and the texts to write.

use std::fmt::Write;
use std::path::Path;

use super::{NewFile, Scaffold, catalog_of, line_end, message};
use crate::catalog::{
    self, Catalog, Class, CodeIx, Facet, FacetKind, Protocol, ProtocolIx, contract, message_part,
    name_fault,
};
use crate::diagnostic::{Failure, Span, closest};
use crate::snapshot::Snapshot;
use crate::source::Sources;

/// How wide a comment may be.
const WIDTH: usize = 96;

/// Adds a code. Its class follows from how it begins; its facts are those that most codes of the class
/// have, marked as unverified.
pub fn code(snapshot: &Snapshot, name: &str) -> Result<Scaffold, Failure> {
    let refuse = |reason: String| Failure::because("begin the code", Path::new(name), reason);
    let catalog = catalog_of(snapshot, refuse)?;
    let Some((folder, id)) = name.split_once('/') else {
        return Err(refuse("write the protocol before it, as in `smtp/599`".to_owned()));
    };
    let ids = || catalog.protocols.iter().map(|protocol| &*protocol.id);
    let found = catalog.protocols().find(|(_, protocol)| protocol.id == folder);
    let (ix, protocol) = found.ok_or_else(|| match closest(folder, ids()) {
        Some(meant) => refuse(format!("no protocol `{folder}`; did you mean `{meant}`?")),
        None => refuse(format!("no protocol `{folder}`; there is {}", quoted(ids()))),
    })?;
    if let Some(fault) = name_fault(id) {
        return Err(refuse(fault.to_owned()));
    }
    let known = catalog.codes_of(ix).map(|code| catalog.code(code));
    if let Some(code) = known.into_iter().find(|code| code.slug == id.to_ascii_lowercase()) {
        let file = snapshot.sources.file(code.origin).map_or("", |file| &file.path);
        return Err(refuse(format!("`{}` is defined in `{file}`", code.id)));
    }
    let class = class_of(protocol, id).ok_or_else(|| {
        let prefixes = protocol.classes.iter().map(|class| &*class.prefix);
        refuse(format!("no class begins so; the prefixes are {}", quoted(prefixes)))
    })?;
    if protocol.specs.is_empty() {
        let reason = "the protocol has no specification to cite; add one under `specs`";
        return Err(refuse(reason.to_owned()));
    }
    let path = format!("content/{folder}/{id}.yaml");
    let facts = definition(catalog, ix, id, class);
    let mut made = Scaffold { new: vec![NewFile::new(&path, facts)], ..Scaffold::default() };
    let sources = made.applied(&snapshot.sources);
    let after = catalog::load(&sources, &mut Vec::new());
    let Some(place) = after.and_then(|after| texts(&after, ix, id, &sources)) else {
        return Err(refuse("there is no file for its texts".to_owned()));
    };
    let texts = place.path.clone();
    made.changed.push(place);
    if let Some(fault) = made.fault(&snapshot.sources) {
        return Err(refuse(fault));
    }
    let class = &protocol.classes[class].id;
    made.told = vec![
        format!("made {path} (class `{class}`), and its texts in {texts}"),
        "next: correct its facts, cite their sections, take `unverified` away where you have read them,"
            .to_owned(),
        "write the texts that begin with TODO, and run `versus check`".to_owned(),
    ];
    Ok(made)
}

/// The class whose prefix fits best.
fn class_of(protocol: &Protocol, id: &str) -> Option<usize> {
    let fits = |class: &&Class| id.starts_with(&class.prefix);
    let best = protocol.classes.iter().filter(fits).max_by_key(|class| class.prefix.len())?;
    protocol.classes.iter().position(|class| class.id == best.id)
}

fn definition(catalog: &Catalog, ix: ProtocolIx, id: &str, class: usize) -> String {
    let protocol = catalog.protocol(ix);
    let spec = protocol.specs.first().map_or("", |spec| &spec.id);
    let mut text = format!(
        "# The texts are at `{}-{}` in locales/.\ncode: \"{id}\"\nclass: {}\n\
         # What the specification suggests as its text:\n# text:\n\
         #   - {{ value: \"…\", source: \"{spec}\" }}\n\
         # A guess from the other codes of the class. Look each fact up, correct its value, cite the\n\
         # section as in \"{spec}#1.2\", and take `unverified: true` away.\nfacets:\n",
        protocol.id,
        message_part(id),
        scalar(&protocol.classes[class].id),
    );
    let width = protocol.facets.iter().map(|facet| scalar(&facet.id).len()).max().unwrap_or(0) + 1;
    for (at, facet) in protocol.facets.iter().enumerate() {
        text.push_str(&choices(facet));
        let usual = usual(catalog, ix, class, at);
        let values =
            usual.iter().filter_map(|at| facet.values.get(*at)).map(|value| scalar(&value.id));
        let values: Vec<String> = values.collect();
        let value = match facet.kind {
            FacetKind::One => values.concat(),
            FacetKind::Set | FacetKind::List => format!("[{}]", values.join(", ")),
        };
        let hidden = if facet.optional { "# " } else { "" };
        let key = format!("{}:", scalar(&facet.id));
        let _ = writeln!(
            text,
            "  {hidden}{key:width$} {{ value: {value}, source: \"{spec}\", unverified: true }}"
        );
    }
    text.push_str("# What servers really send:\n# replies:\n");
    let _ = writeln!(text, "#   - {{ text: \"{id} …\", from: \"…\" }}\n# see_also: []");
    text
}

/// A comment that lists the values of a facet.
fn choices(facet: &Facet) -> String {
    let head = match (facet.kind, facet.optional) {
        (FacetKind::One, false) => "one of",
        (FacetKind::One, true) => "optional, one of",
        (FacetKind::Set | FacetKind::List, false) => "one or more of",
        (FacetKind::Set | FacetKind::List, true) => "optional, one or more of",
    };
    let (any, plain): (Vec<_>, Vec<_>) = facet.values.iter().partition(|value| value.any);
    let mut words = vec![format!("{head}:")];
    words.extend(plain.iter().map(|value| format!("{},", value.id)));
    if !any.is_empty() && !plain.is_empty() {
        words.extend(["or".to_owned(), "alone:".to_owned()]);
    }
    words.extend(any.iter().map(|value| format!("{},", value.id)));
    let mut lines = vec![String::from("  #")];
    for word in words {
        let full = lines.last().is_none_or(|line| line.chars().count() + word.len() >= WIDTH);
        if full {
            lines.push(String::from("  #  "));
        }
        if let Some(line) = lines.last_mut() {
            line.push(' ');
            line.push_str(&word);
        }
    }
    let text = lines.join("\n");
    format!("{}\n", text.trim_end_matches(','))
}

/// The values of a facet that most codes of a class have; the first value where there are none.
fn usual(catalog: &Catalog, ix: ProtocolIx, class: usize, facet: usize) -> Vec<usize> {
    let mut counted: Vec<(Vec<usize>, usize)> = Vec::new();
    let codes = catalog.codes_of(ix).map(|code| catalog.code(code));
    for fact in
        codes.filter(|code| code.class == class).filter_map(|code| code.facts[facet].as_ref())
    {
        match counted.iter_mut().find(|(values, _)| *values == fact.values) {
            Some((_, count)) => *count += 1,
            None => counted.push((fact.values.clone(), 1)),
        }
    }
    // Of equals, the one of the lowest code.
    let best = counted.into_iter().rev().max_by_key(|(_, count)| *count);
    best.map_or(vec![0], |(values, _)| values)
}

/// The file that gets the texts of a new code: after those of the code before it.
fn texts(after: &Catalog, ix: ProtocolIx, id: &str, sources: &Sources) -> Option<NewFile> {
    let codes: Vec<CodeIx> = after.codes_of(ix).collect();
    let own = codes.iter().position(|code| after.code(*code).id == id)?;
    let messages = &after.messages[after.source.at()];
    let place = |code: &CodeIx| {
        let code = after.code(*code);
        Some((&*code.id, messages.get(&code.message)?.whole))
    };
    let before = codes[..own].iter().rev().find_map(place);
    let behind = codes[own + 1..].iter().find_map(place);
    let protocol = after.protocol(ix);
    let vocabulary = || Some(("", messages.get(&protocol.id)?.whole));
    let (neighbour, span): (&str, Span) = before.or(behind).or_else(vocabulary)?;
    let file = sources.file(span.file)?;
    let end = line_end(&file.text);
    // Where each code has a heading, the new one gets one.
    let heading = format!("## {neighbour}{end}");
    let headed = file.text.match_indices(&heading).map(|(at, _)| at);
    let headed = headed
        .into_iter()
        .find(|at| *at == 0 || file.text.get(..*at).is_some_and(|head| head.ends_with('\n')));
    let slots = contract::code_slots(after, codes[own]);
    let block = message::unwritten(&slots, &protocol.id, false).trim_end().replace('\n', end);
    let block = if headed.is_some() { format!("## {id}{end}{end}{block}") } else { block };
    let (at, first) = match (before, headed) {
        (Some(_), _) => (span.end as usize, false),
        (None, Some(heading)) => (heading, true),
        (None, None) => (file.text.trim_end().len(), false),
    };
    let (head, tail) = (file.text.get(..at)?, file.text.get(at..)?);
    let text = if first {
        format!("{head}{block}{end}{end}{tail}")
    } else {
        format!("{head}{end}{end}{block}{}", if tail.is_empty() { end } else { tail })
    };
    Some(NewFile::new(file.path.clone(), text))
}

fn quoted<'n>(names: impl Iterator<Item = &'n str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// A name as YAML reads it as text.
fn scalar(name: &str) -> String {
    const WORDS: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let plain = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && !WORDS.contains(&&*name.to_ascii_lowercase());
    if plain { name.to_owned() } else { format!("\"{name}\"") }
}
