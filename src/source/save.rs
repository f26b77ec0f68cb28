//! The only writer of the project's own files, one by one.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Component, Path, PathBuf};

use crate::diagnostic::Failure;

/// Replaces a file of the project as a whole: readers see the old text or the new one, never half.
pub fn save(root: &Path, path: &str, text: &str) -> Result<(), Failure> {
    let target = inside(root, path)?;
    let name = target.file_name().map(|name| name.to_string_lossy().into_owned());
    let stage = target.with_file_name(format!(".{}.new", name.unwrap_or_default()));
    let written = write(&stage, text).and_then(|()| {
        // A file that only its owner may read stays so.
        if let Ok(old) = fs::metadata(&target) {
            fs::set_permissions(&stage, old.permissions())
                .map_err(Failure::on("write", &target))?;
        }
        fs::rename(&stage, &target).map_err(Failure::on("write", &target))
    });
    if written.is_err() {
        let _ = fs::remove_file(&stage);
    }
    written
}

/// Writes a file that is not there yet. Fails if there is one.
pub fn save_new(root: &Path, path: &str, text: &str) -> Result<(), Failure> {
    let target = inside(root, path)?;
    folder_of(&target)?;
    let file = OpenOptions::new().write(true).create_new(true).open(&target);
    let mut file = file.map_err(|error| {
        if error.kind() == ErrorKind::AlreadyExists {
            return Failure::because("write", &target, "there is such a file already");
        }
        Failure::on("write", &target)(error)
    })?;
    file.write_all(text.as_bytes()).map_err(Failure::on("write", &target))
}

fn write(target: &Path, text: &str) -> Result<(), Failure> {
    folder_of(target)?;
    fs::write(target, text).map_err(Failure::on("write", target))
}

fn folder_of(target: &Path) -> Result<(), Failure> {
    let Some(folder) = target.parent() else { return Ok(()) };
    fs::create_dir_all(folder).map_err(Failure::on("make the folder", folder))
}

/// The place of a file in the project. Fails for a path that would leave it.
pub(super) fn inside(root: &Path, path: &str) -> Result<PathBuf, Failure> {
    let plain = |part: Component<'_>| matches!(part, Component::Normal(_));
    if path.is_empty() || path.contains('\\') || !Path::new(path).components().all(plain) {
        return Err(Failure::because(
            "write",
            Path::new(path),
            "this is not a path in the project",
        ));
    }
    Ok(root.join(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_replaced_whole_and_never_outside() {
        let root = tempfile::tempdir().unwrap();
        save_new(root.path(), "locales/ja/a.ftl", "one").unwrap();
        assert!(save_new(root.path(), "locales/ja/a.ftl", "two").is_err());
        save(root.path(), "locales/ja/a.ftl", "three").unwrap();
        let folder = root.path().join("locales/ja");
        assert_eq!(fs::read_to_string(folder.join("a.ftl")).unwrap(), "three");
        assert_eq!(fs::read_dir(folder).unwrap().count(), 1);
        for path in ["../x", "/x", "a/../../x", "", "a\\b"] {
            assert!(save(root.path(), path, "x").is_err(), "{path}");
        }
    }
}
