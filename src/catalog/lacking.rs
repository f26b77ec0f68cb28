//! What the source locale lacks. Without it there is no site.

use std::collections::BTreeMap;

use super::Catalog;
use super::contract::Slots;
use crate::diagnostic::{Diagnostic, Severity, Span, rules};

/// Reports the texts that the source locale lacks: one fault per message.
pub(super) fn check(catalog: &Catalog, slots: &Slots, problems: &mut Vec<Diagnostic>) {
    let tag = &catalog.locale(catalog.source).tag;
    let messages = &catalog.messages[catalog.source.at()];
    let mut missing: BTreeMap<&str, (Vec<Option<&str>>, Option<Span>)> = BTreeMap::new();
    for slot in slots.values() {
        let attribute = slot.attribute.as_deref();
        if messages.pattern(&slot.id, attribute).is_none() && !messages.is_lost(&slot.id, attribute)
        {
            missing.entry(&slot.id).or_insert((Vec::new(), slot.origin)).0.push(attribute);
        }
    }
    for (id, (parts, origin)) in missing {
        let names: Vec<String> = parts
            .iter()
            .map(|part| part.map_or("its text".to_owned(), |name| format!("`.{name}`")))
            .collect();
        let names = names.join(", ");
        let mut problem = if let Some(message) = messages.get(id) {
            let whole = parts.contains(&None);
            let rule = if whole { &rules::MISSING_MESSAGE } else { &rules::MISSING_ATTRIBUTE };
            Diagnostic::new(rule, format!("`{id}` lacks {names} in `{tag}`"))
                .at(message.span, "needed for this")
                .help(format!("add to this message: {names}"))
        } else {
            let message = format!("the message `{id}` is missing in `{tag}`");
            let problem = Diagnostic::new(&rules::MISSING_MESSAGE, message)
                .help(format!("add it to a file in `locales/{tag}/`: {names}"));
            match origin {
                Some(span) => problem.at(span, "needed for this"),
                None => problem,
            }
        };
        problem.severity = Severity::Error;
        problems.push(problem);
    }
}
