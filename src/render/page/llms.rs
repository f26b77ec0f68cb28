//! `llms.txt`: what the site holds, as a list that language models read before they fetch pages.
//! <https://llmstxt.org> describes the format. The frame is English, the lists are in each language.

use std::fmt::Write;

use super::Site;
use crate::catalog::{LocaleIx, ProtocolIx};
use crate::diagnostic::Diagnostic;
use crate::plan::{Page, Route};
use crate::render::escape;

const ABOUT: &str = "Each page compares two codes of a protocol. The facts come from specifications, \
                     which every page cites. The page of the codes A and B is `A-vs-B.html` beside \
                     the index of their protocol, in the order of that index. The JSON files hold \
                     every fact and text of a protocol; `api/v1/schema.json` describes them.";

pub(in crate::render) fn render(site: &Site<'_>, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
    let catalog = site.catalog;
    let description = site.speaker(catalog.source).plain(("site-description", None), None)?;
    let mut text = format!("# {}\n\n> {description}\n\n{ABOUT}\n", catalog.site.name);
    for (locale, own) in catalog.locales() {
        let _ = writeln!(text, "\n## {} ({})\n", own.name, own.lang);
        for (protocol, _) in catalog.protocols() {
            list(site, locale, protocol, &mut text)?;
        }
        let prose = catalog.prose.iter().zip(&*site.renderer.prose[locale.at()]);
        for (page, parts) in prose {
            let address = address(site, &format!("{}/{}.html", own.tag, page.name));
            item(&mut text, &parts.title_plain, &address, &parts.description);
        }
    }
    out.extend_from_slice(text.as_bytes());
    Ok(())
}

/// The index, the data and the codes of a protocol.
fn list(
    site: &Site<'_>,
    locale: LocaleIx,
    ix: ProtocolIx,
    text: &mut String,
) -> Result<(), Diagnostic> {
    let (catalog, speaker) = (site.catalog, site.speaker(locale));
    let protocol = catalog.protocol(ix);
    let of = |route: Route| address(site, &route.path(catalog, site.plan));
    let mut args = fluent::FluentArgs::new();
    args.set("protocol", &*protocol.name);
    let title = speaker.plain(("index-title", None), Some(&args))?;
    let summary = speaker.plain((&protocol.id, Some("summary")), None)?;
    item(text, &title, &of(Route::Page(locale, Page::Protocol(ix))), &summary);
    item(text, &format!("{title} (JSON)"), &of(Route::Data(locale, ix)), "");
    for code in catalog.codes_of(ix) {
        let parts = &site.renderer.codes[locale.at()][code.at()];
        let name = format!("{} {}", catalog.code(code).id, parts.name_plain);
        let gist = speaker.join("sentence", &[("clause", &parts.gist)])?;
        let address = of(Route::Page(locale, Page::Code(code)));
        item(text, &name, &address, &escape::strip(&gist.text));
    }
    Ok(())
}

/// The absolute address of a path, or else the path, which is relative to the root as this file is.
fn address(site: &Site<'_>, path: &str) -> String {
    format!("{}{path}", site.catalog.site.base_url.as_deref().unwrap_or(""))
}

/// A line of a list. What a text holds is no markup.
fn item(text: &mut String, name: &str, address: &str, note: &str) {
    let name = name.replace(['[', ']'], "");
    let (colon, note) = (if note.is_empty() { "" } else { ": " }, note.replace('\n', " "));
    let _ = writeln!(text, "- [{name}]({address}){colon}{note}");
}
