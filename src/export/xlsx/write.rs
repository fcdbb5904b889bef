//! What all workbooks and sheets share: splitting long texts, dates, positions, printing on several
//! pages, properties and errors.

use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Worksheet, XlsxError};

use crate::export::ExportError;

/// The maximum length of a cell's text, in UTF-16 units.
pub(super) const LONGEST: usize = 32_767;

/// Prints a wide sheet on several pages side by side, so that the text stays readable, and repeats
/// the first `heads` columns on each. `width` is the total width of the columns, in characters.
pub(super) fn print_wide(worksheet: &mut Worksheet, width: usize, heads: u16) -> Result<(), XlsxError> {
    /// The width of a landscape page in characters, at about seven points.
    const PAGE: usize = 190;
    worksheet.set_print_fit_to_pages(u16::try_from(width.div_ceil(PAGE)).unwrap_or(u16::MAX).max(1), 0);
    if heads > 0 {
        worksheet.set_repeat_columns(0, heads - 1)?;
    }
    Ok(())
}

/// Splits a text into pieces that fit a cell.
pub(super) fn pieces(text: &str) -> Vec<String> {
    if text.len() <= LONGEST {
        return vec![text.to_owned()];
    }
    let mut pieces = vec![String::new()];
    let mut units = 0;
    for character in text.chars() {
        if units + character.len_utf16() > LONGEST {
            pieces.push(String::new());
            units = 0;
        }
        units += character.len_utf16();
        if let Some(piece) = pieces.last_mut() {
            piece.push(character);
        }
    }
    pieces
}

/// Writes a text. The library takes one that begins and ends like XML of several looks for such XML, so
/// that this is written in one look.
pub(super) fn write_text(
    worksheet: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    if text.starts_with("<r>") && text.ends_with("</r>") {
        // What looks like an escape is escaped here: the library does so only in a plain text.
        let escaped = text.replace("_x", "_x005F_x");
        let look = Format::default();
        let written = worksheet.write_rich_string_with_format(row, column, &[(&look, &escaped)], format);
        return match written.map(drop) {
            // It counts the marks of XML as well; a space at the end makes a plain text of it.
            Err(XlsxError::MaxStringLengthExceeded) => {
                worksheet.write_string_with_format(row, column, format!("{text} "), format).map(drop)
            }
            written => written,
        };
    }
    worksheet.write_string_with_format(row, column, text, format).map(drop)
}

/// Writes a date in the first format; a date that spreadsheets do not support (before 1900) as text
/// in the second.
pub(super) fn write_date<'sheet>(
    worksheet: &'sheet mut Worksheet,
    (row, column): (u32, u16),
    date: Date,
    [look, text_look]: [&Format; 2],
) -> Result<&'sheet mut Worksheet, XlsxError> {
    let year = u16::try_from(date.year()).ok().filter(|year| *year >= 1900);
    let parts = year.zip(u8::try_from(date.month()).ok()).zip(u8::try_from(date.day()).ok());
    match parts.and_then(|((year, month), day)| ExcelDateTime::from_ymd(year, month, day).ok()) {
        Some(day) => worksheet.write_datetime_with_format(row, column, &day, look),
        None => worksheet.write_string_with_format(row, column, date.to_string(), text_look),
    }
}

/// A position in a sheet; beyond the limits `rust_xlsxwriter` returns an error.
pub(super) fn place(row: usize, column: usize) -> (u32, u16) {
    (u32::try_from(row).unwrap_or(u32::MAX), u16::try_from(column).unwrap_or(u16::MAX))
}

/// By whom and when: a constant date, so that the same map gives the same bytes.
pub(super) fn created() -> Result<DocProperties, XlsxError> {
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    Ok(DocProperties::new().set_author("Masa").set_creation_datetime(&created))
}

pub(super) fn refused(error: XlsxError) -> ExportError {
    ExportError::Refused(error.to_string())
}
