//! Correcting the cursor after any change, so that it is on something that exists.

use crate::model::LaneKind;
use crate::ui::board::capture::Capture;
use crate::ui::core::cursor::{Cursor, CursorColumn, CursorRow, columns};
use crate::ui::core::shown::{row_in_lane, visible_lanes};
use crate::ui::core::state::State;

/// Moves the cursor to something that exists, and remembers its stage and lane.
pub fn correct_cursor(state: &mut State) {
    if !state.screen.row.shows_map {
        return;
    }
    correct_marks(state);
    state.board.cursor = corrected(state);
    let map = state.document.map();
    state.board.stage = state.board.cursor.stage(map).or(state.board.stage);
    state.board.lane = state.board.cursor.lane(map).or(state.board.lane);
    if let CursorRow::Card(card) = state.board.cursor.row {
        let lane = map.card(card).and_then(|card| map.lane(card.place.lane));
        let is_pain = lane.is_some_and(|lane| lane.kind == LaneKind::PainPoint);
        state.board.pain = Some(card).filter(|_| is_pain).or(state.board.pain);
    }
}

fn correct_marks(state: &mut State) {
    if !state.marks.is_empty() {
        let map = state.document.map();
        state.marks.retain(|id| map.contains(*id));
    }
}

fn corrected(state: &State) -> Cursor {
    let map = state.map();
    let mut cursor = state.board.cursor;
    if let CursorRow::Card(card) = cursor.row
        && let Some(there) = Cursor::on_card(map, card)
    {
        cursor = there;
    }
    let typing_whole = state.dialogs.lowest::<Capture>().is_some();
    let stands = match cursor.column {
        CursorColumn::Nothing => map.stage_ids().is_empty(),
        CursorColumn::Touchpoint(touchpoint) => map.touchpoint(touchpoint).is_some(),
        CursorColumn::Ghost(stage) => map.stage(stage).is_some() && map.touchpoints_of(stage).is_empty(),
        CursorColumn::Whole(stage) => {
            map.stage(stage).is_some() && (typing_whole || columns(map, stage).contains(&cursor.column))
        }
    };
    if !stands {
        let column_stage = cursor.stage(map).filter(|stage| map.stage(*stage).is_some());
        let remembered = state.board.stage.filter(|stage| map.stage(*stage).is_some());
        cursor = match column_stage.or(remembered).or(map.stage_ids().first().copied()) {
            Some(stage) => Cursor::on_stage(map, stage, cursor.row),
            None => return Cursor::default(),
        };
    }
    Cursor { row: corrected_row(state, cursor), ..cursor }
}

fn corrected_row(state: &State, cursor: Cursor) -> CursorRow {
    let lanes = visible_lanes(state);
    let fallback = match cursor.column {
        CursorColumn::Whole(_) | CursorColumn::Nothing => CursorRow::Stage,
        CursorColumn::Touchpoint(_) | CursorColumn::Ghost(_) => CursorRow::Name,
    };
    match cursor.row {
        CursorRow::Stage => CursorRow::Stage,
        CursorRow::Name => fallback,
        CursorRow::Empty(lane) if lanes.contains(&lane) => row_in_lane(state, cursor.column, lane, 0),
        CursorRow::Empty(_) => fallback,
        CursorRow::Card(card) => {
            let lane = state.map().card(card).map(|card| card.place.lane);
            let shown = lane.is_some_and(|lane| lanes.contains(&lane)) && state.lens.shows(state.map(), card);
            let remembered = lane.or(state.board.lane).filter(|lane| lanes.contains(lane));
            match remembered {
                _ if shown => cursor.row,
                Some(lane) => row_in_lane(state, cursor.column, lane, 0),
                None => fallback,
            }
        }
    }
}
