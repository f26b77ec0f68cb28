//! One reader's language: messages said, marked and listed for one locale.

use fluent_bundle::FluentArgs;

use super::escape;
use super::text::{Form, Key, Said, Text};
use crate::catalog::{Catalog, Citation, LocaleIx, Protocol};
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

    /// Joins finished phrases by a message of the frame. Where the message itself falls back, the
    /// phrases are marked against its language, and the whole against the reader's.
    pub(super) fn join(
        &self,
        id: &str,
        parts: &[(&'static str, &Said)],
    ) -> Result<Said, Diagnostic> {
        let from = self.catalog.provider(self.locale, id, None).unwrap_or(self.locale);
        let mut args = FluentArgs::with_capacity(parts.len());
        for (name, said) in parts {
            if said.from == from {
                args.set(*name, &*said.text);
            } else {
                args.set(*name, mark(self.catalog, said, from));
            }
        }
        self.said((id, None), Some(&args))
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

/// Links to what is cited: "RFC 5321 §3.8". Not translated.
pub(super) fn sources(protocol: &Protocol, citations: &[Citation]) -> String {
    let link = |citation: &Citation| {
        let spec = &protocol.specs[citation.spec];
        let section = citation.section.as_deref();
        let label =
            section.map_or_else(|| spec.title.clone(), |at| format!("{} §{at}", spec.title));
        let address = spec.address(section);
        format!("<a href=\"{}\">{}</a>", escape::html(&address), escape::html(&label))
    };
    citations.iter().map(link).collect::<Vec<_>>().join(", ")
}

fn mark(catalog: &Catalog, said: &Said, within: LocaleIx) -> String {
    if said.from == within || said.text.is_empty() {
        return said.text.clone();
    }
    format!("<span lang=\"{}\">{}</span>", catalog.locale(said.from).lang, said.text)
}
