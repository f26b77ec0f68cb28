//! Waits for changes of the sources.
//!
//! Start at [`Watch::wait`]. What exactly changed is not asked here: the sources are read again and
//! compared, so an event too many does no harm.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{Config, Event, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use crate::source::FOLDERS;

/// After the last event of a change nothing more comes for so long.
const QUIET: Duration = Duration::from_millis(20);
/// A change that does not end is looked at after this time.
const LONGEST: Duration = Duration::from_millis(500);
/// How often sources are compared where the system tells nothing.
const POLL: Duration = Duration::from_millis(300);
/// How often a folder that cannot be watched is looked at.
const RETRY: Duration = Duration::from_millis(500);

/// Watches the folders of a project.
pub(super) struct Watch {
    root: PathBuf,
    watcher: Box<dyn Watcher + Send>,
    events: Receiver<notify::Result<Event>>,
    polls: bool,
    /// Whether every change will be told: not if a watched folder itself has changed.
    sure: bool,
}

impl Watch {
    /// Watches a project. Polls if that is asked for, or if the system cannot tell of changes.
    pub(super) fn new(root: &Path, poll: bool) -> notify::Result<Self> {
        let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        if !poll && let Ok(watch) = Self::by_events(&root) {
            return Ok(watch);
        }
        let (sender, events) = channel();
        // Times of files have whole seconds here, in which one can save twice.
        let config = config().with_poll_interval(POLL).with_compare_contents(true);
        let watcher = Box::new(PollWatcher::new(sender, config)?);
        let mut watch = Self { root, watcher, events, polls: true, sure: true };
        watch.renew();
        Ok(watch)
    }

    fn by_events(root: &Path) -> notify::Result<Self> {
        let (sender, events) = channel();
        let watcher = Box::new(RecommendedWatcher::new(sender, config())?);
        let root = root.to_owned();
        let mut watch = Self { root, watcher, events, polls: false, sure: true };
        watch.renew();
        if watch.sure { Ok(watch) } else { Err(notify::Error::generic("not all can be watched")) }
    }

    /// Whether changes are found by comparing files again and again.
    pub(super) fn polls(&self) -> bool {
        self.polls
    }

    /// Makes the next wait a short one, even if nothing changes.
    pub(super) fn doubt(&mut self) {
        self.sure = false;
    }

    /// Waits for a change and until it is complete. Returns whether there can be another.
    pub(super) fn wait(&mut self) -> bool {
        loop {
            let next = if self.sure {
                self.events.recv().map_err(RecvTimeoutError::from)
            } else {
                self.events.recv_timeout(RETRY)
            };
            match next {
                Ok(event) if !self.matters(&event) => {}
                Ok(_) | Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        let start = Instant::now();
        let mut quiet = start + QUIET;
        while let Some(left) = quiet.min(start + LONGEST).checked_duration_since(Instant::now()) {
            match self.events.recv_timeout(left) {
                Ok(event) if self.matters(&event) => quiet = Instant::now() + QUIET,
                Ok(_) => {}
                Err(_) => break,
            }
        }
        if !self.sure {
            self.renew();
        }
        true
    }

    /// Watches the folders that are there now: one may have been put in the place of another.
    fn renew(&mut self) {
        self.sure =
            self.polls || self.watcher.watch(&self.root, RecursiveMode::NonRecursive).is_ok();
        for folder in FOLDERS.map(|name| self.root.join(name)) {
            // Sources may be behind a link in place of a folder, though not behind one further down.
            let place = match folder.canonicalize() {
                Ok(place) if !self.polls => place,
                _ => folder.clone(),
            };
            // A folder that is not there is no mistake to whoever compares.
            let watched =
                folder.exists() && self.watcher.watch(&place, RecursiveMode::Recursive).is_ok();
            // That a folder appears is seen in the root, which is not watched where everything is
            // compared again and again.
            self.sure &= watched || (!self.polls && !folder.exists());
        }
    }

    /// Whether an event may be one of the sources. That a file was read is none: we do that ourselves.
    fn matters(&mut self, event: &notify::Result<Event>) -> bool {
        let Ok(event) = event else {
            self.sure = false;
            return true;
        };
        if event.kind.is_access() {
            return false;
        }
        // Events were lost, and with them folders that are new.
        let mut matters = event.need_rescan();
        self.sure &= !matters;
        for path in &event.paths {
            let mut inner = path.strip_prefix(&self.root).into_iter().flatten();
            let folder = inner.next();
            let ours = folder.is_none_or(|first| FOLDERS.iter().any(|name| first == *name));
            matters |= ours;
            // A folder of sources as such, or even the root.
            self.sure &= !ours || inner.next().is_some();
        }
        matters
    }
}

/// How everything is watched: like the reader, without going where a link leads.
fn config() -> Config {
    Config::default().with_follow_symlinks(false)
}
