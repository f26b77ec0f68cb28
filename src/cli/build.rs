//! `versus build`

use std::path::{Component, Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;

use super::Exit;
use super::report::Report;
use crate::catalog::normalize_base_url;
use crate::diagnostic::Failure;
use crate::output::{self, Archive, ArchiveOptions, Archived, BuildError, BuildOptions, Built};
use crate::plan::Shard;
use crate::snapshot::{Overrides, Site, Snapshot};
use crate::source::Sources;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The folder of the project
    #[arg(long, default_value = ".", value_name = "DIR")]
    root: PathBuf,
    /// The folder to write to [default: `site` in the project]
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Write the site into one file instead: `.tar`, `.tar.gz` or `.tgz`
    #[arg(long, value_name = "FILE", value_parser = archive, conflicts_with_all = ["output", "force"])]
    archive: Option<Archive>,
    /// Only one of N even parts, such as `2/4`: together they are the site
    #[arg(long, value_name = "K/N", default_value_t = Shard::WHOLE, hide_default_value = true)]
    shard: Shard,
    /// The address of the site, for canonical links, hreflang and the sitemap
    #[arg(long, value_name = "URL", value_parser = base_url)]
    base_url: Option<String>,
    /// The number of threads [default: one per processor]
    #[arg(long, short, default_value_t = 0, hide_default_value = true, value_name = "N")]
    #[arg(value_parser = clap::value_parser!(u16).range(0..=256))]
    jobs: u16,
    /// Write everything anew, also over files that versus did not make
    #[arg(long)]
    force: bool,
}

fn base_url(url: &str) -> Result<String, String> {
    normalize_base_url(url).map_err(str::to_owned)
}

fn archive(path: &str) -> Result<Archive, &'static str> {
    Archive::at(Path::new(path))
}

/// Where a site goes, and how.
pub(super) struct Target<'o> {
    /// The folder of the project.
    pub(super) root: &'o Path,
    /// The folder to write to.
    pub(super) output: &'o Path,
    /// The number of threads; 0 for one per processor.
    pub(super) jobs: usize,
    /// Whether to write over files of others.
    pub(super) force: bool,
    /// The part of the site to write.
    pub(super) shard: Shard,
}

pub(super) fn run(options: &Options, report: &Report) -> Exit {
    let start = Instant::now();
    let output = options.output.clone().unwrap_or_else(|| options.root.join("site"));
    let sources = match Sources::from_disk(&options.root) {
        Ok(sources) => sources,
        Err(failure) => {
            report.failure(&failure);
            return Exit::Machine;
        }
    };
    let overrides = Overrides { base_url: options.base_url.clone() };
    let snapshot = Snapshot::new(sources, &overrides);
    let (root, jobs, shard) = (&*options.root, options.jobs.into(), options.shard);
    if let Some(archive) = &options.archive {
        let options = ArchiveOptions { archive: archive.clone(), jobs, shard };
        return write_archive(&snapshot, root, &options, start, report);
    }
    let target = Target { root, output: &output, jobs, force: options.force, shard };
    write_site(&snapshot, &target, start, report)
}

/// Writes a site, and says what is wrong with it or how it went.
pub(super) fn write_site(
    snapshot: &Snapshot,
    target: &Target<'_>,
    start: Instant,
    report: &Report,
) -> Exit {
    let Target { root, output, jobs, force, shard } = *target;
    if let Err(failure) = refuse_sources(root, output) {
        report.failure(&failure);
        return Exit::Machine;
    }
    let Some(site) = without_error(snapshot, report) else { return Exit::Content };
    let bar = report.bar(shard.share(site.plan.len(&site.catalog)));
    let build = BuildOptions { output: output.to_owned(), jobs, force, shard };
    let result = output::build(site, &snapshot.sources, &build, &bar);
    drop(bar);
    let told = result.map(|built| summary(&built, start.elapsed(), output));
    tell(snapshot, site, told, report)
}

/// Writes a site into one file, and says what is wrong with it or how it went.
fn write_archive(
    snapshot: &Snapshot,
    root: &Path,
    options: &ArchiveOptions,
    start: Instant,
    report: &Report,
) -> Exit {
    let path = options.archive.path();
    if let Err(failure) = refuse_archive(root, path) {
        report.failure(&failure);
        return Exit::Machine;
    }
    let Some(site) = without_error(snapshot, report) else { return Exit::Content };
    let bar = report.bar(options.shard.share(site.plan.len(&site.catalog)));
    let result = output::archive(site, options, &bar);
    drop(bar);
    let told = result.map(|archived| archive_summary(&archived, start.elapsed(), path));
    tell(snapshot, site, told, report)
}

/// The site, if there is no error. Says what is wrong.
fn without_error<'s>(snapshot: &'s Snapshot, report: &Report) -> Option<&'s Site> {
    report.problems(&snapshot.problems, &snapshot.sources);
    let site = snapshot.site.as_ref().filter(|_| !snapshot.has_errors());
    if site.is_none() {
        report.say("nothing was written");
    }
    site
}

/// Says how it went.
fn tell(
    snapshot: &Snapshot,
    site: &Site,
    result: Result<String, BuildError>,
    report: &Report,
) -> Exit {
    match result {
        Ok(summary) => {
            report.say(&summary);
            if site.catalog.site.base_url.is_none() {
                report.say("no base URL: without canonical links, hreflang and sitemap");
            }
            Exit::Good
        }
        Err(BuildError::Content(problems)) => {
            report.problems(&problems, &snapshot.sources);
            report.say("nothing was written");
            Exit::Content
        }
        Err(BuildError::Machine(failure)) => {
            report.failure(&failure);
            Exit::Machine
        }
    }
}

/// The folders of a project.
const SOURCES: [&str; 5] = ["content", "locales", "static", "templates", "src"];

/// Fails if the output would lie over the sources, or the sources inside the output.
fn refuse_sources(root: &Path, output: &Path) -> Result<(), Failure> {
    let (root, output) = (resolve(root)?, resolve(output)?);
    if root.starts_with(&output) || SOURCES.iter().any(|name| output.starts_with(root.join(name))) {
        let reason = "the project itself is there; choose a folder of its own with --output";
        return Err(Failure::because("build into", &output, reason));
    }
    Ok(())
}

/// Fails if an archive would lie among the sources, where the next build would publish it.
fn refuse_archive(root: &Path, archive: &Path) -> Result<(), Failure> {
    let (root, resolved) = (resolve(root)?, resolve(archive)?);
    if SOURCES.iter().any(|name| resolved.starts_with(root.join(name))) {
        let reason = "the sources of the project are there; choose another folder";
        return Err(Failure::because("write", archive, reason));
    }
    Ok(())
}

/// Where a path leads, through links and `..`, whether there is something or not.
fn resolve(path: &Path) -> Result<PathBuf, Failure> {
    let absolute = std::path::absolute(path).map_err(Failure::on("find", path))?;
    let mut resolved = PathBuf::new();
    for component in absolute.components() {
        if component == Component::ParentDir {
            resolved.pop();
        } else {
            resolved.push(component);
            resolved = resolved.canonicalize().unwrap_or(resolved);
        }
    }
    Ok(resolved)
}

fn summary(built: &Built, time: Duration, output: &Path) -> String {
    let Built { files, bytes, written, removed, kept } = built;
    let what = if *written == 0 && *removed == 0 {
        format!("up to date: {files} files, {}; nothing written", size(*bytes))
    } else {
        format!("built {files} files, {}: {written} written, {removed} removed", size(*bytes))
    };
    let left = match kept {
        0 => String::new(),
        _ => format!(", {kept} stale but changed by somebody and left"),
    };
    let open = output.join("index.html");
    format!("{what}{left}, in {:.2} s\nopen {}", time.as_secs_f64(), open.display())
}

fn archive_summary(archived: &Archived, time: Duration, path: &Path) -> String {
    let Archived { files, bytes, size: whole } = archived;
    format!(
        "archived {files} files, {}, in {:.2} s\nwrote {}, {}",
        size(*bytes),
        time.as_secs_f64(),
        path.display(),
        size(*whole)
    )
}

/// A size for people, in decimal units as hosts count.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{}.{} kB", bytes / 1_000, bytes % 1_000 / 100),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_are_for_people() {
        assert_eq!(size(999), "999 bytes");
        assert_eq!(size(13_450), "13.4 kB");
        assert_eq!(size(1_213_000_000), "1213.0 MB");
    }
}
