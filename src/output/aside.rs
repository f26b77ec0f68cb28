//! A file that nobody sees before it is whole.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use same_file::Handle;

use super::folder::refuse_link;
use crate::diagnostic::Failure;

/// A file beside the place that it is meant for. Its name is fixed, so that what a killed build left
/// is written over by the next one.
pub(super) struct Aside {
    /// Open, and locked for this process.
    file: File,
    path: PathBuf,
    target: PathBuf,
}

impl Aside {
    /// Begins an empty file for a place, whose folder is created if need be.
    pub(super) fn begin(target: &Path) -> Result<Self, Failure> {
        let Some(name) = target.file_name() else {
            return Err(Failure::because("write", target, "this is no name of a file"));
        };
        if target.is_dir() {
            return Err(Failure::because("write", target, "a folder stands there"));
        }
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(Failure::on("create the folder", folder))?;
        }
        let path = target.with_file_name(format!(".{}.versus", name.to_string_lossy()));
        refuse_link(&path)?;
        let file = exclusive(&path, target)?;
        file.set_len(0).map_err(Failure::on("write", &path))?;
        Ok(Self { file, path, target: target.to_owned() })
    }

    /// What to write to.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// Moves the file to its place, whatever stands there. Returns its size.
    pub(super) fn settle(self) -> Result<u64, Failure> {
        let size = self.file.metadata().map_err(Failure::on("read", &self.path))?.len();
        match fs::rename(&self.path, &self.target) {
            Ok(()) => Ok(size),
            Err(error) => {
                let failure = Failure::on("write", &self.target)(error);
                self.discard();
                Err(failure)
            }
        }
    }

    /// Throws the file away. If that is impossible, the next build writes over it.
    pub(super) fn discard(self) {
        let _ = fs::remove_file(&self.path);
    }
}

/// Opens a file that no other process may write to meanwhile.
fn exclusive(path: &Path, target: &Path) -> Result<File, Failure> {
    for _ in 0..16 {
        let mut options = OpenOptions::new();
        let file = options.create(true).truncate(false).write(true).open(path);
        let file = file.map_err(Failure::on("write", path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => break,
            Err(TryLockError::Error(error)) => return Err(Failure::on("lock", path)(error)),
        }
        // A build that has just ended may have moved what was opened here to its place. Then it is
        // seen, and not to be written to.
        if is_at(&file, path).map_err(Failure::on("read", path))? {
            return Ok(file);
        }
    }
    Err(Failure::because("write", target, "another build is writing it"))
}

fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    match Handle::from_path(path) {
        Ok(there) => Ok(there == Handle::from_file(file.try_clone()?)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn a_file_is_seen_when_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("new/site.tar");
        let names = || {
            let entries = fs::read_dir(folder.path().join("new")).unwrap();
            entries.map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>()
        };
        // What a kill left.
        fs::create_dir(folder.path().join("new")).unwrap();
        fs::write(folder.path().join("new/.site.tar.versus"), "half of a longer one").unwrap();
        let aside = Aside::begin(&target).unwrap();
        aside.file().write_all(b"one").unwrap();
        assert_eq!(names(), [".site.tar.versus"]);
        let Err(refused) = Aside::begin(&target) else { panic!("two at once") };
        assert!(refused.to_string().contains("another build is writing it"), "{refused}");
        assert_eq!(aside.settle().unwrap(), 3);
        assert_eq!(names(), ["site.tar"]);
        let aside = Aside::begin(&target).unwrap();
        aside.file().write_all(b"two").unwrap();
        aside.discard();
        assert_eq!(names(), ["site.tar"]);
        assert_eq!(fs::read(&target).unwrap(), b"one");
        assert!(Aside::begin(folder.path()).is_err());
    }

    #[test]
    fn what_was_moved_away_is_not_written_to() {
        let folder = tempfile::tempdir().unwrap();
        let [path, moved] = ["a", "b"].map(|name| folder.path().join(name));
        let file = File::create(&path).unwrap();
        assert!(is_at(&file, &path).unwrap());
        fs::rename(&path, &moved).unwrap();
        assert!(!is_at(&file, &path).unwrap());
        File::create(&path).unwrap();
        assert!(!is_at(&file, &path).unwrap());
    }
}
