//! A workbook with nothing but the numbers of a chart, to be embedded where the chart stands.

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::write::{created, place, refused, write_text};
use crate::export::ExportError;
use crate::text::visible;

/// The longest text in characters, far below the limit of a cell.
const LONGEST: usize = 1_000;
/// The widths of the columns with texts and of those with numbers, in characters.
const WIDTHS: (f64, f64) = (28.0, 14.0);

/// The numbers of a chart. All texts are written as text.
pub(in crate::export) struct ChartNumbers<'chart> {
    pub sheet: &'chart str,
    pub is_right_to_left: bool,
    /// The headings of the columns with texts, then those of the columns with numbers.
    pub heads: Vec<&'chart str>,
    /// The texts of each row.
    pub texts: Vec<Vec<&'chart str>>,
    /// The numbers of each column, one a row; an unknown one is an empty cell.
    pub numbers: Vec<Vec<Option<i8>>>,
}

/// The workbook. The same numbers give the same bytes.
///
/// # Errors
/// [`ExportError::Refused`] if the sheet cannot be written.
pub(in crate::export) fn workbook(numbers: &ChartNumbers) -> Result<Vec<u8>, ExportError> {
    written(numbers).map_err(refused)
}

fn written(numbers: &ChartNumbers) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&created()?);
    let sheet = workbook.add_worksheet();
    sheet.set_name(numbers.sheet)?;
    sheet.set_right_to_left(numbers.is_right_to_left);
    let head = Format::new().set_bold();
    let texts = numbers.heads.len() - numbers.numbers.len();
    for (column, text) in numbers.heads.iter().enumerate() {
        let (row, column_number) = place(0, column);
        write_text(sheet, (row, column_number), &line(text), &head)?;
        sheet.set_column_width(column_number, if column < texts { WIDTHS.0 } else { WIDTHS.1 })?;
    }
    // What looks like a formula stays text when it is edited.
    let text_format = Format::new().set_quote_prefix();
    for (row, texts) in numbers.texts.iter().enumerate() {
        for (column, text) in texts.iter().enumerate() {
            let (row, column) = place(row + 1, column);
            write_text(sheet, (row, column), &line(text), &text_format)?;
        }
    }
    for (column, numbers) in numbers.numbers.iter().enumerate() {
        for (row, number) in numbers.iter().enumerate() {
            let (row, column) = place(row + 1, texts + column);
            if let Some(number) = number {
                sheet.write_number(row, column, *number)?;
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    workbook.save_to_buffer()
}

/// A text in one line, without what XML cannot say.
pub(in crate::export) fn line(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect();
    visible(&line).into_owned()
}
