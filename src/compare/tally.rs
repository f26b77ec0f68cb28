//! How many files differ, and how.

use std::collections::BTreeMap;

use super::{Change, Comparison};

/// How many files differ in which way.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Files that are new.
    pub added: u64,
    /// Files that are gone.
    pub removed: u64,
    /// Pages with another text, and other files with other bytes.
    pub changed: u64,
    /// Pages with the same text in other markup.
    pub markup: u64,
}

/// How many files of two sites differ.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Pages by the folder of their language, with those outside of all as `/`.
    pub locales: BTreeMap<String, Count>,
    /// All pages.
    pub pages: Count,
    /// Files that are no pages.
    pub others: Count,
}

impl Comparison {
    /// Counts the files that differ.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for file in &self.files {
            if file.is_page() {
                tally.pages.add(file.change);
                let locale = file.locale.clone().unwrap_or_else(|| "/".to_owned());
                tally.locales.entry(locale).or_default().add(file.change);
            } else {
                tally.others.add(file.change);
            }
        }
        tally
    }
}

impl Count {
    fn add(&mut self, change: Change) {
        *match change {
            Change::Added => &mut self.added,
            Change::Removed => &mut self.removed,
            Change::Text | Change::Bytes => &mut self.changed,
            Change::Markup => &mut self.markup,
        } += 1;
    }

    /// How many files there are in all.
    pub fn all(&self) -> u64 {
        self.added + self.removed + self.changed + self.markup
    }
}
