//! A project of some hundred small pages: enough to be caught in the middle, soon built.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use crate::base::Project;
use crate::disk::{build_command, path, run_well, scratch, tree, write_project};

/// The base project with eight codes more.
pub(crate) fn crowd() -> Project {
    let mut project = Project::base();
    let mut texts = String::new();
    for code in 430..438 {
        let facts = format!(
            "code: \"{code}\"\nclass: transient\nfacets:\n\
             \x20 connection: {{ value: open, source: rfc5321 }}\n\
             \x20 retry: {{ value: never, source: rfc5321 }}\n\
             \x20 stages: {{ value: [any], source: rfc5321 }}\n"
        );
        project.add(&format!("content/smtp/{code}.yaml"), &facts);
        writeln!(texts, "smtp-{code} = Trouble {code}").unwrap();
        for name in ["gist", "meaning", "seen", "fix", "send"] {
            writeln!(texts, "    .{name} = {{ $code }} is {name} of {code}").unwrap();
        }
    }
    project.add("locales/en/more.ftl", &texts);
    project
}

/// The same with another text on every page, and a page more.
pub(crate) fn other_crowd() -> Project {
    let mut project = crowd();
    project.edit("locales/en/more.ftl", "Trouble", "Difficulty");
    project.edit("locales/en/codes.ftl", "says yes", "says maybe");
    project.add("content/pages/stale.en.md", "# Stale\n");
    project
}

/// A project on the disk, and two sites: what is to come out, and what was there before.
pub(crate) struct Yard {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) project: PathBuf,
    pub(crate) clean: PathBuf,
    pub(crate) other: PathBuf,
}

impl Yard {
    pub(crate) fn new() -> Self {
        let folder = scratch();
        let [project, clean, other] = ["project", "clean", "other"].map(|name| path(&folder, name));
        let before = path(&folder, "before");
        write_project(&other_crowd(), &before);
        run_well(&mut build_command(&before, &other));
        write_project(&crowd(), &project);
        run_well(&mut build_command(&project, &clean));
        let (old, new) = (tree(&other), tree(&clean));
        let changed = new.iter().filter(|(path, bytes)| old.get(*path) != Some(bytes)).count();
        assert!(changed > 90, "only {changed} files differ");
        Self { folder, project, clean, other }
    }

    /// An empty folder's place in it.
    pub(crate) fn place(&self, name: &str) -> PathBuf {
        path(&self.folder, name)
    }

    /// Makes a folder the site that was there before, with a file of somebody else.
    pub(crate) fn restore(&self, to: &Path) {
        if to.exists() {
            std::fs::remove_dir_all(to).unwrap();
        }
        for (name, bytes) in tree(&self.other) {
            let target = to.join(name);
            std::fs::create_dir_all(target.parent().unwrap()).unwrap();
            std::fs::write(target, bytes).unwrap();
        }
        for place in PLACES {
            std::fs::write(to.join(place), MINE).unwrap();
        }
    }

    /// Whether a folder is what a clean build makes, with nothing else but what is somebody's own, if
    /// that was there.
    #[track_caller]
    pub(crate) fn assert_clean(&self, site: &Path, when: &str, foreign: bool) {
        let mut found = tree(site);
        assert_eq!(take_foreign(&mut found), foreign, "{when}: somebody's own files");
        crate::disk::assert_same(&found, &tree(&self.clean), when);
        assert!(!site.join(".versus/stage").exists(), "{when}: the stage was left");
    }
}

pub(crate) const MINE: &[u8] = b"somebody's own";

/// Where somebody's own files are: beside the pages, and among them.
const PLACES: [&str; 2] = ["CNAME", "en/mine.txt"];

/// Takes somebody's own files out of a site. Returns whether all were there, untouched.
pub(crate) fn take_foreign(found: &mut BTreeMap<String, Vec<u8>>) -> bool {
    let mine = PLACES.map(|place| found.remove(place).is_some_and(|bytes| bytes == MINE));
    mine == [true; 2]
}
