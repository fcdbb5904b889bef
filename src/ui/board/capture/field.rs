//! Where the text field is on the board.

use crate::text::width;
use crate::ui::board::capture::state::{Capture, CaptureTarget};
use crate::ui::board::hit::board;
use crate::ui::board::layout::{BoardLayout, Slot, StageSlot, edit_layout, text_width};
use crate::ui::core::frame::Rows;
use crate::ui::core::state::State;
use crate::ui::core::text_field::TextField;

/// The bar and the blank before a card's text.
const INDENT: u16 = 2;

/// The position of the text field; `None` if it is scrolled out of view.
pub fn field(state: &State, edit: &Capture) -> Option<TextField> {
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

fn slot(state: &State, layout: &BoardLayout, edit: &Capture, wanted: Slot) -> Option<TextField> {
    let span = layout.columns.edited(state, &edit.target)?;
    let place = layout.columns.spans.iter().position(|one| one.start == span.start)?;
    let block = layout.lanes.blocks.iter().find(|block| {
        block.cells.get(place).is_some_and(|cell| cell.slots.iter().any(|slot| slot.slot == wanted))
    })?;
    let slot = layout.lanes.slot(block.lane, place, wanted)?;
    let height = slot.height.min(block.content.end().saturating_sub(slot.row));
    Some(TextField {
        column: span.start + INDENT,
        width: text_width(span.width),
        row: slot.row,
        height,
        layout: edit_layout(state, edit.editor.text(), span.width),
        caret: edit.editor.caret(),
    })
}

/// A name, on one line.
fn name(state: &State, edit: &Capture, (column, width): (u16, u16), rows: Rows) -> TextField {
    let beside = width.saturating_add(3);
    let layout = edit_layout(state, edit.editor.text(), beside);
    TextField {
        column,
        width: text_width(beside),
        row: rows.row,
        height: rows.height,
        layout,
        caret: edit.editor.caret(),
    }
}

fn stage(state: &State, layout: &BoardLayout, edit: &Capture) -> Option<TextField> {
    let typed = |slot: StageSlot| match (edit.target, slot) {
        (CaptureTarget::Stage(typed), StageSlot::Stage(stage)) => typed == stage,
        (CaptureTarget::NewStage { .. }, StageSlot::New) => true,
        _ => false,
    };
    let stage = layout.columns.stages.iter().find(|stage| typed(stage.slot))?;
    // The number of the stage comes before its name.
    let number = u16::try_from(width(&format!("{} ", stage.number))).unwrap_or(u16::MAX);
    let (start, width, rows) = if layout.columns.is_narrow() {
        (0, layout.width, layout.strip)
    } else {
        (stage.column, stage.width.saturating_sub(1), layout.stages)
    };
    Some(name(state, edit, (start.saturating_add(number), width.saturating_sub(number)), rows))
}
