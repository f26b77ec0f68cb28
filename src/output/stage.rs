//! The staging folder: the new files of a build, before readers can see any of them.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::folder::Folder;
use crate::diagnostic::Failure;

/// A folder inside the output, with the folders of the site.
pub(super) struct Stage {
    root: PathBuf,
}

impl Stage {
    /// Makes the folder anew. What a killed build left there is removed.
    pub(super) fn new(folder: &Folder, folders: Vec<String>) -> Result<Self, Failure> {
        let stage = Self { root: folder.own("stage") };
        remove(&stage.root).map_err(Failure::on("remove", &stage.root))?;
        for name in &folders {
            folder.refuse_detours(name)?;
        }
        for name in std::iter::once(String::new()).chain(folders) {
            let path = stage.root.join(name);
            if let Err(error) = fs::create_dir_all(&path) {
                stage.discard();
                return Err(Failure::on("create the folder", &path)(error));
            }
        }
        Ok(stage)
    }

    /// The folder itself.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Writes a file.
    pub(super) fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let path = self.root.join(path);
        let write = || File::create(&path)?.write_all(bytes);
        write().map_err(Failure::on("write", &path))
    }

    /// Throws everything away. What cannot be removed, the next build will try again.
    pub(super) fn discard(self) {
        let _ = remove(&self.root);
    }

    /// Removes what is left after everything was moved into place.
    pub(super) fn finish(self) -> Result<(), Failure> {
        remove(&self.root).map_err(Failure::on("remove", &self.root))
    }
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}
