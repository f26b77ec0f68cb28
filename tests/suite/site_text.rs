//! The real site: what its pages say, and in which language.

use std::collections::BTreeMap;

use crate::html::{Document, Element, Node};
use crate::site::{LOCALES, none, whole};

/// What servers and specifications say is quoted, not written for the page.
fn is_quoted(element: &Element) -> bool {
    matches!(&*element.name, "samp" | "q")
}

/// Neither is what stands in code, such as a record `MX 0 .`, which ends as no sentence does.
fn is_literal(element: &Element) -> bool {
    is_quoted(element) || element.name == "code"
}

/// The paragraphs, items and definitions of a page that hold text and no such parts themselves. A
/// quotation with its origin is no sentence of the page, nor is an item that is nothing but a link.
fn blocks(document: &Document) -> Vec<String> {
    let holds = ["p", "li", "dd"];
    // Lists of enhanced codes are data, with their labels.
    let data = |element: &Element| element.name == "dd" && !element.named(&["code"]).is_empty();
    let leaf = |element: &Element| {
        let quotes = !element.all(&is_quoted).is_empty() || data(element);
        let part = holds.contains(&&*element.name) && element.named(&holds).is_empty();
        part && !quotes && !is_link(element)
    };
    document.only("main").all(&leaf).iter().map(|block| block.text_without(&is_quoted)).collect()
}

fn is_link(element: &Element) -> bool {
    let only = element.children.iter().filter(|child| match child {
        Node::Element(_) => true,
        Node::Text(text) => !text.trim().is_empty(),
    });
    let only: Vec<&Node> = only.collect();
    matches!(only.as_slice(), [Node::Element(link)] if link.name == "a")
}

/// Splits a text at the ends of its sentences.
fn sentences(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let wide = matches!(c, '。' | '！' | '？');
        let narrow = matches!(c, '.' | '!' | '?') && characters.peek().is_none_or(|c| *c == ' ');
        if wide || narrow {
            found.push(String::new());
        } else {
            found.last_mut().unwrap().push(c);
        }
    }
    found
        .iter()
        .map(|sentence| sentence.trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect()
}

#[test]
fn sentences_end_where_readers_see_it() {
    assert_eq!(sentences("See §3.8 first. Then go!"), ["See §3.8 first", "Then go"]);
    assert_eq!(sentences("終了します。続きます。"), ["終了します", "続きます"]);
}

#[test]
fn no_sentence_stands_twice_on_a_page() {
    let mut faults = Vec::new();
    let mut read = 0;
    for (page, document) in LOCALES.iter().flat_map(|(tag, _)| whole().pairs(tag)) {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for sentence in blocks(document).iter().flat_map(|block| sentences(block)) {
            read += 1;
            // A single code or name is no sentence.
            if sentence.chars().filter(|c| c.is_alphabetic()).count() > 3 {
                *counts.entry(sentence).or_default() += 1;
            }
        }
        let twice = counts.iter().filter(|(_, count)| **count > 1);
        faults.extend(twice.map(|(sentence, count)| format!("{page}: {count} × {sentence}")));
    }
    none(&faults);
    assert!(read > 75 * 20, "only {read} sentences");
}

/// Traces of text that was put together wrongly.
const SLIPS: &str = "\
    when when|indicates that The|{|}|()|（）|( )|[]|“”|«»|\u{fffd}|\u{2066}|\u{2067}|\u{2068}|\u{2069}|\
    ..|。。|、、|，，|,,|;;|；；|，。|。，|、。| .| ,|をを|がが|のの|はは|的的|&amp;";

#[test]
fn no_text_shows_how_it_was_made() {
    let mut faults = Vec::new();
    for (page, document) in &whole().pages {
        let mut texts: Vec<String> = vec![document.only("head").named(&["title"])[0].text()];
        let described = document.root.all(&|element| {
            element.attribute("content").is_some() || element.attribute("aria-label").is_some()
        });
        for name in ["content", "aria-label"] {
            let values = described.iter().filter_map(|element| element.attribute(name));
            texts.extend(values.filter(|value| !value.contains("default-src")).map(str::to_owned));
        }
        let block = |element: &Element| {
            [
                "p", "li", "dd", "dt", "td", "th", "caption", "h1", "h2", "h3", "title", "desc",
                "legend",
            ]
            .contains(&&*element.name)
        };
        texts.extend(
            document.only("body").all(&block).iter().map(|block| block.text_without(&is_literal)),
        );
        for text in &texts {
            // "Although" in Japanese, and no doubled particle.
            let text = &text.replace("ものの", "けれど");
            for slip in SLIPS.split('|').filter(|slip| text.contains(slip)) {
                faults.push(format!("{page}: `{slip}` in: {text}"));
            }
            faults.extend(doubled(text).map(|word| format!("{page}: `{word} {word}` in: {text}")));
        }
        let mut pieces = Vec::new();
        document.only("body").pieces(&is_quoted, &mut pieces);
        let doubled = pieces.iter().filter(|piece| piece.trim().contains("  "));
        faults.extend(doubled.map(|piece| format!("{page}: double space in: {piece:?}")));
    }
    faults.sort();
    faults.dedup();
    none(&faults);
}

/// Words that stand twice in a row, except where French does so.
fn doubled(text: &str) -> impl Iterator<Item = String> {
    let words: Vec<String> = text.split(' ').map(str::to_lowercase).collect();
    let twice = |pair: &[String]| {
        let word = pair[0].clone();
        let letters = word.chars().all(char::is_alphabetic) && word != "nous" && word != "vous";
        (pair[0] == pair[1] && letters && !word.is_empty()).then_some(word)
    };
    words.windows(2).filter_map(twice).collect::<Vec<_>>().into_iter()
}

#[test]
fn doubled_words_are_found() {
    assert_eq!(doubled("Come when When it can").collect::<Vec<_>>(), ["when"]);
    assert_eq!(doubled("421 421 et vous vous trompez").count(), 0);
}

#[test]
fn the_page_of_421_and_535_answers_in_its_lede() {
    // Read on the pages by a person; not composed from the messages that the pages are made of.
    let answers = [
        ("en", ["ends the connection", "retry"], ["session open", "other credentials"]),
        ("ja", ["接続が終了", "再試行"], ["セッションが続", "別の認証情報"]),
        ("zh", ["结束连接", "重试"], ["不中断会话", "更换凭据"]),
        ("ko", ["연결을 끊", "재시도"], ["세션을 유지", "자격 증명을 바꿔"]),
        (
            "fr",
            ["met fin à la connexion", "nouvelle tentative"],
            ["session ouverte", "d’autres identifiants"],
        ),
    ];
    for (tag, of_421, of_535) in answers {
        let document = &whole().pages[&format!("{tag}/smtp/421-vs-535.html")];
        let lede = document.only("main").all(&|element| element.has_class("lede"))[0].text();
        let (before, second) = lede.rsplit_once("535").unwrap();
        let (_, first) = before.rsplit_once("421").unwrap();
        for (part, words, others) in [(first, of_421, of_535), (second, of_535, of_421)] {
            assert!(words.iter().all(|word| part.contains(word)), "{tag}: {words:?} in {lede}");
            assert!(!part.contains(others[0]), "{tag}: {others:?} in the wrong half of {lede}");
        }
    }
}

#[test]
fn a_success_has_nothing_to_fix() {
    let fixes = [
        ("en", "how to fix"),
        ("ja", "対処法"),
        ("zh", "解决"),
        ("ko", "해결"),
        ("fr", "corriger"),
    ];
    for (tag, fix) in fixes {
        for (page, document) in whole().of(tag).filter(|(page, _)| page.contains("/smtp/")) {
            let headings = document.only("main").all(&Element::is_heading);
            let offers = |code: &str| {
                headings
                    .iter()
                    .map(|heading| heading.text())
                    .any(|text| text.contains(code) && text.contains(fix))
            };
            let name = page.rsplit('/').next().unwrap().trim_end_matches(".html");
            for code in name.split("-vs-").filter(|name| name.parse::<u16>().is_ok()) {
                let failed = code.starts_with(['4', '5']);
                assert_eq!(offers(code), failed, "{page}: does {code} need fixing?");
            }
        }
    }
}

/// The writing of a language: letters that its text may have besides Latin ones.
fn is_foreign(tag: &str, c: char) -> bool {
    let kana = matches!(c, '\u{3040}'..='\u{30ff}' | '\u{ff66}'..='\u{ff9f}') && c != '・';
    let han = matches!(c, '\u{3400}'..='\u{9fff}');
    let hangul =
        matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}');
    match tag {
        "ja" => hangul,
        "zh" => hangul || kana,
        "ko" => han || kana,
        _ => han || kana || hangul,
    }
}

#[test]
fn text_is_in_the_language_of_its_page() {
    let mut faults = Vec::new();
    for (tag, _) in LOCALES {
        let marked = |element: &Element| {
            is_quoted(element) || element.name == "code" || element.attribute("lang").is_some()
        };
        for (page, document) in whole().of(tag) {
            let mut pieces = Vec::new();
            document.only("body").pieces(&marked, &mut pieces);
            pieces.push("");
            let title = document.only("head").named(&["title"])[0].text();
            let labels =
                document.only("body").all(&|element| element.attribute("aria-label").is_some());
            let labels = labels.iter().filter_map(|element| element.attribute("aria-label"));
            pieces.extend(labels.chain([&*title]));
            for piece in pieces {
                if piece.chars().any(|c| is_foreign(tag, c)) || latin(tag, piece) {
                    faults.push(format!("{page}: {}", piece.trim()));
                }
            }
        }
    }
    faults.sort();
    faults.dedup();
    none(&faults);
}

/// Whether a text of a language that is not written in Latin letters holds Latin words that are no
/// names: those begin with a capital, as `Postfix` and `RFC` do.
fn latin(tag: &str, text: &str) -> bool {
    let words = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 1);
    let mut plain = words.filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase()));
    matches!(tag, "ja" | "zh" | "ko") && plain.any(|word| !NAMES.contains(&word))
}

/// Names and terms that are written in small letters in every language.
const NAMES: [&str; 11] =
    ["versus", "vs", "yz", "queue", "qmail", "go", "smtp", "null", "postscreen", "inode", "cPanel"];

#[test]
fn foreign_words_are_found() {
    assert!(latin("ja", "Postfixのclosing channel") && !latin("ja", "SMTPとRFC 5321"));
    assert!(!latin("fr", "la session"));
    assert!(is_foreign("ko", '違') && is_foreign("zh", 'の') && !is_foreign("ja", 'の'));
}

#[test]
fn the_official_text_stands_once_per_code_and_is_marked_as_english() {
    let texts =
        [("421", "closing transmission channel"), ("535", "Authentication credentials invalid")];
    for (tag, _) in LOCALES {
        let main = whole().pages[&format!("{tag}/smtp/421-vs-535.html")].only("main");
        for (code, text) in texts {
            let quotes = main.named(&["q"]);
            let quotes: Vec<_> =
                quotes.iter().filter(|quote| quote.text().contains(text)).collect();
            assert_eq!(quotes.len(), 1, "{tag}: {code}");
            assert_eq!(quotes[0].attribute("lang"), Some("en"), "{tag}: {code}");
        }
        for reply in main.named(&["samp"]) {
            assert_eq!(reply.attribute("lang"), Some("en"), "{tag}: {}", reply.text());
        }
    }
}
