//! What happens to files: bits flip, copies end early, lines are swapped, pasted twice or lost,
//! braces and quotes are forgotten or typed in full width.

use crate::dice::Dice;

/// What is easily lost or typed once too often: the syntax of Fluent, YAML, Tera and Markdown.
const MARKS: [&str; 37] = [
    "{", "}", "{{", "}}", "{%", "%}", "\"", "'", ":", "\t", "=", "|", "-", "->", "*", "[", "]",
    "(", ")", "#", "&", "*a", "!!", "`", "**", "<", ">", ".", "\n", "\r", "\n\n", "\n    ", "$",
    "\\", "\"\\u0", "\\U", "\\x",
];

/// What an input method types, and what breaks careless programs.
const CHARACTERS: [&str; 24] = [
    "｛",
    "｝",
    "＝",
    "：",
    "＃",
    "“",
    "”",
    "「",
    "\u{3000}",
    "\u{a0}",
    "\u{feff}",
    "\u{200d}",
    "\u{202e}",
    "\u{2028}",
    "\u{85}",
    "\u{0}",
    "\u{1b}",
    "\u{7f}",
    "\u{fffd}",
    "e\u{301}",
    "👩‍👩‍👧",
    "\u{10ffff}",
    "가",
    "漢字",
];

/// Texts that break one rule or another, put in as a line.
const LINES: [&str; 16] = [
    "---",
    "{}",
    "- - - - - - - - x",
    "a: &a [*a, *a]",
    "? [x]",
    "<<: *x",
    "[link](page:nowhere)",
    "![](x)",
    "    .gist = x",
    "-smtp = x",
    "x = { $x -> [a] b }",
    "x = { -x(a: \"b\").c }",
    "smtp-421 = { smtp-421 }",
    "    { \"\\uD800\" }{ \"\\U110000\" }{ NUMBER($code, a: 1) }",
    "{% for a in b %}{{ a | b(c=1) }}",
    "{% extends \"base.html\" %}{% block main %}",
];

/// Changes a file in one to four ways. The other files are where stray pieces come from.
pub(crate) fn mutate(text: &[u8], others: &[&[u8]], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = text.to_vec();
    for _ in 0..=dice.below(4) {
        once(&mut bytes, others, dice);
    }
    bytes
}

fn once(bytes: &mut Vec<u8>, others: &[&[u8]], dice: &mut Dice) {
    match dice.below(16) {
        0 => flip(bytes, dice),
        1 => {
            let end = place(bytes, dice);
            bytes.truncate(end);
        }
        2 => edit_lines(bytes, dice, |lines, dice| {
            let (one, other) = (dice.below(lines.len()), dice.below(lines.len()));
            lines.swap(one, other);
        }),
        3 => edit_lines(bytes, dice, |lines, dice| {
            let (from, to) = (dice.below(lines.len()), dice.below(lines.len()));
            lines.insert(to, lines[from].clone());
        }),
        4 => edit_lines(bytes, dice, |lines, dice| {
            lines.remove(dice.below(lines.len()));
        }),
        5 => edit_lines(bytes, dice, |lines, dice| {
            lines.insert(dice.below(lines.len()), (*dice.of(&LINES)).to_owned() + "\n");
        }),
        6 => edit_lines(bytes, dice, |lines, dice| {
            let at = dice.below(lines.len());
            let indent = *dice.of(&["", " ", "  ", "    ", "\t", "      "]);
            lines[at] = format!("{indent}{}", lines[at].trim_start());
        }),
        7 | 8 => {
            let mark = *dice.of(&MARKS);
            insert(bytes, mark, dice);
        }
        9 | 10 => remove_mark(bytes, dice),
        11 | 12 => {
            let character = *dice.of(&CHARACTERS);
            insert(bytes, character, dice);
        }
        13 => {
            let any = u32::try_from(dice.below(0x11_0000)).ok().and_then(char::from_u32);
            insert(bytes, &any.unwrap_or('\u{fffd}').to_string(), dice);
        }
        // A mark that somebody leant on.
        14 => {
            let most = *dice.of(&[3, 300, 20_000]);
            let times = 1 + dice.below(most);
            insert(bytes, &dice.of(&MARKS).repeat(times), dice);
        }
        _ => {
            let other = dice.of(others);
            let (one, two) = (place(other, dice), place(other, dice));
            let piece = &other[one.min(two)..one.max(two)];
            let at = place(bytes, dice);
            bytes.splice(at..at, piece.iter().take(2000).copied());
        }
    }
}

/// A place between two characters, if the bytes are text.
fn place(bytes: &[u8], dice: &mut Dice) -> usize {
    let mut at = dice.below(bytes.len() + 1);
    while at < bytes.len() && bytes[at] & 0xc0 == 0x80 {
        at += 1;
    }
    at
}

fn flip(bytes: &mut [u8], dice: &mut Dice) {
    if !bytes.is_empty() {
        let at = dice.below(bytes.len());
        bytes[at] ^= 1 << dice.below(8);
    }
}

fn insert(bytes: &mut Vec<u8>, text: &str, dice: &mut Dice) {
    let at = place(bytes, dice);
    bytes.splice(at..at, text.bytes());
}

fn remove_mark(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let mark = dice.of(&MARKS).as_bytes();
    let places: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(mark)).collect();
    if !places.is_empty() {
        let at = *dice.of(&places);
        bytes.drain(at..at + mark.len());
    }
}

/// Bytes that are no text stay as they are.
fn edit_lines(bytes: &mut Vec<u8>, dice: &mut Dice, edit: impl Fn(&mut Vec<String>, &mut Dice)) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    if !lines.is_empty() {
        edit(&mut lines, dice);
        *bytes = lines.concat().into_bytes();
    }
}
