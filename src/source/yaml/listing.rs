//! A locale more in `content/site.yaml`: an edit of the text, so that comments and style stay.

use crate::source::line_end;

/// An entry of `locales`.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'e> {
    /// The tag of the locale.
    pub tag: &'e str,
    /// Its own name.
    pub name: &'e str,
    /// The tag of the locale that stands in for it.
    pub fallback: &'e str,
}

impl Entry<'_> {
    /// As one line in braces, the style of this repository.
    pub fn flow(&self) -> String {
        let Self { tag, name, fallback } = self;
        format!("{{ tag: {}, name: {}, fallback: {} }}", text(tag), text(name), text(fallback))
    }

    fn block(&self, indent: &str) -> String {
        let Self { tag, name, fallback } = self;
        format!(
            "{indent}- tag: {}\n{indent}  name: {}\n{indent}  fallback: {}\n",
            text(tag),
            text(name),
            text(fallback)
        )
    }
}

/// Adds an entry at the end of `locales`, written as those before it. `None` if the list stands in a way
/// that this does not know.
pub fn add(site: &str, entry: &Entry<'_>) -> Option<String> {
    let lines: Vec<&str> = site.split_inclusive('\n').collect();
    let start = lines.iter().position(|line| line.starts_with("locales:"))?;
    let rest = lines[start].strip_prefix("locales:")?.trim_start();
    if rest.starts_with('[') {
        let head: usize = lines[..start].iter().map(|line| line.len()).sum();
        let end = head + last_word(site.get(head..)?)?;
        let (before, after) = (site.get(..end)?, site.get(end..)?);
        let comma = if before.ends_with([',', '[']) { "" } else { "," };
        return Some(format!("{before}{comma} {}{after}", entry.flow()));
    }
    if !rest.is_empty() && !rest.starts_with('#') {
        return None;
    }
    let (mut indent, mut last) = (None, None);
    for (at, line) in lines.iter().enumerate().skip(start + 1) {
        let inner = line.trim_start_matches(' ');
        let depth = line.len() - inner.len();
        let item = inner.starts_with("- ");
        match indent {
            _ if inner.trim().is_empty() || inner.starts_with('#') => {}
            None if item => (indent, last) = (Some((depth, at)), Some(at)),
            Some((own, _)) if depth > own || (depth == own && item) => last = Some(at),
            _ => break,
        }
    }
    let ((indent, first), last) = (indent?, last?);
    let indent = " ".repeat(indent);
    let flow = lines[first].trim_start().trim_start_matches("- ").trim_start().starts_with('{');
    let added = if flow { format!("{indent}- {}\n", entry.flow()) } else { entry.block(&indent) };
    let end = line_end(site);
    let head = lines[..=last].concat();
    let gap = if head.ends_with('\n') { "" } else { end };
    Some(format!("{head}{gap}{}{}", added.replace('\n', end), lines[last + 1..].concat()))
}

/// Where the last entry of the list that begins in a text ends, before its `]` and its comments.
fn last_word(text: &str) -> Option<usize> {
    let (mut depth, mut quote, mut comment) = (0_usize, None, false);
    let (mut before, mut end) = (' ', 0);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            _ if comment => comment = c != '\n',
            (Some(open), _) if c == open => quote = None,
            // Elsewhere it is an apostrophe.
            (None, '"' | '\'') if matches!(before, ' ' | '\n' | '[' | '{' | ',' | ':') => {
                quote = Some(c);
            }
            (None, '#') if before.is_whitespace() => comment = true,
            (None, '[') => depth += 1,
            (None, ']') if depth == 1 => return Some(end),
            (None, ']') => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if !comment && !c.is_whitespace() {
            end = at + c.len_utf8();
        }
        before = c;
    }
    None
}

/// A text as YAML reads it as text: `no` is Norwegian.
fn text(text: &str) -> String {
    let plain = text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '(' | ')'));
    if plain && text != "no" { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(site: &str, expected: &str) {
        let entry = Entry { tag: "de", name: "Deutsch", fallback: "en" };
        assert_eq!(add(site, &entry).as_deref(), Some(expected), "{site}");
    }

    #[test]
    fn an_entry_is_written_as_those_before_it() {
        let flow = "{ tag: de, name: Deutsch, fallback: en }";
        case(
            "# site\nlocales: # all\n  - { tag: en }\n  # - { tag: x }\n\nname: x\n",
            &format!(
                "# site\nlocales: # all\n  - {{ tag: en }}\n  - {flow}\n  # - {{ tag: x }}\n\nname: x\n"
            ),
        );
        case(
            "locales:\n- tag: en\n  name: English\nname: x",
            "locales:\n- tag: en\n  name: English\n- tag: de\n  name: Deutsch\n  fallback: en\nname: x",
        );
        case(
            "locales:\r\n  - { tag: en }",
            &format!("locales:\r\n  - {{ tag: en }}\r\n  - {flow}\r\n"),
        );
        case(
            "a: [x]\nlocales: [{ tag: en, name: \"]\" }] # ]\n",
            &format!("a: [x]\nlocales: [{{ tag: en, name: \"]\" }}, {flow}] # ]\n"),
        );
        case(
            "locales: [\n  { tag: en }, # it's ]\n]\n",
            &format!("locales: [\n  {{ tag: en }}, {flow} # it's ]\n]\n"),
        );
    }

    #[test]
    fn what_is_not_understood_is_left() {
        let entry = Entry { tag: "de", name: "Deutsch", fallback: "en" };
        for site in ["name: x\n", "locales: *all\n", "locales:\nname: x\n", "\"locales\": []\n"] {
            assert_eq!(add(site, &entry), None, "{site}");
        }
    }

    #[test]
    fn norwegian_is_no_denial() {
        let entry = Entry { tag: "no", name: "Norsk", fallback: "en" };
        assert_eq!(entry.flow(), "{ tag: \"no\", name: Norsk, fallback: en }");
    }
}
