//! What changed between two readings of a project.

use std::collections::BTreeMap;

use super::Sources;

impl Sources {
    /// The paths of files that are new, gone or different since an earlier reading, in order. Empty if
    /// nothing changed.
    pub fn changed_since(&self, earlier: &Self) -> Vec<String> {
        let (new, old) = (self.contents(), earlier.contents());
        let mut changed: Vec<String> = new
            .iter()
            .filter(|(path, content)| old.get(*path) != Some(content))
            .map(|(path, _)| path.clone())
            .collect();
        changed.extend(old.into_keys().filter(|path| !new.contains_key(path)));
        changed.sort();
        changed
    }

    /// The path of every file, from the project.
    pub fn paths(&self) -> impl Iterator<Item = String> {
        let texts = self.files.iter().map(|file| file.path.clone());
        texts.chain(self.statics.iter().map(|file| format!("static/{}", file.path)))
    }

    /// Each file by its path: its bytes, and what of them is not in the text.
    fn contents(&self) -> BTreeMap<String, (&[u8], bool, bool)> {
        let texts = self.files.iter();
        let texts =
            texts.map(|file| (file.path.clone(), (file.text.as_bytes(), file.bom, file.damaged)));
        let statics = self.statics.iter();
        let statics =
            statics.map(|file| (format!("static/{}", file.path), (&*file.bytes, false, false)));
        texts.chain(statics).collect()
    }
}
