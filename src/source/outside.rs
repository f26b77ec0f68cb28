//! Files that somebody names on the command line: they are no part of the project.

use std::fs;
use std::path::Path;

use crate::diagnostic::Failure;

/// Reads a file that translators have worked on elsewhere. What is not UTF-8 is replaced.
pub fn read_outside(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(Failure::on("read", path))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Writes a file for other tools, in place of what was there.
pub fn write_outside(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(Failure::on("write", path))
}
