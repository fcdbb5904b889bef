//! Tables: grounds first, then hairlines, then text cell by cell in reading order.

use super::{CellRole, Drawing, Head, Part, Role, Shape, text};
use crate::export::deck::{CELL_MARGIN, Place, Table, TableCell};

/// The width of the lines between cells, and of the one below heads.
const LINES: (f32, f32) = (0.5, 1.0);

impl Drawing<'_> {
    pub(super) fn table(&mut self, table: &Table, place: Place) {
        let edges = Edges::new(table, place);
        let fills = table.cells.iter().filter_map(|cell| {
            let fill = cell.fill?;
            Some(Shape::Rectangle(edges.place(cell), fill))
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

    fn cell(&mut self, table: &Table, cell: &TableCell, column: usize, place: Place) {
        let head = match (cell.row < table.head_rows, column < table.head_columns) {
            (true, true) => Some(Head::Both),
            (true, false) => Some(Head::Column),
            (false, true) => Some(Head::Row),
            (false, false) => None,
        };
        let TableCell { row, row_span, column_span, .. } = *cell;
        let role = Role::Cell(CellRole { table: self.tables, row, column, row_span, column_span, head });
        let inner = Place {
            x: place.x + CELL_MARGIN.0,
            y: place.y + CELL_MARGIN.1,
            width: (place.width - 2.0 * CELL_MARGIN.0).max(0.0),
            height: (place.height - 2.0 * CELL_MARGIN.1).max(0.0),
        };
        let drawn = text::paragraphs(&cell.paragraphs, inner);
        if drawn.is_empty() {
            self.parts.push(Part { role: role.clone(), shapes: Vec::new() });
        }
        for paragraph in drawn {
            self.decorate(paragraph.bar.into_iter().collect());
            self.parts.push(Part { role: role.clone(), shapes: paragraph.text });
        }
    }

    /// A hairline at the bottom of every cell, and beside every cell towards the next in reading order.
    fn lines(&self, table: &Table, edges: &Edges) -> Vec<Shape> {
        let colour = self.design().line();
        let mut lines = Vec::new();
        for cell in &table.cells {
            let place = edges.place(cell);
            let below_heads = cell.row + cell.row_span == table.head_rows;
            let thickness = if below_heads { LINES.1 } else { LINES.0 };
            let bottom = Place { y: place.y + place.height - thickness / 2.0, height: thickness, ..place };
            lines.push(Shape::Rectangle(bottom, colour));
            if cell.column > 0 {
                let left = Place { x: place.x - LINES.0 / 2.0, width: LINES.0, ..place };
                lines.push(Shape::Rectangle(left, colour));
            }
        }
        lines
    }
}

/// Where the columns and rows of a table begin and end.
struct Edges {
    columns: Vec<f32>,
    rows: Vec<f32>,
}

impl Edges {
    fn new(table: &Table, place: Place) -> Edges {
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

    /// The place of a cell; a cell outside the table has the last edge.
    fn place(&self, cell: &TableCell) -> Place {
        let at = |edges: &[f32], number: usize| edges.get(number).or(edges.last()).copied().unwrap_or_default();
        let (x, y) = (at(&self.columns, cell.column), at(&self.rows, cell.row));
        let right = at(&self.columns, cell.column + cell.column_span);
        let bottom = at(&self.rows, cell.row + cell.row_span);
        Place { x, y, width: right - x, height: bottom - y }
    }
}
