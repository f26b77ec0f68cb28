//! Sources to what is shown.
//!
//! Start at [`Workshop::look`]. Sources with errors leave the last good pages as they are. So does a
//! template that fails only when a page is rendered: before pages are shown, one of each kind and those
//! that somebody looks at are tried.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use rayon::prelude::*;

use super::live::{Live, Pages, Problems};
use super::recent::Recent;
use crate::diagnostic::{self, Diagnostic, Failure};
use crate::l10n::{Pseudo, with_pseudo};
use crate::plan::{Page, Route};
use crate::snapshot::{Overrides, Site, Snapshot};
use crate::source::Sources;

/// An editor that empties a file or moves it away before it writes it is done after so long.
const SAVING: Duration = Duration::from_millis(50);

/// What a change of the sources led to.
pub struct Change {
    /// The files that changed, by their paths from the project; empty at the start.
    pub files: Vec<String>,
    /// What is wrong with the sources now.
    pub problems: Vec<Diagnostic>,
    /// The sources that problems point into.
    pub sources: Sources,
    /// Whether the pages are those of these sources.
    pub good: bool,
    /// How long it took to make them.
    pub took: Duration,
}

/// Makes what is shown.
pub(super) struct Workshop {
    pub(super) root: PathBuf,
    pub(super) overrides: Overrides,
    /// Whether pseudo-locales are added.
    pub(super) pseudo: bool,
    pub(super) recent: Arc<Recent>,
    /// What was read last.
    sources: Option<Sources>,
    /// Whether a failure is told since then, so that even the same sources are news.
    failed: bool,
}

impl Workshop {
    pub(super) fn new(
        root: PathBuf,
        overrides: Overrides,
        pseudo: bool,
        recent: Arc<Recent>,
    ) -> Self {
        Self { root, overrides, pseudo, recent, sources: None, failed: false }
    }

    /// Notes that a failure is told.
    pub(super) fn has_failed(&mut self) {
        self.failed = true;
    }

    /// Reads the sources. Returns what is to be shown instead of `live`, and why; `None` if nothing
    /// changed.
    pub(super) fn look(&mut self, live: Option<&Live>) -> Result<Option<(Live, Change)>, Failure> {
        let start = Instant::now();
        let sources = self.read()?;
        let files = match &self.sources {
            Some(earlier) => sources.changed_since(earlier),
            None => Vec::new(),
        };
        if self.sources.is_some() && files.is_empty() && !self.failed {
            return Ok(None);
        }
        let shown = live.and_then(|live| live.pages.as_ref()).map(|pages| &pages.snapshot);
        let mut snapshot = self.compose(shown, sources.clone());
        let mut problems = std::mem::take(&mut snapshot.problems);
        if problems.iter().all(|problem| !problem.is_error())
            && let Some(site) = &snapshot.site
        {
            problems.extend(self.rehearse(site));
            diagnostic::sort(&mut problems, &sources);
        }
        let good = problems.iter().all(|problem| !problem.is_error()) && snapshot.site.is_some();
        if good && self.pseudo {
            snapshot = self.with_pseudo_locales(shown, snapshot);
        }
        let next = Live {
            generation: live.map_or_else(first_generation, |live| live.generation)
                + u64::from(good),
            pages: if good {
                Some(Arc::new(Pages::new(snapshot)))
            } else {
                live.and_then(|live| live.pages.clone())
            },
            problems: Problems::new(&problems, &sources),
            files: sources.paths().collect(),
        };
        (self.sources, self.failed) = (Some(sources.clone()), false);
        let took = start.elapsed();
        Ok(Some((next, Change { files, problems, sources, good, took })))
    }

    /// Reads the sources. A file that has just gone or become empty may be half-way through being saved;
    /// then they are read once more.
    fn read(&self) -> Result<Sources, Failure> {
        let sources = Sources::from_disk(&self.root)?;
        let half = |earlier: &Sources| {
            earlier.files().any(|(_, file)| {
                !file.text.is_empty()
                    && sources.find(&file.path).is_none_or(|(_, now)| now.text.is_empty())
            })
        };
        if !self.sources.as_ref().is_some_and(half) {
            return Ok(sources);
        }
        std::thread::sleep(SAVING);
        Sources::from_disk(&self.root)
    }

    /// Renders one page of each kind and those that somebody looks at. Returns what went wrong.
    fn rehearse(&self, site: &Site) -> Vec<Diagnostic> {
        let (catalog, plan) = (&site.catalog, &site.plan);
        let kind = |page: &Page| match page {
            Page::Home => 0,
            Page::Protocol(_) => 1,
            Page::Code(_) => 2,
            Page::Pair(_) => 3,
            Page::Prose(_) => 4,
        };
        let mut pages: Vec<Page> = Vec::new();
        for page in plan.pages(catalog) {
            if matches!(page, Page::Prose(_))
                || !pages.iter().any(|known| kind(known) == kind(&page))
            {
                pages.push(page);
            }
        }
        let mut routes = vec![Route::Chooser, Route::NotFound];
        routes.extend(pages.into_iter().map(|page| Route::Page(catalog.source, page)));
        let recent = self.recent.paths();
        routes.extend(recent.iter().filter_map(|path| plan.route(catalog, path)));
        routes
            .into_par_iter()
            .filter_map(|route| site.render(route, &mut Vec::new()).err())
            .collect()
    }

    fn compose(&self, shown: Option<&Snapshot>, sources: Sources) -> Snapshot {
        match shown {
            Some(shown) => shown.after(sources),
            None => Snapshot::new(sources, &self.overrides),
        }
    }

    /// The same snapshot with pseudo-locales; without them if that is impossible.
    fn with_pseudo_locales(&self, shown: Option<&Snapshot>, snapshot: Snapshot) -> Snapshot {
        let Some(catalog) = snapshot.catalog() else { return snapshot };
        let sources = Pseudo::ALL
            .iter()
            .fold(snapshot.sources.clone(), |all, kind| with_pseudo(*kind, &all, catalog));
        let strange = self.compose(shown, sources);
        if strange.site.is_some() && !strange.has_errors() { strange } else { snapshot }
    }
}

/// Where generations begin: higher than in any earlier run, so that a page that is still open from
/// one is known to be old.
fn first_generation() -> u64 {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(time.as_millis()).unwrap_or_default()
}
