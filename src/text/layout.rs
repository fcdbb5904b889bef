//! A text laid out in cells: where each cluster is, for drawing, for the caret and for the mouse.
//!
//! Pure: the same text and options give the same layout. It has no style, so it can be cached and
//! drawn in any. Every byte of the text belongs to exactly one cluster of exactly one line;
//! clusters without a cell (line feeds, hanging blanks, joiners, bidi controls, what an ellipsis
//! hides) still have a position for the caret.

mod build;
mod glyph;
mod position;

use super::direction::Direction;
use super::paint::symbol::{self, Symbol, part_wide_neighbour};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use std::ops::Range;

pub use glyph::{CellOrder, Options};
use glyph::{Glyph, LayoutLine};

/// A laid out text. Columns count from the left edge of the layout's width, rows from its first
/// line.
#[derive(Clone, Debug)]
pub struct Layout {
    glyphs: Vec<Glyph>,
    symbols: String,
    lines: Vec<LayoutLine>,
    length: usize,
    cut: Option<usize>,
    flow: Direction,
}

impl Layout {
    pub fn line_count(&self) -> usize {
        self.lines.len()
    }

    /// The number of cells drawn in `row`; 0 for a row that does not exist.
    pub fn line_width(&self, row: usize) -> u16 {
        self.lines.get(row).map_or(0, |line| line.width)
    }

    /// The bytes of `row`, including the line feed that ends it; the last row of a cut text
    /// includes all that is hidden. For a row that does not exist: empty, at the end of the text.
    pub fn line_range(&self, row: usize) -> Range<usize> {
        self.lines.get(row).map_or(self.length..self.length, |line| line.bytes.clone())
    }

    /// Whether part of the text is hidden for lack of lines or width.
    pub fn is_cut(&self) -> bool {
        self.cut.is_some()
    }

    /// The first hidden byte, if [`Self::is_cut`].
    pub fn cut_at(&self) -> Option<usize> {
        self.cut
    }

    /// The direction in which clusters follow each other on the screen.
    pub fn direction(&self) -> Direction {
        self.flow
    }

    /// The symbols of `row` from left to right, without the blank cells around them.
    pub fn row(&self, row: usize) -> String {
        let glyphs = self.lines.get(row).map_or(&[][..], |line| &self.glyphs[line.glyphs.clone()]);
        glyphs.iter().map(|glyph| self.symbol(glyph)).collect()
    }

    /// Draws the rows from `first_line` on into `area`, as far as both reach, starting at the left
    /// edge of the area. Cells without text are not changed. `style_of` gets the byte offset of
    /// each cluster.
    pub fn render(
        &self,
        area: Rect,
        first_line: usize,
        buffer: &mut Buffer,
        style_of: impl Fn(usize) -> Style,
    ) {
        let clip = area.intersection(buffer.area);
        let rows = (area.y..area.bottom()).zip(self.lines.iter().skip(first_line));
        for (y, line) in rows.skip_while(|(y, _)| *y < clip.y).take_while(|(y, _)| *y < clip.bottom()) {
            part_wide_neighbour(buffer, area.x.saturating_add(line.column), y);
            for glyph in self.glyphs[line.glyphs.clone()].iter().filter(|glyph| glyph.width > 0) {
                let symbol = Symbol {
                    text: self.symbol(glyph),
                    width: glyph.width,
                    reported_width: glyph.reported_width,
                };
                let x = area.x.saturating_add(glyph.column);
                symbol::put(buffer, clip, (x, y), symbol, style_of(glyph.bytes.start));
            }
        }
    }

    fn symbol(&self, glyph: &Glyph) -> &str {
        self.symbols.get(glyph.symbol.clone()).expect("symbols are pushed whole")
    }
}

#[cfg(test)]
pub(in crate::text) mod tests;
