//! Starting to type on the board: in an existing text or in a new one.

use crate::ui::board::capture::state::{Edit, Target, Way};
use crate::ui::core::blocked::is_too_long;
use crate::ui::core::cursor::{Column, Cursor, Row};
use crate::ui::core::shown::row_in_lane;
use crate::ui::core::state::State;

pub fn begin(state: &mut State, edit: Edit) {
    state.board.cursor = cursor_of(state, &edit.target);
    if is_too_long(state, edit.editor.original()) {
        return;
    }
    state.dialogs.open_alone(edit);
}

/// Opens a text field in a cell: for a new card, or, when editing, for the first one of the cell.
pub fn begin_in_cell(state: &mut State, column: Column, lane: crate::model::LaneId, way: Way) {
    let Some(home) = column.home() else { return };
    let first = row_in_lane(state, column, lane, 0);
    let edit = match (way, first) {
        (Way::Editing, Row::Card(card)) => {
            let text = state.map().card(card).map_or(String::new(), |card| card.text.clone());
            Edit::new(Target::Card(card), way, &text)
        }
        _ => Edit::new(Target::NewCard { home, lane, after: None }, way, ""),
    };
    begin(state, edit);
}

/// Where the cursor is while this text is typed.
pub fn cursor_of(state: &State, target: &Target) -> Cursor {
    let map = state.map();
    let before = state.board.cursor;
    match *target {
        Target::Card(card) => Cursor::on_card(map, card).unwrap_or(before),
        Target::NewCard { home, lane, after } => {
            let row =
                after.map_or_else(|| row_in_lane(state, Column::of(home), lane, usize::MAX - 1), Row::Card);
            Cursor { column: Column::of(home), row }
        }
        Target::Touchpoint(touchpoint) => Cursor { column: Column::Touchpoint(touchpoint), row: Row::Name },
        Target::NewTouchpoint { stage, after } => match after {
            Some(after) => Cursor { column: Column::Touchpoint(after), row: Row::Name },
            None => Cursor::on_stage(map, stage, Row::Name),
        },
        Target::Stage(stage) if before.stage(map) == Some(stage) => Cursor { row: Row::Stage, ..before },
        Target::Stage(stage) => Cursor::on_stage(map, stage, Row::Stage),
        Target::NewStage { .. } => before,
    }
}
