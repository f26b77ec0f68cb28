//! `replacement-character`: what is left of a character that was lost in a conversion.

use crate::check::project::Project;
use crate::diagnostic::{Diagnostic, Span, rules};

/// The character that stands for a lost one.
const LOST: char = '\u{fffd}';

/// Reports files with lost characters: the first place, and how many more there are.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    // A damaged file says so already.
    for (id, file) in project.sources.files().filter(|(_, file)| !file.damaged) {
        let Some(at) = file.text.find(LOST) else { continue };
        let rest = file.text.get(at..).unwrap_or("");
        let run = rest.len() - rest.trim_start_matches(LOST).len();
        let problem =
            Diagnostic::new(&rules::REPLACEMENT_CHARACTER, "a character was lost in a conversion")
                .at(Span::new(id, at..at + run), "readers would see `\u{fffd}`")
                .help("write the character that was here, and save the file as UTF-8");
        let more = rest.matches(LOST).count() - run / LOST.len_utf8();
        problems.push(match more {
            0 => problem,
            more => problem.help(format!("{more} more in this file")),
        });
    }
}
