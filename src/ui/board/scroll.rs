//! Scrolling the board: no more than needed to show the cursor, or one step of the mouse wheel.

use crate::ui::board::capture::{CaptureTarget, edit_of};
use crate::ui::board::layout::{BoardLanes, BoardLayout, LanesBuilder, Slot, Step, slots_of};
use crate::ui::core::cursor::{CursorColumn, CursorRow};
use crate::ui::core::frame::{Rows, board_size};
use crate::ui::core::state::State;

/// Scrolls no more than needed to show what is under the cursor, and leaves no empty rows at the
/// bottom.
pub fn keep_in_view(state: &mut State) {
    let (width, height) = board_size(state);
    let layout = BoardLayout::new(state, width, height);
    let builder = LanesBuilder::new(state, &layout.columns, layout.body);
    if builder.lanes.is_empty() {
        return;
    }
    let start = builder.step_of(state.board.anchor);
    // The names are always visible at the top; show the first lane below them.
    let on_name =
        matches!(state.board.cursor.row, CursorRow::Stage | CursorRow::Name) && edit_of(state).is_none();
    let mut step = if on_name { (0, 0) } else { start };
    let mut lanes = if step == start { layout.lanes.clone() } else { builder.build(step) };
    if let Some(wanted) = wanted(state, &builder)
        && !in_view(&lanes, layout.body, &builder, &wanted)
    {
        if wanted.step < step {
            step = wanted.step;
        } else {
            step = wanted.step;
            while let Some(before) = builder.before(step) {
                let attempt = builder.build(before);
                if before < start || !in_view(&attempt, layout.body, &builder, &wanted) {
                    break;
                }
                step = before;
            }
        }
        lanes = builder.build(step);
    }
    while lanes.below == 0 && lanes.blocks.last().is_none_or(|block| block.content.end() < layout.body.end())
    {
        let Some(before) = builder.before(step) else { break };
        let attempt = builder.build(before);
        if attempt.below > 0 || attempt.blocks.last().map(|block| block.lane) != builder.lanes.last().copied()
        {
            break;
        }
        (step, lanes) = (before, attempt);
    }
    if step != start {
        state.board.anchor = builder.anchor(step);
    }
}

/// Scrolls by one step, as far as there is something to show; the cursor does not move.
pub fn scroll(state: &mut State, down: bool) {
    let (width, height) = board_size(state);
    let layout = BoardLayout::new(state, width, height);
    let builder = LanesBuilder::new(state, &layout.columns, layout.body);
    let (lane, skipped) = builder.step_of(state.board.anchor);
    let step = match down {
        false => builder.before((lane, skipped)),
        true if layout.lanes.below == 0 => None,
        true if skipped + 1 < builder.longest(lane) => Some((lane, skipped + 1)),
        true => (lane + 1 < builder.lanes.len()).then_some((lane + 1, 0)),
    };
    if let Some(step) = step {
        state.board.anchor = builder.anchor(step);
    }
}

/// What should be visible: the lane and the place in its cell, the column and the slot.
struct Wanted {
    step: Step,
    span: usize,
    slot: Option<Slot>,
}

fn wanted(state: &State, builder: &LanesBuilder<'_>) -> Option<Wanted> {
    let cursor = state.board.cursor;
    let (column, lane, slot) = match edit_of(state).map(|edit| edit.target) {
        Some(CaptureTarget::NewCard { home, lane, .. }) => (CursorColumn::of(home), lane, Some(Slot::Draft)),
        _ => match cursor.row {
            CursorRow::Card(card) => (cursor.column, cursor.lane(state.map())?, Some(Slot::Card(card))),
            CursorRow::Empty(lane) => (cursor.column, lane, None),
            CursorRow::Stage | CursorRow::Name => return None,
        },
    };
    let lane_place = builder.lanes.iter().position(|one| *one == lane)?;
    let span = builder.columns.position(column)?;
    let mut slots = column.home().into_iter().flat_map(|home| slots_of(state, home, lane));
    let place = slot.and_then(|slot| slots.position(|one| one == slot)).unwrap_or_default();
    Some(Wanted { step: (lane_place, place), span, slot })
}

fn in_view(lanes: &BoardLanes, body: Rows, builder: &LanesBuilder<'_>, wanted: &Wanted) -> bool {
    let lane = builder.lanes[wanted.step.0];
    match wanted.slot {
        None => lanes.blocks.iter().any(|block| block.lane == lane && block.content.height > 0),
        Some(slot) => lanes.slot(lane, wanted.span, slot).is_some_and(|span| {
            // A slot taller than the view counts as visible when it begins at the top.
            span.row.saturating_add(span.height) <= body.end() || span.row <= body.row + 1
        }),
    }
}
