//! `korean-particle`: a particle after a number follows from how the number is read.

use crate::catalog::Locale;
use crate::check::fault::{Cause, Fault};
use crate::check::page::Block;
use crate::diagnostic::rules;
use crate::render::particle;

/// The particles that depend on the sound before them: after a consonant, after a vowel.
pub(super) const PAIRS: [&str; 7] =
    ["은/는", "이/가", "을/를", "과/와", "으로/로", "이나/나", "이라/라"];

/// The first particle that does not fit.
pub(in crate::check) fn faults(locale: &Locale, block: &Block) -> Vec<Fault> {
    if locale.lang.language.as_str() != "ko" {
        return Vec::new();
    }
    let wrong = wrong_particle(&block.text).map(|wrong| (wrong, false));
    let both = both_forms(&block.text).map(|both| (both, true));
    let fault = |(wrong, both): (Wrong<'static>, bool)| {
        let Wrong { at, number, tail, pair, fits } = wrong;
        let found = format!("{number}{tail}");
        let right = format!("{number}{fits}");
        let message = format!("`{found}` should be `{right}`");
        let mut fault = Fault::new(&rules::KOREAN_PARTICLE, message, &found)
            .within(block, at)
            .mend(right)
            .cause(move |written| after_placeable(written, &tail, pair));
        // A message that says it of one code says it of all that end alike.
        fault.kind = Some(pair.to_owned());
        if both { fault.warning() } else { fault }
    };
    wrong.into_iter().chain(both).map(fault).collect()
}

/// Both forms of a particle after a number, as `은(는)`: a number tells which is right.
fn both_forms(text: &str) -> Option<Wrong<'static>> {
    PAIRS.into_iter().find_map(|pair| {
        let (x, y) = pair.split_once('/')?;
        let forms = [format!("{x}({y})"), format!("{y}({x})"), "(으)로".to_owned()];
        // The last one is of a pair that is written in a way of its own.
        let count = if x == "으로" { 3 } else { 2 };
        forms.into_iter().take(count).find_map(|tail| {
            text.match_indices(&*tail).find_map(|(at, _)| {
                let number = number_before(text.get(..at)?)?;
                let fits = particle(number, pair)?;
                Some(Wrong { at, number: number.to_owned(), tail: tail.clone(), pair, fits })
            })
        })
    })
}

/// The number that a text ends with.
fn number_before(front: &str) -> Option<&str> {
    let start = front.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.').len();
    front.get(start..).filter(|number| number.ends_with(|c: char| c.is_ascii_digit()))
}

/// The particle of a message that follows a variable, and the call that is right after every code.
fn after_placeable(written: &str, tail: &str, pair: &str) -> Option<Cause> {
    let mut found = written.match_indices('}').filter_map(|(at, brace)| {
        let start = at + brace.len();
        let after = written.get(start..)?.strip_prefix(tail)?;
        let (_, inner) = written.get(..at)?.rsplit_once('{')?;
        let variable = inner.trim().strip_prefix('$')?;
        let name = variable.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        (name && !after.starts_with(is_hangul)).then_some((start..start + tail.len(), variable))
    });
    let (range, variable) = found.next()?;
    let call = format!("{{ JOSA(${variable}, \"{pair}\") }}");
    let help = format!("write `{call}`");
    Some(Cause { range, help: Some(help), mend: found.next().is_none().then_some(call) })
}

fn is_hangul(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

/// A particle after a number that does not fit it.
struct Wrong<'p> {
    /// Where the particle begins.
    at: usize,
    number: String,
    tail: String,
    pair: &'p str,
    /// The particle that fits.
    fits: &'p str,
}

/// The first particle after a number that does not fit it.
fn wrong_particle(text: &str) -> Option<Wrong<'static>> {
    let mut before = None;
    for (at, c) in text.char_indices() {
        let follows = before.replace(c).is_some_and(|c: char| c.is_ascii_digit());
        if !follows || !is_hangul(c) {
            continue;
        }
        let (front, rest) = text.split_at(at);
        let number = number_before(front)?;
        let tail: String = rest.chars().take_while(|c| is_hangul(*c)).collect();
        for pair in PAIRS {
            let fits = particle(number, pair)?;
            let (x, y) = pair.split_once('/')?;
            if tail == if fits == x { y } else { x } {
                return Some(Wrong { at, number: number.to_owned(), tail, pair, fits });
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{both_forms, wrong_particle};

    #[test]
    fn numbers_need_no_two_forms() {
        let case = |text: &str| both_forms(text).map(|one| one.number + one.fits);
        assert_eq!(case("코드 421은(는) 끝").as_deref(), Some("421은"));
        assert_eq!(case("250(으)로").as_deref(), Some("250으로"));
        assert_eq!(case("서버은(는) 끝"), None);
    }

    #[test]
    fn particles_after_numbers_are_proved() {
        let case = |text: &str| wrong_particle(text).map(|one| one.number + &one.tail);
        assert_eq!(case("421과 535와 250으로, 421로"), None);
        assert_eq!(case("535과 함께").as_deref(), Some("535과"));
        assert_eq!(case("250로").as_deref(), Some("250로"));
        assert_eq!(case("4.7.1는").as_deref(), Some("4.7.1는"));
        assert_eq!(case("30분 이내, 5일"), None);
    }
}
