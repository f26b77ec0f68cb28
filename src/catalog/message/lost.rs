//! What a slip has cost: entries that are there and cannot be read. They are not missing as well, and
//! the original helps to mend them.

use std::collections::BTreeSet;

use super::{Messages, Pattern};
use crate::diagnostic::{Diagnostic, Edit, Files, Label, Span, rules};
use crate::source::ftl::{FtlLost, FtlNamed};
use crate::source::{SourceFile, Sources};

impl Messages {
    /// Whether a text is written somewhere and cannot be read.
    pub fn is_lost(&self, id: &str, attribute: Option<&str>) -> bool {
        let all = self.lost_at.get(id).into_iter().flatten();
        all.filter_map(|at| self.lost.get(*at)).any(|lost| {
            lost.attributes.as_ref().is_none_or(|names| {
                attribute.is_some_and(|name| names.iter().any(|lost| lost == name))
            })
        })
    }

    /// Whether a message, or a part of it, cannot be read.
    pub fn is_damaged(&self, id: &str) -> bool {
        self.lost_at.contains_key(id)
    }

    /// Shows the original beside what cannot be read.
    pub(in crate::catalog) fn show_original(
        &mut self,
        source: &Self,
        sources: &Sources,
        problems: &mut [Diagnostic],
    ) {
        for at in 0..self.lost.len() {
            self.name_lost(at, source, sources);
        }
        let place = |lost: &FtlLost| (lost.span.file, lost.span.start);
        let mut all: Vec<&FtlLost> = self.lost.iter().collect();
        all.sort_by_key(|lost| place(lost));
        for problem in problems.iter_mut().filter(|one| one.rule.name == rules::FLUENT_SYNTAX.name)
        {
            let Some(Span { file, start, .. }) = problem.primary.as_ref().map(|label| label.span)
            else {
                continue;
            };
            // Pieces that are lost do not overlap: it is the last one that begins before the fault.
            let behind = all.partition_point(|lost| place(lost) <= (file, start));
            let last = behind.checked_sub(1).and_then(|last| all.get(last));
            let Some(last) = last.filter(|last| last.span.file == file && start < last.span.end)
            else {
                continue;
            };
            let first = all.partition_point(|lost| place(lost) < place(last));
            if let Some(lost) = all.get(first) {
                source.show(lost, sources, problem);
            }
        }
    }

    /// Finds out what the name of an entry or an attribute was before somebody translated it.
    fn name_lost(&mut self, at: usize, source: &Self, sources: &Sources) {
        let Some(lost) = self.lost.get(at) else { return };
        let Some((what, place)) = lost.translated else { return };
        let meant = match what {
            FtlNamed::Reference => None,
            FtlNamed::Attribute => self.meant_attribute(lost, place, source, sources),
            FtlNamed::Entry => self.meant_entry(place, source, sources),
        };
        let (Some(meant), Some(lost)) = (meant, self.lost.get_mut(at)) else { return };
        if what == FtlNamed::Entry {
            self.lost_at.entry(meant.clone()).or_default().push(at);
            lost.name = meant;
            lost.attribute = None;
        } else {
            if let Some(attributes) = &mut lost.attributes {
                attributes.push(meant.clone());
            }
            lost.attribute = Some(meant);
        }
    }

    /// The attribute of the original that the translation lacks where `place` is.
    fn meant_attribute(
        &self,
        lost: &FtlLost,
        place: Span,
        source: &Self,
        sources: &Sources,
    ) -> Option<String> {
        let original = source.get(&lost.name)?;
        let mut attributes: Vec<(&str, u32)> =
            original.attributes.iter().map(|(name, (span, _))| (&**name, span.start)).collect();
        attributes.sort_by_key(|(_, start)| *start);
        let own = self.get(&lost.name).map(|message| &message.attributes);
        let before = |text: Span| text.file == place.file && text.start < place.start;
        let from = own
            .iter()
            .flat_map(|own| own.iter())
            .filter(|(_, (span, _))| before(*span))
            .filter_map(|(name, _)| original.attributes.get(name))
            .map(|(span, _)| span.start)
            .max()
            .unwrap_or(0);
        let written = text(sources, lost.span);
        let lacks = |name: &str| {
            own.is_none_or(|own| !own.contains_key(name)) && !names(written, &format!(".{name}"))
        };
        let lacking = || attributes.iter().filter(|(name, _)| lacks(name));
        let meant = lacking().find(|(_, start)| *start > from).or_else(|| lacking().next());
        meant.map(|(name, _)| (*name).to_owned())
    }

    /// The entry of the original that this locale lacks where `place` is.
    fn meant_entry(&self, place: Span, source: &Self, sources: &Sources) -> Option<String> {
        let term = text(sources, Span { start: place.start.saturating_sub(1), ..place });
        let term = term.starts_with('-');
        let above = self
            .entries
            .iter()
            .filter(|(_, own)| own.span.file == place.file && own.span.start < place.start)
            .filter_map(|(id, own)| Some((own.span.start, source.get(id)?.span)))
            .max_by_key(|(start, _)| *start);
        let name = |file| sources.file(file).map(SourceFile::name);
        let follows = |span: Span| match above {
            Some((_, above)) => span.file == above.file && span.start > above.start,
            None => name(span.file) == name(place.file),
        };
        let lacking = source.entries.iter().filter(|(id, original)| {
            follows(original.span)
                && id.starts_with('-') == term
                && self.get(id).is_none()
                && !self.is_damaged(id)
        });
        lacking.min_by_key(|(_, original)| original.span.start).map(|(id, _)| id.clone())
    }

    /// Shows what this locale, the source, has in the place of what is lost.
    fn show(&self, lost: &FtlLost, sources: &Sources, problem: &mut Diagnostic) {
        let Some(message) = self.get(&lost.name) else { return };
        let attribute = lost.attribute.as_ref().and_then(|name| message.attributes.get(name));
        let (span, pattern) = match attribute {
            Some((span, pattern)) => (*span, Some(pattern)),
            None => (message.span, message.value.as_ref()),
        };
        problem.related.push(Label { span, text: "the English text".to_owned() });
        match (lost.translated, pattern) {
            (Some((FtlNamed::Reference, place)), Some(pattern)) => {
                let Some((sigil, name)) = meant(pattern, place, lost.span, sources) else { return };
                problem.help.push(format!("English has `{{ {sigil}{name} }}` here"));
                let written = text(sources, Span { start: place.start.saturating_sub(1), ..place });
                let text =
                    if written.starts_with(['$', '-']) { name } else { format!("{sigil}{name}") };
                problem.fix.push(Edit { span: place, text });
            }
            (Some((FtlNamed::Attribute, _)), _) if attribute.is_some() => {
                let name = lost.attribute.as_deref().unwrap_or("");
                problem.help.push(format!("English has `.{name}` here"));
            }
            (Some((FtlNamed::Entry, _)), _) => {
                problem.help.push(format!("English has `{}` here", lost.name));
            }
            _ => {}
        }
    }
}

fn text(sources: &Sources, span: Span) -> &str {
    sources.text(span.file).get(span.start as usize..span.end as usize).unwrap_or("")
}

/// The name that was translated, with its sigil: the only one of the original of its kind that the
/// translation has not.
fn meant(
    original: &Pattern,
    place: Span,
    lost: Span,
    sources: &Sources,
) -> Option<(&'static str, String)> {
    let sigil = text(sources, Span { start: place.start.saturating_sub(1), ..place });
    let variables = original.variables.iter().map(|(name, _)| ("$", &**name));
    let references = original.references.iter().map(|reference| {
        reference.name.strip_prefix('-').map_or(("", &*reference.name), |name| ("-", name))
    });
    let lost = text(sources, lost);
    let kind = ["$", "-"].into_iter().find(|kind| sigil.starts_with(kind));
    let candidates: BTreeSet<(&str, &str)> = variables
        .chain(references)
        .filter(|(kind_of, name)| {
            kind.is_none_or(|kind| kind == *kind_of) && !names(lost, &format!("{kind_of}{name}"))
        })
        .collect();
    let mut candidates = candidates.into_iter();
    match (candidates.next(), candidates.next()) {
        (Some((sigil, name)), None) => Some((sigil, name.to_owned())),
        _ => None,
    }
}

/// Whether a text holds a name, and not only a longer one that begins so.
fn names(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let rest = text.get(at + name.len()..).unwrap_or("");
        !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c))
    })
}
