//! `korean-particle`: a particle after a number follows from how the number is read.

use crate::catalog::Locale;
use crate::check::fault::Fault;
use crate::check::page::Block;
use crate::diagnostic::rules;
use crate::render::particle;

/// The first particle that does not fit.
pub(in crate::check) fn faults(locale: &Locale, block: &Block) -> Vec<Fault> {
    if locale.lang.language.as_str() != "ko" {
        return Vec::new();
    }
    let fault = wrong_particle(&block.text).map(|(found, right)| {
        let at = block.text.find(&found).unwrap_or(0);
        let message = format!("`{found}` should be `{right}`");
        Fault::new(&rules::KOREAN_PARTICLE, message, &found).within(block, at).mend(right)
    });
    fault.into_iter().collect()
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
    use super::wrong_particle;

    #[test]
    fn particles_after_numbers_are_proved() {
        let case = |text: &str| wrong_particle(text).map(|(found, _)| found);
        assert_eq!(case("421과 535와 250으로, 421로"), None);
        assert_eq!(case("535과 함께").as_deref(), Some("535과"));
        assert_eq!(case("250로").as_deref(), Some("250로"));
        assert_eq!(case("4.7.1는").as_deref(), Some("4.7.1는"));
        assert_eq!(case("30분 이내, 5일"), None);
    }
}
