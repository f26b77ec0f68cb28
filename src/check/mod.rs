//! Questions asked of a snapshot that `build` does not ask.
//!
//! Start at [`run`]; [`run_for`] asks for some languages only. `proof.rs` renders every page to nowhere,
//! so every message is formatted for every pair and every locale, and asks the rules in `rules/` what
//! readers would see; `seen.rs` tells each fault at the message that it is from. `publish/` is the doctor:
//! what goes wrong only where the site is published.
//!
//! **Invariant:** a check changes nothing, and what passes it can be built.

mod anchors;
mod fault;
#[cfg(test)]
mod fixture;
mod glossary;
mod mend;
mod obsolete;
mod page;
mod passage;
mod project;
mod proof;
mod publish;
mod rules;
mod scope;
mod script;
mod seen;
mod sure;
mod template;
mod titles;
mod told_once;

use crate::catalog::{Messages, silence};
use crate::diagnostic::{self, Diagnostic};
use crate::snapshot::Snapshot;

pub use mend::{Mended, mend};
pub use publish::{Examination, Surroundings, examine};
pub use scope::{Options, tags};
pub use sure::mend_surely;

use project::Project;
use rules::ON_SOURCES;
use told_once::told_once;

/// Returns everything that is wrong with a site, in order of place.
pub fn run(snapshot: &Snapshot) -> Vec<Diagnostic> {
    run_for(snapshot, &Options::default())
}

/// Returns what is wrong with a part of a site, in order of place.
pub fn run_for(snapshot: &Snapshot, options: &Options) -> Vec<Diagnostic> {
    let mut problems = snapshot.problems.clone();
    if let Some(site) = &snapshot.site {
        problems.extend(proof::prove(snapshot, site, options));
    }
    if let Some(catalog) = snapshot.catalog() {
        let project = Project::new(snapshot, catalog);
        for rule in ON_SOURCES {
            rule(&project, &mut problems);
        }
        silence(catalog.messages.iter().flat_map(Messages::silences), &mut problems);
        told_once(&mut problems);
    }
    problems.retain(|problem| options.wants(problem, &snapshot.sources));
    diagnostic::sort(&mut problems, &snapshot.sources);
    problems
}
