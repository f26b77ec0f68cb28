//! What the search field of a locale looks in: one call of a function, because a page that was opened
//! from a disk may load scripts and nothing else.
//!
//! The names are short: each stands there once per code. `static/find.js` loads the index and takes its
//! words from it, `static/search.js` finds what fits, `404.js` and `site.js` take its codes.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Site;
use crate::catalog::{CodeIx, LocaleIx, ProtocolIx};
use crate::diagnostic::Diagnostic;
use crate::plan::Page;
use crate::render::{json, parts};

/// Changes whenever a reader of an older index would be misled.
const VERSION: u8 = 2;

/// The texts of a code that are searched. What is for people who write servers is not.
const TEXTS: [&str; 4] = ["gist", "meaning", "seen", "fix"];

#[derive(Serialize)]
struct Index<'v> {
    version: u8,
    locale: &'v str,
    /// What the field says.
    words: &'v BTreeMap<String, String>,
    protocols: Vec<Protocol<'v>>,
    pages: Vec<Prose<'v>>,
}

#[derive(Serialize)]
struct Protocol<'v> {
    id: &'v str,
    name: &'v str,
    /// The folder, relative to that of the locale.
    path: String,
    /// In canonical order, which the names of pair pages follow.
    codes: Vec<Code<'v>>,
    undefined: Vec<&'v str>,
}

#[derive(Serialize)]
struct Code<'v> {
    #[serde(rename = "c")]
    id: &'v str,
    /// As it stands in paths, if that is another.
    #[serde(rename = "s", skip_serializing_if = "Option::is_none")]
    slug: Option<&'v str>,
    #[serde(rename = "n")]
    name: &'v str,
    /// What it is called besides, all over the world.
    #[serde(rename = "o")]
    official: Vec<&'v str>,
    #[serde(rename = "k")]
    class: &'v str,
    #[serde(rename = "e")]
    enhanced: Vec<&'v str>,
    #[serde(rename = "q")]
    replies: Vec<&'v str>,
    #[serde(rename = "t")]
    text: String,
}

#[derive(Serialize)]
struct Prose<'v> {
    #[serde(rename = "p")]
    path: String,
    #[serde(rename = "n")]
    title: &'v str,
}

pub(in crate::render) fn render(
    site: &Site<'_>,
    locale: LocaleIx,
    out: &mut Vec<u8>,
) -> Result<(), Diagnostic> {
    let catalog = site.catalog;
    let protocols = catalog.protocols().map(|(ix, _)| protocol(site, locale, ix));
    let prose = catalog.prose.iter().zip(&*site.renderer.prose[locale.at()]);
    let index = Index {
        version: VERSION,
        locale: &catalog.locale(locale).tag,
        words: &site.renderer.frames[locale.at()].search,
        protocols: protocols.collect::<Result<_, _>>()?,
        pages: prose
            .map(|(page, parts)| Prose {
                path: format!("{}.html", page.name),
                title: &parts.title_plain,
            })
            .collect(),
    };
    out.extend_from_slice(b"versusSearch(");
    out.extend_from_slice(json::script(&index).as_bytes());
    out.extend_from_slice(b");\n");
    Ok(())
}

fn protocol<'v>(
    site: &'v Site<'_>,
    locale: LocaleIx,
    ix: ProtocolIx,
) -> Result<Protocol<'v>, Diagnostic> {
    let catalog = site.catalog;
    let protocol = catalog.protocol(ix);
    let path = Page::Protocol(ix).path(catalog);
    Ok(Protocol {
        id: &protocol.id,
        name: &protocol.name,
        path: path.strip_suffix("index.html").unwrap_or(&path).to_owned(),
        codes: catalog
            .codes_of(ix)
            .map(|code| entry(site, locale, code))
            .collect::<Result<_, _>>()?,
        undefined: protocol.undefined.iter().map(|number| &*number.id).collect(),
    })
}

fn entry<'v>(site: &'v Site<'_>, locale: LocaleIx, ix: CodeIx) -> Result<Code<'v>, Diagnostic> {
    let (catalog, speaker) = (site.catalog, site.speaker(locale));
    let code = catalog.code(ix);
    let parts_in = |locale: LocaleIx| &site.renderer.codes[locale.at()][ix.at()];
    let parts = parts_in(locale);
    let mut official: Vec<&str> = vec![&parts_in(catalog.source).name_plain];
    official.extend(code.wordings.iter().map(|wording| &*wording.text));
    official.retain(|text| *text != parts.name_plain);
    let texts = TEXTS.iter().map(|name| parts::words(speaker, code, name, &parts.args));
    let texts = texts.map(|said| said.map(|said| said.text.replace('\n', " ")));
    Ok(Code {
        id: &code.id,
        slug: Some(&*code.slug).filter(|slug| *slug != code.id),
        name: &parts.name_plain,
        official,
        class: &catalog.class_of(ix).id,
        enhanced: code
            .enhanced
            .registered
            .iter()
            .chain(&code.enhanced.seen)
            .map(|s| &**s)
            .collect(),
        replies: code.replies.iter().map(|reply| after_code(&reply.text, &code.id)).collect(),
        text: texts.collect::<Result<Vec<_>, _>>()?.join(" "),
    })
}

/// A reply without its code: `554-gmx.net` is `gmx.net`.
fn after_code<'r>(reply: &'r str, code: &str) -> &'r str {
    reply.strip_prefix(code).map_or(reply, |rest| rest.trim_start_matches(['-', ' ']))
}

#[cfg(test)]
mod tests {
    use super::after_code;

    #[test]
    fn a_reply_loses_its_code_and_nothing_else() {
        let cases =
            [("421 4.4.2 timeout", "4.4.2 timeout"), ("421-one", "one"), ("4.4.2 x", "4.4.2 x")];
        for (reply, expected) in cases {
            assert_eq!(after_code(reply, "421"), expected);
        }
    }
}
