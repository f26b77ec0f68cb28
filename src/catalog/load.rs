//! Sources to catalogue: reads every file, resolves every reference.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::code::{self, RawCode};
use super::message::{Messages, silence};
use super::pairs::Known;
use super::{
    Catalog, Change, CodeIx, Ledger, LocaleIx, ProtocolIx, State, TextName, contract, lacking,
    locale, pairs, prose, protocol, site, undefined,
};
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::source::{FileKind, Sources};

/// Loads the catalogue. What is wrong is reported and left out. `None` if there is nothing to stand
/// on: no readable `site.yaml`, or no locale in it.
pub fn load(sources: &Sources, problems: &mut Vec<Diagnostic>) -> Option<Catalog> {
    let Some((file, text)) = sources.find("content/site.yaml") else {
        problems.push(missing("content/site.yaml", "it names the site and lists its locales"));
        return None;
    };
    if text.damaged {
        return None;
    }
    let raw = site::read(file, &text.text, problems)?;
    let (locales, source) = locale::resolve(&raw.locales, &raw.source, raw.source_span, problems);
    if locales.is_empty() {
        problems.push(
            Diagnostic::new(&rules::MISSING_FIELD, "the site has no locale")
                .at(Span::start_of(file), "list one under `locales`"),
        );
        return None;
    }
    let messages = read_messages(sources, &locales, problems);
    let ledgers = read_ledgers(sources, &locales, problems);
    let prose = prose::read(sources, &locales, source, problems);
    let mut catalog = Catalog {
        site: raw.site,
        locales,
        source,
        protocols: Vec::new(),
        codes: Vec::new(),
        messages,
        outdated: vec![BTreeMap::new(); ledgers.len()],
        ledgers,
        prose,
    };
    catalog.outdated = outdated(&catalog, sources);
    read_protocols(&mut catalog, sources, problems);
    let of_protocols = [FileKind::Protocol, FileKind::Definition];
    if of_protocols.iter().all(|kind| sources.files().all(|(_, file)| file.kind != *kind)) {
        problems.push(missing(
            "content/<protocol>/protocol.yaml",
            "a site compares the codes of at least one protocol",
        ));
    }
    let slots = contract::slots(&catalog);
    contract::check_names(&catalog, problems);
    for at in (0..catalog.messages.len()).filter(|at| *at != source.at()) {
        let mut own = std::mem::take(&mut catalog.messages[at]);
        own.show_original(&catalog.messages[source.at()], sources, problems);
        catalog.messages[at] = own;
    }
    let original = &catalog.messages[source.at()];
    let classes = catalog.protocols.iter().flat_map(|protocol| &protocol.classes);
    let kinds: BTreeSet<&str> = classes.map(|class| &*class.kind).collect();
    each(&catalog.messages, problems, |messages, problems| {
        messages.check_references(&slots, problems);
        messages.check_variables(&slots, original, &kinds, problems);
    });
    lacking::check(&catalog, &slots, problems);
    silence(catalog.messages.iter().flat_map(Messages::silences), problems);
    Some(catalog)
}

fn missing(path: &str, why: &str) -> Diagnostic {
    Diagnostic::new(&rules::MISSING_FILE, format!("there is no `{path}`"))
        .help(why)
        .help("is this the folder of a project? `--root` names another one")
}

fn read_messages(
    sources: &Sources,
    locales: &[super::Locale],
    problems: &mut Vec<Diagnostic>,
) -> Vec<Messages> {
    let files: Vec<_> =
        sources.files().filter(|(_, file)| file.kind == FileKind::Messages).collect();
    let mut strange = BTreeSet::new();
    for (file, source) in &files {
        let tag = source.folder(1);
        // Once per folder is enough.
        if locales.iter().all(|locale| locale.tag != tag) && strange.insert(tag) {
            problems.push(
                Diagnostic::new(&rules::UNKNOWN_LOCALE, format!("no locale `{tag}`"))
                    .at(Span::start_of(*file), "")
                    .suggest(tag, locales.iter().map(|locale| &*locale.tag))
                    .help("list it under `locales` in `content/site.yaml`"),
            );
        }
    }
    each(locales, problems, |locale, problems| {
        let mut messages = Messages::default();
        for (file, source) in files.iter().filter(|(_, file)| file.folder(1) == locale.tag) {
            if source.damaged {
                messages.lose(*file, &source.text);
            } else {
                messages.read(*file, &source.text, problems);
            }
        }
        messages
    })
}

/// Does the same with each of many things, on all processors. The faults come in the order of things.
fn each<T: Sync, R: Send>(
    things: &[T],
    problems: &mut Vec<Diagnostic>,
    work: impl Fn(&T, &mut Vec<Diagnostic>) -> R + Sync,
) -> Vec<R> {
    let done: Vec<(R, Vec<Diagnostic>)> = things
        .par_iter()
        .map(|thing| {
            let mut problems = Vec::new();
            (work(thing, &mut problems), problems)
        })
        .collect();
    let keep = |(result, own): (R, Vec<Diagnostic>)| {
        problems.extend(own);
        result
    };
    done.into_iter().map(keep).collect()
}

fn read_ledgers(
    sources: &Sources,
    locales: &[super::Locale],
    problems: &mut Vec<Diagnostic>,
) -> Vec<Ledger> {
    let mut ledgers = vec![Ledger::default(); locales.len()];
    for (file, source) in sources.of_kind(&FileKind::Ledger) {
        let tag = source.folder(1);
        if let Some(at) = locales.iter().position(|locale| locale.tag == tag) {
            ledgers[at] = Ledger::read(file, &source.text, problems);
        }
    }
    ledgers
}

/// The translations whose original has changed since, by locale.
fn outdated(catalog: &Catalog, sources: &Sources) -> Vec<BTreeMap<TextName, Change>> {
    let of_locale = |ix: LocaleIx| {
        let names = catalog.ledgers[ix.at()].iter().map(|(name, _)| name);
        let changed = names.filter_map(|name| match catalog.state(sources, ix, name) {
            State::Outdated(change) => Some((name.clone(), change)),
            State::Missing | State::Unrecorded | State::UpToDate | State::Same => None,
        });
        changed.collect()
    };
    (0..catalog.locales.len()).into_par_iter().map(LocaleIx::new).map(of_locale).collect()
}

fn read_protocols(catalog: &mut Catalog, sources: &Sources, problems: &mut Vec<Diagnostic>) {
    let mut orphans: BTreeSet<&str> = BTreeSet::new();
    for (_, file) in sources.of_kind(&FileKind::Definition) {
        orphans.insert(file.folder(1));
    }
    for (file, source) in sources.of_kind(&FileKind::Protocol) {
        let folder = source.folder(1);
        orphans.remove(folder);
        let Some(protocol) = protocol::read(file, folder, &source.text, problems) else { continue };
        let ix = ProtocolIx::new(catalog.protocols.len());
        catalog.protocols.push(protocol);
        read_codes(catalog, sources, ix, folder, problems);
        check_guide(catalog, ix, problems);
        let codes = catalog.codes_of(ix).map(|code| (catalog.code(code).id.clone(), code));
        let known = Known::new(codes);
        let readable = |kind| sources.of_kind(kind).find(|(_, file)| file.folder(1) == folder);
        if let Some((file, source)) = readable(&FileKind::Pairs) {
            let specs = &catalog.protocol(ix).specs;
            let relations = pairs::read(file, &source.text, specs, &known, problems);
            catalog.protocols[ix.at()].relations = relations;
        }
        if let Some((file, source)) = readable(&FileKind::Undefined) {
            let numbers = undefined::read(file, &source.text, &known, problems);
            catalog.protocols[ix.at()].undefined = numbers;
        }
    }
    for folder in orphans {
        problems.push(missing(
            &format!("content/{folder}/protocol.yaml"),
            "it declares the classes and facets that the codes in this folder use",
        ));
    }
}

/// Reports a guide that is not there.
fn check_guide(catalog: &Catalog, ix: ProtocolIx, problems: &mut Vec<Diagnostic>) {
    let Some((name, span)) = &catalog.protocol(ix).guide else { return };
    let names = || catalog.prose.iter().map(|page| &*page.name);
    if !names().any(|known| known == name) {
        problems.push(
            Diagnostic::new(&rules::BROKEN_LINK, format!("there is no page `{name}`"))
                .at(*span, "")
                .suggest(name, names())
                .help(format!("write `content/pages/{name}.<locale>.md`")),
        );
    }
}

/// Reads the codes of one protocol, drops those defined twice, sorts them into the canonical order
/// and resolves what they refer to.
fn read_codes(
    catalog: &mut Catalog,
    sources: &Sources,
    ix: ProtocolIx,
    folder: &str,
    problems: &mut Vec<Diagnostic>,
) {
    let protocol = catalog.protocol(ix);
    let mut kept: Vec<RawCode> = Vec::new();
    let files = sources.of_kind(&FileKind::Definition);
    let files: Vec<_> = files.filter(|(_, source)| source.folder(1) == folder).collect();
    let read = each(&files, problems, |(file, source), problems| {
        code::read(*file, source.stem(), &source.text, (ix, protocol), problems)
    });
    for raw in read.into_iter().flatten() {
        if let Some(first) = kept.iter().find(|known| known.code.id == raw.code.id) {
            problems.push(
                Diagnostic::new(
                    &rules::DUPLICATE_CODE,
                    format!("the code `{}` is defined twice", raw.code.id),
                )
                .at(raw.span, "again here")
                .also(first.span, "first here"),
            );
        } else {
            kept.push(raw);
        }
    }
    kept.sort_by(|x, y| canonical(&x.code.id, &y.code.id));
    let start = CodeIx::new(catalog.codes.len());
    let ids = kept.iter().enumerate().map(|(at, raw)| (raw.code.id.clone(), code_at(start, at)));
    let known = Known::new(ids);
    for (at, mut raw) in kept.into_iter().enumerate() {
        for (tag, span) in &raw.reading_tags {
            if !catalog.locales.iter().any(|locale| locale.tag == *tag) {
                problems.push(
                    Diagnostic::new(&rules::UNKNOWN_LOCALE, format!("no locale `{tag}`"))
                        .at(*span, "nobody would read this")
                        .suggest(tag, catalog.locales.iter().map(|locale| &*locale.tag)),
                );
            }
        }
        for (id, span) in &raw.see_also {
            match known.find(id) {
                Some(target) if target == code_at(start, at) => problems.push(
                    Diagnostic::new(&rules::SELF_REFERENCE, "a code that refers to itself")
                        .at(*span, "name another code or remove this"),
                ),
                Some(target) => raw.code.see_also.push(target),
                None => problems.push(pairs::unknown_code(id, &known).at(*span, "")),
            }
        }
        catalog.codes.push(raw.code);
    }
    catalog.protocols[ix.at()].codes = start.0..CodeIx::new(catalog.codes.len()).0;
}

fn code_at(start: CodeIx, offset: usize) -> CodeIx {
    CodeIx::new(start.at() + offset)
}

/// The canonical order of codes: runs of digits by their number, all else by character.
fn canonical(x: &str, y: &str) -> Ordering {
    let key = |id: &str| {
        let mut parts: Vec<(String, u128)> = Vec::new();
        for c in id.chars() {
            match (c.to_digit(10), parts.last_mut()) {
                (Some(digit), Some((word, number))) if word.is_empty() => {
                    *number = number.saturating_mul(10).saturating_add(u128::from(digit));
                }
                (Some(digit), _) => parts.push((String::new(), u128::from(digit))),
                (None, Some((word, _))) if !word.is_empty() => word.push(c),
                (None, _) => parts.push((c.to_string(), 0)),
            }
        }
        parts
    };
    key(x).cmp(&key(y)).then_with(|| x.cmp(y))
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn codes_stand_in_the_order_of_their_numbers() {
        let mut codes = ["4.7.10", "NXDOMAIN", "550", "4.7.2", "50", "BADTIME"];
        codes.sort_by(|x, y| canonical(x, y));
        assert_eq!(codes, ["4.7.2", "4.7.10", "50", "550", "BADTIME", "NXDOMAIN"]);
    }
}
