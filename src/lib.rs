//! `versus` builds multilingual reference sites of the form "X vs Y".
//!
//! Data flows one way, and each module may use only those to its left:
//!
//! ```text
//! diagnostic → source → catalog → plan → render → snapshot → output → check → compare → l10n → scaffold → serve → cli
//! ```
//!
//! Start at [`Snapshot`], which composes the first five, and at [`output::build`], which writes it
//! to disk. ARCHITECTURE.md has the map.

#[deny(clippy::disallowed_methods, reason = "pure: the same input gives the same answer")]
pub mod catalog;
#[deny(clippy::disallowed_methods, reason = "pure: the same input gives the same answer")]
pub mod check;
pub mod cli;
#[deny(clippy::disallowed_methods, reason = "pure: the same input gives the same answer")]
pub mod compare;
#[deny(clippy::disallowed_methods, reason = "pure: the same input gives the same answer")]
pub mod diagnostic;
#[deny(clippy::disallowed_methods, reason = "pure: the same input gives the same answer")]
pub mod l10n;
pub mod output;
#[deny(clippy::disallowed_methods, reason = "pure: the same input gives the same answer")]
pub mod plan;
#[deny(clippy::disallowed_methods, reason = "pure: the same input gives the same answer")]
pub mod render;
#[deny(clippy::disallowed_methods, reason = "pure: the same input gives the same answer")]
pub mod scaffold;
pub mod serve;
#[deny(clippy::disallowed_methods, reason = "pure: the same input gives the same answer")]
pub mod snapshot;
pub mod source;

pub use snapshot::{Overrides, Site, Snapshot};
