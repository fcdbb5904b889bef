//! Rows of cells, with headings and prose between them where their format has such.

use crate::text::visible::cleaned;
use crate::words::Message;

/// The most cells that are read.
pub(super) const MOST_CELLS: usize = 300_000;

/// One line of a document.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct DocumentRow {
    /// Its number in its document, from 1.
    pub number: usize,
    pub sort: RowKind,
    /// Its cells; a heading or a line of prose has one.
    pub cells: Vec<String>,
}

/// What a line of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowKind {
    /// Cells of a table.
    Cells,
    Heading,
    Prose,
}

/// Rows of one document, or of one sheet of a workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct RowDocument {
    pub sheet: Option<String>,
    pub rows: Vec<DocumentRow>,
}

impl DocumentRow {
    /// The cell of a column, without the blanks around it.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    /// Its cells that say anything, with their columns.
    pub fn filled(&self) -> impl Iterator<Item = (usize, &str)> {
        let cells = self.cells.iter().map(|cell| cell.trim()).enumerate();
        cells.filter(|(_, cell)| !cell.is_empty())
    }

    /// Its only cell that says anything.
    pub fn single(&self) -> Option<&str> {
        let mut filled = self.filled();
        let (_, first) = filled.next()?;
        filled.next().is_none().then_some(first)
    }
}

impl RowDocument {
    /// Where a cell stands, to people.
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

    /// The same with the texts as people meant them: line breaks are line feeds, and control characters are gone.
    pub fn cleaned(mut self) -> RowDocument {
        for cell in self.rows.iter_mut().flat_map(|row| &mut row.cells) {
            if cell.contains(char::is_control) {
                *cell = cleaned(cell, usize::MAX);
            }
        }
        self
    }

    /// How many cells say anything.
    pub fn filled(&self) -> usize {
        self.rows.iter().map(|row| row.filled().count()).sum()
    }
}
