//! The texts that there are to translate.

use crate::catalog::TextName;
use crate::catalog::contract::{self, Slot};
use crate::diagnostic::{FileId, Span};
use crate::snapshot::{Site, Snapshot};

/// A text of the source locale.
#[derive(Debug, Clone)]
pub struct Original {
    /// Its message and attribute.
    pub name: TextName,
    /// The file that it stands in.
    pub file: FileId,
    /// Its place there.
    pub span: Span,
    /// The text, without the margin of its file.
    pub text: String,
    /// The notes for translators above its message.
    pub notes: String,
    /// The variables it is given, without `$`.
    pub variables: Vec<String>,
}

/// The texts that pages ask for, in the order of the source locale's files.
pub fn originals(snapshot: &Snapshot, site: &Site) -> Vec<Original> {
    let catalog = &site.catalog;
    let messages = &catalog.messages[catalog.source.at()];
    let original = |Slot { id, attribute, variables, .. }: Slot| {
        let name = (id, attribute);
        let message = messages.get(&name.0)?;
        let span = messages.pattern(&name.0, name.1.as_deref())?.span;
        let text = catalog.original(&snapshot.sources, &name)?;
        Some(Original {
            name,
            file: span.file,
            span,
            text,
            notes: message.notes.clone(),
            variables,
        })
    };
    let mut found: Vec<_> = contract::slots(catalog).into_values().filter_map(original).collect();
    found.sort_by_key(|original| original.span);
    found
}
