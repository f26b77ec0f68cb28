//! `unrecorded-translation`: the ledger does not know what a translation was made from.

use crate::catalog::State;
use crate::check::project::Project;
use crate::diagnostic::{Diagnostic, rules};

/// Reports once per locale what is not recorded.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    let catalog = project.catalog;
    for (ix, locale) in catalog.locales().filter(|(ix, _)| *ix != catalog.source) {
        let mut new = project
            .slots
            .keys()
            .filter(|name| catalog.state(project.sources, ix, name) == State::Unrecorded);
        let Some((id, attribute)) = new.next() else { continue };
        let others = new.count();
        let Some(first) = catalog.messages[ix.at()].pattern(id, attribute.as_deref()) else {
            continue;
        };
        let count = match others {
            0 => "1 translation is".to_owned(),
            _ => format!("{} translations are", others + 1),
        };
        let tag = &locale.tag;
        let message = format!("{count} not in the ledger of `{tag}`");
        problems.push(
            Diagnostic::new(&rules::UNRECORDED_TRANSLATION, message)
                .at(first.span, "for example this one")
                .help(format!("when you are done, run `versus l10n ack {tag}`"))
                .help("then versus can tell when the original changes"),
        );
    }
}
