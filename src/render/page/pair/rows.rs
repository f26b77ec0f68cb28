//! The table of a pair page: what is stated of both codes, side by side.

use serde::Serialize;
use tera::Value;

use super::Duel;
use crate::catalog::Citation;
use crate::render::fact::FactParts;
use crate::render::speaker::sources;
use crate::render::view::Html;

/// A row of the table: its label, and a cell for each code or one for both.
#[derive(Serialize)]
pub(super) struct Row<'v> {
    label: &'v Value,
    a: Option<&'v Value>,
    b: Option<&'v Value>,
    /// One cell for both codes, in place of two that would say the same.
    both: Option<Html>,
    same: bool,
}

impl<'d> Duel<'d> {
    /// The class, and each facet that is stated of both codes.
    pub(super) fn rows(&self) -> Vec<Row<'d>> {
        let same_class = self.same_class();
        let class = Row {
            label: &self.vocabulary.class,
            a: (!same_class).then_some(&self.a.class_cell),
            b: (!same_class).then_some(&self.b.class_cell),
            both: same_class.then(|| Html(self.a.class_cell.as_str().unwrap_or("").to_owned())),
            same: same_class,
        };
        // Where a facet does not apply to one of the two, there is nothing to compare.
        let facts = self.facts().map(|(at, a, b)| {
            let (same, label) = (self.same(at), &self.vocabulary.facets[at]);
            let cell = |fact: &'d FactParts| (!same).then_some(&fact.cell);
            Row { label, a: cell(a), b: cell(b), both: self.both(at), same }
        });
        std::iter::once(class).chain(facts).collect()
    }

    /// The values that both codes have of a facet, with the sources of either and the doubts about
    /// any of the two.
    fn both(&self, at: usize) -> Option<Html> {
        let fact = |code| self.catalog.code(code).facts[at].as_ref();
        let (a, b) = (fact(self.pair.a())?, fact(self.pair.b())?);
        if a.values != b.values {
            return None;
        }
        let more = b.sources.iter().filter(|citation| !a.sources.contains(citation));
        let mut cited: Vec<Citation> = a.sources.iter().chain(more).cloned().collect();
        cited.sort();
        let doubted = if a.unverified.len() < b.unverified.len() { self.b } else { self.a };
        let values = &doubted.facts[at].as_ref()?.values;
        Some(Html(format!("{values} <small>{}</small>", sources(self.protocol, &cited))))
    }
}
