//! The translators' workshop.
//!
//! Start at [`originals`], the texts that there are to translate, and at [`State`](crate::catalog::State),
//! what can be said of a translation. Commands that change files return them; the command line writes
//! them.
//!
//! **Invariant:** nothing that a translator wrote is lost or reordered.

mod ack;
mod diff;
mod export;
mod heading;
mod import;
mod original;
mod place;
pub mod po;
mod pseudo;
mod status;
mod stub;

pub use ack::{Which, ack};
pub use diff::{Changed, diff};
pub use export::export;
pub use import::{Done, Import, Shown, import};
pub use original::{Original, originals};
pub use place::{Appearances, on_page};
pub use pseudo::{Pseudo, pseudo, with_pseudo};
pub use status::{Orphan, Row, Status, badge};
pub use stub::{Stubbed, stub};

/// A file of the project with its new text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Relative to the project, with `/`.
    pub path: String,
    /// All of its text.
    pub text: String,
}

/// The path of a locale's ledger.
pub fn ledger_path(tag: &str) -> String {
    format!("locales/{tag}/sources.lock")
}

/// A text's name as people write it: `smtp-421.gist`.
pub fn dotted((id, attribute): &crate::catalog::TextName) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.clone(),
    }
}
