//! The dialogue as a drawing: one line per stage, one column per code, and below them what comes
//! afterwards, as signs.
//!
//! The drawing of a protocol and the marks of a code are made once; a page only puts them together.

use std::fmt::Write;

use super::escape;
use super::speaker::Speaker;
use super::text::Said;
use crate::catalog::{Code, Facet, Protocol};
use crate::diagnostic::Diagnostic;

/// Distance between two lines, in units of the drawing.
const LINE: usize = 22;
/// Where the first line stands.
const TOP: usize = 44;
/// The columns of the two codes.
const COLUMNS: [usize; 2] = [190, 260];
const WIDTH: usize = 300;

/// The drawing of a protocol without codes, with labels in one language.
pub(super) struct Skeleton {
    lines: String,
    height: usize,
}

impl Skeleton {
    /// Draws the stages of a protocol.
    pub(super) fn new(speaker: Speaker<'_>, protocol: &Protocol) -> Result<Self, Diagnostic> {
        let mut lines = String::new();
        for (row, stage) in rows(protocol) {
            let label = speaker.said((&protocol.stages[stage].message, Some("label")), None)?;
            let lang = speaker.lang(&label);
            let side = if protocol.stages[stage].side { " class=\"side\"" } else { "" };
            let text = escape::html(&escape::strip(&label.text)).into_owned();
            let _ = write!(lines, "<text y=\"{}\"{side}{lang}>{text}</text>", row + 5);
        }
        let last = rows(protocol).last().map_or(TOP, |(row, _)| row);
        for column in COLUMNS {
            let _ = write!(lines, "<path d=\"M{column} {}V{}\"/>", TOP - 12, last + 12);
        }
        let mut end = last;
        for (row, facet) in afterwards(protocol) {
            let label = speaker.said((&facet.message, None), None)?;
            let lang = speaker.lang(&label);
            let text = escape::html(&escape::strip(&label.text)).into_owned();
            let _ = write!(lines, "<text y=\"{}\"{lang}>{text}</text>", row + 5);
            end = row;
        }
        Ok(Self { lines, height: end + 20 })
    }

    /// The drawing of two codes. Titles are plain text; marks are [`marks`].
    pub(super) fn draw(
        &self,
        speaker: Speaker<'_>,
        codes: [(&str, &str); 2],
        title: &Said,
        description: &Said,
    ) -> String {
        let [(a, a_marks), (b, b_marks)] = codes;
        let (title_lang, description_lang) = (speaker.lang(title), speaker.lang(description));
        let (title, description) = (escape::html(&title.text), escape::html(&description.text));
        format!(
            "<svg class=\"dialogue\" viewBox=\"0 0 {WIDTH} {}\" role=\"img\" \
             aria-labelledby=\"d1 d2\">\
             <title id=\"d1\"{title_lang}>{title}</title>\
             <desc id=\"d2\"{description_lang}>{description}</desc>\
             {}<g class=\"a\"><text x=\"{}\" y=\"20\">{a}</text>{a_marks}</g>\
             <g class=\"b\"><text x=\"{}\" y=\"20\">{b}</text>{b_marks}</g></svg>",
            self.height, self.lines, COLUMNS[0], COLUMNS[1],
        )
    }
}

/// The marks of a code: circles where it is the first of a pair, squares where it is the second,
/// so that shape tells them apart as well as colour.
pub(super) fn marks(protocol: &Protocol, code: &Code) -> [String; 2] {
    let fact = protocol
        .stage_facet()
        .and_then(|at| code.facts[at].as_ref().map(|fact| (&protocol.facets[at], fact)));
    let has =
        |stage: usize| fact.is_some_and(|(facet, fact)| facet.reach(&fact.values).contains(&stage));
    // Strokes whose dashes have no length are dots: round caps for the first code, square for the
    // second. One stroke marks all lines that follow each other, and is a little longer than they are
    // apart, so that the last of them gets its dot.
    let dots = |column: usize| {
        let mut strokes: Vec<(usize, usize)> = Vec::new();
        for (row, _) in rows(protocol).filter(|(_, stage)| has(*stage)) {
            match strokes.last_mut() {
                Some((_, last)) if *last + LINE == row => *last = row,
                _ => strokes.push((row, row)),
            }
        }
        let path = strokes.iter().fold(String::new(), |path, (first, last)| {
            path + &format!("M{column} {first}v{}", last - first + 1)
        });
        if path.is_empty() { path } else { format!("<path d=\"{path}\"/>") }
    };
    let signs = |column: usize| {
        let mut signs = String::new();
        for (row, facet) in afterwards(protocol) {
            let at = protocol.facets.iter().position(|other| other.id == facet.id);
            let fact = at.and_then(|at| code.facts[at].as_ref());
            if let Some(sign) = fact.and_then(|fact| facet.signs.get(*fact.values.first()?)) {
                let sign = escape::html(sign);
                let _ = write!(signs, "<text x=\"{column}\" y=\"{}\">{sign}</text>", row + 5);
            }
        }
        signs
    };
    COLUMNS.map(|column| dots(column) + &signs(column))
}

/// What the drawing says of the time after the reply, below the stages.
fn afterwards(protocol: &Protocol) -> impl Iterator<Item = (usize, &Facet)> {
    let last = rows(protocol).last().map_or(TOP, |(row, _)| row);
    let facets = protocol.facets.iter().filter(|facet| !facet.signs.is_empty());
    facets.enumerate().map(move |(line, facet)| (last + LINE / 2 + (line + 1) * LINE, facet))
}

/// The stages with the height at which they stand: the main line, a gap, what stands beside it.
fn rows(protocol: &Protocol) -> impl Iterator<Item = (usize, usize)> {
    let stages = protocol.stages.iter().enumerate();
    let main = stages.clone().filter(|(_, stage)| !stage.side);
    let side = stages.filter(|(_, stage)| stage.side);
    let gap = main.clone().count();
    let main = main.enumerate().map(|(line, (at, _))| (TOP + line * LINE, at));
    let side =
        side.enumerate().map(move |(line, (at, _))| (TOP + (gap + line) * LINE + LINE / 2, at));
    main.chain(side)
}
