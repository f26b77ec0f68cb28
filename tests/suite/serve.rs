//! `versus serve`: pages, changes, mistakes. Each test talks to the program through sockets.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

use crate::base::Project;
use crate::cli::run;
use crate::disk::{assert_same, path, program, scratch, tree, write_project};
use crate::visitor::{Events, Served};

const PAIR: &str = "/ja/smtp/250-vs-421.html";

fn project() -> tempfile::TempDir {
    let folder = scratch();
    write_project(&Project::base(), folder.path());
    folder
}

/// The program's `serve` of a project, at a port that is free.
pub(crate) fn serve(root: &Path) -> Command {
    let mut command = program();
    command.args(["serve", "--port", "0", "--root"]).arg(root);
    command
}

fn served(folder: &tempfile::TempDir) -> Served {
    Served::start(&mut serve(folder.path()))
}

/// Replaces a text in a file, which is swapped in as a whole.
#[track_caller]
fn edit(folder: &tempfile::TempDir, file: &str, from: &str, to: &str) {
    let file = path(folder, file);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{from} is not in\n{text}");
    let new = file.with_extension("new~");
    fs::write(&new, text.replace(from, to)).unwrap();
    fs::rename(new, file).unwrap();
}

/// Waits for events until something holds.
#[track_caller]
fn until(events: &mut Events, mut holds: impl FnMut() -> bool) {
    while !holds() {
        events.next();
    }
}

#[test]
fn pages_are_rendered_as_a_host_would_send_them() {
    let folder = project();
    let before = tree(folder.path());
    let served = served(&folder);
    let page = served.get(PAIR);
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    assert!(page.text().contains("250") && page.text().contains("__versus/live.js"));
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    // A page that has not changed is not sent again.
    let tag = page.header("etag").to_owned();
    let again = served.ask("GET", PAIR, &[&format!("If-None-Match: \"x\", W/{tag}")]);
    assert_eq!((again.status, again.body.len(), again.header("etag")), (304, 0, &*tag));
    assert_eq!(served.ask("GET", PAIR, &["If-None-Match: \"x\""]).status, 200);
    let head = served.ask("HEAD", PAIR, &[]);
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), page.body.len().to_string());
    for (path, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/ja/", "text/html; charset=utf-8"),
        ("/ja/search.js", "text/javascript; charset=utf-8"),
        ("/api/v1/ja/smtp.json", "application/json"),
        ("/sitemap.xml", "text/xml; charset=utf-8"),
        ("/ja/smtp.png", "image/png"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/__versus/live.js", "text/javascript; charset=utf-8"),
        ("/__versus/problems.json", "application/json"),
    ] {
        let reply = served.get(path);
        assert_eq!((reply.status, reply.header("content-type")), (200, kind), "{path}");
    }
    let style = page.text();
    let style = style.split("href=\"").find_map(|part| part.split_once(".css\"")).unwrap().0;
    let style = served.get(&format!("/{}.css", style.trim_start_matches("../")));
    assert_eq!(style.header("content-type"), "text/css; charset=utf-8");
    assert_eq!(style.text().trim(), "main { margin: 1em }");
    let lost = served.get("/ja/nowhere.html");
    assert_eq!((lost.status, lost.header("content-type")), (404, "text/html; charset=utf-8"));
    assert!(
        lost.text().contains("href=\"/ja/\"") || lost.text().contains("href=\"/ja/index.html\"")
    );
    let moved = served.get("/ja/smtp?x=1");
    assert_eq!((moved.status, moved.header("location")), (301, "/ja/smtp/?x=1"));
    // Nothing was written.
    assert_same(&before, &tree(folder.path()), "after serving");
}

#[test]
fn a_part_of_a_file_can_be_asked_for() {
    let folder = project();
    fs::write(path(&folder, "static/ten.txt"), "0123456789").unwrap();
    let served = served(&folder);
    let part = |range: &str| {
        let reply = served.ask("GET", "/ten.txt", &[&format!("Range: {range}")]);
        (reply.status, reply.header("content-range").to_owned(), reply.text())
    };
    assert_eq!(part("bytes=2-4"), (206, "bytes 2-4/10".to_owned(), "234".to_owned()));
    assert_eq!(part("bytes=-1"), (206, "bytes 9-9/10".to_owned(), "9".to_owned()));
    assert_eq!(part("bytes=10-"), (416, "bytes */10".to_owned(), String::new()));
    assert_eq!(part("bytes=0-1,3-4").0, 200);
}

#[test]
fn a_site_below_a_path_has_nothing_beside_it() {
    let folder = project();
    let served = Served::start(serve(folder.path()).args(["--base-path", "a/repo"]));
    assert_eq!(served.base, "/a/repo/");
    assert_eq!(served.get("/").header("location"), "/a/repo/");
    assert_eq!(served.get("/a/repo").header("location"), "/a/repo/");
    assert_eq!(served.get("/a/repo/ja/smtp").header("location"), "/a/repo/ja/smtp/");
    let page = served.text(&format!("/a/repo{PAIR}"));
    assert!(page.contains("/a/repo/__versus/live.js"), "{page}");
    let lost = served.get("/a/repo/x");
    assert!(lost.status == 404 && lost.text().contains("/a/repo/ja/"), "{}", lost.text());
    for outside in [PAIR, "/a/", "/__versus/live.js"] {
        let reply = served.get(outside);
        assert_eq!(reply.status, 404, "{outside}");
        assert!(reply.text().contains("/a/repo/"), "{}", reply.text());
    }
    for bad in ["..", "a//b", "ä", "a?b"] {
        run(serve(folder.path()).args(["--base-path", bad]), 2);
    }
}

#[test]
fn a_change_is_shown_and_told_once() {
    let folder = project();
    let mut served = served(&folder);
    let mut events = served.events();
    let first = events.expect("state")["generation"].as_u64().unwrap();
    assert!(served.text("/en/").contains("<h1>"));
    // What editors leave beside a file, and a file that is saved as it was, are no change.
    fs::write(path(&folder, "locales/en/.site.ftl.swp"), "swap").unwrap();
    fs::write(path(&folder, "locales/en/site.ftl~"), "backup").unwrap();
    edit(&folder, "locales/en/site.ftl", "home-title", "home-title");
    edit(&folder, "templates/home.html", "<h1>", "<h1 id=new>");
    assert_eq!(events.expect("reload")["generation"], first + 1);
    assert!(served.text("/en/").contains("<h1 id=new>"));
    edit(&folder, "templates/home.html", "<h1 id=new>", "<h1 id=newer>");
    assert_eq!(events.expect("reload")["generation"], first + 2);
    assert!(served.text("/en/").contains("<h1 id=newer>"));
    let said = served.until("changed");
    assert!(said.starts_with("changed: templates/home.html — ") && said.ends_with(" ms"), "{said}");
    // Whoever comes later is told the present state.
    assert_eq!(served.events().expect("state")["generation"], first + 2);
}

#[test]
fn mistakes_leave_the_last_good_pages_until_they_are_mended() {
    let folder = project();
    let mut served = served(&folder);
    let mut events = served.events();
    let state = events.expect("state");
    assert_eq!((&state["errors"], &state["problems"]), (&0.into(), &0.into()));
    let good = served.text(PAIR);
    edit(&folder, "content/smtp/250.yaml", "value: open", "value: opne");
    let problems = events.expect("problems");
    let fault = &problems["diagnostics"][0];
    assert_eq!((&fault["file"], &problems["errors"]), (&"content/smtp/250.yaml".into(), &1.into()));
    assert!(fault["line"].is_u64(), "{fault}");
    let listed: serde_json::Value =
        serde_json::from_str(&served.text("/__versus/problems.json")).unwrap();
    assert_eq!(listed, problems);
    assert_eq!(served.text(PAIR), good);
    served.until("did you mean `open`?");
    served.until("the last good pages stay");
    assert_eq!(served.events().expect("state")["errors"], 1);
    edit(&folder, "content/smtp/250.yaml", "value: opne", "value: open");
    let now = events.expect("reload")["generation"].as_u64();
    assert!(now > state["generation"].as_u64());
    assert_eq!(served.text("/__versus/problems.json").matches("\"errors\":0").count(), 1);
}

#[test]
fn a_template_that_fails_on_a_page_leaves_the_page() {
    let folder = project();
    let served = served(&folder);
    let mut events = served.events();
    events.expect("state");
    let good = served.text(PAIR);
    edit(&folder, "templates/pair.html", "{{ h1 }}", "{{ h1 }}{{ nothing.here }}");
    let problems = events.expect("problems");
    assert_eq!(problems["diagnostics"][0]["file"], "templates/pair.html", "{problems}");
    assert_eq!(served.text(PAIR), good);
    edit(&folder, "templates/pair.html", "{{ nothing.here }}", "!");
    events.expect("reload");
    assert!(served.text(PAIR).contains("!</h1>"));
}

#[test]
fn a_project_with_errors_is_served_as_soon_as_they_are_mended() {
    let folder = scratch();
    let mut broken = Project::base();
    broken.edit("content/smtp/250.yaml", "value: open", "value: <opne>");
    write_project(&broken, folder.path());
    let served = served(&folder);
    let mut events = served.events();
    assert_eq!(events.expect("state")["errors"], 1);
    let page = served.get(PAIR);
    assert_eq!(page.status, 500);
    assert!(page.text().contains("content/smtp/250.yaml") && page.text().contains("live.js"));
    assert!(!page.text().contains("<opne>") && page.text().contains("&lt;opne"), "{}", page.text());
    edit(&folder, "content/smtp/250.yaml", "<opne>", "open");
    events.expect("reload");
    served.text(PAIR);
}

#[test]
fn files_and_folders_that_come_go_or_move_count() {
    let folder = project();
    let served = served(&folder);
    let mut events = served.events();
    events.expect("state");
    let at = |path: &str| served.get(path).status;
    fs::create_dir_all(path(&folder, "static/one/two")).unwrap();
    fs::write(path(&folder, "static/one/two/a.txt"), "a").unwrap();
    until(&mut events, || at("/one/two/a.txt") == 200);
    // In a folder that is new, too.
    fs::write(path(&folder, "static/one/two/b.txt"), "b").unwrap();
    until(&mut events, || at("/one/two/b.txt") == 200);
    fs::rename(path(&folder, "static/one"), path(&folder, "static/other")).unwrap();
    until(&mut events, || at("/one/two/a.txt") == 404 && at("/other/two/b.txt") == 200);
    fs::remove_dir_all(path(&folder, "static/other")).unwrap();
    until(&mut events, || at("/other/two/b.txt") == 404);
    // A whole folder of sources in the place of another.
    fs::rename(path(&folder, "static"), path(&folder, "old")).unwrap();
    fs::create_dir(path(&folder, "static")).unwrap();
    fs::copy(path(&folder, "old/style.css"), path(&folder, "static/style.css")).unwrap();
    fs::write(path(&folder, "static/c.txt"), "c").unwrap();
    until(&mut events, || at("/c.txt") == 200);
    fs::write(path(&folder, "static/c.txt"), "d").unwrap();
    until(&mut events, || served.text("/c.txt") == "d");
}

#[test]
fn where_the_system_tells_nothing_files_are_compared() {
    let folder = project();
    let served = Served::start(serve(folder.path()).arg("--poll"));
    let mut events = served.events();
    events.expect("state");
    for title in ["One", "Two", "Six"] {
        fs::write(path(&folder, "static/a.txt"), title).unwrap();
        until(&mut events, || served.get("/a.txt").text() == title);
    }
}

#[test]
fn a_folder_that_is_missing_counts_as_soon_as_it_comes() {
    for options in [&["--poll"][..], &[]] {
        let folder = project();
        fs::rename(path(&folder, "static"), path(&folder, "static~")).unwrap();
        edit(&folder, "templates/base.html", "{{ assets[\"style.css\"] }}", "");
        let served = Served::start(serve(folder.path()).args(options));
        let mut events = served.events();
        events.expect("state");
        fs::create_dir(path(&folder, "static")).unwrap();
        fs::write(path(&folder, "static/a.txt"), "a").unwrap();
        until(&mut events, || served.get("/a.txt").status == 200);
        fs::write(path(&folder, "static/a.txt"), "b").unwrap();
        until(&mut events, || served.get("/a.txt").text() == "b");
    }
}

#[test]
#[cfg(unix)]
fn a_folder_behind_a_link_is_watched_and_links_in_it_are_not_followed() {
    use std::os::unix::fs::symlink;
    for options in [&["--poll"][..], &[]] {
        let (folder, elsewhere) = (project(), scratch());
        fs::rename(path(&folder, "static"), path(&elsewhere, "assets")).unwrap();
        symlink(path(&elsewhere, "assets"), path(&folder, "static")).unwrap();
        // Whoever followed this would be busy for long.
        symlink("/", path(&elsewhere, "assets/up")).unwrap();
        let served = Served::start(serve(folder.path()).args(options));
        let mut events = served.events();
        events.expect("state");
        for text in ["one", "two"] {
            fs::write(path(&folder, "static/a.txt"), text).unwrap();
            until(&mut events, || served.get("/a.txt").text() == text);
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn sources_that_cannot_be_read_are_told_until_they_can() {
    let folder = project();
    // A path that is too long for the system, so that nobody can read it.
    let long = |parts: usize| vec!["x".repeat(200); parts].join("/");
    let (inner, outer) = (path(&folder, "inner"), path(&folder, "static").join(long(3)));
    let home = outer.join("inner");
    fs::create_dir_all(inner.join(long(17))).unwrap();
    fs::create_dir_all(&outer).unwrap();
    fs::create_dir(inner.join(long(17)).join("y".repeat(200))).unwrap();
    let mut served = served(&folder);
    let mut events = served.events();
    let first = events.expect("state")["generation"].as_u64().unwrap();
    fs::rename(&inner, &home).unwrap();
    let problems = events.expect("problems");
    let fault = &problems["diagnostics"][0];
    assert_eq!((&problems["errors"], &fault["rule"]), (&1.into(), &serde_json::Value::Null));
    assert!(fault["message"].as_str().unwrap().starts_with("could not read"), "{fault}");
    served.until("could not read");
    assert_eq!(served.get(PAIR).status, 200);
    fs::rename(&home, &inner).unwrap();
    assert!(events.expect("reload")["generation"].as_u64() > Some(first));
    assert!(served.text("/__versus/problems.json").contains("\"errors\":0"));
}

#[test]
fn pseudo_locales_are_served_and_not_written() {
    let folder = project();
    let before = tree(folder.path());
    let served = Served::start(serve(folder.path()).arg("--pseudo"));
    assert!(served.text("/en-XA/smtp/250-vs-421.html").contains('［'));
    assert!(served.text("/ar-XB/").contains('\u{202e}'));
    assert_same(&before, &tree(folder.path()), "with pseudo-locales");
}

#[test]
fn a_port_that_is_taken_is_left_unless_it_was_asked_for() {
    let folder = project();
    // Whoever has it, it is taken.
    let holder = TcpListener::bind(("127.0.0.1", 8080));
    let mut command = program();
    let served = Served::start(command.args(["serve", "--root"]).arg(folder.path()));
    assert!((8081..8100).contains(&served.port), "{}", served.port);
    assert_eq!(served.get("/ja/").status, 200);
    drop(holder);
    let port = served.port.to_string();
    let (out, error) =
        run(program().args(["serve", "--port", &port, "--root"]).arg(folder.path()), 2);
    assert!(out.is_empty() && error.contains(&format!("could not listen on `127.0.0.1:{port}`")));
}

#[test]
#[cfg(unix)]
fn it_ends_when_it_is_told_to_even_while_pages_listen() {
    let folder = project();
    for signal in ["-INT", "-TERM"] {
        let mut served = served(&folder);
        let mut events = served.events();
        events.expect("state");
        let sent = Command::new("kill").args([signal, &served.id().to_string()]).status().unwrap();
        assert!(sent.success());
        assert_eq!(served.ended(), Some(0), "{signal}");
    }
}

#[test]
#[cfg(unix)]
fn a_source_is_opened_in_the_editor_and_nothing_else_is() {
    let folder = project();
    let script = path(&folder, "editor");
    // What it is given becomes a page, so that the server tells when it has run.
    let opened = path(&folder, "static/opened.txt");
    fs::write(&script, format!("printf '[%s]' \"$@\" > {}\n", opened.display())).unwrap();
    fs::write(path(&folder, "static/a b.txt"), "").unwrap();
    let editor = format!("sh {} -g {{file}}:{{line}} $(id)", script.display());
    let served = Served::start(serve(folder.path()).args(["--editor", &editor]));
    let own = format!("Origin: http://localhost:{}", served.port);
    let post = |query: &str, headers: &[&str]| {
        served.ask("POST", &format!("/__versus/open?{query}"), headers).status
    };
    let file = "file=locales/en/site.ftl&line=3";
    assert_eq!(served.get(&format!("/__versus/open?{file}")).status, 405);
    assert_eq!(post(file, &["Origin: http://evil.example"]), 403);
    assert_eq!(post(file, &["Sec-Fetch-Site: cross-site"]), 403);
    assert_eq!(post(file, &["Sec-Fetch-Site: none"]), 403);
    assert_eq!(post(file, &[]), 403, "who asks is not told");
    for bad in [
        "file=editor&line=1",
        "file=../x&line=1",
        "file=/etc/passwd",
        "file=locales/en/site.ftl&line=;",
        "file=locales/en/site.ftl&line=-1",
        "line=1",
        "",
    ] {
        assert_eq!(post(bad, &[&own]), 404, "{bad}");
    }
    let mut events = served.events();
    events.expect("state");
    assert_eq!(served.get("/opened.txt").status, 404);
    assert_eq!(post("file=static/a%20b.txt&line=12", &[&own, "Sec-Fetch-Site: same-origin"]), 204);
    let place = path(&folder, "static/a b.txt");
    let expected = format!("[-g][{}:12][$(id)]", place.display());
    until(&mut events, || served.get("/opened.txt").text() == expected);
    let plain = self::served(&folder);
    let own = format!("Origin: http://localhost:{}", plain.port);
    assert_eq!(plain.ask("POST", &format!("/__versus/open?{file}"), &[&own]).status, 404);
}

#[test]
fn arguments_that_do_not_go_together_are_told() {
    let folder = project();
    for arguments in [
        &["--production", "--pseudo"][..],
        &["--output", "x"],
        &["--editor", "vim"],
        &["--editor", "{file}"],
        &["--port", "99999"],
        &["--host", "no.such.host.invalid"],
        &["--production", "--output", "/nowhere/at/all"],
    ] {
        run(program().args(["serve", "--root"]).arg(folder.path()).args(arguments), 2);
    }
}
