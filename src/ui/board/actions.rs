//! Moving on the board. Arrow keys follow the screen, so in a right-to-left map `←` goes forward in
//! the journey. At an edge the cursor stops and a notice says so; it never wraps around.

use crate::model::{LaneId, StageId};
use crate::text::Side;
use crate::ui::board::scope::BOARD;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::cursor::{Cursor, CursorColumn, CursorRow, columns};
use crate::ui::core::direction::{Travel, along};
use crate::ui::core::effect::Effect;
use crate::ui::core::perform::open_screen;
use crate::ui::core::scope::SCREEN;
use crate::ui::core::shown::{row_in_lane, shown_cards, visible_lanes};
use crate::ui::core::state::{Action, State};
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "view.board" "action-view-board" / "hint-key-board" View SCREEN ["g b"] no_map, |state| open_screen(state, "board");
    "go.left" "action-go-left" Navigate BOARD ["Left", "h"] never_blocked, |state| sideways(state, Side::Left);
    "go.right" "action-go-right" Navigate BOARD ["Right", "l"] never_blocked, |state| sideways(state, Side::Right);
    "go.up" "action-go-up" Navigate BOARD ["Up", "k"] never_blocked, |state| vertically(state, Travel::Backward);
    "go.down" "action-go-down" Navigate BOARD ["Down", "j"] never_blocked, |state| vertically(state, Travel::Forward);
    "go.stage-before" "action-go-stage-before" Navigate BOARD ["b"] never_blocked, |state| to_stage(state, Travel::Backward);
    "go.stage-after" "action-go-stage-after" Navigate BOARD ["w"] never_blocked, |state| to_stage(state, Travel::Forward);
    "go.first-stage" "action-go-first-stage" Navigate BOARD ["Home"] never_blocked, |state| to_end(state, Travel::Backward);
    "go.last-stage" "action-go-last-stage" Navigate BOARD ["End"] never_blocked, |state| to_end(state, Travel::Forward);
    "go.lane-before" "action-go-lane-before" Navigate BOARD ["PgUp"] never_blocked, |state| by_lane(state, Travel::Backward);
    "go.lane-after" "action-go-lane-after" Navigate BOARD ["PgDn"] never_blocked, |state| by_lane(state, Travel::Forward);
    "go.top" "action-go-top" / "hint-key-top" Navigate BOARD ["g g"] never_blocked, to_top;
    "go.bottom" "action-go-bottom" Navigate BOARD ["G"] never_blocked, to_bottom;
    "go.cell-after" "action-go-cell-after" Navigate BOARD ["Tab"] never_blocked, |state| along_path(state, Travel::Forward);
    "go.cell-before" "action-go-cell-before" Navigate BOARD ["Shift-Tab"] never_blocked, |state| along_path(state, Travel::Backward);
    "go.empty-cell" "action-go-empty-cell" Navigate BOARD ["e"] never_blocked, to_empty_cell;
};

fn sideways(state: &mut State, side: Side) -> Vec<Effect> {
    let direction = along(state, side);
    match beside(state, direction) {
        Some(cursor) => state.board.cursor = cursor,
        None => report_edge(state, direction),
    }
    Vec::new()
}

fn report_edge(state: &mut State, direction: Travel) {
    state.say(Message::new(match direction {
        Travel::Backward => "edge-start",
        Travel::Forward => "edge-end",
    }));
}

/// The cursor one column further, in the same lane; past the edge of a stage, in the nearest column
/// of the next one.
pub fn beside(state: &State, direction: Travel) -> Option<Cursor> {
    beside_from(state, state.board.cursor, direction)
}

fn beside_from(state: &State, cursor: Cursor, direction: Travel) -> Option<Cursor> {
    let map = state.map();
    let stage = cursor.stage(map)?;
    if cursor.row == CursorRow::Stage {
        return Some(Cursor::on_stage(map, neighbour(state, stage, direction)?, CursorRow::Stage));
    }
    // The column for the whole stage has no name of its own.
    let named =
        |column: &CursorColumn| cursor.row != CursorRow::Name || !matches!(column, CursorColumn::Whole(_));
    let here: Vec<CursorColumn> = columns(map, stage).into_iter().filter(named).collect();
    let next = match here.iter().position(|column| *column == cursor.column) {
        Some(place) => direction.step(place, here.len()),
        // The column for the whole stage lies before the first name.
        None => (direction == Travel::Forward && !here.is_empty()).then_some(0),
    };
    let column = match next {
        Some(place) => here[place],
        None => {
            let there = columns(map, neighbour(state, stage, direction)?);
            let there: Vec<CursorColumn> = there.into_iter().filter(named).collect();
            direction.near_end(&there)?
        }
    };
    Some(in_column(state, column, cursor))
}

/// The same row in another column: in a lane, the card at the same place of the cell.
fn in_column(state: &State, column: CursorColumn, from: Cursor) -> Cursor {
    let map = state.map();
    let row = match from.lane(map) {
        None => from.row,
        Some(lane) => {
            let place = from.column.home().and_then(|home| {
                shown_cards(state, home, lane).position(|card| from.row == CursorRow::Card(card))
            });
            row_in_lane(state, column, lane, place.unwrap_or_default())
        }
    };
    Cursor { column, row }
}

fn neighbour(state: &State, stage: StageId, direction: Travel) -> Option<StageId> {
    let stages = state.map().stage_ids();
    let place = stages.iter().position(|one| *one == stage)?;
    direction.step(place, stages.len()).map(|place| stages[place])
}

fn to_stage(state: &mut State, direction: Travel) -> Vec<Effect> {
    let stage = state.board.cursor.stage(state.map());
    match stage.and_then(|stage| neighbour(state, stage, direction)) {
        Some(stage) => enter_stage(state, stage),
        None => report_edge(state, direction),
    }
    Vec::new()
}

fn to_end(state: &mut State, direction: Travel) -> Vec<Effect> {
    let stages = state.map().stage_ids();
    let stage = match direction {
        Travel::Backward => stages.first(),
        Travel::Forward => stages.last(),
    };
    if let Some(stage) = stage.copied() {
        enter_stage(state, stage);
    }
    Vec::new()
}

/// Moves to the first touchpoint of a stage, keeping the row.
fn enter_stage(state: &mut State, stage: StageId) {
    let first = Cursor::on_stage(state.map(), stage, CursorRow::Name);
    let from = state.board.cursor;
    state.board.cursor = in_column(state, first.column, from);
}

/// The rows of a column, from top to bottom: the names, then for each lane its cards or the empty
/// cell.
fn rows(state: &State, column: CursorColumn) -> impl Iterator<Item = CursorRow> + '_ {
    let names: &[CursorRow] = match column {
        CursorColumn::Nothing => &[],
        CursorColumn::Whole(_) => &[CursorRow::Stage],
        CursorColumn::Touchpoint(_) | CursorColumn::Ghost(_) => &[CursorRow::Stage, CursorRow::Name],
    };
    let lanes = if column == CursorColumn::Nothing { Vec::new() } else { visible_lanes(state) };
    names.iter().copied().chain(lanes.into_iter().flat_map(move |lane| cell_rows(state, column, lane)))
}

fn cell_rows(state: &State, column: CursorColumn, lane: LaneId) -> Vec<CursorRow> {
    let cards = column.home().into_iter().flat_map(|home| shown_cards(state, home, lane));
    let rows: Vec<CursorRow> = cards.map(CursorRow::Card).collect();
    if rows.is_empty() { vec![CursorRow::Empty(lane)] } else { rows }
}

fn vertically(state: &mut State, direction: Travel) -> Vec<Effect> {
    let cursor = state.board.cursor;
    match above_or_below(state, direction) {
        Some(row) => state.board.cursor = Cursor { row, ..cursor },
        None => state.say(Message::new(match direction {
            Travel::Backward => "edge-top",
            Travel::Forward => "edge-bottom",
        })),
    }
    Vec::new()
}

/// The row above or below the cursor: within the cell, then in the next lane.
fn above_or_below(state: &State, direction: Travel) -> Option<CursorRow> {
    let cursor = state.board.cursor;
    let Some(lane) = cursor.lane(state.map()) else {
        let all: Vec<CursorRow> = rows(state, cursor.column).take(3).collect();
        let place = all.iter().position(|row| *row == cursor.row)?;
        return direction.step(place, all.len()).map(|place| all[place]);
    };
    let cell = cell_rows(state, cursor.column, lane);
    let place = cell.iter().position(|row| *row == cursor.row)?;
    if let Some(place) = direction.step(place, cell.len()) {
        return Some(cell[place]);
    }
    let lanes = visible_lanes(state);
    let place = lanes.iter().position(|one| *one == lane)?;
    match direction.step(place, lanes.len()) {
        Some(place) => direction.near_end(&cell_rows(state, cursor.column, lanes[place])),
        None if direction == Travel::Backward => Some(match cursor.column {
            CursorColumn::Whole(_) => CursorRow::Stage,
            _ => CursorRow::Name,
        }),
        None => None,
    }
}

fn by_lane(state: &mut State, direction: Travel) -> Vec<Effect> {
    let lanes = visible_lanes(state);
    let cursor = state.board.cursor;
    let place = cursor.lane(state.map()).and_then(|lane| lanes.iter().position(|one| *one == lane));
    let next = match (place, direction) {
        (Some(place), _) => direction.step(place, lanes.len()),
        (None, Travel::Forward) => (!lanes.is_empty()).then_some(0),
        (None, Travel::Backward) => None,
    };
    match (next, place, direction) {
        (Some(lane), ..) => {
            let row = row_in_lane(state, cursor.column, lanes[lane], 0);
            state.board.cursor = Cursor { row, ..cursor };
        }
        (None, Some(_), Travel::Backward) => return vertically_to_name(state),
        (None, _, Travel::Backward) => state.say(Message::new("edge-top")),
        (None, _, Travel::Forward) => state.say(Message::new("edge-bottom")),
    }
    Vec::new()
}

fn vertically_to_name(state: &mut State) -> Vec<Effect> {
    let column = state.board.cursor.column;
    let row = if matches!(column, CursorColumn::Whole(_)) { CursorRow::Stage } else { CursorRow::Name };
    state.board.cursor = Cursor { column, row };
    Vec::new()
}

fn to_top(state: &mut State) -> Vec<Effect> {
    vertically_to_name(state)
}

fn to_bottom(state: &mut State) -> Vec<Effect> {
    let column = state.board.cursor.column;
    let last = visible_lanes(state).last().and_then(|lane| cell_rows(state, column, *lane).pop());
    if let Some(row) = last {
        state.board.cursor.row = row;
    }
    Vec::new()
}

/// Moves down the cells of a touchpoint, then to the name of the next one; or the same way back.
fn along_path(state: &mut State, direction: Travel) -> Vec<Effect> {
    let lanes = visible_lanes(state);
    let cursor = state.board.cursor;
    let place = cursor.lane(state.map()).and_then(|lane| lanes.iter().position(|one| *one == lane));
    let stop = match (place, direction) {
        (None, Travel::Forward) => lanes.first(),
        (None, Travel::Backward) => None,
        (Some(place), _) => direction.step(place, lanes.len()).map(|place| &lanes[place]),
    };
    if let Some(lane) = stop {
        state.board.cursor.row = row_in_lane(state, cursor.column, *lane, 0);
        return Vec::new();
    }
    if place.is_some() && direction == Travel::Backward && !matches!(cursor.column, CursorColumn::Whole(_)) {
        state.board.cursor.row = CursorRow::Name;
        return Vec::new();
    }
    let there = beside_from(state, Cursor { row: CursorRow::Name, ..cursor }, direction);
    match (there, direction, lanes.last()) {
        (None, ..) => report_edge(state, direction),
        (Some(there), Travel::Backward, Some(lane)) => {
            let row = row_in_lane(state, there.column, *lane, 0);
            state.board.cursor = Cursor { row, ..there };
        }
        (Some(there), ..) => state.board.cursor = there,
    }
    Vec::new()
}

/// Moves to the next empty cell of a capture lane, in reading order.
fn to_empty_cell(state: &mut State) -> Vec<Effect> {
    let map = state.map();
    let captures: Vec<LaneId> = visible_lanes(state)
        .into_iter()
        .filter(|lane| map.lane(*lane).is_some_and(|lane| lane.capture))
        .collect();
    let cursor = state.board.cursor;
    let here = cursor.lane(map).and_then(|lane| captures.iter().position(|one| *one == lane));
    let touchpoints = map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage));
    let all: Vec<CursorColumn> =
        touchpoints.map(|touchpoint| CursorColumn::Touchpoint(*touchpoint)).collect();
    let start = all.iter().position(|column| *column == cursor.column);
    let cells = all.iter().enumerate().flat_map(|(place, column)| {
        captures.iter().enumerate().map(move |(lane, id)| ((place, lane), *column, *id))
    });
    let after = start.map(|start| (start, here));
    let found = cells
        .filter(|(step, ..)| after.is_none_or(|(start, lane)| (step.0, Some(step.1)) > (start, lane)))
        .find(|(_, column, lane)| column.home().is_some_and(|home| map.cards_in(home, *lane).is_empty()));
    match found {
        Some((_, column, lane)) => state.board.cursor = Cursor { column, row: CursorRow::Empty(lane) },
        None => state.say(Message::new("no-empty-cell")),
    }
    Vec::new()
}
