//! The only reader of the project's folders.

use std::fs;
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use super::Sources;
use crate::diagnostic::Failure;

/// The folders of a project in which sources are.
pub(crate) const FOLDERS: [&str; 4] = ["content", "locales", "static", "templates"];

impl Sources {
    /// Reads a project. A folder that is missing counts as empty; what must be there, the catalogue
    /// demands. Hidden files, editors' left-overs and symbolic links are passed over.
    pub fn from_disk(root: &Path) -> Result<Self, Failure> {
        let mut found = Vec::new();
        for folder in FOLDERS.map(|name| root.join(name)).iter().filter(|folder| folder.is_dir()) {
            let walk = WalkDir::new(folder).into_iter().filter_entry(|entry| !is_litter(entry));
            for entry in walk {
                let entry = entry.map_err(|error| {
                    let path = error.path().unwrap_or(folder).to_owned();
                    Failure::on("read the folder", &path)(error.into())
                })?;
                if !entry.file_type().is_file() {
                    continue;
                }
                let bytes = fs::read(entry.path()).map_err(Failure::on("read", entry.path()))?;
                found.push((relative(root, entry.path()), bytes));
            }
        }
        Ok(Self::new(found))
    }
}

/// What editors and systems leave behind: `.x.swp`, `x~`, `.DS_Store`, `#x#`.
/// `static/.well-known` and its like are meant.
fn is_litter(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let hidden = name.starts_with('.') && name != ".well-known" && name != ".nojekyll";
    entry.depth() > 0 && (hidden || name.ends_with('~') || name.starts_with('#'))
}

fn relative(root: &Path, path: &Path) -> String {
    let inner = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
