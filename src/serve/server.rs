//! A server from its start to its end.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch::{Receiver, Sender, channel};

use super::address::{Address, BasePath};
use super::bug::caught;
use super::connection::{self, Answering};
use super::editor::Editor;
use super::folder::Folder;
use super::guard::Guard;
use super::live::Live;
use super::recent::Recent;
use super::refresh::{Change, Workshop};
use super::site::Preview;
use super::watch::Watch;
use crate::diagnostic::Failure;
use crate::snapshot::Overrides;

/// A source may be gone between the moment it is found and the moment it is read. Such a failure is
/// told if it stays.
const ATTEMPTS: u32 = 3;
const PAUSE: Duration = Duration::from_millis(100);

/// How to serve.
#[derive(Debug, Clone)]
pub struct Options {
    /// The name or address to listen on.
    pub host: String,
    /// The port; `None` for the first free one from 8080.
    pub port: Option<u16>,
    /// Below which path the site is.
    pub base: BasePath,
    /// What is served.
    pub shown: Shown,
}

/// What is served.
#[derive(Debug, Clone)]
pub enum Shown {
    /// A project as it is being written.
    Preview {
        /// The folder of the project.
        root: PathBuf,
        /// Whether pseudo-locales are added.
        pseudo: bool,
        /// Whether to compare files again and again, where the system does not tell of changes.
        poll: bool,
        /// The command that opens `{file}` at `{line}`.
        editor: Option<String>,
    },
    /// A folder with a built site.
    Production(PathBuf),
}

/// Is told what happens.
pub trait Observer: Send + Sync {
    /// Browsers can come.
    fn ready(&self);
    /// The sources were read, at the start or after a change.
    fn changed(&self, change: &Change);
    /// The sources cannot be read; it is tried again.
    fn failed(&self, failure: &Failure);
    /// The system cannot tell of changes, so files are compared again and again.
    fn polls(&self);
}

/// A server that listens already.
pub struct Server {
    options: Options,
    address: Address,
}

impl Server {
    /// Listens. Fails if the port is taken, or the host is none of this machine.
    pub fn bind(options: Options) -> Result<Self, Failure> {
        let address = Address::bind(&options.host, options.port)?;
        Ok(Self { options, address })
    }

    /// The address for a browser.
    pub fn url(&self) -> String {
        self.address.url(&self.options.base)
    }

    /// Whether another port was taken than the usual one, which is not free.
    pub fn is_second_choice(&self) -> bool {
        self.address.is_second_choice(self.options.port)
    }

    /// Whether only this machine can reach it.
    pub fn is_loopback(&self) -> bool {
        self.address.is_loopback()
    }

    /// Serves until the process is told to end.
    pub fn run(self, observer: &Arc<dyn Observer>) -> Result<(), Failure> {
        let url = self.url();
        let Self { options: Options { base, shown, .. }, address } = self;
        let path = base.as_str().to_owned();
        let answering = match shown {
            Shown::Production(folder) => Answering::Production(Folder::open(&folder)?),
            Shown::Preview { root, pseudo, poll, editor } => {
                let root = std::path::absolute(&root).map_err(Failure::on("find", &root))?;
                let recent = Arc::new(Recent::default());
                let overrides = Overrides { base_url: Some(url) };
                let workshop = Workshop::new(root.clone(), overrides, pseudo, Arc::clone(&recent));
                let live = follow(workshop, poll, Arc::clone(observer))?;
                let editor = editor.as_deref().map(Editor::new);
                Answering::Preview(Preview { base, root, editor, recent, live })
            }
        };
        let guard = Guard { host: address.host, port: address.socket.port() };
        connection::serve(address.listener, guard, &path, answering, &**observer)
    }
}

/// Reads the sources, and from then on whenever they change.
fn follow(
    mut workshop: Workshop,
    poll: bool,
    observer: Arc<dyn Observer>,
) -> Result<Receiver<Arc<Live>>, Failure> {
    // Watching begins before the first reading, so that no change is missed in between.
    let mut watch = Watch::new(&workshop.root, poll)
        .map_err(|error| Failure::because("watch", &workshop.root, error.to_string()))?;
    if watch.polls() && !poll {
        observer.polls();
    }
    let Some((first, change)) = attempt(&mut workshop, None).map_err(Trouble::into_failure)? else {
        return Err(Failure::because("read", &workshop.root, "there is nothing"));
    };
    observer.changed(&change);
    let (sender, receiver) = channel(Arc::new(first));
    std::thread::spawn(move || {
        while watch.wait() {
            if !look(&mut workshop, &sender, &*observer) {
                watch.doubt();
            }
        }
    });
    Ok(receiver)
}

/// Why there is nothing new to show.
enum Trouble {
    /// The sources cannot be read. That may pass.
    Unread(Failure),
    /// They panic, and will until they change.
    Bug(Failure),
}

impl Trouble {
    fn into_failure(self) -> Failure {
        match self {
            Self::Unread(failure) | Self::Bug(failure) => failure,
        }
    }
}

/// Looks at the sources, and tells of what is new. Returns whether they were read: else they must be
/// looked at again even if nothing changes.
fn look(workshop: &mut Workshop, sender: &Sender<Arc<Live>>, observer: &dyn Observer) -> bool {
    let live = Arc::clone(&sender.borrow());
    match attempt(workshop, Some(&live)) {
        Ok(None) => true,
        Ok(Some((next, change))) => {
            sender.send_replace(Arc::new(next));
            observer.changed(&change);
            true
        }
        Err(trouble) => {
            let read = matches!(trouble, Trouble::Bug(_));
            let failure = trouble.into_failure();
            workshop.has_failed();
            let next = live.failed(&failure);
            // Said once, however often it is tried.
            if next.problems != live.problems {
                sender.send_replace(Arc::new(next));
                observer.failed(&failure);
            }
            read
        }
    }
}

/// Looks at the sources until they can be read, a few times.
fn attempt(
    workshop: &mut Workshop,
    live: Option<&Live>,
) -> Result<Option<(Live, Change)>, Trouble> {
    let mut attempts = 0;
    loop {
        match caught(|| workshop.look(live)) {
            Ok(Ok(next)) => return Ok(next),
            Ok(Err(failure)) => {
                attempts += 1;
                if attempts == ATTEMPTS {
                    return Err(Trouble::Unread(failure));
                }
                std::thread::sleep(PAUSE);
            }
            Err(bug) => {
                return Err(Trouble::Bug(Failure::because("show", &workshop.root, bug)));
            }
        }
    }
}
