//! `versus init --github-pages`: a workflow that publishes a project.
//!
//! It installs versus by `cargo install --git` from a tag of a repository, and keeps it in a cache. So it needs neither a
//! release with binaries nor trust in anything but that repository.

use super::{NewFile, Scaffold};

/// Where the workflow is, in the project.
const PATH: &str = ".github/workflows/pages.yml";

/// The workflow, with marks for where versus comes from.
const WORKFLOW: &str = include_str!("github/pages.yml");

/// What stands for a repository that nobody has named.
const UNKNOWN: &str = "https://github.com/OWNER/versus";

/// A workflow that checks, builds and publishes a project. It installs versus from `source`, the address of
/// a repository; without one, from where this program says that it comes from.
pub fn github_pages(source: Option<&str>) -> Scaffold {
    let known = Some(env!("CARGO_PKG_REPOSITORY")).filter(|address| !address.is_empty());
    let source = source.or(known);
    let text = WORKFLOW
        .replace("@SOURCE@", source.unwrap_or(UNKNOWN).trim_end_matches('/'))
        .replace("@TAG@", concat!("v", env!("CARGO_PKG_VERSION")));
    let mut told = vec![format!(
        "{PATH} publishes each push to main; allow it once: Settings, Pages, Source: GitHub Actions"
    )];
    if source.is_none() {
        told.push(format!("say in {PATH} which repository versus comes from: VERSUS_SOURCE"));
    }
    Scaffold { new: vec![NewFile::new(PATH, text)], changed: Vec::new(), told }
}
