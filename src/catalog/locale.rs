//! Locales and their fallback chains.

use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::LocaleIx;
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::source::yaml::Node;

/// A language of the site.
#[derive(Debug, Clone)]
pub struct Locale {
    /// Its folder in `locales/` and in the output.
    pub tag: String,
    /// The tag for `lang` and `hreflang`, such as `zh-Hans` for the folder `zh`.
    pub lang: LanguageIdentifier,
    /// Its own name for itself.
    pub name: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// Where its text is looked for: in itself, its fallbacks, the source locale.
    pub chain: Vec<LocaleIx>,
}

/// A locale as `site.yaml` writes it.
#[derive(Debug, Clone)]
pub(super) struct Raw {
    tag: String,
    span: Span,
    lang: LanguageIdentifier,
    name: String,
    fallback: Option<(String, Span)>,
}

/// Reads one entry of `locales`.
pub(super) fn read_locale(node: &Node<'_>) -> Option<Raw> {
    let fields = node.fields(&["tag", "lang", "name", "fallback"]);
    let tag_node = fields.need("tag")?;
    let tag = tag_node.text()?;
    let parsed = language(&tag_node)?;
    let lang = fields.get("lang").map_or(Some(parsed), |node| language(&node))?;
    let name = fields.need("name").and_then(|node| node.text()).unwrap_or(tag);
    let fallback = fields.get("fallback").and_then(|node| {
        let tag = node.text()?;
        Some((tag.to_owned(), node.span()))
    });
    Some(Raw { tag: tag.to_owned(), span: tag_node.span(), lang, name: name.to_owned(), fallback })
}

fn language(node: &Node<'_>) -> Option<LanguageIdentifier> {
    let tag = node.text()?;
    let parsed = parse(tag);
    if parsed.is_some() {
        return parsed;
    }
    node.report(
        Diagnostic::new(&rules::BAD_LOCALE_TAG, format!("`{tag}` is not a language tag"))
            .at(node.span(), "")
            .help("write a tag such as `fr`, `pt-BR` or `zh-Hant`"),
    );
    None
}

fn parse(tag: &str) -> Option<LanguageIdentifier> {
    let valid = super::identifier::fault(tag).is_none() && !tag.contains(['_', '.']);
    tag.parse().ok().filter(|_| valid)
}

/// A language tag as BCP 47 recommends to write it, such as `pt-BR` for `pt-br`; `None` for a text
/// that is none.
pub fn canonical_tag(tag: &str) -> Option<String> {
    parse(tag).map(|tag| tag.to_string())
}

/// Resolves fallbacks to chains. Reports locales named twice, fallbacks to nowhere, cycles and a
/// source that is no locale. Of each cycle, the fallback that closes it is ignored.
pub(super) fn resolve(
    raw: &[Raw],
    source: &str,
    source_span: Span,
    problems: &mut Vec<Diagnostic>,
) -> (Vec<Locale>, LocaleIx) {
    let mut kept: Vec<&Raw> = Vec::new();
    for locale in raw {
        if let Some(first) = kept.iter().find(|known| known.tag.eq_ignore_ascii_case(&locale.tag)) {
            problems.push(
                Diagnostic::new(
                    &rules::DUPLICATE_VALUE,
                    format!("the locale `{}` is listed twice", locale.tag),
                )
                .at(locale.span, "again here")
                .also(first.span, "first here"),
            );
        } else {
            kept.push(locale);
        }
    }
    let tags: Vec<&str> = kept.iter().map(|locale| &*locale.tag).collect();
    let position = |tag: &str| tags.iter().position(|known| *known == tag);
    if position(source).is_none() && !kept.is_empty() {
        problems.push(
            Diagnostic::new(&rules::UNKNOWN_LOCALE, format!("the source `{source}` is no locale"))
                .at(source_span, "not listed under `locales`")
                .suggest(source, tags.iter().copied()),
        );
    }
    let source = position(source).unwrap_or(0);
    let locales = (0..kept.len())
        .map(|index| Locale {
            tag: kept[index].tag.clone(),
            lang: kept[index].lang.clone(),
            name: kept[index].name.clone(),
            rtl: kept[index].lang.character_direction() == CharacterDirection::RTL,
            chain: chain(&kept, index, source, problems),
        })
        .collect();
    (locales, LocaleIx::new(source))
}

fn chain(
    kept: &[&Raw],
    start: usize,
    source: usize,
    problems: &mut Vec<Diagnostic>,
) -> Vec<LocaleIx> {
    let mut chain = vec![start];
    let mut at = start;
    while let Some((tag, span)) = &kept[at].fallback {
        let Some(next) = kept.iter().position(|locale| locale.tag == *tag) else {
            // Reported once, for the locale that says it.
            if at == start {
                problems.push(
                    Diagnostic::new(&rules::UNKNOWN_LOCALE, format!("no locale `{tag}`"))
                        .at(*span, "the fallback is not listed under `locales`")
                        .suggest(tag, kept.iter().map(|locale| &*locale.tag)),
                );
            }
            break;
        };
        if chain.contains(&next) {
            // Reported once, for the first locale of the cycle.
            if next == start && chain.iter().all(|member| *member >= start) {
                let members: Vec<&str> = chain.iter().map(|ix| &*kept[*ix].tag).collect();
                problems.push(
                    Diagnostic::new(
                        &rules::FALLBACK_CYCLE,
                        format!("the fallback of `{}` leads back to it", kept[start].tag),
                    )
                    .at(*span, "closes the circle")
                    .help(format!("the circle is {} → {tag}", members.join(" → "))),
                );
            }
            break;
        }
        chain.push(next);
        at = next;
    }
    if !chain.contains(&source) {
        chain.push(source);
    }
    chain.into_iter().map(LocaleIx::new).collect()
}
