//! `over-long-title`: search engines cut long titles. Widths are East Asian: a wide character is two
//! columns.

use std::collections::BTreeMap;

use unicode_width::UnicodeWidthStr;

use crate::catalog::{Catalog, LocaleIx};
use crate::check::fault::Fault;
use crate::check::titles::Title;
use crate::diagnostic::rules;
use crate::plan::{Page, Route};

/// The widest title of each kind of page in each locale, if it is too wide. Titles of a kind are made
/// by one message, so one report says all.
pub(in crate::check) fn faults(catalog: &Catalog, titles: &[Title]) -> Vec<(Route, Fault)> {
    let limit = catalog.site.title_width;
    let mut widest: BTreeMap<(LocaleIx, u32), (usize, &Title, usize)> = BTreeMap::new();
    for title in titles {
        let width = title.text.width();
        if width as u64 <= limit {
            continue;
        }
        let entry = widest.entry((title.locale, kind(title.route))).or_insert((width, title, 0));
        entry.2 += 1;
        if (width, title.route) > (entry.0, entry.1.route) {
            (entry.0, entry.1) = (width, title);
        }
    }
    let fault = |(width, title, pages): (usize, &Title, usize)| {
        let message = format!("a title is {width} columns wide, more than {limit}");
        let mut fault = Fault::new(&rules::OVER_LONG_TITLE, message, &title.text)
            .help("shorten it, or set `title_width` in `content/site.yaml`");
        title.text.clone_into(&mut fault.context);
        fault.label = "titles are made by this";
        fault.pages = pages;
        (title.route, fault)
    };
    widest.into_values().map(fault).collect()
}

/// Which pages get their title in the same way.
fn kind(route: Route) -> u32 {
    match route {
        Route::Page(_, Page::Home) => 0,
        Route::Page(_, Page::Protocol(_)) => 1,
        Route::Page(_, Page::Code(_)) => 2,
        Route::Page(_, Page::Pair(_)) => 3,
        Route::Page(_, Page::Prose(prose)) => 7 + prose.0,
        Route::Chooser => 4,
        Route::NotFound => 5,
        Route::Robots
        | Route::NoJekyll
        | Route::Llms
        | Route::Schema
        | Route::Data(..)
        | Route::Search(_)
        | Route::OpenSearch(_)
        | Route::Picture(..)
        | Route::SitemapIndex
        | Route::Sitemap(..)
        | Route::Static(_) => 6,
    }
}
