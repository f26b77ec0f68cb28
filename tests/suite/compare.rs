//! `versus diff`: what differs between two sites, told so that somebody can read it.

use std::fmt::Write;
use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, Instant};

use crate::base::Project;
use crate::cli::run;
use crate::disk::{build_project, path, program, scratch, tree};

/// What the program says about two sites.
#[track_caller]
fn diff(old: &Path, new: &Path, options: &[&str], code: i32) -> String {
    let (out, error) = run(program().arg("diff").arg(old).arg(new).args(options), code);
    assert_eq!(error.is_empty(), code != 2, "{error}");
    out + &error
}

/// Two sites: another text, another title, another style, a page more, one less, files of others.
fn two() -> tempfile::TempDir {
    let folder = scratch();
    let mut project = Project::case(
        "-- content/pages/news.en.md --\n# News\n-- locales/ja/site.ftl --\nhome-title = 始め\n",
    );
    build_project(&project, &path(&folder, "old"));
    project.take("content/pages/news.en.md");
    project.add("content/pages/about.en.md", "# About\n\nNew & **true**.\n");
    project.edit("locales/en/codes.ftl", "says yes", "says maybe");
    project.edit("locales/ja/site.ftl", "始め", "始まり");
    project.edit("templates/home.html", "<h1>", "<h1 class=\"large\">");
    build_project(&project, &path(&folder, "new"));
    fs::write(path(&folder, "old/picture.png"), b"\0\xff\x01").unwrap();
    fs::write(path(&folder, "new/picture.png"), b"\0\xff\x02").unwrap();
    fs::write(path(&folder, "new/CNAME"), "example.org").unwrap();
    fs::write(path(&folder, "old/broken.html"), b"<p>\xff one").unwrap();
    fs::write(path(&folder, "new/broken.html"), b"<p>\xff two<script>").unwrap();
    folder
}

#[test]
fn what_readers_see_is_told_page_by_page() {
    let folder = two();
    let (old, new) = (path(&folder, "old"), path(&folder, "new"));
    let before = (tree(&old), tree(&new));
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("diff_human", diff(&old, &new, &[], 1));
        insta::assert_snapshot!("diff_markdown", diff(&old, &new, &["--format", "markdown"], 1));
        insta::assert_snapshot!("diff_summary", diff(&old, &new, &["--summary"], 1));
    });
    let paths = diff(&old, &new, &["--format", "paths"], 1);
    assert!(paths.lines().any(|line| line == "en/about.html"), "{paths}");
    assert!(!paths.contains("news.html"), "{paths}");
    assert!(paths.lines().all(|line| new.join(line).is_file()), "{paths}");
    let coloured = diff(&old, &new, &["--color", "always"], 1);
    assert!(coloured.contains("\x1b[31;9myes\x1b[0m") && !coloured.contains("[-"), "{coloured}");
    assert_eq!(diff(&old, &new, &["--quiet"], 1), "");
    assert!((tree(&old), tree(&new)) == before, "a comparison changed something");
}

#[test]
fn equal_sites_are_no_fault_however_they_are_kept() {
    let folder = two();
    let (old, new) = (path(&folder, "old"), path(&folder, "new"));
    let told = diff(&old, &old, &[], 0);
    assert!(told.starts_with("no difference in "), "{told}");
    assert!(diff(&old, &old, &["--format", "markdown"], 0).starts_with("**no difference in "));
    let tar = path(&folder, "new.tar");
    let mut builder = tar::Builder::new(File::create(&tar).unwrap());
    builder.append_dir_all(".", &new).unwrap();
    builder.finish().unwrap();
    diff(&new, &tar, &[], 0);
    assert_eq!(diff(&old, &tar, &[], 1), diff(&old, &new, &[], 1));
    // A download that broke off is no site.
    let (whole, cut) = (fs::read(&tar).unwrap(), path(&folder, "cut.tar"));
    for length in [0, 511, whole.len() / 2, whole.len() - 1024] {
        fs::write(&cut, &whole[..length]).unwrap();
        diff(&new, &cut, &[], 2);
    }
    // Gone and new are told the right way round.
    assert!(diff(&tar, &old, &[], 1).contains("new pages\n  en/news.html: "));
}

#[test]
fn what_is_no_site_is_a_failure() {
    let folder = scratch();
    fs::create_dir(path(&folder, "empty")).unwrap();
    fs::write(path(&folder, "text"), "text").unwrap();
    fs::write(path(&folder, "site.tar.gz"), b"\x1f\x8b\x08\0".repeat(200)).unwrap();
    let empty = path(&folder, "empty");
    for (other, expected) in
        [("nowhere", "could not read"), ("text", "nor a .tar"), ("site.tar.gz", "unpack")]
    {
        for (old, new) in [(&empty, &path(&folder, other)), (&path(&folder, other), &empty)] {
            let told = diff(old, new, &[], 2);
            assert!(told.contains(expected), "{told}");
        }
    }
    assert_eq!(diff(&empty, &empty, &[], 0), "no difference in 0 files\n");
}

#[cfg(unix)]
#[test]
fn links_are_compared_and_never_followed() {
    let folder = scratch();
    for (name, target) in [("old", "a"), ("same", "a"), ("new", "b")] {
        fs::create_dir(path(&folder, name)).unwrap();
        std::os::unix::fs::symlink(target, path(&folder, name).join("link.html")).unwrap();
        // Into itself: whoever followed it would not come back.
        std::os::unix::fs::symlink(".", path(&folder, name).join("loop")).unwrap();
    }
    let [old, same, new] = ["old", "same", "new"].map(|name| path(&folder, name));
    diff(&old, &same, &[], 0);
    assert!(diff(&old, &new, &[], 1).starts_with("pages: 1 changed; "));
}

/// A site of many pages that all say the same, and lines of their own.
fn many(file: &Path, said: &str, own: &str) {
    let mut builder = tar::Builder::new(File::create(file).unwrap());
    for number in 0..10_000 {
        let mut page = format!("<!doctype html><html lang=en><title>Page {number}</title>");
        for line in 0..20 {
            write!(page, "<p>This is {own} {line} of page {number}.").unwrap();
        }
        write!(page, "<p>All pages say {said}.").unwrap();
        let mut header = tar::Header::new_gnu();
        header.set_size(page.len() as u64);
        builder.append_data(&mut header, format!("en/{number}.html"), page.as_bytes()).unwrap();
    }
    builder.finish().unwrap();
}

#[test]
fn the_same_change_on_10_000_pages_is_told_once() {
    let folder = scratch();
    let [old, new, all] = ["old.tar", "new.tar", "all.tar"].map(|name| path(&folder, name));
    many(&old, "this", "line");
    many(&new, "that", "line");
    many(&all, "that", "text");
    let start = Instant::now();
    let told = diff(&old, &new, &[], 1);
    assert!(told.starts_with("pages: 10000 changed; other files: 0 changed; "), "{told}");
    assert!(told.contains("All pages say [-this-]{+that+}."), "{told}");
    assert_eq!(told.matches("say").count(), 1, "{told}");
    assert!(told.contains("on 10000 pages: en/0.html, ") && told.len() < 1_000, "{told}");
    // Every line of every page is another: 200,000 changes are told as far as somebody can read.
    let told = diff(&old, &all, &["--format", "markdown"], 1);
    assert!(told.len() < 100_000, "{} bytes", told.len());
    assert!(told.contains("- 10000 pages: en/0.html, "), "{told}");
    assert!(told.contains("changes more"), "{told}");
    assert!(diff(&old, &all, &[], 1).contains("\n… and 198001 changes of text more\n"));
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
}
