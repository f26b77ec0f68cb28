//! How two codes are related: computed from their stages, unless people know more.

use crate::catalog::{Catalog, CodeIx, Outcome};
use crate::plan::Pair;

/// The relation of two codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Relation {
    /// One situation, once temporary and once permanent.
    Twin,
    /// One comes before the other in one exchange.
    Sequence(CodeIx, CodeIx),
    /// Both can answer these stages, one with success and one with failure.
    Opposite(Vec<usize>),
    /// Both can answer these stages.
    Alternatives(Vec<usize>),
    /// No stage can get both.
    Apart,
}

impl Relation {
    /// The relation of a pair, or `None` if nobody says which stages they can answer: what is unknown
    /// is not apart. Stages are positions in the protocol's facet of stages.
    pub(super) fn of(catalog: &Catalog, pair: Pair) -> Option<Self> {
        let relations = &catalog.protocol_of(pair.a()).relations;
        if relations.twins.contains(&pair.codes()) {
            return Some(Self::Twin);
        }
        if let Some(sequence) = relations.sequences.get(&pair.codes()) {
            return Some(Self::Sequence(sequence.first, sequence.then));
        }
        let common = common_stages(catalog, pair)?;
        let outcome = |code| catalog.class_of(code).outcome;
        Some(if common.is_empty() {
            Self::Apart
        } else if (outcome(pair.a()) == Outcome::Failure) == (outcome(pair.b()) == Outcome::Failure)
        {
            Self::Alternatives(common)
        } else {
            Self::Opposite(common)
        })
    }

    /// Its name in message ids.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Twin => "twin",
            Self::Sequence(..) => "sequence",
            Self::Opposite(_) => "opposite",
            Self::Alternatives(_) => "alternatives",
            Self::Apart => "apart",
        }
    }

    /// A sign for it in the matrix.
    pub(super) fn sign(&self) -> &'static str {
        match self {
            Self::Twin => "=",
            Self::Sequence(..) => "→",
            Self::Opposite(_) => "±",
            Self::Alternatives(_) => "∨",
            Self::Apart => "·",
        }
    }
}

/// The stages at which both codes can come, if it is stated of both where they can.
fn common_stages(catalog: &Catalog, pair: Pair) -> Option<Vec<usize>> {
    let protocol = catalog.protocol_of(pair.a());
    let at = protocol.stage_facet()?;
    let reach = |code| {
        let fact = catalog.code(code).facts[at].as_ref();
        fact.map(|fact| protocol.facets[at].reach(&fact.values))
    };
    let (mut common, other) = (reach(pair.a())?, reach(pair.b())?);
    common.retain(|stage| other.contains(stage));
    Some(common)
}
