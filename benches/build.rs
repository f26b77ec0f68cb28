//! How long the steps of a build take, on a synthetic site of 40 codes: `cargo bench`.
//!
//! `cargo bench --bench ratio` has the figures that DESIGN.md sets goals for.

#[path = "../examples/synthetic/corpus/mod.rs"]
mod corpus;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, OnceLock};

use divan::{Bencher, black_box};
use tempfile::TempDir;
use versus::output::{self, BuildOptions, Built, Progress};
use versus::plan::Route;
use versus::plan::Shard;
use versus::source::Sources;
use versus::{Overrides, Site, Snapshot};

const CODES: usize = 40;

/// Where everything is written to; removed at the end.
static FOLDER: OnceLock<PathBuf> = OnceLock::new();

static SNAPSHOT: LazyLock<Snapshot> = LazyLock::new(|| Snapshot::new(read(), &overrides()));

struct Silence;

impl Progress for Silence {
    fn advance(&self, _files: u64) {}
}

fn main() {
    let folder = TempDir::new().expect("a temporary folder");
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    corpus::write(repository, &folder.path().join("project"), CODES).expect("a project");
    FOLDER.set(folder.path().to_owned()).expect("nobody else sets it");
    divan::main();
}

fn folder(name: &str) -> PathBuf {
    FOLDER.get().expect("set by main").join(name)
}

fn read() -> Sources {
    Sources::from_disk(&folder("project")).expect("the sources")
}

/// With a base URL, so that pages have all of their links.
fn overrides() -> Overrides {
    Overrides { base_url: Some("https://example.org/versus/".to_owned()) }
}

fn site() -> &'static Site {
    assert!(!SNAPSHOT.has_errors(), "the synthetic project has faults");
    SNAPSHOT.site.as_ref().expect("a site")
}

fn write(output: &Path) -> Built {
    let options =
        BuildOptions { output: output.to_owned(), jobs: 0, force: false, shard: Shard::WHOLE };
    output::build(site(), &SNAPSHOT.sources, &options, &Silence).expect("a build")
}

/// Reading, checking and planning, and what pages share.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn load(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| Snapshot::new(read(), &overrides()));
}

/// One page of a pair.
#[divan::bench]
fn pair_page(bencher: Bencher<'_, '_>) {
    let site = site();
    let route = site.plan.route(&site.catalog, "ja/syn/205-vs-505.html").expect("a pair");
    let mut page = Vec::new();
    bencher.bench_local(|| site.render(black_box(route), &mut page).map(|()| page.len()));
}

/// Every page, one after the other, to nowhere.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn whole_render(bencher: Bencher<'_, '_>) {
    let site = site();
    let routes: Vec<Route> = site.plan.routes(&site.catalog).collect();
    let mut page = Vec::new();
    bencher.bench_local(|| {
        let render = |route: &Route| site.render(*route, &mut page).map_or(0, |()| page.len());
        routes.iter().map(render).sum::<usize>()
    });
}

/// A build into a new folder. What it wrote stays until the end: file systems are slow for minutes
/// after a large tree was deleted.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn full_build(bencher: Bencher<'_, '_>) {
    site();
    let fresh = AtomicUsize::new(0);
    bencher.bench_local(|| {
        let output = folder(&format!("site-{}", fresh.fetch_add(1, Ordering::Relaxed)));
        let built = write(&output);
        assert_eq!(built.written, built.files);
    });
}

/// A build where nothing has changed.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn no_op_build(bencher: Bencher<'_, '_>) {
    let output = folder("site");
    write(&output);
    bencher.bench_local(|| assert_eq!(write(&output).written, 0));
}
