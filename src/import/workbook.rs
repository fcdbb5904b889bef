//! Excel workbooks: our own, whose data sheets use the field names of a map's file, or any other,
//! where each sheet is a table. Limits apply: declared sizes are not trusted, cells are streamed,
//! and a cell far away costs nothing.

mod data;
mod merged;
mod meter;
mod sheets;

use calamine::{DataRef, Reader, SheetVisible, Xlsx};

use self::meter::{TextMeter, broken};
use super::document::{DocumentRow, MOST_CELLS, RowDocument, RowKind};
use super::draft::MapDraft;
use super::embedded::package::{Metered, Package};
use super::{Import, ImportError, ImportRequest, ImportShape, ImportSource, SIZE_LIMIT, language};
use crate::format::read_map;
use crate::words::Message;

/// The maximum number of sheets that are read.
const MOST_SHEETS: usize = 200;

/// The maximum number of columns (Excel's own limit).
const MOST_COLUMNS: u32 = 16_384;

/// The maximum number of rows (Excel's own limit); empty rows before a far one are not created.
const MOST_ROWS: u32 = 1_048_576;

pub(super) fn read(source: &ImportSource, asked: &ImportRequest) -> Result<Import, ImportError> {
    let mut package = Package::open(source.bytes)?;
    if let Some(file) = package.map_inside()? {
        let loaded = read_map(&file, "xlsx")?;
        return Ok(Import::of(loaded.map, ImportShape::Map, Vec::new(), loaded.notes));
    }
    let WorkbookSheets { documents, hidden } = workbook_sheets(package.into_workbook()?)?;
    if data::is_ours(&documents) && asked.sheet.is_none() {
        // Our own workbook states its language, or that it has none.
        let mut draft = MapDraft::new(asked.language.as_deref().unwrap_or_default(), source.seed());
        data::read(&mut draft, documents);
        return draft.finish(ImportShape::Workbook);
    }
    let names = sheets::names(&documents);
    let documents = sheets::wanted(documents, &hidden, asked.sheet.as_deref())?;
    let language = match &asked.language {
        Some(language) => language.clone(),
        None => {
            let cells = documents.iter().flat_map(|document| &document.rows).flat_map(|row| &row.cells);
            language::of(&cells.take(2000).map(String::as_str).collect::<Vec<_>>().join(" ")).to_owned()
        }
    };
    let mut draft = MapDraft::new(&language, source.seed()).answering(&asked.heads);
    if asked.sheet.is_none() {
        for sheet in hidden.iter().filter(|sheet| sheet.filled() > 0) {
            let name = sheet.sheet.clone().unwrap_or_default();
            let remark = Message::new("import-remark-hidden-sheet").text("sheet", name);
            draft.remark(remark.number("count", sheet.filled()));
        }
    }
    let shape = sheets::read(&mut draft, documents)?;
    let import = draft.finish_named(shape, source)?;
    Ok(Import { sheets: names, ..import })
}

/// The sheets of a workbook with their cells.
struct WorkbookSheets {
    documents: Vec<RowDocument>,
    /// Those that Excel does not show.
    hidden: Vec<RowDocument>,
}

fn workbook_sheets(package: Metered) -> Result<WorkbookSheets, ImportError> {
    let mut workbook: Xlsx<_> = Xlsx::new(package).map_err(broken)?;
    let sheets: Vec<(String, bool)> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == calamine::SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible))
        .take(MOST_SHEETS)
        .collect();
    let mut taken = TextMeter::default();
    let mut all = WorkbookSheets { documents: Vec::new(), hidden: Vec::new() };
    for (sheet, is_visible) in sheets {
        let mut document = document(&mut workbook, sheet, &mut taken)?;
        let repeated = merged::repeat(&mut workbook, &mut document)?;
        taken.take(repeated.cells, repeated.bytes)?;
        if is_visible { all.documents.push(document) } else { all.hidden.push(document) }
    }
    Ok(all)
}

fn document(
    workbook: &mut Xlsx<Metered>,
    sheet: String,
    taken: &mut TextMeter,
) -> Result<RowDocument, ImportError> {
    let mut reader = workbook.worksheet_cells_reader(&sheet).map_err(broken)?;
    let mut document = RowDocument { sheet: Some(sheet), ..RowDocument::default() };
    let mut width = 0;
    while let Some(cell) = reader.next_cell().map_err(broken)? {
        let (row, column) = cell.get_position();
        let text = text(cell.get_value(), &mut taken.bytes)?;
        if text.is_empty() || row >= MOST_ROWS || column >= MOST_COLUMNS {
            continue;
        }
        taken.cells += 1;
        // Cells of a row come from left to right. Blanks before a cell are created, so they are
        // counted.
        let number = row as usize + 1;
        if document.rows.last().is_none_or(|last| last.number != number) {
            document.rows.push(DocumentRow { number, sort: RowKind::Cells, cells: Vec::new() });
        }
        let Some(last) = document.rows.last_mut() else { continue };
        let column = column as usize;
        if last.cells.len() <= column {
            width += column + 1 - last.cells.len();
            last.cells.resize(column + 1, String::new());
        }
        if taken.cells > MOST_CELLS || width > MOST_CELLS * 20 {
            return Err(ImportError::TooMuch { what: "import-too-many-cells", limit: MOST_CELLS as u64 });
        }
        if let Some(place) = last.cells.get_mut(column) {
            *place = text;
        }
    }
    // A hostile file may contain rows in any order and repeatedly.
    document.rows.sort_by_key(|row| row.number);
    Ok(document)
}

/// A cell as text; its bytes are counted before they are copied.
fn text(value: &DataRef, taken: &mut u64) -> Result<String, ImportError> {
    if let DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) = value {
        *taken += text.len() as u64;
    } else if let DataRef::SharedString(text) = value {
        *taken += text.len() as u64;
    }
    if *taken > SIZE_LIMIT {
        return Err(ImportError::TooMuch { what: "import-too-many-bytes", limit: SIZE_LIMIT });
    }
    Ok(match value {
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(flag) => flag.to_string(),
        DataRef::DateTime(moment) => date(moment.as_f64()),
    })
}

/// Converts an Excel date (1 is 1 January 1900; Excel also counts 29 February 1900, which did not
/// exist) to ISO 8601.
fn date(days: f64) -> String {
    let from_epoch = jiff::Span::new().try_days(days.floor() as i64).ok();
    let epoch = jiff::civil::date(1899, 12, 30);
    let date = from_epoch.and_then(|span| epoch.checked_add(span).ok());
    date.map_or_else(|| days.to_string(), |date| date.to_string())
}
