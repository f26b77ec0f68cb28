//! `versus serve --production`: a built site as GitHub Pages would serve it.

use std::fs;
use std::process::Command;

use crate::base::Project;
use crate::disk::{assert_same, build_project, path, program, scratch, tree};
use crate::visitor::Served;

/// Larger than what is read in one go, and no two places are alike.
fn large() -> Vec<u8> {
    (0..60_000_u32).flat_map(u32::to_le_bytes).collect()
}

fn built() -> tempfile::TempDir {
    let folder = scratch();
    let site = path(&folder, "site");
    build_project(&Project::base(), &site);
    fs::write(site.join("large.bin"), large()).unwrap();
    fs::create_dir_all(site.join("both")).unwrap();
    fs::create_dir_all(site.join(".well-known")).unwrap();
    fs::write(site.join("both.html"), "the page").unwrap();
    fs::write(site.join("both/index.html"), "the folder").unwrap();
    fs::write(site.join("停.html"), "stop").unwrap();
    fs::write(site.join(".well-known/security.txt"), "mail").unwrap();
    folder
}

fn serve(folder: &tempfile::TempDir) -> Command {
    let mut command = program();
    command.args(["serve", "--production", "--port", "0", "--root"]).arg(folder.path());
    command
}

#[test]
fn a_built_site_is_served_as_it_will_be() {
    let folder = built();
    let before = tree(folder.path());
    let served = Served::start(serve(&folder).args(["--base-path", "/repo/"]));
    let page = served.get("/repo/ja/smtp/421.html");
    let file = fs::read(path(&folder, "site/ja/smtp/421.html")).unwrap();
    assert_eq!((page.status, &page.body), (200, &file));
    assert_eq!(page.header("cache-control"), "max-age=600");
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    for (path, text) in [
        ("/repo/both", "the page"),
        ("/repo/both/", "the folder"),
        ("/repo/both.html", "the page"),
        ("/repo/%E5%81%9C", "stop"),
        ("/repo/.well-known/security.txt", "mail"),
    ] {
        assert_eq!(served.text(path), text, "{path}");
    }
    assert_eq!(served.get("/repo/ja/smtp/421").body, file);
    assert_eq!(served.get("/repo/ja/smtp").header("location"), "/repo/ja/smtp/");
    assert_eq!(served.get("/").header("location"), "/repo/");
    let lost = served.get("/repo/nowhere");
    assert_eq!((lost.status, lost.body), (404, fs::read(path(&folder, "site/404.html")).unwrap()));
    for none in ["/repo/ja/smtp/421.html/", "/repo/__versus/live.js", "/repo/api/"] {
        assert_eq!(served.get(none).status, 404, "{none}");
    }
    let known = format!("If-None-Match: {}", page.header("etag"));
    assert_eq!(served.ask("GET", "/repo/ja/smtp/421.html", &[&known]).status, 304);
    let head = served.ask("HEAD", "/repo/large.bin", &[]);
    assert_eq!((head.header("content-length"), head.body.len()), ("240000", 0));
    assert_eq!(served.ask("POST", "/repo/", &[]).status, 405);
    assert_same(&before, &tree(folder.path()), "after serving");
}

#[test]
fn a_large_file_comes_whole_or_in_parts() {
    let folder = built();
    let served = Served::start(&mut serve(&folder));
    let large = large();
    let whole = served.get("/large.bin");
    assert_eq!((whole.status, whole.header("accept-ranges")), (200, "bytes"));
    assert!(whole.body == large);
    let part = |range: &str| served.ask("GET", "/large.bin", &[&format!("Range: bytes={range}")]);
    let middle = part("70000-199999");
    assert_eq!((middle.status, middle.header("content-range")), (206, "bytes 70000-199999/240000"));
    assert!(middle.body == large[70_000..200_000]);
    assert!(part("-4").body == large[239_996..]);
    assert_eq!(part("240000-").status, 416);
    let tag = whole.header("etag");
    let other = served.ask("GET", "/large.bin", &["Range: bytes=0-9", "If-Range: \"other\""]);
    assert_eq!(other.status, 200);
    let same = format!("If-Range: {tag}");
    assert_eq!(served.ask("GET", "/large.bin", &["Range: bytes=0-9", &same]).body, large[..10]);
}

#[test]
fn what_versus_keeps_for_itself_is_not_served() {
    let folder = built();
    assert!(path(&folder, "site/.versus/manifest").is_file());
    #[cfg(unix)]
    for (to, link) in [(".versus", "shown"), (".versus/manifest", "manifest.txt")] {
        std::os::unix::fs::symlink(to, path(&folder, "site").join(link)).unwrap();
    }
    let served = Served::start(&mut serve(&folder));
    for hidden in [
        "/shown/manifest",
        "/manifest.txt",
        "/.versus/manifest",
        "/.versus/",
        "/.versus",
        "/.nojekyll",
    ] {
        assert_eq!(served.get(hidden).status, 404, "{hidden}");
    }
}
