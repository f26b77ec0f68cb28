//! The plan: every file of the site is a small value that maps to a path and back.

use std::collections::BTreeSet;

use versus::plan::Route;
use versus::{Overrides, Snapshot};

use crate::base::Project;
use crate::site::{BASE, real_sources};

/// Four codes, one of them with letters, and a page of text.
const FOUR: &str = r#"
-- content/pages/about.en.md --
# About
-- content/smtp/4XX.yaml --
code: 4XX
class: transient
facets:
  connection: { value: open, source: rfc5321 }
  retry: { value: never, source: rfc5321 }
  stages: { value: [any], source: rfc5321 }
-- content/smtp/450.yaml --
code: "450"
class: transient
facets:
  connection: { value: open, source: rfc5321 }
  retry: { value: never, source: rfc5321 }
  stages: { value: [rcpt], source: rfc5321 }
-- locales/en/more.ftl --
smtp-4XX = Gone
    .gist = { $code } gives up
    .meaning = m
    .seen = s
    .fix = f
    .send = s
smtp-450 = Mailbox Unavailable
    .gist = { $code } says later
    .meaning = m
    .seen = s
    .fix = f
    .send = s
"#;

fn snapshots() -> Vec<Snapshot> {
    let overrides = || Overrides { base_url: Some(BASE.to_owned()) };
    vec![
        Snapshot::new(real_sources(), &overrides()),
        Snapshot::new(Project::case(FOUR).sources(), &overrides()),
        Snapshot::new(Project::base().sources(), &Overrides::default()),
    ]
}

#[test]
fn every_route_maps_to_a_path_and_back() {
    for snapshot in snapshots() {
        let site = snapshot.site.as_ref().unwrap();
        for route in site.plan.routes(&site.catalog) {
            let path = route.path(&site.catalog, &site.plan);
            assert_eq!(site.plan.route(&site.catalog, &path), Some(route), "{path}");
        }
    }
}

#[test]
fn every_path_is_there_once_whatever_its_case() {
    for snapshot in snapshots() {
        let site = snapshot.site.as_ref().unwrap();
        let mut seen = BTreeSet::new();
        for route in site.plan.routes(&site.catalog) {
            let path = route.path(&site.catalog, &site.plan);
            assert!(seen.insert(path.to_lowercase()), "{path} is there twice");
            assert!(
                !path.starts_with('/')
                    && path.split('/').all(|part| !part.is_empty() && part != ".."),
                "{path}"
            );
        }
        assert_eq!(site.plan.len(&site.catalog), seen.len() as u64);
        assert!(!site.plan.is_empty(&site.catalog));
    }
}

#[test]
fn n_codes_make_all_pairs_and_no_more() {
    for snapshot in snapshots() {
        let site = snapshot.site.as_ref().unwrap();
        let routes = site.plan.routes(&site.catalog);
        let pairs = routes
            .filter(|route| matches!(route, Route::Page(_, versus::plan::Page::Pair(_))))
            .count();
        let codes = site.catalog.codes.len();
        assert_eq!(pairs, site.catalog.locales.len() * codes * (codes - 1) / 2);
    }
}

#[test]
fn a_path_of_no_page_is_no_route() {
    let snapshots = snapshots();
    let site = snapshots[1].site.as_ref().unwrap();
    assert!(site.plan.route(&site.catalog, "en/smtp/4xx-vs-421.html").is_some());
    for path in [
        "",
        "/",
        "en",
        "en/",
        "en/smtp",
        "en/smtp/",
        "../index.html",
        "en/smtp/421-vs-250.html",
        "en/smtp/421-vs-421.html",
        "en/smtp/421-vs-999.html",
        "en/smtp/4XX-vs-421.html",
        "de/smtp/250-vs-421.html",
        "en/pop3/250-vs-421.html",
        "en/smtp/x/250-vs-421.html",
        "en/smtp/250-vs-421",
        "EN/smtp/250-vs-421.html",
        "en/smtp/250-vs-421-vs-450.html",
    ] {
        assert_eq!(site.plan.route(&site.catalog, path), None, "{path}");
    }
}
