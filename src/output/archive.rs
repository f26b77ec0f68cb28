//! A site to one file, as GitHub Pages takes it: nothing is written but the archive.
//!
//! Start at [`archive`]. Files are rendered in portions, and one portion is written while the next is
//! rendered, so memory does not grow with the site.
//!
//! **Invariant:** an archive holds the very files that [`build`](super::build) would write, in order
//! of path, and depends on nothing else.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::aside::Aside;
use super::tarball::{Tarball, gzip};
use super::{BuildError, Progress, threads, without_echoes};
use crate::diagnostic::{Diagnostic, Failure};
use crate::plan::{Route, Shard};
use crate::snapshot::Site;

/// How to archive.
#[derive(Debug, Clone)]
pub struct ArchiveOptions {
    /// The file to write.
    pub archive: Archive,
    /// The number of threads; 0 for one per processor.
    pub jobs: usize,
    /// The part of the site to archive.
    pub shard: Shard,
}

/// A place for an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archive {
    path: PathBuf,
    packed: bool,
}

impl Archive {
    /// A place for an archive; how it is packed follows from its name. The error says which names
    /// can be told.
    pub fn at(path: &Path) -> Result<Self, &'static str> {
        let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase());
        let ends = |ending: &str| name.as_ref().is_some_and(|name| name.ends_with(ending));
        let packed = ends(".tar.gz") || ends(".tgz");
        if packed || ends(".tar") {
            return Ok(Self { path: path.to_owned(), packed });
        }
        Err("the name of an archive ends with .tar, .tar.gz or .tgz")
    }

    /// Where it will be.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// What was archived.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Archived {
    /// Files of the site.
    pub files: u64,
    /// Their size in bytes.
    pub bytes: u64,
    /// The size of the archive in bytes.
    pub size: u64,
}

/// Writes a site as one archive, which replaces what stands at its place as a whole.
pub fn archive(
    site: &Site,
    options: &ArchiveOptions,
    progress: &dyn Progress,
) -> Result<Archived, BuildError> {
    let path = options.archive.path();
    let pool = threads(options.jobs, path)?;
    let aside = Aside::begin(path)?;
    let work = Work { site, shard: options.shard, progress, path };
    let out = BufWriter::with_capacity(1 << 16, aside.file());
    let done = pool.install(|| {
        if options.archive.packed {
            let (done, gz) = work.fill(gzip(out))?;
            Ok((done, gz.finish().map_err(Failure::on("write", path))?))
        } else {
            work.fill(out)
        }
    });
    let flushed = done.and_then(|(done, mut out)| {
        out.flush().map_err(Failure::on("write", path))?;
        Ok(done)
    });
    match flushed {
        Ok(done) => Ok(Archived { size: aside.settle()?, ..done }),
        Err(error) => {
            aside.discard();
            Err(error)
        }
    }
}

/// Everything that workers share.
struct Work<'w> {
    site: &'w Site,
    shard: Shard,
    progress: &'w dyn Progress,
    path: &'w Path,
}

/// A path and what is there.
type File = (String, Vec<u8>);

/// A file of the site, or why there is none.
type Rendered = Result<File, (Route, Diagnostic)>;

impl Work<'_> {
    /// Writes every file of the site to a tar. Returns what the tar was written to.
    fn fill<W: Write + Send>(&self, out: W) -> Result<(Archived, W), BuildError> {
        let routes = self.routes();
        let mut tarball = Tarball::new(out);
        let mut done = Archived::default();
        let mut faults = Vec::new();
        let mut portions = routes.chunks(32 * rayon::current_num_threads());
        let mut ready = self.render(portions.next().unwrap_or_default());
        while !ready.is_empty() {
            let next = portions.next().unwrap_or_default();
            let (files, failed) = split(ready);
            faults.extend(failed);
            // Once there is a fault, the rest is rendered only to find all faults in one run.
            let files = if faults.is_empty() { files } else { Vec::new() };
            faults = without_echoes(faults);
            let (written, rendered) =
                rayon::join(|| write(&mut tarball, &files, &mut done), || self.render(next));
            written.map_err(Failure::on("write", self.path))?;
            ready = rendered;
        }
        if !faults.is_empty() {
            return Err(BuildError::Content(faults.into_iter().map(|(_, fault)| fault).collect()));
        }
        Ok((done, tarball.finish().map_err(Failure::on("write", self.path))?))
    }

    /// Every route, in order of path.
    fn routes(&self) -> Vec<Route> {
        let Site { catalog, plan, .. } = self.site;
        let mut routes: Vec<Route> = plan.routes_of_shard(catalog, self.shard).collect();
        routes.sort_by_cached_key(|route| route.path(catalog, plan));
        routes
    }

    fn render(&self, routes: &[Route]) -> Vec<Rendered> {
        let render = |route: &Route| {
            let mut page = Vec::new();
            self.site.render(*route, &mut page).map_err(|fault| (*route, fault))?;
            Ok((route.path(&self.site.catalog, &self.site.plan), page))
        };
        let rendered = routes.par_iter().map(render).collect();
        self.progress.advance(routes.len() as u64);
        rendered
    }
}

/// Files and faults, each in order.
fn split(rendered: Vec<Rendered>) -> (Vec<File>, Vec<(Route, Diagnostic)>) {
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    for one in rendered {
        match one {
            Ok(file) => files.push(file),
            Err(fault) => faults.push(fault),
        }
    }
    (files, faults)
}

fn write<W: Write>(
    tarball: &mut Tarball<W>,
    files: &[File],
    done: &mut Archived,
) -> io::Result<()> {
    for (path, bytes) in files {
        tarball.put(path, bytes)?;
        done.files += 1;
        done.bytes += bytes.len() as u64;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_tells_how_an_archive_is_packed() {
        for (name, packed) in [
            ("site.tar", Some(false)),
            ("a.b/site.TAR", Some(false)),
            ("site.tar.gz", Some(true)),
            ("site.tgz", Some(true)),
            ("site.zip", None),
            ("site.gz", None),
            ("tar", None),
            ("site.tar/", Some(false)),
            ("..", None),
            ("", None),
        ] {
            let archive = Archive::at(Path::new(name)).ok();
            assert_eq!(archive.map(|archive| archive.packed), packed, "{name}");
        }
    }
}
