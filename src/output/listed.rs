//! The addresses of a site that was built before.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::folder::is_manifest;
use super::manifest::Manifest;
use super::published::Published;
use crate::diagnostic::Failure;

/// Returns the paths of the files of a site, in order: those that versus lists as its own, or where
/// there is no list, all. It is a folder or a `.tar`.
pub fn listed(root: &Path) -> Result<Vec<String>, Failure> {
    let own = root.join(".versus");
    let mut paths = BTreeSet::new();
    // There is none in an archive, nor in a site of others.
    for entry in fs::read_dir(&own).into_iter().flatten().flatten() {
        if !entry.file_name().to_str().is_some_and(is_manifest) {
            continue;
        }
        let path = entry.path();
        let bytes = fs::read(&path).map_err(Failure::on("read", &path))?;
        // Of a damaged list not everything may be left.
        let Some(manifest) = str::from_utf8(&bytes).ok().and_then(Manifest::read) else {
            paths.clear();
            break;
        };
        paths.extend(manifest.entries().map(|(path, _)| path.to_owned()));
    }
    if paths.is_empty() {
        let site = Published::open(root)?;
        paths.extend(site.paths().map(str::to_owned));
    }
    Ok(paths.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::super::manifest::{Entry, Hash};
    use super::*;

    #[test]
    fn only_what_is_ours_is_listed_where_that_is_known() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("ours.html", "x");
        write("theirs.html", "y");
        assert_eq!(listed(folder.path()).unwrap(), ["ours.html", "theirs.html"]);
        let entry = Entry { key: Hash::of(b"k"), hash: Hash::of(b"x"), length: 1 };
        let text = Manifest::new(vec![("ours.html".to_owned(), entry)]).write();
        write(".versus/manifest", &text);
        assert_eq!(listed(folder.path()).unwrap(), ["ours.html"]);
        write(".versus/manifest", "damaged");
        assert_eq!(listed(folder.path()).unwrap(), ["ours.html", "theirs.html"]);
        assert!(listed(&folder.path().join("nowhere")).is_err());
    }
}
