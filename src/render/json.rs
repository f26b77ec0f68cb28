//! JSON that can stand in a script.

use serde::Serialize;

/// Returns a value as JSON that ends no script and no line of one: `<` and the two separators that old
/// engines take for line feeds are escaped. Such characters only stand in strings.
pub(super) fn script(value: &impl Serialize) -> String {
    let text = serde_json::to_string(value).expect("names and lists can be written as JSON");
    if !text.contains(['<', '\u{2028}', '\u{2029}']) {
        return text;
    }
    text.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::script;

    #[test]
    fn no_text_ends_the_script() {
        let text = "</script><!--\u{2028}\u{2029}\"\\停";
        let json = script(&text);
        assert_eq!(json, r#""\u003c/script>\u003c!--\u2028\u2029\"\\停""#);
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }
}
