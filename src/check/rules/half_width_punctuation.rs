//! `half-width-punctuation`: Chinese and Japanese text is punctuated with full-width marks.
//!
//! A mark belongs to the word before it, a bracket to what it encloses and to the word before it.
//! Between digits and Latin letters (`4.7.1`, `SMTP(S)`, `Yahoo!`) marks are half-width.

use crate::catalog::Locale;
use crate::check::fault::Fault;
use crate::check::page::Block;
use crate::check::script::is_wide;
use crate::diagnostic::rules;

/// A language with full-width marks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Chinese,
    Japanese,
}

impl Style {
    fn of(locale: &Locale) -> Option<Self> {
        match locale.lang.language.as_str() {
            "zh" => Some(Self::Chinese),
            "ja" => Some(Self::Japanese),
            _ => None,
        }
    }

    /// The full-width form of a mark.
    fn wide(self, mark: char) -> Option<char> {
        Some(match (mark, self) {
            (',', Self::Chinese) => '，',
            (',', Self::Japanese) => '、',
            ('.', _) => '。',
            (':', _) => '：',
            (';', _) => '；',
            ('?', _) => '？',
            ('!', _) => '！',
            ('(', _) => '（',
            (')', _) => '）',
            _ => return None,
        })
    }

    /// The quotation marks for a mark that opens or closes a quotation of another language.
    fn quotes(self, mark: char) -> Option<[char; 2]> {
        match (mark, self) {
            ('"', Self::Chinese) => Some(['“', '”']),
            ('"' | '“' | '”', Self::Japanese) => Some(['「', '」']),
            _ => None,
        }
    }
}

/// Every half-width mark that should be full-width.
pub(in crate::check) fn faults(locale: &Locale, block: &Block) -> Vec<Fault> {
    let Some(style) = Style::of(locale) else { return Vec::new() };
    if !block.text.contains([',', '.', ':', ';', '?', '!', '(', ')', '"', '“', '”']) {
        return Vec::new();
    }
    let text: Vec<(usize, char)> = block.text.char_indices().collect();
    let mut faults = Vec::new();
    let mut brackets = Vec::new();
    let mut quotes: Vec<usize> = Vec::new();
    for (i, &(_, mark)) in text.iter().enumerate() {
        if let Some(pair) = style.quotes(mark) {
            let opens = mark == '“' || (mark == '"' && quotes.is_empty());
            match quotes.pop().filter(|_| !opens) {
                None => quotes.push(i),
                Some(open) if text[open..i].iter().any(|(_, c)| is_wide(*c)) => {
                    faults.extend([(open, pair[0]), (i, pair[1])]);
                }
                Some(_) => {}
            }
        } else if mark == '(' {
            brackets.push(i);
        } else if mark == ')' {
            if let Some(open) = brackets.pop()
                && pair_is_wide(&text, open, i)
            {
                faults.extend([(open, '（'), (i, '）')]);
            }
        } else if let Some(wide) = style.wide(mark)
            && is_wide_place(style, &text, i)
        {
            faults.push((i, wide));
        }
    }
    faults.sort_unstable();
    faults.dedup();
    faults.into_iter().map(|(i, wide)| fault(block, &text, i, wide)).collect()
}

/// Whether brackets enclose Chinese or Japanese, or follow it.
fn pair_is_wide(text: &[(usize, char)], open: usize, close: usize) -> bool {
    let before = open.checked_sub(1).is_some_and(|at| is_wide(text[at].1));
    before || text[open..close].iter().any(|(_, c)| is_wide(*c))
}

/// Whether a mark follows Chinese or Japanese, or parts a Latin word from it.
fn is_wide_place(style: Style, text: &[(usize, char)], at: usize) -> bool {
    let mark = text[at].1;
    let before = at.checked_sub(1).map(|at| text[at].1);
    let next = text.get(at + 1).map(|(_, c)| *c);
    let spaced = next == Some(' ');
    if mark == ':' && spaced && style == Style::Japanese && is_label(&text[..at]) {
        return false;
    }
    if before.is_some_and(|c| is_wide(c) || matches!(c, '」' | '）' | '”')) {
        // `例.com` is a name.
        return mark != '.' || !next.is_some_and(|c| c.is_ascii_alphanumeric());
    }
    let after = if spaced { text.get(at + 2).map(|(_, c)| *c) } else { next };
    matches!(mark, ',' | ';' | ':') && before != Some(' ') && after.is_some_and(is_wide)
}

/// Whether a text is the label of an item. Its colon is half-width in Japanese: `**送信側:** …`.
fn is_label(text: &[(usize, char)]) -> bool {
    text.len() <= 24 && !text.iter().any(|(_, c)| matches!(c, '。' | '、' | ':' | '：'))
}

fn fault(block: &Block, text: &[(usize, char)], at: usize, wide: char) -> Fault {
    let (start, mark) = text[at];
    // The word before it tells which of several equal marks is meant. What is from another message
    // is not written beside it.
    let same = |at: &usize| block.message_at(text[*at].0) == block.message_at(start);
    let before = at.checked_sub(1).filter(same).map(|at| text[at].1);
    let before = before.filter(|c| is_wide(*c)).map(String::from).unwrap_or_default();
    let after = match text.get(at + 1) {
        Some((_, ' ')) if !matches!(mark, '(' | '"' | '“' | '”') => " ",
        _ => "",
    };
    let message = format!("half-width `{mark}` in `{}`", around(text, at));
    Fault::new(&rules::HALF_WIDTH_PUNCTUATION, message, &format!("{before}{mark}{after}"))
        .within(block, start)
        .help(format!("write `{wide}`"))
        .mend(format!("{before}{wide}"))
}

/// A mark with a few characters around it.
fn around(text: &[(usize, char)], at: usize) -> String {
    let few = text[..text.len().min(at + 4)].iter().skip(at.saturating_sub(3));
    few.map(|(_, c)| *c).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::faults;
    use crate::check::fixture::{block, locale, said};

    #[track_caller]
    fn case(tag: &str, text: &str, expected: &[(&str, &str)]) {
        assert_eq!(said(&faults(&locale(tag), &block(text))), expected, "{text}");
    }

    #[test]
    fn marks_beside_japanese_are_full_width() {
        case("ja", "接続, 応答.", &[("続, ", "続、"), ("答.", "答。")]);
        case("ja", "421,接続", &[(",", "、")]);
        case("ja", "拒否(一時的)", &[("否(", "否（"), ("的)", "的）")]);
        case("ja", "「はい」と言う? <code>MAIL</code>, 宛先", &[("う? ", "う？"), (", ", "、")]);
        case(
            "ja",
            "\"接続\"と“応答”",
            &[("\"", "「"), ("続\"", "続」"), ("と“", "と「"), ("答”", "答」")],
        );
    }

    #[test]
    fn marks_beside_chinese_are_full_width() {
        case("zh", "连接,应答;结束:", &[("接,", "接，"), ("答;", "答；"), ("束:", "束：")]);
        case("zh", "“连接”和\"应答\"", &[("和\"", "和“"), ("答\"", "答”")]);
    }

    #[test]
    fn marks_of_names_and_numbers_are_half_width() {
        for text in [
            "4.7.1は10:30に<code>a, b</code>、<code>c</code>,<code>d</code>",
            "SMTP(S)をYahoo!メールでexample.comへ",
            "RFC 5321, RFC 6647",
            "<b>送信側:</b> 再送します",
            "421（OK）と「はい」",
            "421(OK)を",
        ] {
            case("ja", text, &[]);
        }
        case("zh", "SMTP 421, 450", &[]);
        case("en", "a, b", &[]);
    }
}
