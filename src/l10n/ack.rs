//! "This translation is right for today's original."

use super::{Original, Written, dotted, ledger_path};
use crate::catalog::ledger::{Recorded, change};
use crate::catalog::{Catalog, Change, Ledger, LocaleIx, State, TextName};
use crate::diagnostic::closest;
use crate::snapshot::{Site, Snapshot};

/// Which translations are right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// Those that the ledger does not know yet.
    New,
    /// Those, and those whose original changed only in punctuation, capitals or spaces.
    Trivial,
    /// All of them.
    All,
    /// These: `smtp-421` with all its attributes, or `smtp-421.gist`.
    Named(Vec<String>),
}

/// Records translations in the ledger of a locale. Returns the ledger, and the names recorded, in
/// order. When the new ones are recorded, those that are gone are forgotten. Fails, with the nearest name, for a name that is
/// no translation of the locale.
pub fn ack(
    snapshot: &Snapshot,
    site: &Site,
    locale: LocaleIx,
    originals: &[Original],
    which: &Which,
) -> Result<(Written, Vec<String>), String> {
    let catalog = &site.catalog;
    let mut ledger = catalog.ledgers[locale.at()].clone();
    let named = |original: &Original| match which {
        Which::Named(names) => {
            names.iter().any(|name| *name == original.name.0 || *name == dotted(&original.name))
        }
        Which::New | Which::Trivial | Which::All => false,
    };
    if let Which::Named(names) = which {
        check_names(site, locale, originals, names)?;
    }
    let mut recorded = Vec::new();
    for original in originals {
        let state = catalog.state(&snapshot.sources, locale, &original.name);
        let wanted = match (which, state) {
            (_, State::Missing) => false,
            (Which::Named(_), _) => named(original),
            (_, State::Unrecorded)
            | (Which::Trivial, State::Outdated(Change::Trivial))
            | (Which::All, State::Outdated(_)) => true,
            (_, State::Outdated(_) | State::UpToDate | State::Same) => false,
        };
        if !wanted {
            continue;
        }
        let (id, attribute) = &original.name;
        let own = catalog.written(&snapshot.sources, locale, id, attribute.as_deref());
        // Only who names a text can mean that it should stay as it is.
        let equal = own.is_some_and(|own| change(&own, &original.text).is_none());
        let same = equal && matches!(which, Which::Named(_));
        let entry = Recorded { original: original.text.clone(), same };
        if ledger.get(&original.name, &original.text) != Some(&entry) {
            recorded.push(dotted(&original.name));
        }
        ledger.record(original.name.clone(), entry);
    }
    if *which == Which::New {
        forget_gone(catalog, locale, &mut ledger);
    }
    let path = ledger_path(&catalog.locale(locale).tag);
    Ok((Written { path, text: ledger.write() }, recorded))
}

/// Forgets what was recorded of translations that are gone.
fn forget_gone(catalog: &Catalog, locale: LocaleIx, ledger: &mut Ledger) {
    let messages = &catalog.messages[locale.at()];
    let gone: Vec<TextName> = ledger
        .iter()
        .map(|(name, _)| name)
        .filter(|(id, attribute)| messages.pattern(id, attribute.as_deref()).is_none())
        .cloned()
        .collect();
    for name in &gone {
        ledger.forget(name);
    }
}

/// Fails for a name that no translation has.
fn check_names(
    site: &Site,
    locale: LocaleIx,
    originals: &[Original],
    names: &[String],
) -> Result<(), String> {
    let messages = &site.catalog.messages[locale.at()];
    let translated: Vec<(String, &str)> = originals
        .iter()
        .filter(|original| messages.pattern(&original.name.0, original.name.1.as_deref()).is_some())
        .map(|original| (dotted(&original.name), &*original.name.0))
        .collect();
    for name in names {
        if translated.iter().any(|(dotted, id)| dotted == name || id == name) {
            continue;
        }
        let tag = &site.catalog.locale(locale).tag;
        let exists =
            |original: &Original| dotted(&original.name) == *name || original.name.0 == *name;
        if originals.iter().any(exists) {
            return Err(format!("`{name}` is not translated in `{tag}` yet"));
        }
        let known = translated.iter().flat_map(|(dotted, id)| [&**dotted, *id]);
        let hint =
            closest(name, known).map_or(String::new(), |name| format!("; did you mean `{name}`?"));
        return Err(format!("`{tag}` has no translation `{name}`{hint}"));
    }
    Ok(())
}
