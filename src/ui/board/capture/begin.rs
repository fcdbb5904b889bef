//! Starting to type on the board: in an existing text or in a new one.

use crate::ui::board::capture::state::{Capture, CaptureMode, CaptureTarget};
use crate::ui::core::blocked::is_too_long;
use crate::ui::core::cursor::{Cursor, CursorColumn, CursorRow};
use crate::ui::core::shown::row_in_lane;
use crate::ui::core::state::State;

pub fn begin(state: &mut State, edit: Capture) {
    state.board.cursor = cursor_of(state, &edit.target);
    if is_too_long(state, edit.editor.original()) {
        return;
    }
    state.dialogs.open_alone(edit);
}

/// Opens a text field in a cell: for a new card, or, when editing, for the first one of the cell.
pub fn begin_in_cell(state: &mut State, column: CursorColumn, lane: crate::model::LaneId, way: CaptureMode) {
    let Some(home) = column.home() else { return };
    let first = row_in_lane(state, column, lane, 0);
    let edit = match (way, first) {
        (CaptureMode::Editing, CursorRow::Card(card)) => {
            let text = state.map().card(card).map_or(String::new(), |card| card.text.clone());
            Capture::new(CaptureTarget::Card(card), way, &text)
        }
        _ => Capture::new(CaptureTarget::NewCard { home, lane, after: None }, way, ""),
    };
    begin(state, edit);
}

/// Where the cursor is while this text is typed.
fn cursor_of(state: &State, target: &CaptureTarget) -> Cursor {
    let map = state.map();
    let before = state.board.cursor;
    match *target {
        CaptureTarget::Card(card) => Cursor::on_card(map, card).unwrap_or(before),
        CaptureTarget::NewCard { home, lane, after } => {
            let row = after.map_or_else(
                || row_in_lane(state, CursorColumn::of(home), lane, usize::MAX - 1),
                CursorRow::Card,
            );
            Cursor { column: CursorColumn::of(home), row }
        }
        CaptureTarget::Touchpoint(touchpoint) => {
            Cursor { column: CursorColumn::Touchpoint(touchpoint), row: CursorRow::Name }
        }
        CaptureTarget::NewTouchpoint { stage, after } => match after {
            Some(after) => Cursor { column: CursorColumn::Touchpoint(after), row: CursorRow::Name },
            None => Cursor::on_stage(map, stage, CursorRow::Name),
        },
        CaptureTarget::Stage(stage) if before.stage(map) == Some(stage) => {
            Cursor { row: CursorRow::Stage, ..before }
        }
        CaptureTarget::Stage(stage) => Cursor::on_stage(map, stage, CursorRow::Stage),
        CaptureTarget::NewStage { .. } => before,
    }
}
