//! Coverage: which texts a locale lacks.

use crate::catalog::{Catalog, contract};
use crate::diagnostic::{Diagnostic, Severity, rules};

/// Reports what every other locale lacks of the source's texts: a warning each, for readers are shown
/// the fallback, marked.
pub(super) fn check(catalog: &Catalog, problems: &mut Vec<Diagnostic>) {
    let source = &catalog.messages[catalog.source.at()];
    let slots = contract::slots(catalog);
    for (ix, locale) in catalog.locales().filter(|(ix, _)| *ix != catalog.source) {
        let own = &catalog.messages[ix.at()];
        let missing = slots
            .values()
            .filter(|slot| own.pattern(&slot.id, slot.attribute.as_deref()).is_none());
        for slot in missing {
            let attribute =
                slot.attribute.as_ref().map_or(String::new(), |name| format!(".{name}"));
            let message = format!("`{}{attribute}` is not translated in `{}`", slot.id, locale.tag);
            let mut problem = Diagnostic::new(&rules::MISSING_MESSAGE, message);
            problem.severity = Severity::Warning;
            if let Some(original) = source.get(&slot.id) {
                let span = slot.attribute.as_ref().and_then(|name| original.attributes.get(name));
                problem =
                    problem.at(span.map_or(original.span, |(span, _)| *span), "the English text");
            }
            let problem = problem.concerns(&locale.tag);
            problems.push(problem.help(format!("add it to a file in `locales/{}/`", locale.tag)));
        }
    }
}
