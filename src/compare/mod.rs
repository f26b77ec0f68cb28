//! What differs between two sites, as their readers see it.
//!
//! Start at [`compare`]. Files are equal or not by their bytes. Of pages that are not, titles and text
//! are read (`text.rs`), and the blocks that changed are paired (`passage.rs`); the same change on many
//! pages is told once. [`words()`] says how a text changed.
//!
//! **Invariant:** it needs no project, only what was published, and it changes nothing.

mod passage;
mod tally;
mod text;
mod words;

use std::collections::HashMap;

use rayon::prelude::*;

use crate::diagnostic::Failure;
use crate::output::Published;

use passage::changed;
pub use tally::{Count, Tally};
use text::Seen;
pub use words::{Word, pieces, words};

/// What differs between two sites.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The files that differ, in order of path.
    pub files: Vec<Difference>,
    /// What readers see changed, with what is on most pages first.
    pub passages: Vec<Passage>,
    /// How many times more a text changed: where nearly nothing stayed, not every change is told.
    pub untold: u64,
    /// How many files are equal.
    pub equal: u64,
}

/// A file that is not in both sites with the same bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// With `/`.
    pub path: String,
    /// How it differs.
    pub change: Change,
    /// The folder of its language, if it is a page and has one.
    pub locale: Option<String>,
    /// The title of the old page.
    pub old_title: Option<String>,
    /// The title of the new page.
    pub new_title: Option<String>,
}

impl Difference {
    /// Whether it is a page: a file of HTML.
    pub fn is_page(&self) -> bool {
        is_page(&self.path)
    }

    /// Whether it has another title now.
    pub fn has_new_title(&self) -> bool {
        self.change == Change::Text && self.old_title != self.new_title
    }
}

fn is_page(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("html"))
}

/// How a file differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Readers see another text.
    Text,
    /// Readers see the same text.
    Markup,
    /// It is no page, and its bytes changed.
    Bytes,
}

/// The same change of a block of text on some pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The block before; empty if it is new.
    pub old: String,
    /// The block after; empty if it is gone.
    pub new: String,
    /// The pages, by their positions in [`Comparison::files`].
    pub pages: Vec<usize>,
}

/// How many different changes of text are told. Nobody reads more, and memory has an end.
const TOLD: usize = 2_000;
/// How many files are compared before what was found is gathered.
const PORTION: usize = 512;

/// Compares two sites. Fails if a file cannot be read.
pub fn compare(old: &Published, new: &Published) -> Result<Comparison, Failure> {
    let mut paths: Vec<&str> = old.paths().chain(new.paths()).collect();
    paths.sort_unstable();
    paths.dedup();
    let mut all = Gathered::default();
    for portion in paths.chunks(PORTION) {
        let found: Vec<Result<Option<Found>, Failure>> = portion
            .par_iter()
            .map_init(Default::default, |buffers, path| file(old, new, path, buffers))
            .collect();
        for one in found {
            all.add(one?);
        }
    }
    let mut comparison = all.comparison;
    comparison.passages.sort_by_key(|passage| std::cmp::Reverse(passage.pages.len()));
    Ok(comparison)
}

/// A file that differs, and the blocks of its text that do.
type Found = (Difference, Vec<(String, String)>);

/// What was found so far.
#[derive(Default)]
struct Gathered {
    comparison: Comparison,
    /// Where a change of a text stands among the passages.
    known: HashMap<(String, String), usize>,
}

impl Gathered {
    fn add(&mut self, found: Option<Found>) {
        let Comparison { files, passages, untold, equal } = &mut self.comparison;
        let Some((difference, blocks)) = found else {
            *equal += 1;
            return;
        };
        let page = files.len();
        files.push(difference);
        for (old, new) in blocks {
            let key = (old, new);
            if let Some(passage) = self.known.get(&key).and_then(|at| passages.get_mut(*at)) {
                // A text may stand on a page twice.
                if passage.pages.last() != Some(&page) {
                    passage.pages.push(page);
                }
            } else if passages.len() < TOLD {
                let (old, new) = key.clone();
                self.known.insert(key, passages.len());
                passages.push(Passage { old, new, pages: vec![page] });
            } else {
                *untold += 1;
            }
        }
    }
}

/// Compares one file. `None` if it is equal.
fn file(
    old: &Published,
    new: &Published,
    path: &str,
    (before, after): &mut (Vec<u8>, Vec<u8>),
) -> Result<Option<Found>, Failure> {
    old.read(path, before)?;
    new.read(path, after)?;
    let (was, is) = (old.has(path), new.has(path));
    if was && is && before == after {
        return Ok(None);
    }
    let mut change = match (was, is) {
        (false, _) => Change::Added,
        (_, false) => Change::Removed,
        _ => Change::Bytes,
    };
    let seen = |there: bool, bytes: &[u8]| (is_page(path) && there).then(|| Seen::read(bytes));
    let (before, after) = (seen(was, before), seen(is, after));
    let mut blocks = Vec::new();
    if let (Some(before), Some(after)) = (&before, &after) {
        let owned = |(old, new): (&str, &str)| (old.to_owned(), new.to_owned());
        blocks = changed(&before.blocks, &after.blocks).into_iter().map(owned).collect();
        let same = before.title == after.title && blocks.is_empty();
        change = if same { Change::Markup } else { Change::Text };
    }
    let says_language = [&after, &before].into_iter().flatten().any(|seen| seen.lang.is_some());
    let folder = path.split_once('/').map(|(folder, _)| folder.to_owned());
    let difference = Difference {
        path: path.to_owned(),
        change,
        locale: folder.filter(|_| says_language),
        old_title: before.map(|seen| seen.title),
        new_title: after.map(|seen| seen.title),
    };
    Ok(Some((difference, blocks)))
}
