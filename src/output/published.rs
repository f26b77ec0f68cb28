//! A site as it lies on a disk, whoever wrote it: a folder, or a tar.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::diagnostic::Failure;

/// The files of a site. Those that versus keeps for itself are left out.
#[derive(Debug)]
pub struct Published {
    root: PathBuf,
    files: BTreeMap<String, Place>,
}

/// Where the bytes of a file are.
#[derive(Debug)]
enum Place {
    File(PathBuf),
    /// In the archive.
    Range {
        start: u64,
        length: u64,
    },
    /// A link is not followed: its target stands for what it holds.
    Link(Vec<u8>),
}

impl Published {
    /// Finds the files of a folder or of a `.tar`. Fails for anything else.
    pub fn open(root: &Path) -> Result<Self, Failure> {
        let found = fs::metadata(root).map_err(Failure::on("read", root))?;
        let files = if found.is_dir() { in_folder(root)? } else { in_archive(root)? };
        Ok(Self { root: root.to_owned(), files })
    }

    /// Whether there is a file at a path.
    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The paths of all files, in order, with `/`.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(|path| &**path)
    }

    /// Reads a file into a buffer, which is emptied first. There is nothing in a file that does not
    /// exist.
    pub fn read(&self, path: &str, buffer: &mut Vec<u8>) -> Result<(), Failure> {
        buffer.clear();
        match self.files.get(path) {
            None => Ok(()),
            Some(Place::Link(target)) => {
                buffer.extend_from_slice(target);
                Ok(())
            }
            Some(Place::File(path)) => {
                let mut read = || File::open(path)?.read_to_end(buffer);
                read().map(drop).map_err(Failure::on("read", path))
            }
            Some(Place::Range { start, length }) => {
                let mut read = || {
                    let mut file = File::open(&self.root)?;
                    file.seek(SeekFrom::Start(*start))?;
                    file.take(*length).read_to_end(buffer)
                };
                read().map(drop).map_err(Failure::on("read", &self.root))
            }
        }
    }
}

fn in_folder(root: &Path) -> Result<BTreeMap<String, Place>, Failure> {
    let mut files = BTreeMap::new();
    let own = root.join(".versus");
    let walk = WalkDir::new(root).min_depth(1).into_iter();
    for entry in walk.filter_entry(|entry| entry.path() != own) {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(root).to_owned();
            Failure::on("read", &path)(error.into())
        })?;
        let path = entry.path();
        let inside = path.strip_prefix(root).unwrap_or(path);
        let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        let place = if entry.file_type().is_file() {
            Place::File(path.to_owned())
        } else if entry.file_type().is_symlink() {
            let target = fs::read_link(path).map_err(Failure::on("read", path))?;
            Place::Link(target.as_os_str().as_encoded_bytes().to_vec())
        } else {
            // Folders; and what nobody can publish, such as sockets.
            continue;
        };
        files.insert(parts.join("/"), place);
    }
    Ok(files)
}

/// What an archive is made of.
const BLOCK: u64 = 512;

fn in_archive(root: &Path) -> Result<BTreeMap<String, Place>, Failure> {
    let file = File::open(root).map_err(Failure::on("read", root))?;
    let whole = file.metadata().map_err(Failure::on("read", root))?.len();
    let mut files = BTreeMap::new();
    let read = || -> io::Result<()> {
        // Blocks of zeros end an archive; one without them was cut off.
        let mut end = 0;
        let mut archive = tar::Archive::new(BufReader::new(file));
        for entry in archive.entries_with_seek()? {
            let entry = entry?;
            let kind = entry.header().entry_type();
            end = entry.raw_file_position() + entry.size().next_multiple_of(BLOCK);
            let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            let path = path.trim_start_matches("./").to_owned();
            if path.starts_with(".versus/") {
                continue;
            }
            if kind.is_file() {
                let (start, length) = (entry.raw_file_position(), entry.size());
                files.insert(path, Place::Range { start, length });
            } else if let Some(target) = entry.link_name_bytes() {
                files.insert(path, Place::Link(target.into_owned()));
            }
        }
        if whole < end + BLOCK {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(())
    };
    read().map_err(|error| {
        let reason = format!("it is neither a folder nor a .tar (unpack others first): {error}");
        Failure::because("read", root, reason)
    })?;
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::super::tarball::Tarball;
    use super::*;

    #[test]
    fn a_folder_and_its_tar_hold_the_same() {
        let scratch = tempfile::tempdir().unwrap();
        let root = scratch.path().join("site");
        let tar = scratch.path().join("site.tar");
        let mut tarball = Tarball::new(File::create(&tar).unwrap());
        for (path, text) in [("a.html", "a"), ("ja/b.html", "bb"), (".versus/manifest", "own")] {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), text).unwrap();
            tarball.put(path, text.as_bytes()).unwrap();
        }
        tarball.finish().unwrap();
        for place in [&root, &tar] {
            let site = Published::open(place).unwrap();
            let mut buffer = b"before".to_vec();
            let mut all = Vec::new();
            for path in site.paths() {
                site.read(path, &mut buffer).unwrap();
                all.push((path, String::from_utf8(buffer.clone()).unwrap()));
            }
            assert_eq!(all, [("a.html", "a".to_owned()), ("ja/b.html", "bb".to_owned())]);
            site.read("nothing", &mut buffer).unwrap();
            assert!(buffer.is_empty() && site.has("a.html") && !site.has("nothing"));
        }
        let other = scratch.path().join("site.txt");
        fs::write(&other, "no archive".repeat(99)).unwrap();
        let refused = Published::open(&other).unwrap_err().to_string();
        assert!(refused.contains("neither a folder nor a .tar"), "{refused}");
        assert!(Published::open(&scratch.path().join("nowhere")).is_err());
    }
}
