//! What a machine and its users can do to a build: full disks, no more files, places where nothing can
//! be written, lies, two builds at once, sources and clocks that change.
//!
//! After each: a clear error and the last good site, or a whole new one. The next build ends with the
//! bytes of a clean one; no file of others is touched; nothing temporary is left.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use versus::source::Sources;

use crate::archive::published;
use crate::base::Project;
use crate::crowd::{MINE, Yard, crowd, other_crowd, take_foreign};
use crate::dice::Dice;
use crate::disk::{
    assert_same, build, build_command, build_project, names, options, path, program, refusal,
    run_well, said, scratch, tree, write_project,
};

/// The program under a limit that the shell sets. A write beyond the limit fails, as on a full disk.
#[cfg(unix)]
fn limited(limit: &str, number: u32, arguments: &[&std::ffi::OsStr]) -> Command {
    let mut command = Command::new("sh");
    let script = format!("trap '' XFSZ; ulimit {limit} {number} && exec \"$@\"");
    command.args(["-c", &script, "sh", env!("CARGO_BIN_EXE_versus"), "build", "--quiet"]);
    // As many files at a time on any machine.
    command.args(["--jobs", "2"]).args(arguments);
    command
}

/// Runs a build that may fail. Returns whether it did; then it must have said why.
#[track_caller]
fn fails(command: &mut Command, when: &str) -> bool {
    let output = command.output().unwrap();
    let (_, error) = said(&output);
    match output.status.code() {
        Some(0) => false,
        Some(2) => {
            assert!(error.starts_with("error: could not "), "{when}: {error}");
            true
        }
        other => panic!("{when}: ended with {other:?}: {error}"),
    }
}

/// Builds over the last site under every limit. Each time it is as it was, or whole and new: a limit
/// may only keep the program from tidying up. Returns how many builds failed.
#[cfg(unix)]
fn survive(yard: &Yard, limit: &str, numbers: &[u32]) -> usize {
    let site = yard.place("site");
    let (before, clean) = (published(&yard.other), published(&yard.clean));
    let mut failed = 0;
    for number in numbers {
        let when = format!("ulimit {limit} {number}");
        yard.restore(&site);
        let [root, output] = ["--root", "--output"].map(std::ffi::OsStr::new);
        let arguments = [root, yard.project.as_os_str(), output, site.as_os_str()];
        if fails(&mut limited(limit, *number, &arguments), &when) {
            failed += 1;
            let mut found = published(&site);
            assert!(take_foreign(&mut found), "{when}: somebody's own files");
            let left = ["stage", "manifest.new"].map(|name| site.join(".versus").join(name));
            let tidy = limit == "-n" || left.iter().all(|path| !path.exists());
            assert!(tidy, "{when}: something was left");
            assert_same(&found, if found == clean { &clean } else { &before }, &when);
        }
        run_well(&mut build_command(&yard.project, &site));
        yard.assert_clean(&site, &when, true);
    }
    failed
}

#[cfg(unix)]
#[test]
fn a_disk_that_is_full_leaves_the_last_good_site() {
    let yard = Yard::new();
    // Blocks of 512 bytes: pages fail first, then the manifest, which is the largest file.
    let numbers: Vec<u32> = (0..24).chain((24..80).step_by(5)).collect();
    let failed = survive(&yard, "-f", &numbers);
    assert!(failed >= 24 && failed < numbers.len(), "{failed} of {} failed", numbers.len());
    println!("survived {failed} full disks");
}

#[cfg(unix)]
#[test]
fn a_machine_without_file_handles_leaves_the_last_good_site() {
    let yard = Yard::new();
    let numbers: Vec<u32> = (4..16).collect();
    let failed = survive(&yard, "-n", &numbers);
    assert!(failed > 0 && failed < numbers.len(), "{failed} of {} failed", numbers.len());
    println!("survived {failed} times too few file handles");
}

#[cfg(unix)]
#[test]
fn a_disk_that_is_full_leaves_the_last_archive() {
    let yard = Yard::new();
    let folder = yard.place("archives");
    fs::create_dir(&folder).unwrap();
    let mut failed = 0;
    for (name, numbers) in [("site.tar", 0..40_u32), ("site.tar.gz", 0..40)] {
        let file = folder.join(name);
        let [root, archive] = ["--root", "--archive"].map(std::ffi::OsStr::new);
        let arguments = [root, yard.project.as_os_str(), archive, file.as_os_str()];
        run_well(program().args(["build", "--quiet"]).args(arguments));
        let expected = fs::read(&file).unwrap();
        for number in numbers.step_by(3) {
            fs::write(&file, MINE).unwrap();
            let when = format!("{name} in {number} blocks");
            if fails(&mut limited("-f", number, &arguments), &when) {
                failed += 1;
                assert!(fs::read(&file).unwrap() == MINE, "{when}");
            } else {
                assert!(fs::read(&file).unwrap() == expected, "{when}");
            }
            assert!(names(&folder).iter().all(|name| !name.starts_with('.')), "{when}");
        }
    }
    assert!(failed >= 20, "only {failed} archives failed");
    println!("survived {failed} full disks with archives");
}

#[test]
fn places_where_nothing_can_be_written_are_told() {
    let yard = Yard::new();
    let file = yard.place("file");
    fs::write(&file, MINE).unwrap();
    let mut places = vec![file.clone(), file.join("site"), file.join("deep/site")];
    if cfg!(target_os = "linux") {
        // Nobody writes there, not even root.
        places.extend(["/proc/versus", "/proc/self/task", "/proc/self/fd/versus"].map(Into::into));
    }
    // A file where versus keeps its list.
    let own = yard.place("own");
    fs::create_dir(&own).unwrap();
    fs::write(own.join(".versus"), MINE).unwrap();
    places.push(own.clone());
    for place in &places {
        let when = place.display().to_string();
        assert!(fails(&mut build_command(&yard.project, place), &when), "{when} was built into");
        let mut command = program();
        command.arg("build").arg("--root").arg(&yard.project);
        let within = place.join("site.tar");
        if *place != own {
            assert!(fails(command.arg("--archive").arg(within), &when), "{when} was archived in");
        }
    }
    assert!(fs::read(&file).unwrap() == MINE && fs::read(own.join(".versus")).unwrap() == MINE);
    assert_eq!(names(&own), [".versus"]);
    println!("survived {} places where nothing can be written", places.len());
}

#[cfg(target_os = "linux")]
#[test]
fn the_output_may_be_on_another_device() {
    use std::os::unix::fs::MetadataExt;
    let yard = Yard::new();
    let elsewhere = tempfile::tempdir_in("/dev/shm").unwrap();
    let device = |path: &Path| fs::metadata(path).unwrap().dev();
    assert_ne!(device(elsewhere.path()), device(&yard.project));
    let site = elsewhere.path().join("site");
    yard.restore(&site);
    run_well(&mut build_command(&yard.project, &site));
    yard.assert_clean(&site, "on another device", true);
    let [here, there] = [yard.place("site.tar"), elsewhere.path().join("site.tar")];
    for file in [&here, &there] {
        let mut command = program();
        command.arg("build").arg("--root").arg(&yard.project).arg("--archive").arg(file);
        run_well(&mut command);
    }
    assert!(fs::read(here).unwrap() == fs::read(there).unwrap());
}

#[cfg(unix)]
#[test]
fn nothing_is_removed_or_changed_behind_a_link() {
    use std::os::unix::fs::symlink;
    let (folder, elsewhere) = (scratch(), scratch());
    build_project(&crowd(), folder.path());
    // A folder that is no longer part of the site has become a link to a copy of it, and a page a link
    // to a copy of it.
    fs::rename(path(&folder, "ja"), path(&elsewhere, "ja")).unwrap();
    symlink(path(&elsewhere, "ja"), path(&folder, "ja")).unwrap();
    fs::rename(path(&folder, "en/index.html"), path(&elsewhere, "index.html")).unwrap();
    symlink(path(&elsewhere, "index.html"), path(&folder, "en/index.html")).unwrap();
    let before = tree(elsewhere.path());
    let mut project = other_crowd();
    project.edit("content/site.yaml", "  - { tag: ja, name: 日本語 }\n", "");
    let built = build_project(&project, folder.path());
    assert!(built.kept > 50, "{built:?}");
    assert_same(&tree(elsewhere.path()), &before, "behind a link");
    assert!(path(&folder, "ja").is_symlink());
    fs::remove_file(path(&folder, "ja")).unwrap();
    let clean = scratch();
    build_project(&project, clean.path());
    build_project(&project, folder.path());
    assert_same(&tree(folder.path()), &tree(clean.path()), "without the link");
}

#[cfg(unix)]
#[test]
fn a_pipe_where_a_page_belongs_holds_nobody_up() {
    let folder = scratch();
    build_project(&Project::base(), folder.path());
    let clean = tree(folder.path());
    let page = path(&folder, "en/index.html");
    let pipe = || {
        fs::remove_file(&page).unwrap();
        assert!(Command::new("mkfifo").arg(&page).status().unwrap().success());
    };
    pipe();
    build_project(&Project::base(), folder.path());
    assert_same(&tree(folder.path()), &clean, "a pipe that was a page");
    pipe();
    fs::remove_file(path(&folder, ".versus/manifest")).unwrap();
    let refused = refusal(build(Project::base().sources(), &options(folder.path())));
    assert!(refused.contains("index.html") && refused.contains("--force"), "{refused}");
}

#[test]
fn a_manifest_that_lies_is_found_out() {
    let folder = scratch();
    build_project(&crowd(), folder.path());
    let clean = tree(folder.path());
    let manifest = path(&folder, ".versus/manifest");
    let text = fs::read_to_string(&manifest).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let of = |path: &str| *lines.iter().find(|line| line.ends_with(&format!(" {path}"))).unwrap();
    fs::write(path(&folder, "CNAME"), MINE).unwrap();
    // A page was spoilt, and the list says that these are its bytes: those of another page.
    let (home, other) = (of("en/index.html"), of("ja/index.html"));
    let [key, ..] = home.split(' ').collect::<Vec<_>>()[..] else { panic!("{home}") };
    let [_, hash, length, _] = other.split(' ').collect::<Vec<_>>()[..] else { panic!("{other}") };
    let spoilt = format!("{key} {hash} {length} en/index.html");
    let mut lies = vec![
        text.replace(home, &spoilt),
        text.replace(home, ""),
        text.replace("en/index.html", "en/../../x"),
        text.replace("en/index.html", "CNAME"),
        text.replace(" files ", " pages "),
        text.replace(key, "0"),
        text.clone() + &text,
        lines.iter().rev().flat_map(|line| [line, "\n"]).collect(),
        format!("versus manifest 3\n{}", lines[1..].join("\n")),
    ];
    // Whatever a disk may do to it: some bytes are others, or the end is missing.
    let mut dice = Dice::new(3);
    for _ in 0..40 {
        let mut bytes = text.clone().into_bytes();
        for _ in 0..=dice.below(3) {
            let at = dice.below(bytes.len());
            bytes[at] = u8::try_from(dice.below(128)).unwrap();
        }
        lies.push(String::from_utf8(bytes).unwrap());
        lies.push(text.chars().take(dice.below(text.len())).collect());
    }
    for (number, lie) in lies.iter().enumerate() {
        if number == 0 {
            fs::copy(path(&folder, "ja/index.html"), path(&folder, "en/index.html")).unwrap();
        }
        fs::write(&manifest, lie).unwrap();
        build_project(&crowd(), folder.path());
        let mut found = tree(folder.path());
        assert!(found.remove("CNAME").is_some_and(|mine| mine == MINE), "lie {number}");
        assert_same(&found, &clean, &format!("lie {number}"));
    }
    println!("survived {} manifests that lie", lies.len());
}

#[test]
fn a_list_that_a_kill_left_half_written_is_removed() {
    let folder = scratch();
    build_project(&crowd(), folder.path());
    let left = path(&folder, ".versus/manifest.new");
    fs::write(&left, "half a list").unwrap();
    // Nothing is to be done, and yet it must go.
    build_project(&crowd(), folder.path());
    assert!(!left.exists());
}

#[test]
fn many_builds_at_once_are_one_or_are_told() {
    const BUILDS: usize = 4;
    const ROUNDS: usize = 4;
    let yard = Yard::new();
    let (site, archives) = (yard.place("site"), yard.place("archives"));
    let file = archives.join("site.tar");
    let archive = || {
        let mut command = program();
        command.arg("build").arg("--root").arg(&yard.project).arg("--archive").arg(&file);
        command
    };
    run_well(&mut archive());
    let expected = fs::read(&file).unwrap();
    let mut refused = 0;
    for round in 0..ROUNDS {
        yard.restore(&site);
        fs::write(&file, MINE).unwrap();
        let starts = (0..BUILDS).flat_map(|_| [build_command(&yard.project, &site), archive()]);
        let children: Vec<_> = starts
            .map(|mut command| {
                command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
            })
            .collect();
        let mut good = [0, 0];
        for (number, child) in children.into_iter().enumerate() {
            let output = child.wait_with_output().unwrap();
            let (_, error) = said(&output);
            if output.status.success() {
                good[number % 2] += 1;
            } else {
                assert_eq!(output.status.code(), Some(2), "{error}");
                assert!(error.contains("another build is"), "{error}");
                refused += 1;
            }
        }
        assert!(good[0] > 0 && good[1] > 0, "{good:?}");
        yard.assert_clean(&site, &format!("round {round}"), true);
        assert!(fs::read(&file).unwrap() == expected, "round {round}");
        assert_eq!(names(&archives), ["site.tar"], "round {round}");
    }
    println!("survived {} builds at once, {refused} of them told so", 2 * BUILDS * ROUNDS);
}

/// Ends a writer, also where an assertion fails.
struct End<'e>(&'e AtomicBool);

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn sources_that_change_during_a_build_never_hurt_the_last_site() {
    let yard = Yard::new();
    let site = yard.place("site");
    yard.restore(&site);
    // What was read is what is built.
    let sources = Sources::from_disk(&yard.project).unwrap();
    fs::write(yard.project.join("locales/en/codes.ftl"), "nothing = is right").unwrap();
    fs::remove_dir_all(yard.project.join("templates")).unwrap();
    build(sources, &options(&site)).unwrap();
    yard.assert_clean(&site, "changed after they were read", true);
    // Somebody saves all the time, in a way that shows half a file to others.
    write_project(&crowd(), &yard.project);
    let done = AtomicBool::new(false);
    let (mut whole, mut told) = (0, 0);
    std::thread::scope(|scope| {
        let end = End(&done);
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                for project in [other_crowd(), crowd()] {
                    write_project(&project, &yard.project);
                    let _ = fs::remove_file(yard.project.join("content/pages/stale.en.md"));
                }
            }
        });
        for turn in 0..20 {
            let before = published(&site);
            let output = build_command(&yard.project, &site).output().unwrap();
            let (_, error) = said(&output);
            if output.status.success() {
                whole += 1;
            } else {
                told += 1;
                assert!(matches!(output.status.code(), Some(1 | 2)), "{error}");
                assert!(error.contains("error"), "{error}");
                assert_same(&published(&site), &before, &format!("turn {turn}"));
            }
        }
        drop(end);
    });
    write_project(&crowd(), &yard.project);
    run_well(&mut build_command(&yard.project, &site));
    yard.assert_clean(&site, "after all the changes", true);
    println!("survived {} builds of changing sources: {whole} whole, {told} told", whole + told);
}

#[test]
fn no_clock_is_believed() {
    let yard = Yard::new();
    let site = yard.place("site");
    let mut survived = 0;
    let start = SystemTime::UNIX_EPOCH;
    let far = start + Duration::from_secs(4_102_444_800);
    for time in [start, far] {
        yard.restore(&site);
        // The clock was ahead, or is set back: everything on the disk is from the future.
        for root in [&site, &yard.project] {
            for name in tree(root).into_keys().chain([".versus/lock".to_owned()]) {
                if let Ok(file) = File::options().write(true).open(root.join(name)) {
                    file.set_modified(time).unwrap();
                    survived += 1;
                }
            }
        }
        run_well(&mut build_command(&yard.project, &site));
        yard.assert_clean(&site, "times are lies", true);
        let (out, _) = crate::cli::run(&mut build_command(&yard.project, &site), 0);
        assert!(out.starts_with("up to date"), "{out}");
    }
    assert!(survived > 300, "only {survived} files had another time");
    println!("survived {survived} files with a wrong time");
}
