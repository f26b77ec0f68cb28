//! Pseudo-locales: the source's text made strange, so that one can see without a translator what is not
//! translatable, what is cut off, and what breaks from right to left.
//!
//! Start at [`pseudo`], which changes one text, and [`with_pseudo`], which adds a whole locale.
//!
//! **Invariant:** only what a reader reads is changed; Fluent, code and addresses stay.

use crate::catalog::Catalog;
use crate::diagnostic::{FileId, Files};
use crate::source::ftl::{self, Scan};
use crate::source::yaml::listing::{self, Entry};
use crate::source::{FileKind, Sources};

/// A kind of pseudo-locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// With accents, about a third longer, between brackets: what is cut off lacks one.
    Accented,
    /// From right to left.
    RightToLeft,
}

impl Pseudo {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Accented, Self::RightToLeft];

    /// Its tag, which no real locale has.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::RightToLeft => "ar-XB",
        }
    }
}

/// The project with a pseudo-locale made from its source locale. Unchanged if its `site.yaml` cannot be
/// read or it has a locale with this tag.
pub fn with_pseudo(kind: Pseudo, sources: &Sources, catalog: &Catalog) -> Sources {
    let tag = kind.tag();
    let source = &catalog.locale(catalog.source).tag;
    let path = "content/site.yaml";
    let name = pseudo(kind, &catalog.locale(catalog.source).name);
    let entry = Entry { tag, name: &name, fallback: source };
    let site = sources.find(path).and_then(|(_, file)| listing::add(&file.text, &entry));
    let taken = catalog.locales.iter().any(|locale| locale.tag.eq_ignore_ascii_case(tag));
    let Some(site) = site.filter(|_| !taken) else { return sources.clone() };
    let own = sources.of_kind(&FileKind::Messages).filter(|(_, file)| file.folder(1) == source);
    let files = own.map(|(id, file)| {
        (format!("locales/{tag}/{}", file.name()), pseudo_file(kind, id, sources.text(id)))
    });
    sources.with(files.chain([(path.to_owned(), site)]))
}

/// A file of messages with its texts changed. The attributes of terms are read by programs.
fn pseudo_file(kind: Pseudo, file: FileId, text: &str) -> String {
    let mut spans = Vec::new();
    for entry in ftl::parse(file, text, &mut Vec::new()).entries {
        spans.extend(entry.value.map(|value| value.span));
        let attributes = entry.attributes.into_iter().filter(|_| !entry.term);
        spans.extend(attributes.map(|attribute| attribute.pattern.span));
    }
    let (mut changed, mut done) = (String::with_capacity(text.len() * 2), 0);
    for span in spans {
        let (start, end) = (span.start as usize, span.end as usize);
        changed.push_str(text.get(done..start).unwrap_or(""));
        changed.push_str(&pseudo(kind, text.get(start..end).unwrap_or("")));
        done = end;
    }
    changed + text.get(done..).unwrap_or("")
}

/// A Fluent text made strange.
pub fn pseudo(kind: Pseudo, text: &str) -> String {
    let mut writer = Writer { kind, rest: text, out: String::with_capacity(text.len() * 2) };
    if kind == Pseudo::RightToLeft {
        writer.text(false);
        return writer.out;
    }
    // A list stays one.
    let list = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let marker = [("- ", true), ("* ", true), (". ", list.len() < text.len())];
    let marker = marker.iter().find(|(mark, fits)| *fits && list.starts_with(mark));
    let length = marker.map_or(0, |(mark, _)| text.len() - list.len() + mark.len());
    writer.copy(length);
    writer.out.push('［');
    writer.text(false);
    writer.out.push('］');
    writer.out
}

struct Writer<'s> {
    kind: Pseudo,
    rest: &'s str,
    out: String,
}

impl Writer<'_> {
    fn copy(&mut self, length: usize) {
        let (done, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.out.push_str(done);
        self.rest = rest;
    }

    /// Changes a text: all of it, or inside a selector up to the next variant or the closing brace.
    fn text(&mut self, inside: bool) {
        let mut begins = false;
        while let Some(first) = self.rest.chars().next() {
            let variant = begins && self.rest.trim_start().starts_with(['[', '*']);
            if inside && (first == '}' || variant) {
                return;
            }
            begins = first == '\n';
            match first {
                '{' => self.placeable(),
                '`' => self.code(),
                '<' => self.copy(address(self.rest).unwrap_or(1)),
                '&' => self.copy(entity(self.rest).unwrap_or(1)),
                ']' if self.rest.starts_with("](") => {
                    self.copy(self.rest.find(')').map_or(self.rest.len(), |end| end + 1));
                }
                c if c.is_alphabetic() => self.word(),
                c => self.copy(c.len_utf8()),
            }
        }
    }

    /// Copies a placeable, but changes the texts of variants.
    fn placeable(&mut self) {
        let end = closing(self.rest);
        let head = self.rest.get(..end).unwrap_or(self.rest);
        let Some(arrow) = arrow(head) else { return self.copy(end) };
        self.copy(arrow);
        loop {
            let space = self.rest.len() - self.rest.trim_start().len();
            self.copy(space);
            if !self.rest.starts_with(['[', '*']) {
                // The closing brace, or a text that Fluent cannot read.
                return self.copy(1);
            }
            self.copy(self.rest.find(']').map_or(self.rest.len(), |key| key + 1));
            let space = self.rest.len() - self.rest.trim_start_matches(' ').len();
            self.copy(space);
            self.text(true);
        }
    }

    /// Copies what stands between backticks, or backticks that nothing closes.
    fn code(&mut self) {
        let ticks = self.rest.len() - self.rest.trim_start_matches('`').len();
        let inner = self.rest.get(ticks..).unwrap_or("");
        let fence = "`".repeat(ticks);
        self.copy(inner.find(&fence).map_or(ticks, |end| ticks + end + ticks));
    }

    fn word(&mut self) {
        let part = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’');
        let length = self.rest.find(|c| !part(c)).unwrap_or(self.rest.len());
        let word = self.rest.get(..length).unwrap_or("").to_owned();
        if self.rest.get(length..).is_some_and(|rest| rest.starts_with("://")) {
            return self.copy(self.rest.find(char::is_whitespace).unwrap_or(self.rest.len()));
        }
        match self.kind {
            Pseudo::Accented => self.out.extend(word.chars().flat_map(accented)),
            Pseudo::RightToLeft => self.out.extend(["\u{202e}", &word, "\u{202c}"]),
        }
        self.rest = self.rest.get(length..).unwrap_or("");
    }
}

/// A letter with an accent; a vowel twice, which makes English a third longer.
fn accented(c: char) -> impl Iterator<Item = char> {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const STRANGE: &str = "áƀçđéƒĝĥíĵķļɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓƤɊŔŠŢÚṼŴẊÝŽ";
    let strange = PLAIN.chars().zip(STRANGE.chars()).find(|(plain, _)| *plain == c);
    let vowel = "aeiouAEIOU".contains(c);
    std::iter::repeat_n(strange.map_or(c, |(_, strange)| strange), if vowel { 2 } else { 1 })
}

/// The length of a placeable with its braces.
fn closing(text: &str) -> usize {
    let mut scan = Scan::default();
    for (at, c) in text.char_indices() {
        scan.step(c);
        if c == '}' && scan.depth() == 0 {
            return at + 1;
        }
    }
    text.len()
}

/// Where the variants of a placeable begin, if it has any.
fn arrow(placeable: &str) -> Option<usize> {
    let at = placeable.find("->")?;
    let before = placeable.get(..at)?;
    // An arrow in a quoted text or in a placeable within this one is another one.
    let own = before.matches('{').count() == 1 && before.matches('"').count().is_multiple_of(2);
    own.then_some(at + 2)
}

/// The length of `<https://…>`.
fn address(text: &str) -> Option<usize> {
    let end = text.find('>')? + 1;
    text.get(..end).filter(|found| !found.contains(char::is_whitespace)).map(str::len)
}

/// The length of `&nbsp;`.
fn entity(text: &str) -> Option<usize> {
    let end = text.find(';')?;
    let name = text.get(1..end)?;
    let fits = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#');
    fits.then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, accented: &str) {
        assert_eq!(pseudo(Pseudo::Accented, text), accented);
    }

    #[test]
    fn only_what_is_read_becomes_strange() {
        case("It is open.", "［ÍÍţ ííš óóƥééñ.］");
        case("{ $code } and `EHLO` or ``a`b``", "［{ $code } ááñđ `EHLO` óóŕ ``a`b``］");
        case("{ $code }{ JOSA($code, \"a}/b\") } x", "［{ $code }{ JOSA($code, \"a}/b\") } ẋ］");
        case(
            "[it](https://a.b/c) https://a.b <https://x.y> a&nbsp;b",
            "［[ííţ](https://a.b/c) https://a.b <https://x.y> áá&nbsp;ƀ］",
        );
        case("{ $n ->\n   *[a] 3\" at\n} go", "［{ $n ->\n   *[a] 3\" ááţ\n} ĝóó］");
        case("- it\n- on", "- ［ííţ\n- óóñ］");
        case("12. it", "12. ［ííţ］");
        case("12 it", "［12 ííţ］");
        case("**No** `", "［**Ñóó** `］");
        case(
            "{ $n ->\n    [one] { $n } at\n   *[other] { $m ->\n        [a] no\n       *[b] it { \"->\" }\n    } go\n}",
            "［{ $n ->\n    [one] { $n } ááţ\n   *[other] { $m ->\n        [a] ñóó\n       *[b] ííţ { \"->\" }\n    } ĝóó\n}］",
        );
    }

    #[test]
    fn words_run_from_right_to_left() {
        let text = pseudo(Pseudo::RightToLeft, "the client’s { $code } `x` [a](b)");
        let expected =
            "\u{202e}the\u{202c} \u{202e}client’s\u{202c} { $code } `x` [\u{202e}a\u{202c}](b)";
        assert_eq!(text, expected);
    }

    #[test]
    fn broken_texts_end() {
        for text in ["{ $n -> [a", "{", "`", "a](", "<", "&", "{ $n ->", "{ $n ->\n [a] b"] {
            for kind in Pseudo::ALL {
                pseudo(kind, text);
            }
        }
    }
}
