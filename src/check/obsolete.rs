//! What translations have and the source has not, and what it was most likely meant to be: a name that
//! is misspelt is one fault, not one of the old name and one of the new.

use super::project::{Project, is_referred, referred};
use crate::catalog::{Message, Messages};
use crate::diagnostic::{Span, closest};

/// A message that the source has not.
pub(super) struct ObsoleteMessage<'p> {
    /// Its name.
    pub(super) id: &'p str,
    /// What it says.
    pub(super) message: &'p Message,
    /// The message of the source that it was most likely meant to be.
    pub(super) meant: Option<(&'p str, &'p Message)>,
}

/// An attribute that the source has not.
pub(super) struct ObsoleteAttribute<'p> {
    /// The message that it belongs to.
    pub(super) id: &'p str,
    /// Its name.
    pub(super) name: &'p str,
    /// The place of its name.
    pub(super) span: Span,
    /// The message of the source.
    pub(super) original: &'p Message,
    /// The attribute of the source that it was most likely meant to be.
    pub(super) meant: Option<&'p str>,
}

/// The messages of a locale that the source has not.
pub(super) fn messages<'p>(project: &Project<'p>, own: &'p Messages) -> Vec<ObsoleteMessage<'p>> {
    let source = project.source();
    let needed = |id: &str| {
        let slot = project.slots.range((id.to_owned(), None)..).next();
        slot.is_some_and(|((name, _), _)| name == id)
    };
    let referred = referred(own);
    // A slip in a reference, or a name for both a message and a term, is told as such.
    let unknown: Vec<&str> =
        referred.iter().map(|(name, _)| *name).filter(|name| own.get(name).is_none()).collect();
    let told = |id: &str| {
        unknown.iter().any(|name| closest(name, [id]).is_some())
            || id.strip_prefix('-').is_some_and(|twin| source.get(twin).is_some())
    };
    let obsolete = own.iter().filter(|(id, _)| {
        source.get(id).is_none()
            && !source.is_damaged(id)
            && !is_referred(&referred, id)
            && !needed(id)
            && !told(id)
    });
    let wanted: Vec<&str> = source
        .iter()
        .map(|(name, _)| name)
        .filter(|name| !project.unasked.contains(name))
        .filter(|name| own.get(name).is_none() && !own.is_damaged(name))
        .collect();
    let found = obsolete.map(|(id, message)| {
        let wanted = wanted.iter().copied();
        let wanted = wanted.filter(|name| name.starts_with('-') == id.starts_with('-'));
        let meant = closest(id, wanted).and_then(|name| Some((name, source.get(name)?)));
        ObsoleteMessage { id, message, meant }
    });
    found.collect()
}

/// The attributes of a locale's messages that the source has not. Those of terms are a matter of the
/// language.
pub(super) fn attributes<'p>(
    project: &Project<'p>,
    own: &'p Messages,
) -> Vec<ObsoleteAttribute<'p>> {
    let source = project.source();
    let referred = referred(own);
    let mut found = Vec::new();
    for (id, message) in own.iter().filter(|(id, _)| !id.starts_with('-')) {
        let Some(original) = source.get(id).filter(|_| !source.is_damaged(id)) else {
            continue;
        };
        for (name, (span, _)) in &message.attributes {
            let known = original.attributes.contains_key(name)
                || project.slots.contains_key(&(id.to_owned(), Some(name.clone())))
                || referred.contains(&(id, Some(name)));
            if known {
                continue;
            }
            let wanted = original.attributes.keys().map(|name| &**name);
            let wanted = wanted.filter(|name| !message.attributes.contains_key(*name));
            let meant = closest(name, wanted);
            found.push(ObsoleteAttribute { id, name, span: *span, original, meant });
        }
    }
    found
}
