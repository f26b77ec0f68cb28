//! One file per rule. A rule on what was read looks at the snapshot; a rule on what readers see takes a
//! piece of a page. Rules without which a site cannot be built are noticed where the sources are read.

pub(super) mod broken_link;
pub(super) mod doubled;
pub(super) mod forbidden_term;
pub(super) mod french_spacing;
pub(super) mod half_width_punctuation;
pub(super) mod korean_particle;
mod outdated_translation;
pub(super) mod over_long_title;
pub(super) mod sentence_twice;
pub(super) mod site_size;
pub(super) mod stray_markup;
pub(super) mod title_twice;
mod unrecorded_translation;
pub(super) mod unresolved;
pub(super) mod wrong_script;

use crate::diagnostic::Diagnostic;
use crate::snapshot::{Site, Snapshot};

/// Asks everything that can be asked without rendering.
pub(super) fn check(snapshot: &Snapshot, site: &Site, problems: &mut Vec<Diagnostic>) {
    outdated_translation::check(snapshot, site, problems);
    unrecorded_translation::check(snapshot, site, problems);
}
