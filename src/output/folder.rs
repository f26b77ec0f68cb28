//! The output folder: one build at a time, no file outside it.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::manifest::{Entry, Hash, Manifest};
use crate::diagnostic::Failure;

/// An output folder that this process has for itself.
pub(super) struct Folder {
    root: PathBuf,
    /// Held until the build ends; the system frees it even if the process is killed.
    _lock: File,
}

impl Folder {
    /// Opens a folder, which is created if need be.
    pub(super) fn open(root: &Path) -> Result<Self, Failure> {
        let own = root.join(".versus");
        // Through a link, what is removed and written here would be somebody else's.
        refuse_link(&own)?;
        for name in ["lock", "manifest", "manifest.new", "stage"] {
            refuse_link(&own.join(name))?;
        }
        for folder in [root, &own] {
            fs::create_dir_all(folder).map_err(Failure::on("create the folder", folder))?;
        }
        let path = own.join("lock");
        let lock = File::create(&path).map_err(Failure::on("create", &path))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { root: root.to_owned(), _lock: lock }),
            Err(TryLockError::WouldBlock) => {
                Err(Failure::because("build into", root, "another build is at work there"))
            }
            Err(TryLockError::Error(error)) => Err(Failure::on("lock", &path)(error)),
        }
    }

    /// The place of a file of the site.
    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The place of one of versus' own files.
    pub(super) fn own(&self, name: &str) -> PathBuf {
        self.root.join(".versus").join(name)
    }

    /// The manifest of the last build. Of a damaged one, the files that still have the bytes it lists:
    /// those are ours beyond doubt.
    pub(super) fn manifest(&self) -> Result<Manifest, Failure> {
        let path = self.own("manifest");
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Manifest::default());
            }
            Err(error) => return Err(Failure::on("read", &path)(error)),
        };
        if let Some(manifest) = str::from_utf8(&bytes).ok().and_then(Manifest::read) {
            return Ok(manifest);
        }
        let mut buffer = Vec::new();
        // A damaged name may be one that no system takes; no such file is ours.
        let ours =
            |path: &str, entry: &Entry| self.holds(path, entry, &mut buffer).unwrap_or(false);
        Ok(Manifest::salvage(&String::from_utf8_lossy(&bytes), ours))
    }

    /// Replaces the manifest in one step.
    pub(super) fn write_manifest(&self, manifest: &Manifest) -> Result<(), Failure> {
        let (path, temporary) = (self.own("manifest"), self.own("manifest.new"));
        let write = || {
            let mut file = File::create(&temporary)?;
            file.write_all(manifest.write().as_bytes())?;
            fs::rename(&temporary, &path)
        };
        write().map_err(Failure::on("write", &path))
    }

    /// Whether nothing but versus' own folder is in it.
    pub(super) fn is_fresh(&self) -> Result<bool, Failure> {
        let entries =
            fs::read_dir(&self.root).map_err(Failure::on("read the folder", &self.root))?;
        Ok(entries.flatten().all(|entry| entry.file_name() == ".versus"))
    }

    /// Whether something stands at a path, be it a broken link.
    pub(super) fn exists(&self, path: &str) -> bool {
        self.path(path).symlink_metadata().is_ok()
    }

    /// Whether a file has the bytes of an entry. Reads it: a size and a time can lie. `buffer` is
    /// reused.
    pub(super) fn holds(
        &self,
        path: &str,
        entry: &Entry,
        buffer: &mut Vec<u8>,
    ) -> Result<bool, Failure> {
        let path = self.path(path);
        let mut read = || -> io::Result<bool> {
            let mut file = File::open(&path)?;
            let found = file.metadata()?;
            if !found.is_file() || found.len() != entry.length {
                return Ok(false);
            }
            buffer.clear();
            file.read_to_end(buffer)?;
            Ok(Hash::of(buffer) == entry.hash)
        };
        match read() {
            Ok(same) => Ok(same),
            Err(error) => {
                use io::ErrorKind::{IsADirectory, NotADirectory, NotFound};
                if matches!(error.kind(), NotFound | NotADirectory | IsADirectory) {
                    return Ok(false);
                }
                Err(Failure::on("read", &path)(error))
            }
        }
    }

    /// Whether a file has the bytes of one of several entries.
    pub(super) fn holds_any<'e>(
        &self,
        path: &str,
        entries: impl Iterator<Item = &'e Entry>,
        buffer: &mut Vec<u8>,
    ) -> Result<bool, Failure> {
        for entry in entries {
            if self.holds(path, entry, buffer)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Fails if a folder stands where a file of the site belongs: no rename could replace it.
    pub(super) fn refuse_folder(&self, file: &str) -> Result<(), Failure> {
        let path = self.path(file);
        if path.symlink_metadata().is_ok_and(|found| found.is_dir()) {
            let reason = "a folder stands where the site has a file; move it away";
            return Err(Failure::because("write", &path, reason));
        }
        Ok(())
    }

    /// Fails if a folder of the site is a link, through which files would be written elsewhere, or
    /// no folder at all.
    pub(super) fn refuse_detours(&self, folder: &str) -> Result<(), Failure> {
        let mut path = self.root.clone();
        for part in folder.split('/') {
            path.push(part);
            match path.symlink_metadata() {
                Ok(found) if found.is_dir() => {}
                Ok(found) if found.is_symlink() => return refuse_link(&path),
                Ok(_) => {
                    let reason = "a file stands where the site has a folder";
                    return Err(Failure::because("write into", &path, reason));
                }
                Err(_) => return Ok(()),
            }
        }
        Ok(())
    }
}

/// Fails if a path is a link.
pub(super) fn refuse_link(path: &Path) -> Result<(), Failure> {
    if !path.is_symlink() {
        return Ok(());
    }
    let reason = "it is a link, and what is behind it is not part of the output";
    Err(Failure::because("write into", path, reason))
}
