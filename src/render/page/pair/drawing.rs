//! The drawing of a pair page: where in a session the two codes can come, and what follows.

use fluent::FluentArgs;

use super::Duel;
use crate::diagnostic::Diagnostic;
use crate::render::escape;
use crate::render::text::Form;
use crate::render::view::Html;

impl Duel<'_> {
    /// Where the two can come, as a drawing, if that is stated of both.
    pub(super) fn diagram(&self, args: &FluentArgs<'_>) -> Result<Option<Html>, Diagnostic> {
        if self.a.stages_plain.is_empty() || self.b.stages_plain.is_empty() {
            return Ok(None);
        }
        let (a, b) = (self.id(self.pair.a()), self.id(self.pair.b()));
        let (speaker, codes) = (self.speaker, [(a, &*self.a.marks[0]), (b, &*self.b.marks[1])]);
        let said = |id| speaker.text.say(speaker.locale, (id, None), Form::Plain, Some(args));
        let (title, description) = (said("pair-diagram-title")?, said("pair-diagram-description")?);
        let drawing = self.vocabulary.diagram.draw(speaker, codes, &title, &description);
        Ok(Some(Html(drawing)))
    }

    /// What the signs of the drawing mean that these two have, each once.
    pub(super) fn signs(&self) -> Html {
        let mut meanings: Vec<String> = Vec::new();
        for (at, facet) in self.protocol.facets.iter().enumerate() {
            for (code, parts) in [(self.pair.a(), self.a), (self.pair.b(), self.b)] {
                let fact = self.catalog.code(code).facts[at].as_ref();
                let sign = fact.and_then(|fact| facet.signs.get(*fact.values.first()?));
                let said = parts.facts[at].as_ref().map(|fact| &fact.values);
                if let (Some(sign), Some(said)) = (sign, said) {
                    let meaning = format!("{} {said}", escape::html(sign));
                    if !meanings.contains(&meaning) {
                        meanings.push(meaning);
                    }
                }
            }
        }
        Html(meanings.join(" · "))
    }
}
