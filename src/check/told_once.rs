//! What one fault explains is not told a second time.

use crate::diagnostic::{Diagnostic, Rule, Span, rules};

/// Drops what another fault explains: a template that asks for what is not there fails, so does a
/// message whose term has lost a variable, a text in the wrong language is a copy, and particles are
/// wrong on pages where `JOSA` was told so.
pub(super) fn told_once(problems: &mut Vec<Diagnostic>) {
    let places = |rule: &Rule| -> Vec<Span> {
        let of_rule = problems.iter().filter(|one| one.rule.name == rule.name);
        of_rule.filter_map(|one| one.primary.as_ref()).map(|label| label.span).collect()
    };
    let asked = places(&rules::UNKNOWN_MESSAGE_KEY);
    let nested = places(&rules::NESTED_TERM_ARGUMENT);
    let strange = places(&rules::WRONG_SCRIPT);
    let particles = places(&rules::KOREAN_PARTICLE);
    problems.retain(|problem| {
        let at = problem.primary.as_ref().map(|label| label.span);
        let rule = problem.rule.name;
        if rule == rules::TEMPLATE_ERROR.name {
            at.is_none_or(|at| !asked.contains(&at))
        } else if rule == rules::MESSAGE_FAILED.name {
            nested.is_empty() || !problem.message.contains("Unknown variable")
        } else if rule == rules::KOREAN_PARTICLE.name {
            let inside = |one: &Span, at: Span| {
                one.file == at.file && at.start <= one.start && one.end <= at.end && *one != at
            };
            at.is_none_or(|at| !particles.iter().any(|one| inside(one, at)))
        } else if rule == rules::IDENTICAL_TO_SOURCE.name {
            let inside = |one: &Span, at: Span| {
                one.file == at.file && (at.start..at.end).contains(&one.start)
            };
            at.is_none_or(|at| !strange.iter().any(|one| inside(one, at)))
        } else {
            true
        }
    });
}
