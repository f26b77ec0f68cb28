//! The proof of a text: nothing unresolved, nothing doubled, the right particle, the right script.

use super::Fault;
use super::page::{Block, FOREIGN, OBJECT, PageText};
use super::script::foreign;
use crate::catalog::{Catalog, Locale, LocaleIx};
use crate::diagnostic::{Rule, rules};
use crate::render::particle;

/// Everything that is wrong with the text of a page.
pub(super) fn faults(catalog: &Catalog, locale: LocaleIx, page: &PageText) -> Vec<Fault> {
    let locale = catalog.locale(locale);
    // A title cannot be marked; it is in the language of the main heading.
    let borrowed = |block: &Block| block.element == "h1" && block.text.contains(FOREIGN);
    let title = (!page.blocks.iter().any(borrowed)).then_some(&page.title);
    page.blocks.iter().chain(title).flat_map(|block| block_faults(locale, block)).collect()
}

fn block_faults(locale: &Locale, block: &Block) -> Vec<Fault> {
    let text = &*block.text;
    let mut faults = Vec::new();
    let mut fault = |rule: &'static Rule, passage: &str, what: String| {
        let at = text.find(passage).unwrap_or(0);
        faults.push(Fault {
            rule,
            message: what,
            passage: passage.to_owned(),
            context: text.trim().to_owned(),
            origin: block.message_at(at),
        });
    };
    if let Some(mark) = unresolved(text) {
        fault(&rules::UNRESOLVED, mark, format!("`{}` was not resolved", mark.escape_default()));
    }
    if let Some(doubled) = doubled(locale, text) {
        fault(&rules::DOUBLED, &doubled, format!("`{doubled}` is doubled"));
    }
    if let Some(passage) = foreign(locale, text) {
        let what = format!("`{passage}` is not in the language of the page");
        fault(&rules::WRONG_SCRIPT, &passage, what);
    }
    if locale.lang.language.as_str() == "ko"
        && let Some((found, right)) = wrong_particle(text)
    {
        fault(&rules::KOREAN_PARTICLE, &found, format!("`{found}` should be `{right}`"));
    }
    faults
}

/// A mark that Fluent or Markdown should have resolved, or that isolates directions.
fn unresolved(text: &str) -> Option<&'static str> {
    const MARKS: [&str; 13] = [
        "{$", "{ $", "{-", "()", "**", "](", "{{", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
        "\u{fffd}", "`",
    ];
    MARKS.into_iter().find(|mark| text.contains(mark))
}

/// A word, space or punctuation mark that stands twice in a row.
fn doubled(locale: &Locale, text: &str) -> Option<String> {
    let text = text.trim();
    let characters: Vec<char> = text.chars().collect();
    let punctuation = |c: char| matches!(c, ',' | ';' | ':' | '。' | '、' | '，' | '；' | '：');
    let same = characters
        .windows(2)
        .find(|two| two[0] == two[1] && (two[0].is_whitespace() || punctuation(two[0])));
    if let Some(two) = same {
        return Some(two.iter().collect());
    }
    if text.contains("..") && !text.contains("...") {
        return Some("..".to_owned());
    }
    // French says "vous vous authentifiez".
    let usual: &[&str] =
        if locale.lang.language.as_str() == "fr" { &["vous", "nous"] } else { &[] };
    let words: Vec<String> = text
        .split([' ', '\u{a0}'])
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .collect();
    let again = words.windows(2).zip(text.split([' ', '\u{a0}'])).find(|(two, first)| {
        let letters =
            two[0].chars().any(char::is_alphabetic) && !two[0].contains([OBJECT, FOREIGN]);
        // Across a full stop or a comma it is two sentences or a list.
        let unbroken = first.ends_with(char::is_alphanumeric);
        two[0] == two[1] && letters && unbroken && !usual.contains(&&*two[0])
    });
    again.map(|(two, _)| two.join(" "))
}

/// A particle after a number that does not fit it, and the one that does.
fn wrong_particle(text: &str) -> Option<(String, String)> {
    const PAIRS: [&str; 7] = ["은/는", "이/가", "을/를", "과/와", "으로/로", "이나/나", "이라/라"];
    let characters: Vec<char> = text.chars().collect();
    for at in 1..characters.len() {
        if !characters[at - 1].is_ascii_digit() || characters[at].is_ascii_digit() {
            continue;
        }
        let start =
            (0..at).rev().take_while(|i| characters[*i].is_ascii_digit() || characters[*i] == '.');
        let number: String = characters[start.last().unwrap_or(at)..at].iter().collect();
        let tail: String =
            characters[at..].iter().take_while(|c| ('가'..='힣').contains(*c)).collect();
        for pair in PAIRS {
            let fits = particle(&number, pair)?;
            let (x, y) = pair.split_once('/')?;
            let other = if fits == x { y } else { x };
            if tail == other {
                return Some((format!("{number}{other}"), format!("{number}{fits}")));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_after_numbers_are_proved() {
        let case = |text: &str| wrong_particle(text).map(|(found, _)| found);
        assert_eq!(case("421과 535와 250으로, 421로"), None);
        assert_eq!(case("535과 함께").as_deref(), Some("535과"));
        assert_eq!(case("250로").as_deref(), Some("250로"));
        assert_eq!(case("4.7.1는").as_deref(), Some("4.7.1는"));
        assert_eq!(case("30분 이내, 5일"), None);
    }

    #[test]
    fn marks_are_found() {
        assert_eq!(unresolved("x {$code} y"), Some("{$"));
        assert_eq!(unresolved("a **b**"), Some("**"));
        assert_eq!(unresolved("a ` b"), Some("`"));
        assert_eq!(unresolved("plain (text)"), None);
    }
}
