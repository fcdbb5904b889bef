//! The parts of a layout: its options, its clusters in their places, and its lines.

use std::ops::Range;

use crate::text::base_direction;
use crate::text::cluster::Emoji;
use crate::text::direction::Direction;
use crate::text::direction::levels::Reset;
use crate::text::shape::Shaping;
use crate::text::visible::Controls;
use crate::text::wrap::WrapPiece;

/// The order in which the clusters of a line are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CellOrder {
    /// From left to right as seen, for a terminal that does not reorder.
    #[default]
    Visual,
    /// As stored, for a terminal that reorders (or if nothing should). Nothing is mirrored.
    Logical,
}

/// How a text is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Options {
    /// Cells in a line. With 0, nothing is drawn.
    pub width: u16,
    /// The direction in which the text is read ([`base_direction`]).
    pub base: Direction,
    /// The edge where lines start: an English text in a Hebrew map reads left-to-right but starts
    /// at the right.
    pub align: Direction,
    /// How Arabic letters are sent.
    pub shaping: Shaping,
    /// The most lines: the rest is cut off with an ellipsis. With 0, nothing is drawn.
    pub max_lines: Option<u16>,
    pub controls: Controls,
    pub emoji: Emoji,
    /// Whether Masa or the terminal reorders.
    pub order: CellOrder,
    /// For editors: keeps the cell after the last one of every line free (if there are two), so
    /// that a caret at the end is not on the text.
    pub caret_room: bool,
}

impl Options {
    /// Options for a text of the given base direction that starts at the edge of that direction.
    pub fn new(width: u16, base: Direction) -> Self {
        Self { width, base, align: base, ..Self::default() }
    }

    /// Options for `text` in a map of direction `map`: its own base direction, starting at the
    /// map's edge.
    pub fn in_map(text: &str, width: u16, map: Direction) -> Self {
        Self { align: map, ..Self::new(width, base_direction(text, map)) }
    }

    /// The direction in which clusters follow each other on the screen.
    pub(super) fn flow(&self) -> Direction {
        match self.order {
            CellOrder::Visual => self.base,
            CellOrder::Logical => Direction::LeftToRight,
        }
    }

    /// The number of cells that clusters may take in a line.
    pub(super) fn room(&self) -> u16 {
        if self.caret_room && self.width > 1 { self.width - 1 } else { self.width }
    }

    /// The leftmost of those cells.
    pub(super) fn room_start(&self) -> u16 {
        if self.flow().is_rtl() { self.width - self.room() } else { 0 }
    }
}

/// Kinds of glyphs that are laid out differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GlyphKind {
    Text,
    /// May hang over the end of a line.
    Blank,
    SoftHyphen,
    /// Drawn as part of the ligature before it.
    Swallowed,
    /// The line feed (with a carriage return before it) that ends a paragraph.
    Ending,
    /// Stands for all the hidden text.
    Ellipsis,
}

/// A cluster with its position.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    /// The cluster's bytes in the text.
    pub bytes: Range<usize>,
    /// The symbol, as a range of [`Layout::symbols`]; empty if `width` is 0.
    pub symbol: Range<usize>,
    pub width: u16,
    /// The width to force on ratatui, where it would count `symbol` differently from a terminal.
    pub reported_width: Option<u16>,
    /// The leftmost cell, counted from the layout's left edge; if `width` is 0, the cell of the
    /// caret.
    pub column: u16,
    pub level: u8,
    pub reset: Reset,
    pub kind: GlyphKind,
    pub breaks_after: bool,
}

impl Glyph {
    pub(super) fn piece(&self) -> WrapPiece {
        WrapPiece {
            width: self.width,
            blank: self.kind == GlyphKind::Blank,
            soft_hyphen: self.kind == GlyphKind::SoftHyphen,
            breaks_after: self.breaks_after,
        }
    }
}

/// One row.
#[derive(Clone, Debug)]
pub(super) struct LayoutLine {
    /// The bytes of the text, including the line feed or the hanging blanks at the end.
    pub bytes: Range<usize>,
    /// A range of [`Layout::glyphs`], in visual order.
    pub glyphs: Range<usize>,
    /// The first cell that is drawn, and how many.
    pub column: u16,
    pub width: u16,
    /// The cell of a caret after the last cluster in reading order.
    pub end: u16,
}
