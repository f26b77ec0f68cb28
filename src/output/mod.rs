//! A site to a folder: the only writer of the output.
//!
//! Start at [`build`]. It works in two steps. First everything that changed is rendered into a staging
//! folder inside the output; nothing that readers see is touched, so a fault in a template, a full
//! disk or a kill leaves the last good site. Then the staged files are renamed into place, each whole
//! or not at all, and stale ones are removed. A manifest lists what versus made; no other file is
//! ever touched. [`archive`] writes the same files into one, and touches no folder.
//!
//! **Invariant:** after a build that ended well, the folder holds the same bytes whatever it held
//! before and however many threads worked, foreign files aside. The files of n shards are those of
//! one build.

mod archive;
mod aside;
mod commit;
mod folder;
mod key;
mod manifest;
mod stage;
mod tarball;

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Failure};
use crate::plan::{Portion, Route, Shard};
use crate::snapshot::Site;
use crate::source::Sources;

pub use archive::{Archive, ArchiveOptions, Archived, archive};
use folder::Folder;
use key::Keys;
use manifest::{Entry, Hash, Manifest};
use stage::Stage;

/// How to build.
#[derive(Debug, Clone)]
pub struct BuildOptions {
    /// The folder to write to.
    pub output: PathBuf,
    /// The number of threads; 0 for one per processor.
    pub jobs: usize,
    /// Whether to render everything anew and to overwrite files that versus did not make.
    pub force: bool,
    /// The part of the site to build. The folder will hold this part alone.
    pub shard: Shard,
}

/// What a build did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Built {
    /// Files of the site.
    pub files: u64,
    /// Their size in bytes.
    pub bytes: u64,
    /// Files written, new ones included.
    pub written: u64,
    /// Stale files removed.
    pub removed: u64,
    /// Stale files left because somebody changed them.
    pub kept: u64,
}

/// Why there is no new site.
#[derive(Debug)]
pub enum BuildError {
    /// The content is wrong; nothing was changed.
    Content(Vec<Diagnostic>),
    /// The machine failed.
    Machine(Failure),
}

impl From<Failure> for BuildError {
    fn from(failure: Failure) -> Self {
        Self::Machine(failure)
    }
}

/// Is told how far a build is.
pub trait Progress: Sync {
    /// So many more files are done.
    fn advance(&self, files: u64);
}

/// Builds a site into a folder.
pub fn build(
    site: &Site,
    sources: &Sources,
    options: &BuildOptions,
    progress: &dyn Progress,
) -> Result<Built, BuildError> {
    let folder = Folder::open(&options.output, options.shard)?;
    let old = folder.manifest()?;
    let pool = threads(options.jobs, &options.output)?;
    let fresh = old.is_empty() && folder.is_fresh()?;
    let work =
        Work { site, folder: &folder, old: &old, options, keys: Keys::new(site, sources), fresh };
    if !options.force && !work.fresh {
        work.refuse_foreign()?;
    }
    let stage = Stage::new(&folder, work.folders())?;
    let new = pool.install(|| work.render(&stage, progress));
    let (new, written) = match new {
        Ok(done) => done,
        Err(error) => {
            stage.discard();
            return Err(error);
        }
    };
    let (removed, kept) = commit::commit(&folder, stage, &old, &new)?;
    let bytes = new.entries().map(|(_, entry)| entry.length).sum();
    Ok(Built { files: new.len() as u64, bytes, written, removed, kept })
}

/// As many threads as were asked for; 0 for one per processor.
fn threads(jobs: usize, target: &Path) -> Result<rayon::ThreadPool, Failure> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build();
    pool.map_err(|error| Failure::because("start threads for", target, error.to_string()))
}

/// Everything that workers share.
struct Work<'w> {
    site: &'w Site,
    folder: &'w Folder,
    old: &'w Manifest,
    options: &'w BuildOptions,
    keys: Keys,
    /// Whether the folder was empty, so that no file need be looked for.
    fresh: bool,
}

/// What a worker reuses from page to page.
#[derive(Default)]
struct Buffers {
    page: Vec<u8>,
    disk: Vec<u8>,
}

/// What became of the pages of one portion.
type Done = Result<Vec<(String, Entry, bool)>, BuildError>;

impl Work<'_> {
    fn catalog(&self) -> &Catalog {
        &self.site.catalog
    }

    fn path(&self, route: Route) -> String {
        route.path(self.catalog(), &self.site.plan)
    }

    /// The folders of all pages, relative to the output.
    fn folders(&self) -> Vec<String> {
        let singles = self.site.plan.routes_outside_pairs().map(|route| self.path(route));
        let mut folders: Vec<String> =
            singles.filter_map(|path| Some(path.rsplit_once('/')?.0.to_owned())).collect();
        folders.sort();
        folders.dedup();
        folders
    }

    /// Renders what has changed into the stage. Returns the new manifest and the number of files
    /// staged.
    fn render(
        &self,
        stage: &Stage,
        progress: &dyn Progress,
    ) -> Result<(Manifest, u64), BuildError> {
        let faults = Mutex::new(Vec::new());
        let portions = self.site.plan.portions(self.catalog(), self.options.shard);
        let done: Vec<Done> = portions
            .into_par_iter()
            .map_init(Buffers::default, |buffers, portion| {
                let done = self.portion(portion, stage, buffers, &faults);
                progress.advance(done.as_ref().map_or(0, |done| done.len() as u64));
                done
            })
            .collect();
        let faults = faults.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        if !faults.is_empty() {
            let faults = without_echoes(faults).into_iter().map(|(_, fault)| fault);
            return Err(BuildError::Content(faults.collect()));
        }
        let mut entries = Vec::new();
        let mut written = 0;
        for portion in done {
            for (path, entry, staged) in portion? {
                written += u64::from(staged);
                entries.push((path, entry));
            }
        }
        Ok((Manifest::new(entries), written))
    }

    fn portion(
        &self,
        portion: Portion,
        stage: &Stage,
        buffers: &mut Buffers,
        faults: &Mutex<Vec<(Route, Diagnostic)>>,
    ) -> Done {
        let mut done = Vec::new();
        for route in self.site.plan.routes_in(self.catalog(), portion) {
            let path = self.path(route);
            let key = self.keys.of(self.site, route);
            let known = self.old.get(&path).filter(|_| !self.options.force);
            if let Some(entry) = known.filter(|entry| entry.key == key)
                && self.folder.holds(&path, entry, &mut buffers.disk)?
            {
                done.push((path, *entry, false));
                continue;
            }
            if let Err(fault) = self.site.render(route, &mut buffers.page) {
                let mut faults = faults.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                faults.push((route, fault));
                // One fault a portion says enough: the others of a template would all be alike.
                break;
            }
            let entry =
                Entry { key, hash: Hash::of(&buffers.page), length: buffers.page.len() as u64 };
            let there = !self.fresh && self.folder.holds(&path, &entry, &mut buffers.disk)?;
            if !there {
                self.folder.refuse_folder(&path)?;
                stage.put(&path, &buffers.page)?;
            }
            done.push((path, entry, !there));
        }
        Ok(done)
    }

    /// Fails if a page would overwrite a file that versus did not make. A file with the very bytes
    /// of the page is adopted instead.
    fn refuse_foreign(&self) -> Result<(), BuildError> {
        let mut buffers = Buffers::default();
        for route in self.site.plan.routes_of_shard(self.catalog(), self.options.shard) {
            let path = self.path(route);
            if self.old.get(&path).is_some() || !self.folder.exists(&path) {
                continue;
            }
            self.site
                .render(route, &mut buffers.page)
                .map_err(|fault| BuildError::Content(vec![fault]))?;
            let hash = Hash::of(&buffers.page);
            let entry = Entry { key: hash, hash, length: buffers.page.len() as u64 };
            if !self.folder.holds(&path, &entry, &mut buffers.disk)? {
                return Err(BuildError::Machine(Failure::because(
                    "write",
                    &self.folder.path(&path),
                    "a file stands there that versus did not make; move it away, choose another \
                     --output, or overwrite it with --force",
                )));
            }
        }
        Ok(())
    }
}

/// The faults in order of route, each once however many pages showed it.
fn without_echoes(mut faults: Vec<(Route, Diagnostic)>) -> Vec<(Route, Diagnostic)> {
    faults.sort_by_key(|(route, _)| *route);
    let mut kept: Vec<(Route, Diagnostic)> = Vec::new();
    for (route, fault) in faults {
        let echo = |(_, known): &(Route, Diagnostic)| {
            known.rule == fault.rule
                && known.message == fault.message
                && known.primary == fault.primary
        };
        if !kept.iter().any(echo) {
            kept.push((route, fault));
        }
    }
    kept
}
