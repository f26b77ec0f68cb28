//! `content/site.yaml`: the site as a whole.

use crate::diagnostic::{Diagnostic, FileId, Span, rules};
use crate::source::yaml::{self, Node};

use super::locale::{Raw, read_locale};

/// The site as a whole.
#[derive(Debug, Clone, Default)]
pub struct Site {
    /// Its name, in every language.
    pub name: String,
    /// Where it will be published, with a final `/`; `None` if that is not known.
    pub base_url: Option<String>,
    /// The address of the repository, for links to sources.
    pub repository: Option<String>,
    /// The share of own text, in percent, below which a page is canonical to the source locale.
    pub canonical_share: u64,
    /// How wide a title may be, in columns; a Chinese character is two.
    pub title_width: u64,
    /// How large the site may be, in megabytes.
    pub size_limit_mb: u64,
}

/// What `site.yaml` says, before locales are resolved.
pub(super) struct RawSite {
    pub(super) site: Site,
    pub(super) source: String,
    pub(super) source_span: Span,
    pub(super) locales: Vec<Raw>,
}

const FIELDS: &[&str] = &[
    "name",
    "base_url",
    "repository",
    "source",
    "canonical_share",
    "title_width",
    "size_limit_mb",
    "locales",
];

/// Search engines show about this many columns of a title.
const TITLE_WIDTH: u64 = 70;
/// GitHub Pages serves sites of up to 1 GB.
const SIZE_LIMIT_MB: u64 = 1000;

/// Reads `site.yaml`.
pub(super) fn read(file: FileId, text: &str, problems: &mut Vec<Diagnostic>) -> Option<RawSite> {
    let document = yaml::parse(file, text, problems)?;
    let fields = document.root().fields(FIELDS);
    let optional = |name: &str| fields.get(name).and_then(|node| node.text().map(str::to_owned));
    let number = |name: &str, most: u64| fields.get(name).and_then(|node| node.number(most));
    let site = Site {
        name: fields.need("name").and_then(|node| node.text()).unwrap_or("versus").to_owned(),
        base_url: fields.get("base_url").and_then(|node| base_url(&node)),
        repository: optional("repository"),
        canonical_share: number("canonical_share", 100).unwrap_or(60),
        title_width: number("title_width", 1000).unwrap_or(TITLE_WIDTH),
        size_limit_mb: number("size_limit_mb", 1_000_000).unwrap_or(SIZE_LIMIT_MB),
    };
    let source = fields.need("source");
    let locales = fields.need("locales").map(|node| node.list()).unwrap_or_default();
    let raw = RawSite {
        site,
        source: source.as_ref().and_then(Node::text).unwrap_or("").to_owned(),
        source_span: source.map_or(Span::start_of(file), |node| node.span()),
        locales: locales.iter().filter_map(read_locale).collect(),
    };
    problems.extend(document.finish());
    Some(raw)
}

fn base_url(node: &Node<'_>) -> Option<String> {
    let url = node.text()?;
    match normalize_base_url(url) {
        Ok(url) => Some(url),
        Err(reason) => {
            node.report(
                Diagnostic::new(&rules::WRONG_TYPE, format!("`{url}` is not a base URL"))
                    .at(node.span(), reason),
            );
            None
        }
    }
}

/// Returns a base URL with a final `/`, or why a text is none.
pub fn normalize_base_url(url: &str) -> Result<String, &'static str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let Some(rest) = rest else { return Err("it must begin with https:// or http://") };
    if rest.is_empty() || rest.starts_with('/') {
        return Err("it names no host");
    }
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '`');
    if !rest.chars().all(plain) || rest.contains(['?', '#']) {
        return Err("it must be a plain address without a query or fragment");
    }
    Ok(format!("{}/", url.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::normalize_base_url;

    #[test]
    fn a_base_url_ends_with_one_slash() {
        assert_eq!(normalize_base_url("https://a.org/x").as_deref(), Ok("https://a.org/x/"));
        assert_eq!(normalize_base_url("https://a.org/").as_deref(), Ok("https://a.org/"));
        for bad in ["a.org", "https://", "javascript:x", "https://a.org/?q", "https://a/\"x"] {
            assert!(normalize_base_url(bad).is_err(), "{bad}");
        }
    }
}
