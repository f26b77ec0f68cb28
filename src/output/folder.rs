//! The output folder: one build at a time, no file outside it.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::manifest::{Entry, Hash, Manifest};
use crate::diagnostic::Failure;
use crate::plan::Shard;

/// An output folder that this process has for itself.
pub(super) struct Folder {
    root: PathBuf,
    /// What is to be there.
    shard: Shard,
    /// Held until the build ends; the system frees it even if the process is killed.
    lock: File,
}

impl Drop for Folder {
    fn drop(&mut self) {
        // Closing is not enough: a process that is just being started by another thread may have it
        // open, too.
        let _ = self.lock.unlock();
    }
}

impl Folder {
    /// Opens a folder for a part of a site. It is created if need be.
    pub(super) fn open(root: &Path, shard: Shard) -> Result<Self, Failure> {
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
            Ok(()) => {
                let folder = Self { root: root.to_owned(), shard, lock };
                // A build that has nothing to change writes no list, so it would leave what a kill left.
                let left = folder.own("manifest.new");
                match fs::remove_file(&left) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => {
                        Err(Failure::on("remove", &left)(error))
                    }
                    _ => Ok(folder),
                }
            }
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

    /// What versus made in this folder: the manifest of the last build, or those of shards whose
    /// folders were laid over each other. Of a damaged one, the files that still have the bytes it
    /// lists: those are ours beyond doubt.
    pub(super) fn manifest(&self) -> Result<Manifest, Failure> {
        let mut all: Option<Manifest> = None;
        for name in self.manifests()? {
            let mut manifest = self.read_manifest(&name)?;
            if name != manifest_name(self.shard) {
                manifest.settle_anew();
            }
            all = Some(match all {
                Some(before) => before.joined(&manifest),
                None => manifest,
            });
        }
        Ok(all.unwrap_or_default())
    }

    fn read_manifest(&self, name: &str) -> Result<Manifest, Failure> {
        let path = self.own(name);
        refuse_link(&path)?;
        let bytes = fs::read(&path).map_err(Failure::on("read", &path))?;
        if let Some(manifest) = str::from_utf8(&bytes).ok().and_then(Manifest::read) {
            return Ok(manifest);
        }
        let mut buffer = Vec::new();
        // A damaged name may be one that no system takes; no such file is ours.
        let ours =
            |path: &str, entry: &Entry| self.holds(path, entry, &mut buffer).unwrap_or(false);
        Ok(Manifest::salvage(&String::from_utf8_lossy(&bytes), ours))
    }

    /// The names of the manifests that there are, in order.
    fn manifests(&self) -> Result<Vec<String>, Failure> {
        let own = self.own("");
        let entries = fs::read_dir(&own).map_err(Failure::on("read the folder", &own))?;
        let mut names = Vec::new();
        for entry in entries {
            let name = entry.map_err(Failure::on("read the folder", &own))?.file_name();
            names.extend(name.into_string().ok().filter(|name| is_manifest(name)));
        }
        names.sort();
        Ok(names)
    }

    /// Replaces the manifest in one step.
    pub(super) fn write_manifest(&self, manifest: &Manifest) -> Result<(), Failure> {
        let path = self.own(&manifest_name(self.shard));
        let temporary = self.own("manifest.new");
        let write = || {
            let mut file = File::create(&temporary)?;
            file.write_all(manifest.write().as_bytes())?;
            // Some disks tell only now that they are full; then the list that is there must stay.
            file.sync_all()?;
            fs::rename(&temporary, &path)
        };
        write().map_err(|error| {
            let _ = fs::remove_file(&temporary);
            Failure::on("write", &path)(error)
        })
    }

    /// Removes the manifests of other parts: what they list is not here any more, or in ours.
    pub(super) fn remove_other_manifests(&self) -> Result<(), Failure> {
        let own = manifest_name(self.shard);
        for name in self.manifests()?.into_iter().filter(|name| *name != own) {
            let path = self.own(&name);
            fs::remove_file(&path).map_err(Failure::on("remove", &path))?;
        }
        Ok(())
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
            // Asked before it is opened: whoever opens a pipe waits for somebody to write.
            let found = fs::metadata(&path)?;
            if !found.is_file() || found.len() != entry.length {
                return Ok(false);
            }
            buffer.clear();
            File::open(&path)?.read_to_end(buffer)?;
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

    /// Whether a file of the site would lie elsewhere, because one of its folders is a link or no
    /// folder.
    pub(super) fn is_elsewhere(&self, file: &str) -> bool {
        file.rsplit_once('/').is_some_and(|(folder, _)| self.refuse_detours(folder).is_err())
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

/// The name of the manifest of a part of a site. Each part has another, so that the folders of shards
/// can be laid over each other.
fn manifest_name(shard: Shard) -> String {
    match (shard.number(), shard.of()) {
        (_, 1) => "manifest".to_owned(),
        (number, of) => format!("manifest.{number}-of-{of}"),
    }
}

/// Whether a file in versus' own folder is a manifest.
pub(super) fn is_manifest(name: &str) -> bool {
    let shard = || {
        let (number, of) = name.strip_prefix("manifest.")?.split_once("-of-")?;
        Shard::new(number.parse().ok()?, of.parse().ok()?)
    };
    name == "manifest" || shard().is_some_and(|shard| manifest_name(shard) == name)
}

/// Fails if a path is a link.
pub(super) fn refuse_link(path: &Path) -> Result<(), Failure> {
    if !path.is_symlink() {
        return Ok(());
    }
    let reason = "it is a link, and what is behind it is not part of the output";
    Err(Failure::because("write into", path, reason))
}
