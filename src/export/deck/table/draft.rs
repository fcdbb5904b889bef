//! A table before it is split onto pages, and a part of it on one page.

use std::ops::Range;

use crate::export::deck::DeckTable;
use crate::export::design::Colour;

/// The font size of marks, relative to that of cards.
const MARK: f32 = 0.9;

pub(in crate::export::deck) struct TableDraft {
    pub rows: usize,
    pub columns: usize,
    pub head_rows: usize,
    pub head_columns: usize,
    pub cells: Vec<DraftCell>,
    /// The family of each column that is not a heading: a family stays on one page if possible.
    pub families: Vec<usize>,
    /// The minimum and maximum width of a column that is not a heading, in points.
    pub widths: (f32, f32),
    /// Whether the rows have nothing to do with each other.
    pub is_list: bool,
}

impl TableDraft {
    /// A list below one head row: its first column names the rows, and the others may be on any page.
    pub fn list(rows: usize, columns: usize, cells: Vec<DraftCell>, widths: (f32, f32)) -> TableDraft {
        let families = vec![0; columns - 1];
        TableDraft {
            rows: rows + 1,
            columns,
            head_rows: 1,
            head_columns: 1,
            cells,
            families,
            widths,
            is_list: true,
        }
    }
}

/// A cell; positions covered by a spanning cell have none of their own.
#[derive(Clone)]
pub(in crate::export::deck) struct DraftCell {
    pub row: usize,
    pub column: usize,
    pub row_span: usize,
    pub column_span: usize,
    pub fill: Option<Colour>,
    pub texts: Vec<CellText>,
}

#[derive(Clone)]
pub(in crate::export::deck) struct CellText {
    pub text: String,
    pub colour: Colour,
    pub is_bold: bool,
    /// The colour of a card's bar.
    pub bar: Option<Colour>,
    /// The font size relative to the table's, but never below the smallest size.
    pub scale: f32,
    /// Whether it tells marks of the card whose text is before it.
    pub is_mark: bool,
}

/// The part of a table on one page.
pub(in crate::export::deck) struct TablePart {
    pub table: DeckTable,
    /// Its rows, not counting heading rows.
    pub rows: Range<usize>,
    /// Its columns, not counting heading columns.
    pub columns: Range<usize>,
}

impl DraftCell {
    pub fn new(row: usize, column: usize, texts: Vec<CellText>) -> DraftCell {
        DraftCell { row, column, row_span: 1, column_span: 1, fill: None, texts }
    }

    pub fn filled(self, fill: Colour) -> DraftCell {
        DraftCell { fill: Some(fill), ..self }
    }

    pub fn spanning(self, row_span: usize, column_span: usize) -> DraftCell {
        DraftCell { row_span, column_span, ..self }
    }
}

impl CellText {
    pub fn new(text: impl Into<String>, colour: Colour) -> CellText {
        CellText { text: text.into(), colour, is_bold: false, bar: None, scale: 1.0, is_mark: false }
    }

    pub fn bold(self) -> CellText {
        CellText { is_bold: true, ..self }
    }

    pub fn barred(self, bar: Colour) -> CellText {
        CellText { bar: Some(bar), ..self }
    }

    pub fn mark(self) -> CellText {
        CellText { is_mark: true, scale: MARK, ..self }
    }

    pub fn scaled(self, scale: f32) -> CellText {
        CellText { scale, ..self }
    }
}
