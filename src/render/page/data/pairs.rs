//! How every two codes are related, by id. Labels stand once in the file, and pages follow from the codes.

use serde::Serialize;

use crate::catalog::{Catalog, CodeIx, ProtocolIx};
use crate::plan::Pair;
use crate::render::relation::Relation;

#[derive(Serialize)]
pub(super) struct Entry<'v> {
    a: &'v str,
    b: &'v str,
    /// Nothing, where nobody says what either code can answer.
    relation: Option<&'static str>,
    /// Which of the two comes first in an exchange.
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<&'v str>,
    #[serde(skip_serializing_if = "is_false")]
    confused: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_false(truth: &bool) -> bool {
    !truth
}

/// Every pair of a protocol, in canonical order.
pub(super) fn entries(catalog: &Catalog, ix: ProtocolIx) -> Vec<Entry<'_>> {
    let codes = catalog.codes_of(ix);
    let pairs = codes.clone().flat_map(|a| {
        codes.clone().skip_while(move |b| *b <= a).filter_map(move |b| Pair::new(a, b))
    });
    let id = |code: CodeIx| &*catalog.code(code).id;
    let entry = |pair: Pair| {
        let relation = Relation::of(catalog, pair);
        Entry {
            a: id(pair.a()),
            b: id(pair.b()),
            first: match &relation {
                Some(Relation::Sequence(first, _)) => Some(id(*first)),
                _ => None,
            },
            relation: relation.as_ref().map(Relation::name),
            confused: catalog.protocol(ix).relations.confused.contains(&pair.codes()),
        }
    };
    pairs.map(entry).collect()
}
