//! A build that is killed at any moment, and the one after it.

use std::fs;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Instant;

use crate::disk::{assert_same, build_command, copy_project, path, said, scratch, tree};

const MOMENTS: u32 = 15;

#[test]
fn a_killed_build_is_mended_by_the_next_one() {
    let folder = scratch();
    let (clean, other, killed) =
        (path(&folder, "clean"), path(&folder, "other"), path(&folder, "killed"));
    let project = path(&folder, "project");
    copy_project(&project);
    let build = |output: &std::path::Path| build_command(&project, output);
    let started = Instant::now();
    let first = build(&clean).output().unwrap();
    assert_eq!(first.status.code(), Some(0), "{:?}", said(&first));
    let whole = started.elapsed();
    // A site with other pages: canonical links, and sitemaps that will be stale.
    assert!(
        build(&other)
            .args(["--base-url", "https://example.org"])
            .output()
            .unwrap()
            .status
            .success()
    );
    let expected = tree(&clean);
    assert_ne!(tree(&other), expected);

    let (mut interrupted, mut partly) = (0, 0);
    for moment in 1..=MOMENTS {
        // By turns over nothing and over a site all of whose pages must change.
        let _ = fs::remove_dir_all(&killed);
        if moment % 2 == 0 {
            for (name, bytes) in tree(&other) {
                let target = killed.join(name);
                fs::create_dir_all(target.parent().unwrap()).unwrap();
                fs::write(target, bytes).unwrap();
            }
        }
        let before =
            if killed.exists() { tree(&killed) } else { std::collections::BTreeMap::new() };
        let mut child = build(&killed).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        sleep(whole * moment / MOMENTS);
        child.kill().unwrap();
        interrupted += u32::from(!child.wait().unwrap().success());
        partly += u32::from(killed.exists() && tree(&killed) != before);

        let next = build(&killed).output().unwrap();
        assert_eq!(next.status.code(), Some(0), "after {moment}/{MOMENTS}: {:?}", said(&next));
        assert_same(&tree(&killed), &expected, &format!("killed after {moment}/{MOMENTS}"));
        assert!(!killed.join(".versus/stage").exists());
        assert!(!killed.join(".versus/manifest.new").exists());
    }
    assert!(interrupted > 3 && partly > 0, "{interrupted} builds killed, {partly} of them at work");
}
