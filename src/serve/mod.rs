//! The preview: pages rendered as they are asked for, and browsers told when the sources change.
//!
//! Start at [`Server::bind`] and [`Server::run`]. A thread watches the sources ([`watch`]) and makes
//! what is shown ([`refresh`]); requests read the newest [`Live`] and never wait for the next one.
//!
//! **Invariant:** nothing is written to disk, and no file leaves the machine that is neither part of the
//! site nor of the preview.

mod address;
mod bug;
mod connection;
mod editor;
mod events;
mod folder;
mod guard;
mod live;
pub mod preview;
mod recent;
mod refresh;
mod reply;
mod request;
mod server;
mod site;
mod watch;

pub use address::BasePath;
pub use live::{Live, Pages, Problems};
pub use refresh::Change;
pub use request::Asked;
pub use server::{Observer, Options, Server, Shown};
