//! The output folder: only what changed is written, and nobody's own files are touched.

use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, SystemTime};

use versus::output::BuildError;

use crate::base::Project;
use crate::disk::{
    assert_same, build, build_command, build_project, options, path, refusal, repository, said,
    scratch, times, tree, write_project,
};
use crate::site::real_sources;

fn with_pages() -> Project {
    Project::case(
        "-- content/pages/news.en.md --\n# News\n-- locales/ja/site.ftl --\nhome-title = 始め\n",
    )
}

/// Makes every file old, so that a new time shows that it was written.
fn age(folder: &Path) {
    let old = SystemTime::now() - Duration::from_secs(3600);
    for name in times(folder).keys() {
        File::options().write(true).open(folder.join(name)).unwrap().set_modified(old).unwrap();
    }
}

#[test]
fn a_second_build_writes_nothing() {
    let folder = scratch();
    let first = build_project(&with_pages(), folder.path());
    assert_eq!((first.written, first.removed), (first.files, 0));
    age(folder.path());
    let before = times(folder.path());
    let second = build_project(&with_pages(), folder.path());
    assert_eq!(
        (second.files, second.bytes, second.written, second.removed),
        (first.files, first.bytes, 0, 0)
    );
    assert_eq!(times(folder.path()), before);
}

#[test]
fn a_changed_message_rewrites_the_pages_that_say_it() {
    let folder = scratch();
    let mut project = with_pages();
    build_project(&project, folder.path());
    age(folder.path());
    let before = times(folder.path());
    project.edit("locales/ja/site.ftl", "始め", "始まり");
    let built = build_project(&project, folder.path());
    let after = times(folder.path());
    let changed: Vec<&str> = after
        .iter()
        .filter(|(path, time)| before[*path] != **time)
        .map(|(path, _)| &**path)
        .collect();
    assert_eq!(changed, [".versus/manifest", "ja/index.html"]);
    assert_eq!(built.written, 1);
}

#[test]
fn stale_pages_go_with_their_empty_folders() {
    let folder = scratch();
    build_project(&with_pages(), folder.path());
    fs::write(path(&folder, "en/mine.txt"), "mine").unwrap();
    let mut project = with_pages();
    project.take("content/pages/news.en.md").unwrap();
    project.edit("content/site.yaml", "  - { tag: ja, name: 日本語 }\n", "");
    project.take("locales/ja/site.ftl").unwrap();
    let built = build_project(&project, folder.path());
    // Home, index, two codes, a pair, the news, the search and the data of ja, and the news of en.
    assert_eq!(built.removed, 9);
    assert!(!path(&folder, "ja").exists());
    assert!(!path(&folder, "en/news.html").exists());
    assert_eq!(fs::read_to_string(path(&folder, "en/mine.txt")).unwrap(), "mine");
    fs::remove_file(path(&folder, "en/mine.txt")).unwrap();
    let clean = scratch();
    build_project(&project, clean.path());
    assert_same(&tree(folder.path()), &tree(clean.path()), "after pages went");
}

#[test]
fn foreign_files_are_neither_overwritten_nor_removed() {
    let folder = scratch();
    fs::create_dir_all(path(&folder, "en/smtp")).unwrap();
    fs::write(path(&folder, "en/smtp/421.html"), "mine").unwrap();
    fs::write(path(&folder, "CNAME"), "example.org").unwrap();
    let before = tree(folder.path());
    let refused = refusal(build(with_pages().sources(), &options(folder.path())));
    assert!(refused.contains("421.html") && refused.contains("--force"), "{refused}");
    let mut after = tree(folder.path());
    after.retain(|path, _| !path.starts_with(".versus/"));
    assert_same(&before, &after, "a refused build");
    // A file that is ours already may still not hide one that is not.
    let mut force = options(folder.path());
    force.force = true;
    build(with_pages().sources(), &force).unwrap();
    assert_ne!(fs::read_to_string(path(&folder, "en/smtp/421.html")).unwrap(), "mine");
    assert_eq!(fs::read_to_string(path(&folder, "CNAME")).unwrap(), "example.org");
    assert_eq!(build_project(&with_pages(), folder.path()).written, 0);
}

#[test]
fn a_foreign_file_with_the_bytes_of_a_page_is_adopted() {
    let folder = scratch();
    build_project(&with_pages(), folder.path());
    let clean = tree(folder.path());
    fs::remove_dir_all(path(&folder, ".versus")).unwrap();
    let built = build_project(&with_pages(), folder.path());
    assert_eq!((built.written, built.removed), (0, 0));
    assert_same(&tree(folder.path()), &clean, "an adopted site");
}

#[test]
fn what_somebody_changed_is_mended_or_left_but_never_removed() {
    let folder = scratch();
    build_project(&with_pages(), folder.path());
    let clean = tree(folder.path());
    // A page that still belongs to the site is mended, whoever spoilt it.
    fs::write(path(&folder, "en/index.html"), "spoilt").unwrap();
    fs::remove_file(path(&folder, "en/smtp/250.html")).unwrap();
    assert_eq!(build_project(&with_pages(), folder.path()).written, 2);
    assert_same(&tree(folder.path()), &clean, "a mended site");
    // A stale one is somebody's own by now.
    fs::write(path(&folder, "en/news.html"), "mine").unwrap();
    let mut project = with_pages();
    project.take("content/pages/news.en.md").unwrap();
    let built = build_project(&project, folder.path());
    assert_eq!((built.removed, built.kept), (1, 1));
    assert_eq!(fs::read_to_string(path(&folder, "en/news.html")).unwrap(), "mine");
}

#[test]
fn a_failed_build_changes_nothing() {
    let folder = scratch();
    build_project(&with_pages(), folder.path());
    let before = (tree(folder.path()), times(folder.path()));
    let faults = [
        ("templates/pair.html", "<h1>{{ h1 }}</h1>", "<h1>changed {{ h1.nothing.at_all }}</h1>"),
        ("templates/home.html", "{{ ui.home_title }}", "{{ ui."),
        ("content/smtp/250.yaml", "value: open", "value: ajar"),
    ];
    for (file, from, to) in faults {
        let mut project = with_pages();
        project.edit("locales/en/codes.ftl", "says yes", "says changed");
        project.edit(file, from, to);
        let result = build(project.sources(), &options(folder.path()));
        assert!(
            matches!(&result, Err(BuildError::Content(problems)) if problems.len() == 1),
            "{result:?}"
        );
        assert_same(&tree(folder.path()), &before.0, file);
        assert_eq!(times(folder.path()), before.1);
    }
    assert_eq!(build_project(&with_pages(), folder.path()).written, 0);
}

#[test]
fn any_number_of_threads_makes_the_same_bytes() {
    let sources = real_sources();
    let [one, eight] = [1, 8].map(|jobs| {
        let folder = scratch();
        let mut options = options(folder.path());
        options.jobs = jobs;
        build(sources.clone(), &options).unwrap();
        tree(folder.path())
    });
    assert!(one.contains_key(".versus/manifest") && one.len() > 120);
    assert_same(&one, &eight, "1 thread and 8");
}

#[test]
fn a_manifest_that_cannot_be_trusted_is_made_anew() {
    let folder = scratch();
    build_project(&with_pages(), folder.path());
    let clean = tree(folder.path());
    let manifest = path(&folder, ".versus/manifest");
    let text = fs::read_to_string(&manifest).unwrap();
    let damaged = [
        text.lines().take(3).collect(),
        String::new(),
        text.replace("manifest 2", "manifest 1"),
        "\u{0}".repeat(99),
    ];
    for damage in damaged {
        fs::write(&manifest, &damage).unwrap();
        let built = build_project(&with_pages(), folder.path());
        assert_eq!((built.written, built.removed), (0, 0));
        assert_same(&tree(folder.path()), &clean, "after a damaged manifest");
    }
    // What can still be read of it says which pages are ours.
    let mut other = with_pages();
    other.edit("locales/en/codes.ftl", "says yes", "says maybe");
    let other_clean = scratch();
    build_project(&other, other_clean.path());
    for damage in [text.replace("manifest 2", "manifest 1"), text.replace(" files", "")] {
        fs::write(&manifest, &damage).unwrap();
        build_project(&other, folder.path());
        assert_same(&tree(folder.path()), &tree(other_clean.path()), "damaged and changed");
        build_project(&with_pages(), folder.path());
    }
    // Without it, a page that has changed meanwhile could be somebody's own.
    fs::remove_file(&manifest).unwrap();
    let mut project = with_pages();
    project.edit("locales/en/codes.ftl", "says yes", "says maybe");
    assert!(refusal(build(project.sources(), &options(folder.path()))).contains("--force"));
}

#[test]
fn a_second_build_at_the_same_time_is_refused() {
    let folder = scratch();
    build_project(&with_pages(), folder.path());
    let lock = File::options().write(true).open(path(&folder, ".versus/lock")).unwrap();
    lock.lock().unwrap();
    let refused = refusal(build(with_pages().sources(), &options(folder.path())));
    assert!(refused.contains("another build is at work there"), "{refused}");
    lock.unlock().unwrap();
    build_project(&with_pages(), folder.path());
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link_or_over_a_file() {
    let (folder, elsewhere) = (scratch(), scratch());
    std::os::unix::fs::symlink(elsewhere.path(), path(&folder, "en")).unwrap();
    let refused = refusal(build(with_pages().sources(), &options(folder.path())));
    assert!(refused.contains("it is a link"), "{refused}");
    assert!(tree(elsewhere.path()).is_empty());
    fs::remove_file(path(&folder, "en")).unwrap();
    fs::write(path(&folder, "en"), "mine").unwrap();
    let refused = refusal(build(with_pages().sources(), &options(folder.path())));
    assert!(refused.contains("a file stands where the site has a folder"), "{refused}");
    assert_eq!(fs::read_to_string(path(&folder, "en")).unwrap(), "mine");
}

#[test]
fn a_folder_where_a_file_belongs_stops_the_build_before_it_changes_anything() {
    let folder = scratch();
    build_project(&with_pages(), folder.path());
    fs::remove_file(path(&folder, "en/smtp/421.html")).unwrap();
    fs::create_dir(path(&folder, "en/smtp/421.html")).unwrap();
    fs::write(path(&folder, "en/smtp/421.html/mine"), "mine").unwrap();
    let before = tree(folder.path());
    let mut project = with_pages();
    project.edit("locales/en/codes.ftl", "says yes", "says maybe");
    for force in [false, true] {
        let mut options = options(folder.path());
        options.force = force;
        let refused = refusal(build(project.sources(), &options));
        assert!(refused.contains("a folder stands where the site has a file"), "{refused}");
        assert_same(&tree(folder.path()), &before, "a refused build");
    }
}

#[cfg(unix)]
#[test]
fn versus_own_files_are_never_links() {
    let elsewhere = scratch();
    fs::create_dir_all(path(&elsewhere, "folder/stage")).unwrap();
    fs::write(path(&elsewhere, "folder/stage/mine"), "mine").unwrap();
    fs::write(path(&elsewhere, "file"), "mine").unwrap();
    let before = tree(elsewhere.path());
    for (name, target) in [
        (".versus", "folder"),
        (".versus/stage", "folder"),
        (".versus/lock", "file"),
        (".versus/manifest", "file"),
        (".versus/manifest.new", "file"),
    ] {
        let folder = scratch();
        let link = path(&folder, name);
        fs::create_dir_all(link.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(path(&elsewhere, target), &link).unwrap();
        let mut options = options(folder.path());
        options.force = true;
        let refused = refusal(build(with_pages().sources(), &options));
        assert!(refused.contains("it is a link") && refused.contains(name), "{refused}");
        assert_same(&tree(elsewhere.path()), &before, name);
        assert!(!path(&folder, "index.html").exists());
    }
}

#[test]
fn the_output_never_lies_over_the_sources() {
    let folder = scratch();
    write_project(&with_pages(), folder.path());
    let before = tree(folder.path());
    let root = folder.path();
    for output in [
        root.to_owned(),
        root.join("content"),
        root.join("templates/x"),
        root.join("site/.."),
        root.join("site/../locales"),
    ] {
        let result = build_command(root, &output).output().unwrap();
        let (_, error) = said(&result);
        assert_eq!(result.status.code(), Some(2), "{}", output.display());
        assert!(error.contains("the project itself is there"), "{}: {error}", output.display());
    }
    assert_same(&tree(root), &before, "refused builds");
    assert!(build_command(repository(), repository()).output().unwrap().status.code() == Some(2));
}
