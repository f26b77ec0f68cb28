//! One reader's language: messages said, marked and listed for one locale.

use std::fmt::Write;

use fluent::FluentArgs;

use super::escape;
use super::text::{Form, Key, Said, Text};
use crate::catalog::{Catalog, Citation, Facet, LocaleIx, Protocol, Value};
use crate::diagnostic::Diagnostic;

/// Speaks to the readers of one locale.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'s> {
    pub(super) catalog: &'s Catalog,
    pub(super) text: &'s Text,
    pub(super) locale: LocaleIx,
}

impl Speaker<'_> {
    /// A phrase of HTML that still knows its locale.
    pub(super) fn said(
        &self,
        key: Key<'_>,
        args: Option<&FluentArgs<'_>>,
    ) -> Result<Said, Diagnostic> {
        self.text.say(self.locale, key, Form::Html, args)
    }

    /// A phrase of HTML, marked if it is not in the reader's language.
    pub(super) fn html(
        &self,
        key: Key<'_>,
        args: Option<&FluentArgs<'_>>,
    ) -> Result<String, Diagnostic> {
        Ok(self.mark(&self.said(key, args)?))
    }

    /// Plain text for titles and attributes.
    pub(super) fn plain(
        &self,
        key: Key<'_>,
        args: Option<&FluentArgs<'_>>,
    ) -> Result<String, Diagnostic> {
        Ok(self.text.say(self.locale, key, Form::Plain, args)?.text)
    }

    /// Marks a phrase that is not in the reader's language.
    pub(super) fn mark(&self, said: &Said) -> String {
        mark(self.catalog, said, self.locale)
    }

    /// The attribute for an element whose text is not in the reader's language; else nothing.
    pub(super) fn lang(&self, said: &Said) -> String {
        if said.from == self.locale {
            return String::new();
        }
        format!(" lang=\"{}\"", self.catalog.locale(said.from).lang)
    }

    /// Joins finished phrases by a message of the frame. Where the message itself falls back, the
    /// phrases are marked against its language, and the whole against the reader's.
    pub(super) fn join(
        &self,
        id: &str,
        parts: &[(&'static str, &Said)],
    ) -> Result<Said, Diagnostic> {
        self.join_with((id, None), parts, FluentArgs::with_capacity(parts.len()))
    }

    /// Joins finished phrases by any message that has other arguments besides.
    pub(super) fn join_with(
        &self,
        key: Key<'_>,
        parts: &[(&'static str, &Said)],
        mut args: FluentArgs<'_>,
    ) -> Result<Said, Diagnostic> {
        let from = self.text.provider(self.locale, key).unwrap_or(self.locale);
        for (name, said) in parts {
            if said.from == from {
                args.set(*name, said.text.clone());
            } else {
                args.set(*name, mark(self.catalog, said, from));
            }
        }
        self.said(key, Some(&args))
    }

    /// Stages as a list. All that some value stands for are "every command"; of many, the first few are
    /// named, because a sentence must be read.
    pub(super) fn stages(
        &self,
        facet: &Facet,
        at: &[usize],
        nouns: &[Said],
    ) -> Result<Said, Diagnostic> {
        if is_every(facet, at) {
            return self.said(("pair-diagram-any", None), None);
        }
        self.short_list(nouns)
    }

    /// A list that names five items at most.
    pub(super) fn short_list(&self, items: &[Said]) -> Result<Said, Diagnostic> {
        match items {
            [a, b, c, d, _, _, ..] => {
                let others = self.said(("list-others", None), None)?;
                self.list(&[a.clone(), b.clone(), c.clone(), d.clone(), others])
            }
            _ => self.list(items),
        }
    }

    /// A list in the reader's language: "A, B and C". Empty for no items.
    pub(super) fn list(&self, items: &[Said]) -> Result<Said, Diagnostic> {
        match items {
            [] => Ok(Said { text: String::new(), from: self.locale }),
            [one] => Ok(one.clone()),
            [first, second] => self.join("list-two", &[("first", first), ("second", second)]),
            [first, middle @ .., before, last] => {
                let mut rest = self.join("list-end", &[("first", before), ("second", last)])?;
                for item in middle.iter().rev() {
                    rest = self.join("list-middle", &[("first", item), ("rest", &rest)])?;
                }
                self.join("list-start", &[("first", first), ("rest", &rest)])
            }
        }
    }
}

/// Links to what is cited: "RFC 5321 §3.8, §4.2". Not translated.
pub(super) fn sources(protocol: &Protocol, citations: &[Citation]) -> String {
    let mut links = String::new();
    let mut before = None;
    for citation in citations {
        let spec = &protocol.specs[citation.spec];
        let section = citation.section.as_deref();
        let label = match section {
            // The same specification is named once.
            Some(at) if before == Some(citation.spec) => format!("§{at}"),
            Some(at) => format!("{} §{at}", spec.title),
            None => spec.title.clone(),
        };
        before = Some(citation.spec);
        let separator = if links.is_empty() { "" } else { ", " };
        let (address, label) = (spec.address(section), escape::html(&label).into_owned());
        let _ = write!(links, "{separator}<a href=\"{}\">{label}</a>", escape::html(&address));
    }
    links
}

/// Whether some value of the facet stands for just these stages, and for every command: one stage, the
/// opening of the connection, is none.
pub(super) fn is_every(facet: &Facet, stages: &[usize]) -> bool {
    let plain = facet.values.iter().filter(|value| !value.any).count();
    let every = |value: &Value| value.any && value.covers.len() + 1 >= plain;
    facet.values.iter().any(|value| every(value) && value.covers == stages)
}

fn mark(catalog: &Catalog, said: &Said, within: LocaleIx) -> String {
    if said.from == within || said.text.is_empty() {
        return said.text.clone();
    }
    format!("<span lang=\"{}\">{}</span>", catalog.locale(said.from).lang, said.text)
}
