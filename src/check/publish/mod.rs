//! The doctor: what goes wrong where a site is published, though it is right on a disk.
//!
//! Start at [`examine`]. `survey.rs` renders every file to nowhere and notes what the rules ask for; each
//! rule is a file in `rules/` that looks at an [`Exam`].
//!
//! **Invariant:** it looks at what would be published, whichever templates made it.

mod survey;

use crate::catalog::Catalog;
use crate::diagnostic::{self, Diagnostic, Span};
use crate::snapshot::{Site, Snapshot};
use crate::source::Sources;

use super::rules::ON_PUBLISHING;
pub(super) use survey::{LARGE, Survey};

/// What a project does not know of itself.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// The paths of the site that is published now; `None` if they are not known.
    pub earlier: Option<Vec<String>>,
    /// The texts of the workflows that publish it.
    pub workflows: Vec<String>,
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Examination {
    /// What is wrong, in order of place.
    pub problems: Vec<Diagnostic>,
    /// How many files would be published.
    pub files: u64,
    /// How many bytes they have.
    pub bytes: u64,
    /// The largest page and its bytes.
    pub largest: Option<(String, u64)>,
}

/// What the rules are asked of.
pub(super) struct Exam<'e> {
    pub(super) site: &'e Site,
    pub(super) sources: &'e Sources,
    pub(super) surroundings: &'e Surroundings,
    pub(super) survey: Survey,
}

impl Exam<'_> {
    pub(super) fn catalog(&self) -> &Catalog {
        &self.site.catalog
    }

    /// The address of the site, if it is known.
    pub(super) fn base(&self) -> Option<&str> {
        self.site.catalog.site.base_url.as_deref()
    }

    /// Where a text is written for the first time.
    pub(super) fn written(&self, text: &str) -> Option<Span> {
        self.sources.files().find_map(|(file, source)| {
            let at = source.text.find(text)?;
            Some(Span::new(file, at..at + text.len()))
        })
    }

    /// Where a link is written for the first time, in a template or in Markdown. One that a template puts
    /// together is not found.
    pub(super) fn linked(&self, link: &str) -> Option<Span> {
        if link.is_empty() {
            return None;
        }
        let found = [('"', '"'), ('\'', '\''), ('(', ')')]
            .into_iter()
            .find_map(|(open, close)| self.written(&format!("{open}{link}{close}")))?;
        // The signs around it are a byte each.
        Some(Span { start: found.start + 1, end: found.end - 1, ..found })
    }

    /// The beginning of a file, if it is there.
    pub(super) fn start_of(&self, path: &str) -> Option<Span> {
        self.sources.find(path).map(|(file, _)| Span::start_of(file))
    }
}

/// Returns what would go wrong where a site is published. `None` if there is no site.
pub fn examine(snapshot: &Snapshot, surroundings: &Surroundings) -> Option<Examination> {
    let (site, sources) = (snapshot.site.as_ref()?, &snapshot.sources);
    let exam = Exam { site, sources, surroundings, survey: Survey::of(site) };
    let mut problems: Vec<Diagnostic> = ON_PUBLISHING.iter().flat_map(|rule| rule(&exam)).collect();
    diagnostic::sort(&mut problems, sources);
    let Survey { files, bytes, largest, .. } = exam.survey;
    Some(Examination { problems, files, bytes, largest })
}
