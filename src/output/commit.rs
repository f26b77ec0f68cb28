//! The second step of a build: staged files into place, stale ones away.
//!
//! Start at [`commit`]. A kill at any moment leaves a manifest that lists every file versus made,
//! so that the next build can mend what is half done.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::folder::Folder;
use super::manifest::Manifest;
use super::stage::Stage;
use crate::diagnostic::Failure;

/// Moves the staged files into place and removes stale ones. Returns how many were removed, and how
/// many were left because somebody had changed them.
pub(super) fn commit(
    folder: &Folder,
    stage: Stage,
    old: &Manifest,
    new: &Manifest,
) -> Result<(u64, u64), Failure> {
    if old != new {
        // What is about to be written is ours from now on, even if this process dies here.
        folder.write_manifest(&new.with(old))?;
    }
    install(stage.root(), &folder.path(""))?;
    let counts = remove_stale(folder, old, new)?;
    if old != new {
        folder.write_manifest(new)?;
    }
    folder.remove_other_manifests()?;
    stage.finish()?;
    Ok(counts)
}

/// Moves what is in one folder into another. A folder that is not there yet is moved as a whole: on a
/// first build this spares a rename per file.
fn install(from: &Path, to: &Path) -> Result<(), Failure> {
    let entries = fs::read_dir(from).map_err(Failure::on("read the folder", from))?;
    for entry in entries {
        let entry = entry.map_err(Failure::on("read the folder", from))?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        let is_folder = entry.file_type().map_err(Failure::on("read", &source))?.is_dir();
        if is_folder && target.symlink_metadata().is_ok() {
            install(&source, &target)?;
        } else if !is_folder || holds_files(&source)? {
            fs::rename(&source, &target).map_err(Failure::on("write", &target))?;
        }
    }
    Ok(())
}

/// Whether there is a file anywhere in a folder: no build leaves empty folders behind.
fn holds_files(folder: &Path) -> Result<bool, Failure> {
    for entry in fs::read_dir(folder).map_err(Failure::on("read the folder", folder))? {
        let entry = entry.map_err(Failure::on("read the folder", folder))?;
        let is_folder = entry.file_type().map_err(Failure::on("read", &entry.path()))?.is_dir();
        if !is_folder || holds_files(&entry.path())? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn remove_stale(folder: &Folder, old: &Manifest, new: &Manifest) -> Result<(u64, u64), Failure> {
    let (mut removed, mut kept) = (0, 0);
    let mut buffer = Vec::new();
    let mut emptied = BTreeSet::new();
    for (path, _) in old.entries().filter(|(path, _)| new.get(path).is_none()) {
        if !folder.exists(path) {
            continue;
        }
        // Somebody's own file may stand there by now.
        if !folder.holds_any(path, old.all_of(path), &mut buffer)? {
            kept += 1;
            continue;
        }
        let target = folder.path(path);
        fs::remove_file(&target).map_err(Failure::on("remove", &target))?;
        removed += 1;
        let mut parent = path;
        while let Some((above, _)) = parent.rsplit_once('/') {
            emptied.insert(above);
            parent = above;
        }
    }
    // Deepest first; a folder that still holds something stays.
    for parent in emptied.into_iter().rev() {
        let target = folder.path(parent);
        match fs::remove_dir(&target) {
            Err(error) if error.kind() != io::ErrorKind::DirectoryNotEmpty => {
                return Err(Failure::on("remove", &target)(error));
            }
            _ => {}
        }
    }
    Ok((removed, kept))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::folder::Folder;
    use super::super::manifest::{Entry, Hash, Manifest};
    use super::super::stage::Stage;
    use super::commit;
    use crate::plan::Shard;

    fn page(text: &str) -> Manifest {
        let hash = Hash::of(text.as_bytes());
        let entry = Entry { key: hash, hash, length: text.len() as u64 };
        Manifest::new(vec![("en/a.html".to_owned(), entry)])
    }

    #[test]
    fn a_page_that_a_killed_build_was_to_change_is_still_ours_to_remove() {
        for there in ["before", "after", "somebody's"] {
            let scratch = tempfile::tempdir().unwrap();
            let folder = Folder::open(scratch.path(), Shard::WHOLE).unwrap();
            fs::create_dir(folder.path("en")).unwrap();
            fs::write(folder.path("en/a.html"), there).unwrap();
            // Killed between the extended manifest and the renames, or just after them.
            folder.write_manifest(&page("after").with(&page("before"))).unwrap();
            drop(folder);

            let folder = Folder::open(scratch.path(), Shard::WHOLE).unwrap();
            let old = folder.manifest().unwrap();
            let stage = Stage::new(&folder, Vec::new()).unwrap();
            let counts = commit(&folder, stage, &old, &Manifest::default()).unwrap();
            let expected = if there == "somebody's" { (0, 1) } else { (1, 0) };
            assert_eq!(counts, expected, "{there}");
            assert_eq!(folder.exists("en"), there == "somebody's");
        }
    }
}
