//! What packagers install beside the program: completions and manual pages.

use std::fs;
use std::process::Command;

use crate::cli::run;
use crate::disk::{path, program, scratch};

/// The commands that `--help` lists.
fn commands() -> Vec<String> {
    let (help, _) = run(program().arg("--help"), 0);
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let names = lines.take_while(|line| !line.is_empty()).filter(|line| line.starts_with("  "));
    let names =
        names.filter_map(|line| line.get(2..)?.split(' ').next().filter(|name| !name.is_empty()));
    names.map(str::to_owned).collect()
}

#[test]
fn every_shell_completes_every_command() {
    let commands = commands();
    assert!(commands.len() >= 7 && commands.contains(&"completions".to_owned()), "{commands:?}");
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let (script, error) = run(program().args(["completions", shell]), 0);
        assert!(error.is_empty(), "{error}");
        for name in &commands {
            assert!(script.contains(name.as_str()), "{shell}: {name}");
        }
        for option in ["base-url", "deny-warnings", "github-pages"] {
            assert!(script.contains(option), "{shell}: {option}");
        }
    }
    let (out, error) = run(program().args(["completions", "csh"]), 2);
    assert!(out.is_empty() && error.contains("zsh"), "{out}{error}");
}

#[test]
fn bash_takes_the_completions() {
    let (script, _) = run(program().args(["completions", "bash"]), 0);
    let ask =
        "COMP_WORDS=(versus bu) COMP_CWORD=1; _versus versus bu versus; echo \"${COMPREPLY[@]}\"";
    let output = Command::new("bash").args(["-c", &format!("{script}\n{ask}")]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "build\n", "{output:?}");
}

#[test]
fn every_command_has_a_manual_page() {
    let (page, _) = run(program().arg("man"), 0);
    assert!(page.contains(".TH versus 1"), "{page}");
    let folder = scratch();
    let man = path(&folder, "man");
    let (out, _) = run(program().arg("man").arg(&man), 0);
    let mut found: Vec<_> =
        fs::read_dir(&man).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    found.sort();
    assert!(out.starts_with(&format!("{} pages in ", found.len())), "{out}");
    for name in commands() {
        let text = fs::read_to_string(man.join(format!("versus-{name}.1"))).unwrap();
        assert!(text.contains(".SH DESCRIPTION") && text.contains("\\-\\-color"), "{name}: {text}");
        assert!(page.contains(&format!("versus\\-{name}(1)")), "{name} is not in\n{page}");
    }
    assert!(man.join("versus-l10n-status.1").is_file(), "{found:?}");
    assert_eq!(fs::read_to_string(man.join("versus.1")).unwrap().trim_end(), page.trim_end());
}
