//! The translators' workshop: what is missing, what has changed since it was translated, and where a
//! sentence appears.
//!
//! **Invariant:** nothing that a translator wrote is lost or reordered.
