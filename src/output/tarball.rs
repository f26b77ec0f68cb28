//! Files in one: a tar, packed or not.
//!
//! **Invariant:** equal files in equal order give equal bytes, on any machine: no time, no owner, no
//! name of a user.

use std::collections::BTreeSet;
use std::io::{self, Write};

use flate2::write::GzEncoder;
use flate2::{Compression, GzBuilder};
use tar::{Builder, EntryType, Header};

/// The time of every file: 1980-01-01, which all archive formats can say. Some programs warn of
/// older ones.
const TIME: u64 = 315_532_800;

/// A tar that grows file by file.
pub(super) struct Tarball<W: Write> {
    builder: Builder<W>,
    /// The folders that are in it.
    folders: BTreeSet<String>,
}

impl<W: Write> Tarball<W> {
    pub(super) fn new(out: W) -> Self {
        Self { builder: Builder::new(out), folders: BTreeSet::new() }
    }

    /// Adds a file, and its folders where it is the first in them.
    pub(super) fn put(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        for (end, _) in path.match_indices('/') {
            let folder = path.get(..=end).unwrap_or(path);
            if !self.folders.contains(folder) {
                self.folders.insert(folder.to_owned());
                self.add(EntryType::Directory, 0o755, folder, &[])?;
            }
        }
        self.add(EntryType::Regular, 0o644, path, bytes)
    }

    fn add(&mut self, kind: EntryType, mode: u32, path: &str, bytes: &[u8]) -> io::Result<()> {
        // GNU's format holds names of any length, and what GitHub's own action makes is of this kind.
        let mut header = Header::new_gnu();
        header.set_entry_type(kind);
        header.set_mode(mode);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(TIME);
        header.set_size(bytes.len() as u64);
        self.builder.append_data(&mut header, path, bytes)
    }

    /// Ends the tar and returns what it was written to.
    pub(super) fn finish(self) -> io::Result<W> {
        self.builder.into_inner()
    }
}

/// Packs what is written to it as gzip, without a time in its header.
pub(super) fn gzip<W: Write>(out: W) -> GzEncoder<W> {
    // 255 is "unknown": the system is not part of the input.
    GzBuilder::new().mtime(0).operating_system(255).write(out, Compression::default())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut tarball = Tarball::new(Vec::new());
        for (path, bytes) in files {
            tarball.put(path, bytes).unwrap();
        }
        tarball.finish().unwrap()
    }

    #[test]
    fn names_of_any_length_and_script_are_kept() {
        let long = format!("{}/{}/x.html", "folder".repeat(20), "ページ".repeat(40));
        let files: [(&str, &[u8]); 4] = [
            (".nojekyll", b""),
            ("ja/画像 1.png", b"\0\xff"),
            ("ja/한국어.html", b"x"),
            (&long, b"y"),
        ];
        let bytes = packed(&files);
        assert_eq!(bytes, packed(&files));
        let mut archive = tar::Archive::new(&bytes[..]);
        let mut found = Vec::new();
        for entry in archive.entries().unwrap() {
            let mut entry = entry.unwrap();
            let header = entry.header().clone();
            let ids = (header.uid().unwrap(), header.gid().unwrap(), header.mtime().unwrap());
            assert_eq!(ids, (0, 0, TIME));
            let is_file = header.entry_type().is_file();
            assert_eq!(header.mode().unwrap(), if is_file { 0o644 } else { 0o755 });
            let mut content = Vec::new();
            entry.read_to_end(&mut content).unwrap();
            found.push((entry.path().unwrap().to_str().unwrap().to_owned(), content));
        }
        let folders: Vec<&str> =
            found.iter().map(|(path, _)| &**path).filter(|path| path.ends_with('/')).collect();
        assert_eq!(folders.len(), 3);
        assert!(folders[2].starts_with(folders[1]));
        found.retain(|(path, _)| !path.ends_with('/'));
        let expected = files.map(|(path, bytes)| (path.to_owned(), bytes.to_vec()));
        assert_eq!(found, expected);
    }

    #[test]
    fn gzip_has_no_time_and_no_system() {
        let mut gz = gzip(Vec::new());
        gz.write_all(b"x").unwrap();
        let bytes = gz.finish().unwrap();
        assert_eq!(bytes[4..8], [0; 4]);
        assert_eq!(bytes[9], 255);
    }
}
