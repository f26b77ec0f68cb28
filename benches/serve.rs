//! How fast `versus serve` is, and how much memory it takes, at several numbers of codes:
//! `cargo bench --bench serve [-- --codes 40 --codes 150 --codes 1000]`.
//!
//! It starts the real program and talks to it through sockets. Times of one machine are no promise: what
//! matters is that they grow with the codes and not with their pairs.

#[path = "../examples/synthetic/corpus/mod.rs"]
mod corpus;
#[expect(dead_code, reason = "the tests ask for more")]
#[path = "../tests/suite/visitor.rs"]
mod visitor;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use clap::Parser;
use visitor::Served;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// What the load is: so many requests, by so many visitors.
const REQUESTS: usize = 10_000;
const VISITORS: usize = 50;

#[derive(Parser)]
struct Options {
    /// The numbers of codes
    #[arg(long, default_values_t = [40, 150, 1000])]
    codes: Vec<usize>,
    /// How often each is measured; medians are printed
    #[arg(long, default_value_t = 11)]
    rounds: usize,
    /// The program to measure, if not the one built with this
    #[arg(long, default_value = env!("CARGO_BIN_EXE_versus"))]
    program: PathBuf,
    /// What Cargo passes to every bench
    #[arg(long, hide = true)]
    bench: bool,
}

#[expect(clippy::print_stdout, reason = "a program for the command line")]
fn main() -> Result<()> {
    let options = Options::parse();
    println!(
        "medians (and the fastest) in ms; memory in KiB: at the start, after saves, after the load"
    );
    for codes in &options.codes {
        let folder = tempfile::tempdir()?;
        let project = folder.path().join("project");
        corpus::write(Path::new(env!("CARGO_MANIFEST_DIR")), &project, *codes)?;
        println!("{}", measure(&options, *codes, &project)?);
    }
    Ok(())
}

fn measure(options: &Options, codes: usize, project: &Path) -> Result<String> {
    let paths = pairs(project)?;
    let start = || {
        let mut command = Command::new(&options.program);
        command.args(["serve", "--port", "0", "--root"]).arg(project);
        let start = Instant::now();
        let served = Served::start(&mut command);
        assert_eq!(served.get(&paths[0]).status, 200);
        (start.elapsed(), served)
    };
    let mut starts: Vec<Duration> = (0..options.rounds).map(|_| start().0).collect();
    let (_, served) = start();
    let fresh = memory(&served)?;
    let mut pages: Vec<Duration> = paths
        .iter()
        .cycle()
        .take(200)
        .map(|path| {
            let start = Instant::now();
            assert_eq!(served.get(path).status, 200, "{path}");
            start.elapsed()
        })
        .collect();
    let mut saves = saves(options, project, &served)?;
    let saved = memory(&served)?;
    let loaded = load(&served, &paths)?;
    let after = memory(&served)?;
    Ok(format!(
        "{codes} codes: first page {}, save to reload {}, page {}, memory {fresh}, {saved}, {after}; \
         {REQUESTS} requests from {VISITORS} connections in {:.1} s",
        middle(&mut starts),
        middle(&mut saves),
        middle(&mut pages),
        loaded.as_secs_f64()
    ))
}

/// The time from the save of a line to the news of it.
fn saves(options: &Options, project: &Path, served: &Served) -> Result<Vec<Duration>> {
    let file = project.join("locales/ko/site.ftl");
    let text = fs::read_to_string(&file)?;
    let mut events = served.events();
    events.expect("state");
    (0..options.rounds)
        .map(|round| {
            let changed = text.replacen("\nhome-title = ", &format!("\nhome-title = {round} "), 1);
            assert_ne!(text, changed);
            let start = Instant::now();
            fs::write(&file, changed)?;
            events.expect("reload");
            Ok(start.elapsed())
        })
        .collect()
}

/// Some pages of pairs, in all languages.
fn pairs(project: &Path) -> Result<Vec<String>> {
    let mut codes = Vec::new();
    for entry in fs::read_dir(project.join("content/syn"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let code = name.strip_suffix(".yaml").unwrap_or_default().to_owned();
        if code.bytes().all(|byte| byte.is_ascii_digit()) && !code.is_empty() {
            codes.push(code.parse::<u32>()?);
        }
    }
    codes.sort_unstable();
    let path = |(number, pair): (usize, &[u32])| {
        let locale = ["ko", "ja", "zh", "fr", "en"][number % 5];
        format!("/{locale}/syn/{}-vs-{}.html", pair[0], pair[1])
    };
    Ok(codes.windows(2).enumerate().map(path).collect())
}

/// Asks for pages from many connections at once.
fn load(served: &Served, paths: &[String]) -> Result<Duration> {
    let start = Instant::now();
    let port = served.port;
    std::thread::scope(|scope| {
        let visitors: Vec<_> = (0..VISITORS)
            .map(|number| {
                let paths = paths.iter().cycle().skip(number).take(REQUESTS / VISITORS);
                scope.spawn(move || visit(port, paths).map_err(|error| error.to_string()))
            })
            .collect();
        visitors.into_iter().try_for_each(|visitor| visitor.join().map_err(|_| "a panic")?)
    })
    .map_err(|error: String| error)?;
    Ok(start.elapsed())
}

/// Asks for pages on one connection.
fn visit<'p>(port: u16, paths: impl Iterator<Item = &'p String>) -> Result<()> {
    let mut stream = BufReader::new(TcpStream::connect(("127.0.0.1", port))?);
    for path in paths {
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
        stream.get_mut().write_all(request.as_bytes())?;
        let (mut length, mut line) = (0, String::new());
        stream.read_line(&mut line)?;
        if !line.contains("200 OK") {
            return Err(format!("{path}: {line}").into());
        }
        while line != "\r\n" {
            line.clear();
            stream.read_line(&mut line)?;
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.trim().parse()?;
            }
        }
        let mut body = vec![0; length];
        stream.read_exact(&mut body)?;
        if !body.ends_with(b"</html>\n") && !body.ends_with(b"</html>") {
            return Err(format!("{path} is not whole").into());
        }
    }
    Ok(())
}

/// The memory of the server now, in KiB.
fn memory(served: &Served) -> Result<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", served.id()))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.trim().strip_suffix(" kB")).ok_or("no VmRSS")?;
    Ok(number.parse()?)
}

/// The median of some times, and the least: on a machine that does other things, too, that is what the
/// program needs.
fn middle(times: &mut [Duration]) -> String {
    times.sort_unstable();
    let ms = |at: usize| times[at].as_secs_f64() * 1000.0;
    format!("{:.1} ({:.1})", ms(times.len() / 2), ms(0))
}
