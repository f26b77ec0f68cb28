//! One fact of a code as clauses, for sentences, and as a cell, for tables.

use fluent::FluentArgs;
use tera::Value as Shared;

use super::speaker::{Speaker, sources};
use super::text::{CODE, CodeArgs, Said};
use super::view::Html;
use crate::catalog::{Facet, FacetKind, Fact, Protocol, Value};
use crate::diagnostic::Diagnostic;

/// A fact in one locale.
pub(super) struct FactParts {
    pub(super) clause: Said,
    pub(super) lead: Said,
    pub(super) tail: Said,
    pub(super) both: Shared,
    /// The values, without sources.
    pub(super) values: String,
    /// The values with their sources.
    pub(super) cell: Shared,
}

impl FactParts {
    /// Says a fact of a code.
    pub(super) fn new(
        speaker: Speaker<'_>,
        protocol: &Protocol,
        facet: &Facet,
        fact: &Fact,
        code: &CodeArgs,
    ) -> Result<Self, Diagnostic> {
        let values: Vec<&Value> = fact.values.iter().map(|at| &facet.values[*at]).collect();
        // The forms of several values stand at the facet; those of one, or of "any", at the value.
        let single = facet.kind == FacetKind::One || values.iter().any(|value| value.any);
        let forms = if single { &values[0].message } else { &facet.message };
        let mut list = None;
        if !single {
            let nouns = values.iter().map(|value| speaker.said((&value.message, None), None));
            list = Some(speaker.list(&nouns.collect::<Result<Vec<_>, _>>()?)?);
        }
        let parts: Vec<_> = list.iter().map(|list| ("list", list)).collect();
        let said = |form| {
            let mut args = FluentArgs::new();
            code.add(&CODE, &mut args);
            speaker.join_with((forms, Some(form)), &parts, args)
        };
        // Stages have a label for where they stand alone.
        let label = (facet.of_stages && !single).then_some("label");
        let mut listed = Vec::new();
        for (value, at) in values.iter().zip(&fact.values) {
            let said = speaker.said((&value.message, label), None)?;
            let doubted = fact.unverified.contains(at);
            listed.push(if doubted {
                speaker.join("pair-unverified", &[("value", &said)])?
            } else {
                said
            });
        }
        let sources = sources(protocol, &fact.sources);
        let values = speaker.mark(&speaker.list(&listed)?);
        let cell = format!("{values} <small>{sources}</small>");
        Ok(Self {
            clause: said("clause")?,
            lead: said("lead")?,
            tail: said("tail")?,
            both: Html(speaker.mark(&said("both")?)).shared(),
            values,
            cell: Html(cell).shared(),
        })
    }
}
