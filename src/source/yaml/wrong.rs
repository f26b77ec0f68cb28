//! Values of another kind than expected.

use serde_yaml::Value;

use super::Node;
use crate::diagnostic::{Diagnostic, rules};

impl Node<'_> {
    /// Reports that the value is not what it should be.
    pub(super) fn wrong(&self, expected: &str) {
        let span = self.span();
        let mut problem = Diagnostic::new(
            &rules::WRONG_TYPE,
            format!("expected {expected}, found {}", describe(self.value)),
        )
        .at(span, "");
        let bare = matches!(self.value, Value::Number(_) | Value::Bool(_));
        if bare && expected.contains("text") {
            problem = problem.help("put it in double quotes");
            // As it is written: `0421` is the number 421. Whoever wrote `0x194` or `true` may have meant
            // something else.
            let written = self.document.text.get(span.start as usize..span.end as usize);
            let plain = |text: &&str| text.chars().all(|c| c.is_ascii_digit());
            if let Some(written) = written.filter(plain) {
                problem = problem.replace(span, format!("\"{written}\""));
            }
        }
        if let (Value::String(text), "a list") = (self.value, expected) {
            problem = problem.help(format!("write `[\"{text}\"]`"));
        }
        self.report(problem);
    }
}

fn describe(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::Bool(truth) => format!("the truth value `{truth}`"),
        Value::Number(number) => format!("the number `{number}`"),
        Value::String(text) => format!("the text `{text}`"),
        Value::Sequence(_) => "a list".to_owned(),
        Value::Mapping(_) => "fields".to_owned(),
        Value::Tagged(_) => "a tagged value".to_owned(),
    }
}
