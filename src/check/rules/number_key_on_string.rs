//! `number-key-on-string`: a number as the key of a variant, where only texts are compared.

use crate::check::project::Project;
use crate::diagnostic::{Diagnostic, rules};
use crate::source::ftl::{FtlChosenBy, FtlKey};

/// Whether a variable is a number. All others are texts, codes too.
pub(super) fn is_number(variable: &str) -> bool {
    variable == "count"
}

/// Reports keys that equal nothing.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    for text in project.texts() {
        // A term can be given numbers. What no page asks for is given nothing.
        let given = project.slot(&text);
        for selector in &text.pattern.selectors {
            let keys = selector.keys.iter().filter(|key| key.number);
            let never = |key: &FtlKey, name: &str| {
                let what = if key.default {
                    "this variant is only the default"
                } else {
                    "this variant is never taken"
                };
                let message = format!("`{name}` never equals the number `{}`", key.name);
                Diagnostic::new(&rules::NUMBER_KEY_ON_STRING, message).at(key.span, what)
            };
            match &selector.by {
                FtlChosenBy::Variable(name) => {
                    let Some(slot) = given.filter(|slot| slot.variables.contains(name)) else {
                        continue;
                    };
                    if is_number(name) {
                        continue;
                    }
                    let is_code = slot.variables.contains(&format!("{name}-final"));
                    let what = if is_code { "a code" } else { "this variable" };
                    problems.extend(keys.map(|key| {
                        let problem = never(key, &format!("${name}"))
                            .help(format!("{what} is a text, and no number equals it"));
                        if !is_code {
                            return problem;
                        }
                        problem.help(format!(
                            "choose by `${name}-kind`, `${name}-final` or `${name}-article`"
                        ))
                    }));
                }
                FtlChosenBy::Call { function, options, .. }
                    if function == "NUMBER" && !options.is_empty() =>
                {
                    problems.extend(keys.map(|key| {
                        never(key, "NUMBER(…)")
                            .help("with options, Fluent compares the options too")
                            .help("choose by the variable itself, without `NUMBER`")
                    }));
                }
                FtlChosenBy::Call { function, .. } if function == "JOSA" => {
                    problems.extend(keys.map(|key| never(key, "JOSA(…)")));
                }
                FtlChosenBy::Call { .. } | FtlChosenBy::Other => {}
            }
        }
    }
}
