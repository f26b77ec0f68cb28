//! The slips that people make and the parser cannot name: a tab, full-width marks, curly quotes, a
//! translated name, a line that begins with a mark of Fluent's own, a comment inside a message.

mod between;
mod braces;
mod line;
mod name;

use std::ops::Range;

use fluent_syntax::parser::ErrorKind;

use super::FtlNamed;

/// What somebody most likely did.
pub(super) struct Slip {
    /// What is wrong, as a phrase.
    pub(super) message: String,
    /// Where, if the parser noticed it only later.
    pub(super) at: Option<Range<usize>>,
    /// Another place, and why it is shown.
    pub(super) also: Option<(Range<usize>, &'static str)>,
    /// What to do.
    pub(super) help: String,
    /// The changes that mend it.
    pub(super) edits: Vec<(Range<usize>, String)>,
    /// The place of a name that was translated, and what it names.
    pub(super) translated: Option<(FtlNamed, Range<usize>)>,
    /// The entry that is lost, if only a comment names it.
    pub(super) of: Option<String>,
}

impl Slip {
    pub(super) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            at: None,
            also: None,
            help: help.into(),
            edits: Vec::new(),
            translated: None,
            of: None,
        }
    }

    fn at(mut self, place: Range<usize>) -> Self {
        self.at = Some(place);
        self
    }

    fn edit(mut self, place: Range<usize>, text: impl Into<String>) -> Self {
        self.edits.push((place, text.into()));
        self
    }
}

/// A part of a file that the parser could not read, and where it gave up.
pub(super) struct Junk<'t> {
    /// The whole file.
    pub(super) text: &'t str,
    /// The part that is lost.
    pub(super) range: Range<usize>,
    /// Where the parser gave up.
    pub(super) pos: usize,
}

/// What somebody most likely did, if it is one of the known slips.
pub(super) fn find(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let finders = [
        mark,
        between::comment,
        line::indentation,
        braces::wide,
        braces::quotes,
        braces::callee,
        name::between_braces,
        braces::unclosed,
        name::of_entry,
        line::special,
        line::margin,
    ];
    finders.iter().find_map(|find| find(kind, junk))
}

impl<'t> Junk<'t> {
    fn lost(&self) -> &'t str {
        self.text.get(self.range.clone()).unwrap_or("")
    }

    /// The text from where the parser gave up.
    fn rest(&self) -> &'t str {
        self.text.get(self.pos..).unwrap_or("")
    }

    fn here(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The place of the line on which the parser gave up, and the line.
    fn line(&self) -> (usize, &'t str) {
        let before = self.text.get(..self.pos).unwrap_or("");
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let rest = self.text.get(start..).unwrap_or("");
        (start, rest.split('\n').next().unwrap_or(""))
    }

    /// The lines that are lost, with their places.
    fn lines(&self) -> impl Iterator<Item = (usize, &'t str)> {
        let mut start = self.range.start;
        self.lost().split_inclusive('\n').map(move |line| {
            let at = start;
            start += line.len();
            (at, line.trim_end())
        })
    }
}

/// A byte order mark where two files were joined.
fn mark(_: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let at = junk.range.start;
    junk.lost().strip_prefix('\u{feff}')?;
    let slip = Slip::new("a byte order mark stands in the file", "remove it");
    Some(slip.edit(at..at + '\u{feff}'.len_utf8(), ""))
}

/// Whether an entry has a name and nothing that could be its text.
fn has_no_text(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. })
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::FileId;
    use crate::source::ftl::parse;

    /// Applies the first fix until nothing is left to mend.
    fn mended(text: &str) -> String {
        let mut text = text.to_owned();
        for _ in 0..20 {
            let mut problems = Vec::new();
            parse(FileId(0), &text, &mut problems);
            let Some(problem) = problems.iter().find(|one| !one.fix.is_empty()) else { break };
            let mut edits = problem.fix.clone();
            edits.sort_by_key(|edit| std::cmp::Reverse(edit.span.start));
            for edit in edits {
                text.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
            }
        }
        text
    }

    #[test]
    fn a_fix_mends_the_slip() {
        let case = |text: &str, expected: &str| assert_eq!(mended(text), expected, "{text}");
        case("x\t=\ty", "x =\ty");
        case("x =\n\ty\n\t z\n", "x =\n    y\n     z\n");
        case("x = y\n　z\n", "x = y\n    z\n");
        case("x ＝ 停止", "x = 停止");
        case("x = y\n    .a ＝ 停止\n    .b ＝ z\n", "x = y\n    .a = 停止\n    .b = z\n");
        case("x = { $a ｝", "x = { $a }");
        case("x = { F（$a，\"b\"） }", "x = { F($a,\"b\") }");
        case("x = { F($a, “b”) }", "x = { F($a, \"b\") }");
        case("x = { F($a, 'b') }{ F(\"c”) }", "x = { F($a, \"b\") }{ F(\"c\") }");
        case("x =\n    * y\n    [z]\n", "x =\n    {\"*\"} y\n    {\"[\"}z]\n");
        case("x = y\n    ...z\n", "x = y\n    {\".\"}..z\n");
        case("x =\n停止\n接続\n", "x =\n    停止\n    接続\n");
        case("x = y\nmore text that follows\n", "x = y\n    more text that follows\n");
        case("x = y\n\u{feff}z = y\n", "x = y\nz = y\n");
        case("x =\n\u{a0}\u{a0}\u{a0}\u{a0}y", "x =\n    y");
        case("x = { F（$a，“b”） ｝ { $c", "x = { F($a,\"b\") } { $c }");
        case("x = { f($a, g(\"b\")) }", "x = { F($a, G(\"b\")) }");
        case("x = {$a의 b {$c}\n", "x = {$a}의 b {$c}\n");
        case("x = y\n- **z**\n* w\n", "x = y\n    - **z**\n    {\"*\"} w\n");
        case("x = y\n# versus: allow z\n    .a = b\n", "# versus: allow z\nx = y\n    .a = b\n");
        case(
            "x = y\n\n# versus: missing x 0\n# Translate these lines without `# `:\n    .a = b\n",
            "x = y\n    .a = b\n",
        );
    }

    #[test]
    fn what_is_not_certain_is_not_mended() {
        for text in [
            "x = y\n    .상황 = z\n",
            "x = y\n상황 = z\n",
            "x = { $a and }\n",
            "x = y\n# note\n    .a = b\n",
            "# x = y\n    .a = b\n",
            "x = y\n<<<<<<< a\nz = w\n=======\n>>>>>>> b\n",
        ] {
            let mut problems = Vec::new();
            parse(FileId(0), text, &mut problems);
            assert_eq!(problems.len(), 1, "{text}");
            assert!(problems[0].fix.is_empty(), "{text}");
        }
    }

    #[test]
    fn no_cut_of_a_text_with_slips_panics() {
        let text = "x ＝ { F（$a，“b”）｝\r\n\t　.ｂ = 「{ -可选 }\n    * [停] { $é\n-é = '\n.5\n    .c =\n    .d";
        for (cut, _) in text.char_indices() {
            for part in text.split_at_checked(cut).map(|(a, b)| [a, b]).into_iter().flatten() {
                parse(FileId(0), part, &mut Vec::new());
                parse(FileId(0), &format!("x = y\n{part}"), &mut Vec::new());
            }
        }
    }
}
