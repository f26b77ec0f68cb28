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
    let name = short_name(&site.catalog.site.name, &own.name, &own.tag);
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

/// The name of the site and of the language, because browsers keep one entry per name. A language whose
/// name is too long goes by its tag.
fn short_name(site: &str, language: &str, tag: &str) -> String {
    let whole = format!("{site} {language}");
    if whole.chars().count() <= NAME {
        return whole;
    }
    let room = NAME.saturating_sub(tag.chars().count() + 1);
    let site: String = site.chars().take(room).collect();
    format!("{} {tag}", site.trim_end())
}

#[cfg(test)]
mod tests {
    use super::short_name;

    #[test]
    fn names_fit() {
        assert_eq!(short_name("versus", "日本語", "ja"), "versus 日本語");
        assert_eq!(short_name("versus", "Français", "fr"), "versus Français");
        assert_eq!(short_name("versus", "Português (Brasil)", "pt-BR"), "versus pt-BR");
        assert_eq!(short_name("All protocols compared", "English", "en"), "All protocols en");
    }
}
