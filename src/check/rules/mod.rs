//! Rules on what was read, one per file. Rules without which a site cannot be built are noticed where
//! the sources are read.

mod outdated_translation;
mod unrecorded_translation;

use crate::diagnostic::Diagnostic;
use crate::snapshot::{Site, Snapshot};

/// Asks everything that can be asked without rendering.
pub(super) fn check(snapshot: &Snapshot, site: &Site, problems: &mut Vec<Diagnostic>) {
    outdated_translation::check(snapshot, site, problems);
    unrecorded_translation::check(snapshot, site, problems);
}
