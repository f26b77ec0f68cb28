//! `content/<protocol>/pairs.yaml`: what no rule can know about two codes.

use std::collections::{BTreeMap, BTreeSet};

use super::CodeIx;
use super::citation::{Citation, Spec, sources};
use super::identifier::identifier;
use crate::diagnostic::{Diagnostic, FileId, rules};
use crate::source::yaml::{self, Node};

/// Two codes, the lower first.
type Two = (CodeIx, CodeIx);

/// What people know of pairs of codes of one protocol.
#[derive(Debug, Clone, Default)]
pub struct Relations {
    /// The same situation, once temporary and once permanent.
    pub twins: BTreeSet<Two>,
    /// One follows the other in one exchange.
    pub sequences: BTreeMap<Two, Sequence>,
    /// Often confused; each has a written verdict, the message `smtp-421-vs-450`.
    pub confused: BTreeSet<Two>,
    /// What the sources disagree about, in the order of the file.
    pub conflicts: Vec<Conflict>,
}

/// Something that the sources disagree about, told in the message `smtp-conflict-<id>`.
#[derive(Debug, Clone)]
pub struct Conflict {
    /// The id in YAML.
    pub id: String,
    /// The codes concerned.
    pub codes: Vec<CodeIx>,
    /// The sources that disagree.
    pub sources: Vec<Citation>,
}

/// The order in which two codes come.
#[derive(Debug, Clone)]
pub struct Sequence {
    /// The earlier one.
    pub first: CodeIx,
    /// The later one.
    pub then: CodeIx,
    /// Who says so.
    pub sources: Vec<Citation>,
}

impl Relations {
    /// The conflicts that concern all of some codes.
    pub fn conflicts_of<'r>(&'r self, codes: &'r [CodeIx]) -> impl Iterator<Item = &'r Conflict> {
        let concerns =
            |conflict: &&Conflict| codes.iter().all(|code| conflict.codes.contains(code));
        self.conflicts.iter().filter(concerns)
    }

    /// The codes that a code is a twin of, or often confused with; in order.
    pub fn related(&self, code: CodeIx) -> Vec<CodeIx> {
        let other = |&(x, y): &Two| match code {
            _ if code == x => Some(y),
            _ if code == y => Some(x),
            _ => None,
        };
        let mut found: Vec<CodeIx> =
            self.twins.iter().chain(&self.confused).filter_map(other).collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// Reads `pairs.yaml`.
pub(super) fn read(
    file: FileId,
    text: &str,
    specs: &[Spec],
    known: &Known,
    problems: &mut Vec<Diagnostic>,
) -> Relations {
    let Some(document) = yaml::parse(file, text, problems) else { return Relations::default() };
    let root = document.root();
    let fields = root.fields(&["twins", "sequences", "confused", "conflicts"]);
    let reader = Reader { known };
    let list = |name: &str| fields.get(name).map(|node| node.list()).unwrap_or_default();
    let mut relations = Relations::default();
    relations.twins.extend(list("twins").iter().filter_map(|node| reader.two(node)));
    relations.confused.extend(list("confused").iter().filter_map(|node| reader.two(node)));
    for node in list("conflicts") {
        let fields = node.fields(&["id", "codes", "source"]);
        let sources = sources(&fields, &node, specs);
        let codes = fields.need("codes").map(|node| node.list()).unwrap_or_default();
        let codes = codes.iter().filter_map(|node| reader.code(node)).collect();
        if let Some(id) = fields.need("id").and_then(|node| identifier(&node)) {
            relations.conflicts.push(Conflict { id: id.to_owned(), codes, sources });
        }
    }
    for node in list("sequences") {
        let fields = node.fields(&["first", "then", "source"]);
        let sources = sources(&fields, &node, specs);
        let (first, then) = (fields.need("first"), fields.need("then"));
        let (Some(first), Some(then)) = (first, then) else { continue };
        let (Some(first_ix), Some(then_ix)) = (reader.code(&first), reader.code(&then)) else {
            continue;
        };
        if let Some(two) = distinct(first_ix, then_ix, &then) {
            let sequence = Sequence { first: first_ix, then: then_ix, sources };
            relations.sequences.insert(two, sequence);
        }
    }
    problems.extend(document.finish());
    relations
}

/// The codes of a protocol by id.
pub(super) struct Known(BTreeMap<String, CodeIx>);

impl Known {
    pub(super) fn new(codes: impl Iterator<Item = (String, CodeIx)>) -> Self {
        Self(codes.collect())
    }

    /// The position of a code.
    pub(super) fn find(&self, id: &str) -> Option<CodeIx> {
        self.0.get(id).copied()
    }

    fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(|id| &**id)
    }
}

struct Reader<'r> {
    known: &'r Known,
}

impl Reader<'_> {
    fn two(&self, node: &Node<'_>) -> Option<Two> {
        let list = node.list();
        let [x, y] = list.as_slice() else {
            node.report(
                Diagnostic::new(&rules::WRONG_TYPE, "expected two codes")
                    .at(node.span(), "")
                    .help("write a pair as `[\"421\", \"450\"]`"),
            );
            return None;
        };
        let (first, second) = (self.code(x), self.code(y));
        distinct(first?, second?, y)
    }

    fn code(&self, node: &Node<'_>) -> Option<CodeIx> {
        let id = node.text()?;
        let code = self.known.find(id);
        if code.is_none() {
            node.report(unknown_code(id, self.known).at(node.span(), ""));
        }
        code
    }
}

/// Orders two codes, and reports a code beside itself.
fn distinct(x: CodeIx, y: CodeIx, node: &Node<'_>) -> Option<Two> {
    if x == y {
        node.report(
            Diagnostic::new(&rules::SELF_REFERENCE, "a code beside itself").at(node.span(), ""),
        );
        return None;
    }
    Some((x.min(y), x.max(y)))
}

/// A reference to a code that is not defined.
pub(super) fn unknown_code(id: &str, known: &Known) -> Diagnostic {
    Diagnostic::new(&rules::UNKNOWN_CODE, format!("no code `{id}`")).suggest(id, known.ids())
}
