//! Connections: accepted, limited, and ended.
//!
//! **Invariant:** whoever is slow or silent costs a little memory, but no thread.

use std::convert::Infallible;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::header::{HeaderName, X_CONTENT_TYPE_OPTIONS};
use hyper::http::request::Parts;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::sync::Semaphore;

use super::folder::Folder;
use super::guard::Guard;
use super::preview::FOLDER;
use super::reply::{self, Answer};
use super::request;
use super::server::Observer;
use super::site::Preview;
use crate::diagnostic::Failure;

/// So many connections at a time; a browser has six or so.
const CONNECTIONS: usize = 800;
/// A request must be there after this time.
const PATIENCE: Duration = Duration::from_secs(10);
/// So many bytes may stand before the end of a request's headers.
const HEADERS: usize = 16 * 1024;
/// At least so many threads render and read, so that a few large pages do not hold up the others.
const THREADS: usize = 4;
/// After a failure to accept, as when there are too many open files.
const PAUSE: Duration = Duration::from_millis(50);

/// What answers.
pub(super) enum Answering {
    /// A project.
    Preview(Preview),
    /// A built site.
    Production(Folder),
}

struct Host {
    guard: Guard,
    /// The path of the site, with `/` at both ends.
    base: String,
    answering: Answering,
}

/// The ends of a connection: ours and the visitor's.
#[derive(Clone, Copy)]
struct Ends {
    local: SocketAddr,
    peer: SocketAddr,
}

/// Serves until the process is told to end.
pub(super) fn serve(
    listener: TcpListener,
    guard: Guard,
    base: &str,
    answering: Answering,
    observer: &dyn Observer,
) -> Result<(), Failure> {
    let failed = |error| Failure::on("serve", Path::new(base))(error);
    let threads = std::thread::available_parallelism().map_or(THREADS, usize::from).max(THREADS);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(threads)
        .build()
        .map_err(failed)?;
    let host = Arc::new(Host { guard, base: base.to_owned(), answering });
    let served = runtime.block_on(async {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        observer.ready();
        tokio::select! {
            () = accept(listener, host) => Ok(()),
            ended = end() => ended,
        }
    });
    // Nobody waits for a page that is being rendered.
    runtime.shutdown_background();
    served.map_err(failed)
}

/// Waits for Ctrl-C, or for the system to ask for an end.
async fn end() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut asked = signal(SignalKind::terminate())?;
        tokio::select! {
            pressed = tokio::signal::ctrl_c() => pressed,
            _ = asked.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}

async fn accept(listener: tokio::net::TcpListener, host: Arc<Host>) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let (Ok((stream, peer)), host) = (listener.accept().await, Arc::clone(&host)) else {
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        let Ok(local) = stream.local_addr() else { continue };
        let _ = stream.set_nodelay(true);
        tokio::spawn(async move {
            let service = service_fn(|request| {
                let host = Arc::clone(&host);
                async move { Ok::<_, Infallible>(answer(host, request, Ends { local, peer }).await) }
            });
            let served = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(PATIENCE)
                .max_buf_size(HEADERS)
                .serve_connection(TokioIo::new(stream), service)
                .await;
            // A browser that goes away or sends no HTTP is its own affair.
            drop((served, place));
        });
    }
}

/// Answers one request.
async fn answer(host: Arc<Host>, request: Request<Incoming>, ends: Ends) -> Answer {
    let (parts, _) = request.into_parts();
    let mut answer = host.answer(parts, ends).await;
    reply::set(&mut answer, X_CONTENT_TYPE_OPTIONS, "nosniff");
    for (name, value) in [
        ("cross-origin-resource-policy", "same-origin"),
        ("content-security-policy", "frame-ancestors 'self'"),
    ] {
        reply::set(&mut answer, HeaderName::from_static(name), value);
    }
    answer
}

impl Host {
    async fn answer(self: Arc<Self>, request: Parts, ends: Ends) -> Answer {
        let path = request::decoded(request.uri.path());
        let base = self.base.strip_prefix('/').unwrap_or_default();
        let inner = path.as_ref().and_then(|path| path.strip_prefix(base)).map(str::to_owned);
        let reserved = inner.as_ref().and_then(|inner| inner.strip_prefix(FOLDER));
        let reserved = reserved.filter(|_| matches!(self.answering, Answering::Preview(_)));
        if let Some(reason) =
            self.guard.refusal(&request.uri, &request.headers, ends.local, reserved.is_some())
        {
            return reply::plain(StatusCode::FORBIDDEN, &format!("403: {reason}"));
        }
        let Some(path) = path else {
            return reply::plain(StatusCode::BAD_REQUEST, "400: this is no path");
        };
        if let (Answering::Preview(preview), Some(name)) = (&self.answering, reserved) {
            return preview.reserved(&request, ends.peer, name);
        }
        if !matches!(request.method, Method::GET | Method::HEAD) {
            return reply::not_allowed("GET, HEAD");
        }
        let Some(inner) = inner else { return self.outside(&path) };
        // Rendering and reading keep a thread busy, and this one has to answer others.
        let work = tokio::task::spawn_blocking(move || match &self.answering {
            Answering::Preview(preview) => (preview.page(&request, &inner), None),
            Answering::Production(folder) => folder.answer(&request, &self.base, &inner),
        });
        match work.await {
            Ok((answer, rest)) => {
                if let Some(rest) = rest {
                    tokio::spawn(rest.send());
                }
                answer
            }
            Err(_) => reply::plain(StatusCode::INTERNAL_SERVER_ERROR, "500: no answer was made"),
        }
    }

    /// A path that is not below the base path.
    fn outside(&self, path: &str) -> Answer {
        if path.is_empty() {
            return reply::redirect(StatusCode::FOUND, &self.base, None);
        }
        if format!("/{path}/") == self.base {
            return reply::redirect(StatusCode::MOVED_PERMANENTLY, &self.base, None);
        }
        reply::plain(StatusCode::NOT_FOUND, &format!("404: the site is at {}", self.base))
    }
}
