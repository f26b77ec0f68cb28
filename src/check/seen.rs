//! Faults seen on pages, told once each, at the message that they are from.

use std::collections::BTreeMap;

use super::Fault;
use crate::catalog::{Catalog, LocaleIx};
use crate::diagnostic::{Diagnostic, Files, Rule, Span};
use crate::source::Sources;

/// The faults by what they are told as.
#[derive(Default)]
pub(super) struct Seen(BTreeMap<Told, Sighting>);

/// What makes two sightings one fault.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    rule: &'static str,
    locale: LocaleIx,
    /// The message it is from, as `ko/smtp-421.gist`.
    origin: Option<String>,
    message: String,
}

/// Where a fault was seen.
struct Sighting {
    rule: &'static Rule,
    passage: String,
    context: String,
    /// The first page, in order of path, whatever thread came first.
    path: String,
    pages: usize,
}

impl Seen {
    /// Adds the faults of a page.
    pub(super) fn add(&mut self, locale: LocaleIx, path: &str, faults: Vec<Fault>) {
        for Fault { rule, message, passage, context, origin } in faults {
            let origin = origin.map(|name| name.to_string());
            let told = Told { rule: rule.name, locale, origin, message };
            let new = || Sighting {
                rule,
                passage,
                context: context.clone(),
                path: path.to_owned(),
                pages: 0,
            };
            let sighting = self.0.entry(told).or_insert_with(new);
            sighting.pages += 1;
            if *path < *sighting.path {
                path.clone_into(&mut sighting.path);
                sighting.context = context;
            }
        }
    }

    /// The faults as reports.
    pub(super) fn report(self, sources: &Sources, catalog: &Catalog) -> Vec<Diagnostic> {
        self.0
            .into_iter()
            .map(|(told, sighting)| report(sources, catalog, told, &sighting))
            .collect()
    }
}

fn report(sources: &Sources, catalog: &Catalog, told: Told, seen: &Sighting) -> Diagnostic {
    let place =
        told.origin.as_deref().and_then(|name| origin(sources, catalog, name, &seen.passage));
    let message = match place {
        Some(_) => told.message,
        None => format!("{}: {}", catalog.locale(told.locale).tag, told.message),
    };
    let mut problem = Diagnostic::new(seen.rule, message);
    if let Some(span) = place {
        problem = problem.at(span, "from here");
    }
    let others =
        if seen.pages > 1 { format!(" and {} more", seen.pages - 1) } else { String::new() };
    problem
        .concerns(&catalog.locale(told.locale).tag)
        .help(format!("the page says “{}”", seen.context))
        .help(format!("seen on `{}`{others}", seen.path))
}

/// The place of a passage in the message that it is from; if it is not written there word by word,
/// the whole text.
fn origin(sources: &Sources, catalog: &Catalog, name: &str, passage: &str) -> Option<Span> {
    let (tag, key) = name.split_once('/')?;
    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, name)| (id, Some(name)));
    let locale = catalog.locales.iter().position(|locale| locale.tag == tag)?;
    let span = catalog.messages[locale].pattern(id, attribute)?.span;
    let text = sources.text(span.file).get(span.start as usize..span.end as usize)?;
    Some(match text.find(passage) {
        Some(at) => {
            let start = span.start as usize + at;
            Span::new(span.file, start..start + passage.len())
        }
        None => span,
    })
}
