//! Which texts templates ask for: `ui.pair_glance` and `label.pair_glance` are the message
//! `pair-glance`, as HTML and as plain text.

use crate::diagnostic::{FileId, Span};
use crate::source::{FileKind, Sources};

/// The texts that templates ask for.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// Each, in order of place: the name with `_`, and its place.
    pub(super) names: Vec<(String, Span)>,
    /// Whether a template asks in a way that cannot be followed, such as `ui[name]`.
    pub(super) dynamic: bool,
}

/// Reads all templates.
pub(super) fn asked(sources: &Sources) -> Asked {
    let mut asked = Asked::default();
    for (file, source) in sources.of_kind(&FileKind::Template) {
        for (start, code) in code(&source.text) {
            read(file, start, code, &mut asked);
        }
    }
    asked
}

/// The expressions and tags of a template, with their places. Comments and raw text are none.
fn code(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut raw = false;
    while let Some(rest) = text.get(at..) {
        let open = ["{{", "{%", "{#"].iter().filter_map(|mark| rest.find(mark)).min();
        let Some(open) = open else { break };
        let inside = rest.get(open + 2..).unwrap_or("");
        let close = match rest.get(open..open + 2) {
            Some("{{") => "}}",
            Some("{%") => "%}",
            _ => "#}",
        };
        let end = inside.find(close).unwrap_or(inside.len());
        let inner = inside.get(..end).unwrap_or("");
        match inner.trim_matches(['-', ' ', '\n']) {
            "raw" if close == "%}" => raw = true,
            "endraw" if close == "%}" => raw = false,
            _ if close != "#}" && !raw => found.push((at + open + 2, inner)),
            _ => {}
        }
        at += open + 2 + end;
    }
    found
}

/// Reads the names of one expression.
fn read(file: FileId, start: usize, code: &str, asked: &mut Asked) {
    let named = |c: char| c.is_alphanumeric() || c == '_';
    let mut quote = None;
    let mut before = ' ';
    let mut at = 0;
    while let Some(c) = code.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = code.get(at..).unwrap_or("");
        if quote.is_some() || !named(c) {
            quote = match quote {
                Some(open) if open == c => None,
                None if matches!(c, '"' | '\'' | '`') => Some(c),
                open => open,
            };
            before = c;
            at += c.len_utf8();
            continue;
        }
        let word = rest.get(..rest.find(|c| !named(c)).unwrap_or(rest.len())).unwrap_or("");
        at += word.len();
        let of_texts = before != '.' && matches!(word, "ui" | "label");
        before = c;
        if !of_texts {
            continue;
        }
        let rest = code.get(at..).unwrap_or("");
        // `label="x"` is an argument, `set label = x` a new name.
        if rest.trim_start().starts_with('=') && !rest.trim_start().starts_with("==") {
            continue;
        }
        let name = rest
            .strip_prefix('.')
            .map(|rest| rest.get(..rest.find(|c| !named(c)).unwrap_or(rest.len())).unwrap_or(""));
        match name.filter(|name| !name.is_empty()) {
            Some(name) => {
                let place = start + at + 1;
                let span = Span::new(file, place..place + name.len());
                asked.names.push((name.to_owned(), span));
                at += 1 + name.len();
            }
            None => asked.dynamic = true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, names: &[&str], dynamic: bool) {
        let mut asked = Asked::default();
        for (start, code) in code(text) {
            read(FileId(0), start, code, &mut asked);
        }
        let found: Vec<&str> = asked.names.iter().map(|(name, _)| &**name).collect();
        assert_eq!((&*found, asked.dynamic), (names, dynamic), "{text}");
        for (name, span) in &asked.names {
            assert_eq!(text.get(span.start as usize..span.end as usize), Some(&**name));
        }
    }

    #[test]
    fn names_are_found_in_code_only() {
        case("日本 {{ ui.a_b }}{%- if label.c -%}", &["a_b", "c"], false);
        case("ui.a {# ui.b #}{{ 'ui.c' }}{{ row.label.d }}", &[], false);
        case("{% raw %}{{ ui.a }}{% endraw %}{{ ui.b }}", &["b"], false);
        case("{{ ui[name] }}", &[], true);
        case("{{ row.label }}{{ x.ui }}{{ build }}", &[], false);
        case("{{ ui.a", &["a"], false);
        case("{{", &[], false);
    }
}
