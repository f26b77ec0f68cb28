//! `unresolved`: no mark of Fluent or of directions is left on a page.

use crate::catalog::Locale;
use crate::check::fault::Fault;
use crate::check::page::Block;
use crate::diagnostic::rules;

/// What Fluent or the templates should have resolved, and what isolates directions.
const MARKS: [&str; 9] =
    ["{$", "{ $", "{-", "()", "{{", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}"];

/// The first mark that was not resolved.
pub(in crate::check) fn faults(_: &Locale, block: &Block) -> Vec<Fault> {
    let found = MARKS.into_iter().find_map(|mark| Some((block.text.find(mark)?, mark)));
    let fault = found.map(|(at, mark)| {
        let message = format!("`{}` was not resolved", mark.escape_default());
        Fault::new(&rules::UNRESOLVED, message, mark).within(block, at)
    });
    fault.into_iter().collect()
}
