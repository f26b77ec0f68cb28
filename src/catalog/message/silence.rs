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
            && !problem.rule.loses
            && within.file == file
            && (within.start..=within.end).contains(&start)
    }
}

/// Drops the faults that comments silence, and reports comments that name no rule, or one by which text
/// is lost: a text that nobody reads would be missed by nobody.
pub fn silence<'s>(silences: impl Iterator<Item = &'s Silence>, problems: &mut Vec<Diagnostic>) {
    let silences: Vec<&Silence> = silences.collect();
    problems.retain(|problem| !silences.iter().any(|silence| silence.covers(problem)));
    problems.extend(silences.iter().filter_map(|Silence { rule, span, .. }| {
        let (message, found) = match rules::find(rule) {
            Some(found) if found.loses => (format!("`{rule}` cannot be silenced"), true),
            Some(_) => return None,
            None => (format!("no rule `{rule}`"), false),
        };
        let problem = Diagnostic::new(&rules::UNKNOWN_RULE, message).at(*span, "");
        Some(if found {
            problem.help("mend the fault: text is lost by it")
        } else {
            problem.suggest(rule, rules::ALL.iter().map(|rule| rule.name))
        })
    }));
}
