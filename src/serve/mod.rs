//! The preview: pages rendered as they are asked for.

pub mod preview;
