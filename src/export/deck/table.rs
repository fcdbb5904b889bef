//! A table that may be too large for a page: columns are given their widths, rows are measured, and both are dealt to
//! pages so that nothing is clipped.
//!
//! Rows and columns count in reading order here; only the finished [`Table`] is mirrored. Heads stand on every page. A
//! head that reaches over more than one page is said to be continued. A row that is higher than a page is cut between
//! its texts, or within one that is higher than a page by itself; joined again, its parts are the row.

mod columns;
mod measure;
mod rows;

use std::ops::Range;

use super::frame::Frame;
use super::{Place, Table};
use crate::export::design::Colour;

/// A table on more pages than these is set in the smallest letters without trying others.
const MANY: usize = 16;

/// A table before it is measured.
pub(super) struct Draft {
    pub rows: usize,
    pub columns: usize,
    pub head_rows: usize,
    pub head_columns: usize,
    pub cells: Vec<Cell>,
    /// For each column that is not a head, what it belongs to: columns of one kind stay on one page where they can.
    pub families: Vec<usize>,
    /// How wide a column that is not a head is at least, in points, and at most.
    pub widths: (f32, f32),
}

/// A cell of it; what it reaches over has none of its own.
#[derive(Clone)]
pub(super) struct Cell {
    pub row: usize,
    pub column: usize,
    pub row_span: usize,
    pub column_span: usize,
    pub fill: Option<Colour>,
    pub texts: Vec<CellText>,
}

/// A text in a cell.
#[derive(Clone)]
pub(super) struct CellText {
    pub text: String,
    pub colour: Colour,
    pub is_bold: bool,
    /// The colour of the bar of a card.
    pub bar: Option<Colour>,
    /// How large it is, as a share of the table's letters; never smaller than the smallest letters.
    pub scale: f32,
}

/// What of a table is on one page.
pub(super) struct Part {
    pub table: Table,
    /// Which of its rows, heads apart.
    pub rows: Range<usize>,
    /// Which of its columns, heads apart.
    pub columns: Range<usize>,
}

impl Cell {
    /// A cell of one row and column.
    pub fn new(row: usize, column: usize, texts: Vec<CellText>) -> Cell {
        Cell { row, column, row_span: 1, column_span: 1, fill: None, texts }
    }

    pub fn filled(self, fill: Colour) -> Cell {
        Cell { fill: Some(fill), ..self }
    }

    pub fn spanning(self, row_span: usize, column_span: usize) -> Cell {
        Cell { row_span, column_span, ..self }
    }
}

impl CellText {
    pub fn new(text: impl Into<String>, colour: Colour) -> CellText {
        CellText { text: text.into(), colour, is_bold: false, bar: None, scale: 1.0 }
    }

    pub fn bold(self) -> CellText {
        CellText { is_bold: true, ..self }
    }

    pub fn barred(self, bar: Colour) -> CellText {
        CellText { bar: Some(bar), ..self }
    }

    pub fn scaled(self, scale: f32) -> CellText {
        CellText { scale, ..self }
    }
}

impl Draft {
    /// The table on as many pages as it needs, in the largest of these letters (from large to small) that cost at most
    /// a quarter more pages than the smallest.
    pub fn parts(&self, frame: &Frame, area: Place, sizes: &[f32]) -> Vec<Part> {
        let Some((smallest, larger)) = sizes.split_last() else { return Vec::new() };
        let found = self.parts_of_size(frame, area, *smallest);
        if found.len() > MANY {
            return found;
        }
        let most = found.len() + found.len() / 4;
        let mut larger = larger.iter().map(|size| self.parts_of_size(frame, area, *size));
        larger.find(|parts| parts.len() <= most).unwrap_or(found)
    }

    fn parts_of_size(&self, frame: &Frame, area: Place, size: f32) -> Vec<Part> {
        let groups = columns::groups(self, frame, area.width, size);
        groups.iter().flat_map(|group| rows::parts(self, frame, group, area.height, size)).collect()
    }
}
