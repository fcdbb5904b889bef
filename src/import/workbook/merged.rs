//! Cells that are merged downwards: their text stands in the first row only, and is repeated in the
//! others, so that each row is complete.

use calamine::{Dimensions, Xlsx};

use super::meter::{TextMeter, broken};
use crate::import::ImportError;
use crate::import::document::RowDocument;
use crate::import::embedded::package::Metered;

/// The maximum number of merged regions of a sheet that are looked at.
const MOST_REGIONS: usize = 10_000;

/// Repeats the text of merged cells in the rows that have other cells; returns how much that was.
pub(super) fn repeat(
    workbook: &mut Xlsx<Metered>,
    document: &mut RowDocument,
) -> Result<TextMeter, ImportError> {
    let sheet = document.sheet.clone().unwrap_or_default();
    let regions = workbook.merge_cells_by_sheet_name(&sheet).map_err(broken)?;
    let mut made = TextMeter::default();
    for region in regions.iter().filter(|region| region.end.0 > region.start.0).take(MOST_REGIONS) {
        fill(document, region, &mut made)?;
    }
    Ok(made)
}

fn fill(document: &mut RowDocument, region: &Dimensions, made: &mut TextMeter) -> Result<(), ImportError> {
    let (first, last) = (region.start.0 as usize + 1, region.end.0 as usize + 1);
    let column = region.start.1 as usize;
    let rows = &mut document.rows;
    let begin = rows.partition_point(|row| row.number < first);
    let Some(text) = rows.get(begin).filter(|row| row.number == first).and_then(|row| row.cells.get(column))
    else {
        return Ok(());
    };
    let text = text.clone();
    for row in rows.iter_mut().skip(begin + 1).take_while(|row| row.number <= last) {
        if text.is_empty() || row.cells.get(column).is_some_and(|cell| !cell.is_empty()) {
            continue;
        }
        made.take(1, text.len() as u64)?;
        if row.cells.len() <= column {
            row.cells.resize(column + 1, String::new());
        }
        if let Some(cell) = row.cells.get_mut(column) {
            cell.clone_from(&text);
        }
        document.repeated.insert((row.number, column));
    }
    Ok(())
}
