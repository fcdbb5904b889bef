//! What a deck is made of: pages, and what stands on them.

use crate::export::design::{Colour, Design};
use crate::model::StageId;
use crate::text::Direction;

/// The pages of an export.
#[derive(Clone, Debug, PartialEq)]
pub struct Deck {
    /// What the document is called.
    pub title: String,
    /// The language of the map, as BCP 47.
    pub language: String,
    /// The direction in which the map runs.
    pub direction: Direction,
    /// The width and height of every page.
    pub size: (f32, f32),
    pub design: Design,
    pub pages: Vec<Page>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub kind: PageKind,
    /// What it is called: for outlines, and for readers who do not see it. The text is also among the blocks.
    pub title: String,
    /// What is on it, from back to front, in reading order.
    pub blocks: Vec<PageBlock>,
    /// What the speaker may want to say: evidence, sources, notes. A line each.
    pub notes: Vec<String>,
}

/// What a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    Title,
    /// A part of the whole grid.
    Grid,
    Stage(StageId),
    Curve,
    Personas,
    /// Ranked opportunities and pains.
    Ranking,
}

/// A rectangle, in points from the left and the top of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rectangle {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// Something on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct PageBlock {
    pub place: Rectangle,
    pub content: BlockContent,
    /// What it shows, for those who do not see it; empty for decoration.
    pub description: String,
}

/// What a block holds.
#[derive(Clone, Debug, PartialEq)]
pub enum BlockContent {
    /// The title of the page: exactly one a page.
    Title(Vec<Paragraph>),
    /// Text in a box, on a ground or on none.
    Text {
        paragraphs: Vec<Paragraph>,
        /// The ground.
        fill: Option<Colour>,
        /// The number of the page: slides renumber it themselves.
        is_page_number: bool,
    },
    Table(DeckTable),
    Curve(Curve),
    /// A ground or a line without text.
    Fill(Colour),
    /// The user's logo ([`Design::logo`]).
    Logo,
}

/// A text that is set as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// What it says, in logical order; a line feed begins a line.
    pub text: String,
    /// The direction in which it reads.
    pub direction: Direction,
    /// Where its lines begin.
    pub align: Align,
    pub style: TextStyle,
    /// The colour of a bar at its leading edge (a card).
    pub bar: Option<Colour>,
    /// The space above it, in points; none above the first of its box.
    pub space_before: f32,
}

/// Where lines begin: physical.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Centre,
    Right,
}

/// How letters look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyle {
    /// In points.
    pub size: f32,
    pub is_bold: bool,
    pub colour: Colour,
}

/// A table whose rows and columns are measured: nothing in it is clipped.
#[derive(Clone, Debug, PartialEq)]
pub struct DeckTable {
    /// The widths of its columns, from left to right.
    pub columns: Vec<f32>,
    pub rows: Vec<f32>,
    pub head_rows: usize,
    /// How many columns are heads: at the left, or at the right of a table that runs right to left.
    pub head_columns: usize,
    /// Its cells; what a cell reaches over has none of its own.
    pub cells: Vec<TableCell>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct TableCell {
    /// Its first row, from 0.
    pub row: usize,
    /// Its leftmost column, from 0.
    pub column: usize,
    /// Over how many rows it reaches.
    pub row_span: usize,
    /// Over how many columns it reaches.
    pub column_span: usize,
    /// Its ground.
    pub fill: Option<Colour>,
    pub paragraphs: Vec<Paragraph>,
}

/// The space between a cell's edge and its text: at the sides, and above and below. In points.
pub const CELL_MARGIN: (f32, f32) = (5.0, 3.5);

/// The space that a card's bar takes at the leading edge of its paragraph, in points: the bar and what is beside it.
pub const BAR: (f32, f32) = (2.5, 5.5);

/// An emotion curve: a line for everybody, and one for each persona who feels otherwise. Its grounds, the lines at its
/// levels and their numbers are blocks of their own; whoever draws it draws lines and points only.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The heights of +2, +1, 0, −1, −2, from the top of the page.
    pub levels: [f32; 5],
    /// The lines, from back to front.
    pub lines: Vec<CurveLine>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct CurveLine {
    /// Whose it is; empty for everybody.
    pub name: String,
    pub colour: Colour,
    /// Its points from left to right; a gap where a touchpoint has no emotion splits it.
    pub pieces: Vec<Vec<CurvePoint>>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurvePoint {
    /// From the left of the page.
    pub x: f32,
    /// From the top of the page.
    pub y: f32,
    /// −2 to +2.
    pub emotion: i8,
    pub is_moment_of_truth: bool,
}
