//! The sheet with the grid: the map's title, and below it the [`Sheet`] with headings that are
//! frozen and repeated on every printed page.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Image, Worksheet, XlsxError};

use super::height;
use super::list::emotions;
use super::style::{SheetRole, Styles};
use super::write::{LONGEST, pieces, place, print_wide};
use crate::export::sheet::{CellKind, SheetCell};
use crate::export::{ExportOptions, Sheet};
use crate::format::Orientation;
use crate::model::{Choice, Map, TouchpointField};
use crate::words::Message;

/// The row where the grid starts: below the title, the subtitle and an empty row.
const TOP: usize = 3;

/// The height of the logo in pixels.
const LOGO_HEIGHT: f64 = 40.0;

pub(super) fn write(
    worksheet: &mut Worksheet,
    map: &Map,
    options: &ExportOptions,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let sheet = Sheet::detailed(map, options);
    worksheet.set_name(options.say("export-sheet-grid"))?;
    title(worksheet, map, options, styles)?;
    let widths = widths(&sheet, options.orientation);
    for (column, width) in widths.iter().enumerate() {
        worksheet.set_column_width(place(0, column).1, *width as f64)?;
    }
    for (row, height) in heights(&sheet, &widths, options).into_iter().enumerate() {
        worksheet.set_row_height(place(TOP + row, 0).0, height)?;
    }
    for cell in &sheet.cells {
        write_cell(worksheet, cell, options, styles)?;
    }
    let (first_row, first_column) = place(TOP + sheet.head_rows, sheet.head_columns);
    worksheet.set_freeze_panes(first_row, first_column)?;
    if sheet.head_rows > 0 {
        worksheet.set_repeat_rows(TOP as u32, first_row - 1)?;
    }
    print_wide(worksheet, widths.iter().sum(), first_column)?;
    let (last_row, last_column) = place(TOP + sheet.rows.saturating_sub(1), sheet.columns.saturating_sub(1));
    worksheet.set_print_area(0, 0, last_row, last_column)?;
    colour_emotions(worksheet, &sheet, styles)?;
    logo(worksheet, &sheet, styles)
}

/// Gives the emotions, which are in one row or in one column, their colours.
fn colour_emotions(worksheet: &mut Worksheet, sheet: &Sheet, styles: &Styles) -> Result<(), XlsxError> {
    let is_emotion = |cell: &&SheetCell| cell.kind == CellKind::FieldValue(TouchpointField::Emotion);
    let places = || sheet.cells.iter().filter(is_emotion).map(|cell| place(TOP + cell.row, cell.column));
    if let (Some(first), Some(last)) = (places().min(), places().max()) {
        worksheet.add_conditional_format(first.0, first.1, last.0, last.1, &emotions(styles))?;
    }
    Ok(())
}

fn title(
    worksheet: &mut Worksheet,
    map: &Map,
    options: &ExportOptions,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let info = map.info();
    let title = pieces(&info.title).swap_remove(0);
    worksheet.set_row_height(0, 32)?;
    worksheet.write_string_with_format(0, 0, &title, &styles.of(SheetRole::Title, &title))?;
    let persona =
        options.selection.persona.and_then(|id| map.persona(id)).map(|persona| persona.name.clone());
    let state = info.state.map(|state| options.words.say_plain(&Message::new(state.label())));
    let scope = Some(info.scope.replace('\n', " ")).filter(|scope| !scope.is_empty());
    let parts: Vec<String> = [persona, scope, state].into_iter().flatten().collect();
    let subtitle = pieces(&parts.join(" · ")).swap_remove(0);
    worksheet.write_string_with_format(1, 0, &subtitle, &styles.of(SheetRole::Subtitle, &subtitle))?;
    worksheet.set_row_height(2, 8)?;
    Ok(())
}

/// The column widths in characters.
fn widths(sheet: &Sheet, orientation: Orientation) -> Vec<usize> {
    let texts = match orientation {
        Orientation::Usual | Orientation::Down => 30,
        Orientation::Across => 28,
    };
    let stage = if orientation == Orientation::Across { 18 } else { 16 };
    let fields = sheet.cells.iter().filter(|cell| cell.row < sheet.head_rows);
    let fields: BTreeMap<usize, TouchpointField> = fields
        .filter_map(|cell| match cell.kind {
            CellKind::FieldName(field) => Some((cell.column, field)),
            _ => None,
        })
        .collect();
    let width = |column| match (column, fields.get(&column)) {
        (0, _) => stage,
        (column, _) if column < sheet.head_columns => 20,
        (_, Some(TouchpointField::Emotion | TouchpointField::MomentOfTruth)) => 12,
        (_, Some(_)) => 20,
        (_, None) => texts,
    };
    (0..sheet.columns).map(width).collect()
}

/// The row heights: as needed by the cells in one row, then extended for cells that span several
/// rows.
fn heights(sheet: &Sheet, widths: &[usize], options: &ExportOptions) -> Vec<f64> {
    let needed = |cell: &SheetCell| {
        let columns: usize = widths.iter().skip(cell.column).take(cell.column_span).sum();
        // Bold text is wider.
        let columns = if matches!(cell.kind, CellKind::Cards(_)) { columns } else { columns * 9 / 10 };
        height::needed(&text(cell, options), columns)
    };
    let mut heights = vec![0.0_f64; sheet.rows];
    for cell in sheet.cells.iter().filter(|cell| cell.row_span == 1) {
        heights[cell.row] = heights[cell.row].max(needed(cell));
    }
    for cell in sheet.cells.iter().filter(|cell| cell.row_span > 1) {
        let rows = cell.row..cell.row + cell.row_span;
        let wanting = needed(cell) - heights[rows.clone()].iter().sum::<f64>();
        if wanting > 0.0 {
            let last = rows.end - 1;
            heights[last] = (heights[last] + wanting).min(height::HIGHEST);
        }
    }
    heights
}

fn write_cell(
    worksheet: &mut Worksheet,
    cell: &SheetCell,
    options: &ExportOptions,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let role = match cell.kind {
        CellKind::Corner | CellKind::FieldName(_) => SheetRole::Head,
        CellKind::FieldValue(TouchpointField::Emotion) => SheetRole::Emotion,
        CellKind::FieldValue(_) => SheetRole::Text,
        CellKind::Stage(_) => SheetRole::Stage,
        CellKind::Touchpoint(_) => SheetRole::Touchpoint,
        CellKind::WholeStage | CellKind::NoTouchpoint => SheetRole::WholeStage,
        CellKind::Lane(kind) => SheetRole::LaneHead(kind),
        CellKind::Cards(kind) => SheetRole::Cards(kind),
    };
    let text = match cell.kind {
        CellKind::WholeStage => options.say("export-whole-stage"),
        _ => text(cell, options),
    };
    let format = styles.of(role, &text);
    let (row, column) = place(TOP + cell.row, cell.column);
    if let (SheetRole::Emotion, Ok(emotion)) = (role, text.parse::<f64>()) {
        worksheet.write_number_with_format(row, column, emotion, &format)?;
        return Ok(());
    }
    let (last_row, last_column) = place(
        TOP + cell.row + cell.row_span.saturating_sub(1),
        cell.column + cell.column_span.saturating_sub(1),
    );
    if (row, column) == (last_row, last_column) {
        worksheet.write_string_with_format(row, column, text, &format)?;
    } else {
        worksheet.merge_range(row, column, last_row, last_column, "", &format)?;
        // `merge_range` only merges the cells here; the text is written as a string, like any other.
        worksheet.write_string_with_format(row, column, text, &format)?;
    }
    Ok(())
}

/// The text of a cell: a name, or its cards; several cards have a bullet each.
fn text(cell: &SheetCell, options: &ExportOptions) -> String {
    let texts: Vec<&str> = cell.texts.iter().map(|text| text.text.as_str()).collect();
    let text = match &texts[..] {
        [one] => (*one).to_owned(),
        several => several.iter().map(|text| format!("• {text}")).collect::<Vec<_>>().join("\n"),
    };
    let mut pieces = pieces(&text);
    if pieces.len() == 1 {
        return text;
    }
    let remark = options.say("export-cut");
    let mut kept = pieces.swap_remove(0);
    while kept.encode_utf16().count() + remark.encode_utf16().count() > LONGEST {
        kept.pop();
    }
    kept + &remark
}

/// The user's logo at the far end of the title.
fn logo(worksheet: &mut Worksheet, sheet: &Sheet, styles: &Styles) -> Result<(), XlsxError> {
    let Some(logo) = &styles.design().logo else { return Ok(()) };
    let scale = LOGO_HEIGHT / f64::from(logo.height.max(1));
    let image = Image::new_from_buffer(&logo.png)?
        .set_scale_width(scale)
        .set_scale_height(scale)
        .set_decorative(true);
    worksheet.insert_image_with_offset(0, place(0, sheet.columns.saturating_sub(1)).1, &image, 8, 4)?;
    Ok(())
}
