//! Faults seen on pages, told once each, at the message that they are from.

use std::collections::BTreeMap;

use super::fault::Fault;
use super::passage;
use crate::catalog::{Catalog, LocaleIx};
use crate::diagnostic::{Diagnostic, FileId, Files, Span};
use crate::plan::{Page, Plan, Route};
use crate::source::Sources;

/// The faults by what they are told as.
#[derive(Default)]
pub(super) struct Seen(BTreeMap<Told, Sighting>);

/// What makes two sightings one fault.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    rule: &'static str,
    locale: Option<LocaleIx>,
    origin: Option<Origin>,
    /// The message, or the kind.
    message: String,
}

impl Told {
    /// The tag of the language that it is a fault of: on pages in all languages that of the text, or
    /// else that of the page.
    fn language<'t>(&'t self, catalog: &'t Catalog) -> Option<&'t str> {
        let of_text = match &self.origin {
            Some(Origin::Message(name)) => name.split_once('/').map(|(tag, _)| tag),
            Some(Origin::Prose(_)) | None => None,
        };
        let of_page = self.locale.map(|locale| &*catalog.locale(locale).tag);
        of_page.or(of_text)
    }
}

/// Where text was written.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    /// In a message, such as `ko/smtp-421.gist`.
    Message(String),
    /// In the file of a page of running text.
    Prose(FileId),
}

/// Where a fault was seen.
struct Sighting {
    fault: Fault,
    /// The first page, in order of path, whatever thread came first.
    path: String,
}

impl Seen {
    /// Adds the faults of a page.
    pub(super) fn add(&mut self, catalog: &Catalog, plan: &Plan, route: Route, faults: Vec<Fault>) {
        let path = route.path(catalog, plan);
        let page = if let Route::Page(locale, page) = route { Some((locale, page)) } else { None };
        let locale = page.map(|(locale, _)| locale);
        let prose = page.and_then(|(locale, page)| match page {
            Page::Prose(ix) => catalog.prose[ix.at()].file(catalog.locale(locale)),
            Page::Home | Page::Protocol(_) | Page::Code(_) | Page::Pair(_) => None,
        });
        let prose = prose.map(|(_, file)| file);
        for fault in faults {
            let message = fault.origin.as_ref().map(|name| Origin::Message(name.to_string()));
            let origin = message.or_else(|| prose.map(Origin::Prose));
            let message = fault.kind.as_ref().unwrap_or(&fault.message).clone();
            let told = Told { rule: fault.rule.name, locale, origin, message };
            match self.0.get_mut(&told) {
                None => {
                    self.0.insert(told, Sighting { fault, path: path.clone() });
                }
                Some(known) => {
                    let pages = known.fault.pages + fault.pages;
                    if path < known.path {
                        *known = Sighting { fault, path: path.clone() };
                    }
                    known.fault.pages = pages;
                }
            }
        }
    }

    /// The faults as reports.
    pub(super) fn report(self, sources: &Sources, catalog: &Catalog) -> Vec<Diagnostic> {
        self.0.into_iter().map(|(told, seen)| report(sources, catalog, &told, seen)).collect()
    }
}

fn report(sources: &Sources, catalog: &Catalog, told: &Told, seen: Sighting) -> Diagnostic {
    let Sighting { fault, path } = seen;
    let text = told.origin.as_ref().and_then(|origin| text(catalog, sources, origin));
    let fluent = matches!(told.origin, Some(Origin::Message(_)));
    let place = text.map(|text| (place(sources, text, &fault.passage, fluent), text));
    let cause = match place {
        Some((None | Some((_, false)), text)) => fault.cause.as_ref().and_then(|find| {
            let cause = find(written(sources, text)?)?;
            let start = text.start as usize + cause.range.start;
            Some((Span::new(text.file, start..start + cause.range.len()), cause))
        }),
        _ => None,
    };
    let place = match (place, &told.origin) {
        (Some((Some(passage), _)), _) => Some(passage),
        (Some((None, text)), Some(Origin::Message(_))) => Some((text, false)),
        // What the file does not say is said by a template around it.
        _ => None,
    };
    let message = match place {
        Some(_) => fault.message,
        None => format!("{path}: {}", fault.message),
    };
    let mut problem = Diagnostic::new(fault.rule, message);
    problem.severity = fault.severity.unwrap_or(problem.severity);
    if let Some(tag) = told.language(catalog) {
        problem = problem.concerns(tag);
    }
    if let Some((span, cause)) = cause {
        problem = problem.at(span, fault.label);
        problem.help.extend(cause.help);
        if let Some(mend) = cause.mend {
            problem = problem.replace(span, mend);
        }
    } else if let Some((span, certain)) = place {
        problem = problem.at(span, fault.label);
        if let Some(mend) = fault.mend.filter(|_| certain) {
            let (span, text) = difference(span, &fault.passage, &mend);
            problem = problem.replace(span, text);
        }
    }
    if let Some((span, label)) = fault.related {
        problem = problem.also(span, label);
    }
    problem.help.extend(fault.help);
    if !fault.context.is_empty() {
        problem = problem.help(format!("the page says “{}”", fault.context));
    }
    let others =
        if fault.pages > 1 { format!(" and {} more", fault.pages - 1) } else { String::new() };
    problem.help(format!("seen on `{path}`{others}"))
}

/// The text that was written at an origin.
fn text(catalog: &Catalog, sources: &Sources, origin: &Origin) -> Option<Span> {
    let name = match origin {
        Origin::Prose(file) => return Some(Span::new(*file, 0..sources.text(*file).len())),
        Origin::Message(name) => name,
    };
    let (tag, key) = name.split_once('/')?;
    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, name)| (id, Some(name)));
    let locale = catalog.locales.iter().position(|locale| locale.tag == tag)?;
    catalog.messages[locale].pattern(id, attribute).map(|pattern| pattern.span)
}

/// A text as it was written.
fn written(sources: &Sources, text: Span) -> Option<&str> {
    sources.text(text.file).get(text.start as usize..text.end as usize)
}

/// The place of a passage in a text, and whether it can only be this one.
fn place(sources: &Sources, text: Span, written: &str, fluent: bool) -> Option<(Span, bool)> {
    let all = self::written(sources, text)?;
    let (found, certain) = passage::find(all, written, fluent)?;
    let start = text.start as usize;
    Some((Span::new(text.file, start + found.start..start + found.end), certain))
}

/// What is to be written, and where, to make one text of another. Neighbours of it may be mended, too.
fn difference<'m>(span: Span, passage: &str, mend: &'m str) -> (Span, &'m str) {
    let same = |(x, y): &(char, char)| x == y;
    let before: usize =
        passage.chars().zip(mend.chars()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let (old, new) = (passage.get(before..).unwrap_or(""), mend.get(before..).unwrap_or(""));
    let after: usize =
        old.chars().rev().zip(new.chars().rev()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let start = span.start as usize + before;
    let span = Span::new(span.file, start..start + old.len() - after);
    (span, new.get(..new.len() - after).unwrap_or(new))
}

#[cfg(test)]
mod tests {
    use super::difference;
    use crate::diagnostic::{FileId, Span};

    #[test]
    fn only_what_differs_is_written() {
        let case = |passage: &str, mend| {
            let whole = Span::new(FileId(0), 10..10 + passage.len());
            let (span, text) = difference(whole, passage, mend);
            (span.start, span.end, text.to_owned())
        };
        assert_eq!(case("続,", "続、"), (13, 14, "、".to_owned()));
        assert_eq!(case("« non", "«\u{a0}non"), (12, 13, "\u{a0}".to_owned()));
        assert_eq!(case("«non", "«\u{a0}non"), (12, 12, "\u{a0}".to_owned()));
        assert_eq!(case("aa", "aaa"), (12, 12, "a".to_owned()));
    }
}
