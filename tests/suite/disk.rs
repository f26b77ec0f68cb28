//! Folders on disk, and the program run on them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use versus::output::{self, BuildError, BuildOptions, Built, Progress};
use versus::plan::Shard;
use versus::source::Sources;
use versus::{Overrides, Snapshot};

use crate::base::Project;

/// The folder of this repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A folder of its own that is removed at the end.
pub(crate) fn scratch() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// Nobody watches.
pub(crate) struct Silent;

impl Progress for Silent {
    fn advance(&self, _: u64) {}
}

pub(crate) fn options(output: &Path) -> BuildOptions {
    BuildOptions { output: output.to_owned(), jobs: 2, force: false, shard: Shard::WHOLE }
}

/// Builds sources as the program does.
pub(crate) fn build(sources: Sources, options: &BuildOptions) -> Result<Built, BuildError> {
    let snapshot = Snapshot::new(sources, &Overrides::default());
    match &snapshot.site {
        Some(site) => output::build(site, &snapshot.sources, options, &Silent),
        None => Err(BuildError::Content(snapshot.problems)),
    }
}

/// Builds a project that is without fault.
#[track_caller]
pub(crate) fn build_project(project: &Project, output: &Path) -> Built {
    build(project.sources(), &options(output)).unwrap()
}

/// Why the machine refused a build.
#[track_caller]
pub(crate) fn refusal(result: Result<Built, BuildError>) -> String {
    match result {
        Err(BuildError::Machine(failure)) => failure.to_string(),
        other => panic!("not refused: {other:?}"),
    }
}

/// Every file below a folder with its bytes, but not the lock.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    collect(folder, folder, &mut |path, name| {
        if name != ".versus/lock" {
            found.insert(name, fs::read(path).unwrap());
        }
    });
    found
}

/// Every file below a folder with the time of its last change, but not the lock.
pub(crate) fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    let mut found = BTreeMap::new();
    collect(folder, folder, &mut |path, name| {
        if name != ".versus/lock" {
            found.insert(name, fs::metadata(path).unwrap().modified().unwrap());
        }
    });
    found
}

fn collect(root: &Path, folder: &Path, found: &mut dyn FnMut(&Path, String)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, found);
        } else {
            found(&path, path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/"));
        }
    }
}

/// Says in which files two trees differ, not in which bytes.
#[track_caller]
pub(crate) fn assert_same(
    left: &BTreeMap<String, Vec<u8>>,
    right: &BTreeMap<String, Vec<u8>>,
    when: &str,
) {
    let all = left.keys().chain(right.keys());
    let mut differ: Vec<&String> = all.filter(|path| left.get(*path) != right.get(*path)).collect();
    differ.dedup();
    assert!(differ.is_empty(), "{when}: these files differ: {differ:?}");
}

/// Copies the sources of this repository into a folder.
pub(crate) fn copy_project(to: &Path) {
    for name in ["content", "locales", "static", "templates"] {
        collect(repository(), &repository().join(name), &mut |path, name| {
            let target = to.join(name);
            fs::create_dir_all(target.parent().unwrap()).unwrap();
            fs::copy(path, target).unwrap();
        });
    }
}

/// Writes the sources of a project into a folder.
pub(crate) fn write_project(project: &Project, to: &Path) {
    for (name, text) in project.files() {
        let target = to.join(name);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, text).unwrap();
    }
}

/// The program, with nothing from this environment that would change what it prints.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_versus"));
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "CI"] {
        command.env_remove(name);
    }
    command
}

/// The program's `build` of a project into a folder.
pub(crate) fn build_command(root: &Path, output: &Path) -> Command {
    let mut command = program();
    command.arg("build").arg("--root").arg(root).arg("--output").arg(output);
    command
}

/// What the program said on standard output and on standard error.
pub(crate) fn said(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

pub(crate) fn path(folder: &tempfile::TempDir, name: &str) -> PathBuf {
    folder.path().join(name)
}
