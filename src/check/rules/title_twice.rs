//! `title-twice`: two pages of a language have two titles.

use crate::catalog::Catalog;
use crate::check::fault::Fault;
use crate::check::titles::Title;
use crate::diagnostic::rules;
use crate::plan::{Plan, Route};

/// Pages with the title of another page, from titles in order of locale, title and path.
pub(in crate::check) fn faults(
    catalog: &Catalog,
    plan: &Plan,
    titles: &[Title],
) -> Vec<(Route, Fault)> {
    let same = titles
        .windows(2)
        .filter(|two| two[0].locale == two[1].locale && two[0].text == two[1].text);
    let fault = |two: &[Title]| {
        let first = two[0].route.path(catalog, plan);
        let message = format!("`{}` is also the title of `{first}`", two[1].text);
        (two[1].route, Fault::new(&rules::TITLE_TWICE, message, &two[1].text))
    };
    same.map(fault).collect()
}
