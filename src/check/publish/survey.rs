//! What would be published, file by file, as far as the rules ask for it.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::check::anchors::{Anchors, versions};
use crate::check::page::entities;
use crate::check::rules::broken_link::{base_path, resolve};
use crate::plan::Route;
use crate::snapshot::Site;

/// A page has at most this many bytes, without its pictures, styles and scripts.
pub(in crate::check) const LARGE: u64 = 1_000_000;

/// What is known of the files of a site.
#[derive(Debug, Default)]
pub(in crate::check) struct Survey {
    pub(in crate::check) files: u64,
    pub(in crate::check) bytes: u64,
    /// The largest page and its bytes.
    pub(in crate::check) largest: Option<(String, u64)>,
    /// How many pages have more than [`LARGE`].
    pub(in crate::check) large: u64,
    /// Links to the host that miss the base path: by address, the first file and how many have it.
    pub(in crate::check) strays: BTreeMap<String, (String, u64)>,
    /// Links of `404.html` that depend on the folder it is shown for.
    pub(in crate::check) relative: Vec<String>,
    /// Pages by the paths that they name as their versions in other languages.
    pub(in crate::check) versions: BTreeMap<Vec<String>, Vec<String>>,
}

impl Survey {
    /// Renders every file. One that cannot be rendered is left out: `check` reports it.
    pub(super) fn of(site: &Site) -> Self {
        let whole: Mutex<Self> = Mutex::default();
        let units = site.plan.units(&site.catalog);
        units.into_par_iter().for_each_init(Vec::new, |buffer, unit| {
            let mut part = Self::default();
            for route in site.plan.routes_of(&site.catalog, unit) {
                if site.render(route, buffer).is_ok() {
                    part.note(site, route, buffer);
                }
            }
            whole.lock().unwrap_or_else(PoisonError::into_inner).add(part);
        });
        let mut whole = whole.into_inner().unwrap_or_else(PoisonError::into_inner);
        whole.versions.values_mut().for_each(|pages| pages.sort_unstable());
        whole
    }

    fn note(&mut self, site: &Site, route: Route, bytes: &[u8]) {
        let path = route.path(&site.catalog, &site.plan);
        let size = bytes.len() as u64;
        self.files += 1;
        self.bytes += size;
        let base = site.catalog.site.base_url.as_deref();
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        if ending == "css" {
            let text = String::from_utf8_lossy(bytes);
            self.note_strays(base, &path, urls(&text));
        }
        if ending != "html" {
            return;
        }
        let html = String::from_utf8_lossy(bytes);
        let links: Vec<String> = Anchors::read(&html).links.into_iter().map(entities).collect();
        self.note_strays(base, &path, links.iter().map(|link| &**link));
        if route == Route::NotFound {
            self.relative = links.into_iter().filter(|link| is_relative(link)).collect();
            self.relative.sort_unstable();
            self.relative.dedup();
        }
        let mut named: Vec<String> =
            versions(&html).filter_map(|href| resolve(&path, &entities(href), base)).collect();
        named.sort_unstable();
        named.dedup();
        if !named.is_empty() {
            self.versions.entry(named).or_default().push(path.clone());
        }
        self.large += u64::from(size > LARGE);
        self.note_size(path, size);
    }

    fn note_strays<'l>(
        &mut self,
        base: Option<&str>,
        path: &str,
        links: impl Iterator<Item = &'l str>,
    ) {
        let Some(root) = base.map(base_path) else { return };
        let missed = |link: &&str| {
            let absolute = link.starts_with('/') && !link.starts_with("//");
            absolute && !link.starts_with(root) && *link != root.trim_end_matches('/')
        };
        let mut strays: Vec<&str> = links.filter(missed).collect();
        strays.sort_unstable();
        strays.dedup();
        for stray in strays {
            self.strays.entry(stray.to_owned()).or_insert_with(|| (path.to_owned(), 0)).1 += 1;
        }
    }

    /// Of pages of one size, the first in order of path counts as the largest.
    fn note_size(&mut self, path: String, size: u64) {
        let smaller = |(known, most): &(String, u64)| (*most, &path) < (size, known);
        if self.largest.as_ref().is_none_or(smaller) {
            self.largest = Some((path, size));
        }
    }

    fn add(&mut self, part: Self) {
        self.files += part.files;
        self.bytes += part.bytes;
        self.large += part.large;
        self.relative.extend(part.relative);
        if let Some((path, size)) = part.largest {
            self.note_size(path, size);
        }
        for (link, (first, count)) in part.strays {
            let known = self.strays.entry(link).or_insert_with(|| (first.clone(), 0));
            known.0 = first.min(std::mem::take(&mut known.0));
            known.1 += count;
        }
        for (named, pages) in part.versions {
            self.versions.entry(named).or_default().extend(pages);
        }
    }
}

/// Whether a link leads elsewhere from another folder.
fn is_relative(link: &str) -> bool {
    let scheme = link.split('/').next().is_some_and(|start| start.contains(':'));
    !link.starts_with(['/', '#']) && !scheme
}

/// The addresses in a style sheet.
fn urls(css: &str) -> impl Iterator<Item = &str> {
    let parts = css.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    parts.map(|url| url.trim().trim_matches(['"', '\'']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_depend_on_the_folder_are_relative() {
        let relative = ["en/", "x.css", "../x", "?q=1", ""];
        let firm = ["/", "/repo/x", "#main", "https://example.org/", "mailto:a@example.org", "//x"];
        assert!(relative.iter().all(|link| is_relative(link)));
        assert!(!firm.iter().any(|link| is_relative(link)));
    }

    #[test]
    fn parts_add_up_in_any_order() {
        let part = |path: &str, size| {
            let mut part = Survey::default();
            part.note_strays(
                Some("https://example.org/repo/"),
                path,
                ["/x", "/x", "/repo/y"].into_iter(),
            );
            part.note_size(path.to_owned(), size);
            part
        };
        for order in [["a", "b"], ["b", "a"]] {
            let mut whole = Survey::default();
            for path in order {
                whole.add(part(path, 7));
            }
            assert_eq!(whole.largest, Some(("a".to_owned(), 7)));
            let strays: Vec<_> = whole.strays.into_iter().collect();
            assert_eq!(strays, [("/x".to_owned(), ("a".to_owned(), 2))]);
        }
    }

    #[test]
    fn addresses_of_a_style_sheet_are_read() {
        let css = "a { background: url(\"/x.svg\") } b { background: url( ../y ) } url(";
        assert_eq!(urls(css).collect::<Vec<_>>(), ["/x.svg", "../y", ""]);
    }
}
