//! The contract between the program and the translators: which messages there are, and which
//! variables each of them is given.
//!
//! Start at [`slots`]. The frame's messages are a table here; those of a protocol follow from its
//! vocabulary, so that a new code or facet needs no Rust.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::Catalog;
use crate::diagnostic::{Diagnostic, Span, rules};

/// A text that the site needs.
#[derive(Debug, Clone)]
pub struct Slot {
    /// The message.
    pub id: String,
    /// Its attribute; `None` for its value.
    pub attribute: Option<String>,
    /// The variables it is given, without `$`.
    pub variables: Vec<String>,
    /// What makes it necessary, if that has a place.
    pub origin: Option<Span>,
}

/// The slots by message and attribute.
pub type Slots = BTreeMap<(String, Option<String>), Slot>;

/// The attributes of a facet value.
pub const VALUE_FORMS: [&str; 4] = ["clause", "lead", "tail", "both"];

/// The attributes of a code, in the order of a page.
pub const CODE_TEXTS: [&str; 5] = ["gist", "meaning", "seen", "fix", "send"];

/// How the names of messages begin that the index of the search holds, for the script that shows it.
pub const SEARCH: &str = "search-";

/// The relations, with the codes that their sentences are given and whether they get a `$list`.
pub const RELATIONS: [(&str, [&str; 2], bool); 5] = [
    ("twin", ["a", "b"], false),
    ("sequence", ["first", "then"], false),
    ("opposite", ["a", "b"], true),
    ("alternatives", ["a", "b"], true),
    ("apart", ["a", "b"], false),
];

/// The messages of the frame that have variables: id, variables that are codes, other variables.
const FRAME: &[(&str, &[&str], &[&str])] = &[
    ("home-codes", &[], &["count"]),
    ("home-pairs", &[], &["count"]),
    ("index-title", &[], &["protocol"]),
    ("index-description", &[], &["protocol"]),
    ("index-cell", &["a", "b"], &[]),
    ("code-title", &["code"], &["protocol", "name"]),
    ("code-facts-caption", &["code"], &[]),
    ("code-pairs", &["code"], &[]),
    ("card-title", &["code"], &["name"]),
    ("card-meaning", &["code"], &[]),
    ("card-seen", &["code"], &[]),
    ("card-fix", &["code"], &[]),
    ("card-next", &["code"], &[]),
    ("card-send", &["code"], &[]),
    ("card-reply-from", &[], &["origin"]),
    ("pair-title", &["a", "b"], &["protocol", "a-name", "b-name"]),
    ("pair-short", &["a", "b"], &[]),
    ("pair-glance-caption", &["a", "b"], &[]),
    ("pair-diagram-title", &["a", "b"], &[]),
    ("pair-diagram-description", &["a", "b"], &["a-list", "b-list"]),
    ("pair-shared-nothing", &["a", "b"], &[]),
    ("pair-all-of", &["code"], &["name"]),
    ("pair-unverified", &[], &["value"]),
    ("contrast", &[], &["first", "second"]),
    ("compound", &[], &["lead", "tail"]),
    ("compound-contrast", &[], &["first", "second"]),
    ("sentence", &[], &["clause"]),
    ("list-two", &[], &["first", "second"]),
    ("list-start", &[], &["first", "rest"]),
    ("list-middle", &[], &["first", "rest"]),
    ("list-end", &[], &["first", "second"]),
];

/// The messages of the frame without variables that the program itself asks for. Templates may ask
/// for any other one that the source locale has.
const FRAME_PLAIN: &[&str] = &[
    "site-description",
    "choose",
    "chooser-title",
    "home-title",
    "notfound-title",
    "notfound-text",
    "pair-diagram-any",
    "list-others",
];

/// The texts of the frame: those named here, and whatever else the source locale has for templates.
pub fn frame_slots(catalog: &Catalog) -> Vec<Slot> {
    let of_protocol = |id: &str| {
        let ids = catalog.protocols().map(|(_, protocol)| &*protocol.id);
        ids.into_iter().any(|protocol| {
            id.strip_prefix(protocol).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    };
    let source = &catalog.messages[catalog.source.at()];
    let plain = source.iter().filter(|(id, message)| {
        let value = message.value.as_ref();
        !id.starts_with('-')
            && value.is_some_and(|value| value.variables.is_empty())
            && !of_protocol(id)
            && !FRAME_PLAIN.contains(id)
            && !FRAME.iter().any(|(known, ..)| known == id)
    });
    let mut slots: Vec<Slot> = plain.map(|(id, _)| slot(id, None, &[], &[], None)).collect();
    slots.extend(named_slots());
    slots
}

/// The texts of the frame that the program itself asks for.
fn named_slots() -> impl Iterator<Item = Slot> {
    let given = FRAME.iter().map(|(id, codes, others)| slot(id, None, codes, others, None));
    given.chain(FRAME_PLAIN.iter().map(|id| slot(id, None, &[], &[], None)))
}

/// The texts of a protocol's vocabulary, without its codes and pairs.
pub fn protocol_slots(catalog: &Catalog, protocol: super::ProtocolIx) -> Vec<Slot> {
    let protocol = catalog.protocol(protocol);
    let origin = Some(Span::start_of(protocol.origin));
    let mut slots = vec![
        slot(&protocol.id, None, &[], &[], origin),
        slot(&protocol.id, Some("summary"), &[], &[], origin),
        slot(&format!("{}-class", protocol.id), None, &[], &[], origin),
    ];
    for class in &protocol.classes {
        slots.push(slot(&class.message, None, &[], &[], origin));
        slots.push(slot(&class.message, Some("clause"), &["code"], &[], origin));
        slots.push(slot(&class.message, Some("both"), &[], &[], origin));
    }
    for stage in &protocol.stages {
        slots.push(slot(&stage.message, None, &[], &[], origin));
        slots.push(slot(&stage.message, Some("label"), &[], &[], origin));
    }
    for facet in &protocol.facets {
        slots.push(slot(&facet.message, None, &[], &[], origin));
        let many = facet.kind != super::FacetKind::One;
        let (forms, plain): (Vec<_>, Vec<_>) =
            facet.values.iter().partition(|value| !many || value.any);
        let texts = forms.iter().map(|value| (&value.message, &[][..]));
        // The forms of a list of values stand at the facet itself.
        let listed = (many && !plain.is_empty()).then_some((&facet.message, &["list"][..]));
        for (message, others) in texts.chain(listed) {
            for form in VALUE_FORMS {
                let codes: &[&str] =
                    if form == "clause" || form == "lead" { &["code"] } else { &[] };
                slots.push(slot(message, Some(form), codes, others, origin));
            }
        }
        // Stages have their messages already.
        for value in facet.values.iter().filter(|value| !facet.of_stages || value.any) {
            slots.push(slot(&value.message, None, &[], &[], origin));
        }
    }
    for (relation, codes, list) in RELATIONS {
        let message = protocol.relation_message(relation);
        let others: &[&str] = if list { &["list"] } else { &[] };
        slots.push(slot(&message, None, &[], &[], origin));
        slots.push(slot(&message, Some("sentence"), &codes, others, origin));
        slots.push(slot(&message, Some("choice"), &codes, &[], origin));
    }
    slots
}

/// The texts of one code.
pub fn code_slots(catalog: &Catalog, code: super::CodeIx) -> Vec<Slot> {
    let code = catalog.code(code);
    let origin = Some(Span::start_of(code.origin));
    let texts =
        CODE_TEXTS.iter().map(|text| slot(&code.message, Some(text), &["code"], &[], origin));
    std::iter::once(slot(&code.message, None, &[], &[], origin)).chain(texts).collect()
}

/// The verdicts on confused pairs of a protocol, and the conflicts between its sources.
pub fn verdict_slots(catalog: &Catalog, protocol: super::ProtocolIx) -> Vec<Slot> {
    let protocol = catalog.protocol(protocol);
    let origin = Some(Span::start_of(protocol.origin));
    let verdict = |(a, b): &(super::CodeIx, super::CodeIx)| {
        slot(&verdict_message(catalog, *a, *b), None, &["a", "b"], &[], origin)
    };
    let conflicts = protocol.relations.conflicts.iter();
    let conflicts =
        conflicts.map(|found| slot(&conflict_message(protocol, found), None, &[], &[], origin));
    protocol.relations.confused.iter().map(verdict).chain(conflicts).collect()
}

/// The message of the verdict on two codes, the lower first: `smtp-421-vs-450`.
pub fn verdict_message(catalog: &Catalog, a: super::CodeIx, b: super::CodeIx) -> String {
    let name = super::identifier::message_part(&catalog.code(b).id);
    format!("{}-vs-{name}", catalog.code(a).message)
}

/// The message of a conflict between sources: `smtp-conflict-vrfy-disabled`.
pub fn conflict_message(protocol: &super::Protocol, conflict: &super::Conflict) -> String {
    format!("{}-conflict-{}", protocol.id, super::identifier::message_part(&conflict.id))
}

/// Every text that the site needs.
pub fn slots(catalog: &Catalog) -> Slots {
    by_name(frame_slots(catalog).into_iter().chain(own_slots(catalog)))
}

/// Every text that the program itself asks for, without those that only templates can ask for.
pub fn program_slots(catalog: &Catalog) -> Slots {
    by_name(named_slots().chain(own_slots(catalog)))
}

fn by_name(slots: impl Iterator<Item = Slot>) -> Slots {
    slots.map(|slot| ((slot.id.clone(), slot.attribute.clone()), slot)).collect()
}

/// The texts of all protocols.
fn own_slots(catalog: &Catalog) -> Vec<Slot> {
    let mut all = Vec::new();
    for (protocol, _) in catalog.protocols() {
        all.extend(protocol_slots(catalog, protocol));
        all.extend(verdict_slots(catalog, protocol));
        all.extend(catalog.codes_of(protocol).flat_map(|code| code_slots(catalog, code)));
    }
    all
}

/// Reports messages that would have to say two things: `4.7.1` and `4_7_1` are both `x-4_7_1`.
pub(super) fn check_names(catalog: &Catalog, problems: &mut Vec<Diagnostic>) {
    let frame = FRAME.iter().map(|(id, ..)| *id).chain(FRAME_PLAIN.iter().copied());
    let mut taken: BTreeMap<(String, Option<String>), Option<Span>> =
        frame.map(|id| ((id.to_owned(), None), None)).collect();
    let mut clashes: BTreeMap<String, (Option<Span>, Option<Span>)> = BTreeMap::new();
    for Slot { id, attribute, origin, .. } in own_slots(catalog) {
        match taken.entry((id.clone(), attribute)) {
            Entry::Vacant(free) => drop(free.insert(origin)),
            Entry::Occupied(first) => {
                clashes.entry(id).or_insert((origin, *first.get()));
            }
        }
    }
    for (id, (again, first)) in clashes {
        let mut problem =
            Diagnostic::new(&rules::NAME_CLASH, format!("two things are named by `{id}`")).help(
                "rename one of the codes, classes, stages, facets or values with this message",
            );
        if let Some(span) = again {
            problem = problem.at(span, "one is needed for this");
        }
        if let Some(span) = first.filter(|_| first != again) {
            problem = problem.also(span, "the other for this");
        }
        problems.push(problem);
    }
}

fn slot(
    id: &str,
    attribute: Option<&str>,
    codes: &[&str],
    others: &[&str],
    origin: Option<Span>,
) -> Slot {
    let mut variables: Vec<String> = Vec::new();
    for code in codes {
        variables.push((*code).to_owned());
        variables.extend(["final", "article", "kind"].map(|form| format!("{code}-{form}")));
    }
    variables.extend(others.iter().map(|&name| name.to_owned()));
    Slot { id: id.to_owned(), attribute: attribute.map(str::to_owned), variables, origin }
}
