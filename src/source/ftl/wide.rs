//! Placeables in full-width braces, `｛ $code ｝`: Fluent takes them for text, and readers see them.

/// The placeables in full-width braces of a piece of text, braces included. What stands in such
/// braces without being a name is text that was meant so.
pub(super) fn placeables(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices('｛') {
        let rest = text.get(start..).unwrap_or("");
        let Some(close) = rest.find('｝') else { continue };
        let whole = rest.get(..close + '｝'.len_utf8()).unwrap_or("");
        let inside = whole.trim_matches(['｛', '｝']).trim_matches([' ', '\u{3000}']);
        let name = inside.strip_prefix(['$', '-', '＄']).unwrap_or(inside);
        let called = name.split_once('(').filter(|(name, rest)| {
            rest.ends_with(')') && name.chars().all(|c| c.is_ascii_uppercase())
        });
        let named = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
        if named || called.is_some() {
            found.push(whole);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::placeables;

    #[test]
    fn only_names_are_placeables() {
        assert_eq!(
            placeables("｛ $code ｝は｛-mail｝と｛JOSA($a, \"x\")｝"),
            ["｛ $code ｝", "｛-mail｝", "｛JOSA($a, \"x\")｝"]
        );
        assert!(placeables("集合｛1、2｝と｛接続｝、｛ $code").is_empty());
    }
}
