//! Draws the dialog of the timer: the blocks of the agenda with their planned and actual times.

use super::run::{current, is_current};
use super::state::TimerDialog;
use crate::insight::agenda::{actual_seconds, planned_minutes};
use crate::model::BlockId;
use crate::ui::agenda::{BlockRow, WIDTH, draw_block};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::widget::popup;
use crate::words::Message;

/// Rows below the blocks: a rule, the total, and the typed number of minutes.
const FOOT: u16 = 3;

pub(super) fn draw(canvas: &mut Canvas<'_>, state: &State, dialog: &TimerDialog) {
    let title = state.sentence(&Message::new("dialog-timer"));
    let blocks = state.map().block_ids();
    let rows = u16::try_from(blocks.len().max(1)).unwrap_or(u16::MAX);
    let mut inside = popup::open(canvas, (WIDTH, rows.saturating_add(FOOT)), &title);
    let (width, theme) = (inside.width(), inside.theme);
    let height = inside.height().saturating_sub(FOOT);
    if blocks.is_empty() {
        let said = state.sentence(&Message::new("timer-no-agenda"));
        inside.sentence(0, 0, width, &said, theme.dim());
    }
    let place = dialog.block.and_then(|block| blocks.iter().position(|one| *one == block));
    let first = popup::first_shown(place.unwrap_or_default(), height);
    for (row, id) in (0..height).zip(blocks.iter().skip(first)) {
        draw_block(&mut inside.part(0, row, width, 1), state, row_of(state, *id));
        if dialog.block == Some(*id) && dialog.typed.is_none() {
            inside.patch(0, row, width, 1, theme.selection());
        }
    }
    let Some(foot) = inside.height().checked_sub(FOOT).filter(|_| !blocks.is_empty()) else {
        draw_typed(&mut inside, state, dialog);
        return;
    };
    inside.rule(0, foot, width, "─", theme.rule());
    let mut total = inside.part(0, foot + 1, width, 1);
    let name = state.session.words.say_plain(&Message::new("agenda-total"));
    let (planned, actual) = (planned_minutes(state.map()), actual_seconds(state.map()) + running(state));
    draw_block(&mut total, state, BlockRow { name, planned, actual, is_current: false });
    draw_typed(&mut inside, state, dialog);
}

/// Draws the typed number of minutes, if there is one, in the last row.
fn draw_typed(inside: &mut Canvas<'_>, state: &State, dialog: &TimerDialog) {
    let Some(row) = inside.height().checked_sub(1) else { return };
    if let Some(minutes) = dialog.typed {
        let said = state.sentence(&Message::new("timer-typed").number("count", minutes));
        let (width, style) = (inside.width(), inside.theme.key());
        inside.sentence(0, row, width, &said, style);
        inside.patch(0, row, width, 1, inside.theme.selection());
    }
}

fn row_of(state: &State, id: BlockId) -> BlockRow {
    let Some(block) = state.map().block(id) else { return BlockRow::default() };
    let is_current = is_current(state, id);
    let running = if is_current { running(state) } else { 0 };
    BlockRow {
        name: block.name.clone(),
        planned: block.planned.unwrap_or_default().into(),
        actual: block.actual_seconds() + running,
        is_current,
    }
}

/// The seconds that the current block has taken since it was started, without the pauses; not yet
/// part of its actual time.
fn running(state: &State) -> u32 {
    let timer = current(state).filter(|timer| timer.block.is_some());
    let elapsed = timer.map_or(0, |timer| timer.elapsed(state.session.now.milliseconds));
    u32::try_from(elapsed / 1000).unwrap_or(u32::MAX / 2)
}
