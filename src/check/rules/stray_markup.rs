//! `stray-markup`: readers see no `**`, `](` or backtick that was meant as markup.

use crate::catalog::Locale;
use crate::check::fault::Fault;
use crate::check::page::Block;
use crate::diagnostic::rules;

/// What was meant as markup, its name, and why it may not have become any.
const MARKS: [(&str, &str, &str); 3] = [
    (
        "**",
        "`**`",
        "bold is for texts of Markdown: set no space inside `**`, and quotation marks and full stops \
         outside of it",
    ),
    ("](", "`](`", "links are for texts of Markdown: write `[text](page:smtp/421)`"),
    ("`", "a backtick", "write code between two backticks"),
];

/// Each kind of markup that was not understood, once.
pub(in crate::check) fn faults(_: &Locale, block: &Block) -> Vec<Fault> {
    let found = MARKS.into_iter().filter_map(|mark| Some((block.text.find(mark.0)?, mark)));
    let fault = |(at, (mark, name, help)): (usize, (&str, &str, &str))| {
        let message = format!("{name} is seen by readers: it was not understood as markup");
        Fault::new(&rules::STRAY_MARKUP, message, mark).within(block, at).help(help)
    };
    found.map(fault).collect()
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{block, locale};

    #[test]
    fn marks_are_found_wherever_they_stand() {
        let locale = locale("ja");
        let case = |text: &str| super::faults(&locale, &block(text)).len();
        assert_eq!(case("これは**「重要」**です。"), 1);
        assert_eq!(case("a ` b [x](page:y)"), 2);
        assert_eq!(case("2 * 3 (four) [five]"), 0);
    }
}
