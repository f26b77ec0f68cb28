//! `locales/<locale>/GLOSSARY.md`: the terms of a language, and the forms to avoid.
//!
//! A table of three columns: the English term, the term to use, the forms to avoid. Brackets hold
//! remarks. A form with a remark is right in some places, which only people can tell: it is not
//! searched for. Neither is text outside of the table.

use std::collections::BTreeMap;

use crate::catalog::Locale;
use crate::diagnostic::{FileId, Span};
use crate::source::{FileKind, Sources};

/// The terms of a language.
#[derive(Debug, Default)]
pub(super) struct Glossary {
    /// The terms to use.
    pub(super) terms: Vec<String>,
    /// Whether an `s` or `x` at the end of a word makes it plural.
    pub(super) plural: bool,
    /// The forms to avoid, by each letter that they may begin with.
    avoided: BTreeMap<char, Vec<Avoided>>,
}

/// A form to avoid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Avoided {
    /// The form, as it is written.
    pub(super) form: String,
    /// Where the glossary says so.
    pub(super) span: Span,
    /// What to use instead, as the glossary writes it.
    pub(super) instead: String,
}

impl Glossary {
    /// Reads the glossary of a locale; an empty one if there is none.
    pub(super) fn of(sources: &Sources, locale: &Locale) -> Self {
        let plural = matches!(locale.lang.language.as_str(), "en" | "fr");
        let mut glossary = Self { plural, ..Self::default() };
        let files = sources.of_kind(&FileKind::Glossary);
        for (file, source) in files.filter(|(_, file)| file.folder(1) == locale.tag) {
            glossary.read(file, &source.text);
        }
        glossary
    }

    /// A glossary from its text, for tests.
    #[cfg(test)]
    pub(super) fn from_table(text: &str) -> Self {
        let mut glossary = Self::default();
        glossary.read(FileId(0), text);
        glossary
    }

    /// The forms to avoid that begin with a letter, small or capital.
    pub(super) fn avoided_from(&self, letter: char) -> &[Avoided] {
        self.avoided.get(&letter).map_or(&[], |forms| forms)
    }

    fn read(&mut self, file: FileId, text: &str) {
        let (mut start, mut in_table) = (0, false);
        for line in text.split_inclusive('\n') {
            let row = line.trim();
            if !row.starts_with('|') {
                in_table = false;
            } else if row.contains("---") {
                // What stands before this line names the columns.
                in_table = true;
            } else if in_table {
                self.row(file, start, line);
            }
            start += line.len();
        }
    }

    fn row(&mut self, file: FileId, start: usize, line: &str) {
        let mut at = start;
        let mut cells = Vec::new();
        for cell in line.split('|') {
            cells.push((at, cell));
            at += cell.len() + 1;
        }
        let [_, (_, english), (_, term), (at, avoided), ..] = cells.as_slice() else { return };
        for cell in [english, term] {
            let forms = forms(cell, &[',', ';', '、', '，', '；', '/', '／']);
            self.terms.extend(forms.map(|form| form.text.to_owned()));
        }
        for form in forms(avoided, &[',', ';', '、', '，', '；']).filter(|form| !form.remarked) {
            let from = at + form.at;
            let avoided = Avoided {
                form: form.text.to_owned(),
                span: Span::new(file, from..from + form.text.len()),
                instead: term.trim().to_owned(),
            };
            let Some(first) = form.text.chars().next() else { continue };
            let mut letters = vec![first];
            letters.extend(first.to_uppercase().filter(|capital| *capital != first));
            for letter in letters {
                self.avoided.entry(letter).or_default().push(avoided.clone());
            }
        }
    }
}

/// One of the forms in a cell.
struct Form<'c> {
    at: usize,
    text: &'c str,
    /// Whether something in brackets stands before or after it.
    remarked: bool,
}

/// The forms in a cell, which are parted by some characters outside of brackets.
fn forms<'c>(cell: &'c str, parting: &[char]) -> impl Iterator<Item = Form<'c>> {
    let mut depth = 0_usize;
    let mut found: Vec<(usize, &str)> = Vec::new();
    let mut start = 0;
    for (at, c) in cell.char_indices() {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            c if depth == 0 && parting.contains(&c) => {
                found.extend(cell.get(start..at).map(|part| (start, part)));
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    found.extend(cell.get(start..).map(|part| (start, part)));
    found.into_iter().filter_map(|(start, part)| {
        let before = |part: &'c str| part.split(['(', '（']).next().unwrap_or("");
        let after = |part: &'c str| part.rsplit([')', '）']).next().unwrap_or("");
        let remarked = part.contains(['(', '（']);
        // A remark may stand before the form or after it.
        let text = if before(part).trim().is_empty() { after(part) } else { before(part) };
        let text = text.trim();
        let at = start + (text.as_ptr() as usize - part.as_ptr() as usize);
        let word = text.chars().any(char::is_alphanumeric);
        word.then_some(Form { at, text, remarked })
    })
}

#[cfg(test)]
mod tests {
    use super::{Avoided, Glossary};

    #[test]
    fn a_table_is_read() {
        let text = "# x\n\n| 英語 | 日本語 | 避ける形 |\n| --- | --- | --- |\n\
                    | relay / x | 中継（一部は「リレー」） | 転送（forward、紛れる）、経由 |\n\
                    | verb（語） | コマンド名 | - |\n| in the clear | 平文 | 生, Clear Text |\n\n\
                    | no | row | here |\n";
        let glossary = Glossary::from_table(text);
        assert_eq!(
            glossary.terms,
            ["relay", "x", "中継", "verb", "コマンド名", "in the clear", "平文"]
        );
        let avoided: Vec<&Avoided> = glossary.avoided.values().flatten().collect();
        let pairs: Vec<(&str, &str)> =
            avoided.iter().map(|form| (&*form.form, &*form.instead)).collect();
        assert_eq!(
            pairs,
            [("Clear Text", "平文"), ("生", "平文"), ("経由", "中継（一部は「リレー」）")]
        );
        for form in avoided {
            let place = text.get(form.span.start as usize..form.span.end as usize);
            assert_eq!(place, Some(&*form.form));
        }
    }
}
