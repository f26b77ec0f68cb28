//! The page of two codes: the difference, computed from their facts and told in whole sentences.
//!
//! Start at [`render`]. Every sentence is written once per fact and locale; this file chooses which of
//! them are true of the pair and joins them.

mod drawing;
mod links;
mod rows;
mod sources;

use fluent::FluentArgs;
use serde::Serialize;
use tera::Value;

use super::{Heading, Site};
use crate::catalog::contract::verdict_message;
use crate::catalog::{Catalog, CodeIx, LocaleIx, Protocol};
use crate::diagnostic::Diagnostic;
use crate::plan::{Page, Pair};
use crate::render::fact::FactParts;
use crate::render::parts::CodeParts;
use crate::render::relation::Relation;
use crate::render::speaker::Speaker;
use crate::render::text::{A, B, FIRST, Key, Said, THEN};
use crate::render::view::{ConflictView, Html, Link, PageView};
use crate::render::vocabulary::Vocabulary;
use crate::render::{END, escape};
use rows::Row;

#[derive(Serialize)]
struct View<'v> {
    page: PageView,
    protocol: &'v Value,
    a: &'v Value,
    b: &'v Value,
    a_card: &'v Value,
    b_card: &'v Value,
    h1: Html,
    short: Html,
    /// Nothing, where nobody says what either code can answer.
    relation: Option<RelationView>,
    lede: Html,
    verdict: Option<Html>,
    caption: Html,
    rows: Vec<Row<'v>>,
    /// Nothing, where it would have no marks for one of the codes.
    diagram: Option<Html>,
    /// What its signs mean.
    signs: Html,
    conflicts: Vec<ConflictView>,
    differences: Vec<Html>,
    shared: Vec<&'v Value>,
    shared_nothing: Option<Html>,
    codes: [&'v Value; 2],
    related: Vec<Link>,
    specs: Vec<Link>,
    previous: Option<Link>,
    next: Option<Link>,
}

#[derive(Serialize)]
struct RelationView {
    id: &'static str,
    label: Html,
    #[serde(skip)]
    sentence: String,
    choice: Html,
}

/// Two codes and everything that is needed to speak of them.
struct Duel<'d> {
    site: &'d Site<'d>,
    catalog: &'d Catalog,
    protocol: &'d Protocol,
    speaker: Speaker<'d>,
    vocabulary: &'d Vocabulary,
    pair: Pair,
    a: &'d CodeParts,
    b: &'d CodeParts,
    relation: Option<Relation>,
}

pub(in crate::render) fn render(
    site: &Site<'_>,
    locale: LocaleIx,
    pair: Pair,
    out: &mut Vec<u8>,
) -> Result<(), Diagnostic> {
    let catalog = site.catalog;
    let ix = catalog.code(pair.a()).protocol;
    let duel = Duel {
        site,
        catalog,
        protocol: catalog.protocol(ix),
        speaker: site.speaker(locale),
        vocabulary: &site.renderer.vocabularies[locale.at()][ix.at()],
        pair,
        a: &site.renderer.codes[locale.at()][pair.a().at()],
        b: &site.renderer.codes[locale.at()][pair.b().at()],
        relation: Relation::of(catalog, pair),
    };
    let (speaker, vocabulary) = (duel.speaker, duel.vocabulary);
    let plain = duel.plain_args();
    let html = |id| duel.html((id, None), &[("a-name", &duel.a.name), ("b-name", &duel.b.name)]);

    let gist = speaker.join("contrast", &[("first", &duel.a.gist), ("second", &duel.b.gist)])?;
    let short = html("pair-short")?;
    let heading = Heading {
        title: speaker.plain(("pair-title", None), Some(&plain))?,
        short: escape::strip(&short.0),
        description: escape::strip(&gist.text),
    };
    let list = duel.common()?;
    let list: Vec<_> = list.iter().map(|list| ("list", list)).collect();
    let relation = duel.relation.as_ref().map(|relation| {
        let message = duel.protocol.relation_message(relation.name());
        Ok(RelationView {
            id: relation.name(),
            label: Html(speaker.html((&message, None), None)?),
            sentence: duel.html((&message, Some("sentence")), &list)?.0,
            choice: duel.html((&message, Some("choice")), &[])?,
        })
    });
    let relation = relation.transpose()?;
    let shared = duel.shared();
    let verdict = duel.protocol.relations.confused.contains(&pair.codes()).then(|| {
        let message = verdict_message(catalog, pair.a(), pair.b());
        duel.html((&message, None), &[])
    });
    let [previous, next] = duel.neighbours()?;
    let view = View {
        page: site.page("pair", locale, Page::Pair(pair), heading),
        protocol: &vocabulary.view,
        a: &duel.a.view,
        b: &duel.b.view,
        a_card: &duel.a.card,
        b_card: &duel.b.card,
        h1: html("pair-title")?,
        short,
        lede: Html(duel.lede(relation.as_ref().map(|relation| &*relation.sentence), &gist)?),
        relation,
        verdict: verdict.transpose()?,
        caption: html("pair-glance-caption")?,
        rows: duel.rows(),
        diagram: duel.diagram(&plain)?,
        signs: duel.signs(),
        conflicts: site.conflicts(locale, &[pair.a(), pair.b()])?,
        differences: duel.differences()?,
        shared_nothing: if shared.is_empty() { Some(html("pair-shared-nothing")?) } else { None },
        shared,
        codes: [&duel.a.link, &duel.b.link],
        related: duel.related()?,
        specs: duel.specs(),
        previous,
        next,
    };
    site.render("pair.html", locale, &view, &Page::Pair(pair).path(catalog), out)?;
    sources::link_once(out);
    Ok(())
}

impl<'d> Duel<'d> {
    fn id(&self, code: CodeIx) -> &'d str {
        &self.catalog.code(code).id
    }

    /// The arguments of every message about the pair.
    fn args(&self) -> FluentArgs<'d> {
        let mut args = FluentArgs::with_capacity(20);
        self.a.args.add(&A, &mut args);
        self.b.args.add(&B, &mut args);
        if let Some(Relation::Sequence(first, _)) = self.relation {
            let order = if first == self.pair.a() { (self.a, self.b) } else { (self.b, self.a) };
            order.0.args.add(&FIRST, &mut args);
            order.1.args.add(&THEN, &mut args);
        }
        args.set("protocol", &*self.protocol.name);
        args
    }

    /// The same with what plain text is given besides.
    fn plain_args(&self) -> FluentArgs<'d> {
        let mut args = self.args();
        args.set("a-name", &*self.a.name_plain);
        args.set("b-name", &*self.b.name_plain);
        args.set("a-list", &*self.a.stages_plain);
        args.set("b-list", &*self.b.stages_plain);
        args
    }

    /// A message about the pair with finished phrases in it.
    fn html(&self, key: Key<'_>, parts: &[(&'static str, &Said)]) -> Result<Html, Diagnostic> {
        let said = self.speaker.join_with(key, parts, self.args())?;
        Ok(Html(self.speaker.mark(&said)))
    }

    /// The stages that both can answer, if the relation is about them.
    fn common(&self) -> Result<Option<Said>, Diagnostic> {
        let Some(Relation::Opposite(stages) | Relation::Alternatives(stages)) = &self.relation
        else {
            return Ok(None);
        };
        let nouns = stages.iter().filter_map(|at| self.vocabulary.stages.get(*at));
        let nouns: Vec<Said> = nouns.map(|(noun, _)| noun.clone()).collect();
        let Some(facet) = self.protocol.stage_facet() else { return Ok(None) };
        let facet = &self.protocol.facets[facet];
        self.speaker.stages(facet, stages, &nouns).map(Some)
    }

    /// How the two are related, what each says, and the two most telling differences.
    fn lede(&self, relation: Option<&str>, gist: &Said) -> Result<String, Diagnostic> {
        let speaker = self.speaker;
        let mut sentences: Vec<String> = relation.map(str::to_owned).into_iter().collect();
        sentences.push(speaker.mark(gist));
        // The first sentence has told of the stages already.
        let stages = self.protocol.stage_facet();
        let telling = self.facts().filter(|(at, _, _)| !self.same(*at) && Some(*at) != stages);
        let mut telling = telling;
        if let (Some((_, a1, b1)), Some((_, a2, b2))) = (telling.next(), telling.next()) {
            let compound = |lead, tail| speaker.join("compound", &[("lead", lead), ("tail", tail)]);
            let (a, b) = (compound(&a1.lead, &a2.tail)?, compound(&b1.lead, &b2.tail)?);
            let both = speaker.join("compound-contrast", &[("first", &a), ("second", &b)])?;
            sentences.push(speaker.mark(&both));
        }
        Ok(paragraph(&sentences))
    }

    /// The facets that are stated of both codes.
    fn facts(&self) -> impl Iterator<Item = (usize, &'d FactParts, &'d FactParts)> {
        let both = self.a.facts.iter().zip(&self.b.facts).enumerate();
        both.filter_map(|(at, (a, b))| Some((at, a.as_ref()?, b.as_ref()?)))
    }

    /// Whether both codes have the same values of a facet.
    fn same(&self, at: usize) -> bool {
        let values = |code| self.catalog.code(code).facts[at].as_ref().map(|fact| &fact.values);
        values(self.pair.a()) == values(self.pair.b())
    }

    fn same_class(&self) -> bool {
        self.catalog.code(self.pair.a()).class == self.catalog.code(self.pair.b()).class
    }

    /// One sentence per facet that differs, most telling first.
    fn differences(&self) -> Result<Vec<Html>, Diagnostic> {
        let contrast = |first, second| {
            let said = self.speaker.join("contrast", &[("first", first), ("second", second)])?;
            Ok(Html(self.speaker.mark(&said)))
        };
        let class = (!self.same_class()).then(|| contrast(&self.a.class, &self.b.class));
        let facts = self.facts().filter(|(at, _, _)| !self.same(*at));
        class.into_iter().chain(facts.map(|(_, a, b)| contrast(&a.clause, &b.clause))).collect()
    }

    /// One sentence per facet that both have in common.
    fn shared(&self) -> Vec<&'d Value> {
        let class = self.catalog.code(self.pair.a()).class;
        let class = self.same_class().then(|| &self.vocabulary.class_both[class]);
        let facts = self.facts().filter(|(at, _, _)| self.same(*at));
        class.into_iter().chain(facts.map(|(_, a, _)| &a.both)).collect()
    }
}

/// Sentences in a row: with a space between them, except in scripts that have none.
fn paragraph(sentences: &[String]) -> String {
    // What falls back ends with a tag, and on pages with marks each text with one.
    let bare = |text: &str| escape::strip(text).trim_end_matches(END).to_owned();
    let spaced = |text: &str| !bare(text).ends_with(['。', '！', '？']);
    let mut text = String::new();
    for sentence in sentences {
        if !text.is_empty() && spaced(&text) {
            text.push(' ');
        }
        text.push_str(sentence);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::paragraph;

    #[test]
    fn a_space_follows_no_wide_stop_even_where_it_is_marked() {
        let sentences =
            |all: &[&str]| paragraph(&all.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>());
        assert_eq!(sentences(&["A.", "B."]), "A. B.");
        assert_eq!(sentences(&["一。", "二。"]), "一。二。");
        assert_eq!(
            sentences(&["<span lang=\"ja\">一。</span>", "二"]),
            "<span lang=\"ja\">一。</span>二"
        );
        assert_eq!(sentences(&["一。\u{e002}</span>\u{e002}", "二"]).matches(' ').count(), 0);
    }
}
