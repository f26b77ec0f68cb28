//! What an earlier renderer made that is still the same.

use std::sync::Arc;

use super::Renderer;
use super::page::prose::ProseParts;
use super::parts::CodeParts;
use crate::catalog::LocaleIx;

/// The parts of a locale: those of codes, and of pages of text.
type Parts<'k> = (&'k Arc<Vec<CodeParts>>, &'k Arc<Vec<ProseParts>>);

/// An earlier renderer, and the locales whose parts are still those that it made.
#[derive(Clone, Copy)]
pub struct Kept<'k> {
    /// The renderer. It has the same locales, codes and pages of text.
    pub renderer: &'k Renderer,
    /// By locale.
    pub locales: &'k [bool],
}

impl<'k> Kept<'k> {
    /// The parts of a locale, if they are still the same.
    pub(super) fn parts(&self, locale: LocaleIx) -> Option<Parts<'k>> {
        self.locales.get(locale.at()).filter(|same| **same)?;
        let Renderer { codes, prose, .. } = self.renderer;
        Some((codes.get(locale.at())?, prose.get(locale.at())?))
    }
}
