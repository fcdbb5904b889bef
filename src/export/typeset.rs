//! Text set in lines: levels (UAX #9) → fonts, a character in the first that has it → shaping → line breaks (UAX #14).
//! Pure; all lengths are in points unless they say ems.
//!
//! A line is never wider than asked, unless a single cluster is: a word that does not fit is broken between clusters.
//! What no font of ours has is drawn as a box; an emoji sequence is one box. Controls are drawn as marks (as
//! [`crate::text::visible`] does) and never act.

mod drawn;
mod face;
mod itemize;
mod shaped;
mod widths;

use std::ops::Range;

use self::shaped::{Cluster, ShapedParagraph, shaped};
use super::deck::TextStyle;
use crate::text::direction::levels::visual_order;
use crate::text::{Direction, base_direction};

pub use self::drawn::drawn;
pub use self::face::{FontId, UNITS_PER_EM};

/// How much room a text takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// How many lines it has; a text without anything has one.
    pub lines: usize,
    /// The width of the widest.
    pub width: f32,
    /// The height of all.
    pub height: f32,
}

/// A line of text, ready to be drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypesetLine {
    /// What it says, in logical order, as it is drawn; blanks at the end are left out.
    pub text: String,
    /// Its runs as they stand from left to right.
    pub runs: Vec<GlyphRun>,
    pub width: f32,
}

/// A part of a line in one font and one direction.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    pub font: FontId,
    /// Its embedding level (UAX #9): odd where it reads from right to left.
    pub level: u8,
    /// Which bytes of the line's text.
    pub range: Range<usize>,
    pub width: f32,
    /// Its glyphs from left to right.
    pub glyphs: Vec<FontGlyph>,
}

/// A drawn shape of a font.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FontGlyph {
    /// Its number in the font.
    pub id: u32,
    /// The byte of the line's text at which its cluster begins.
    pub cluster: usize,
    /// How far the pen moves on to the right.
    pub advance: f32,
    /// How far from the pen it stands: to the right, upwards.
    pub offset: (f32, f32),
}

/// The height of a line, of the size of its letters: Noto's own, with room for points and tashkeel.
const LINE_HEIGHT: f32 = 1.36;

/// The baseline below the top of its line, of the size: the rest of Noto's height is below it.
const BASELINE: f32 = 1.067;

/// How much wider than asked a line may come out by rounding, in points.
const SLACK: f32 = 0.01;

/// How much room a text takes in lines of at most this width.
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

/// The width of the widest part of a text that no line break comes into.
pub(crate) fn longest_word(text: &str, style: &TextStyle) -> f32 {
    let mut longest = 0.0_f32;
    // A word is as wide in both directions; in its own it is mostly measured already.
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

/// How far below the top of a line its baseline is.
pub(crate) fn baseline(style: &TextStyle) -> f32 {
    style.size * BASELINE
}

/// The lines of a text, none wider than `width`, in a paragraph of this direction.
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
            // Behind the last word that fits, or else within this one.
            let end = if allowed > start { allowed } else { place };
            lines.push(start..end);
            start = end;
            so_far = clusters[start..place].iter().map(|cluster| cluster.advance).sum();
            // What went over to this line may be too wide for it, too.
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

/// A line without the blanks at its end.
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
    // What has no glyph may stand before the first cluster.
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

/// What of a piece stands in a line of these bytes.
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
