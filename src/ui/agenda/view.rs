//! Draws the list of the agenda's blocks, and the list of ready-made agendas.

use ratatui::layout::Position;

use super::state::{AgendaList, LineTarget, ReadyAgendaList};
use crate::insight::agenda::{READY_AGENDAS, actual_seconds, minutes_and_seconds, planned_minutes};
use crate::model::BlockId;
use crate::text::{Layout, Options, base_direction};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::widget::list::view as list_view;
use crate::ui::widget::typed;
use crate::words::Message;

/// The width of the dialogs that show the agenda.
pub const WIDTH: u16 = 60;
/// The width of a column of times.
const TIME: u16 = 9;
/// Rows below the blocks: a rule and the total.
const FOOT: u16 = 2;

/// A row of the agenda: a block, or the total.
#[derive(Clone, Debug, Default)]
pub struct BlockRow {
    pub name: String,
    /// In minutes.
    pub planned: u32,
    /// In seconds.
    pub actual: u32,
    /// Whether the timer is timing it; it is then marked.
    pub is_current: bool,
}

/// Draws a row: name, planned minutes, actual time. Times that are zero are left out.
pub fn draw_block(line: &mut Canvas<'_>, state: &State, row: BlockRow) {
    let (width, theme) = (line.width(), line.theme);
    let style = if row.is_current { theme.key() } else { theme.text() };
    if row.is_current {
        line.glyph(0, 0, "▸", style);
    }
    if row.actual > 0 {
        line.sign_before(width, 0, &minutes_and_seconds(row.actual), style);
    }
    let mut end = width.saturating_sub(TIME);
    if row.planned > 0 {
        let planned = state.sentence(&Message::new("timer-minutes").number("count", row.planned));
        line.sentence_before(end, 0, &planned, if row.is_current { style } else { theme.dim() });
    }
    end = end.saturating_sub(TIME + 1);
    line.text(2, 0, end.saturating_sub(2), &row.name, style);
}

/// Draws the list; returns the position of the text caret while a block is being typed.
pub(super) fn draw(canvas: &mut Canvas<'_>, state: &State, list: &AgendaList) -> Option<Position> {
    let title = state.sentence(&Message::new("dialog-agenda"));
    let count = state.map().block_ids().len() + usize::from(list.is_adding());
    let mut inside = list_view::open(canvas, &title, count, FOOT);
    let (width, theme) = (inside.width(), inside.theme);
    if count == 0 {
        let said = state.sentence(&Message::new("agenda-none"));
        inside.sentence(0, 0, width, &said, theme.dim());
    } else if let Some(foot) = inside.height().checked_sub(FOOT) {
        inside.rule(0, foot, width, "─", theme.rule());
        let name = state.session.words.say_plain(&Message::new("agenda-total"));
        let (planned, actual) = (planned_minutes(state.map()), actual_seconds(state.map()));
        let total = BlockRow { name, planned, actual, is_current: false };
        draw_block(&mut inside.part(0, foot + 1, width, 1), state, total);
    }
    list_view::draw(&mut inside, (list.selected, count), FOOT, |line, place| {
        draw_row(line, state, list, place)
    })
}

/// Draws a block, or the line that is being typed; the rows after a new block move down.
fn draw_row(line: &mut Canvas<'_>, state: &State, list: &AgendaList, place: usize) -> Option<Position> {
    let blocks = state.map().block_ids();
    let typing = list.typing.as_ref();
    if let Some(typing) = typing.filter(|_| place == list.selected) {
        let room = line.width().saturating_sub(2);
        let text = typing.editor.text();
        if text.is_empty() {
            let prompt = state.sentence(&Message::new("agenda-line-prompt"));
            line.sentence(2, 0, room, &prompt, line.theme.dim());
        }
        let base = base_direction(text, state.direction());
        let layout = Layout::new(text, Options { width: room, base, caret_room: true, ..state.options() });
        return typed::draw(line, (2, 0), (room, 1), &typing.editor, &layout, line.theme.text());
    }
    let is_new = typing.is_some_and(|typing| matches!(typing.target, LineTarget::After(_)));
    let before = if is_new && place > list.selected { place - 1 } else { place };
    let row = row_of(state, *blocks.get(before)?)?;
    draw_block(line, state, row);
    None
}

fn row_of(state: &State, id: BlockId) -> Option<BlockRow> {
    let block = state.map().block(id)?;
    let planned = block.planned.unwrap_or_default().into();
    Some(BlockRow { name: block.name.clone(), planned, actual: block.actual_seconds(), is_current: false })
}

/// Draws the ready-made agendas; there is never a text caret.
pub(super) fn draw_ready(canvas: &mut Canvas<'_>, state: &State, list: &ReadyAgendaList) -> Option<Position> {
    let title = state.sentence(&Message::new("dialog-ready-agendas"));
    let count = READY_AGENDAS.len();
    let mut inside = list_view::open(canvas, &title, count, 0);
    list_view::draw(&mut inside, (list.selected, count), 0, |line, place| {
        let ready = READY_AGENDAS.get(place)?;
        let said = Message::new("agenda-ready")
            .number("minutes", ready.minutes())
            .number("count", ready.block_count());
        let (said, width, style) = (state.sentence(&said), line.width(), line.theme.text());
        line.sentence(2, 0, width.saturating_sub(2), &said, style);
        None
    })
}
