//! `broken-link`: every link inside the site leads to a page that exists, and to a place on it.

use std::collections::{BTreeMap, HashMap};

use crate::catalog::Catalog;
use crate::check::anchors::Anchors;
use crate::check::fault::Fault;
use crate::check::page::entities;
use crate::diagnostic::rules;
use crate::plan::{Plan, Route};

/// The links and ids of some pages in one folder.
#[derive(Default)]
pub(in crate::check) struct Links {
    /// By address as it is written. It leads to the same place from all pages of a folder.
    away: BTreeMap<String, Sighting>,
    /// Addresses of the page itself that lead to no place on it.
    lost: BTreeMap<String, Sighting>,
    /// The ids of pages, as positions in `lists`: most pages of a kind have the same.
    pages: Vec<(Route, usize)>,
    lists: Vec<Vec<String>>,
}

/// Where a link was seen.
#[derive(Clone, Copy)]
struct Sighting {
    first: Route,
    pages: usize,
    /// The last page, so that each is counted once.
    last: Route,
}

impl Sighting {
    fn again(&mut self, page: Route) {
        self.pages += usize::from(self.last != page);
        self.last = page;
    }
}

/// A link that leads nowhere: the page, the address as it is written, and what to say.
pub(in crate::check) type Broken = (Route, String, Fault);

impl Links {
    /// Notes the links and ids of a page.
    pub(in crate::check) fn note(&mut self, route: Route, html: &str) {
        let Anchors { ids, links } = Anchors::read(html);
        for href in links {
            let list = match href.strip_prefix('#') {
                Some("" | "top") => continue,
                Some(id) if ids.contains(&id) || ids.iter().any(|known| is(known, id)) => continue,
                Some(_) => &mut self.lost,
                None => &mut self.away,
            };
            match list.get_mut(href) {
                Some(sighting) => sighting.again(route),
                None => {
                    list.insert(href.to_owned(), Sighting { first: route, pages: 1, last: route });
                }
            }
        }
        let known = self.lists.iter().rposition(|list| list.iter().eq(&ids));
        let list = known.unwrap_or(self.lists.len());
        if list == self.lists.len() {
            self.lists.push(ids.into_iter().map(str::to_owned).collect());
        }
        self.pages.push((route, list));
    }
}

/// The links and ids of the site.
#[derive(Default)]
pub(in crate::check) struct Web {
    /// By the path and fragment that they lead to: how they are written and where.
    links: BTreeMap<String, (String, Sighting)>,
    /// The same for links that lead to no place on their own page.
    lost: BTreeMap<String, (String, Sighting)>,
    ids: HashMap<Route, usize>,
    lists: Vec<Vec<String>>,
}

impl Web {
    /// Adds the pages of a folder, which is told by the path of any of them.
    pub(in crate::check) fn add(&mut self, catalog: &Catalog, plan: &Plan, links: Links) {
        let Some((first, _)) = links.pages.first() else { return };
        let (path, base) = (first.path(catalog, plan), catalog.site.base_url.as_deref());
        for (href, sighting) in links.away {
            let Some(target) = resolve(&path, &entities(&href), base) else { continue };
            // Most links lead to the top of a page that is there.
            if target.contains('#') || plan.route(catalog, &target).is_none() {
                merge(&mut self.links, target, (href, sighting));
            }
        }
        for (href, sighting) in links.lost {
            merge(&mut self.lost, href.clone(), (href, sighting));
        }
        let start = self.lists.len();
        self.lists.extend(links.lists);
        self.ids.extend(links.pages.into_iter().map(|(route, list)| (route, start + list)));
    }

    /// The links that lead nowhere, once for each target.
    pub(in crate::check) fn broken(self, catalog: &Catalog, plan: &Plan) -> Vec<Broken> {
        let mut broken = Vec::new();
        for (target, (href, sighting)) in &self.links {
            let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
            let fault = match plan.route(catalog, path) {
                None => format!("a link leads to `{path}`, which is not there"),
                Some(route) if !fragment.is_empty() && !self.has(route, fragment) => {
                    format!("a link leads to `{target}`, but nothing there has this id")
                }
                Some(_) => continue,
            };
            broken.push(report(fault, href, *sighting));
        }
        for (href, sighting) in self.lost.values() {
            let message = format!("a link leads to `{href}`, but nothing on its page has this id");
            broken.push(report(message, href, *sighting));
        }
        broken
    }

    fn has(&self, route: Route, id: &str) -> bool {
        let list = self.ids.get(&route).and_then(|at| self.lists.get(*at));
        // What is no page of ours has no places that are known.
        list.is_none_or(|ids| ids.iter().any(|known| is(known, id)))
    }
}

/// Adds a sighting; the first page in order of routes counts as the first, whatever thread was faster.
fn merge(all: &mut BTreeMap<String, (String, Sighting)>, to: String, seen: (String, Sighting)) {
    match all.get_mut(&to) {
        None => {
            all.insert(to, seen);
        }
        Some(known) => {
            let pages = known.1.pages + seen.1.pages;
            if seen.1.first < known.1.first {
                *known = seen;
            }
            known.1.pages = pages;
        }
    }
}

/// Whether an id, as it is written, is meant by a fragment.
fn is(id: &str, fragment: &str) -> bool {
    id == fragment || entities(id) == percent_decoded(&entities(fragment))
}

fn report(message: String, href: &str, sighting: Sighting) -> Broken {
    let href = entities(href);
    // Messages and Markdown name a page in their own way, and a place as the page does.
    let passage = href.find('#').and_then(|at| href.get(at..)).unwrap_or(&href).to_owned();
    let mut fault = Fault::new(&rules::BROKEN_LINK, message, &passage);
    fault.label = "the link is here";
    fault.pages = sighting.pages;
    (sighting.first, href, fault)
}

/// The path and fragment that a link on a page leads to; `None` for one that leaves the site.
pub(in crate::check) fn resolve(page: &str, href: &str, base: Option<&str>) -> Option<String> {
    let (address, fragment) = href.split_once('#').unwrap_or((href, ""));
    let address = address.split('?').next().unwrap_or("");
    let root = base.map_or("/", base_path);
    let inside = base.and_then(|base| address.strip_prefix(base));
    let scheme = address.split('/').next().is_some_and(|start| start.contains(':'));
    if inside.is_none() && (scheme || address.starts_with("//")) {
        return None;
    }
    let (mut parts, rest) = match (inside, address.starts_with('/')) {
        (Some(rest), _) => (Vec::new(), rest),
        // Another site of the same host.
        (None, true) => (Vec::new(), address.strip_prefix(root)?),
        (None, false) => (page.split('/').collect(), address),
    };
    if address.is_empty() {
        return Some(target(page.to_owned(), fragment));
    }
    // The page itself; what is relative is relative to its folder.
    parts.pop();
    for part in rest.split('/') {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let mut path = parts.join("/");
    if path.is_empty() || path.ends_with('/') {
        path.push_str("index.html");
    }
    Some(target(percent_decoded(&path), fragment))
}

/// The path of a base URL: `/repo/` of `https://example.org/repo/`.
pub(in crate::check) fn base_path(base: &str) -> &str {
    let host = base.split_once("://").map_or(base, |(_, rest)| rest);
    host.find('/').and_then(|at| host.get(at..)).unwrap_or("/")
}

fn target(path: String, fragment: &str) -> String {
    if fragment.is_empty() { path } else { format!("{path}#{fragment}") }
}

/// Resolves `%20` and its like.
fn percent_decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or("").as_bytes().to_vec();
    for part in parts {
        let byte = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match byte {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend(part.bytes().skip(2));
            }
            None => bytes.extend(std::iter::once(b'%').chain(part.bytes())),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{is, resolve};

    #[test]
    fn fragments_mean_ids() {
        assert!(is("x", "x") && is("終", "%E7%B5%82") && is("a&amp;b", "a&amp;b"));
        assert!(!is("x", "X") && !is("x", "%"));
    }

    #[test]
    fn links_are_resolved_as_a_browser_does() {
        let case = |page, href, expected: Option<&str>| {
            let base = Some("https://example.org/repo/");
            assert_eq!(resolve(page, href, base).as_deref(), expected, "{href}");
        };
        case("en/smtp/421.html", "../index.html#x", Some("en/index.html#x"));
        case("en/smtp/421.html", "421-vs-535.html?a=1", Some("en/smtp/421-vs-535.html"));
        case("en/smtp/421.html", "./", Some("en/smtp/index.html"));
        case("en/smtp/421.html", "../../../x", Some("../x"));
        case("en/smtp/421.html", "?a=1#z", Some("en/smtp/421.html#z"));
        case("en/a.html", "b%20c.html", Some("en/b c.html"));
        case("en/smtp/421.html", "https://example.org/repo/en/", Some("en/index.html"));
        case("404.html", "/repo/en/index.html", Some("en/index.html"));
        case("404.html", "/other/", None);
        case("en/index.html", "https://www.rfc-editor.org/", None);
        case("en/index.html", "//www.rfc-editor.org/", None);
        case("en/index.html", "mailto:a@example.org", None);
        assert_eq!(resolve("404.html", "/en/index.html", None).as_deref(), Some("en/index.html"));
    }
}
