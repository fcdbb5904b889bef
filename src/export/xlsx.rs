//! Writes an Excel workbook (Office Open XML, ECMA-376) with `rust_xlsxwriter`: sheets for people
//! with the grid in the map's look, the emotions with a chart, the metrics and the ranking, and the data sheets ([`tables`]),
//! from which Masa can rebuild the map.
//!
//! Texts are always written as text, never as formulas or links; text that would become a formula
//! when edited has the flag that prevents it (`quotePrefix`). Everything is in logical order: a
//! right-to-left map has right-to-left sheets, and each cell has the reading order of its own text.
//! Characters that XML does not allow are written as `_xHHHH_` (ST_Xstring), which spreadsheets
//! decode. A cell is limited to 32,767 UTF-16 units: in the grid a longer text is cut with a note;
//! on the data sheets it continues in further columns, `text_2`, `text_3` …
//!
//! Sheets for people are in the language of [`ExportOptions::words`]; data columns have the fields'
//! names.

mod data;
mod embed;
mod emotion;
mod grid;
mod height;
mod list;
#[cfg(feature = "pptx")]
mod numbers;
mod people;
mod style;
mod write;

use rust_xlsxwriter::{DocProperties, Workbook, Worksheet, XlsxError};

use self::style::Styles;
use self::write::{created, refused};
use super::{ExportError, ExportOptions, Watch, tables};
use crate::format::Paper;
use crate::model::Map;
use crate::text::visible;

#[cfg(feature = "pptx")]
pub(super) use self::numbers::{ChartNumbers, line as chart_line, workbook as chart_workbook};

/// The workbook.
pub(super) fn xlsx(map: &Map, options: &ExportOptions, watch: &Watch) -> Result<Vec<u8>, ExportError> {
    let workbook = bytes(map, options, watch)?;
    match crate::export::embed::carried(map, options) {
        Some(carried) => embed::with_map(&workbook, &carried),
        None => Ok(workbook),
    }
}

fn bytes(map: &Map, options: &ExportOptions, watch: &Watch) -> Result<Vec<u8>, ExportError> {
    let styles = Styles::new(map, options);
    let mut workbook = Workbook::new();
    workbook.set_default_format(&styles.plain(), 17, 64).map_err(refused)?;
    workbook.set_properties(&properties(map).map_err(refused)?);
    let tables = tables::tables(map, options);
    let lists =
        [emotion::sheet(map, options, &styles), people::metrics(map, options), people::ranking(map, options)];
    let steps = tables.len() + 3;
    watch.step(0, steps)?;
    grid::write(sheet(&mut workbook, options, &styles), map, options, &styles).map_err(refused)?;
    watch.step(1, steps)?;
    for list in lists.iter().filter(|list| !list.rows.is_empty()) {
        list::write(sheet(&mut workbook, options, &styles), list, &styles).map_err(refused)?;
    }
    for (done, table) in tables.iter().enumerate() {
        watch.step(2 + done, steps)?;
        data::write(sheet(&mut workbook, options, &styles), table, options, &styles).map_err(refused)?;
    }
    watch.step(steps - 1, steps)?;
    let bytes = workbook.save_to_buffer().map_err(refused)?;
    watch.step(steps, steps)?;
    Ok(bytes)
}

/// Creates a sheet with view and print settings.
fn sheet<'book>(
    workbook: &'book mut Workbook,
    options: &ExportOptions,
    styles: &Styles,
) -> &'book mut Worksheet {
    const A4: u8 = 9;
    const LETTER: u8 = 1;
    let sheet = workbook.add_worksheet();
    sheet.set_right_to_left(styles.is_right_to_left());
    sheet.set_screen_gridlines(false);
    sheet.set_landscape();
    sheet.set_paper_size(if options.look.paper == Paper::Letter { LETTER } else { A4 });
    sheet.set_margins(0.4, 0.4, 0.5, 0.6, 0.2, 0.3);
    sheet.set_footer("&C&9&P / &N");
    sheet
}

fn properties(map: &Map) -> Result<DocProperties, XlsxError> {
    Ok(created()?.set_title(visible(&map.info().title).into_owned()))
}

#[cfg(test)]
mod tests;
