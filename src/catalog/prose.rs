//! `content/pages/<name>.<locale>.md`: pages of running text, one file per locale.

use std::collections::BTreeMap;

use super::identifier::fault;
use super::{Locale, LocaleIx};
use crate::diagnostic::{Diagnostic, FileId, Span, rules};
use crate::source::{FileKind, SourceFile, Sources};

/// A page of running text.
#[derive(Debug, Clone)]
pub struct Prose {
    /// Its name, also in paths.
    pub name: String,
    /// Its files by locale; the source locale has one.
    pub files: BTreeMap<LocaleIx, FileId>,
}

impl Prose {
    /// The file for readers of a locale, and the locale that it is written in.
    pub fn file(&self, locale: &Locale) -> Option<(LocaleIx, FileId)> {
        locale.chain.iter().find_map(|ix| Some((*ix, *self.files.get(ix)?)))
    }
}

/// Collects the pages. Reports names that cannot be paths, unknown locales, empty files and pages
/// that the source locale lacks.
pub(super) fn read(
    sources: &Sources,
    locales: &[Locale],
    source: LocaleIx,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Prose> {
    let mut pages: BTreeMap<&str, BTreeMap<LocaleIx, FileId>> = BTreeMap::new();
    for (file, page) in sources.of_kind(&FileKind::Page) {
        if let Some((name, locale)) = place(file, page, locales, problems) {
            pages.entry(name).or_default().insert(locale, file);
        }
    }
    let mut kept = Vec::new();
    for (name, files) in pages {
        if !files.contains_key(&source) {
            let tag = &locales[source.at()].tag;
            let first = files.values().next().copied().unwrap_or(FileId(0));
            problems.push(
                Diagnostic::new(
                    &rules::MISSING_FILE,
                    format!("the page `{name}` has no file in the source locale"),
                )
                .at(Span::start_of(first), "")
                .help(format!("add `content/pages/{name}.{tag}.md`")),
            );
            continue;
        }
        kept.push(Prose { name: name.to_owned(), files });
    }
    kept
}

fn place<'s>(
    file: FileId,
    page: &'s SourceFile,
    locales: &[Locale],
    problems: &mut Vec<Diagnostic>,
) -> Option<(&'s str, LocaleIx)> {
    let start = Span::start_of(file);
    let Some((name, tag)) = page.stem().rsplit_once('.') else {
        problems.push(
            Diagnostic::new(&rules::MISPLACED_DEFINITION, "the file name lacks a locale")
                .at(start, "")
                .help(format!("name it `{}.<locale>.md`", page.stem())),
        );
        return None;
    };
    if let Some(reason) = fault(name) {
        // `index` is reserved for codes; as a page it is reported as a collision of paths.
        if name != "index" {
            problems.push(
                Diagnostic::new(
                    &rules::BAD_IDENTIFIER,
                    format!("`{name}` cannot be part of a path"),
                )
                .at(start, reason),
            );
            return None;
        }
    }
    let Some(locale) = locales.iter().position(|locale| locale.tag == tag) else {
        problems.push(
            Diagnostic::new(&rules::UNKNOWN_LOCALE, format!("no locale `{tag}`"))
                .at(start, "")
                .suggest(tag, locales.iter().map(|locale| &*locale.tag)),
        );
        return None;
    };
    if page.text.trim().is_empty() {
        problems.push(
            Diagnostic::new(&rules::EMPTY_FILE, "this file is empty")
                .at(start, "")
                .help("fill it or delete it"),
        );
        return None;
    }
    Some((name, LocaleIx::new(locale)))
}
