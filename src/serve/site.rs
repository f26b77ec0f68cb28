//! The site as it is being written: a request to a page.
//!
//! **Invariant:** what is answered comes from one [`Live`]; nothing is read from the disk.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use hyper::http::request::Parts;
use hyper::{Method, StatusCode};
use tokio::sync::watch::Receiver;

use super::address::BasePath;
use super::bug::caught;
use super::editor::Editor;
use super::guard::Guard;
use super::live::{Live, Pages};
use super::recent::Recent;
use super::reply::{self, Answer};
use super::request::{Asked, parameter};
use super::{events, preview};
use crate::plan::Route;
use crate::snapshot::Site;

/// Browsers ask each time whether a page is still the same.
const CACHE: &str = "no-cache";
const HTML: &str = "text/html; charset=utf-8";

/// What answers requests needs to know.
pub(super) struct Preview {
    pub(super) base: BasePath,
    /// The folder of the project.
    pub(super) root: PathBuf,
    pub(super) editor: Option<Editor>,
    pub(super) recent: Arc<Recent>,
    pub(super) live: Receiver<Arc<Live>>,
}

impl Preview {
    fn live(&self) -> Arc<Live> {
        Arc::clone(&self.live.borrow())
    }

    /// Answers a request for a page of the site, by a path below the base path. It renders.
    pub(super) fn page(&self, request: &Parts, path: &str) -> Answer {
        let live = self.live();
        caught(|| self.made(&live, request, path)).unwrap_or_else(|bug| {
            let (base, editor) = (self.base.as_str(), self.editor.is_some());
            let asked = Asked { base, route: None, l10n: false, editor };
            mistakes(request, &live, &asked, &bug)
        })
    }

    fn made(&self, live: &Live, request: &Parts, path: &str) -> Answer {
        let l10n = parameter(request.uri.query(), "l10n").is_some();
        let base = self.base.as_str();
        let mut asked = Asked { base, route: None, l10n, editor: self.editor.is_some() };
        let shown =
            live.pages.as_ref().and_then(|pages| Some((pages, pages.snapshot.site.as_ref()?)));
        let Some((pages, site)) = shown else {
            return mistakes(request, live, &asked, &live.problems.text);
        };
        let find = |path: &str| site.plan.route(&site.catalog, path);
        let index = path.is_empty() || path.ends_with('/');
        let file = if index { format!("{path}index.html") } else { path.to_owned() };
        let (status, route) = match find(&file) {
            Some(route) => (StatusCode::OK, route),
            None if !index && find(&format!("{path}/index.html")).is_some() => {
                let to = format!("{base}{path}/");
                let moved = StatusCode::MOVED_PERMANENTLY;
                return reply::redirect(moved, &to, request.uri.query());
            }
            None => (StatusCode::NOT_FOUND, Route::NotFound),
        };
        asked.route = Some(route);
        if let Route::Static(at) = route
            && let Some((bytes, tag)) = pages.file(at)
        {
            return reply::tagged(request, status, reply::kind_of(&file), CACHE, bytes, tag);
        }
        let is_page = matches!(route, Route::Page(..) | Route::Chooser | Route::NotFound);
        let mut bytes = Vec::new();
        if let Err(fault) = rendering(pages, site, is_page && l10n).render(route, &mut bytes) {
            let text = crate::diagnostic::human(&fault, &pages.snapshot.sources, false);
            return mistakes(request, live, &asked, &text);
        }
        if !is_page {
            return reply::bytes(request, status, reply::kind_of(&file), CACHE, bytes);
        }
        if status == StatusCode::OK {
            self.recent.note(&file);
        }
        preview::decorate(&mut bytes, live, &asked);
        reply::bytes(request, status, HTML.to_owned(), CACHE, bytes)
    }

    /// Answers a request for something that only the preview has.
    pub(super) fn reserved(&self, request: &Parts, peer: SocketAddr, name: &str) -> Answer {
        let get = matches!(request.method, Method::GET | Method::HEAD);
        match name {
            "open" if request.method == Method::POST => {
                match Guard::refuses_act(&request.headers, peer) {
                    Some(reason) => reply::plain(StatusCode::FORBIDDEN, &format!("403: {reason}")),
                    None => self.open(request.uri.query()),
                }
            }
            "open" => reply::not_allowed("POST"),
            _ if !get => reply::not_allowed("GET, HEAD"),
            "events" if request.method == Method::GET => events::answer(self.live.clone()),
            "problems.json" => {
                let json = self.live().problems.json.clone();
                reply::bytes(request, StatusCode::OK, reply::kind_of(name), CACHE, json)
            }
            _ => match preview::asset(name) {
                Some((kind, bytes)) => {
                    reply::bytes(request, StatusCode::OK, kind.to_owned(), CACHE, bytes)
                }
                None => reply::plain(StatusCode::NOT_FOUND, "404: the preview has no such file"),
            },
        }
    }

    /// Opens a source of the project in the editor.
    fn open(&self, query: Option<&str>) -> Answer {
        let Some(editor) = &self.editor else {
            return reply::plain(StatusCode::NOT_FOUND, "start the server with --editor");
        };
        let file = parameter(query, "file").filter(|file| self.live().files.contains(file));
        let line = parameter(query, "line").unwrap_or_else(|| "1".to_owned()).parse().ok();
        let (Some(file), Some(line)) = (file, line) else {
            return reply::plain(StatusCode::NOT_FOUND, "this is no line of a source");
        };
        match editor.open(&self.root.join(file), line) {
            Ok(()) => {
                let mut answer = Answer::new(reply::empty());
                *answer.status_mut() = StatusCode::NO_CONTENT;
                answer
            }
            Err(error) => {
                let text = format!("the editor could not be started: {error}");
                reply::plain(StatusCode::INTERNAL_SERVER_ERROR, &text)
            }
        }
    }
}

/// The site that renders a page: with marks for the translator's view.
fn rendering<'p>(pages: &'p Pages, site: &'p Site, marked: bool) -> &'p Site {
    if marked { pages.marked().unwrap_or(site) } else { site }
}

/// A page in place of one that cannot be made. It is live, too, so it goes when the mistakes do.
fn mistakes(request: &Parts, live: &Live, asked: &Asked<'_>, text: &str) -> Answer {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">\n\
         <title>Errors in the sources</title>\n</head>\n<body>\n<main>\n\
         <h1>This page cannot be made</h1>\n\
         <p>It will be here as soon as these errors are mended:</p>\n\
         <pre>{text}</pre>\n</main>\n</body>\n</html>\n"
    );
    let mut page = page.into_bytes();
    preview::decorate(&mut page, live, &Asked { route: None, ..*asked });
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    reply::bytes(request, status, HTML.to_owned(), CACHE, page)
}
