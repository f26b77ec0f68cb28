//! A build that is killed at any moment, and the one after it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::archive::published;
use crate::crowd::{Yard, take_foreign};
use crate::dice::Dice;
use crate::disk::{build_command, names, program, run_well};

const KILLS: usize = 60;
const KILLS_OF_ARCHIVES: usize = 40;
/// A build may have ended when it is to be killed. So many are begun at most.
const BUILDS: usize = 6;

/// Starts a command again and again, and kills it at a random moment: by turns of all the time that it
/// takes, and of that after something was seen. Returns how often it was begun until it was killed so
/// many times.
fn kill(
    kills: usize,
    mut whole: Duration,
    before: impl Fn(usize) -> Command,
    seen: &[&dyn Fn() -> bool],
    after: impl Fn(&str),
) -> usize {
    let mut dice = Dice::new(421);
    let (mut killed, mut begun) = (0, 0);
    while killed < kills {
        begun += 1;
        assert!(begun <= kills * BUILDS, "only {killed} of {begun} builds could be killed");
        let mut command = before(begun);
        let start = Instant::now();
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let per_mille = u32::try_from(dice.below(1000)).unwrap();
        let aim = dice.below(seen.len() + 1);
        let rest = if let Some(seen) = seen.get(aim) {
            while !seen() && child.try_wait().unwrap().is_none() {
                sleep(Duration::from_micros(100));
            }
            whole / 10
        } else {
            whole
        };
        sleep(rest * per_mille / 1000);
        child.kill().unwrap();
        if child.wait().unwrap().success() {
            whole = whole.min(start.elapsed());
            continue;
        }
        killed += 1;
        after(&format!("kill {killed}, aim {aim}, after {per_mille}/1000"));
    }
    begun
}

fn measured(command: &mut Command) -> Duration {
    let start = Instant::now();
    run_well(command);
    start.elapsed()
}

#[test]
fn a_killed_build_is_mended_by_the_next_one() {
    let yard = Yard::new();
    let site = yard.place("site");
    yard.restore(&site);
    let whole = measured(&mut build_command(&yard.project, &site));
    let (old, new) = (published(&yard.other), published(&yard.clean));
    let partly = std::cell::Cell::new(0);
    let foreign = std::cell::Cell::new(true);
    let before = |turn: usize| {
        // By turns over a site all of whose pages must change, and over nothing.
        yard.restore(&site);
        foreign.set(!turn.is_multiple_of(3));
        if !foreign.get() {
            fs::remove_dir_all(&site).unwrap();
        }
        build_command(&yard.project, &site)
    };
    let after = |when: &str| {
        let mut found = if site.exists() { published(&site) } else { BTreeMap::new() };
        assert_eq!(take_foreign(&mut found), foreign.get(), "{when}: somebody's own files");
        // Each page is whole: the old one or the new one.
        for (path, bytes) in &found {
            assert!([&old, &new].iter().any(|all| all.get(path) == Some(bytes)), "{when}: {path}");
        }
        partly.set(partly.get() + usize::from(found != old && found != new && !found.is_empty()));
        run_well(&mut build_command(&yard.project, &site));
        yard.assert_clean(&site, when, foreign.get());
    };
    let manifest = fs::read(yard.other.join(".versus/manifest")).unwrap();
    let stages = || site.join(".versus/stage").exists();
    let moves = || fs::read(site.join(".versus/manifest")).is_ok_and(|now| now != manifest);
    let begun = kill(KILLS, whole, before, &[&stages, &moves], after);
    assert!(partly.get() > 0, "no kill came between two pages");
    println!("survived {KILLS} kills of {begun} builds, {} of them between pages", partly.get());
}

#[test]
fn a_killed_archive_leaves_the_last_one() {
    let yard = Yard::new();
    let folder = yard.place("archives");
    let file = folder.join("site.tar.gz");
    let archive = |to: &Path| {
        let mut command = program();
        command.arg("build").arg("--root").arg(&yard.project).arg("--archive").arg(to);
        command
    };
    let whole = measured(&mut archive(&file));
    let new = fs::read(&file).unwrap();
    let old = b"the last archive".to_vec();
    let before = |_: usize| {
        fs::write(&file, &old).unwrap();
        archive(&file)
    };
    let after = |when: &str| {
        let found = fs::read(&file).unwrap();
        assert!(found == old || found == new, "{when}: half an archive");
        run_well(&mut archive(&file));
        assert!(fs::read(&file).unwrap() == new, "{when}");
        assert_eq!(names(&folder), ["site.tar.gz"], "{when}");
    };
    let writes = || folder.join(".site.tar.gz.versus").exists();
    let begun = kill(KILLS_OF_ARCHIVES, whole, before, &[&writes], after);
    println!("survived {KILLS_OF_ARCHIVES} kills of {begun} builds of archives");
}
