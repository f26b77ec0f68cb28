//! The only writer of the project's own files, one by one.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Component, Path, PathBuf};

use crate::diagnostic::Failure;

/// Replaces a file of the project as a whole: readers see the old text or the new one, never half.
pub fn save(root: &Path, path: &str, text: &str) -> Result<(), Failure> {
    let target = inside(root, path)?;
    folder_of(&target)?;
    let (stage, mut file) = stage(&target)?;
    let written = file.write_all(text.as_bytes()).map_err(Failure::on("write", &stage));
    drop(file);
    let written = written.and_then(|()| {
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

/// A new file beside another, hidden from [`Sources`](super::Sources). One that somebody else has there
/// is theirs.
fn stage(target: &Path) -> Result<(PathBuf, File), Failure> {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let mut number = 0_u32;
    loop {
        let ending = if number == 0 { String::new() } else { format!("-{number}") };
        let path = target.with_file_name(format!(".{name}.new{ending}"));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists && number < u32::MAX => {
                number += 1;
            }
            Err(error) => return Err(Failure::on("write", &path)(error)),
        }
    }
}

fn folder_of(target: &Path) -> Result<(), Failure> {
    let Some(folder) = target.parent() else { return Ok(()) };
    fs::create_dir_all(folder).map_err(Failure::on("make the folder", folder))
}

/// The place of a file in the project. Fails for a path that would leave it, also by a link: what is
/// behind one is not read and must not be written.
pub(super) fn inside(root: &Path, path: &str) -> Result<PathBuf, Failure> {
    let plain = |part: Component<'_>| matches!(part, Component::Normal(_));
    if path.is_empty() || path.contains('\\') || !Path::new(path).components().all(plain) {
        return Err(Failure::because(
            "write",
            Path::new(path),
            "this is not a path in the project",
        ));
    }
    let mut target = root.to_owned();
    for part in Path::new(path).components() {
        target.push(part);
        if fs::symlink_metadata(&target).is_ok_and(|found| found.is_symlink()) {
            let reason = "this is a link, and links are neither read nor written; \
                          put the files themselves there";
            return Err(Failure::because("write through", &target, reason));
        }
    }
    Ok(target)
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

    #[test]
    fn a_file_that_stands_beside_is_not_ours() {
        let root = tempfile::tempdir().unwrap();
        let beside = root.path().join(".a.ftl.new");
        fs::write(&beside, "mine").unwrap();
        save(root.path(), "a.ftl", "one").unwrap();
        assert_eq!(fs::read_to_string(&beside).unwrap(), "mine");
        assert_eq!(fs::read_to_string(root.path().join("a.ftl")).unwrap(), "one");
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_links() {
        use std::os::unix::fs::symlink;
        let (root, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(out.path().join("a"), "theirs").unwrap();
        symlink(out.path(), root.path().join("folder")).unwrap();
        symlink(out.path().join("a"), root.path().join("file")).unwrap();
        symlink(out.path().join("b"), root.path().join("nowhere")).unwrap();
        for path in ["folder/a", "folder/b", "folder/c/d", "file", "nowhere"] {
            let failure = save(root.path(), path, "ours").unwrap_err();
            assert!(failure.to_string().contains("this is a link"), "{failure}");
            assert!(save_new(root.path(), path, "ours").is_err(), "{path}");
        }
        assert_eq!(fs::read_dir(out.path()).unwrap().count(), 1);
        assert_eq!(fs::read_to_string(out.path().join("a")).unwrap(), "theirs");
        // The project itself may be behind one.
        symlink(root.path(), out.path().join("project")).unwrap();
        save(&out.path().join("project"), "new/a", "ours").unwrap();
        assert!(root.path().join("new/a").exists());
    }
}
