//! What pages share of a protocol: its words, said once per locale.

use tera::Value;

use super::diagram;
use super::speaker::Speaker;
use super::text::{Form, Said};
use super::view::{Html, ProtocolView};
use crate::catalog::ProtocolIx;
use crate::diagnostic::Diagnostic;

/// The vocabulary of a protocol in one locale.
pub(super) struct Vocabulary {
    /// The name of the protocol.
    pub(super) name: Html,
    /// What templates see of the protocol.
    pub(super) view: Value,
    /// The label of the row for classes.
    pub(super) class: Value,
    /// The label of each class, by position.
    pub(super) classes: Vec<Html>,
    /// The sentence for two codes of a class, by position.
    pub(super) class_both: Vec<Value>,
    /// The label of each facet.
    pub(super) facets: Vec<Value>,
    /// The stages as nouns, as HTML and as plain text, by position in the facet of stages.
    pub(super) stages: Vec<(Said, Said)>,
    /// The diagram without codes.
    pub(super) diagram: diagram::Skeleton,
}

impl Vocabulary {
    /// Says the vocabulary of a protocol.
    pub(super) fn new(speaker: Speaker<'_>, ix: ProtocolIx) -> Result<Self, Diagnostic> {
        let protocol = speaker.catalog.protocol(ix);
        let value = |id: &str| speaker.html((id, None), None).map(Html);
        let both = |id: &str| speaker.html((id, Some("both")), None).map(Html).map(Html::shared);
        let stages = protocol.stage_facet().map(|at| &protocol.facets[at].values);
        let stages = stages.into_iter().flatten().map(|stage| {
            let key = (&*stage.message, None);
            let plain = speaker.text.say(speaker.locale, key, Form::Plain, None)?;
            Ok((speaker.said(key, None)?, plain))
        });
        let name = value(&protocol.id)?;
        let view = ProtocolView { name: &name };
        Ok(Self {
            view: Value::from_serializable(&view),
            name,
            class: value(&format!("{}-class", protocol.id))?.shared(),
            classes: protocol
                .classes
                .iter()
                .map(|class| value(&class.message))
                .collect::<Result<_, _>>()?,
            class_both: protocol
                .classes
                .iter()
                .map(|class| both(&class.message))
                .collect::<Result<_, _>>()?,
            facets: protocol
                .facets
                .iter()
                .map(|facet| value(&facet.message).map(Html::shared))
                .collect::<Result<_, _>>()?,
            stages: stages.collect::<Result<_, Diagnostic>>()?,
            diagram: diagram::Skeleton::new(speaker, protocol)?,
        })
    }
}
