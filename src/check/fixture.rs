//! Pieces of pages for the unit tests of rules.

use super::fault::Fault;
use super::page::{Block, PageText};
use crate::catalog::Locale;
use crate::source::Sources;

/// A language of a site.
pub(super) fn locale(tag: &str) -> Locale {
    let text = format!(
        "-- content/site.yaml --\nname: x\nsource: {tag}\nlocales: [{{ tag: {tag}, name: x }}]\n"
    );
    let catalog = crate::catalog::load(&Sources::from_fixture(&text), &mut Vec::new());
    catalog.expect("a site").locales.remove(0)
}

/// A block of text, in HTML.
pub(super) fn block(html: &str) -> Block {
    PageText::read(&format!("<main><p>{html}</p></main>")).blocks.remove(0)
}

/// What a rule says of a text: the passage and what to write instead, `-` if that is not certain.
pub(super) fn said(faults: &[Fault]) -> Vec<(&str, &str)> {
    faults.iter().map(|fault| (&*fault.passage, fault.mend.as_deref().unwrap_or("-"))).collect()
}
