//! Whatever a file holds, `check` answers with reports: never a panic, never a loop without end, and
//! soon. Files of the base project and of this repository are damaged in ways that a seeded
//! generator chooses, put into a small project on disk, and checked.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use rayon::{ThreadPool, ThreadPoolBuilder};
use tempfile::TempDir;
use versus::diagnostic::{human, short};
use versus::source::Sources;
use versus::{Overrides, Snapshot, check};

use crate::base::Project;
use crate::dice::Dice;
use crate::disk::{path, repository, scratch, tree, write_project};
use crate::mutant::mutate;

const CASES: usize = 2000;
const WORKERS: usize = 2;
/// For the report on one damaged file, with the project around it, on a core of its own.
const LIMIT: Duration = Duration::from_secs(2);
/// After so long without any answer, a worker is taken to run for ever.
const PATIENCE: Duration = Duration::from_secs(40);

/// The codes of the real site that are kept; `about` links to two of them.
const CODES: [&str; 4] = ["421", "450", "535", "550"];

type Tree = BTreeMap<String, Vec<u8>>;

/// A project to put damaged files into.
struct Carrier {
    files: Tree,
    /// What is damaged: where it is put, and its sound bytes.
    material: Vec<(String, Vec<u8>)>,
}

/// What came of a damaged file.
struct Answer {
    case: usize,
    name: String,
    rules: BTreeSet<&'static str>,
    renders: bool,
    time: Duration,
}

/// What a worker says of a case: an answer, or that the program panicked.
type Said = Result<Answer, String>;

fn carriers() -> Vec<Carrier> {
    let mut real = Tree::new();
    for folder in ["content", "locales", "templates", "static"] {
        let files = tree(&repository().join(folder));
        real.extend(files.into_iter().map(|(name, bytes)| (format!("{folder}/{name}"), bytes)));
    }
    let folder = scratch();
    write_project(&Project::base(), folder.path());
    let base = tree(folder.path());
    let cut = cut(&real);

    let damaged = |name: &str| !name.starts_with("static/") && !name.ends_with("GLOSSARY.md");
    // Both projects have two languages. What is of another is put in the place of Japanese.
    let place = |name: &str| {
        ["fr", "ko", "zh"].iter().fold(name.to_owned(), |name, tag| {
            name.replace(&format!("/{tag}/"), "/ja/").replace(&format!(".{tag}.md"), ".ja.md")
        })
    };
    let material = |files: &Tree| -> Vec<_> {
        let files = files.iter().filter(|(name, _)| damaged(name));
        files.map(|(name, bytes)| (place(name), bytes.clone())).collect()
    };
    let both = [material(&base), material(&real)].concat();
    vec![
        // The first is chosen for its own small files, the second for the whole site's.
        Carrier { material: material(&base), files: base.clone() },
        Carrier { material: both, files: base },
        Carrier { material: [material(&cut), material(&real)].concat(), files: cut },
    ]
}

/// The real site with four codes and two languages, without its guide.
fn cut(real: &Tree) -> Tree {
    let mut files = real.clone();
    files.retain(|name, _| {
        let code = name.strip_prefix("content/smtp/").and_then(|name| name.strip_suffix(".yaml"));
        let other = ["fr", "ko", "zh"];
        code.is_none_or(|code| code == "protocol" || CODES.contains(&code))
            && !name.starts_with("content/pages/smtp-guide.")
            && !other.iter().any(|tag| {
                name.contains(&format!("/{tag}/")) || name.ends_with(&format!(".{tag}.md"))
            })
    });
    let without = |bytes: &[u8], starts: &[&str]| -> Vec<u8> {
        let text = str::from_utf8(bytes).unwrap();
        let kept = text.split_inclusive('\n');
        let kept = kept.filter(|line| !starts.iter().any(|start| line.starts_with(start)));
        kept.collect::<String>().into_bytes()
    };
    for (name, bytes) in &mut files {
        if name.starts_with("content/smtp/") {
            *bytes = without(bytes, &["see_also:", "guide:"]);
        } else if name == "content/site.yaml" {
            *bytes = without(bytes, &["  - { tag: zh", "  - { tag: ko", "  - { tag: fr"]);
        }
    }
    let pairs = b"twins:\n  - [\"450\", \"550\"]\nconfused:\n  - [\"450\", \"550\"]\n";
    files.insert("content/smtp/pairs.yaml".to_owned(), pairs.to_vec());
    files
}

fn write(root: &Path, name: &str, bytes: &[u8]) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Reads a project, checks it and prints its faults in every way; returns the rules that were
/// broken, and whether there is a site.
fn examine(root: &Path) -> (BTreeSet<&'static str>, bool) {
    let sources = Sources::from_disk(root).unwrap();
    let snapshot = Snapshot::new(sources, &Overrides::default());
    let problems = check::run(&snapshot);
    let mut rules = BTreeSet::new();
    for problem in &problems {
        assert!(!problem.message.trim().is_empty());
        assert!(!human(problem, &snapshot.sources, false).is_empty());
        assert!(!human(problem, &snapshot.sources, true).is_empty());
        let line = short(problem, &snapshot.sources);
        assert!(!line.contains(char::is_control), "not one line: {line}");
        rules.insert(problem.rule.name);
    }
    (rules, snapshot.site.is_some())
}

/// Damages a file, checks, and mends it.
fn try_case(case: usize, carriers: &[(Carrier, TempDir)], pool: &ThreadPool) -> Said {
    let mut dice = Dice::new(case as u64);
    let (carrier, folder) = dice.of(carriers);
    let (name, sound) = dice.of(&carrier.material);
    let others: Vec<&[u8]> = carrier.material.iter().map(|(_, bytes)| &**bytes).collect();
    write(folder.path(), name, &mutate(sound, &others, &mut dice));
    let measured = catch_unwind(AssertUnwindSafe(|| pool.install(|| measure(folder.path()))));
    match carrier.files.get(name) {
        Some(bytes) => write(folder.path(), name, bytes),
        None => fs::remove_file(path(folder, name)).unwrap(),
    }
    match measured {
        Ok((time, rules, renders)) => Ok(Answer { case, name: name.clone(), rules, renders, time }),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string));
            Err(format!("case {case} ({name}) panicked: {}", text.unwrap_or_default()))
        }
    }
}

/// How long this thread has worked, where the system tells; other programs do not count.
fn worked() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// Examines a project; if it was slow, again, because other programs run, too.
fn measure(root: &Path) -> (Duration, BTreeSet<&'static str>, bool) {
    let once = || {
        let (start, before) = (Instant::now(), worked());
        let (rules, renders) = examine(root);
        let passed = start.elapsed();
        let own = before.zip(worked()).map(|(before, after)| after.saturating_sub(before));
        let time = own.filter(|own| !own.is_zero()).map_or(passed, |own| own.min(passed));
        (time, rules, renders)
    };
    let first = once();
    if first.0 < LIMIT { first } else { first.min(once()).min(once()) }
}

/// Takes cases until there are none. What it is at stands in `at`.
fn work(next: &AtomicUsize, at: &AtomicUsize, say: &mpsc::Sender<Said>) {
    // A folder of a crash stays: the file that did it is in it.
    let carriers: Vec<_> = carriers().into_iter().map(|carrier| (carrier, scratch())).collect();
    for (carrier, folder) in &carriers {
        carrier.files.iter().for_each(|(name, bytes)| write(folder.path(), name, bytes));
        let (rules, renders) = examine(folder.path());
        assert!(renders, "a sound project has faults: {rules:?}");
    }
    // Its own thread with the small stack of a thread, so that other tests do not count.
    let pool = ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    loop {
        let case = next.fetch_add(1, Ordering::Relaxed);
        if case >= CASES {
            return;
        }
        at.store(case, Ordering::Relaxed);
        if say.send(try_case(case, &carriers, &pool)).is_err() {
            return;
        }
    }
}

#[test]
fn damaged_files_are_reported_soon_and_nothing_panics() {
    let next = Arc::new(AtomicUsize::new(0));
    let at: Vec<_> = (0..WORKERS).map(|_| Arc::new(AtomicUsize::new(CASES))).collect();
    let (say, hear) = mpsc::channel();
    for at in &at {
        let (next, at, say) = (Arc::clone(&next), Arc::clone(at), say.clone());
        thread::spawn(move || work(&next, &at, &say));
    }
    drop(say);
    let mut faults = Vec::new();
    let mut answers = Vec::new();
    for _ in 0..CASES {
        match hear.recv_timeout(PATIENCE) {
            Ok(Ok(answer)) => answers.push(answer),
            Ok(Err(panic)) => faults.push(panic),
            Err(error) => panic!("{error}; at work on cases {at:?}"),
        }
    }
    let slow = answers.iter().filter(|answer| answer.time >= LIMIT);
    faults.extend(
        slow.map(|answer| format!("case {} took {:?}: {}", answer.case, answer.time, answer.name)),
    );
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));

    // The damage is of many kinds, and much of it leaves a site to render.
    let rules: BTreeSet<_> = answers.iter().flat_map(|answer| &answer.rules).collect();
    let reported = answers.iter().filter(|answer| !answer.rules.is_empty()).count();
    let rendered = answers.iter().filter(|answer| answer.renders).count();
    let slowest = answers.iter().max_by_key(|answer| answer.time).unwrap();
    println!(
        "{reported} of {CASES} reported, {rendered} rendered; slowest: case {} ({}), {:?}; {} rules: {rules:?}",
        slowest.case,
        slowest.name,
        slowest.time,
        rules.len(),
    );
    assert!(reported > CASES / 2, "only {reported} cases have faults");
    assert!(rendered > CASES / 10, "only {rendered} cases were rendered");
    assert!(rules.len() > 30, "only these rules were broken: {rules:?}");
}
