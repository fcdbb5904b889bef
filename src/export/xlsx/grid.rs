//! The sheet with the grid: the map's title, and below it the [`Sheet`] with headings that are
//! frozen and repeated on every printed page.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Format, Image, Worksheet, XlsxError};

use super::height;
use super::list::emotions;
use super::style::{Run, SheetRole, Styles};
use super::write::{LONGEST, pieces, place, print_wide, write_text};
use crate::export::evidence::legend;
use crate::export::sheet::{CellKind, SheetCell};
use crate::export::{ExportOptions, Sheet};
use crate::format::Orientation;
use crate::model::{Choice, Map, TouchpointField};
use crate::words::Message;

/// The row where the grid starts: below the title, the subtitle and the legend.
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
    write_text(worksheet, (0, 0), &title, &styles.of(SheetRole::Title, &title))?;
    let persona =
        options.selection.persona.and_then(|id| map.persona(id)).map(|persona| persona.name.clone());
    let state = info.state.map(|state| options.words.say_plain(&Message::new(state.label())));
    let scope = Some(info.scope.replace('\n', " ")).filter(|scope| !scope.is_empty());
    let parts: Vec<String> = [persona, scope, state].into_iter().flatten().collect();
    let subtitle = pieces(&parts.join(" · ")).swap_remove(0);
    write_text(worksheet, (1, 0), &subtitle, &styles.of(SheetRole::Subtitle, &subtitle))?;
    match legend(map, options) {
        Some(legend) => {
            write_text(worksheet, (2, 0), &legend, &styles.of(SheetRole::Subtitle, &legend))?;
        }
        None => {
            worksheet.set_row_height(2, 8)?;
        }
    }
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
    if (row, column) != (last_row, last_column) {
        // `merge_range` only merges the cells; what they contain is written like any other.
        worksheet.merge_range(row, column, last_row, last_column, "", &format)?;
    }
    let runs = runs(cell, styles);
    let has_text = runs.iter().all(|(_, said)| !said.is_empty());
    // The library does not escape what looks like an escape in such a text.
    let has_text = has_text && !text.contains("_x");
    if runs.len() > 1 && has_text && text.encode_utf16().count() <= LONGEST {
        let runs: Vec<(&Format, &str)> = runs.iter().map(|(look, said)| (look, said.as_str())).collect();
        match worksheet.write_rich_string_with_format(row, column, &runs, &format) {
            // It counts the XML of the looks as well.
            Err(XlsxError::MaxStringLengthExceeded) => {}
            written => return written.map(drop),
        }
    }
    write_text(worksheet, (row, column), &text, &format)
}

/// The cards of a cell with what is known about them below each, as parts in different looks; a single part if
/// nothing is known.
fn runs(cell: &SheetCell, styles: &Styles) -> Vec<(Format, String)> {
    let CellKind::Cards(kind) = cell.kind else { return Vec::new() };
    let mut runs: Vec<(Format, String)> = Vec::new();
    for (number, card) in cell.texts.iter().enumerate() {
        let before = if number > 0 { "\n" } else { "" };
        let said = format!("{before}{}", card_line(cell, &card.text));
        match runs.last_mut() {
            Some((_, last)) if number > 0 && cell.texts[number - 1].evidence.lines().next().is_none() => {
                last.push_str(&said);
            }
            _ => runs.push((styles.run(Run::Card), said)),
        }
        let evidence = &card.evidence;
        runs.extend(
            evidence.severity.iter().map(|said| (styles.run(Run::Severity(kind)), format!("\n{said}"))),
        );
        runs.extend(evidence.rest.iter().map(|said| (styles.run(Run::Rest), format!("\n{said}"))));
    }
    runs
}

/// A card in its cell: several have a bullet each.
fn card_line(cell: &SheetCell, text: &str) -> String {
    if cell.texts.len() == 1 { text.to_owned() } else { format!("• {text}") }
}

/// The text of a cell: a name, or its cards with what is known about them.
fn text(cell: &SheetCell, options: &ExportOptions) -> String {
    let lines = cell.texts.iter().flat_map(|text| {
        let marks = text.evidence.lines().map(str::to_owned);
        std::iter::once(card_line(cell, &text.text)).chain(marks)
    });
    let text = lines.collect::<Vec<String>>().join("\n");
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
