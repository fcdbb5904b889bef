//! What all sheets are written with: texts that a cell takes, dates, places, and sheets that print on several pages.

use jiff::civil::Date;
use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet, XlsxError};

/// The most UTF-16 units of a cell.
pub(super) const LONGEST: usize = 32_767;

/// Prints a sheet on as many pages beside each other as keep its text readable, each with the columns before `heads`
/// again; `width` is that of all its columns, in characters.
pub(super) fn print_wide(worksheet: &mut Worksheet, width: usize, heads: u16) -> Result<(), XlsxError> {
    /// How many characters a page across takes at about seven points.
    const PAGE: usize = 190;
    worksheet.set_print_fit_to_pages(u16::try_from(width.div_ceil(PAGE)).unwrap_or(u16::MAX).max(1), 0);
    if heads > 0 {
        worksheet.set_repeat_columns(0, heads - 1)?;
    }
    Ok(())
}

/// The text in pieces that a cell takes.
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

/// Writes a date in the first look; one that spreadsheets do not know (before 1900) as a text, in the second.
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

/// Where rows and columns lie in a sheet; beyond its limits `rust_xlsxwriter` refuses.
pub(super) fn place(row: usize, column: usize) -> (u32, u16) {
    (u32::try_from(row).unwrap_or(u32::MAX), u16::try_from(column).unwrap_or(u16::MAX))
}
