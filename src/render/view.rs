//! What every template is given.

use serde::{Serialize, Serializer};
use tera::Value;

/// HTML that this program made. Templates print it as it is; all other text they escape.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Html(pub(super) String);

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::safe_string(&self.0).serialize(serializer)
    }
}

impl Html {
    /// The same as a value of its own, for what many pages print: a page then only counts a reference.
    pub(super) fn shared(self) -> Value {
        Value::safe_string(&self.0)
    }
}

/// A page as a whole.
#[derive(Debug, Serialize)]
pub(super) struct PageView {
    /// The template that made it, as a hook for styles.
    pub(super) kind: &'static str,
    /// The language of the page.
    pub(super) lang: Value,
    /// `ltr` or `rtl`.
    pub(super) dir: &'static str,
    /// The way up to the root of the site, such as `../../`.
    pub(super) root: String,
    /// The way to the start page of the locale.
    pub(super) home: String,
    /// The title, without the name of the site.
    pub(super) title: String,
    /// The description for search engines.
    pub(super) description: String,
    /// The address that search engines should keep; `None` without a base URL.
    pub(super) canonical: Option<String>,
    /// Whether some of its text is not in its language.
    pub(super) fallback: bool,
    /// Whether the page shows text whose original has changed since.
    pub(super) older: bool,
    /// The page in every locale.
    pub(super) alternates: Vec<Alternate>,
    /// The addresses for `hreflang`; empty without a base URL.
    pub(super) hreflang: Vec<Hreflang>,
    /// What the page tells machines; `None` without a base URL.
    pub(super) meta: Option<Meta>,
}

/// What a page tells machines of itself.
#[derive(Debug, Serialize)]
pub(super) struct Meta {
    /// `article` or `website`.
    pub(super) kind: &'static str,
    /// The canonical address, where a page has room to say it twice.
    pub(super) url: Option<String>,
    /// The language as networks write it, `ja_JP`, where a page has room to say it twice.
    pub(super) locale: Option<String>,
    /// The absolute address of a picture.
    pub(super) picture: Option<String>,
    /// What there is to see on it.
    pub(super) picture_alt: Option<String>,
    /// The way to the description of the search.
    pub(super) search: Option<String>,
    /// A graph of schema.org, ready to stand in a script.
    pub(super) graph: Option<Html>,
    /// What the page's policy says to let that script stand there: `sha256-…`.
    pub(super) policy: Option<String>,
}

/// The same page in another language.
#[derive(Debug, Serialize)]
pub(super) struct Alternate {
    /// The language.
    pub(super) lang: Value,
    /// The language's own name.
    pub(super) name: Value,
    /// A relative link.
    pub(super) href: String,
    /// Whether it is this very page.
    pub(super) current: bool,
    /// The percentage of its texts that are in its language, if not all are.
    pub(super) coverage: Option<u8>,
}

/// The same page in another language, for search engines.
#[derive(Debug, Serialize)]
pub(super) struct Hreflang {
    /// The language, or `x-default`.
    pub(super) lang: Value,
    /// The absolute address.
    pub(super) href: String,
}

/// A link.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Link {
    /// Relative to the page.
    pub(super) href: String,
    /// What it is called.
    pub(super) text: Html,
}

/// Something that the sources disagree about.
#[derive(Debug, Serialize)]
pub(super) struct ConflictView {
    /// A paragraph.
    pub(super) text: Html,
    /// Links to the sources.
    pub(super) sources: Html,
}

/// A protocol, as pages below it see it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ProtocolView<'v> {
    /// Its name.
    pub(super) name: &'v Html,
}
