//! The picture that is shown where someone shares a page: the protocol's name, its codes by class, and
//! the matrix of how every two are related. It is drawn from the facts alone, so that it is a picture of
//! this very site.
//!
//! There is no font with it but a small one of Latin letters and digits, so nothing else is written: a
//! name in another script gives way to the id.

mod canvas;
mod font;

use canvas::{Canvas, Colour};

use super::relation::Relation;
use crate::catalog::{Catalog, CodeIx, LocaleIx, Outcome, Protocol, ProtocolIx};
use crate::plan::Pair;

/// The size that networks ask for.
const SIZE: [usize; 2] = [1200, 630];
const MARGIN: usize = 55;
/// The side of the matrix.
const MATRIX: usize = SIZE[1] - 2 * MARGIN;
/// How wide the words may be.
const WORDS: usize = SIZE[0] - 3 * MARGIN - MATRIX;
/// The same limit as for the matrix on the index.
const MOST: usize = 100;

/// Draws the picture of a protocol.
pub(super) fn render(catalog: &Catalog, locale: LocaleIx, ix: ProtocolIx, out: &mut Vec<u8>) {
    let protocol = catalog.protocol(ix);
    let mut canvas = Canvas::new(SIZE);
    canvas.rectangle([0, 0], [SIZE[0], 10], Colour::Accent);
    let site = catalog.site.name.to_uppercase();
    if font::knows(&site) {
        canvas.text([MARGIN, MARGIN], fitting(&site, 5), Colour::Muted, &site);
    }
    let name = protocol.name.to_uppercase();
    let name = if font::knows(&name) { name } else { protocol.id.to_uppercase() };
    canvas.text([MARGIN, 135], fitting(&name, 18), Colour::Ink, &name);
    classes(&mut canvas, catalog, ix);
    let tag = catalog.locale(locale).tag.to_uppercase();
    canvas.text([MARGIN, SIZE[1] - MARGIN - 6 * font::HEIGHT], 6, Colour::Accent, &tag);
    if catalog.codes_of(ix).len() <= MOST {
        matrix(&mut canvas, catalog, ix);
    }
    canvas.write(out);
}

/// How large a text can be, up to `most` times the size of the font.
fn fitting(text: &str, most: usize) -> usize {
    (WORDS / font::width(text).max(1)).clamp(1, most)
}

/// A line for each class: what its codes begin with, and a square for each of them.
fn classes(canvas: &mut Canvas, catalog: &Catalog, ix: ProtocolIx) {
    let protocol = catalog.protocol(ix);
    let count =
        |class| catalog.codes_of(ix).filter(|code| catalog.code(*code).class == class).count();
    let counts: Vec<usize> = (0..protocol.classes.len()).map(count).collect();
    let used = counts.iter().filter(|count| **count > 0).count().max(1);
    let (top, indent) = (300, 60);
    let line = ((SIZE[1] - 2 * MARGIN - 50 - top) / used + 8).min(48);
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    let step = ((WORDS - indent) / most).min(22);
    let side = (step * 3 / 4).max(1);
    let lines = protocol.classes.iter().zip(counts).enumerate();
    for (row, (class, (of, count))) in lines.filter(|(_, (_, count))| *count > 0).enumerate() {
        let (y, colour) = (top + row * line, class_colour(protocol, class));
        let prefix = of.prefix.to_uppercase();
        if font::width(&prefix) * 4 <= indent {
            canvas.text([MARGIN, y], 4, colour, &prefix);
        }
        for at in 0..count {
            canvas.rectangle(
                [MARGIN + indent + at * step, y + (28 - side.min(28)) / 2],
                [side; 2],
                colour,
            );
        }
    }
}

/// The colour of a class: the same as on the pages, as far as the outcome tells.
fn class_colour(protocol: &Protocol, class: usize) -> Colour {
    match protocol.classes[class].outcome {
        Outcome::Success => Colour::Success,
        Outcome::Progress => Colour::Progress,
        Outcome::Failure => {
            let earlier = &protocol.classes[..class];
            let first = earlier.iter().all(|class| class.outcome != Outcome::Failure);
            if first { Colour::Failure } else { Colour::Lasting }
        }
    }
}

/// A cell for every two codes.
fn matrix(canvas: &mut Canvas, catalog: &Catalog, ix: ProtocolIx) {
    let protocol = catalog.protocol(ix);
    let codes = catalog.codes_of(ix);
    let cell = MATRIX / codes.len().max(1);
    let side = (cell - cell / 8).saturating_sub(usize::from(cell > 2)).max(1);
    let rest = (MATRIX - cell * codes.len()) / 2;
    let start = [SIZE[0] - MARGIN - MATRIX + rest, MARGIN + rest];
    for (row, a) in codes.clone().enumerate() {
        for (column, b) in codes.clone().enumerate() {
            let colour = cell_colour(catalog, protocol, a, b);
            canvas.rectangle([start[0] + column * cell, start[1] + row * cell], [side; 2], colour);
        }
    }
}

fn cell_colour(catalog: &Catalog, protocol: &Protocol, a: CodeIx, b: CodeIx) -> Colour {
    let Some(pair) = Pair::new(a, b) else {
        return class_colour(protocol, catalog.code(a).class);
    };
    match Relation::of(catalog, pair) {
        Some(Relation::Twin) => Colour::Twin,
        Some(Relation::Sequence(..)) => Colour::Sequence,
        Some(Relation::Opposite(_)) => Colour::Opposite,
        Some(Relation::Alternatives(_)) => Colour::Alternatives,
        Some(Relation::Apart) | None => Colour::Apart,
    }
}
