//! Faults of a PO file as a whole: each is told once, and not at every text.

use unic_langid::LanguageIdentifier;

use super::PO;
use crate::catalog::{Catalog, LocaleIx};
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::l10n::po::{PoFile, ReadEntry};

/// What is to be told of a file of another kind.
pub(super) fn no_po(text: &str) -> Option<Diagnostic> {
    let begins = |line: &str| line.trim_start_matches(['\u{feff}', ' ', '\t']).starts_with("msgid");
    (!text.lines().any(begins)).then(|| {
        Diagnostic::new(&rules::PO_SYNTAX, "this is no PO file")
            .at(Span::start_of(PO), "it has no `msgid`")
            .help("make one with `versus l10n export`, and import it when it is translated")
    })
}

/// Reports a file for another language, or in an encoding that damages it.
pub(super) fn check(
    catalog: &Catalog,
    locale: LocaleIx,
    po: &PoFile,
    problems: &mut Vec<Diagnostic>,
) {
    check_language(catalog, locale, po, problems);
    if !check_charset(po, problems) {
        check_characters(po, problems);
    }
}

/// Reports a file for another language.
fn check_language(
    catalog: &Catalog,
    locale: LocaleIx,
    po: &PoFile,
    problems: &mut Vec<Diagnostic>,
) {
    let own = &catalog.locale(locale).lang;
    if let Some(language) = po.header("Language").filter(|language| !language.is_empty()) {
        // A file that names no script or region may be for any of them.
        let theirs = language.split(['@', '.']).next().unwrap_or("").replace('_', "-");
        let theirs: Option<LanguageIdentifier> = theirs.parse().ok();
        let fits = theirs.is_some_and(|theirs| {
            theirs.language == own.language
                && (theirs.script.is_none() || own.script.is_none() || theirs.script == own.script)
                && (theirs.region.is_none() || own.region.is_none() || theirs.region == own.region)
        });
        if !fits {
            let message = format!("this file is for `{language}`, and not for `{own}`");
            problems.push(
                Diagnostic::new(&rules::UNKNOWN_LOCALE, message)
                    .at(Span::start_of(PO), "")
                    .help("import it for its own locale, or mend `Language` in its header"),
            );
        }
    }
}

/// Reports a file that says that it is not in UTF-8. Returns whether it does.
fn check_charset(po: &PoFile, problems: &mut Vec<Diagnostic>) -> bool {
    let charset = po.header("Content-Type").and_then(|value| value.split_once("charset="));
    if let Some((_, charset)) = charset
        && !["utf-8", "utf8", "ascii", "us-ascii"].contains(&&*charset.trim().to_lowercase())
    {
        let message = format!("this file is in `{}`", charset.trim());
        problems.push(
            Diagnostic::new(&rules::INVALID_UTF8, message)
                .at(Span::start_of(PO), "")
                .help("save it in UTF-8"),
        );
        return true;
    }
    false
}

/// Reports the first of the characters that were lost because the file is not in UTF-8.
fn check_characters(po: &PoFile, problems: &mut Vec<Diagnostic>) {
    let lost = |read: &ReadEntry| Some(read.place(read.entry.translation.find('\u{fffd}')?));
    let mut lost = po.entries.iter().filter_map(lost);
    let Some(place) = lost.next() else { return };
    let others = match lost.count() {
        0 => String::new(),
        more => format!(", and {more} other texts have lost some"),
    };
    let message = format!("here a character was lost{others}");
    problems.push(
        Diagnostic::new(&rules::INVALID_UTF8, message)
            .at(Span::new(PO, place..place + '\u{fffd}'.len_utf8()), "not UTF-8")
            .help("save the file as UTF-8"),
    );
}
