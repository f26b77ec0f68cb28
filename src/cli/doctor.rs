//! `versus check --publish`: gathers what the doctor has to know, and says how large the site is.

use std::fs;
use std::path::Path;

use super::report::Report;
use crate::check::{self, Examination, Surroundings};
use crate::diagnostic::Failure;
use crate::output;
use crate::snapshot::Snapshot;

/// Looks for what goes wrong where a site is published. `None` if there is no site.
pub(super) fn examine(
    snapshot: &Snapshot,
    root: &Path,
    since: Option<&Path>,
    report: &Report,
) -> Result<Option<Examination>, Failure> {
    let usual = root.join("site");
    let earlier = match since {
        Some(path) => Some(output::listed(path)?),
        None if usual.is_dir() => Some(output::listed(&usual)?),
        None => None,
    };
    if earlier.is_none() {
        report.note(
            "no earlier site to compare with, so lost addresses are not known: see `--since`",
        );
    }
    let surroundings = Surroundings { earlier, workflows: workflows(root)? };
    Ok(check::examine(snapshot, &surroundings))
}

/// The size of a site in one line.
pub(super) fn summary(examination: &Examination) -> String {
    let Examination { files, bytes, largest, .. } = examination;
    let size = |bytes: u64| match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1000)),
        _ => format!("{} MB", bytes.div_ceil(1_000_000)),
    };
    let largest = largest.as_ref().map_or_else(String::new, |(path, bytes)| {
        format!("; the largest page is {path}: {}", size(*bytes))
    });
    format!("{files} files, {}{largest}", size(*bytes))
}

/// The texts of the workflows of a project, which is most often the root of its repository.
fn workflows(root: &Path) -> Result<Vec<String>, Failure> {
    let folder = root.join(".github").join("workflows");
    let mut texts = Vec::new();
    for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "yml" || ending == "yaml") {
            let bytes = fs::read(&path).map_err(Failure::on("read", &path))?;
            texts.push(String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_rounded_up() {
        let largest = Some(("en/index.html".to_owned(), 1_000_001));
        let examination = Examination { files: 2, bytes: 999_999, largest, ..Default::default() };
        let expected = "2 files, 1000 kB; the largest page is en/index.html: 2 MB";
        assert_eq!(summary(&examination), expected);
    }
}
