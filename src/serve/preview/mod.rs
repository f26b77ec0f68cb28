//! What the preview adds to pages: reloading, the list of mistakes, and the translator's view.
//!
//! Start at [`decorate`]. Everything that a page loads for it is a file from [`asset`], because the
//! pages allow no other script or style.
//!
//! **Invariant:** nothing of this is in a built page.

mod edit;
mod texts;
mod told;

use super::{Asked, Live};
use crate::catalog::LocaleIx;
use crate::plan::{Page, Route};
use crate::snapshot::Snapshot;

use edit::edit_base;
use texts::{escaped, outline, start_tag};
use told::Teller;

/// The folder of everything that only the preview has, below the base path of the site.
pub const FOLDER: &str = "__versus/";

const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";

/// A file of the preview by its name in [`FOLDER`]: its type and its bytes.
pub fn asset(name: &str) -> Option<(&'static str, &'static [u8])> {
    let (kind, text) = match name {
        "live.js" => (SCRIPT, include_str!("live.js")),
        "view.js" => (SCRIPT, include_str!("view.js")),
        "view.css" => (STYLE, include_str!("view.css")),
        _ => return None,
    };
    Some((kind, text.as_bytes()))
}

/// Adds to a page what is shown of the preview. If the translator's view is asked for, the page must be
/// one with marks ([`Snapshot::marked`]).
pub fn decorate(page: &mut Vec<u8>, live: &Live, request: &Asked<'_>) {
    let Asked { base, editor, .. } = *request;
    let addition = Addition { base, generation: live.generation, editor };
    let snapshot = live.pages.as_ref().map(|pages| &pages.snapshot);
    match (snapshot, request.route) {
        (Some(snapshot), Some(route)) if request.l10n => addition.add_texts(page, snapshot, route),
        _ => addition.add(page, snapshot),
    }
}

/// What is to be added to the pages of a snapshot.
#[derive(Debug, Clone, Copy)]
pub struct Addition<'a> {
    /// The base path of the site, with `/` at both ends.
    pub base: &'a str,
    /// Which snapshot it is.
    pub generation: u64,
    /// Whether the server opens files in an editor.
    pub editor: bool,
}

impl Addition<'_> {
    /// Adds to a page what reloads it and shows mistakes. Without a snapshot it only tells of mistakes.
    pub fn add(&self, page: &mut Vec<u8>, snapshot: Option<&Snapshot>) {
        insert(page, &self.live(snapshot));
    }

    /// Turns a page of the site with marks ([`Snapshot::marked`]) into what translators see: each text is
    /// an element that says what it is.
    pub fn add_texts(&self, page: &mut Vec<u8>, snapshot: &Snapshot, route: Route) {
        let place = Shown::new(snapshot, route);
        if let Some(teller) = Teller::new(snapshot, place.locale) {
            let outlined = outline(&String::from_utf8_lossy(page), &teller);
            *page = outlined.html.into_bytes();
            let unseen = outlined.unseen.iter().map(|told| {
                format!("{}</versus-text>\n", start_tag("versus-text", told, " hidden"))
            });
            insert(page, &unseen.collect::<String>());
        }
        insert(page, &(self.live(Some(snapshot)) + &self.view(&place)));
    }

    /// The script of every page.
    fn live(&self, snapshot: Option<&Snapshot>) -> String {
        let site = snapshot.and_then(Snapshot::catalog).map(|catalog| &catalog.site);
        let edit = site.and_then(|site| edit_base(site.repository.as_deref()?));
        let edit = edit.map(|edit| format!(" data-edit=\"{}\"", escaped(&edit)));
        let editor = if self.editor { " data-editor" } else { "" };
        let empty = if snapshot.is_none() { " data-empty" } else { "" };
        format!(
            "<script src=\"{}{FOLDER}live.js\" data-generation=\"{}\"{editor}{empty}{} defer></script>\n",
            escaped(self.base),
            self.generation,
            edit.unwrap_or_default(),
        )
    }

    /// The style and the script of the translator's view.
    fn view(&self, shown: &Shown) -> String {
        let base = escaped(self.base);
        let source = shown.source.as_ref().map(|(path, name)| {
            let (path, name) = (escaped(path), escaped(name));
            format!(" data-source=\"{base}{path}?l10n\" data-source-name=\"{name}\"")
        });
        let file = shown.file.as_ref().map(|file| format!(" data-file=\"{}\"", escaped(file)));
        format!(
            "<link rel=\"stylesheet\" href=\"{base}{FOLDER}view.css\">\n\
             <script src=\"{base}{FOLDER}view.js\"{}{} defer></script>\n",
            source.unwrap_or_default(),
            file.unwrap_or_default(),
        )
    }
}

/// What is known of the page that is shown.
#[derive(Default)]
struct Shown {
    /// Its language, if it has one.
    locale: Option<LocaleIx>,
    /// The path of the same page in the source language, and the language's name, if it is another one.
    source: Option<(String, String)>,
    /// The file that running text was written in.
    file: Option<String>,
}

impl Shown {
    fn new(snapshot: &Snapshot, route: Route) -> Self {
        let (Some(site), Route::Page(locale, page)) = (&snapshot.site, route) else {
            return Self::default();
        };
        let catalog = &site.catalog;
        let source = (locale != catalog.source).then(|| {
            let path = Route::Page(catalog.source, page).path(catalog, &site.plan);
            (path, catalog.locale(catalog.source).name.clone())
        });
        let file = match page {
            Page::Prose(ix) => catalog.prose[ix.at()].file(catalog.locale(locale)),
            Page::Home | Page::Protocol(_) | Page::Code(_) | Page::Pair(_) => None,
        };
        let file = file.and_then(|(_, file)| Some(snapshot.sources.file(file)?.path.clone()));
        Self { locale: Some(locale), source, file }
    }
}

/// Puts HTML at the end of a page.
fn insert(page: &mut Vec<u8>, html: &str) {
    const END: &[u8] = b"</body";
    let end = page.windows(END.len()).rposition(|bytes| bytes.eq_ignore_ascii_case(END));
    let at = end.unwrap_or(page.len());
    page.splice(at..at, html.bytes());
}

#[cfg(test)]
mod tests {
    use super::insert;

    #[test]
    fn html_is_put_at_the_end_of_the_body() {
        let case = |page: &str, expected: &str| {
            let mut page = page.as_bytes().to_vec();
            insert(&mut page, "X");
            assert_eq!(String::from_utf8_lossy(&page), expected);
        };
        case("<body>a</body></html>", "<body>aX</body></html>");
        case("<BODY>a</BODY >", "<BODY>aX</BODY >");
        case("a", "aX");
        case("", "X");
    }
}
