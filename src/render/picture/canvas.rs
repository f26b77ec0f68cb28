//! Rectangles in few colours, and the file that holds them.

use png::{BitDepth, ColorType, Compression, Encoder, Filter};

use super::font;

/// A colour, as its place in the palette.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Colour {
    Paper,
    Ink,
    Muted,
    Accent,
    Success,
    Progress,
    Failure,
    Lasting,
    Twin,
    Sequence,
    Opposite,
    Alternatives,
    Apart,
}

/// In the order of [`Colour`]: those of the style sheet in the dark. What fills most of the matrix is dimmed,
/// so that what is rare is seen.
const PALETTE: [[u8; 3]; 13] = [
    [0x14, 0x16, 0x1a],
    [0xe8, 0xe7, 0xe2],
    [0xa6, 0xaa, 0xb3],
    [0x92, 0xb5, 0xff],
    [0x76, 0xd4, 0x9b],
    [0x70, 0xd1, 0xe4],
    [0xef, 0xba, 0x66],
    [0xff, 0x9c, 0x91],
    [0xc9, 0xa8, 0xff],
    [0x92, 0xb5, 0xff],
    [0x8a, 0x3f, 0x5c],
    [0x2f, 0x62, 0x6c],
    [0x25, 0x28, 0x2f],
];

/// A picture of pixels.
pub(super) struct Canvas {
    size: [usize; 2],
    /// A colour for each pixel, line by line.
    pixels: Vec<u8>,
}

impl Canvas {
    /// An empty picture; the width is even.
    pub(super) fn new([width, height]: [usize; 2]) -> Self {
        Self { size: [width, height], pixels: vec![Colour::Paper as u8; width * height] }
    }

    /// Fills a rectangle, as far as it is on the picture.
    pub(super) fn rectangle(&mut self, [x, y]: [usize; 2], [w, h]: [usize; 2], colour: Colour) {
        let [width, height] = self.size;
        let (x, right) = (x.min(width), (x + w).min(width));
        for line in y.min(height)..(y + h).min(height) {
            self.pixels[line * width + x..line * width + right].fill(colour as u8);
        }
    }

    /// Writes a text; a dot of the font is a square of `scale` pixels. What the font does not have is left
    /// out.
    pub(super) fn text(&mut self, [x, y]: [usize; 2], scale: usize, colour: Colour, text: &str) {
        for (at, glyph) in text.chars().map(font::glyph).enumerate() {
            for (row, dots) in glyph.into_iter().flatten().enumerate() {
                for column in
                    (0..font::WIDTH).filter(|column| dots >> (font::WIDTH - 1 - column) & 1 == 1)
                {
                    let place = [x + (at * font::ADVANCE + column) * scale, y + row * scale];
                    self.rectangle(place, [scale; 2], colour);
                }
            }
        }
    }

    /// Adds the picture to a buffer as PNG: two pixels a byte, because there are few colours.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        let [width, height] = self.size.map(|side| u32::try_from(side).expect("a small picture"));
        let mut encoder = Encoder::new(out, width, height);
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(BitDepth::Four);
        encoder.set_palette(PALETTE.as_flattened());
        encoder.set_compression(Compression::Balanced);
        // Most lines equal the one above.
        encoder.set_filter(Filter::Up);
        let packed: Vec<u8> = self.pixels.chunks(2).map(|two| two[0] << 4 | two[1]).collect();
        let mut writer = encoder.write_header().expect("a buffer takes a picture");
        writer.write_image_data(&packed).expect("as many pixels as the header says");
    }
}
