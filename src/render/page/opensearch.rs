//! `opensearch.xml`: how a browser searches the site in one language. It leads to the start page, which
//! finds what stands after `?q=`.

use std::io::Write;

use super::Site;
use crate::catalog::LocaleIx;
use crate::diagnostic::Diagnostic;
use crate::plan::Page;
use crate::render::escape;

/// The format allows no longer name.
const NAME: usize = 16;

pub(in crate::render) fn render(
    site: &Site<'_>,
    locale: LocaleIx,
    out: &mut Vec<u8>,
) -> Result<(), Diagnostic> {
    let own = site.catalog.locale(locale);
    let tag = &own.tag;
    // Browsers keep one entry per name, so it tells the language.
    let room = NAME.saturating_sub(tag.chars().count() + 1);
    let name: String = site.catalog.site.name.chars().take(room).collect();
    let name = format!("{} {tag}", name.trim_end());
    let description = site.speaker(locale).plain(("site-description", None), None)?;
    let home = site.address(locale, Page::Home).unwrap_or_default();
    let _ = writeln!(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n\
         <ShortName>{}</ShortName>\n\
         <Description>{}</Description>\n\
         <Language>{}</Language>\n\
         <InputEncoding>UTF-8</InputEncoding>\n\
         <Url type=\"text/html\" template=\"{}?q={{searchTerms}}\"/>\n\
         </OpenSearchDescription>",
        escape::html(&name),
        escape::html(&description),
        own.lang,
        escape::html(&home),
    );
    Ok(())
}
