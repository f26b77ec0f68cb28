//! A site at one moment: everything that was read, understood and planned, and what is wrong with it.
//!
//! Start at [`Snapshot::new`]. `build` renders all of a snapshot; other commands ask it questions.
//!
//! **Invariant:** immutable; a change in the sources makes a new snapshot.

use std::collections::BTreeSet;

use crate::catalog::{self, Catalog, Locale, LocaleIx};
use crate::diagnostic::{self, Diagnostic};
use crate::plan::{Page, Plan, Route};
use crate::render::{Kept, Renderer, Templates};
use crate::source::Sources;

/// What the command line can change about a site.
#[derive(Debug, Clone, Default)]
pub struct Overrides {
    /// Replaces the base URL of `site.yaml`. Ends with `/`.
    pub base_url: Option<String>,
}

/// Everything about a site at one moment.
pub struct Snapshot {
    /// What was read.
    pub sources: Sources,
    /// What was understood and planned; `None` if an error makes that impossible.
    pub site: Option<Site>,
    /// What is wrong, in order of place.
    pub problems: Vec<Diagnostic>,
    /// What was understood, if there is no site.
    understood: Option<Box<Catalog>>,
    overrides: Overrides,
}

/// A site that can be rendered.
pub struct Site {
    /// What was understood.
    pub catalog: Catalog,
    /// The pages.
    pub plan: Plan,
    /// How they are made.
    pub renderer: Renderer,
}

impl Snapshot {
    /// Composes a snapshot from sources.
    pub fn new(sources: Sources, overrides: &Overrides) -> Self {
        Self::composed(sources, overrides, None)
    }

    /// Composes a snapshot from sources that have changed. It is the same as a new one, but what did not
    /// change is not made again.
    #[must_use]
    pub fn after(&self, sources: Sources) -> Self {
        let locales = self.kept(&sources).unwrap_or_default();
        let renderer = self.site.as_ref().map(|site| &site.renderer);
        let kept = renderer.map(|renderer| Kept { renderer, locales: &locales });
        Self::composed(sources, &self.overrides, kept)
    }

    /// For each locale, whether what pages share in it is still the same. That depends on the messages of
    /// the locale, of those it falls back to and of the source, and on all that is no message.
    fn kept(&self, sources: &Sources) -> Option<Vec<bool>> {
        let catalog = &self.site.as_ref()?.catalog;
        let mut changed = BTreeSet::new();
        for path in sources.changed_since(&self.sources) {
            let (tag, _) = path.strip_prefix("locales/")?.split_once('/')?;
            let (locale, _) = catalog.locales().find(|(_, locale)| locale.tag == tag)?;
            changed.insert(locale);
        }
        if changed.contains(&catalog.source) {
            return None;
        }
        let same = |locale: &Locale| locale.chain.iter().all(|from| !changed.contains(from));
        Some(catalog.locales.iter().map(same).collect())
    }

    fn composed(sources: Sources, overrides: &Overrides, kept: Option<Kept<'_>>) -> Self {
        let mut problems = sources.problems().to_vec();
        let site = Site::new(&sources, overrides, false, kept, &mut problems);
        let (site, understood) = match site {
            Ok(site) => (Some(site), None),
            Err(understood) => (None, understood),
        };
        diagnostic::sort(&mut problems, &sources);
        Self { sources, site, problems, understood, overrides: overrides.clone() }
    }

    /// What was understood, be it too little for a site.
    pub fn catalog(&self) -> Option<&Catalog> {
        self.site.as_ref().map(|site| &site.catalog).or(self.understood.as_deref())
    }

    /// The same site with marks around every message, to trace text back to where it was written.
    /// `None` if there is no site.
    pub fn marked(&self) -> Option<Site> {
        self.site.as_ref()?;
        Site::new(&self.sources, &self.overrides, true, None, &mut Vec::new()).ok()
    }

    /// Whether the site cannot be built.
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(Diagnostic::is_error)
    }
}

impl Site {
    /// Composes a site. If that is impossible, what was understood is the error.
    fn new(
        sources: &Sources,
        overrides: &Overrides,
        marked: bool,
        kept: Option<Kept<'_>>,
        problems: &mut Vec<Diagnostic>,
    ) -> Result<Self, Option<Box<Catalog>>> {
        // Templates need no catalogue, so their faults are reported in the same run.
        let templates = Templates::new(sources, problems);
        let mut catalog = catalog::load(sources, problems).ok_or(None)?;
        if let Some(base) = &overrides.base_url {
            catalog.site.base_url = Some(base.clone());
        }
        let plan = Plan::new(&catalog, sources, problems);
        // Messages that are known to be missing or faulty would be reported a second time.
        if problems.iter().any(Diagnostic::is_error) {
            return Err(Some(Box::new(catalog)));
        }
        match Renderer::new(&catalog, &plan, sources, templates, marked, kept, problems) {
            Some(renderer) => Ok(Self { catalog, plan, renderer }),
            None => Err(Some(Box::new(catalog))),
        }
    }

    /// Whether enough of a page is in its own language for search engines to list it.
    pub fn is_listed(&self, locale: LocaleIx, page: Page) -> bool {
        self.renderer.is_listed(&self.catalog, locale, page)
    }

    /// How many percent of the texts of a page are in its own language, rounded down.
    pub fn coverage(&self, locale: LocaleIx, page: Page) -> u8 {
        self.renderer.coverage(&self.catalog, locale, page)
    }

    /// Renders a route into a buffer, which is emptied first.
    pub fn render(&self, route: Route, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        self.renderer.render(&self.catalog, &self.plan, route, out)
    }
}
