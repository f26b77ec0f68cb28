//! Changes that do what they are for. A change after which its fault stands where it stood would be made
//! again at each run, and the text would never be right.
//!
//! Start at [`mend_surely`].

use std::collections::BTreeSet;

use super::{Mended, Options, mend, run_for};
use crate::diagnostic::{Diagnostic, Files};
use crate::snapshot::{Overrides, Snapshot};

/// Mends what is mechanical, as [`mend()`] does, but looks at the result: what does not mend its fault is
/// left alone.
pub fn mend_surely(problems: &[Diagnostic], snapshot: &Snapshot, options: &Options) -> Vec<Mended> {
    let mut problems = problems.to_vec();
    loop {
        let files = mend(&problems, &snapshot.sources);
        if files.is_empty() {
            return files;
        }
        let texts = files.iter().map(|file| (&*file.path, &*file.text));
        let after = Snapshot::new(snapshot.sources.with(texts), &Overrides::default());
        let left = run_for(&after, options);
        let left: BTreeSet<_> = left.iter().filter_map(|one| place(one, &after)).collect();
        let before = problems.len();
        problems.retain(|problem| {
            let Some(Place { path, rule, message, start }) = place(problem, snapshot) else {
                return true;
            };
            let file = files.iter().find(|file| file.path == path && !problem.fix.is_empty());
            let stays = file.is_some_and(|file| {
                file.moved(start)
                    .filter_map(|start| u32::try_from(start).ok())
                    .any(|start| left.contains(&Place { path, rule, message, start }))
            });
            !stays
        });
        if problems.len() == before {
            return files;
        }
    }
}

/// What makes a fault the same one in two versions of a file.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Place<'p> {
    path: &'p str,
    rule: &'static str,
    message: &'p str,
    start: u32,
}

fn place<'p>(problem: &'p Diagnostic, snapshot: &'p Snapshot) -> Option<Place<'p>> {
    let span = problem.primary.as_ref()?.span;
    let path = snapshot.sources.path(span.file);
    let (rule, message) = (problem.rule.name, &*problem.message);
    Some(Place { path, rule, message, start: span.start })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Span, rules};
    use crate::source::Sources;

    #[test]
    fn a_change_that_mends_nothing_is_not_made() {
        let text = "-- content/site.yaml --\nname: 1\nsource: 12\n";
        let snapshot = Snapshot::new(Sources::from_fixture(text), &Overrides::default());
        let mut problems = run_for(&snapshot, &Options::default());
        problems.retain(|problem| problem.rule.name == rules::WRONG_TYPE.name);
        let [name, source] = problems.as_mut_slice() else { panic!("{problems:?}") };
        let mended = |problems: &[Diagnostic]| -> Vec<String> {
            let files = mend_surely(problems, &snapshot, &Options::default());
            files.into_iter().map(|file| file.text).collect()
        };
        assert_eq!(
            mended(&[name.clone(), source.clone()]),
            ["name: \"1\"\nsource: \"12\"\n".to_owned()]
        );
        // As long as a field is before it, the second one is found where it has moved to.
        let Some(place) = source.primary.as_ref().map(|label| label.span) else {
            panic!("no place")
        };
        source.fix.clear();
        *source = source.clone().replace(Span { start: place.end, ..place }, " # no");
        assert_eq!(
            mended(&[name.clone(), source.clone()]),
            ["name: \"1\"\nsource: 12\n".to_owned()]
        );
        assert!(mended(std::slice::from_ref(source)).is_empty());
    }
}
