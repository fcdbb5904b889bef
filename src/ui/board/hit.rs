//! What is under the mouse pointer on the board.

use crate::model::{Home, LaneId, StageId};
use crate::ui::board::layout::{BoardLayout, ColumnSpan, Slot, SlotSpan, StageSlot, Strip};
use crate::ui::core::cursor::{Cursor, CursorColumn, CursorRow};
use crate::ui::core::frame::{Rows, board_size};
use crate::ui::core::state::State;

#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// Where a click moves the cursor.
    pub cursor: Cursor,
    /// The home of the column; of a folded stage, the first.
    pub home: Option<Home>,
    pub lane: Option<LaneId>,
    /// The card directly under the pointer.
    pub slot: Option<SlotSpan>,
}

/// What is in this cell of the board; `None` on rules and headings.
pub fn on_board(state: &State, (column, row): (u16, u16)) -> Option<Hit> {
    let layout = board(state);
    let within = |rows: Rows| (rows.row..rows.end()).contains(&row);
    let span = layout.columns.spans.iter().position(|span| holds(span.start, span.width, column));
    if within(layout.stages) {
        let stages = &layout.columns.stages;
        let stage = stages.iter().find(|stage| holds(stage.column, stage.width, column))?;
        let StageSlot::Stage(stage) = stage.slot else { return None };
        return Some(name(stage_cursor(state, stage, CursorRow::Stage)));
    }
    if within(layout.strip) {
        let stage = Strip::new(state, &layout.columns, layout.width).at(column)?;
        return Some(name(stage_cursor(state, stage, CursorRow::Stage)));
    }
    let span = span?;
    if within(layout.names) || within(layout.emotions) {
        return Some(name(column_cursor(state, &layout, &layout.columns.spans[span])?));
    }
    in_lanes(state, &layout, span, row)
}

fn holds(start: u16, width: u16, column: u16) -> bool {
    (start..start.saturating_add(width)).contains(&column)
}

fn name(cursor: Cursor) -> Hit {
    Hit { cursor, home: None, lane: None, slot: None }
}

fn stage_cursor(state: &State, stage: StageId, row: CursorRow) -> Cursor {
    let cursor = state.board.cursor;
    if cursor.stage(state.map()) == Some(stage) && row == CursorRow::Stage {
        Cursor { row, ..cursor }
    } else {
        Cursor::on_stage(state.map(), stage, row)
    }
}

fn stage_of(layout: &BoardLayout, span: &ColumnSpan) -> Option<StageId> {
    match layout.columns.stages.get(span.stage)?.slot {
        StageSlot::Stage(stage) => Some(stage),
        StageSlot::New => None,
    }
}

/// The cursor on the name of a column; for a folded stage, on its first name, which opens the
/// stage.
fn column_cursor(state: &State, layout: &BoardLayout, span: &ColumnSpan) -> Option<Cursor> {
    let stage = stage_of(layout, span)?;
    Some(match span.column {
        Some(column @ CursorColumn::Whole(_)) => Cursor { column, row: CursorRow::Stage },
        Some(column) => Cursor { column, row: CursorRow::Name },
        None => stage_cursor(state, stage, CursorRow::Name),
    })
}

fn in_lanes(state: &State, layout: &BoardLayout, place: usize, row: u16) -> Option<Hit> {
    let map = state.map();
    let span = layout.columns.spans.get(place)?;
    let block =
        layout.lanes.blocks.iter().find(|block| (block.content.row..block.content.end()).contains(&row))?;
    let cell = block.cells.get(place)?;
    let under = cell.slots.iter().find(|slot| holds(slot.row, slot.height, row)).copied();
    // Beside the cards of a cell, the last one is meant.
    let card = under.or(cell.slots.last().copied()).and_then(|span| match span.slot {
        Slot::Card(card) => Some(card),
        Slot::Draft => None,
    });
    let home = match span.column {
        Some(column) => column.home(),
        None => {
            let stage = stage_of(layout, span)?;
            let first = map.touchpoints_of(stage).first().map(|id| Home::Touchpoint(*id));
            let of_card = under.and(card).and_then(|card| map.card(card)).map(|card| card.place.home);
            Some(of_card.or(first).unwrap_or(Home::Stage(stage)))
        }
    };
    let empty = CursorRow::Empty(block.lane);
    let cursor = match (card.filter(|_| span.column.is_some() || under.is_some()), span.column) {
        (Some(card), _) => Cursor::on_card(map, card)?,
        (None, Some(column)) => Cursor { column, row: empty },
        (None, None) => stage_cursor(state, stage_of(layout, span)?, empty),
    };
    Some(Hit { cursor, home, lane: Some(block.lane), slot: under })
}

/// The layout of the board as it is drawn now.
pub fn board(state: &State) -> BoardLayout {
    let (width, height) = board_size(state);
    BoardLayout::new(state, width, height)
}
