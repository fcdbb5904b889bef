//! A table before it is dealt to pages, and what of it stands on one.

use std::ops::Range;

use crate::export::deck::DeckTable;
use crate::export::design::Colour;

/// A table before it is measured.
pub(in crate::export::deck) struct TableDraft {
    pub rows: usize,
    pub columns: usize,
    pub head_rows: usize,
    pub head_columns: usize,
    pub cells: Vec<DraftCell>,
    /// For each column that is not a head, what it belongs to: columns of one kind stay on one page where they can.
    pub families: Vec<usize>,
    /// How wide a column that is not a head is at least, in points, and at most.
    pub widths: (f32, f32),
}

/// A cell of it; what it reaches over has none of its own.
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
    /// The colour of the bar of a card.
    pub bar: Option<Colour>,
    /// How large it is, as a share of the table's letters; never smaller than the smallest letters.
    pub scale: f32,
}

/// What of a table is on one page.
pub(in crate::export::deck) struct TablePart {
    pub table: DeckTable,
    /// Which of its rows, heads apart.
    pub rows: Range<usize>,
    /// Which of its columns, heads apart.
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
