//! Visitors that mean harm, or are only slow: what they ask for is refused, and nobody waits for them.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::base::Project;
use crate::disk::{build_project, path, program, scratch, write_project};
use crate::serve::serve;
use crate::visitor::{PATIENCE, Reply, Served};

const SECRET: &str = "what nobody outside may read";

/// A project with its built site, a secret beside both, and links that lead to it.
fn trap() -> tempfile::TempDir {
    let folder = scratch();
    let root = path(&folder, "project");
    write_project(&Project::base(), &root);
    build_project(&Project::base(), &root.join("site"));
    for place in ["", "project", "project/content"] {
        fs::write(path(&folder, place).join("secret.txt"), SECRET).unwrap();
    }
    #[cfg(unix)]
    for base in ["project/static", "project/site"] {
        use std::os::unix::fs::symlink;
        let base = path(&folder, base);
        symlink("../../secret.txt", base.join("link.txt")).unwrap();
        symlink("../../secret.txt", base.join("link.html")).unwrap();
        symlink("../..", base.join("up")).unwrap();
        symlink(folder.path(), base.join("absolute")).unwrap();
    }
    folder
}

/// Ways up that somebody may hope for.
const UPS: [&str; 26] = [
    "../",
    "..%2f",
    "..%2F",
    "%2e%2e/",
    "%2E%2E/",
    ".%2e/",
    "%2e./",
    "%2e%2e%2f",
    "..\\",
    "..%5c",
    "%2e%2e%5c",
    "%252e%252e/",
    "..%252f",
    "%252e%252e%252f",
    "....//",
    ".../",
    "..;/",
    "..%00/",
    "%c0%ae%c0%ae/",
    "..%c0%af",
    "%e0%80%ae%e0%80%ae/",
    "%uff0e%uff0e/",
    "..%ef%bc%8f",
    "..//",
    "/../",
    "./../",
];

/// Paths that lead nowhere, or should.
const PATHS: [&str; 62] = [
    "/link.txt",
    "/link",
    "/link.html",
    "/up/secret.txt",
    "/up/",
    "/up",
    "/absolute/secret.txt",
    "/secret.txt",
    "/content/secret.txt",
    "/content/site.yaml",
    "/content/",
    "/locales/en/site.ftl",
    "/templates/base.html",
    "/static/style.css",
    "/site/index.html",
    "/Cargo.toml",
    "/.git/config",
    "/.versus/manifest",
    "/.env",
    "/etc/passwd",
    "//etc/passwd",
    "///etc/passwd",
    "/%2fetc/passwd",
    "/%2Fetc%2Fpasswd",
    "/etc/passwd%00.html",
    "/secret.txt%00",
    "/%00",
    "/%0d%0aX:%20y",
    "/%0a",
    "/%7f",
    "/%",
    "/%2",
    "/%zz",
    "/%%32e",
    "/%ff",
    "/%fe%ff",
    "/%c3%28",
    "/%ed%a0%80",
    "/C:/x",
    "/C:%5cx",
    "/c:secret.txt",
    "/file:///etc/passwd",
    "/secret.txt::$DATA",
    "/CON",
    "/ja/smtp/CON",
    "/\\\\host\\share",
    "/%5c%5chost%5cshare",
    "/~root/",
    "//evil.example/",
    "//evil.example/ja",
    "/ja//",
    "/ja//smtp/",
    "/.",
    "/..",
    "/ja/..",
    "/ja/.",
    "/./",
    "/__versus/",
    "/__versus/x.js",
    "/__versus/open",
    "/__versus/../__versus/live.js",
    "/__versus/live.js/",
];

fn hostile_paths() -> Vec<String> {
    let mut paths: Vec<String> = PATHS.iter().map(|path| (*path).to_owned()).collect();
    for up in UPS {
        for (from, times) in [("/", 1), ("/", 3), ("/ja/smtp/", 3), ("/__versus/", 2)] {
            paths.push(format!("{from}{}secret.txt", up.repeat(times)));
        }
        paths.push(format!("/{}etc/passwd", up.repeat(12)));
        paths.push(format!("/{up}project/secret.txt"));
    }
    paths
}

#[track_caller]
fn refused(reply: &Reply, what: &str) {
    assert!((400..500).contains(&reply.status), "{what}: {} {}", reply.status, reply.text());
    let text = reply.text();
    assert!(!text.contains(SECRET) && !text.contains("root:"), "{what}: {text}");
}

fn both(folder: &Path) -> [Served; 2] {
    let root = folder.join("project");
    let mut built = program();
    built.args(["serve", "--production", "--port", "0", "--root"]).arg(&root);
    [Served::start(&mut serve(&root)), Served::start(&mut built)]
}

#[test]
fn no_path_leads_outside() {
    let folder = trap();
    let paths = hostile_paths();
    assert!(paths.len() >= 200, "{}", paths.len());
    for served in both(folder.path()) {
        for path in &paths {
            let reply = served.raw(
                format!(
                    "GET {path} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n",
                    served.port
                )
                .as_bytes(),
            );
            refused(&reply, path);
        }
        served.text("/ja/smtp/421.html");
    }
}

#[test]
fn foreign_names_and_strange_requests_are_refused() {
    let folder = trap();
    for served in both(folder.path()) {
        let port = served.port;
        let page = "/ja/smtp/421.html";
        let own = [
            format!("localhost:{port}"),
            format!("LOCALHOST:{port}"),
            format!("127.0.0.1:{port}"),
            format!("[::1]:{port}"),
        ];
        let named = |host: &str, more: &str| {
            let head = format!("GET {page} HTTP/1.1\r\nConnection: close\r\n");
            served.raw(format!("{head}Host: {host}\r\n{more}\r\n").as_bytes())
        };
        for host in &own {
            assert_eq!(named(host, "").status, 200, "{host}");
            assert_eq!(named(host, &format!("Origin: http://{host}\r\n")).status, 200, "{host}");
        }
        for host in [
            "evil.example",
            "localhost",
            "localhost:1",
            "127.0.0.1",
            "",
            ":",
            "localhost:",
            "[::1]",
            "[::1",
            "0.0.0.0:PORT",
            "evil.example:PORT",
            "localhost.evil.example:PORT",
            "127.0.0.1.evil.example:PORT",
            "localhost.:PORT",
            "evil@localhost:PORT",
            "127.1:PORT",
            "localhost:PORT@evil.example",
            "2130706433:PORT",
            "0x7f000001:PORT",
            "127.0.0.1:0PORT",
            "localhost:PORT, evil.example",
            "localhost:PORT/",
            "[::ffff:127.0.0.2]:PORT",
        ] {
            refused(&named(&host.replace("PORT", &port.to_string()), ""), host);
        }
        refused(&named(&own[0], "Host: evil.example\r\n"), "two hosts");
        refused(&named(&own[0], &format!("Host: localhost:{port}\r\n")), "the same host twice");
        for origin in [
            "http://evil.example",
            "null",
            "",
            "https://localhost:PORT",
            "http://localhost",
            "http://localhost:PORT/",
            "http://localhost:PORT.evil.example",
            "file://",
            "http://127.0.0.1:PORT",
            "http://localhost:PORT http://evil.example",
        ] {
            let origin = origin.replace("PORT", &port.to_string());
            refused(&named(&own[0], &format!("Origin: {origin}\r\n")), &origin);
        }
        let raw = |text: &str| served.raw(text.replace("PORT", &port.to_string()).as_bytes());
        for request in [
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.0\r\n\r\n",
            "GET http://evil.example/ HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
            "GET http://localhost:PORT/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
            "GET ja/ HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
            "GET  / HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
            "OPTIONS * HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
            "CONNECT localhost:PORT HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
            "TRACE / HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
            "PUT /x HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx",
            "DELETE /ja/ HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nBad Name: x\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nX: a\0b\r\nConnection: close\r\n\r\n",
            "\r\n\r\nnonsense\r\n\r\n",
        ] {
            refused(&raw(request), request);
        }
        let long = "a".repeat(100_000);
        refused(&served.get(&format!("/{long}")), "a long path");
        refused(&served.ask("GET", "/", &[&format!("X: {long}")]), "a long header");
        let many: Vec<String> = (0..300).map(|number| format!("X-{number}: x")).collect();
        let many: Vec<&str> = many.iter().map(|header| &**header).collect();
        refused(&served.ask("GET", "/", &many), "many headers");
        served.text(page);
    }
}

#[test]
fn what_only_the_preview_has_is_for_its_own_pages() {
    let folder = trap();
    let served = Served::start(&mut serve(&folder.path().join("project")));
    for file in ["events", "live.js", "problems.json", "open?file=content/site.yaml&line=1"] {
        let path = format!("/__versus/{file}");
        for site in ["cross-site", "same-site", "", "same-origin, cross-site"] {
            for method in ["GET", "POST"] {
                let reply = served.ask(method, &path, &[&format!("Sec-Fetch-Site: {site}")]);
                assert_eq!(reply.status, 403, "{method} {file} {site}");
            }
        }
    }
    assert_eq!(served.ask("GET", "/__versus/live.js", &["Sec-Fetch-Site: none"]).status, 200);
    // A link from another site may lead to a page.
    assert_eq!(served.ask("GET", "/ja/", &["Sec-Fetch-Site: cross-site"]).status, 200);
}

#[test]
fn two_hundred_who_are_slow_block_nobody() {
    let folder = trap();
    let large = vec![b'x'; 8 << 20];
    for base in ["project/site", "project/static"] {
        fs::write(path(&folder, base).join("large.bin"), &large).unwrap();
    }
    for served in both(folder.path()) {
        let beginnings = [
            String::new(),
            "GET /ja/ HTTP/1.1\r\nHost: localhost".to_owned(),
            format!("GET /ja/ HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", served.port),
            format!("GET /large.bin HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", served.port).repeat(4),
            format!("GET /__versus/events HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", served.port),
        ];
        let slow: Vec<TcpStream> = (0..200)
            .map(|number| {
                let mut stream = served.connect();
                stream.write_all(beginnings[number % beginnings.len()].as_bytes()).unwrap();
                stream
            })
            .collect();
        let start = Instant::now();
        for _ in 0..10 {
            served.text("/ja/smtp/421.html");
        }
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
        drop(slow);
    }
}

/// Asks again and again on one connection. Returns how many answers were as they should be.
fn visit(port: u16, path: &str, times: usize) -> usize {
    let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut stream = BufReader::new(stream);
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
    let mut good = 0;
    for _ in 0..times {
        stream.get_mut().write_all(request.as_bytes()).unwrap();
        let (mut length, mut status, mut line) = (0, String::new(), String::new());
        loop {
            line.clear();
            assert!(stream.read_line(&mut line).unwrap() > 0, "the connection was closed");
            if line.starts_with("HTTP/") {
                status.clone_from(&line);
            } else if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.trim().parse().unwrap();
            } else if line == "\r\n" {
                break;
            }
        }
        let mut body = vec![0; length];
        stream.read_exact(&mut body).unwrap();
        good += usize::from(status.contains("200 OK") && body.ends_with(b"</script>\n"));
    }
    good
}

#[test]
fn many_visitors_at_once_are_all_answered() {
    let folder = trap();
    let served = Served::start(&mut serve(&folder.path().join("project")));
    let pages = ["/ja/", "/en/smtp/250-vs-421.html", "/ja/smtp/421.html", "/", "/en/smtp/"];
    let good: usize = std::thread::scope(|scope| {
        let visitors: Vec<_> = (0..20)
            .map(|number| {
                let (port, page) = (served.port, pages[number % pages.len()]);
                scope.spawn(move || visit(port, page, 50))
            })
            .collect();
        visitors.into_iter().map(|visitor| visitor.join().unwrap()).sum()
    });
    assert_eq!(good, 1000);
}
