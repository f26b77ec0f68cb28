//! The titles of all pages.

use crate::catalog::LocaleIx;
use crate::plan::Route;

/// The title of a page. Ordered by locale, text and page.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Title {
    pub(super) locale: LocaleIx,
    pub(super) text: String,
    pub(super) route: Route,
}
