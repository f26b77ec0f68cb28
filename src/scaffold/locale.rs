//! `versus new locale TAG`: the files of a language, with every text to translate as a stub.

use std::fmt::Write;
use std::path::Path;

use super::name::{native, tag_of};
use super::{NewFile, Scaffold, catalog_of, line_end};
use crate::catalog::canonical_tag;
use crate::diagnostic::Failure;
use crate::l10n::{Appearances, originals, stub};
use crate::snapshot::{Overrides, Snapshot};
use crate::source::yaml::listing::{self, Entry};

/// Where the entry of a locale stands.
const SITE: &str = "content/site.yaml";

/// Adds a language, with the terms of the source's glossary if there is one.
pub fn locale(snapshot: &Snapshot, tag: &str) -> Result<Scaffold, Failure> {
    let refuse = |reason: String| Failure::because("begin the language", Path::new(tag), reason);
    let catalog = catalog_of(snapshot, refuse)?;
    // Longer names of languages are only reserved: whoever writes one means something else.
    let short = |tag: &String| tag.split('-').next().is_some_and(|name| name.len() < 4);
    let Some(tag) = canonical_tag(tag).filter(short) else {
        let known = tag_of(tag).map_or_else(
            || "one such as `fr`, `pt-BR` or `zh-Hant`".to_owned(),
            |known| format!("`{known}`"),
        );
        return Err(refuse(format!("this is not a language tag; write {known}")));
    };
    if let Some(known) = catalog.locales.iter().find(|known| known.tag.eq_ignore_ascii_case(&tag)) {
        return Err(refuse(format!("`{}` is listed in `{SITE}` already", known.tag)));
    }
    let source = catalog.locale(catalog.source);
    let folder = format!("locales/{tag}/");
    if let Some((_, file)) =
        snapshot.sources.files().find(|(_, file)| file.path.starts_with(&folder))
    {
        return Err(refuse(format!("there is a file `{}` already", file.path)));
    }
    // `de-AT` reads what `de` has before it reads English.
    let wider = tag.split('-').next().unwrap_or(&tag);
    let wider = catalog.locales.iter().find(|known| known.tag == wider);
    let name = native(&tag);
    let entry = Entry { tag: &tag, name, fallback: wider.map_or(&source.tag, |known| &known.tag) };
    let site = snapshot.sources.find(SITE).and_then(|(_, file)| listing::add(&file.text, &entry));
    let site = site.ok_or_else(|| {
        refuse(format!("cannot find the list in `{SITE}`; add `- {}` to it first", entry.flow()))
    })?;
    let mut made = Scaffold { changed: vec![NewFile::new(SITE, site)], ..Scaffold::default() };
    let begun = Snapshot::new(made.applied(&snapshot.sources), &Overrides::default());
    made.new = stubs(&begun, &tag)
        .ok_or_else(|| refuse(format!("the site cannot be understood with `{}`", entry.flow())))?;
    let files = made.new.len();
    let glossary = snapshot.sources.find(&format!("locales/{}/GLOSSARY.md", source.tag));
    let terms = glossary.map(|(_, file)| terms(&file.text, &source.name, name));
    made.new.extend(terms.map(|text| NewFile::new(format!("{folder}GLOSSARY.md"), text)));
    if let Some(fault) = made.fault(&snapshot.sources) {
        return Err(refuse(fault));
    }
    made.told = vec![
        format!("made {folder} with {files} files to translate, and added {name} to {SITE}"),
        format!(
            "next: take the `# ` off a text in {folder}, translate it, and run `versus check --locale {tag}`;"
        ),
        format!("until then pages show it in {} and say so", source.name),
    ];
    Ok(made)
}

/// The files of a language that has no text yet, as `versus l10n stub` makes them.
fn stubs(snapshot: &Snapshot, tag: &str) -> Option<Vec<NewFile>> {
    let site = snapshot.site.as_ref()?;
    let (locale, _) = site.catalog.locales().find(|(_, locale)| locale.tag == tag)?;
    let marked = snapshot.marked()?;
    let appearances = Appearances::new(&marked, site.catalog.source).ok()?;
    let files = stub(snapshot, site, locale, &originals(snapshot, site), &appearances).files;
    Some(files.into_iter().map(|file| NewFile::new(file.path, file.text)).collect())
}

/// A glossary with the terms of another, and room for those of a language.
fn terms(glossary: &str, source: &str, name: &str) -> String {
    let end = line_end(glossary);
    let mut text = format!(
        "# {name}{end}{end}The terms of this language. Fill in what you have decided, so that all texts say the \
         same.{end}{end}| {source} | {name} | not |{end}| --- | --- | --- |{end}"
    );
    let rows = glossary.lines().filter_map(|line| line.trim().strip_prefix('|'));
    // The first two rows are the head.
    for row in rows.skip(2) {
        let term = row.split('|').next().unwrap_or("").trim();
        if !term.is_empty() {
            let _ = write!(text, "| {term} | | |{end}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glossary_keeps_the_first_column() {
        let text =
            terms("# G\n\n| term | means |\n| --- | --- |\n| `a` | b |\n", "English", "Deutsch");
        assert!(text.ends_with("| English | Deutsch | not |\n| --- | --- | --- |\n| `a` | | |\n"));
    }
}
