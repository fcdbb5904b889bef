//! The data structures of a deck: pages and their content.

use crate::export::design::{Colour, Design};
use crate::model::{LaneKind, StageId};
use crate::text::Direction;

#[derive(Clone, Debug, PartialEq)]
pub struct Deck {
    /// The title of the document.
    pub title: String,
    /// The map's language, a BCP 47 tag.
    pub language: String,
    /// The map's direction.
    pub direction: Direction,
    /// The width and height of every page, in points.
    pub size: (f32, f32),
    pub design: Design,
    pub pages: Vec<Page>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub kind: PageKind,
    /// The title, for outlines and screen readers. It is also among the blocks.
    pub title: String,
    /// The content, from back to front, in reading order.
    pub blocks: Vec<PageBlock>,
    /// Speaker notes (evidence, sources, remarks), one line each.
    pub notes: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    Title,
    /// The most important claim, with findings and what is to be done first.
    Summary,
    /// A part of the grid.
    Grid,
    Stage(StageId),
    Curve,
    Personas,
    Agenda,
    /// Opportunities by impact and effort.
    Matrix,
    /// Ranked cards of a kind.
    Ranking(LaneKind),
    Decisions,
}

/// A rectangle on a page, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rectangle {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// An element of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct PageBlock {
    pub place: Rectangle,
    pub content: BlockContent,
    /// A text alternative; empty for decoration.
    pub description: String,
}

#[derive(Clone, Debug, PartialEq)]
pub enum BlockContent {
    /// The page's title: exactly one per page.
    Title(Vec<DeckParagraph>),
    /// A text box.
    Text {
        paragraphs: Vec<DeckParagraph>,
        /// The background.
        fill: Option<Colour>,
        /// Whether it shows the page number, which slides update themselves.
        is_page_number: bool,
    },
    Table(DeckTable),
    Curve(Curve),
    /// A curve over lines for its levels, with its numbers.
    Chart(CurveChart),
    /// A disc with a number on it.
    Dot {
        number: DeckParagraph,
        fill: Colour,
    },
    /// A background or line without text.
    Fill(Colour),
    /// The user's logo ([`Design::logo`]).
    Logo,
}

#[derive(Clone, Debug, PartialEq)]
pub struct DeckParagraph {
    /// In logical order; a line feed starts a new line.
    pub text: String,
    /// The base direction.
    pub direction: Direction,
    pub align: Align,
    pub style: TextStyle,
    /// The colour of the bar at its leading edge (for a card).
    pub bar: Option<Colour>,
    /// The space above it, in points; ignored for the first paragraph of a box.
    pub space_before: f32,
    /// Whether it tells marks of the card whose text is the paragraph before.
    pub is_mark: bool,
}

/// The physical alignment of lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Centre,
    Right,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyle {
    /// In points.
    pub size: f32,
    pub is_bold: bool,
    pub colour: Colour,
}

/// A table with measured rows and columns: nothing in it is clipped.
#[derive(Clone, Debug, PartialEq)]
pub struct DeckTable {
    /// Column widths, from left to right.
    pub columns: Vec<f32>,
    pub rows: Vec<f32>,
    pub head_rows: usize,
    /// The number of heading columns: at the left, or at the right if the map is right-to-left.
    pub head_columns: usize,
    /// The cells; positions covered by a spanning cell have none of their own.
    pub cells: Vec<TableCell>,
}

impl DeckTable {
    /// Turns a table in reading order into that of a right-to-left map.
    pub(super) fn mirror(&mut self) {
        let columns = self.columns.len();
        self.columns.reverse();
        for cell in &mut self.cells {
            cell.column = columns - cell.column - cell.column_span;
        }
        self.cells.sort_by_key(|cell| (cell.row, cell.column));
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct TableCell {
    /// Its first row, starting at 0.
    pub row: usize,
    /// Its leftmost column, starting at 0.
    pub column: usize,
    pub row_span: usize,
    pub column_span: usize,
    /// The background.
    pub fill: Option<Colour>,
    pub paragraphs: Vec<DeckParagraph>,
}

/// The horizontal and vertical space between a cell's edge and its text, in points.
pub const CELL_MARGIN: (f32, f32) = (5.0, 3.5);

/// The bar at the leading edge of a card's paragraph, in points: its width and the gap beside it.
pub const BAR: (f32, f32) = (2.5, 5.5);

/// An emotion curve: a line for everybody, and one for each persona who feels differently.
/// Backgrounds, level lines and their numbers are separate blocks; a curve consists only of lines
/// and points.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The y positions of +2, +1, 0, −1, −2.
    pub levels: [f32; 5],
    /// The lines, from back to front.
    pub lines: Vec<CurveLine>,
}

/// The widths of the lines of the neutral level and of the others, in points.
pub const LEVEL_LINES: (f32, f32) = (1.0, 0.5);

/// The radius of a face on a slide, and how much more its ring and the space around it take.
pub const FACE: (f32, f32) = (6.5, 4.0);

impl Curve {
    /// A line across `place` at each level.
    pub fn level_lines(&self, place: &Rectangle) -> [Rectangle; 5] {
        let neutral = self.levels[2];
        self.levels.map(|y| {
            let height = if y == neutral { LEVEL_LINES.0 } else { LEVEL_LINES.1 };
            Rectangle { y: y - height / 2.0, height, ..*place }
        })
    }

    /// How much larger than on a slide faces and lines are: as much as the page is, but never so much
    /// that faces of two levels touch.
    pub fn scale(levels: [f32; 5], page: (f32, f32)) -> f32 {
        /// The shorter side of the page to which the sizes refer, the radius of a face relative to
        /// the distance of two levels, and the least scale.
        const SLIDE: f32 = 595.0;
        const SHARE: f32 = 0.36;
        const LEAST: f32 = 0.7;
        let step = (levels[1] - levels[0]).abs();
        let room = if step > 0.0 { step * SHARE / FACE.0 } else { 1.0 };
        (page.0.min(page.1) / SLIDE).max(1.0).min(room.max(LEAST))
    }
}

/// A curve with the numbers behind it, for formats whose charts can be edited.
#[derive(Clone, Debug, PartialEq)]
pub struct CurveChart {
    pub curve: Curve,
    pub data: ChartData,
}

/// The numbers of a curve, in reading order.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartData {
    /// What the numbers are, for the name of their sheet.
    pub title: String,
    /// The headings of the columns with stages and touchpoints.
    pub heads: [String; 2],
    /// From the highest to the lowest level and from half a step before the first touchpoint to half
    /// a step after the last.
    pub plot: Rectangle,
    /// The words for +2 and −2.
    pub ends: [String; 2],
    pub steps: Vec<ChartStep>,
    /// The main line first, then those of personas.
    pub series: Vec<ChartSeries>,
}

/// A touchpoint below a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartStep {
    pub stage: String,
    pub touchpoint: String,
    /// What stands at its point on the main line.
    pub label: Option<ChartLabel>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChartLabel {
    /// The touchpoint's name.
    Name,
    /// A star, and the touchpoint's name if it is a peak or a low.
    MomentOfTruth(Option<String>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct ChartSeries {
    pub name: String,
    pub colour: Colour,
    /// −2 to +2; `None` where it is not known.
    pub emotions: Vec<Option<i8>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct CurveLine {
    /// The persona's name; empty for everybody.
    pub name: String,
    pub colour: Colour,
    /// The points from left to right, split where a touchpoint has no emotion.
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
