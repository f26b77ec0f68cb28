//! The program from outside: arguments, exit codes, what it says and where.

use std::process::{Command, Output};

use crate::base::Project;
use crate::disk::{build_command, path, program, said, scratch, write_project};

#[track_caller]
pub(crate) fn run(command: &mut Command, code: i32) -> (String, String) {
    let output: Output = command.output().unwrap();
    let (out, error) = said(&output);
    assert_eq!(output.status.code(), Some(code), "{out}\n{error}");
    (out, error)
}

/// The text with the time and the folder replaced.
fn redact(text: &str, folder: &tempfile::TempDir) -> String {
    let text = text.replace(folder.path().to_str().unwrap(), "DIR");
    let mut words = text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    for at in 1..words.len() {
        if words[at].starts_with("s\n") || words[at] == "s" {
            assert!(words[at - 1].parse::<f64>().is_ok(), "{text}");
            "TIME".clone_into(&mut words[at - 1]);
        }
    }
    words.join(" ")
}

fn project() -> tempfile::TempDir {
    let folder = scratch();
    write_project(&Project::base(), folder.path());
    folder
}

#[test]
fn help_and_version_go_to_standard_output() {
    let (out, error) = run(program().arg("--help"), 0);
    assert!(
        out.contains("Usage: versus") && out.contains("build") && error.is_empty(),
        "{out}{error}"
    );
    let (out, _) = run(program().args(["build", "--help"]), 0);
    for option in ["--root", "--output", "--base-url", "--jobs", "--force", "--quiet", "--color"] {
        assert!(out.contains(option), "{option} is not in\n{out}");
    }
    let (out, _) = run(program().arg("--version"), 0);
    assert_eq!(out, format!("versus {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn wrong_arguments_are_told_on_standard_error() {
    let cases: [(&[&str], &str); 6] = [
        (&[], "Usage"),
        (&["biuld"], "build"),
        (&["build", "--jobs", "many"], "many"),
        (&["build", "--outptu", "x"], "--output"),
        (&["build", "--base-url", "example.org"], "https://"),
        (&["build", "--color", "pink"], "always"),
    ];
    for (arguments, expected) in cases {
        let (out, error) = run(program().args(arguments), 2);
        assert!(out.is_empty() && error.contains(expected), "{arguments:?}: {out}{error}");
    }
}

#[test]
fn a_build_says_what_it_did_and_where_to_look() {
    let folder = project();
    let output = path(&folder, "site");
    let (out, error) = run(&mut build_command(folder.path(), &output), 0);
    assert_eq!(error, "");
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("cli_first", redact(&out, &folder));
        let (out, _) = run(&mut build_command(folder.path(), &output), 0);
        insta::assert_snapshot!("cli_second", redact(&out, &folder));
        let mut fewer = Project::base();
        fewer.edit("content/site.yaml", "  - { tag: ja, name: 日本語 }\n", "");
        write_project(&fewer, folder.path());
        std::fs::write(output.join("ja/index.html"), "mine").unwrap();
        let mut command = build_command(folder.path(), &output);
        let (out, _) = run(command.args(["--base-url", "https://example.org/repo"]), 0);
        insta::assert_snapshot!("cli_changed", redact(&out, &folder));
    });
}

#[test]
fn the_output_is_the_folder_site_of_the_project_unless_told() {
    let folder = project();
    run(program().arg("build").arg("--root").arg(folder.path()), 0);
    assert!(path(&folder, "site/index.html").is_file());
    run(program().arg("build").current_dir(folder.path()), 0);
}

#[test]
fn wrong_content_is_exit_1_and_a_failed_machine_2() {
    let folder = scratch();
    let mut broken = Project::base();
    broken.edit("content/smtp/250.yaml", "value: open", "value: opne");
    broken.edit("content/smtp/421.yaml", "retry", "rerty");
    write_project(&broken, folder.path());
    let output = path(&folder, "site");
    let (out, error) = run(&mut build_command(folder.path(), &output), 1);
    assert_eq!(out, "nothing was written\n");
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("cli_wrong", error);
    });
    assert!(!output.exists());
    // A file where the output should be: the machine cannot.
    let folder = project();
    std::fs::write(path(&folder, "site"), "mine").unwrap();
    let (_, error) = run(&mut build_command(folder.path(), &path(&folder, "site")), 2);
    assert!(error.starts_with("error: could not create the folder"), "{error}");
    // No project at all is wrong content, with a hint.
    let (_, error) = run(&mut build_command(&path(&folder, "nowhere"), &path(&folder, "out")), 1);
    assert!(error.contains("--root"), "{error}");
}

#[test]
fn quiet_says_nothing_but_errors() {
    let folder = project();
    let output = path(&folder, "site");
    let (out, error) = run(build_command(folder.path(), &output).arg("--quiet"), 0);
    assert_eq!((out, error), (String::new(), String::new()));
    let mut broken = Project::base();
    broken.edit("content/smtp/250.yaml", "value: open", "value: opne");
    write_project(&broken, folder.path());
    let (out, error) = run(build_command(folder.path(), &output).arg("-q"), 1);
    assert!(out.is_empty() && error.contains("opne"), "{out}{error}");
}

#[test]
fn colours_follow_the_option_and_the_environment() {
    let folder = project();
    let mut broken = Project::base();
    broken.edit("content/smtp/250.yaml", "value: open", "value: opne");
    write_project(&broken, folder.path());
    let coloured = |change: &dyn Fn(&mut Command)| {
        let mut command = build_command(folder.path(), &path(&folder, "site"));
        change(&mut command);
        run(&mut command, 1).1.contains("\x1b[")
    };
    assert!(!coloured(&|_| {}), "no terminal, no colours");
    assert!(coloured(&|command| {
        command.arg("--color=always");
    }));
    assert!(coloured(&|command| {
        command.env("CLICOLOR_FORCE", "1");
    }));
    assert!(!coloured(&|command| {
        command.env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1");
    }));
    assert!(!coloured(&|command| {
        command.env("CLICOLOR_FORCE", "1").arg("--color=never");
    }));
}
