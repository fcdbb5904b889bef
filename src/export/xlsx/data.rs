//! A data sheet: an Excel table with a frozen heading row, and a row per node.

use rust_xlsxwriter::{Format, Table, TableColumn, TableStyle, Worksheet, XlsxError};

use super::style::{SheetRole, Styles};
use super::write::{LONGEST, pieces, place, print_wide, write_date, write_text};
use crate::export::ExportOptions;
use crate::export::tables::{DataCell, DataTable};
use crate::text::{Direction, base_direction};

/// The minimum and maximum column width, in characters.
const WIDTHS: (usize, usize) = (8, 44);

pub(super) fn write(
    worksheet: &mut Worksheet,
    table: &DataTable,
    options: &ExportOptions,
    styles: &Styles,
) -> Result<(), XlsxError> {
    worksheet.set_name(options.words.say_plain(&table.title.clone().into()))?;
    let columns = columns(table);
    let head = styles.role(SheetRole::Head).set_reading_direction(1);
    for (column, head_cell) in columns.iter().enumerate() {
        let (_, column) = place(0, column);
        worksheet.write_string_with_format(0, column, head_cell.name(table), &head)?;
        worksheet.set_column_width(column, head_cell.width as f64)?;
    }
    let looks = Looks::new(styles);
    for (row, cells) in table.rows.iter().enumerate() {
        for (column, of) in columns.iter().enumerate() {
            write_cell(worksheet, place(row + 1, column), (&cells[of.field], of.piece), &looks)?;
        }
    }
    worksheet.set_freeze_panes(1, 1)?;
    print_wide(worksheet, columns.iter().map(|column| column.width).sum(), 1)?;
    worksheet.set_repeat_rows(0, 0)?;
    let (row, column) = place(table.rows.len(), columns.len() - 1);
    worksheet.set_print_area(0, 0, row, column)?;
    // An Excel table needs a row.
    if !table.rows.is_empty() {
        let heads =
            columns.iter().map(|of| TableColumn::new().set_header(of.name(table)).set_header_format(&head));
        let heads: Vec<TableColumn> = heads.collect();
        let listed = Table::new().set_name(table.name).set_style(TableStyle::None).set_columns(&heads);
        worksheet.add_table(0, 0, row, column, &listed)?;
    }
    Ok(())
}

/// A column of the sheet: a column of the table, or a continuation of its long texts.
struct DataColumn {
    field: usize,
    piece: usize,
    width: usize,
}

impl DataColumn {
    fn name(&self, table: &DataTable) -> String {
        match self.piece {
            0 => table.head[self.field].to_owned(),
            piece => format!("{}_{}", table.head[self.field], piece + 1),
        }
    }
}

fn columns(table: &DataTable) -> Vec<DataColumn> {
    let mut columns = Vec::with_capacity(table.head.len());
    for (field, name) in table.head.iter().enumerate() {
        let cells = || table.rows.iter().map(|row| &row[field]);
        let longest = |cell: &DataCell| match cell {
            DataCell::Text(text) => {
                text.lines().map(|line| line.chars().take(WIDTHS.1).count()).max().unwrap_or(0)
            }
            DataCell::Date(_) => 10,
            DataCell::Empty | DataCell::Number(_) | DataCell::Yes => 6,
        };
        let width = cells().map(longest).max().unwrap_or(0).max(name.len() + 3).clamp(WIDTHS.0, WIDTHS.1);
        let count = |cell: &DataCell| if let DataCell::Text(text) = cell { pieces_of(text) } else { 1 };
        let count = cells().map(count).max().unwrap_or(1);
        columns.extend((0..count).map(|piece| DataColumn { field, piece, width }));
    }
    columns
}

fn pieces_of(text: &str) -> usize {
    // A text has at most as many UTF-16 units as bytes.
    if text.len() <= LONGEST { 1 } else { pieces(text).len() }
}

/// The cell formats, created once: there may be a hundred thousand cells.
struct Looks<'styles> {
    styles: &'styles Styles,
    number: Format,
    date: Format,
    left_to_right: Format,
    right_to_left: Format,
}

impl Looks<'_> {
    fn new(styles: &Styles) -> Looks<'_> {
        let text = styles.role(SheetRole::Data);
        Looks {
            styles,
            number: styles.role(SheetRole::Number),
            date: styles.role(SheetRole::Date),
            left_to_right: text.clone().set_reading_direction(1),
            right_to_left: text.set_reading_direction(2),
        }
    }
}

fn write_cell(
    worksheet: &mut Worksheet,
    (row, column): (u32, u16),
    (cell, piece): (&DataCell, usize),
    looks: &Looks<'_>,
) -> Result<(), XlsxError> {
    match cell {
        DataCell::Text(text) if text.len() > LONGEST => {
            let Some(text) = pieces(text).into_iter().nth(piece) else { return Ok(()) };
            write_text(worksheet, (row, column), &text, &looks.styles.of(SheetRole::Data, &text))?;
        }
        _ if piece > 0 => {}
        DataCell::Empty => {}
        DataCell::Number(number) => {
            worksheet.write_number_with_format(row, column, *number, &looks.number)?;
        }
        DataCell::Yes => {
            worksheet.write_boolean_with_format(row, column, true, &looks.left_to_right)?;
        }
        DataCell::Date(date) => {
            write_date(worksheet, (row, column), *date, [&looks.date, &looks.left_to_right])?;
        }
        DataCell::Text(text) => {
            let map =
                if looks.styles.is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight };
            if text.starts_with(|first: char| !first.is_alphanumeric()) {
                write_text(worksheet, (row, column), text, &looks.styles.of(SheetRole::Data, text))?;
            } else {
                let look = match base_direction(text, map) {
                    Direction::LeftToRight => &looks.left_to_right,
                    Direction::RightToLeft => &looks.right_to_left,
                };
                write_text(worksheet, (row, column), text, look)?;
            }
        }
    }
    Ok(())
}
