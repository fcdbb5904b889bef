//! Drawing the sheets of the personas: first the fields with sentences, the quote set apart, then
//! the lists.

use ratatui::layout::Position;
use ratatui::style::{Modifier, Style};

use crate::model::{PersonaField, Shape};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::personas::layout::{self as sheets, FieldSpan, HEAD, INDENT, PersonaSheet, PersonaSheets};
use crate::ui::personas::state::PersonasScreen;
use crate::ui::widget::typed;
use crate::words::Message;

/// Draws the sheets; returns the position of the text caret if a field is being typed.
pub fn draw(canvas: &mut Canvas<'_>, state: &State) -> Option<Position> {
    let screen = state.screen.get::<PersonasScreen>()?;
    let sheets = PersonaSheets::new(state, canvas.width());
    head(canvas, state, &sheets);
    let height = canvas.height().saturating_sub(HEAD);
    let mut body = canvas.part(0, HEAD, canvas.width(), height);
    let mut caret = None;
    for sheet in &sheets.sheets {
        let selected = sheets.selected(state).is_some_and(|one| one.persona == sheet.persona);
        for (place, span) in sheet.fields.iter().enumerate() {
            let selected = selected && place == screen.field;
            caret = caret.or(field(&mut body, state, sheet, (place, span), (screen.first, selected)));
        }
        bar(&mut body, sheet, selected, screen.first);
    }
    caret
}

fn head(canvas: &mut Canvas<'_>, state: &State, sheets: &PersonaSheets) {
    let dim = canvas.theme.dim();
    let count = state.map().persona_ids().len();
    let said = match count {
        0 if sheets.sheets.is_empty() => Message::new("no-personas-yet"),
        count => Message::new("count-personas").number("count", count),
    };
    let said = state.sentence(&said);
    let (before, after) = sheets.off;
    let mut column = 1;
    if before > 0 {
        canvas.glyph(0, 0, "‹", dim);
        column += canvas.sign(1, 0, 3, &before.to_string(), dim) + 1;
    }
    canvas.sentence(column, 0, canvas.width().saturating_sub(column), &said, dim);
    if after > 0 {
        let end = canvas.width().saturating_sub(1);
        canvas.glyph(end, 0, "›", dim);
        canvas.sign_before(end, 0, &after.to_string(), dim);
    }
}

/// Draws the bar along a sheet.
fn bar(canvas: &mut Canvas<'_>, sheet: &PersonaSheet, selected: bool, first: u16) {
    let end = sheet.fields.last().map_or(0, |span| span.row.saturating_add(span.height));
    let style = if selected { canvas.theme.notice() } else { canvas.theme.rule() };
    for row in 0..end.saturating_sub(first).min(canvas.height()) {
        canvas.glyph(sheet.column, row, "▌", style);
    }
}

fn field(
    canvas: &mut Canvas<'_>,
    state: &State,
    sheet: &PersonaSheet,
    (place, span): (usize, &FieldSpan),
    (first, selected): (u16, bool),
) -> Option<Position> {
    let row = sheets::field(place);
    let (column, width) = (sheet.column + INDENT.min(sheet.width), sheet.text_width());
    // Skip rows above the screen.
    let seen = |row: u16| span.row.saturating_add(row).checked_sub(first);
    if selected {
        for line in (0..span.height.max(1)).filter_map(seen) {
            canvas.patch(sheet.column, line, sheet.width.saturating_sub(1), 1, canvas.theme.selection());
        }
    }
    if let Some(line) = seen(0).filter(|_| span.labelled) {
        let label = state.map_sentence(&Message::new(row.label));
        let empty = span.paragraphs.is_empty();
        let style = canvas.theme.dim();
        let style = if empty { style.add_modifier(Modifier::ITALIC) } else { style };
        canvas.sentence(column, line, width, &label, style);
    }
    let edit = sheets::typed(state).filter(|_| selected);
    let style = style_of(canvas, row.field);
    let mut caret = None;
    for paragraph in &span.paragraphs {
        let start = column + paragraph.indent;
        let room = width.saturating_sub(paragraph.indent);
        let lines = u16::try_from(paragraph.layout.line_count()).unwrap_or(u16::MAX);
        let top = span.row.saturating_add(paragraph.row);
        let hidden = first.saturating_sub(top);
        if hidden >= lines {
            continue;
        }
        let line = top.max(first) - first;
        let height = (lines - hidden).min(canvas.height().saturating_sub(line));
        if paragraph.indent > 0 && hidden == 0 && height > 0 {
            let sign = if row.shape == Shape::Texts { "•" } else { "│" };
            canvas.glyph(column, line, sign, canvas.theme.dim());
        }
        match edit {
            Some(edit) => {
                caret = typed::draw(
                    canvas,
                    (start, line),
                    (room, height),
                    &edit.editor,
                    &paragraph.layout,
                    style,
                );
            }
            None => {
                canvas.layout(start, line, (room, height), &paragraph.layout, usize::from(hidden), |_| style);
            }
        }
    }
    caret
}

fn style_of(canvas: &Canvas<'_>, field: PersonaField) -> Style {
    match field {
        PersonaField::Name => canvas.theme.title(),
        PersonaField::Quote => canvas.theme.text().add_modifier(Modifier::ITALIC),
        _ => canvas.theme.text(),
    }
}
