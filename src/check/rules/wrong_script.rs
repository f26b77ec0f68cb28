//! `wrong-script`: a page in Korean holds no Chinese characters, and no page holds half an English
//! sentence.

use crate::catalog::Locale;
use crate::check::fault::Fault;
use crate::check::page::Block;
use crate::check::script::Script;
use crate::diagnostic::rules;

/// The first passage in another language.
pub(in crate::check) fn faults(locale: &Locale, block: &Block) -> Vec<Fault> {
    let fault = foreign(locale, &block.text).map(|passage| {
        let at = block.text.find(&passage).unwrap_or(0);
        let message = format!("`{passage}` is not in the language of the page");
        let fault = Fault::new(&rules::WRONG_SCRIPT, message, &passage).within(block, at);
        fault.help("translate it, or write it as code if it is a name in a program")
    });
    fault.into_iter().collect()
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
fn foreign(locale: &Locale, text: &str) -> Option<String> {
    let own = own(locale);
    let strange = |c: &char| Script::of(*c).is_some_and(|script| !own.contains(&script));
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
    use super::foreign;
    use crate::check::fixture::locale;

    #[test]
    fn foreign_passages_are_found() {
        let case = |tag: &str, text: &str| foreign(&locale(tag), text);
        assert_eq!(case("en", "plain"), None);
        assert_eq!(case("en", "a 接続 b").as_deref(), Some("接続"));
        assert_eq!(case("ja", "接続を閉じる SMTP Exchange Online"), None);
        assert_eq!(case("ja", "接続 응답").as_deref(), Some("응답"));
        assert_eq!(case("ko", "응답 接続").as_deref(), Some("接続"));
        assert_eq!(
            case("ko", "응답 the server closes it 응답").as_deref(),
            Some("the server closes it")
        );
    }
}
