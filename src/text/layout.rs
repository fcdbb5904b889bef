//! A text laid out in cells: which cluster stands where, for drawing, for the caret and for the mouse.
//!
//! Pure: the same text and options give the same layout. A layout is unstyled, so that it can be kept and
//! drawn with any style. Every byte of the text belongs to exactly one cluster of exactly one line; clusters
//! that take no cell (line feeds, hanging blanks, joiners, bidi controls, what an ellipsis hides) still have
//! a place for the caret.

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

/// A text in its cells. Columns count from the left edge of the layout's width, rows from its first line.
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
    /// Rows.
    pub fn line_count(&self) -> usize {
        self.lines.len()
    }

    /// The cells that are drawn in `row`; 0 for a row that is not there.
    pub fn line_width(&self, row: usize) -> u16 {
        self.lines.get(row).map_or(0, |line| line.width)
    }

    /// The bytes of `row`, with the line feed that ends it; the last row of a cut text has all that remains.
    /// Empty, at the end of the text, for a row that is not there.
    pub fn line_range(&self, row: usize) -> Range<usize> {
        self.lines.get(row).map_or(self.length..self.length, |line| line.bytes.clone())
    }

    /// Whether part of the text is not shown for want of lines or width.
    pub fn is_cut(&self) -> bool {
        self.cut.is_some()
    }

    /// The first byte that is not shown, if [`Self::is_cut`].
    pub fn cut_at(&self) -> Option<usize> {
        self.cut
    }

    /// The direction in which clusters follow each other on the screen: the side to which "forward" goes.
    pub fn direction(&self) -> Direction {
        self.flow
    }

    /// What `row` shows, from left to right, without the blank cells around it.
    pub fn row(&self, row: usize) -> String {
        let glyphs = self.lines.get(row).map_or(&[][..], |line| &self.glyphs[line.glyphs.clone()]);
        glyphs.iter().map(|glyph| self.symbol(glyph)).collect()
    }

    /// Draws the rows from `first_line` on into `area`, as far as both reach. The layout's left edge is the
    /// area's. Cells without text are left as they are. `style_of` is asked with the offset of each cluster.
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
                let symbol = Symbol { text: self.symbol(glyph), width: glyph.width, told: glyph.told };
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
