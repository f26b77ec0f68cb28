//! `korean-particle`: how `JOSA` is called, whatever codes there are.

use super::korean_particle::PAIRS;
use crate::check::project::Project;
use crate::diagnostic::{Diagnostic, Severity, Span, rules};

/// Reports calls with the two forms in the wrong order, and calls with a space before them.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    for text in project.texts().filter(|text| text.locale.lang.language.as_str() == "ko") {
        let span = text.pattern.span;
        let written = project.written(span);
        let place = |start: usize, end: usize| {
            Span::new(span.file, span.start as usize + start..span.start as usize + end)
        };
        for (at, name) in written.match_indices("JOSA(") {
            let (before, rest) = written.split_at(at);
            problems.extend(swapped(rest).map(|(start, pair, right)| {
                let place = place(at + start, at + start + pair.len());
                Diagnostic::new(&rules::KOREAN_PARTICLE, format!("`{pair}` should be `{right}`"))
                    .at(place, "the form after a vowel comes second")
                    .replace(place, right)
            }));
            let before = before.trim_end().strip_suffix('{').unwrap_or(before);
            let word = before.trim_end_matches([' ', '\u{a0}']);
            if word.len() < before.len() && word.ends_with(|c: char| !c.is_whitespace()) {
                let place = place(word.len(), before.len());
                let mut problem =
                    Diagnostic::new(&rules::KOREAN_PARTICLE, "a space stands before a particle")
                        .at(place, "")
                        .help(format!("write `{name}…)` right behind the word"))
                        .replace(place, "");
                problem.severity = Severity::Warning;
                problems.push(problem);
            }
        }
    }
}

/// The pair of a call if its forms are in the wrong order: its place, itself, and what is right.
fn swapped(call: &str) -> Option<(usize, &str, String)> {
    let (arguments, _) = call.split_once(')')?;
    let (before, quoted) = arguments.split_once('"')?;
    let (pair, _) = quoted.split_once('"')?;
    let (first, second) = pair.split_once('/')?;
    let right = format!("{second}/{first}");
    PAIRS.contains(&&*right).then_some((before.len() + 1, pair, right))
}
