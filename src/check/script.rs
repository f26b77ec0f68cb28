//! Scripts, which tell languages apart and ask for their own punctuation.

/// A script that tells languages apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Han,
    Kana,
    Hangul,
}

impl Script {
    /// The script of a character; `None` for Latin letters and what all scripts share.
    pub(super) fn of(c: char) -> Option<Self> {
        match c {
            '\u{3041}'..='\u{30ff}' if !matches!(c, '・' | 'ー') => Some(Self::Kana),
            '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => {
                Some(Self::Han)
            }
            '가'..='힣' | '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}' => Some(Self::Hangul),
            _ => None,
        }
    }
}

/// Whether a character is part of a Chinese or Japanese word.
pub(super) fn is_wide(c: char) -> bool {
    matches!(c, 'ー' | '々' | '〆') || matches!(Script::of(c), Some(Script::Han | Script::Kana))
}
