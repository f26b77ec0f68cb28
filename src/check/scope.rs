//! What a check is limited to: translators ask for the faults of their language only.

use std::collections::BTreeSet;

use crate::catalog::{self, LocaleIx};
use crate::diagnostic::{Diagnostic, Files};
use crate::plan::{Route, Unit};
use crate::snapshot::{Site, Snapshot};
use crate::source::FileKind;

/// What to check.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The tags of the locales whose faults are wanted; empty for all faults.
    pub locales: Vec<String>,
}

impl Options {
    /// Whether a fault is wanted. What belongs to no language (facts, templates) is wanted only by
    /// those who ask for everything.
    pub(super) fn wants(&self, problem: &Diagnostic, files: &dyn Files) -> bool {
        let place = problem.primary.as_ref().map(|label| files.path(label.span.file));
        let tag = problem.scope.as_deref().or_else(|| place.and_then(tag_of));
        self.locales.is_empty() || tag.is_some_and(|tag| self.names(tag))
    }

    /// Whether nothing is left out.
    pub(super) fn is_everything(&self) -> bool {
        self.locales.is_empty()
    }

    /// The portions of a site that have to be rendered.
    pub(super) fn units(&self, site: &Site) -> Vec<Unit> {
        let mut units = site.plan.units(&site.catalog);
        let wanted = |locale: LocaleIx| self.names(&site.catalog.locale(locale).tag);
        units.retain(|unit| match *unit {
            _ if self.locales.is_empty() => true,
            Unit::Pairs(locale, _) | Unit::Single(Route::Page(locale, _)) => wanted(locale),
            Unit::Single(Route::Chooser | Route::NotFound) => true,
            Unit::Single(_) => false,
        });
        units
    }

    fn names(&self, tag: &str) -> bool {
        self.locales.iter().any(|wanted| wanted == tag)
    }
}

/// The language of a file, by its path: `locales/ja/site.ftl` and `content/pages/about.ja.md`.
fn tag_of(path: &str) -> Option<&str> {
    if let Some(rest) = path.strip_prefix("locales/") {
        return rest.split_once('/').map(|(tag, _)| tag);
    }
    let name = path.strip_prefix("content/pages/")?.strip_suffix(".md")?;
    name.rsplit_once('.').map(|(_, tag)| tag)
}

/// The tags of the locales that a check can be limited to. Of a site that cannot be understood, those
/// that have a folder.
pub fn tags(snapshot: &Snapshot) -> Vec<String> {
    let listed = |catalog: &catalog::Catalog| {
        catalog.locales.iter().map(|locale| locale.tag.clone()).collect()
    };
    if let Some(site) = &snapshot.site {
        return listed(&site.catalog);
    }
    catalog::load(&snapshot.sources, &mut Vec::new()).as_ref().map_or_else(
        || {
            let folders = snapshot.sources.of_kind(&FileKind::Messages);
            let tags: BTreeSet<&str> = folders.map(|(_, file)| file.folder(1)).collect();
            tags.into_iter().map(str::to_owned).collect()
        },
        listed,
    )
}

#[cfg(test)]
mod tests {
    use super::tag_of;

    #[test]
    fn paths_tell_languages() {
        assert_eq!(tag_of("locales/zh-Hant/site.ftl"), Some("zh-Hant"));
        assert_eq!(tag_of("content/pages/about.ja.md"), Some("ja"));
        assert_eq!(tag_of("content/pages/about.md"), None);
        assert_eq!(tag_of("content/smtp/421.yaml"), None);
        assert_eq!(tag_of("templates/ja/pair.html"), None);
    }
}
