//! A site that several machines build: the parts together are what one would have built.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use versus::output::{self, Archive, ArchiveOptions, BuildOptions, Built};
use versus::plan::Shard;
use versus::source::Sources;
use versus::{Overrides, Snapshot};

use crate::archive::{published, unpacked};
use crate::base::Project;
use crate::cli::run;
use crate::disk::{
    Silent, assert_same, build, build_command, build_project, options, path, scratch, tree,
    write_project,
};
use crate::site::{BASE, real_sources};

fn snapshot(sources: Sources) -> Snapshot {
    Snapshot::new(sources, &Overrides { base_url: Some(BASE.to_owned()) })
}

fn shards(of: u32) -> impl Iterator<Item = Shard> {
    (1..=of).map(move |number| Shard::new(number, of).unwrap())
}

fn build_shard(snapshot: &Snapshot, output: &Path, shard: Shard) -> Built {
    let options = BuildOptions { shard, ..options(output) };
    output::build(snapshot.site.as_ref().unwrap(), &snapshot.sources, &options, &Silent).unwrap()
}

/// Lays a folder over another, as CI does with what its machines made.
fn lay_over(from: &Path, to: &Path) {
    for (name, bytes) in tree(from) {
        let target = to.join(name);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        assert!(!target.exists(), "{} is in two shards", target.display());
        fs::write(target, bytes).unwrap();
    }
}

#[test]
fn the_shards_together_are_one_build() {
    let folder = scratch();
    let snapshot = snapshot(real_sources());
    let whole = path(&folder, "whole");
    build_shard(&snapshot, &whole, Shard::WHOLE);
    let expected = published(&whole);
    for name in ["sitemap.xml", "ja/sitemap.xml", "ja/search.js", "ja/smtp.png", "404.html"] {
        assert!(expected.contains_key(name), "{name}");
    }
    for of in [2, 5] {
        let union = path(&folder, &format!("union-{of}"));
        let (mut files, mut bytes) = (Vec::new(), Vec::new());
        for shard in shards(of) {
            let part = path(&folder, &format!("{}-of-{of}", shard.number()));
            let built = build_shard(&snapshot, &part, shard);
            assert_eq!(built.files, built.written);
            files.push(built.files);
            bytes.push(built.bytes);
            // A part is an output of its own.
            assert_eq!(build_shard(&snapshot, &part, shard).written, 0);
            lay_over(&part, &union);
        }
        assert_same(&published(&union), &expected, &format!("{of} shards and one build"));
        assert!(files.iter().max().unwrap() - files.iter().min().unwrap() <= 1, "{files:?}");
        // Files that are not pages are few and some are large.
        let mean = bytes.iter().sum::<u64>() / u64::from(of);
        assert!(bytes.iter().all(|part| part.abs_diff(mean) < mean / 10), "{bytes:?}");
        // What is there is known as versus' own.
        let built = build_shard(&snapshot, &union, Shard::WHOLE);
        assert_eq!((built.written, built.removed, built.kept), (0, 0, 0));
        assert_same(&tree(&union), &tree(&whole), "a whole build over the shards");
    }
}

#[test]
fn archives_of_shards_are_parts_of_one() {
    let folder = scratch();
    let snapshot = snapshot(real_sources());
    let site = snapshot.site.as_ref().unwrap();
    let mut union = BTreeMap::new();
    for shard in shards(3) {
        let file = path(&folder, &format!("{}.tar", shard.number()));
        let archive = Archive::at(&file).unwrap();
        let options = ArchiveOptions { archive, jobs: 2, shard };
        let archived = output::archive(site, &options, &Silent).unwrap();
        let files = unpacked(&fs::read(&file).unwrap()[..]);
        assert_eq!(files.len() as u64, archived.files);
        for (name, bytes) in files {
            assert!(union.insert(name, bytes).is_none());
        }
    }
    let whole = path(&folder, "whole");
    build_shard(&snapshot, &whole, Shard::WHOLE);
    assert_same(&union, &published(&whole), "three archives");
}

#[test]
fn a_changed_site_is_built_over_the_shards_of_the_last() {
    let (union, clean) = (scratch(), scratch());
    let mut project = Project::case("-- content/pages/news.en.md --\n# News\n");
    for shard in shards(4) {
        let part = scratch();
        let options = BuildOptions { shard, ..options(part.path()) };
        build(project.sources(), &options).unwrap();
        lay_over(part.path(), union.path());
    }
    fs::write(path(&union, "CNAME"), "example.org").unwrap();
    project.take("content/pages/news.en.md");
    project.edit("locales/en/codes.ftl", "says yes", "says maybe");
    let built = build_project(&project, union.path());
    assert!(built.removed > 0 && built.kept == 0, "{built:?}");
    assert_eq!(fs::read_to_string(path(&union, "CNAME")).unwrap(), "example.org");
    fs::remove_file(path(&union, "CNAME")).unwrap();
    build_project(&project, clean.path());
    assert_same(&tree(union.path()), &tree(clean.path()), "a changed site over shards");
}

#[test]
fn a_folder_holds_the_part_that_was_built_last() {
    let folder = scratch();
    write_project(&Project::base(), folder.path());
    let (one, two, fresh) = (path(&folder, "one"), path(&folder, "two"), path(&folder, "fresh"));
    let shard = |output: &Path, shard: &str| {
        run(build_command(folder.path(), output).args(["--shard", shard]), 0);
    };
    shard(&fresh, "2/3");
    // Over all of the site, and over another part.
    run(&mut build_command(folder.path(), &one), 0);
    shard(&one, "2/3");
    assert_same(&tree(&one), &tree(&fresh), "a part over the whole");
    shard(&two, "1/2");
    shard(&two, "2/3");
    assert_same(&tree(&two), &tree(&fresh), "a part over another");
    let mut command = build_command(folder.path(), &one);
    let (_, error) = run(command.args(["--shard", "4/3"]), 2);
    assert!(error.contains("1/4, 2/4"), "{error}");
    // More parts than files: some hold nothing.
    shard(&one, "900/900");
    assert_eq!(tree(&one).len(), 1);
}
