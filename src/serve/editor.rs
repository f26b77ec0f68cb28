//! Opens a file of the project in the editor of whoever looks at it.

use std::path::Path;
use std::process::{Command, Stdio};

/// A command such as `code -g {file}:{line}`.
#[derive(Debug, Clone)]
pub(super) struct Editor(String);

impl Editor {
    pub(super) fn new(command: &str) -> Self {
        Self(command.to_owned())
    }

    /// Starts the editor and does not wait for it. What is put in for `{file}` and `{line}` stays in
    /// its word, and no shell reads it.
    pub(super) fn open(&self, file: &Path, line: u32) -> std::io::Result<()> {
        let (file, line) = (file.to_string_lossy(), line.to_string());
        let words = self.0.split_whitespace();
        let mut words = words.map(|word| {
            // A path may hold `{line}` itself.
            let parts = word.split("{file}").map(|part| part.replace("{line}", &line));
            parts.collect::<Vec<_>>().join(&file)
        });
        let program = words.next().unwrap_or_default();
        let mut command = Command::new(program);
        command.args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn()?;
        std::thread::spawn(move || child.wait());
        Ok(())
    }
}
