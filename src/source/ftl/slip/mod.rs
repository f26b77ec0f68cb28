//! The slips that people make and the parser cannot name: a tab, full-width marks, curly quotes, a
//! translated name, a line that begins with a mark of Fluent's own.

use std::ops::Range;

use fluent_syntax::parser::ErrorKind;

/// What somebody most likely did.
pub(super) struct Slip {
    /// What is wrong, as a phrase.
    pub(super) message: String,
    /// Where, if the parser noticed it only later.
    pub(super) at: Option<Range<usize>>,
    /// What to do.
    pub(super) help: String,
    /// The changes that mend it.
    pub(super) edits: Vec<(Range<usize>, String)>,
    /// The place of a name that was translated.
    pub(super) translated: Option<Range<usize>>,
}

impl Slip {
    pub(super) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            at: None,
            help: help.into(),
            edits: Vec::new(),
            translated: None,
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

/// The spaces that Fluent does not take for spaces.
const SPACES: [char; 3] = ['\t', '\u{3000}', '\u{a0}'];
/// The quotation marks that Fluent does not take for `"`.
const QUOTES: [char; 16] =
    ['“', '”', '„', '‟', '«', '»', '「', '」', '『', '』', '‘', '’', '＂', '〝', '〟', '\''];
/// What replaces such a space in an indentation.
const INDENT: &str = "    ";

/// What somebody most likely did, if it is one of the known slips.
pub(super) fn find(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let finders = [mark, indentation, wide, quotes, names, special, margin];
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

/// Lines that are indented with a tab or another space that is none, and names followed by one.
fn indentation(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let strange = |c: char| SPACES.contains(&c);
    let text_is_missing = has_no_text(kind)
        || matches!(kind, ErrorKind::MissingValue | ErrorKind::MissingDefaultVariant);
    let here = junk.here().filter(|c| strange(*c));
    let margin =
        |line: &str| line.len() - line.trim_start_matches([' ', '\t', '\u{3000}', '\u{a0}']).len();
    let bad = junk.lines().filter_map(|(start, line)| {
        let margin = line.get(..margin(line)).filter(|margin| margin.contains(SPACES))?;
        Some((start..start + margin.len(), margin))
    });
    let bad: Vec<_> = bad.collect();
    let (_, first) = bad.first().cloned().unwrap_or_default();
    let first_is_bad =
        bad.first().is_some_and(|(place, _)| place.contains(&junk.pos) || text_is_missing);
    if first_is_bad {
        let what = if first.contains('\t') { "a tab" } else { "a wide space" };
        let mut slip = Slip::new(format!("a line is indented with {what}"), "indent with spaces");
        slip.at = bad.first().map(|(place, _)| place.clone());
        for (place, margin) in bad {
            let spaces = margin.chars().map(|c| if c == ' ' { " " } else { INDENT });
            slip = slip.edit(place, spaces.collect::<String>());
        }
        return Some(slip);
    }
    let c = here?;
    let what = if c == '\t' { "a tab" } else { "a wide space" };
    let run = junk.rest().len() - junk.rest().trim_start_matches(strange).len();
    let place = junk.pos..junk.pos + run;
    Some(
        Slip::new(format!("{what} stands here"), "write a space")
            .at(place.clone())
            .edit(place, " "),
    )
}

/// Full-width marks of syntax.
fn wide(_: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let c = junk.here()?;
    let place = junk.pos..junk.pos + c.len_utf8();
    if c == '＝' {
        let slip = Slip::new("this is a full-width `＝`", "write a half-width `=`");
        return Some(slip.at(place.clone()).edit(place, "="));
    }
    let half = |c: char| match c {
        '｛' => Some("{"),
        '｝' => Some("}"),
        '（' => Some("("),
        '）' => Some(")"),
        '＄' => Some("$"),
        '，' | '、' => Some(","),
        '：' => Some(":"),
        _ => None,
    };
    let right = half(c)?;
    let slip =
        Slip::new(format!("`{c}` stands between braces"), format!("write a half-width `{right}`"));
    Some(slip.at(place.clone()).edit(place, right))
}

/// Quotation marks of the language around a text between braces.
fn quotes(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let (start, line) = junk.line();
    let places = |from: usize| {
        let rest = line.get(from.saturating_sub(start)..).unwrap_or("");
        rest.char_indices()
            .filter(|(_, c)| QUOTES.contains(c))
            .map(move |(at, c)| from + at..from + at + c.len_utf8())
    };
    let slip = Slip::new("a text between braces stands in `\"`", "write `\"` before and after it");
    if matches!(kind, ErrorKind::UnterminatedStringLiteral | ErrorKind::ExpectedToken('"')) {
        let open = start + line.rfind('"')? + 1;
        let close = places(open).next()?;
        return Some(slip.at(close.clone()).edit(close, "\""));
    }
    let expected = matches!(kind, ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral);
    junk.here().filter(|c| expected && QUOTES.contains(c))?;
    let mut places = places(junk.pos);
    let (open, close) = (places.next()?, places.next());
    let slip = slip.at(open.clone());
    match close {
        Some(close) => Some(slip.edit(open, "\"").edit(close, "\"")),
        // It may end with a right one.
        None if line.get(open.end - start..)?.contains('"') => Some(slip.edit(open, "\"")),
        None => Some(slip),
    }
}

/// Names in another script than ASCII.
fn names(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    junk.here().filter(|c| !c.is_ascii() && c.is_alphanumeric())?;
    let (start, line) = junk.line();
    let before = line.get(..junk.pos - start)?;
    let ascii = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let head = before.get(before.trim_end_matches(ascii).len()..)?.trim_start_matches('-');
    // Of a name that begins in ASCII, the parser reads as far as it can.
    let within = matches!(kind, ErrorKind::ExpectedToken('}')) && !head.is_empty();
    let begins =
        matches!(kind, ErrorKind::ExpectedCharRange { .. } | ErrorKind::ExpectedInlineExpression);
    if !(begins || within) || before.matches('{').count() <= before.matches('}').count() {
        return None;
    }
    let inside = |c: char| c.is_alphanumeric() || "-_".contains(c);
    let rest = junk.rest();
    let place =
        junk.pos - head.len()..junk.pos + (rest.len() - rest.trim_start_matches(inside).len());
    let name = junk.text.get(place.clone())?;
    let mut slip = Slip::new(format!("`{name}` cannot be a name"), "names are not translated");
    slip.translated = Some(place.clone());
    Some(slip.at(place))
}

/// Whether an entry has a name and nothing that could be its text.
fn has_no_text(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. })
}

/// A line of text that begins with a mark of Fluent's own.
fn special(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let (start, line) = if has_no_text(kind) {
        // All of the text begins so.
        junk.lines().skip(1).find(|(_, line)| !line.trim().is_empty())?
    } else if matches!(kind, ErrorKind::ExpectedCharRange { .. }) && junk.lost().starts_with(' ') {
        junk.lines().next()?
    } else {
        return None;
    };
    let at = start + (line.len() - line.trim_start().len());
    let rest = line.trim_start();
    let c = rest.chars().next().filter(|c| matches!(c, '[' | '*' | '.'))?;
    // `.name` is an attribute that lacks something.
    if c == '.'
        && rest.trim_start_matches('.').starts_with(|c: char| c.is_ascii_alphabetic())
        && !rest.starts_with("..")
    {
        return None;
    }
    let place = at..at + 1;
    let slip = Slip::new(
        format!("a line of text begins with `{c}`"),
        format!("begin it with `{{\"{c}\"}}`: Fluent takes `{c}` for a mark of its own"),
    );
    Some(slip.at(place.clone()).edit(place, format!("{{\"{c}\"}}")))
}

/// Lines of text that are not indented.
fn margin(kind: &ErrorKind, junk: &Junk<'_>) -> Option<Slip> {
    let above = junk.text.get(..junk.range.start)?;
    let above = above.lines().rfind(|line| !line.trim().is_empty());
    let first = junk.lost().lines().next()?;
    let no_name = matches!(kind, ErrorKind::ExpectedCharRange { .. })
        && first.starts_with(|c: char| !c.is_ascii());
    // More than two words are no name that lacks a text.
    let no_text =
        matches!(kind, ErrorKind::ExpectedToken('=')) && first.split_whitespace().count() > 2;
    let continues = (no_name || no_text) && above.is_some_and(|line| !line.starts_with('#'));
    if !continues && !has_no_text(kind) {
        return None;
    }
    let lines = junk.lines().skip(usize::from(!continues));
    let mut lines = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with(' ')).peekable();
    let (start, line) = *lines.peek()?;
    let slip =
        Slip::new("a line of text is not indented", "begin every line of a text with spaces");
    let slip = slip.at(start..start + line.len());
    Some(lines.fold(slip, |slip, (at, _)| slip.edit(at..at, INDENT)))
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
