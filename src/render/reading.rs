//! How a code or name ends and begins when it is read aloud.
//!
//! Korean particles depend on the last syllable, the English article on the first sound.

/// How a text ends when read aloud in Korean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Final {
    /// In a vowel: 2 (이), 4 (사), 5 (오), 9 (구).
    Vowel,
    /// In ㄹ: 1 (일), 7 (칠), 8 (팔).
    Rieul,
    /// In another consonant: 3 (삼), 6 (육), and 0 in every reading (영, 공, 십, 백).
    Consonant,
}

impl Final {
    /// The name that messages select on.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Vowel => "vowel",
            Self::Rieul => "rieul",
            Self::Consonant => "consonant",
        }
    }
}

/// Returns how a text ends, by its last letter or digit; brackets, quotes and markup after it are
/// silent. Latin letters are read by name (엘, 엠, 엔, 알 end in a consonant). `None` if there is
/// nothing to read.
pub(super) fn korean_final(text: &str) -> Option<Final> {
    let mut markup = false;
    let spoken = text.chars().rev().find(|c| {
        match c {
            '>' => markup = true,
            '<' => {
                markup = false;
                return false;
            }
            _ => {}
        }
        !markup && c.is_alphanumeric()
    })?;
    Some(match spoken {
        '가'..='힣' => match (u32::from(spoken) - u32::from('가')) % 28 {
            0 => Final::Vowel,
            8 => Final::Rieul,
            _ => Final::Consonant,
        },
        '1' | '7' | '8' | 'l' | 'L' | 'r' | 'R' => Final::Rieul,
        '0' | '3' | '6' | 'm' | 'M' | 'n' | 'N' => Final::Consonant,
        _ => Final::Vowel,
    })
}

/// Returns the particle of a pair such as `과/와` or `은/는` (after a consonant / after a vowel) that
/// fits after a text. `으로/로` takes 로 after ㄹ too. `None` if the pair is malformed.
pub(crate) fn particle<'p>(text: &str, pair: &'p str) -> Option<&'p str> {
    let (after_consonant, after_vowel) = pair.split_once('/')?;
    if after_consonant.is_empty() || after_vowel.is_empty() {
        return None;
    }
    Some(match korean_final(text).unwrap_or(Final::Vowel) {
        Final::Vowel => after_vowel,
        Final::Rieul if after_consonant.starts_with('으') => after_vowel,
        Final::Rieul | Final::Consonant => after_consonant,
    })
}

/// Returns the English indefinite article of a text: `an` before 8…, 11, 18 and vowels.
pub(super) fn english_article(text: &str) -> &'static str {
    let an = text.starts_with('8')
        || matches!(text, "11" | "18")
        || text.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']);
    if an { "an" } else { "a" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_follow_the_last_syllable() {
        for (text, pair, expected) in [
            ("421", "과/와", "과"),
            ("535", "과/와", "와"),
            ("250", "과/와", "과"),
            ("554", "과/와", "와"),
            ("421", "으로/로", "로"),
            ("250", "으로/로", "으로"),
            ("535", "으로/로", "로"),
            ("4.7.1", "은/는", "은"),
            ("인증 실패", "을/를", "를"),
            ("사서함", "이/가", "이"),
            ("(메일)", "으로/로", "로"),
            ("<code>AUTH</code>", "을/를", "를"),
            ("<code>MAIL</code>", "으로/로", "로"),
            ("EXPN", "은/는", "은"),
            ("", "은/는", "는"),
        ] {
            assert_eq!(particle(text, pair), Some(expected), "{text}");
        }
        assert_eq!(particle("421", "과"), None);
        assert_eq!(particle("421", "/와"), None);
    }

    #[test]
    fn every_final_digit_has_its_class() {
        let classes: Vec<_> =
            (0..10).map(|digit: u32| korean_final(&digit.to_string()).map(Final::name)).collect();
        let (v, r, c) = (Some("vowel"), Some("rieul"), Some("consonant"));
        assert_eq!(classes, [c, r, v, c, v, v, c, r, r, v]);
    }

    #[test]
    fn the_article_follows_the_first_sound() {
        for (text, expected) in [
            ("8", "an"),
            ("11", "an"),
            ("18", "an"),
            ("850", "an"),
            ("421", "a"),
            ("110", "a"),
            ("UNAVAILABLE", "a"),
            ("ABORTED", "an"),
        ] {
            assert_eq!(english_article(text), expected, "{text}");
        }
    }
}
