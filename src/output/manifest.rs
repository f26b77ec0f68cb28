//! The list of files that versus made, with what they were made from.
//!
//! It lies in the output as `.versus/manifest` (that of a shard as `.versus/manifest.2-of-4`): a line for the version, a line per file
//! (`key hash length path`), a line with their number. It holds no time and no machine's name, so
//! equal sites have equal manifests. While files are moved into place, those that change have a second
//! line with what they were before, because a kill may leave either.

use std::collections::{BTreeMap, btree_map};
use std::fmt::Write;

/// 16 bytes of BLAKE3.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hash(u128);

impl Hash {
    /// The hash of a text.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self::from(&blake3::hash(bytes))
    }

    /// The hash of several things, unambiguously: each is preceded by its length.
    pub(super) fn of_all<'p>(parts: impl IntoIterator<Item = &'p [u8]>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Self::from(&hasher.finalize())
    }

    /// Its bytes, to hash further.
    pub(super) fn bytes(self) -> [u8; 16] {
        self.0.to_le_bytes()
    }

    fn from(hash: &blake3::Hash) -> Self {
        let half = hash.as_bytes().first_chunk::<16>();
        Self(half.map_or(0, |half| u128::from_le_bytes(*half)))
    }
}

/// What is known of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    /// The hash of everything that it was made from.
    pub(super) key: Hash,
    /// The hash of its bytes.
    pub(super) hash: Hash,
    /// Its size in bytes.
    pub(super) length: u64,
}

/// The files that versus made, by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    entries: BTreeMap<Box<str>, Entry>,
    /// What else may stand at a path, if a build was killed while it moved files into place.
    earlier: BTreeMap<Box<str>, Vec<Entry>>,
    /// Whether what is on the disk is damaged, or not in one text under the right name. It then equals
    /// no other, and so is written anew.
    unsettled: bool,
}

const VERSION: &str = "versus manifest 1";

impl Manifest {
    pub(super) fn new(entries: Vec<(String, Entry)>) -> Self {
        let entries = entries.into_iter().map(|(path, entry)| (path.into(), entry)).collect();
        Self { entries, ..Self::default() }
    }

    pub(super) fn get(&self, path: &str) -> Option<&Entry> {
        self.entries.get(path)
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries.iter().map(|(path, entry)| (&**path, entry))
    }

    /// Everything that versus may have left at a path.
    pub(super) fn all_of(&self, path: &str) -> impl Iterator<Item = &Entry> {
        self.entries.get(path).into_iter().chain(self.earlier.get(path).into_iter().flatten())
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The files of both: what this one knows, and what else `old` says may stand there.
    pub(super) fn with(&self, old: &Self) -> Self {
        let mut both = self.clone();
        for path in old.entries.keys() {
            for entry in old.all_of(path) {
                both.add(path.clone(), *entry);
            }
        }
        both
    }

    /// What two texts say together.
    pub(super) fn joined(&self, other: &Self) -> Self {
        Self { unsettled: true, ..self.with(other) }
    }

    /// Has it written anew even if nothing has changed.
    pub(super) fn settle_anew(&mut self) {
        self.unsettled = true;
    }

    /// Adds what may stand at a path, unless these bytes are known there.
    fn add(&mut self, path: Box<str>, entry: Entry) {
        if self.all_of(&path).any(|known| known.hash == entry.hash) {
            return;
        }
        match self.entries.entry(path) {
            btree_map::Entry::Vacant(place) => {
                place.insert(entry);
            }
            btree_map::Entry::Occupied(place) => {
                self.earlier.entry(place.key().clone()).or_default().push(entry);
            }
        }
    }

    /// Its text.
    pub(super) fn write(&self) -> String {
        let mut text = String::with_capacity(self.len() * 110 + 64);
        text.push_str(VERSION);
        text.push('\n');
        let mut lines = 0;
        for path in self.entries.keys() {
            for Entry { key, hash, length } in self.all_of(path) {
                let _ = writeln!(text, "{:032x} {:032x} {length} {path}", key.0, hash.0);
                lines += 1;
            }
        }
        let _ = writeln!(text, "{lines} files");
        text
    }

    /// Reads a text. `None` for any other than [`Manifest::write`] makes: another version, a
    /// truncated one, or one that names files outside the output.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = text.strip_suffix('\n')?;
        let (body, count) = text.rsplit_once('\n')?;
        let mut lines = body.lines();
        if lines.next() != Some(VERSION) {
            return None;
        }
        let mut manifest = Self::default();
        let mut number = 0_usize;
        for line in lines {
            let (path, entry) = entry(line)?;
            manifest.add(path, entry);
            number += 1;
        }
        (count == format!("{number} files")).then_some(manifest)
    }

    /// Reads what can be read of a damaged text, and keeps what `ours` confirms.
    pub(super) fn salvage(text: &str, mut ours: impl FnMut(&str, &Entry) -> bool) -> Self {
        let mut manifest = Self { unsettled: true, ..Self::default() };
        for (path, entry) in text.lines().filter_map(entry) {
            if ours(&path, &entry) {
                manifest.add(path, entry);
            }
        }
        manifest
    }
}

fn entry(line: &str) -> Option<(Box<str>, Entry)> {
    let mut parts = line.splitn(4, ' ');
    let mut hash = || u128::from_str_radix(parts.next()?, 16).ok().map(Hash);
    let (key, hash) = (hash()?, hash()?);
    let length = parts.next()?.parse().ok()?;
    let path = parts.next()?;
    let part = |part: &str| !part.is_empty() && part != "." && part != ".." && part != ".versus";
    let inside = path.split('/').all(part) && !path.contains(['\\', ':', '\0']);
    inside.then(|| (path.into(), Entry { key, hash, length }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let entry =
            |text: &str| Entry { key: Hash::of(text.as_bytes()), hash: Hash::of(b"x"), length: 1 };
        Manifest::new(vec![
            ("a.html".to_owned(), entry("k")),
            ("ja/smtp/421-vs-535.html".to_owned(), entry("l")),
        ])
    }

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(Manifest::read(&manifest().write()), Some(manifest()));
        assert_eq!(Manifest::read(&Manifest::default().write()), Some(Manifest::default()));
    }

    #[test]
    fn what_a_kill_may_leave_is_listed_line_by_line() {
        let page = |text: &str| {
            let hash = Hash::of(text.as_bytes());
            Manifest::new(vec![("a.html".to_owned(), Entry { key: hash, hash, length: 1 })])
        };
        // Two builds were killed one after the other; the third changed its mind.
        let left = page("1").with(&page("2").with(&page("1")));
        assert_eq!(left.get("a.html"), page("1").get("a.html"));
        assert_eq!(left.all_of("a.html").count(), 2);
        assert_eq!(Manifest::read(&left.write()), Some(left));
    }

    #[test]
    fn a_damaged_manifest_is_no_manifest() {
        let text = manifest().write();
        for end in 0..text.len() {
            assert_eq!(Manifest::read(text.get(..end).unwrap()), None, "cut at {end}");
        }
        for (from, to) in [
            ("manifest 1", "manifest 2"),
            ("a.html", "../a.html"),
            ("a.html", "/a.html"),
            ("a.html", "x//a"),
            ("a.html", ".versus/lock"),
            ("2 files", "3 files"),
        ] {
            assert_eq!(Manifest::read(&text.replace(from, to)), None, "{to}");
        }
    }

    #[test]
    fn of_a_damaged_manifest_the_sound_lines_are_kept() {
        let text = manifest().write();
        for (damaged, paths) in [
            (text.replace("manifest 1", "manifest 2"), "a.html ja/smtp/421-vs-535.html"),
            (text.replace("2 files", ""), "a.html ja/smtp/421-vs-535.html"),
            (text.replace("a.html", "../a.html"), "ja/smtp/421-vs-535.html"),
            (text.replace("a.html", "/a.html"), "ja/smtp/421-vs-535.html"),
            (text.replace("a.html", ".versus/lock"), "ja/smtp/421-vs-535.html"),
            (text.replace(" 1 ja", " 1"), "a.html"),
            (String::new(), ""),
        ] {
            let kept = Manifest::salvage(&damaged, |_, _| true);
            assert_eq!(kept.entries().map(|(path, _)| path).collect::<Vec<_>>().join(" "), paths);
            assert!(Manifest::salvage(&damaged, |_, _| false).is_empty());
            assert_ne!(kept, manifest());
        }
    }
}
