//! A folder with a built site, served as GitHub Pages does: `.html` can be left off, folders end with
//! `/`, and what is not there is answered by `404.html`.
//!
//! **Invariant:** no file outside the folder is read, wherever a link leads, and none that is hidden.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use http_body_util::channel::Channel;
use http_body_util::{Either, Full};
use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::http::request::Parts;

use super::reply::{self, Answer, Head, Portion};
use crate::diagnostic::Failure;

/// As GitHub Pages has it.
const CACHE: &str = "max-age=600";
/// More than this is read and sent piece by piece.
const PIECE: u64 = 64 * 1024;

/// A folder that is served.
pub(super) struct Folder {
    /// Without links in its path.
    root: PathBuf,
}

/// A file that may be sent.
struct Found {
    file: File,
    head: Head,
}

impl Folder {
    /// Opens a folder. Fails if there is none.
    pub(super) fn open(root: &Path) -> Result<Self, Failure> {
        let root = root.canonicalize().map_err(Failure::on("serve the folder", root))?;
        if !root.is_dir() {
            return Err(Failure::because("serve the folder", &root, "it is a file"));
        }
        Ok(Self { root })
    }

    /// Answers a request for a path below the folder. It reads from the disk.
    pub(super) fn answer(&self, request: &Parts, base: &str, path: &str) -> (Answer, Option<Rest>) {
        let index = path.is_empty() || path.ends_with('/');
        let found = if index {
            self.find(&format!("{path}index.html"))
        } else {
            self.find(path).or_else(|| self.find(&format!("{path}.html")))
        };
        if let Some(found) = found {
            return send(request, found);
        }
        if !index && self.inside(path).is_some_and(|path| path.is_dir()) {
            let to = format!("{base}{path}/");
            let moved = StatusCode::MOVED_PERMANENTLY;
            return (reply::redirect(moved, &to, request.uri.query()), None);
        }
        match self.find("404.html") {
            Some(mut found) => {
                found.head.status = StatusCode::NOT_FOUND;
                send(request, found)
            }
            None => (reply::plain(StatusCode::NOT_FOUND, "404: there is no such page"), None),
        }
    }

    fn find(&self, path: &str) -> Option<Found> {
        let place = self.inside(path)?;
        // A pipe would keep whoever opens it waiting.
        place.metadata().ok().filter(std::fs::Metadata::is_file)?;
        let file = File::open(&place).ok()?;
        // What is told is told of the file that was opened, not of one that has just taken its place.
        let metadata = file.metadata().ok().filter(std::fs::Metadata::is_file)?;
        let changed = metadata.modified().ok()?.duration_since(UNIX_EPOCH).unwrap_or_default();
        let length = metadata.len();
        let tag = format!("\"{:x}-{length:x}\"", changed.as_nanos());
        let kind = reply::kind_of(path);
        let head = Head { status: StatusCode::OK, kind, tag, cache: CACHE, length };
        Some(Found { file, head })
    }

    /// Where a path leads, if that is inside the folder and nothing on the way is hidden.
    fn inside(&self, path: &str) -> Option<PathBuf> {
        let hidden = |part: &str| part.starts_with('.') && part != ".well-known";
        // A colon names a drive or a stream on Windows.
        if path.split('/').any(|part| part.is_empty() || hidden(part) || part.contains(':')) {
            return None;
        }
        let place = self.root.join(path).canonicalize().ok()?;
        let inner = place.strip_prefix(&self.root).ok()?;
        // A link may lead to what is hidden.
        let shown = !inner.iter().any(|part| hidden(&part.to_string_lossy()));
        shown.then_some(place)
    }
}

/// What is left to send of a large file.
pub(super) struct Rest {
    file: File,
    length: u64,
    sender: http_body_util::channel::Sender<Bytes>,
}

impl Rest {
    /// Sends the rest, as fast as it is taken. No thread waits for whoever takes it.
    pub(super) async fn send(mut self) {
        while self.length > 0 {
            let Self { mut file, length, mut sender } = self;
            let read = tokio::task::spawn_blocking(move || {
                let mut piece = Vec::new();
                let read = file.by_ref().take(length.min(PIECE)).read_to_end(&mut piece);
                read.ok().filter(|read| *read > 0).map(|_| (file, piece))
            });
            let Ok(Some((file, piece))) = read.await else { return };
            let length = length.saturating_sub(piece.len() as u64);
            if sender.send_data(piece.into()).await.is_err() {
                return;
            }
            self = Self { file, length, sender };
        }
    }
}

fn send(request: &Parts, found: Found) -> (Answer, Option<Rest>) {
    let Found { mut file, head } = found;
    let (mut answer, portion) = reply::begin(request, &head);
    let part = match portion {
        Portion::All => 0..head.length,
        Portion::Part(part) => part,
        Portion::Nothing => return (answer, None),
    };
    let length = part.end - part.start;
    let unreadable =
        || (reply::plain(StatusCode::INTERNAL_SERVER_ERROR, "this file cannot be read"), None);
    if file.seek(SeekFrom::Start(part.start)).is_err() {
        return unreadable();
    }
    if length > PIECE {
        let (sender, body) = Channel::new(1);
        *answer.body_mut() = Either::Right(body);
        return (answer, Some(Rest { file, length, sender }));
    }
    let mut bytes = Vec::new();
    match file.take(length).read_to_end(&mut bytes) {
        Ok(read) if read as u64 == length => {
            *answer.body_mut() = Either::Left(Full::new(bytes.into()));
            (answer, None)
        }
        _ => unreadable(),
    }
}
