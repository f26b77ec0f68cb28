//! What is shown at one moment.
//!
//! **Invariant:** immutable; a change in the sources makes a new one.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use hyper::body::Bytes;

use super::reply::tag_of;
use crate::diagnostic::{Diagnostic, Failure, Files, failure_json, human, json};
use crate::snapshot::{Site, Snapshot};

/// The last good pages, and what is wrong with the newest sources.
pub struct Live {
    /// Which pages these are: higher with every snapshot that is shown, also over a restart.
    pub generation: u64,
    /// The last good pages; `None` if the sources have had errors since the start.
    pub pages: Option<Arc<Pages>>,
    /// What is wrong with the newest sources.
    pub problems: Problems,
    /// The paths of the newest sources.
    pub files: BTreeSet<String>,
}

/// A snapshot without errors.
pub struct Pages {
    /// The snapshot. It has a site.
    pub snapshot: Snapshot,
    marked: OnceLock<Option<Site>>,
    /// The tags of the files of `static/`, by their numbers.
    tags: Vec<OnceLock<String>>,
}

impl Pages {
    pub(super) fn new(snapshot: Snapshot) -> Self {
        let tags = snapshot.sources.statics().iter().map(|_| OnceLock::new()).collect();
        Self { snapshot, marked: OnceLock::new(), tags }
    }

    /// A file of `static/` by its number, with the tag that it is sent with. It is not copied.
    pub(super) fn file(&self, at: u32) -> Option<(Bytes, String)> {
        let file = self.snapshot.sources.statics().get(at as usize)?;
        let tag = self.tags.get(at as usize)?.get_or_init(|| tag_of(&file.bytes));
        Some((Bytes::from_owner(Arc::clone(&file.bytes)), tag.clone()))
    }

    /// The same pages with marks around every message, made when they are first asked for.
    pub fn marked(&self) -> Option<&Site> {
        self.marked.get_or_init(|| self.snapshot.marked()).as_ref()
    }
}

impl Live {
    /// The same pages, with a failure as what is wrong.
    pub(super) fn failed(&self, failure: &Failure) -> Self {
        Self {
            generation: self.generation,
            pages: self.pages.clone(),
            problems: Problems::failed(failure),
            files: self.files.clone(),
        }
    }
}

/// The faults of the newest sources, as programs read them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems {
    /// The report of `check --format json`.
    pub json: String,
    /// The report for people.
    pub text: String,
    /// How many are errors.
    pub errors: usize,
    /// How many are not.
    pub warnings: usize,
}

impl Problems {
    pub(super) fn new(problems: &[Diagnostic], files: &dyn Files) -> Self {
        let errors = problems.iter().filter(|problem| problem.is_error()).count();
        let warnings = problems.len() - errors;
        let text = problems.iter().map(|problem| human(problem, files, false));
        let text = text.collect::<Vec<_>>().join("\n\n");
        Self { json: json(problems, files), text, errors, warnings }
    }

    fn failed(failure: &Failure) -> Self {
        let text = format!("error: {failure}");
        Self { json: failure_json(failure), text, errors: 1, warnings: 0 }
    }
}
