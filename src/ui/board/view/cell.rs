//! Drawing a cell: its cards, the card being typed, or the prompt of an empty cell.

use ratatui::layout::Position;
use ratatui::style::{Modifier, Style};

use crate::model::{CardId, LaneId, LaneKind};
use crate::ui::board::capture::{Capture, CaptureTarget};
use crate::ui::board::layout::{
    ColumnSpan, LaneBlock, LaneCell, Slot, SlotSpan, card_layout, cut_layout, edit_layout, facets,
    facets_fit, text_width,
};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::cursor::CursorRow;
use crate::ui::core::signs;
use crate::ui::core::state::State;
use crate::ui::widget::typed;
use crate::words::Message;

/// Where the text of a card begins: after its bar and a blank.
const INDENT: u16 = 2;

/// Draws a cell; returns the position of the text caret if one of its cards is being typed.
pub fn draw(
    canvas: &mut Canvas<'_>,
    state: &State,
    span: &ColumnSpan,
    cell: &LaneCell,
    block: &LaneBlock,
) -> Option<Position> {
    let kind = state.map().lane(block.lane).map_or(LaneKind::Custom, |lane| lane.kind);
    let bar = canvas.theme.lane(kind);
    let end = block.content.end();
    let mut caret = None;
    for slot in &cell.slots {
        let height = slot.height.min(end.saturating_sub(slot.row));
        caret = caret.or(match slot.slot {
            Slot::Card(card) => draw_card(canvas, state, span, &SlotSpan { height, ..*slot }, card, bar),
            Slot::Draft => draw_typed(canvas, state, span, &SlotSpan { height, ..*slot }, bar),
        });
    }
    let here = state.board.cursor.row == CursorRow::Empty(block.lane)
        && span.column == Some(state.board.cursor.column);
    if cell.slots.is_empty() && here {
        empty(canvas, state, span, block, bar);
    }
    caret
}

/// Draws the selected empty cell with its prompt, which no export contains.
fn empty(canvas: &mut Canvas<'_>, state: &State, span: &ColumnSpan, block: &LaneBlock, bar: Style) {
    let row = block.content.row;
    let width = span.width.saturating_sub(1);
    canvas.patch(span.start, row, width, 1, canvas.theme.selection());
    canvas.glyph(span.start, row, "▌", bar.add_modifier(Modifier::BOLD));
    let Some(lane) = state.map().lane(block.lane) else { return };
    let dim = canvas.theme.dim().add_modifier(Modifier::ITALIC);
    let room = text_width(span.width);
    if lane.prompt.is_empty() {
        let said = state.map_sentence(&Message::new("prompt-empty-cell"));
        canvas.sentence(span.start + INDENT, row, room, &said, dim);
    } else {
        canvas.text(span.start + INDENT, row, room, &lane.prompt, dim);
    }
}

fn bars(canvas: &mut Canvas<'_>, span: &ColumnSpan, slot: &SlotSpan, bar: &'static str, style: Style) {
    for row in slot.row..slot.row + slot.height {
        canvas.glyph(span.start, row, bar, style);
    }
}

/// Whether it is a pain point that no opportunity answers, on a map that has a lane for them.
fn is_unanswered(state: &State, id: CardId) -> bool {
    let map = state.map();
    let is_of = |lane: LaneId, kind| map.lane(lane).is_some_and(|lane| lane.kind == kind);
    map.card(id).is_some_and(|card| is_of(card.place.lane, LaneKind::PainPoint))
        && map.answers_to(id).is_empty()
        && map.lane_ids().iter().any(|lane| is_of(*lane, LaneKind::Opportunity))
}

fn draw_typed(
    canvas: &mut Canvas<'_>,
    state: &State,
    span: &ColumnSpan,
    slot: &SlotSpan,
    bar: Style,
) -> Option<Position> {
    let edit = state.dialogs.lowest::<Capture>()?;
    canvas.patch(span.start, slot.row, span.width.saturating_sub(1), slot.height, canvas.theme.selection());
    bars(canvas, span, slot, signs::CARD, bar.add_modifier(Modifier::BOLD));
    let layout = edit_layout(state, edit.editor.text(), span.width);
    let size = (text_width(span.width), slot.height);
    typed::draw(canvas, (span.start + INDENT, slot.row), size, &edit.editor, &layout, canvas.theme.text())
}

fn draw_card(
    canvas: &mut Canvas<'_>,
    state: &State,
    span: &ColumnSpan,
    slot: &SlotSpan,
    id: CardId,
    bar: Style,
) -> Option<Position> {
    if let Some(edit) = state.dialogs.lowest::<Capture>()
        && edit.target == CaptureTarget::Card(id)
        && span.column.is_some()
    {
        return draw_typed(canvas, state, span, slot, bar);
    }
    let folded = span.column.is_none();
    let card = state.map().card(id)?;
    let layout = card_layout(state, id, span.width, folded)?;
    // While a text is typed, no card is shown as selected.
    let selected = state.board.cursor.row == CursorRow::Card(id) && state.dialogs.top::<Capture>().is_none();
    let quiet = !state.lens.concerns(state.map(), id);
    if selected {
        canvas.patch(
            span.start,
            slot.row,
            span.width.saturating_sub(1),
            slot.height,
            canvas.theme.selection(),
        );
    }
    let bar_style = if selected { bar.add_modifier(Modifier::BOLD) } else { bar };
    bars(
        canvas,
        span,
        slot,
        if is_unanswered(state, id) { signs::UNANSWERED } else { signs::CARD },
        bar_style,
    );
    if state.marks.contains(&id.into()) {
        canvas.glyph(span.start, slot.row, "◆", bar.add_modifier(Modifier::BOLD));
    } else if is_linked(state, id) {
        canvas.glyph(span.start, slot.row, "↩", bar.add_modifier(Modifier::BOLD));
    }
    let text = text_width(span.width);
    let style = if quiet { canvas.theme.dim() } else { canvas.theme.text() };
    let lines = u16::try_from(layout.line_count()).unwrap_or(u16::MAX);
    if lines > slot.height {
        let layout = cut_layout(state, id, span.width, slot.height)?;
        canvas.layout(span.start + INDENT, slot.row, (text, slot.height), &layout, 0, |_| style);
        return None;
    }
    canvas.layout(span.start + INDENT, slot.row, (text, slot.height), &layout, 0, |_| style);
    let signs = facets(state, id, card);
    let fits = facets_fit(&layout, &signs, text);
    let row = if fits { lines.saturating_sub(1) } else { lines };
    if row < slot.height {
        let after = if fits { layout.line_width(usize::from(row)) + 1 } else { 0 };
        draw_signs(canvas, (span.start + INDENT + after, slot.row + row), text.saturating_sub(after), &signs);
    }
    None
}

/// Whether it answers the selected card, or the selected card answers it.
fn is_linked(state: &State, id: CardId) -> bool {
    let CursorRow::Card(selected) = state.board.cursor.row else { return false };
    let answers = |one: CardId, other: CardId| {
        state.map().card(one).is_some_and(|card| card.facets().answers.contains(&other))
    };
    selected != id && (answers(selected, id) || answers(id, selected))
}

/// Draws the signs, each as a text of its own. How much it hurts is what a room works with: it is
/// loud, the rest calm.
fn draw_signs(canvas: &mut Canvas<'_>, (start, row): (u16, u16), room: u16, signs: &[String]) {
    let (calm, loud) = (canvas.theme.dim(), canvas.theme.severity());
    let mut column = start;
    for sign in signs {
        let style = if sign.starts_with(['▲', '^']) { loud } else { calm };
        let left = (start + room).saturating_sub(column);
        if left == 0 {
            canvas.glyph((start + room).saturating_sub(1), row, "…", calm);
            return;
        }
        column += canvas.sign(column, row, left, sign, style) + 1;
    }
}
