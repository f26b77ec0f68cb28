//! One line per fault: `file:line:column: severity[rule]: message`.

use super::{Diagnostic, Files};

/// Returns the fault as one line, without a line feed. Help follows the message.
pub fn short(problem: &Diagnostic, files: &dyn Files) -> String {
    let severity = problem.severity.name();
    let place = problem.primary.as_ref().map_or_else(String::new, |label| {
        let place = files.place(label.span.file, label.span.start);
        format!("{}:{}:{}: ", files.path(label.span.file), place.line, place.column)
    });
    let help = problem.help.iter().fold(String::new(), |all, text| all + " (" + text + ")");
    let line = format!("{place}{severity}[{}]: {}{help}", problem.rule.name, problem.message);
    // A message may quote what a file holds, and a file may hold anything.
    line.replace(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'), " ")
}
