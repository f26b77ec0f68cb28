//! Where a pair page leads: both codes, related comparisons, specifications, neighbours.

use fluent::FluentArgs;

use super::Duel;
use crate::catalog::{Catalog, CodeIx};
use crate::diagnostic::Diagnostic;
use crate::plan::{Page, Pair};
use crate::render::escape;
use crate::render::text::{A, B};
use crate::render::view::{Html, Link};

/// So many related comparisons are shown at most.
const RELATED: usize = 3;

impl Duel<'_> {
    /// Comparisons of one of the two codes with a twin, a code that it is confused with, or one that
    /// its definition refers to.
    pub(super) fn related(&self) -> Result<Vec<Link>, Diagnostic> {
        let relations = &self.protocol.relations;
        let mut pairs = Vec::new();
        for code in [self.pair.a(), self.pair.b()] {
            let others = relations.related(code).into_iter();
            let others = others.chain(self.catalog.code(code).see_also.iter().copied());
            pairs.extend(others.filter_map(|other| Pair::new(code, other)));
        }
        pairs.sort_unstable();
        pairs.dedup();
        pairs.retain(|pair| *pair != self.pair);
        pairs.truncate(RELATED);
        pairs.into_iter().map(|pair| self.link(pair)).collect()
    }

    /// A link to another comparison.
    fn link(&self, pair: Pair) -> Result<Link, Diagnostic> {
        let parts = |code: CodeIx| &self.site.renderer.codes[self.speaker.locale.at()][code.at()];
        let mut args = FluentArgs::with_capacity(8);
        parts(pair.a()).args.add(&A, &mut args);
        parts(pair.b()).args.add(&B, &mut args);
        let text = Html(self.speaker.html(("pair-short", None), Some(&args))?);
        let path = Page::Pair(pair).path(self.catalog);
        Ok(Link { href: path.rsplit('/').next().unwrap_or("").to_owned(), text })
    }

    /// The comparisons before and after this one in canonical order.
    pub(super) fn neighbours(&self) -> Result<[Option<Link>; 2], Diagnostic> {
        let link = |pair: Option<Pair>| pair.map(|pair| self.link(pair)).transpose();
        Ok([link(previous(self.catalog, self.pair))?, link(next(self.catalog, self.pair))?])
    }

    /// The specifications that either code cites, in the order of the protocol.
    pub(super) fn specs(&self) -> Vec<Link> {
        let codes = [self.pair.a(), self.pair.b()].map(|code| self.catalog.code(code));
        let cited = |at: usize| {
            codes.iter().any(|code| {
                let facts = code.facts.iter().flatten().flat_map(|fact| &fact.sources);
                let wordings = code.wordings.iter().flat_map(|wording| &wording.sources);
                let all = facts.chain(wordings).chain(&code.enhanced.sources);
                all.into_iter().any(|citation| citation.spec == at)
            })
        };
        let specs = self.protocol.specs.iter().enumerate().filter(|(at, _)| cited(*at));
        specs
            .map(|(_, spec)| Link {
                href: spec.url.clone(),
                text: Html(escape::html(&spec.title).into_owned()),
            })
            .collect()
    }
}

/// The pair before this one in canonical order.
fn previous(catalog: &Catalog, pair: Pair) -> Option<Pair> {
    let range = catalog.protocol_of(pair.a()).codes.clone();
    let (a, b) = (pair.a().0, pair.b().0);
    if b > a + 1 {
        return Pair::new(CodeIx(a), CodeIx(b - 1));
    }
    (a > range.start).then(|| Pair::new(CodeIx(a - 1), CodeIx(range.end - 1)))?
}

/// The pair after this one in canonical order.
fn next(catalog: &Catalog, pair: Pair) -> Option<Pair> {
    let range = catalog.protocol_of(pair.a()).codes.clone();
    let (a, b) = (pair.a().0, pair.b().0);
    if b + 1 < range.end {
        return Pair::new(CodeIx(a), CodeIx(b + 1));
    }
    (a + 2 < range.end).then(|| Pair::new(CodeIx(a + 1), CodeIx(a + 2)))?
}
