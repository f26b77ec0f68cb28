//! A protocol in one language as data, for programs. `schema.json` describes the file, and docs/api.md
//! tells people of it; both are promises.
//!
//! Start at [`render`]. Ids are those of the sources and the same in every language; labels and texts are
//! plain text in the language of the file, or else say which one they are in.

mod code;
mod pairs;

use serde::Serialize;

use super::Site;
use crate::catalog::contract::RELATIONS;
use crate::catalog::{Citation, FacetKind, LocaleIx, Outcome, ProtocolIx, Reply};
use crate::diagnostic::Diagnostic;
use crate::plan::{Page, Route};
use crate::render::speaker::Speaker;
use crate::render::text::{Form, Key, Said};

/// Describes the files.
const SCHEMA: &str = include_str!("schema.json");

/// Writes the description of the files.
pub(in crate::render) fn schema(out: &mut Vec<u8>) {
    out.extend_from_slice(SCHEMA.as_bytes());
}

#[derive(Serialize)]
struct File<'v> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: u8,
    locale: &'v str,
    language: String,
    /// Every path in the file is relative to it, or to the root of the site if nobody knows where it is.
    base: Option<&'v str>,
    protocol: Protocol<'v>,
    specifications: Vec<Specification<'v>>,
    classes: Vec<Class<'v>>,
    facets: Vec<Facet<'v>>,
    relations: Vec<Named<'v>>,
    codes: Vec<code::Entry<'v>>,
    pairs: Vec<pairs::Entry<'v>>,
    undefined: Vec<Undefined<'v>>,
}

#[derive(Serialize)]
struct Protocol<'v> {
    id: &'v str,
    name: &'v str,
    summary: Phrase,
    ports: &'v [String],
    page: String,
}

#[derive(Serialize)]
struct Specification<'v> {
    id: &'v str,
    title: &'v str,
    url: &'v str,
}

#[derive(Serialize)]
struct Class<'v> {
    id: &'v str,
    label: Phrase,
    prefix: &'v str,
    outcome: &'static str,
    sources: Vec<Source<'v>>,
}

#[derive(Serialize)]
struct Facet<'v> {
    id: &'v str,
    label: Phrase,
    kind: &'static str,
    values: Vec<Value<'v>>,
}

#[derive(Serialize)]
struct Value<'v> {
    id: &'v str,
    label: Phrase,
    /// The values that it stands for, if it is none of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    covers: Vec<&'v str>,
}

/// Something that the file refers to by its id.
#[derive(Serialize)]
struct Named<'v> {
    id: &'v str,
    label: Phrase,
}

#[derive(Serialize)]
struct Undefined<'v> {
    code: &'v str,
    registered: &'v [String],
    replies: Vec<ReplyLine<'v>>,
    instead: Vec<&'v str>,
}

/// A citation.
#[derive(Serialize)]
struct Source<'v> {
    specification: &'v str,
    #[serde(skip_serializing_if = "Option::is_none")]
    section: Option<&'v str>,
    url: String,
}

#[derive(Serialize)]
struct ReplyLine<'v> {
    text: &'v str,
    from: &'v str,
}

/// A text, and its language if it is not that of the file.
#[derive(Serialize)]
#[serde(untagged)]
enum Phrase {
    Own(String),
    Other { text: String, language: String },
}

impl Phrase {
    fn new(speaker: Speaker<'_>, Said { text, from }: Said) -> Self {
        if from == speaker.locale {
            return Self::Own(text);
        }
        Self::Other { text, language: speaker.catalog.locale(from).lang.to_string() }
    }

    /// A message without variables as plain text.
    fn say(speaker: Speaker<'_>, key: Key<'_>) -> Result<Self, Diagnostic> {
        Ok(Self::new(speaker, speaker.text.say(speaker.locale, key, Form::Plain, None)?))
    }
}

/// Writes a protocol.
pub(in crate::render) fn render(
    site: &Site<'_>,
    locale: LocaleIx,
    ix: ProtocolIx,
    out: &mut Vec<u8>,
) -> Result<(), Diagnostic> {
    let (catalog, speaker) = (site.catalog, site.speaker(locale));
    let (protocol, own) = (catalog.protocol(ix), catalog.locale(locale));
    let path = |page| Route::Page(locale, page).path(catalog, site.plan);
    let classes = protocol.classes.iter().map(|class| {
        Ok(Class {
            id: &class.id,
            label: Phrase::say(speaker, (&class.message, None))?,
            prefix: &class.prefix,
            outcome: match class.outcome {
                Outcome::Success => "success",
                Outcome::Progress => "progress",
                Outcome::Failure => "failure",
            },
            sources: sources(protocol, &class.sources),
        })
    });
    let relations = RELATIONS.iter().map(|(id, _, _)| {
        let label = Phrase::say(speaker, (&protocol.relation_message(id), None))?;
        Ok(Named { id, label })
    });
    let undefined = protocol.undefined.iter().map(|number| Undefined {
        code: &number.id,
        registered: &number.registered,
        replies: replies(&number.seen),
        instead: number.instead.iter().map(|code| &*catalog.code(*code).id).collect(),
    });
    let file = File {
        schema: "../schema.json",
        version: 1,
        locale: &own.tag,
        language: own.lang.to_string(),
        base: catalog.site.base_url.as_deref(),
        protocol: Protocol {
            id: &protocol.id,
            name: &protocol.name,
            summary: Phrase::say(speaker, (&protocol.id, Some("summary")))?,
            ports: &protocol.ports,
            page: path(Page::Protocol(ix)),
        },
        specifications: (protocol.specs.iter())
            .map(|spec| Specification { id: &spec.id, title: &spec.title, url: &spec.url })
            .collect(),
        classes: classes.collect::<Result<_, Diagnostic>>()?,
        facets: facets(speaker, protocol)?,
        relations: relations.collect::<Result<_, Diagnostic>>()?,
        codes: catalog
            .codes_of(ix)
            .map(|code| code::entry(site, locale, code))
            .collect::<Result<_, _>>()?,
        pairs: pairs::entries(catalog, ix),
        undefined: undefined.collect(),
    };
    serde_json::to_writer(&mut *out, &file).expect("a buffer takes every text");
    out.push(b'\n');
    Ok(())
}

fn facets<'v>(
    speaker: Speaker<'_>,
    protocol: &'v crate::catalog::Protocol,
) -> Result<Vec<Facet<'v>>, Diagnostic> {
    let facets = protocol.facets.iter().map(|facet| {
        let values = facet.values.iter().map(|value| {
            // Stages have a label for where they stand alone.
            let label = (facet.of_stages && !value.any).then_some("label");
            let covers = if value.any { &*value.covers } else { &[] };
            Ok(Value {
                id: &value.id,
                label: Phrase::say(speaker, (&value.message, label))?,
                covers: covers.iter().map(|at| &*facet.values[*at].id).collect(),
            })
        });
        Ok(Facet {
            id: &facet.id,
            label: Phrase::say(speaker, (&facet.message, None))?,
            kind: match facet.kind {
                FacetKind::One => "one",
                FacetKind::Set => "set",
                FacetKind::List => "list",
            },
            values: values.collect::<Result<_, Diagnostic>>()?,
        })
    });
    facets.collect()
}

fn sources<'v>(
    protocol: &'v crate::catalog::Protocol,
    citations: &'v [Citation],
) -> Vec<Source<'v>> {
    let source = |citation: &'v Citation| {
        let spec = &protocol.specs[citation.spec];
        let section = citation.section.as_deref();
        Source { specification: &spec.id, section, url: spec.address(section) }
    };
    citations.iter().map(source).collect()
}

fn replies(replies: &[Reply]) -> Vec<ReplyLine<'_>> {
    replies.iter().map(|reply| ReplyLine { text: &reply.text, from: &reply.origin }).collect()
}
