//! What DESIGN.md §7 sets goals for, measured in one run: `cargo bench --bench ratio [-- --codes 150]`.
//!
//! A bench and not an example, because Cargo then builds the real program beside it and says where
//! it is. The floor is the time in which the same bytes can be written to the same paths from memory,
//! with as many threads. Machines are noisy: look at the ratios, not at the seconds.

#[path = "../examples/synthetic/corpus/mod.rs"]
mod corpus;

use std::error::Error;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use clap::Parser;
use rayon::prelude::*;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// So much of the site is held in memory at a time.
const PART: usize = 128 << 20;

#[derive(Parser)]
struct Options {
    /// The number of codes
    #[arg(long, default_value_t = 150)]
    codes: usize,
    /// How often to measure; medians are printed
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Build with canonical links, hreflang and sitemaps
    #[arg(long)]
    base_url: Option<String>,
    /// The program to measure, if not the one built with this
    #[arg(long, default_value = env!("CARGO_BIN_EXE_versus"))]
    program: PathBuf,
    /// Where to put the site; it is removed in the end [default: the system's temporary folder]
    #[arg(long)]
    folder: Option<PathBuf>,
    /// What Cargo passes to every bench
    #[arg(long, hide = true)]
    bench: bool,
}

/// What was measured in one round.
struct Round {
    floor: Duration,
    full: Duration,
    idle: Duration,
    /// The largest memory of either build, in KiB.
    peak: u64,
}

#[expect(clippy::print_stdout, reason = "a program for the command line")]
fn main() -> Result<()> {
    let options = Options::parse();
    let folder = match &options.folder {
        Some(folder) => tempfile::tempdir_in(folder)?,
        None => tempfile::tempdir()?,
    };
    let project = folder.path().join("project");
    corpus::write(Path::new(env!("CARGO_MANIFEST_DIR")), &project, options.codes)?;
    let mut rounds = Vec::new();
    for number in 0..options.rounds.max(1) {
        // Each round writes to new folders: file systems are slow after large trees were deleted.
        let output = folder.path().join(format!("site-{number}"));
        let (full, peak) = build(&options, &project, &output)?;
        let (idle, idle_peak) = build(&options, &project, &output)?;
        let site = files(&output)?;
        let copy = folder.path().join(format!("floor-{number}"));
        let floor = floor(&output, &site, &copy)?;
        if number == 0 {
            let bytes: u64 = site.iter().map(|(_, length)| length).sum();
            let pairs = site.iter().filter(|(path, _)| path.to_string_lossy().contains("-vs-"));
            println!("{} files, {} pair pages, {bytes} bytes", site.len(), pairs.count());
        }
        let round = Round { floor, full, idle, peak: peak.max(idle_peak) };
        println!("round {}: {}", number + 1, line(&round));
        rounds.push(round);
    }
    let middle = Round {
        floor: median(rounds.iter().map(|round| round.floor)),
        full: median(rounds.iter().map(|round| round.full)),
        idle: median(rounds.iter().map(|round| round.idle)),
        peak: median(rounds.iter().map(|round| round.peak)),
    };
    println!("medians: {}", line(&middle));
    let full = median(rounds.iter().map(|round| ratio(round.full, round.floor)));
    let idle = median(rounds.iter().map(|round| ratio(round.idle, round.full)));
    println!("full / floor: {}.{:02} (goal 2.00)", full / 100, full % 100);
    println!("no-op / full: {}.{:02} (goal 0.25)", idle / 100, idle % 100);
    println!("peak memory:  {} MiB (goal 64)", middle.peak.div_ceil(1024));
    Ok(())
}

fn line(round: &Round) -> String {
    format!(
        "floor {:.2} s, full {:.2} s, no-op {:.2} s, peak {} KiB",
        round.floor.as_secs_f64(),
        round.full.as_secs_f64(),
        round.idle.as_secs_f64(),
        round.peak
    )
}

/// A ratio in hundredths.
fn ratio(x: Duration, y: Duration) -> u128 {
    x.as_micros() * 100 / y.as_micros().max(1)
}

fn median<T: Ord + Copy>(values: impl Iterator<Item = T>) -> T {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable();
    values[values.len() / 2]
}

/// Runs the real program. Returns its time and its largest memory in KiB.
fn build(options: &Options, project: &Path, output: &Path) -> Result<(Duration, u64)> {
    settle();
    let start = Instant::now();
    let mut command = Command::new(&options.program);
    command.arg("build").arg("--root").arg(project).arg("--output").arg(output);
    if let Some(base) = &options.base_url {
        command.arg("--base-url").arg(base);
    }
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    loop {
        if let Some(exit) = child.try_wait()? {
            let time = start.elapsed();
            return if exit.success() { Ok((time, peak)) } else { Err("the build failed".into()) };
        }
        // The mark only rises; what the last two milliseconds add is missed.
        peak = fs::read_to_string(&status).ok().and_then(|text| high_water(&text)).unwrap_or(peak);
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// The line `VmHWM:     12345 kB`; there is none once the process has ended.
fn high_water(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

/// The files of the site with their lengths, without what versus keeps for itself.
fn files(site: &Path) -> Result<Vec<(PathBuf, u64)>> {
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(site).sort_by_file_name() {
        let entry = entry?;
        let path = entry.path().strip_prefix(site)?;
        if entry.file_type().is_file() && !path.starts_with(".versus") {
            files.push((path.to_owned(), entry.metadata()?.len()));
        }
    }
    Ok(files)
}

/// Writes the bytes of a site to the same paths in a new folder. Making the folders and reading the
/// bytes do not count.
fn floor(site: &Path, files: &[(PathBuf, u64)], copy: &Path) -> Result<Duration> {
    for (path, _) in files {
        fs::create_dir_all(copy.join(path.parent().unwrap_or(Path::new(""))))?;
    }
    settle();
    let mut time = Duration::ZERO;
    let mut rest = files;
    while !rest.is_empty() {
        let mut part = Vec::new();
        let mut size = 0;
        while let Some(((path, _), others)) = rest.split_first().filter(|_| size < PART) {
            let bytes = fs::read(site.join(path))?;
            size += bytes.len();
            part.push((copy.join(path), bytes));
            rest = others;
        }
        let start = Instant::now();
        part.par_iter().try_for_each(|(path, bytes)| -> std::io::Result<()> {
            File::create(path)?.write_all(bytes)
        })?;
        time += start.elapsed();
    }
    Ok(time)
}

/// Waits until what was written before has reached the disk, so that nobody pays for others.
fn settle() {
    let _ = Command::new("sync").status();
}
