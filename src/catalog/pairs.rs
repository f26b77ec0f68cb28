//! `content/<protocol>/pairs.yaml`: what no rule can know about two codes.

use std::collections::{BTreeMap, BTreeSet};

use super::CodeIx;
use super::citation::{Citation, Spec, sources};
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

/// Reads `pairs.yaml`. `find` gives the position of a code by its id.
pub(super) fn read(
    file: FileId,
    text: &str,
    specs: &[Spec],
    find: &dyn Fn(&str) -> Option<CodeIx>,
    known: &[String],
    problems: &mut Vec<Diagnostic>,
) -> Relations {
    let Some(document) = yaml::parse(file, text, problems) else { return Relations::default() };
    let root = document.root();
    let fields = root.fields(&["twins", "sequences", "confused"]);
    let reader = Reader { find, known };
    let list = |name: &str| fields.get(name).map(|node| node.list()).unwrap_or_default();
    let mut relations = Relations::default();
    relations.twins.extend(list("twins").iter().filter_map(|node| reader.two(node)));
    relations.confused.extend(list("confused").iter().filter_map(|node| reader.two(node)));
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

struct Reader<'r> {
    find: &'r dyn Fn(&str) -> Option<CodeIx>,
    known: &'r [String],
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
        let code = (self.find)(id);
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
pub(super) fn unknown_code(id: &str, known: &[String]) -> Diagnostic {
    Diagnostic::new(&rules::UNKNOWN_CODE, format!("no code `{id}`"))
        .suggest(id, known.iter().map(|id| &**id))
}
