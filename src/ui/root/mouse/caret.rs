//! The mouse in an open text field: from a cell of the screen to an offset in the text.

use crate::text::Layout;
use crate::ui::board::capture::state::{Capture, CaptureTarget};
use crate::ui::board::hit::board;
use crate::ui::board::layout::{BoardLayout, Slot, StageSlot, edit_layout, text_width};
use crate::ui::core::frame::{Rows, board_size, place_on_screen};
use crate::ui::core::msg::Mouse;
use crate::ui::core::state::State;
use crate::ui::personas::layout as sheets;
use crate::ui::personas::state::{PersonasScreen, SheetEdit};

/// The bar and the blank before a card's text.
const INDENT: u16 = 2;

/// The position of the text field, in columns in reading order and rows of the body.
struct ClickedText {
    column: u16,
    width: u16,
    rows: Rows,
    layout: Layout,
    caret: usize,
}

/// Places the caret, or with `extend` selects up to there; `false` if the pointer is not in the
/// text field.
pub fn place(state: &mut State, mouse: Mouse, extend: bool) -> bool {
    let Some(byte) = offset(state, mouse, extend) else { return false };
    let Some(editor) = state.dialogs.uppermost_mut().and_then(|dialog| dialog.editor()) else { return false };
    editor.place_caret(byte, extend);
    true
}

pub fn select_word(state: &mut State, mouse: Mouse) {
    let Some(byte) = offset(state, mouse, true) else { return };
    if let Some(editor) = state.dialogs.uppermost_mut().and_then(|dialog| dialog.editor()) {
        editor.select_word(byte);
    }
}

/// The offset under the pointer. While dragging, the pointer may be `beyond` the text.
fn offset(state: &State, mouse: Mouse, beyond: bool) -> Option<usize> {
    let field = match state.dialogs.top::<Capture>() {
        Some(edit) => on_board(state, edit)?,
        None => on_sheet(state)?,
    };
    let (column, row) = place_on_screen(state, mouse)?;
    let inside = (field.rows.row..field.rows.end()).contains(&row)
        && (field.column..field.column.saturating_add(field.width)).contains(&column);
    if !inside && !beyond {
        return None;
    }
    // The columns of the layout count from the left of the screen, whatever the direction of the
    // map.
    let (width, _) = state.session.size;
    let left = if state.direction().is_rtl() {
        width.saturating_sub(field.column.saturating_add(field.width))
    } else {
        field.column
    };
    // The field is scrolled to show the caret, as it is drawn.
    let (caret_row, _) = field.layout.caret(field.caret);
    let first = (caret_row + 1).saturating_sub(usize::from(field.rows.height));
    let line = usize::from(row.saturating_sub(field.rows.row)) + first;
    Some(field.layout.hit(line, mouse.column.saturating_sub(left)))
}

fn on_board(state: &State, edit: &Capture) -> Option<ClickedText> {
    let layout = board(state);
    match edit.target {
        CaptureTarget::Card(card) => slot(state, &layout, edit, Slot::Card(card)),
        CaptureTarget::NewCard { .. } => slot(state, &layout, edit, Slot::Draft),
        CaptureTarget::Touchpoint(_) | CaptureTarget::NewTouchpoint { .. } => {
            let span = layout.columns.edited(state, &edit.target)?;
            let rows = Rows { row: layout.names.row, height: 1 };
            Some(name(state, edit, (span.start, span.width.saturating_sub(1)), rows))
        }
        CaptureTarget::Stage(_) | CaptureTarget::NewStage { .. } => stage(state, &layout, edit),
    }
}

fn slot(state: &State, layout: &BoardLayout, edit: &Capture, wanted: Slot) -> Option<ClickedText> {
    let span = layout.columns.edited(state, &edit.target)?;
    let place = layout.columns.spans.iter().position(|one| one.start == span.start)?;
    let block = layout.lanes.blocks.iter().find(|block| {
        block.cells.get(place).is_some_and(|cell| cell.slots.iter().any(|slot| slot.slot == wanted))
    })?;
    let slot = layout.lanes.slot(block.lane, place, wanted)?;
    let height = slot.height.min(block.content.end().saturating_sub(slot.row));
    Some(ClickedText {
        column: span.start + INDENT,
        width: text_width(span.width),
        rows: Rows { row: slot.row, height },
        layout: edit_layout(state, edit.editor.text(), span.width),
        caret: edit.editor.caret(),
    })
}

/// A name, on one line.
fn name(state: &State, edit: &Capture, (column, width): (u16, u16), rows: Rows) -> ClickedText {
    let beside = width.saturating_add(3);
    let layout = edit_layout(state, edit.editor.text(), beside);
    ClickedText { column, width: text_width(beside), rows, layout, caret: edit.editor.caret() }
}

fn stage(state: &State, layout: &BoardLayout, edit: &Capture) -> Option<ClickedText> {
    let typed = |slot: StageSlot| match (edit.target, slot) {
        (CaptureTarget::Stage(typed), StageSlot::Stage(stage)) => typed == stage,
        (CaptureTarget::NewStage { .. }, StageSlot::New) => true,
        _ => false,
    };
    let stage = layout.columns.stages.iter().find(|stage| typed(stage.slot))?;
    // The number of the stage comes before its name.
    let number = u16::try_from(crate::text::width(&format!("{} ", stage.number))).unwrap_or(u16::MAX);
    let (start, width, rows) = if layout.columns.is_narrow() {
        (0, layout.width, layout.strip)
    } else {
        (stage.column, stage.width.saturating_sub(1), layout.stages)
    };
    Some(name(state, edit, (start.saturating_add(number), width.saturating_sub(number)), rows))
}

fn on_sheet(state: &State) -> Option<ClickedText> {
    let screen = state.screen.get::<PersonasScreen>()?;
    let edit = state.dialogs.top::<SheetEdit>()?;
    let (width, height) = board_size(state);
    let sheets = sheets::PersonaSheets::new(state, width);
    let sheet = sheets.selected(state)?;
    let span = sheet.fields.get(screen.field)?;
    let paragraph = span.paragraphs.first()?;
    let layout = paragraph.layout.clone();
    let top = span.row.saturating_add(paragraph.row);
    let lines = u16::try_from(layout.line_count()).unwrap_or(u16::MAX);
    let hidden = screen.first.saturating_sub(top).min(lines);
    let row = (top.max(screen.first) - screen.first).saturating_add(sheets::HEAD);
    let rows = Rows { row, height: (lines - hidden).min(height.saturating_sub(row)) };
    Some(ClickedText {
        column: sheet.column + INDENT + paragraph.indent,
        width: sheet.text_width().saturating_sub(paragraph.indent),
        rows,
        layout,
        caret: edit.editor.caret(),
    })
}
