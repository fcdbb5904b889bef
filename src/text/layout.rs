//! A text laid out in cells: which cluster stands where, for drawing, for the caret and for the mouse.
//!
//! Pure: the same text and options give the same layout. A layout is unstyled, so that it can be kept and
//! drawn with any style. Every byte of the text belongs to exactly one cluster of exactly one line; clusters
//! that take no cell (line feeds, hanging blanks, joiners, bidi controls, what an ellipsis hides) still have
//! a place for the caret.

mod build;
mod position;

use super::direction::Direction;
use super::direction::levels::Reset;
use super::paint::{self, Symbol};
use super::shape::Shaping;
use super::visible::Controls;
use super::width::Emoji;
use super::wrap::Piece;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use std::ops::Range;

/// In which order the clusters of a line are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// As they are to be seen, from left to right: the terminal shows cells as sent.
    #[default]
    Visual,
    /// As they are stored: the terminal reorders, or nobody does. Nothing is mirrored.
    Logical,
}

/// How a text is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Options {
    /// Cells of a line. In a width of 0 nothing is drawn.
    pub width: u16,
    /// The direction in which the text is read ([`super::base_direction`]).
    pub base: Direction,
    /// The edge at which a line starts: an English text in a Hebrew map reads left-to-right but starts at the
    /// right.
    pub align: Direction,
    /// What is sent for Arabic letters.
    pub shaping: Shaping,
    /// Lines at most: what remains is cut off with an ellipsis. With 0 nothing is drawn.
    pub max_lines: Option<u16>,
    /// Whether explicit bidi controls are shown.
    pub controls: Controls,
    /// Whether the terminal joins emoji sequences.
    pub emoji: Emoji,
    /// Whether the terminal shows cells as sent.
    pub order: Order,
    /// Keeps the cell after the last one of every line free (if there are two), so that a caret behind the
    /// text never stands on it: for editors.
    pub caret_room: bool,
}

impl Options {
    /// A text of the given base direction, starting at the edge where that direction starts.
    pub fn new(width: u16, base: Direction) -> Self {
        Self { width, base, align: base, ..Self::default() }
    }

    /// `text` in a map that runs as `map` says: its own base direction, starting where the map's lines start.
    pub fn in_map(text: &str, width: u16, map: Direction) -> Self {
        Self { align: map, ..Self::new(width, super::base_direction(text, map)) }
    }

    /// The direction in which clusters follow each other on the screen.
    fn flow(&self) -> Direction {
        match self.order {
            Order::Visual => self.base,
            Order::Logical => Direction::LeftToRight,
        }
    }

    /// The cells that clusters may take in a line.
    fn room(&self) -> u16 {
        if self.caret_room && self.width > 1 { self.width - 1 } else { self.width }
    }

    /// The first of those cells.
    fn room_start(&self) -> u16 {
        if self.flow().is_rtl() { self.width - self.room() } else { 0 }
    }
}

/// What a glyph is, where it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    /// Hangs over the end of a line.
    Blank,
    SoftHyphen,
    /// Drawn as part of the ligature before it.
    Swallowed,
    /// The line feed (with a carriage return before it) that ends a paragraph.
    Ending,
    /// Stands for all the text that is not shown.
    Ellipsis,
}

/// A cluster in its place.
#[derive(Clone, Debug)]
struct Glyph {
    /// The cluster's bytes in the text.
    bytes: Range<usize>,
    /// What is sent, in [`Layout::symbols`]; empty where `width` is 0.
    symbol: Range<usize>,
    width: u16,
    /// The cells that ratatui must be told of, where it would count `symbol` otherwise than a terminal.
    told: Option<u16>,
    /// The leftmost cell, counted from the layout's left edge; without width: the cell of a caret there.
    column: u16,
    level: u8,
    reset: Reset,
    kind: Kind,
    breaks_after: bool,
}

impl Glyph {
    fn piece(&self) -> Piece {
        Piece {
            width: self.width,
            blank: self.kind == Kind::Blank,
            soft_hyphen: self.kind == Kind::SoftHyphen,
            breaks_after: self.breaks_after,
        }
    }
}

/// One row.
#[derive(Clone, Debug)]
struct Line {
    /// The bytes of the text, with the line feed or the hanging blanks that end them.
    bytes: Range<usize>,
    /// In [`Layout::glyphs`], in visual order.
    glyphs: Range<usize>,
    /// The first cell that is drawn, and how many are.
    column: u16,
    width: u16,
    /// The cell of a caret behind the last cluster in reading order.
    end: u16,
}

/// A text in its cells. Columns count from the left edge of the layout's width, rows from its first line.
#[derive(Clone, Debug)]
pub struct Layout {
    glyphs: Vec<Glyph>,
    symbols: String,
    lines: Vec<Line>,
    length: usize,
    cut: Option<usize>,
    flow: Direction,
}

impl Layout {
    /// Lays out `text`. There is at least one line, also for an empty text; a text that ends with a line feed
    /// has an empty last line.
    pub fn new(text: &str, options: Options) -> Self {
        build::Builder::new(text, options).build()
    }

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
            paint::part_wide_neighbour(buffer, area.x.saturating_add(line.column), y);
            for glyph in self.glyphs[line.glyphs.clone()].iter().filter(|glyph| glyph.width > 0) {
                let symbol = Symbol { text: self.symbol(glyph), width: glyph.width, told: glyph.told };
                let x = area.x.saturating_add(glyph.column);
                paint::symbol(buffer, clip, (x, y), symbol, style_of(glyph.bytes.start));
            }
        }
    }

    fn symbol(&self, glyph: &Glyph) -> &str {
        self.symbols.get(glyph.symbol.clone()).expect("symbols are pushed whole")
    }
}

#[cfg(test)]
pub(in crate::text) mod tests;
