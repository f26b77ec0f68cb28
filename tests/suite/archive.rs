//! A site in one file: what is in it, and what is not touched.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;

use flate2::read::GzDecoder;
use versus::output::{self, Archive, ArchiveOptions, Archived, BuildError};
use versus::plan::Shard;
use versus::source::Sources;
use versus::{Overrides, Snapshot};

use crate::base::Project;
use crate::cli::run;
use crate::disk::{
    Silent, assert_same, build, options, path, program, said, scratch, tree, write_project,
};
use crate::site::{BASE, real_sources};

fn archive(sources: Sources, file: &Path, jobs: usize) -> Result<Archived, BuildError> {
    let overrides = Overrides { base_url: Some(BASE.to_owned()) };
    let snapshot = Snapshot::new(sources, &overrides);
    let options = ArchiveOptions { archive: Archive::at(file).unwrap(), jobs, shard: Shard::WHOLE };
    output::archive(snapshot.site.as_ref().unwrap(), &options, &Silent)
}

/// The files of a tar, as somebody finds them who unpacks it.
pub(crate) fn unpacked(tar: impl Read) -> BTreeMap<String, Vec<u8>> {
    let folder = scratch();
    tar::Archive::new(tar).unpack(folder.path()).unwrap();
    tree(folder.path())
}

/// The files of a site without those that versus keeps for itself.
pub(crate) fn published(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = tree(folder);
    files.retain(|path, _| !path.starts_with(".versus/"));
    files
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn an_archive_is_the_tree_in_one_file_whoever_makes_it() {
    let folder = scratch();
    let site = path(&folder, "site");
    let overrides = Overrides { base_url: Some(BASE.to_owned()) };
    let snapshot = Snapshot::new(real_sources(), &overrides);
    let built =
        output::build(snapshot.site.as_ref().unwrap(), &snapshot.sources, &options(&site), &Silent);
    let built = built.unwrap();
    let expected = published(&site);
    let [one, two] = [1, 2].map(|jobs| {
        let file = path(&folder, &format!("{jobs}.tar"));
        let archived = archive(real_sources(), &file, jobs).unwrap();
        assert_eq!((archived.files, archived.bytes), (built.files, built.bytes));
        let bytes = fs::read(&file).unwrap();
        assert_eq!(archived.size, bytes.len() as u64);
        bytes
    });
    assert!(one == two, "the bytes depend on the number of threads");
    assert_same(&unpacked(&one[..]), &expected, "the tar and the tree");
    let mut read = tar::Archive::new(&one[..]);
    let paths = read.entries().unwrap().map(|entry| entry.unwrap().path_bytes().into_owned());
    let paths: Vec<Vec<u8>> = paths.filter(|path| !path.ends_with(b"/")).collect();
    assert!(paths.is_sorted() && paths.len() as u64 == built.files);

    let file = path(&folder, "site.tar.gz");
    archive(real_sources(), &file, 1).unwrap();
    let packed = fs::read(&file).unwrap();
    archive(real_sources(), &file, 2).unwrap();
    assert!(packed == fs::read(&file).unwrap(), "a packed archive depends on its run");
    let mut again = Vec::new();
    GzDecoder::new(&packed[..]).read_to_end(&mut again).unwrap();
    assert!(again == one, "the packed archive holds another tar");
    assert_eq!(names(folder.path()), ["1.tar", "2.tar", "site", "site.tar.gz"]);
}

#[test]
fn the_program_archives_without_an_output_folder() {
    let folder = scratch();
    write_project(&Project::base(), folder.path());
    let before = names(folder.path());
    let mut command = program();
    command.current_dir(folder.path()).args(["build", "--archive", "new/site.tgz"]);
    let (out, _) = run(&mut command, 0);
    assert!(out.contains("archived ") && out.contains("new/site.tgz"), "{out}");
    let mut after = names(folder.path());
    after.retain(|name| !before.contains(name));
    assert_eq!(after, ["new"]);
    assert_eq!(names(&path(&folder, "new")), ["site.tgz"]);
    let site = scratch();
    build(Project::base().sources(), &options(site.path())).unwrap();
    let packed = fs::File::open(path(&folder, "new/site.tgz")).unwrap();
    assert_same(&unpacked(GzDecoder::new(packed)), &published(site.path()), "the program's");
}

#[test]
fn places_where_no_archive_belongs_are_refused() {
    let folder = scratch();
    write_project(&Project::base(), folder.path());
    fs::create_dir(path(&folder, "folder.tar")).unwrap();
    fs::write(path(&folder, "file"), "mine").unwrap();
    let before = tree(folder.path());
    for (file, expected) in [
        ("site.zip", ".tar, .tar.gz or .tgz"),
        ("site", ".tar, .tar.gz or .tgz"),
        ("static/site.tar", "the sources of the project are there"),
        ("x/../content/site.tar", "the sources of the project are there"),
        ("folder.tar", "a folder stands there"),
        ("file/site.tar", "could not create the folder"),
    ] {
        let mut command = program();
        command.current_dir(folder.path()).args(["build", "--archive", file]);
        let result = command.output().unwrap();
        let (_, error) = said(&result);
        assert_eq!(result.status.code(), Some(2), "{file}: {error}");
        assert!(error.contains(expected), "{file}: {error}");
    }
    let mut command = program();
    command.current_dir(folder.path()).args(["build", "--archive", "a.tar", "--output", "b"]);
    assert_eq!(command.output().unwrap().status.code(), Some(2));
    assert_same(&tree(folder.path()), &before, "refused archives");
}

#[test]
fn a_fault_leaves_the_archive_that_was_there() {
    let folder = scratch();
    let file = path(&folder, "site.tar");
    archive(Project::base().sources(), &file, 2).unwrap();
    let before = fs::read(&file).unwrap();
    let mut project = Project::base();
    project.edit("templates/pair.html", "<h1>{{ h1 }}</h1>", "<h1>{{ h1.nothing.at_all }}</h1>");
    match archive(project.sources(), &file, 2) {
        Err(BuildError::Content(problems)) => assert_eq!(problems.len(), 1, "{problems:?}"),
        other => panic!("not refused: {other:?}"),
    }
    assert!(fs::read(&file).unwrap() == before);
    assert_eq!(names(folder.path()), ["site.tar"]);
}
