//! A list for people: title, remark, an optional chart, and an Excel table, in which bars and
//! colours make the numbers comparable at a glance.

use std::collections::BTreeSet;

use rust_xlsxwriter::{
    Chart, ConditionalFormat3ColorScale, ConditionalFormatDataBar, ConditionalFormatType, Format,
    ObjectMovement, Table, TableColumn, TableStyle, Worksheet, XlsxError,
};

use super::height;
use super::style::{SheetRole, Styles, colour};
use super::write::{pieces, place, print_wide, write_date, write_text};
use crate::export::tables::DataCell;
use crate::model::LaneKind;
use crate::text::visible;

pub(super) struct ListSheet {
    /// The name of its table, for formulas and programs.
    pub name: &'static str,
    pub title: String,
    /// The text below the title.
    pub remark: Option<String>,
    pub head: Vec<ListColumn>,
    pub rows: Vec<Vec<DataCell>>,
    pub marks: Vec<ColumnMark>,
    /// Draws the table; given the title of the sheet, the row of the headings and the last row.
    pub chart: Option<Box<ListChart>>,
}

type ListChart = dyn Fn(&str, u32, u32) -> Chart;

/// A column: its heading, and its width in characters.
pub(super) struct ListColumn(pub String, pub u8);

/// How the numbers of columns are made comparable.
pub(super) enum ColumnMark {
    /// A bar in each cell of a column.
    Bars(usize),
    /// A bar in the cells of two columns, scaled to the larger value of their row.
    BarsInRow(usize, usize),
    /// The colour of the emotion in these columns.
    Emotions(usize, usize),
}

/// The row of the headings, or of the chart above them: below title, remark and an empty row.
const TOP: usize = 3;

/// The chart's height in pixels, the rows that it takes, and the least width in pixels.
const CHART_HEIGHT: u32 = 374;
const CHART_ROWS: usize = 23;
const CHART_WIDTH: u32 = 900;

/// The longest heading of a table in characters; Excel refuses more than 255.
const LONGEST_HEAD: usize = 200;

/// Writes the list, which has at least one row: a table needs one.
pub(super) fn write(worksheet: &mut Worksheet, list: &ListSheet, styles: &Styles) -> Result<(), XlsxError> {
    worksheet.set_name(&list.title)?;
    worksheet.set_row_height(0, 32)?;
    write_text(worksheet, (0, 0), &list.title, &styles.of(SheetRole::Title, &list.title))?;
    let remark = list.remark.as_deref().unwrap_or_default();
    write_text(worksheet, (1, 0), remark, &styles.of(SheetRole::Subtitle, remark))?;
    worksheet.set_row_height(2, 8)?;
    let top = if list.chart.is_some() { TOP + CHART_ROWS } else { TOP };
    for (row, cells) in list.rows.iter().enumerate() {
        let needed = cells.iter().zip(&list.head).map(|(cell, ListColumn(_, width))| match cell {
            DataCell::Text(text) => height::needed(text, usize::from(*width)),
            _ => height::needed("", 1),
        });
        worksheet.set_row_height(place(top + 1 + row, 0).0, needed.fold(0.0, f64::max))?;
        for (column, cell) in cells.iter().enumerate() {
            let role = if list.is_of_emotions(column) { SheetRole::Emotion } else { SheetRole::Number };
            write_cell(worksheet, place(top + 1 + row, column), cell, role, styles)?;
        }
    }
    for (column, ListColumn(_, width)) in list.head.iter().enumerate() {
        worksheet.set_column_width(place(0, column).1, *width)?;
    }
    let (first, _) = place(top, 0);
    let (last, last_column) = place(top + list.rows.len(), list.head.len().saturating_sub(1));
    table(worksheet, list, (first, last, last_column), styles)?;
    for mark in &list.marks {
        self::mark(worksheet, list, mark, top, styles)?;
    }
    match &list.chart {
        Some(chart) => draw(worksheet, list, &chart(&list.title, first, last))?,
        // Frozen rows would leave no room below a chart.
        None => drop(worksheet.set_freeze_panes(first + 1, 0)?),
    }
    worksheet.set_repeat_rows(first, first)?;
    worksheet.set_print_area(0, 0, last, last_column)?;
    print_wide(worksheet, list.width(), 0)?;
    Ok(())
}

impl ListSheet {
    /// The total width of the columns, in characters.
    fn width(&self) -> usize {
        self.head.iter().map(|ListColumn(_, width)| usize::from(*width)).sum()
    }

    fn is_of_emotions(&self, column: usize) -> bool {
        let holds = |mark: &ColumnMark| matches!(mark, ColumnMark::Emotions(first, last) if (*first..=*last).contains(&column));
        self.marks.iter().any(holds)
    }
}

/// Makes the rows an Excel table with these headings, for filters, formulas and pivot tables.
fn table(
    worksheet: &mut Worksheet,
    list: &ListSheet,
    (first, last, last_column): (u32, u32, u16),
    styles: &Styles,
) -> Result<(), XlsxError> {
    let mut taken = BTreeSet::new();
    let heads: Vec<(String, Format)> = list
        .head
        .iter()
        .map(|ListColumn(name, _)| {
            let name = unlike(&heading(name), &mut taken);
            let look = styles.of(SheetRole::Head, &name);
            (name, look)
        })
        .collect();
    let column =
        |(name, look): &(String, Format)| TableColumn::new().set_header(name).set_header_format(look);
    let columns: Vec<TableColumn> = heads.iter().map(column).collect();
    let table = Table::new().set_name(list.name).set_style(TableStyle::None).set_columns(&columns);
    worksheet.add_table(first, 0, last, last_column, &table)?;
    for (column, (name, look)) in heads.iter().enumerate() {
        write_text(worksheet, (first, place(0, column).1), name, look)?;
    }
    Ok(())
}

/// A text as the heading of a table: one line, not empty, and not too long.
fn heading(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = visible(&line).chars().take(LONGEST_HEAD).collect();
    if line.is_empty() { "…".to_owned() } else { line }
}

/// The heading, with a number if another one has the same name: Excel requires different ones,
/// regardless of case.
fn unlike(name: &str, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name} ({number})"));
    let names = std::iter::once(name.to_owned()).chain(numbered);
    let free = names.into_iter().find(|name| !taken.contains(&name.to_lowercase()));
    let free = free.unwrap_or_else(|| name.to_owned());
    taken.insert(free.to_lowercase());
    free
}

fn mark(
    worksheet: &mut Worksheet,
    list: &ListSheet,
    mark: &ColumnMark,
    top: usize,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let rows = || (1..=list.rows.len()).map(|row| top + row);
    match mark {
        ColumnMark::Bars(column) => {
            let ((first, column), (last, _)) = (place(top + 1, *column), place(top + list.rows.len(), 0));
            worksheet.add_conditional_format(first, column, last, column, &bar(styles))?;
        }
        ColumnMark::BarsInRow(first, last) => {
            for row in rows() {
                let ((row, first), (_, last)) = (place(row, *first), place(row, *last));
                worksheet.add_conditional_format(row, first, row, last, &bar(styles))?;
            }
        }
        ColumnMark::Emotions(first, last) => {
            let ((top, first), (bottom, last)) =
                (place(top + 1, *first), place(top + list.rows.len(), *last));
            worksheet.add_conditional_format(top, first, bottom, last, &emotions(styles))?;
        }
    }
    Ok(())
}

/// Bars that start at 0, so that their lengths are true.
fn bar(styles: &Styles) -> ConditionalFormatDataBar {
    let design = styles.design();
    ConditionalFormatDataBar::new()
        .set_minimum(ConditionalFormatType::Number, 0)
        .set_fill_color(colour(design.bar()))
        .set_border_color(colour(design.lane(LaneKind::Metric).bar))
        .set_solid_fill(true)
}

/// The colours of emotions from −2 over 0 to +2.
pub(super) fn emotions(styles: &Styles) -> ConditionalFormat3ColorScale {
    let of = |emotion| colour(styles.design().feeling(emotion));
    ConditionalFormat3ColorScale::new()
        .set_minimum(ConditionalFormatType::Number, -2)
        .set_midpoint(ConditionalFormatType::Number, 0)
        .set_maximum(ConditionalFormatType::Number, 2)
        .set_minimum_color(of(-2))
        .set_midpoint_color(of(0))
        .set_maximum_color(of(2))
}

/// Puts the chart between the title and the table.
fn draw(worksheet: &mut Worksheet, list: &ListSheet, chart: &Chart) -> Result<(), XlsxError> {
    // A character is about 7 pixels wide, and each column has a margin of 5.
    let pixels = list.width() * 7 + list.head.len() * 5;
    let width = u32::try_from(pixels).unwrap_or(CHART_WIDTH).max(CHART_WIDTH);
    let mut chart = chart.clone();
    chart
        .set_width(width)
        .set_height(CHART_HEIGHT)
        .set_object_movement(ObjectMovement::DontMoveOrSizeWithCells);
    worksheet.insert_chart(place(TOP, 0).0, 0, &chart)?;
    Ok(())
}

fn write_cell(
    worksheet: &mut Worksheet,
    at: (u32, u16),
    cell: &DataCell,
    number_role: SheetRole,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let (row, column) = at;
    match cell {
        DataCell::Empty => worksheet.write_blank(row, column, &styles.role(SheetRole::Text))?,
        DataCell::Number(number) => {
            worksheet.write_number_with_format(row, column, *number, &styles.role(number_role))?
        }
        DataCell::Yes => {
            worksheet.write_boolean_with_format(row, column, true, &styles.role(SheetRole::Text))?
        }
        DataCell::Text(text) => {
            // The data sheets contain the complete text.
            let text = pieces(text).swap_remove(0);
            return write_text(worksheet, at, &text, &styles.of(SheetRole::Text, &text));
        }
        DataCell::Date(date) => {
            write_date(worksheet, at, *date, [&styles.role(SheetRole::Date), &styles.role(SheetRole::Text)])?
        }
    };
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_a_table_are_lines_of_their_own() {
        let mut taken = BTreeSet::new();
        let mut made = |text: &str| unlike(&heading(text), &mut taken);
        assert_eq!([made("Noa"), made("noa"), made("Noa"), made(" ")], ["Noa", "noa (2)", "Noa (3)", "…"]);
        assert_eq!(made("two\nlines\u{1}"), "two lines␁");
        assert_eq!(made(&"x".repeat(999)).len(), LONGEST_HEAD);
    }
}
