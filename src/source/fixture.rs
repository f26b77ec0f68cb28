//! A whole project in one text, for tests.

use super::Sources;

impl Sources {
    /// Reads a project from a text of parts, each after a line `-- path --`. Within a part, the
    /// line `\BOM` stands for a byte order mark and `\xFF` for a byte that is not UTF-8.
    pub fn from_fixture(text: &str) -> Self {
        let mut found: Vec<(String, Vec<u8>)> = Vec::new();
        for line in text.split_inclusive('\n') {
            let name =
                line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --"));
            match (name, found.last_mut()) {
                (Some(name), _) => found.push((name.to_owned(), Vec::new())),
                (None, Some((_, bytes))) if line.trim_end() == r"\BOM" => {
                    bytes.extend("\u{feff}".bytes());
                }
                (None, Some((_, bytes))) => {
                    let mut parts = line.split(r"\xFF");
                    bytes.extend(parts.next().unwrap_or("").bytes());
                    for part in parts {
                        bytes.push(0xff);
                        bytes.extend(part.bytes());
                    }
                }
                (None, None) => {}
            }
        }
        Self::new(found)
    }
}
