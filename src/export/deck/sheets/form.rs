//! A table of fixed rows and columns, to be written on, and what all sheets share.

use crate::export::deck::frame::PageFrame;
use crate::export::deck::{
    BlockContent, CELL_MARGIN, DeckParagraph, DeckTable, PageBlock, Rectangle, TableCell,
};
use crate::export::design::Colour;
use crate::export::typeset;
use crate::words::Message;

/// The font size of labels.
pub(super) const LABEL: f32 = 10.0;

/// The table, with columns in reading order until it is finished.
pub(super) struct Form {
    columns: Vec<f32>,
    rows: Vec<f32>,
    cells: Vec<TableCell>,
}

impl Form {
    pub fn new(columns: Vec<f32>) -> Form {
        Form { columns, rows: Vec::new(), cells: Vec::new() }
    }

    /// Begins the next row.
    pub fn row(&mut self, height: f32) {
        self.rows.push(height);
    }

    /// Fills a cell of the current row.
    pub fn cell(&mut self, column: usize, paragraphs: Vec<DeckParagraph>, fill: Option<Colour>) {
        self.put(column, 1, paragraphs, fill);
    }

    /// Fills several cells of the current row as one.
    pub fn spanning(&mut self, column: usize, span: usize, paragraphs: Vec<DeckParagraph>) {
        self.put(column, span, paragraphs, None);
    }

    fn put(&mut self, column: usize, span: usize, paragraphs: Vec<DeckParagraph>, fill: Option<Colour>) {
        let row = self.rows.len().saturating_sub(1);
        self.cells.push(TableCell { row, column, row_span: 1, column_span: span, fill, paragraphs });
    }

    /// The finished table at the top of `area`, mirrored for a right-to-left map. Every place that
    /// was not filled becomes an empty cell.
    pub fn block(mut self, frame: &PageFrame, area: Rectangle, description: String) -> PageBlock {
        for row in 0..self.rows.len() {
            for column in 0..self.columns.len() {
                let covers = |cell: &TableCell| {
                    cell.row == row && (cell.column..cell.column + cell.column_span).contains(&column)
                };
                if !self.cells.iter().any(covers) {
                    self.cells.push(TableCell {
                        row,
                        column,
                        row_span: 1,
                        column_span: 1,
                        fill: None,
                        paragraphs: Vec::new(),
                    });
                }
            }
        }
        if frame.direction.is_rtl() {
            let count = self.columns.len();
            self.columns.reverse();
            for cell in &mut self.cells {
                cell.column = count - cell.column - cell.column_span;
            }
        }
        self.cells.sort_by_key(|cell| (cell.row, cell.column));
        let width = self.columns.iter().sum();
        let height = self.rows.iter().sum();
        let table = DeckTable {
            columns: self.columns,
            rows: self.rows,
            head_rows: 1,
            head_columns: 1,
            cells: self.cells,
        };
        let place = frame.mirrored(Rectangle { width, height, ..area });
        PageBlock { place, content: BlockContent::Table(table), description }
    }
}

/// The paragraphs that fit into a cell of this size. If not all do, the last line says how many are
/// left out; a paragraph that alone is too high is shortened.
pub(super) fn fitted(
    frame: &PageFrame,
    paragraphs: Vec<DeckParagraph>,
    width: f32,
    height: f32,
) -> Vec<DeckParagraph> {
    let (width, room) = (width - 2.0 * CELL_MARGIN.0, height - 2.0 * CELL_MARGIN.1);
    let count = paragraphs.len();
    let mut taken: Vec<DeckParagraph> = Vec::new();
    for (place, paragraph) in paragraphs.into_iter().enumerate() {
        let left = room - frame.heights(&taken, width);
        let before = if place == 0 { 0.0 } else { paragraph.space_before };
        let line = typeset::line_height(&paragraph.style);
        // Room for the line that says how many are left out.
        let reserved = if place + 1 < count { line } else { 0.0 };
        if place == 0 || frame.fits(&paragraph, width, left - before - reserved) {
            let most = (left - before - reserved).max(line);
            taken.push(frame.shortened(paragraph, width, most));
        } else if left >= before + 2.0 * line && place + 1 == count {
            taken.push(frame.shortened(paragraph, width, left - before));
        } else {
            if left >= before + line {
                let more = frame.tell(&Message::new("sheets-more").number("count", count - place));
                taken.push(DeckParagraph { text: more, bar: None, ..paragraph });
            }
            break;
        }
    }
    taken
}
