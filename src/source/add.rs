//! Adding to a project: all of it or nothing.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::save::{inside, save, save_new};
use crate::diagnostic::Failure;

/// Writes files that are not there yet and replaces others, each a path with its text. If one of the
/// new ones is there already, nothing is written; if a disk fails midway, what was added goes again.
pub fn add(root: &Path, new: &[(&str, &str)], changed: &[(&str, &str)]) -> Result<(), Failure> {
    for (path, _) in new {
        let target = inside(root, path)?;
        if fs::symlink_metadata(&target).is_ok() {
            return Err(Failure::because("write", &target, "there is such a file already"));
        }
    }
    let mut added: Vec<&str> = Vec::new();
    let mut write = || {
        for (path, text) in new {
            save_new(root, path, text)?;
            added.push(path);
        }
        changed.iter().try_for_each(|(path, text)| save(root, path, text))
    };
    let written = write();
    if written.is_err() {
        for path in added {
            let _ = fs::remove_file(root.join(path));
        }
    }
    written
}

/// Fails unless a folder can become a project: it is not there yet, or holds nothing but `.git`.
pub fn check_vacant(folder: &Path) -> Result<(), Failure> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Failure::on("read the folder", folder)(error)),
    };
    for entry in entries {
        let name = entry.map_err(Failure::on("read the folder", folder))?.file_name();
        if name != ".git" {
            let reason = format!("`{}` is there; choose a new or empty folder", name.display());
            return Err(Failure::because("begin a project in", folder, reason));
        }
    }
    Ok(())
}

/// Whether a folder is a project: it has what every project has.
pub fn is_project(folder: &Path) -> bool {
    folder.join("content/site.yaml").is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conflict_leaves_everything_as_it_was() {
        let root = tempfile::tempdir().unwrap();
        let text = |path: &str| fs::read_to_string(root.path().join(path)).ok();
        add(root.path(), &[("a/x", "1")], &[]).unwrap();
        assert!(add(root.path(), &[("a/y", "2"), ("a/x", "2")], &[("a/x", "3")]).is_err());
        assert_eq!((text("a/x").as_deref(), text("a/y")), (Some("1"), None));
        // The second file needs a folder where the first one is: found out only while writing.
        assert!(add(root.path(), &[("b", "1"), ("b/c", "2")], &[("a/x", "3")]).is_err());
        assert_eq!((text("b"), text("a/x").as_deref()), (None, Some("1")));
        add(root.path(), &[("a/y", "2")], &[("a/x", "3")]).unwrap();
        assert_eq!(text("a/x").as_deref(), Some("3"));
    }

    #[test]
    fn a_project_begins_where_nothing_is() {
        let root = tempfile::tempdir().unwrap();
        assert!(check_vacant(&root.path().join("new")).is_ok());
        fs::create_dir(root.path().join(".git")).unwrap();
        assert!(check_vacant(root.path()).is_ok());
        fs::write(root.path().join("a"), "").unwrap();
        assert!(check_vacant(root.path()).is_err());
        assert!(check_vacant(&root.path().join("a")).is_err());
    }
}
