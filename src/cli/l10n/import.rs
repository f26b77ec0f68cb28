//! `versus l10n import`

use std::path::PathBuf;

use clap::Args;

use super::Workshop;
use crate::cli::Exit;
use crate::cli::report::result;
use crate::diagnostic::Diagnostic;
use crate::l10n::{Done, Import, Shown, import};
use crate::source::read_outside;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The tag of the translation, such as `ja`
    locale: String,
    /// The PO file
    file: PathBuf,
    /// Show what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Leave out faulty translations and take the others
    #[arg(long)]
    keep_going: bool,
}

pub(super) fn run(options: &Options, workshop: &Workshop<'_>) -> Result<Exit, Exit> {
    let locale = workshop.translation(&options.locale)?;
    let text = match read_outside(&options.file) {
        Ok(text) => text,
        Err(failure) => {
            workshop.report.failure(&failure);
            return Err(Exit::Machine);
        }
    };
    let Workshop { snapshot, originals, report, .. } = workshop;
    let import = import(snapshot, workshop.site(), locale, originals, &text, options.keep_going);
    let path = options.file.display().to_string();
    let shown = Shown { sources: &import.sources, path: &path, text: &text };
    report.problems(&import.problems, &shown);
    let wrong = import.problems.iter().any(Diagnostic::is_error);
    if import.files.is_empty() {
        report.say(if wrong { "nothing was changed" } else { "nothing to change" });
    } else if options.dry_run {
        import.done.iter().for_each(|done| result(&change(done)));
        report.say(&format!("would have changed {}", summary(&import)));
    } else {
        for file in &import.files {
            workshop.save(file)?;
        }
        report.say(&format!("changed {}", summary(&import)));
    }
    if !wrong && import.emptied > 0 {
        let texts = if import.emptied == 1 { "text is" } else { "texts are" };
        report.say(&format!(
            "{} {texts} empty in the PO file, and stay as they are; to remove one, edit `locales/{}/`",
            import.emptied, options.locale
        ));
    }
    Ok(if wrong { Exit::Content } else { Exit::Good })
}

/// A text as it was and as it is, for a terminal.
fn change(done: &Done) -> String {
    let Done { name, path, old, new } = done;
    let lines = |sign: &str, text: &str| {
        text.lines().fold(String::new(), |all, line| format!("{all}\n{sign} {line}"))
    };
    let old = old.as_ref().map_or(String::new(), |old| lines("-", old));
    format!("{path}: {name}{old}{}", lines("+", new))
}

fn summary(import: &Import) -> String {
    let new = import.done.iter().filter(|done| done.old.is_none()).count();
    let files: Vec<&str> = import.files.iter().map(|file| &*file.path).collect();
    let changed = match import.done.len() - new {
        1 => "1 text".to_owned(),
        many => format!("{many} texts"),
    };
    format!("{changed}, added {new}, recorded {} in {}", import.recorded, files.join(", "))
}
