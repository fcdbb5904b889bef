//! What a layout is made of: how it is asked for, its clusters in their places, and its lines.

use std::ops::Range;

use crate::text::base_direction;
use crate::text::cluster::Emoji;
use crate::text::direction::Direction;
use crate::text::direction::levels::Reset;
use crate::text::shape::Shaping;
use crate::text::visible::Controls;
use crate::text::wrap::WrapPiece;

/// In which order the clusters of a line are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CellOrder {
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
    /// The direction in which the text is read ([`base_direction`]).
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
    pub order: CellOrder,
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
        Self { align: map, ..Self::new(width, base_direction(text, map)) }
    }

    /// The direction in which clusters follow each other on the screen.
    pub(super) fn flow(&self) -> Direction {
        match self.order {
            CellOrder::Visual => self.base,
            CellOrder::Logical => Direction::LeftToRight,
        }
    }

    /// The cells that clusters may take in a line.
    pub(super) fn room(&self) -> u16 {
        if self.caret_room && self.width > 1 { self.width - 1 } else { self.width }
    }

    /// The first of those cells.
    pub(super) fn room_start(&self) -> u16 {
        if self.flow().is_rtl() { self.width - self.room() } else { 0 }
    }
}

/// What a glyph is, where it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GlyphKind {
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
pub(super) struct Glyph {
    /// The cluster's bytes in the text.
    pub bytes: Range<usize>,
    /// What is sent, in [`Layout::symbols`]; empty where `width` is 0.
    pub symbol: Range<usize>,
    pub width: u16,
    /// The cells that ratatui must be told of, where it would count `symbol` otherwise than a terminal.
    pub told: Option<u16>,
    /// The leftmost cell, counted from the layout's left edge; without width: the cell of a caret there.
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
    /// The bytes of the text, with the line feed or the hanging blanks that end them.
    pub bytes: Range<usize>,
    /// In [`Layout::glyphs`], in visual order.
    pub glyphs: Range<usize>,
    /// The first cell that is drawn, and how many are.
    pub column: u16,
    pub width: u16,
    /// The cell of a caret behind the last cluster in reading order.
    pub end: u16,
}
