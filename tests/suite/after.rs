//! A snapshot that is made from an earlier one has the same pages as a new one, whatever has changed.

use std::collections::BTreeMap;

use versus::{Overrides, Snapshot};

use crate::base::Project;

/// Japanese, and a language that falls back to it.
fn project() -> Project {
    let mut project = Project::case(
        "-- locales/ja/codes.ftl --\nsmtp-421 = サービス停止\n\
         -- locales/ja/site.ftl --\nhome-title = 応答コード\n\
         -- locales/ko/site.ftl --\nhome-title = 응답 코드\n",
    );
    let ja = "  - { tag: ja, name: 日本語 }\n";
    let both = "  - { tag: ja, name: 日本語, fallback: en }\n  - { tag: ko, name: 한국어, fallback: ja }\n";
    project.edit("content/site.yaml", ja, both);
    project
}

fn pages(snapshot: &Snapshot) -> BTreeMap<String, Vec<u8>> {
    let site = snapshot.site.as_ref().unwrap();
    let routes = site.plan.routes(&site.catalog);
    let page = |route: versus::plan::Route| {
        let mut page = Vec::new();
        site.render(route, &mut page).unwrap();
        (route.path(&site.catalog, &site.plan), page)
    };
    routes.map(page).collect()
}

#[test]
fn whatever_changes_the_pages_are_those_of_a_new_snapshot() {
    let earlier = Snapshot::new(project().sources(), &Overrides::default());
    let before = pages(&earlier);
    for (path, from, to) in [
        ("locales/ja/codes.ftl", "サービス停止", "停止"),
        ("locales/ko/site.ftl", "응답 코드", "코드"),
        ("locales/en/codes.ftl", "smtp-421 = ", "smtp-421 = Not "),
        ("content/smtp/250.yaml", "value: open", "value: closes"),
        ("content/site.yaml", "name: 한국어, fallback: ja", "name: 한국어, fallback: en"),
        ("templates/pair.html", "<h1>", "<h1 id=new>"),
        ("static/style.css", "1em", "2em"),
    ] {
        let mut project = project();
        project.edit(path, from, to);
        let after = pages(&earlier.after(project.sources()));
        let new = pages(&Snapshot::new(project.sources(), &Overrides::default()));
        assert!(after == new, "{path}");
        assert!(after != before, "{path} changes no page");
    }
    let mut fewer = project();
    fewer.take("locales/ja/codes.ftl");
    fewer.add("locales/ko/codes.ftl", "smtp-421 = 종료\n");
    let after = pages(&earlier.after(fewer.sources()));
    assert!(after == pages(&Snapshot::new(fewer.sources(), &Overrides::default())));
}
