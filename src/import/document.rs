//! Rows of cells, with headings and prose between them if their format has these.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::text::visible::cleaned;
use crate::words::Message;

/// The maximum number of cells that are read.
pub(super) const MOST_CELLS: usize = 300_000;

/// A line break that is part of a name, whereas a line feed parts the entries of a cell.
pub(super) const BREAK_IN_NAME: char = '\u{2028}';

#[derive(Clone, Debug, PartialEq)]
pub(super) struct DocumentRow {
    /// Its line or row number, starting at 1.
    pub number: usize,
    pub sort: RowKind,
    /// The cells; a heading or a line of prose has exactly one.
    pub cells: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowKind {
    /// A table row.
    Cells,
    Heading,
    Prose,
}

/// The rows of a document, or of one sheet of a workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct RowDocument {
    pub sheet: Option<String>,
    pub rows: Vec<DocumentRow>,
    /// The cells, by row number and column, that only repeat the one above, with which they are merged.
    pub repeated: BTreeSet<(usize, usize)>,
}

impl DocumentRow {
    /// The cell in this column, trimmed.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    /// The cells that are not empty, with their columns.
    pub fn filled(&self) -> impl Iterator<Item = (usize, &str)> {
        let cells = self.cells.iter().map(|cell| cell.trim()).enumerate();
        cells.filter(|(_, cell)| !cell.is_empty())
    }

    /// The cell's text if exactly one cell is not empty.
    pub fn single(&self) -> Option<&str> {
        let mut filled = self.filled();
        let (_, first) = filled.next()?;
        filled.next().is_none().then_some(first)
    }
}

impl RowDocument {
    /// The position of a cell, for messages.
    pub fn place(&self, row: &DocumentRow, column: usize) -> Message {
        if row.sort != RowKind::Cells {
            return Message::new("import-place-line").text("line", row.number.to_string());
        }
        let place = Message::new("import-place-cell")
            .text("row", row.number.to_string())
            .text("column", (column + 1).to_string());
        match &self.sheet {
            Some(sheet) => {
                Message::new("import-place-sheet").text("sheet", sheet.clone()).message("place", place)
            }
            None => place,
        }
    }

    /// The row without cells that are merged with the one above, for a row that is about the same
    /// touchpoint or stage.
    pub fn unrepeated<'row>(&self, row: &'row DocumentRow) -> Cow<'row, DocumentRow> {
        let is_repeated = |column: usize| self.repeated.contains(&(row.number, column));
        if !(0..row.cells.len()).any(is_repeated) {
            return Cow::Borrowed(row);
        }
        let mut row = row.clone();
        for (_, cell) in row.cells.iter_mut().enumerate().filter(|(column, _)| is_repeated(*column)) {
            cell.clear();
        }
        Cow::Owned(row)
    }

    /// Normalises line breaks to line feeds and removes control characters.
    pub fn cleaned(mut self) -> RowDocument {
        for cell in self.rows.iter_mut().flat_map(|row| &mut row.cells) {
            if cell.contains(char::is_control) {
                *cell = cleaned(cell, usize::MAX);
            }
        }
        self
    }

    /// The number of cells that are not empty.
    pub fn filled(&self) -> usize {
        self.rows.iter().map(|row| row.filled().count()).sum()
    }
}
