//! `versus new locale TAG`: the files of a language, with every text to translate as a comment.

use std::fmt::Write;
use std::path::Path;

use super::listing::{self, Entry};
use super::name::native;
use super::{NewFile, Scaffold, catalog_of, line_end};
use crate::catalog::canonical_tag;
use crate::diagnostic::Failure;
use crate::snapshot::Snapshot;
use crate::source::FileKind;

/// Where the entry of a locale stands.
const SITE: &str = "content/site.yaml";

/// Adds a language. `glossary` is that of the source locale, if it has one.
pub fn locale(snapshot: &Snapshot, tag: &str, glossary: Option<&str>) -> Result<Scaffold, Failure> {
    let refuse = |reason: String| Failure::because("begin the language", Path::new(tag), reason);
    let catalog = catalog_of(snapshot, refuse)?;
    let Some(tag) = canonical_tag(tag) else {
        let reason = "this is not a language tag; write one such as `fr`, `pt-BR` or `zh-Hant`";
        return Err(refuse(reason.to_owned()));
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
    for (_, file) in snapshot.sources.of_kind(&FileKind::Messages) {
        if file.folder(1) == source.tag {
            let path = format!("{folder}{}.ftl", file.stem());
            made.new.push(NewFile::new(path, commented(&file.text, &source.name)));
        }
    }
    let files = made.new.len();
    let terms = glossary.map(|text| terms(text, &source.name, name));
    made.new.extend(terms.map(|text| NewFile::new(format!("{folder}GLOSSARY.md"), text)));
    if let Some(fault) = made.fault(&snapshot.sources) {
        return Err(refuse(fault));
    }
    made.told = vec![
        format!("made {folder} with {files} files to translate, and added {name} to {SITE}"),
        format!(
            "next: take the `# ` off a text in {folder}, translate it, and run `versus check`;"
        ),
        format!("until then pages show it in {} and say so", source.name),
    ];
    Ok(made)
}

/// A file of messages with every message as a comment, so that the rest of it still says where each
/// belongs.
fn commented(text: &str, source: &str) -> String {
    let end = line_end(text);
    let mut commented = format!(
        "### Every text is here in {source}, as a comment. To translate one, take the `# ` off its lines and{end}\
         ### write your own words behind each `=`. What stays a comment is shown in {source}.{end}{end}"
    );
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if line.trim().is_empty() {
            // A gap within a text belongs to it.
            let inner = lines.peek().is_some_and(|next| next.starts_with([' ', '}']));
            commented.push_str(if inner { "#" } else { "" });
        } else if line.starts_with('#') {
            // What is silenced in the source locale is not so in another.
            if line.contains("versus: allow") {
                continue;
            }
            commented.push_str(line);
        } else {
            let _ = write!(commented, "# {line}");
        }
        commented.push_str(end);
    }
    commented
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
    fn every_message_becomes_a_comment_and_can_come_back() {
        let text = "### All\n### versus: allow doubled\n\n# note\na = one\n    .b =\n        two\n\n        \
                    three\n\nc = { $d ->\n   *[other] e\n}\n";
        let expected = "### All\n\n# note\n# a = one\n#     .b =\n#         two\n#\n#         three\n\n\
                        # c = { $d ->\n#    *[other] e\n# }\n";
        let found = commented(text, "English");
        assert_eq!(found.splitn(4, '\n').nth(3), Some(expected));
    }

    #[test]
    fn a_glossary_keeps_the_first_column() {
        let text =
            terms("# G\n\n| term | means |\n| --- | --- |\n| `a` | b |\n", "English", "Deutsch");
        assert!(text.ends_with("| English | Deutsch | not |\n| --- | --- | --- |\n| `a` | | |\n"));
    }
}
