//! What translators have looked at and want to hear no more of.

use crate::diagnostic::{Diagnostic, Span, rules};

/// A rule that a comment silences, and where: in a message, or in a whole file.
#[derive(Debug, Clone)]
pub struct Silence {
    /// The name of the rule, as it is written.
    pub rule: String,
    /// The place of the name.
    pub span: Span,
    /// The place where the rule is silent.
    pub within: Span,
}

impl Silence {
    pub(super) fn new((rule, span): (String, Span), within: Span) -> Self {
        Self { rule, span, within }
    }

    fn covers(&self, problem: &Diagnostic) -> bool {
        let Some(Span { file, start, .. }) = problem.primary.as_ref().map(|label| label.span)
        else {
            return false;
        };
        let within = self.within;
        self.rule == problem.rule.name
            && within.file == file
            && (within.start..=within.end).contains(&start)
    }
}

/// Drops the faults that comments silence, and reports comments that name no rule.
pub fn silence<'s>(silences: impl Iterator<Item = &'s Silence>, problems: &mut Vec<Diagnostic>) {
    let silences: Vec<&Silence> = silences.collect();
    problems.retain(|problem| !silences.iter().any(|silence| silence.covers(problem)));
    let unknown = silences.iter().filter(|silence| rules::find(&silence.rule).is_none());
    problems.extend(unknown.map(|silence| {
        Diagnostic::new(&rules::UNKNOWN_RULE, format!("no rule `{}`", silence.rule))
            .at(silence.span, "")
            .suggest(&silence.rule, rules::ALL.iter().map(|rule| rule.name))
    }));
}
