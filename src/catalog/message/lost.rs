//! What a slip has cost: entries that are there and cannot be read. They are not missing as well, and
//! the original helps to mend them.

use std::collections::BTreeSet;

use super::{Messages, Pattern};
use crate::diagnostic::{Diagnostic, Edit, Files, Label, Span, rules};
use crate::source::Sources;
use crate::source::ftl::FtlLost;

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
        &self,
        source: &Self,
        sources: &Sources,
        problems: &mut [Diagnostic],
    ) {
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

    /// Shows what this locale, the source, has in the place of what is lost.
    fn show(&self, lost: &FtlLost, sources: &Sources, problem: &mut Diagnostic) {
        let Some(message) = self.get(&lost.name) else { return };
        let attribute = lost.attribute.as_ref().and_then(|name| message.attributes.get(name));
        let (span, pattern) = match attribute {
            Some((span, pattern)) => (*span, Some(pattern)),
            None => (message.span, message.value.as_ref()),
        };
        problem.related.push(Label { span, text: "the English text".to_owned() });
        let (Some(place), Some(pattern)) = (lost.translated, pattern) else { return };
        let Some((sigil, name)) = meant(pattern, place, lost.span, sources) else { return };
        problem.help.push(format!("English has `{{ {sigil}{name} }}` here"));
        let written = text(sources, Span { start: place.start.saturating_sub(1), ..place });
        let text = if written.starts_with(['$', '-']) { name } else { format!("{sigil}{name}") };
        problem.fix.push(Edit { span: place, text });
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
