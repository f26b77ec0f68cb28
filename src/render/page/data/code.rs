//! A code as data: its facts by id, its texts as words alone.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Phrase, ReplyLine, Source, replies, sources};
use crate::catalog::contract::CODE_TEXTS;
use crate::catalog::{CodeIx, LocaleIx};
use crate::diagnostic::Diagnostic;
use crate::plan::{Page, Route};
use crate::render::page::Site;
use crate::render::parts;
use crate::render::text::Said;

#[derive(Serialize)]
pub(super) struct Entry<'v> {
    code: &'v str,
    page: String,
    name: Phrase,
    class: &'v str,
    official: Vec<Wording<'v>>,
    facets: BTreeMap<&'v str, Fact<'v>>,
    enhanced: Enhanced<'v>,
    replies: Vec<ReplyLine<'v>>,
    texts: BTreeMap<&'static str, Phrase>,
    see_also: Vec<&'v str>,
}

#[derive(Serialize)]
struct Wording<'v> {
    text: &'v str,
    stages: Vec<&'v str>,
    sources: Vec<Source<'v>>,
}

#[derive(Serialize)]
struct Fact<'v> {
    values: Vec<&'v str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unverified: Vec<&'v str>,
    sources: Vec<Source<'v>>,
}

#[derive(Serialize)]
struct Enhanced<'v> {
    registered: &'v [String],
    sources: Vec<Source<'v>>,
    seen: &'v [String],
}

pub(super) fn entry<'v>(
    site: &'v Site<'_>,
    locale: LocaleIx,
    ix: CodeIx,
) -> Result<Entry<'v>, Diagnostic> {
    let (catalog, speaker) = (site.catalog, site.speaker(locale));
    let (code, protocol) = (catalog.code(ix), catalog.protocol_of(ix));
    let parts = &site.renderer.codes[locale.at()][ix.at()];
    let wordings = code.wordings.iter().map(|wording| Wording {
        text: &wording.text,
        stages: wording.stages.iter().map(|at| &*protocol.stages[*at].id).collect(),
        sources: sources(protocol, &wording.sources),
    });
    let stated = protocol.facets.iter().zip(&code.facts);
    let facts = stated.filter_map(|(facet, fact)| {
        let fact = fact.as_ref()?;
        let ids = |all: &[usize]| all.iter().map(|at| &*facet.values[*at].id).collect();
        let (values, unverified) = (ids(&fact.values), ids(&fact.unverified));
        Some((&*facet.id, Fact { values, unverified, sources: sources(protocol, &fact.sources) }))
    });
    let texts = CODE_TEXTS.iter().map(|name| {
        let said = parts::words(speaker, code, name, &parts.args)?;
        Ok((*name, Phrase::new(speaker, said)))
    });
    let name = Said { text: parts.name_plain.clone(), from: parts.name.from };
    Ok(Entry {
        code: &code.id,
        page: Route::Page(locale, Page::Code(ix)).path(catalog, site.plan),
        name: Phrase::new(speaker, name),
        class: &protocol.classes[code.class].id,
        official: wordings.collect(),
        facets: facts.collect(),
        enhanced: Enhanced {
            registered: &code.enhanced.registered,
            sources: sources(protocol, &code.enhanced.sources),
            seen: &code.enhanced.seen,
        },
        replies: replies(&code.replies),
        texts: texts.collect::<Result<_, Diagnostic>>()?,
        see_also: code.see_also.iter().map(|other| &*catalog.code(*other).id).collect(),
    })
}
