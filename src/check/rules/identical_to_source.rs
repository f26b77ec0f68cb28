//! `identical-to-source`: a translation that says what the original says, word by word.

use crate::catalog::State;
use crate::check::project::{Project, place};
use crate::diagnostic::{Diagnostic, rules};

/// Reports translations that were copied and forgotten. Names, acronyms, code and single words are
/// often the same in two languages.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    let source = project.source();
    for text in project.texts().filter(|text| text.ix != project.catalog.source) {
        let Some(message) = source.get(text.id) else { continue };
        let Some(original) = source.pattern(text.id, text.attribute) else { continue };
        let own = project.written(text.pattern.span);
        let theirs = project.written(original.span);
        if !own.split_whitespace().eq(theirs.split_whitespace()) || !is_language(own) {
            continue;
        }
        let key = (text.id.to_owned(), text.attribute.map(str::to_owned));
        if project.catalog.state(project.sources, text.ix, &key) == State::Same {
            continue;
        }
        let name = text.attribute.map_or(text.id.to_owned(), |name| format!("{}.{name}", text.id));
        let tag = &text.locale.tag;
        // The ledger knows what pages ask for.
        let allow = if project.slot(&text).is_some() {
            format!("if it is the same on purpose: `versus l10n ack {tag} {name}`")
        } else {
            "if it is the same on purpose, write `# versus: allow identical-to-source` above the \
             message"
                .to_owned()
        };
        problems.push(
            Diagnostic::new(
                &rules::IDENTICAL_TO_SOURCE,
                format!("`{name}` says in `{tag}` what the English says"),
            )
            .at(text.pattern.span, "not translated?")
            .also(place(message, text.attribute), "the English text")
            .help("translate it, or remove it to fall back")
            .help(allow),
        );
    }
}

/// Whether a text is of a language: of two words or more that are no names, at least one begins small.
fn is_language(text: &str) -> bool {
    let text = outside_code(text);
    let words = text.split(|c: char| !c.is_alphabetic() && !"'’-".contains(c));
    let words: Vec<&str> = words.filter(|word| word.chars().count() > 1).collect();
    let is_acronym = |word: &&str| word.chars().skip(1).any(char::is_uppercase);
    let small = |word: &&str| word.starts_with(char::is_lowercase);
    words.iter().filter(|word| !is_acronym(word)).count() > 1 && words.iter().any(small)
}

/// A text without its placeables and its code.
fn outside_code(text: &str) -> String {
    let (mut depth, mut quoted) = (0_usize, false);
    let mut rest = String::new();
    for c in text.chars() {
        match c {
            '`' if depth == 0 => quoted = !quoted,
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                rest.push(' ');
            }
            c if depth == 0 && !quoted => rest.push(c),
            _ => {}
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::is_language;

    #[test]
    fn names_and_single_words_are_no_language() {
        for text in [
            "SMTP",
            "Session",
            "{ $protocol } { $code } { $name }",
            "EHLO or HELO",
            "Exchange Online",
            "`mail from` { $code }",
            "{ $a } vs { $b }",
            "421 4.7.0",
            "Protocoles { $x ->\n *[other] all of it\n}",
        ] {
            assert!(!is_language(text), "{text}");
        }
        for text in ["Skip to content", "{ $code } ends the connection", "Start page"] {
            assert!(is_language(text), "{text}");
        }
    }
}
