//! The pages that somebody looks at.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// So many are remembered: a few tabs, side by side in two languages.
const MOST: usize = 12;

/// The paths of the last pages that were asked for.
#[derive(Default)]
pub(super) struct Recent(Mutex<VecDeque<String>>);

impl Recent {
    /// Notes that somebody looks at a page.
    pub(super) fn note(&self, path: &str) {
        let mut paths = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        paths.retain(|known| known != path);
        paths.push_front(path.to_owned());
        paths.truncate(MOST);
    }

    /// The paths, the last first.
    pub(super) fn paths(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}
