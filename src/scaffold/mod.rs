//! New projects, protocols, codes and languages: files to begin with.
//!
//! Start at [`Scaffold`]. Each kind has its file; the command line writes what they return.
//!
//! **Invariant:** what is made here passes `versus check`, and nothing that exists is overwritten.

mod code;
mod github;
mod init;
mod locale;
mod message;
mod name;
mod protocol;

pub use code::code;
pub use github::github_pages;
pub use init::init;
pub use locale::locale;
pub use protocol::protocol;

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Failure, Files};
use crate::snapshot::{Overrides, Snapshot};
use crate::source::{Sources, line_end};

/// A file of a project, with its whole text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Relative to the project, with `/`.
    pub path: String,
    /// All of it.
    pub text: String,
}

impl NewFile {
    fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// The path with the text, as sources take them.
    pub fn parts(&self) -> (&str, &str) {
        (&self.path, &self.text)
    }
}

/// What to write, and what to tell whoever asked for it.
#[derive(Debug, Clone, Default)]
pub struct Scaffold {
    /// Files that must not be there yet.
    pub new: Vec<NewFile>,
    /// Files that are there, with the text they shall have.
    pub changed: Vec<NewFile>,
    /// What was made and what comes next, line by line.
    pub told: Vec<String>,
}

impl Scaffold {
    /// The project once this is written.
    fn applied(&self, sources: &Sources) -> Sources {
        sources.with(self.new.iter().chain(&self.changed).map(NewFile::parts))
    }

    /// Returns what is wrong with the project once this is written, in a project without errors.
    fn fault(&self, sources: &Sources) -> Option<String> {
        let after = Snapshot::new(self.applied(sources), &Overrides::default());
        let error = after.problems.into_iter().find(Diagnostic::is_error)?;
        let place = error.primary.as_ref().map(|label| after.sources.path(label.span.file));
        let place = place.map_or(String::new(), |path| format!("{path}: "));
        let told: Vec<&str> =
            std::iter::once(&error.message).chain(&error.help).map(|text| &**text).collect();
        Some(format!("`versus check` would not pass: {place}{}", told.join("; ")))
    }
}

/// The catalogue of a project that can be added to.
fn catalog_of(
    snapshot: &Snapshot,
    refuse: impl Fn(String) -> Failure,
) -> Result<&Catalog, Failure> {
    let site = snapshot.site.as_ref().filter(|_| !snapshot.has_errors());
    let site = site.ok_or_else(|| refuse("the project has errors; mend them first".to_owned()))?;
    Ok(&site.catalog)
}
