//! Draws tables: backgrounds first, then lines, then the text cell by cell in reading order.

use super::{CellRole, HeadOf, PageDrawing, PartRole, ScenePart, SceneShape, text};
use crate::export::deck::{CELL_MARGIN, DeckTable, Rectangle, TableCell};

/// The widths of normal and of strong lines.
const LINES: (f32, f32) = (0.5, 1.25);

impl PageDrawing<'_> {
    pub(super) fn table(&mut self, table: &DeckTable, place: Rectangle) {
        let edges = Edges::new(table, place);
        let fills = table.cells.iter().filter_map(|cell| {
            let fill = cell.fill?;
            Some(SceneShape::Rectangle(edges.place(cell), fill))
        });
        self.decorate(fills.collect());
        self.decorate(self.lines(table, &edges));
        let mut cells: Vec<&TableCell> = table.cells.iter().collect();
        let columns = table.columns.len();
        let is_rtl = self.is_rtl();
        let logical = |cell: &TableCell| match is_rtl {
            true => columns.saturating_sub(cell.column + cell.column_span),
            false => cell.column,
        };
        cells.sort_by_key(|cell| (cell.row, logical(cell)));
        for cell in cells {
            self.cell(table, cell, logical(cell), edges.place(cell));
        }
        self.tables += 1;
    }

    fn cell(&mut self, table: &DeckTable, cell: &TableCell, column: usize, place: Rectangle) {
        let head = match (cell.row < table.head_rows, column < table.head_columns) {
            (true, true) => Some(HeadOf::Both),
            (true, false) => Some(HeadOf::Column),
            (false, true) => Some(HeadOf::Row),
            (false, false) => None,
        };
        let TableCell { row, row_span, column_span, .. } = *cell;
        let role = PartRole::Cell(CellRole { table: self.tables, row, column, row_span, column_span, head });
        let inner = Rectangle {
            x: place.x + CELL_MARGIN.0,
            y: place.y + CELL_MARGIN.1,
            width: (place.width - 2.0 * CELL_MARGIN.0).max(0.0),
            height: (place.height - 2.0 * CELL_MARGIN.1).max(0.0),
        };
        let drawn = text::paragraphs(&cell.paragraphs, inner);
        if drawn.is_empty() {
            self.parts.push(ScenePart { role: role.clone(), shapes: Vec::new() });
        }
        for paragraph in drawn {
            self.decorate(paragraph.bar.into_iter().collect());
            self.parts.push(ScenePart { role: role.clone(), shapes: paragraph.text });
        }
    }

    /// A line at the bottom and at the left of every cell; a strong one below headings and between
    /// the groups of rows or columns formed by the outermost headings.
    fn lines(&self, table: &DeckTable, edges: &Edges) -> Vec<SceneShape> {
        let colour = self.design().line();
        let groups = Groups::new(table, self.is_rtl());
        let mut lines = Vec::new();
        for cell in &table.cells {
            let place = edges.place(cell);
            let thickness = groups.thickness(&groups.rows, cell.row + cell.row_span);
            let bottom =
                Rectangle { y: place.y + place.height - thickness / 2.0, height: thickness, ..place };
            lines.push(SceneShape::Rectangle(bottom, colour));
            if cell.column > 0 {
                let width = groups.thickness(&groups.columns, cell.column);
                lines.push(SceneShape::Rectangle(
                    Rectangle { x: place.x - width / 2.0, width, ..place },
                    colour,
                ));
            }
        }
        lines
    }
}

/// The positions of strong lines: the index of the row below or of the column at the right.
struct Groups {
    rows: Vec<usize>,
    columns: Vec<usize>,
}

impl Groups {
    fn new(table: &DeckTable, is_rtl: bool) -> Groups {
        let outermost = if is_rtl { table.columns.len().saturating_sub(1) } else { 0 };
        let mut groups = Groups { rows: vec![table.head_rows], columns: Vec::new() };
        for cell in &table.cells {
            let is_head_column =
                if is_rtl { cell.column + cell.column_span > outermost } else { cell.column == 0 };
            if table.head_columns > 1 && is_head_column {
                groups.rows.push(cell.row + cell.row_span);
            }
            if table.head_rows > 1 && cell.row == 0 {
                groups.columns.push(cell.column);
            }
        }
        groups
    }

    fn thickness(&self, edges: &[usize], edge: usize) -> f32 {
        if edges.contains(&edge) { LINES.1 } else { LINES.0 }
    }
}

/// The start and end coordinates of a table's columns and rows.
struct Edges {
    columns: Vec<f32>,
    rows: Vec<f32>,
}

impl Edges {
    fn new(table: &DeckTable, place: Rectangle) -> Edges {
        let sums = |first: f32, sizes: &[f32]| {
            let mut sum = first;
            let ends = sizes.iter().map(move |size| {
                sum += size;
                sum
            });
            std::iter::once(first).chain(ends).collect()
        };
        Edges { columns: sums(place.x, &table.columns), rows: sums(place.y, &table.rows) }
    }

    /// The rectangle of a cell; a cell outside the table is placed at its edge.
    fn place(&self, cell: &TableCell) -> Rectangle {
        let at =
            |edges: &[f32], number: usize| edges.get(number).or(edges.last()).copied().unwrap_or_default();
        let (x, y) = (at(&self.columns, cell.column), at(&self.rows, cell.row));
        let right = at(&self.columns, cell.column + cell.column_span);
        let bottom = at(&self.rows, cell.row + cell.row_span);
        Rectangle { x, y, width: right - x, height: bottom - y }
    }
}
