//! Moving in the table, and from it to the board. The cursor is the board's: a touchpoint and a
//! lane.

use crate::model::LaneId;
use crate::text::Side;
use crate::ui::board::capture;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::cursor::{self, Cursor, CursorColumn, CursorRow};
use crate::ui::core::direction::{Travel, along};
use crate::ui::core::effect::Effect;
use crate::ui::core::frame::board_size;
use crate::ui::core::perform::{open_screen, perform};
use crate::ui::core::scope::{SCREEN, SELECTION, Scope};
use crate::ui::core::shown::{row_in_lane, visible_lanes};
use crate::ui::core::state::{Action, State};
use crate::ui::table::layout::{TableItem, TableLayout, cards, cell, is_current, items};
use crate::words::{Message, MessageId};

pub static TABLE: Scope = Scope {
    name: "table",
    title: MessageId::new("scope-table"),
    inherits: &[&SELECTION, &SCREEN],
    hints: &[
        "table.open",
        "table.add",
        "carry.begin",
        "find.begin",
        "view.board",
        "view.palette",
        "view.help",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "view.table" "action-view-table" / "hint-key-table" View SCREEN ["g t"] no_map, |state| open_screen(state, "table");
    "table.left" "action-go-left" Navigate TABLE ["Left", "h"] never_blocked, |state| sideways(state, Side::Left);
    "table.right" "action-go-right" Navigate TABLE ["Right", "l"] never_blocked, |state| sideways(state, Side::Right);
    "table.up" "action-go-up" Navigate TABLE ["Up", "k"] never_blocked, |state| vertically(state, Travel::Backward, 1);
    "table.down" "action-go-down" Navigate TABLE ["Down", "j"] never_blocked, |state| vertically(state, Travel::Forward, 1);
    "table.page-up" "action-table-page-up" Navigate TABLE ["PgUp"] never_blocked, |state| by_page(state, Travel::Backward);
    "table.page-down" "action-table-page-down" Navigate TABLE ["PgDn"] never_blocked, |state| by_page(state, Travel::Forward);
    "table.stage-before" "action-go-stage-before" Navigate TABLE ["b"] never_blocked, |state| by_stage(state, Travel::Backward);
    "table.stage-after" "action-go-stage-after" Navigate TABLE ["w"] never_blocked, |state| by_stage(state, Travel::Forward);
    "table.first-lane" "action-table-first-lane" Navigate TABLE ["Home"] never_blocked, |state| to_lane(state, None);
    "table.last-lane" "action-table-last-lane" Navigate TABLE ["End"] never_blocked, to_last_lane;
    "table.top" "action-table-top" Navigate TABLE ["g g"] never_blocked, |state| vertically(state, Travel::Backward, usize::MAX);
    "table.bottom" "action-table-bottom" Navigate TABLE ["G"] never_blocked, |state| vertically(state, Travel::Forward, usize::MAX);
    "table.card-after" "action-table-card-after" Navigate TABLE ["Tab"] never_blocked, |state| within_cell(state, Travel::Forward);
    "table.card-before" "action-table-card-before" Navigate TABLE ["Shift-Tab"] never_blocked, |state| within_cell(state, Travel::Backward);
    "table.open" "action-table-open" Navigate TABLE ["Enter"] never_blocked, |state| open_screen(state, "board");
    "table.add" "action-card-add" Card TABLE ["a"] never_blocked, add;
};

/// The rows, without the headings.
fn rows(state: &State) -> Vec<CursorColumn> {
    let row = |item| if let TableItem::Row(column) = item { Some(column) } else { None };
    items(state).into_iter().filter_map(row).collect()
}

fn place(state: &State, rows: &[CursorColumn]) -> usize {
    rows.iter().position(|column| is_current(state, TableItem::Row(*column))).unwrap_or_default()
}

/// Moves the cursor to a row: to its cell in `lane`, or to its name.
pub fn select(state: &mut State, column: CursorColumn, lane: Option<LaneId>) {
    let row = match (lane, column) {
        (Some(lane), _) => row_in_lane(state, column, lane, 0),
        (None, CursorColumn::Whole(_) | CursorColumn::Nothing) => CursorRow::Stage,
        (None, CursorColumn::Touchpoint(_) | CursorColumn::Ghost(_)) => CursorRow::Name,
    };
    state.board.cursor = Cursor { column, row };
}

fn to_lane(state: &mut State, lane: Option<LaneId>) -> Vec<Effect> {
    let column = state.board.cursor.column;
    select(state, column, lane);
    Vec::new()
}

fn to_last_lane(state: &mut State) -> Vec<Effect> {
    let last = visible_lanes(state).last().copied();
    to_lane(state, last)
}

fn sideways(state: &mut State, side: Side) -> Vec<Effect> {
    let lanes = visible_lanes(state);
    let direction = along(state, side);
    // The names come before the first lane.
    let here = cell(state).1.and_then(|lane| lanes.iter().position(|one| *one == lane));
    match direction.step(here.map_or(0, |place| place + 1), lanes.len() + 1) {
        Some(place) => return to_lane(state, place.checked_sub(1).map(|place| lanes[place])),
        None => state.say(Message::new(match direction {
            Travel::Backward => "edge-first-column",
            Travel::Forward => "edge-bottom",
        })),
    }
    Vec::new()
}

fn vertically(state: &mut State, direction: Travel, count: usize) -> Vec<Effect> {
    let rows = rows(state);
    let here = place(state, &rows);
    let there = match direction {
        Travel::Backward => here.saturating_sub(count),
        Travel::Forward => here.saturating_add(count).min(rows.len().saturating_sub(1)),
    };
    let lane = cell(state).1;
    match rows.get(there) {
        Some(column) if there != here => select(state, *column, lane),
        _ => state.say(Message::new(match direction {
            Travel::Backward => "edge-start",
            Travel::Forward => "edge-end",
        })),
    }
    Vec::new()
}

/// Moves by the number of visible rows.
fn by_page(state: &mut State, direction: Travel) -> Vec<Effect> {
    let (width, height) = board_size(state);
    let layout = TableLayout::new(state, width, height);
    let shown = layout.items.iter().filter(|span| matches!(span.item, TableItem::Row(_))).count();
    vertically(state, direction, shown.saturating_sub(1).max(1))
}

/// Moves to the first row of the next or previous stage.
fn by_stage(state: &mut State, direction: Travel) -> Vec<Effect> {
    let map = state.map();
    let stages = map.stage_ids();
    let stage = state.board.cursor.stage(map);
    let here = stages.iter().position(|one| Some(*one) == stage).unwrap_or_default();
    let column = direction
        .step(here, stages.len())
        .and_then(|place| cursor::columns(map, stages[place]).first().copied());
    let lane = cell(state).1;
    match column {
        Some(column) => select(state, column, lane),
        None => state.say(Message::new(match direction {
            Travel::Backward => "edge-start",
            Travel::Forward => "edge-end",
        })),
    }
    Vec::new()
}

/// Moves to the next or previous card of the same cell.
fn within_cell(state: &mut State, direction: Travel) -> Vec<Effect> {
    let (column, lane) = cell(state);
    let CursorRow::Card(selected) = state.board.cursor.row else {
        state.say(Message::new("blocked-no-card"));
        return Vec::new();
    };
    let there: Vec<_> = lane.into_iter().flat_map(|lane| cards(state, column, lane)).collect();
    let place = there.iter().position(|card| *card == selected);
    match place.and_then(|place| direction.step(place, there.len())) {
        Some(place) => state.board.cursor.row = CursorRow::Card(there[place]),
        None => state.say(Message::new(match direction {
            Travel::Backward => "edge-first-card",
            Travel::Forward => "edge-last-card",
        })),
    }
    Vec::new()
}

/// Adds a card there, on the board.
fn add(state: &mut State) -> Vec<Effect> {
    let left = state.visit_home();
    open_screen(state, "board");
    let action = state.session.keymap.named("card.add");
    let effects = action.map_or(Vec::new(), |action| perform(state, action));
    capture::return_to(state, left);
    effects
}

/// Handles a press on the table: selects the row and the lane there.
pub fn press(state: &mut State, (column, row): (u16, u16)) {
    state.dialogs.clear();
    let (width, height) = board_size(state);
    let layout = TableLayout::new(state, width, height);
    let item = layout.items.iter().find(|span| (span.rows.row..span.rows.end()).contains(&row));
    let lane = layout.lanes.iter().find(|span| (span.start..span.start + span.width).contains(&column));
    if let Some(TableItem::Row(touchpoint)) = item.map(|span| span.item) {
        select(state, touchpoint, lane.map(|span| span.lane));
    }
}
