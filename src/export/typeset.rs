//! Typesets text in lines: bidi levels (UAX #9), font selection (the first font that has the
//! character), shaping, line breaks (UAX #14). Pure; all lengths are in points unless stated as
//! ems.
//!
//! A line is never wider than requested, unless a single cluster is: a word that does not fit is
//! broken between clusters. Characters that no font has are drawn as a box ([`super::fonts`] says
//! which). Control characters are drawn as marks (like [`crate::text::visible`]) and have no
//! effect.

mod drawn;
mod face;
mod font;
mod in_use;
mod itemize;
mod loaded;
mod shaped;
mod widths;

use std::ops::Range;

use self::font::REGULAR;
use self::shaped::{Cluster, ShapedParagraph, shaped};
use super::deck::TextStyle;
use crate::text::direction::levels::visual_order;
use crate::text::{Direction, base_direction};

pub use self::drawn::drawn;
#[cfg(any(feature = "png", feature = "svg"))]
pub use self::face::UNITS_PER_EM;
pub use self::font::FontId;
pub use self::in_use::with_fonts;

/// The size of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// The number of lines; at least one.
    pub lines: usize,
    /// The width of the widest line.
    pub width: f32,
    /// The total height.
    pub height: f32,
}

/// A line of text, ready to be drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypesetLine {
    /// The text as drawn, in logical order, without trailing spaces.
    pub text: String,
    /// The runs in visual order, from left to right.
    pub runs: Vec<GlyphRun>,
    pub width: f32,
}

/// A part of a line in one font and one direction.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    pub font: FontId,
    /// The embedding level (UAX #9): odd if right-to-left.
    pub level: u8,
    /// Byte range in the line's text.
    pub range: Range<usize>,
    pub width: f32,
    /// The glyphs from left to right.
    pub glyphs: Vec<FontGlyph>,
}

/// A positioned glyph.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FontGlyph {
    /// The glyph's index in the font.
    pub id: u32,
    /// Byte offset of its cluster in the line's text.
    pub cluster: usize,
    /// Byte offset of its own first character there.
    pub character: usize,
    /// How far the pen moves to the right.
    pub advance: f32,
    /// The offset from the pen: right, up.
    pub offset: (f32, f32),
}

/// Line height relative to the font size: Noto's own, with room for vowel points and tashkeel.
const LINE_HEIGHT: f32 = 1.36;

/// The baseline below the top of its line, relative to the font size.
const BASELINE: f32 = 1.067;

/// The height of a line in a tall font relative to one in ours, and the first character that needs one.
const TALL: f32 = 1.3;
const FIRST_TALL: char = '\u{900}';

/// How much wider than requested a line may be because of rounding, in points.
const SLACK: f32 = 0.01;

/// Whether one of the fonts of the program has a character.
pub(crate) fn has_own_font(character: char) -> bool {
    REGULAR.iter().any(|font| font.face().has(character))
}

/// How much higher a line is in a program that draws this text in a font of the system: those of East
/// and South Asian scripts are taller than ours (Noto Sans CJK 1.45 em, Noto Sans Thai 1.53).
pub(crate) fn tallness(text: &str) -> f32 {
    let is_tall = |one: char| one >= FIRST_TALL && one.is_alphanumeric() && !has_own_font(one);
    if !text.is_ascii() && text.chars().any(is_tall) { TALL } else { 1.0 }
}

/// Measures a text in lines of at most this width.
pub fn measure(text: &str, style: &TextStyle, direction: Direction, width: f32) -> Measured {
    let mut measured = Measured { lines: 0, width: 0.0, height: 0.0 };
    for clusters in widths::paragraphs(text, direction, style.is_bold).iter() {
        for line in broken(clusters, (width + SLACK) / style.size) {
            measured.lines += 1;
            measured.width = measured.width.max(width_of(clusters, &line) * style.size);
        }
    }
    measured.height = measured.lines as f32 * line_height(style);
    measured
}

/// The width of the widest part of a text without a line break opportunity.
pub(crate) fn longest_word(text: &str, style: &TextStyle) -> f32 {
    let mut longest = 0.0_f32;
    // A word has the same width in both directions; in its own direction it is usually cached
    // already.
    let direction = base_direction(text, Direction::LeftToRight);
    for clusters in widths::paragraphs(text, direction, style.is_bold).iter() {
        let mut word = 0.0;
        for cluster in clusters.iter() {
            if cluster.breaks_before {
                word = 0.0;
            }
            if !cluster.is_blank {
                word += cluster.advance;
                longest = longest.max(word);
            }
        }
    }
    longest * style.size
}

pub(crate) fn line_height(style: &TextStyle) -> f32 {
    style.size * LINE_HEIGHT
}

/// The distance from the top of a line to its baseline.
pub(crate) fn baseline(style: &TextStyle) -> f32 {
    style.size * BASELINE
}

/// Breaks a text into lines of at most `width`, in a paragraph of this direction.
pub fn lines(text: &str, style: &TextStyle, direction: Direction, width: f32) -> Vec<TypesetLine> {
    let mut lines = Vec::new();
    for paragraph in drawn(text).split('\n') {
        let shaped = shaped(paragraph, direction, style.is_bold);
        let broken = broken(&shaped.clusters, (width + SLACK) / style.size);
        lines.extend(broken.into_iter().map(|clusters| line(&shaped, clusters, style.size)));
    }
    lines
}

/// The lines of a paragraph, as ranges of its clusters; at least one. `width` is in ems.
fn broken(clusters: &[Cluster], width: f32) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut allowed, mut so_far) = (0, 0, 0.0);
    for (place, cluster) in clusters.iter().enumerate() {
        if cluster.breaks_before {
            allowed = place;
        }
        if !cluster.is_blank && so_far + cluster.advance > width && place > start {
            // Break after the last word that fits, or within this one.
            let end = if allowed > start { allowed } else { place };
            lines.push(start..end);
            start = end;
            so_far = clusters[start..place].iter().map(|cluster| cluster.advance).sum();
            // What moved to the next line may be too wide for it as well.
            if so_far + cluster.advance > width && place > start {
                lines.push(start..place);
                (start, so_far) = (place, 0.0);
            }
        }
        so_far += cluster.advance;
    }
    lines.push(start..clusters.len());
    lines
}

/// A line without its trailing spaces.
fn trimmed(clusters: &[Cluster], line: &Range<usize>) -> Range<usize> {
    let hanging = clusters[line.clone()].iter().rev().take_while(|cluster| cluster.is_blank).count();
    line.start..line.end - hanging
}

fn width_of(clusters: &[Cluster], line: &Range<usize>) -> f32 {
    clusters[trimmed(clusters, line)].iter().map(|cluster| cluster.advance).sum()
}

fn line(shaped: &ShapedParagraph, clusters: Range<usize>, size: f32) -> TypesetLine {
    let clusters = trimmed(&shaped.clusters, &clusters);
    let byte =
        |place: usize| shaped.clusters.get(place).map_or(shaped.text.len(), |cluster| cluster.start as usize);
    // Characters without a glyph may precede the first cluster.
    let start = if clusters.start == 0 { 0 } else { byte(clusters.start) };
    let bytes = start..byte(clusters.end);
    let logical: Vec<GlyphRun> = shaped.pieces.iter().filter_map(|piece| run(piece, &bytes, size)).collect();
    let levels: Vec<u8> = logical.iter().map(|run| run.level).collect();
    let mut order = Vec::new();
    visual_order(&levels, &mut order);
    let mut logical: Vec<Option<GlyphRun>> = logical.into_iter().map(Some).collect();
    let runs: Vec<GlyphRun> = order.into_iter().filter_map(|place| logical[place].take()).collect();
    let width = runs.iter().map(|run| run.width).sum();
    let text = shaped.text.get(bytes).unwrap_or_default().to_owned();
    TypesetLine { text, runs, width }
}

/// The part of a piece within these bytes of the line.
fn run(piece: &shaped::ShapedPiece, bytes: &Range<usize>, size: f32) -> Option<GlyphRun> {
    let range = piece.piece.range.start.max(bytes.start)..piece.piece.range.end.min(bytes.end);
    if range.is_empty() {
        return None;
    }
    let own = piece.glyphs.iter().filter(|glyph| range.contains(&glyph.cluster));
    let glyphs: Vec<FontGlyph> = own
        .map(|glyph| FontGlyph {
            id: glyph.id,
            cluster: glyph.cluster - bytes.start,
            character: glyph.character.saturating_sub(bytes.start),
            advance: glyph.advance * size,
            offset: (glyph.offset.0 * size, glyph.offset.1 * size),
        })
        .collect();
    let width = glyphs.iter().map(|glyph| glyph.advance).sum();
    let range = range.start - bytes.start..range.end - bytes.start;
    Some(GlyphRun { font: piece.piece.font, level: piece.piece.level, range, width, glyphs })
}

#[cfg(test)]
mod tests;
