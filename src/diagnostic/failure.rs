//! What the machine could not do.

use std::fmt;
use std::path::{Path, PathBuf};

/// An operation of the machine that failed: what was tried, on which path, and why not.
#[derive(Debug)]
pub struct Failure {
    /// An infinitive: "write", "read the folder".
    pub action: &'static str,
    /// The path concerned.
    pub path: PathBuf,
    /// What the system said.
    pub source: std::io::Error,
}

impl Failure {
    /// Returns a closure that turns an I/O error into a failure, for `map_err`.
    pub fn on(action: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self { action, path: path.to_owned(), source }
    }

    /// A failure that no system call reported.
    pub fn because(action: &'static str, path: &Path, reason: impl Into<String>) -> Self {
        Self { action, path: path.to_owned(), source: std::io::Error::other(reason.into()) }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "could not {} `{}`: {}", self.action, self.path.display(), self.source)
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}
