//! Correcting the cursor after any change, so that it is on something that exists.

use crate::ui::board::capture::state::Edit;
use crate::ui::core::cursor::{Column, Cursor, Row, columns};
use crate::ui::core::shown::{row_in_lane, visible_lanes};
use crate::ui::core::state::State;

/// Moves the cursor to something that exists, and remembers its stage and lane.
pub fn settle(state: &mut State) {
    if !state.screen.row.shows_map {
        return;
    }
    settle_marks(state);
    state.board.cursor = settled(state);
    let map = state.document.map();
    state.board.stage = state.board.cursor.stage(map).or(state.board.stage);
    state.board.lane = state.board.cursor.lane(map).or(state.board.lane);
}

fn settle_marks(state: &mut State) {
    if !state.marks.is_empty() {
        let map = state.document.map();
        state.marks.retain(|id| map.contains(*id));
    }
}

fn settled(state: &State) -> Cursor {
    let map = state.map();
    let mut cursor = state.board.cursor;
    if let Row::Card(card) = cursor.row
        && let Some(there) = Cursor::on_card(map, card)
    {
        cursor = there;
    }
    let typing_whole = state.dialogs.lowest::<Edit>().is_some();
    let stands = match cursor.column {
        Column::Nothing => map.stage_ids().is_empty(),
        Column::Touchpoint(touchpoint) => map.touchpoint(touchpoint).is_some(),
        Column::Ghost(stage) => map.stage(stage).is_some() && map.touchpoints_of(stage).is_empty(),
        Column::Whole(stage) => {
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
    Cursor { row: settled_row(state, cursor), ..cursor }
}

fn settled_row(state: &State, cursor: Cursor) -> Row {
    let lanes = visible_lanes(state);
    let fallback = match cursor.column {
        Column::Whole(_) | Column::Nothing => Row::Stage,
        Column::Touchpoint(_) | Column::Ghost(_) => Row::Name,
    };
    match cursor.row {
        Row::Stage => Row::Stage,
        Row::Name => fallback,
        Row::Empty(lane) if lanes.contains(&lane) => row_in_lane(state, cursor.column, lane, 0),
        Row::Empty(_) => fallback,
        Row::Card(card) => {
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
