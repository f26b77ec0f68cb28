//! Text made safe for where it stands.

use std::borrow::Cow;

/// Returns a text with `& < > " '` escaped: safe in HTML text and in quoted attributes.
pub(super) fn html(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

/// Returns a finished phrase of HTML with `` `code` `` as code. It must be whole: code may go over
/// lines and arguments, which Fluent hands over one by one.
pub(super) fn code(safe: String) -> String {
    if !safe.contains('`') {
        return safe;
    }
    let mut marked = String::with_capacity(safe.len() + 16);
    let mut parts = safe.split('`').peekable();
    let mut inside = false;
    while let Some(part) = parts.next() {
        marked.push_str(part);
        // A last, unpaired backtick stays what it is.
        let pair = inside || parts.clone().nth(1).is_some();
        match (parts.peek(), pair) {
            (None, _) => {}
            (Some(_), false) => marked.push('`'),
            (Some(_), true) => {
                marked.push_str(if inside { "</code>" } else { "<code>" });
                inside = !inside;
            }
        }
    }
    marked
}

/// Returns a literal part of a message as plain text: without the marks of code.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if text.contains('`') { Cow::Owned(text.replace('`', "")) } else { Cow::Borrowed(text) }
}

/// Returns HTML that this program made as plain text: tags dropped, entities resolved.
pub(super) fn strip(markup: &str) -> String {
    let mut text = String::with_capacity(markup.len());
    let mut inside = false;
    for c in markup.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if !inside => text.push(c),
            _ => {}
        }
    }
    if text.contains('&') {
        for (entity, c) in
            [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        {
            text = text.replace(entity, c);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_text_is_text() {
        assert_eq!(html(r#"<a href="x">'&"#), "&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
        assert_eq!(strip(&html("a < b & \"c\"")), "a < b & \"c\"");
    }

    #[test]
    fn backticks_make_code_in_pairs() {
        let case = |text: &str, expected| assert_eq!(code(text.to_owned()), expected);
        case("`MAIL` or\n`x\ny`", "<code>MAIL</code> or\n<code>x\ny</code>");
        case("a ` b", "a ` b");
        case("`a` b ` c", "<code>a</code> b ` c");
        assert_eq!(plain("`MAIL` now"), "MAIL now");
    }
}
