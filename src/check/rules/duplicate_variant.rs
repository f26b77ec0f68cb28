//! `duplicate-variant`: a key that stands twice in one choice.

use crate::check::project::Project;
use crate::diagnostic::{Diagnostic, rules};

/// Reports keys that an earlier variant has.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    let selectors = project.texts().flat_map(|text| &text.pattern.selectors);
    for selector in selectors {
        for (at, key) in selector.keys.iter().enumerate() {
            let earlier = selector.keys.iter().take(at);
            // The default is also taken where no other fits.
            let first = earlier.rev().find(|first| first.name == key.name);
            let Some(first) = first else { continue };
            let (never, why) = if key.default {
                (first.span, "the default below says this as well")
            } else {
                (key.span, "this variant is never taken")
            };
            let other = if key.default { key.span } else { first.span };
            problems.push(
                Diagnostic::new(
                    &rules::DUPLICATE_VARIANT,
                    format!("the variant `{}` stands twice", key.name),
                )
                .at(never, why)
                .also(other, "here too")
                .help("remove one of the two, or give it the key that was meant"),
            );
        }
    }
}
