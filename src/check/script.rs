//! Scripts: a page in Korean holds no Chinese characters, and no page holds half an English sentence.

use crate::catalog::Locale;

/// A script that tells languages apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Han,
    Kana,
    Hangul,
}

fn script(c: char) -> Option<Script> {
    match c {
        '\u{3041}'..='\u{30ff}' if !matches!(c, '・' | 'ー') => Some(Script::Kana),
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => {
            Some(Script::Han)
        }
        '가'..='힣' | '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}' => Some(Script::Hangul),
        _ => None,
    }
}

fn own(locale: &Locale) -> &'static [Script] {
    match locale.lang.language.as_str() {
        "ja" => &[Script::Han, Script::Kana],
        "zh" => &[Script::Han],
        "ko" => &[Script::Hangul],
        _ => &[],
    }
}

/// The first passage of a text in a script that its language does not use. Latin names stand in every
/// language; four words in a row of them, most in small letters, are a sentence that was forgotten.
pub(super) fn foreign(locale: &Locale, text: &str) -> Option<String> {
    let own = own(locale);
    let strange = |c: &char| script(*c).is_some_and(|script| !own.contains(&script));
    let passage: String = text.chars().skip_while(|c| !strange(c)).take_while(strange).collect();
    if !passage.is_empty() {
        return Some(passage);
    }
    if own.is_empty() {
        return None;
    }
    let latin = |word: &str| {
        !word.is_empty()
            && word.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '’' | '\'' | '-'))
    };
    let words: Vec<&str> = text.split(' ').collect();
    let run = words.windows(4).find(|four| {
        let small = four.iter().filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase()));
        four.iter().all(|word| latin(word)) && small.count() >= 3
    });
    run.map(|four| four.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn foreign_passages_are_found() {
        let text = "-- content/site.yaml --\nname: x\nsource: en\nlocales:\n\
                    - { tag: en, name: a }\n- { tag: ja, name: b }\n- { tag: ko, name: c }\n\
                    -- content/p/protocol.yaml --\nid: p\nname: P\nspecs: []\nclasses: []\n\
                    stages: []\nfacets: []\n";
        let sources = Sources::from_fixture(text);
        let mut problems = Vec::new();
        let catalog = crate::catalog::load(&sources, &mut problems);
        let locales = catalog.map(|catalog| catalog.locales).unwrap_or_default();
        let case = |at: usize, text: &str| foreign(&locales[at], text);
        assert_eq!(case(0, "plain"), None);
        assert_eq!(case(0, "a 接続 b").as_deref(), Some("接続"));
        assert_eq!(case(1, "接続を閉じる SMTP Exchange Online"), None);
        assert_eq!(case(1, "接続 응답").as_deref(), Some("응답"));
        assert_eq!(case(2, "응답 接続").as_deref(), Some("接続"));
        assert_eq!(
            case(2, "응답 the server closes it 응답").as_deref(),
            Some("the server closes it")
        );
    }
}
