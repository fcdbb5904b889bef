//! Drawing the list of lanes and the list of their kinds.

use ratatui::layout::Position;

use crate::insight::name::lane_title;
use crate::model::{Choice as _, LaneId, LaneKind};
use crate::text::{Layout, Options, base_direction};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::lanes::state::{LaneKindList, LaneList, Named};
use crate::ui::widget::list::view as list_view;
use crate::ui::widget::typed;
use crate::words::Message;

/// Draws the lanes; returns the position of the text caret while a title is being typed.
pub fn draw(canvas: &mut Canvas<'_>, state: &State, list: &LaneList) -> Option<Position> {
    let title = state.sentence(&Message::new("dialog-lanes"));
    let count = state.map().lane_ids().len() + usize::from(list.is_adding());
    let mut inside = list_view::open(canvas, &title, count, 0);
    if count == 0 {
        let said = state.sentence(&Message::new("lanes-none"));
        inside.sentence(0, 0, inside.width(), &said, inside.theme.dim());
    }
    list_view::draw(&mut inside, (list.selected, count), 0, |line, place| {
        draw_lane_row(line, state, list, place)
    })
}

/// Draws the kinds of lanes. There is no text field, so no caret.
pub fn draw_kinds(canvas: &mut Canvas<'_>, state: &State, list: &LaneKindList) -> Option<Position> {
    let title = state.sentence(&Message::new("dialog-lane-kinds"));
    let count = LaneKind::ALL.len();
    let mut inside = list_view::open(canvas, &title, count, 0);
    list_view::draw(&mut inside, (list.selected, count), 0, |line, place| {
        draw_kind(line, state, *LaneKind::ALL.get(place)?);
        None
    })
}

fn draw_kind(line: &mut Canvas<'_>, state: &State, kind: LaneKind) {
    line.glyph(0, 0, "▌", line.theme.lane(kind));
    let label = state.sentence(&Message::new(kind.label()));
    line.sentence(2, 0, line.width().saturating_sub(2), &label, line.theme.text());
}

/// Draws a lane, or the text field for its name; the rows after a new lane move down.
fn draw_lane_row(line: &mut Canvas<'_>, state: &State, list: &LaneList, place: usize) -> Option<Position> {
    let lanes = state.map().lane_ids();
    let Some(typing) = &list.typing else {
        draw_lane(line, state, *lanes.get(place)?);
        return None;
    };
    let (kind, before) = match typing.target {
        Named::Lane(lane) => (state.map().lane(lane).map_or(LaneKind::Custom, |lane| lane.kind), place),
        Named::NewLane { kind, .. } if place > list.selected => (kind, place - 1),
        Named::NewLane { kind, .. } => (kind, place),
    };
    if place != list.selected {
        draw_lane(line, state, *lanes.get(before)?);
        return None;
    }
    line.glyph(0, 0, "▌", line.theme.lane(kind));
    let room = line.width().saturating_sub(2);
    let text = typing.editor.text();
    if text.is_empty() {
        let label = state.sentence(&Message::new(kind.label()));
        line.sentence(2, 0, room, &label, line.theme.dim());
    }
    let base = base_direction(text, state.direction());
    let layout = Layout::new(text, Options { width: room, base, caret_room: true, ..state.options() });
    typed::draw(line, (2, 0), (room, 1), &typing.editor, &layout, line.theme.text())
}

fn draw_lane(line: &mut Canvas<'_>, state: &State, id: LaneId) {
    let Some(lane) = state.map().lane(id) else { return };
    let theme = line.theme;
    line.glyph(0, 0, "▌", theme.lane(lane.kind));
    let mut end = line.width();
    let flags = [(lane.hidden, "lane-sign-hidden"), (lane.capture, "lane-sign-capture")];
    for (_, label) in flags.into_iter().filter(|(set, _)| *set) {
        let said = state.sentence(&Message::new(label));
        end = end.saturating_sub(line.sentence_before(end, 0, &said, theme.dim()) + 2);
    }
    let style = if lane.hidden { theme.dim() } else { theme.text() };
    let title = state.map_sentence(&lane_title(lane));
    let taken = line.sentence(2, 0, end.saturating_sub(2), &title, style);
    if !lane.title.is_empty() {
        let kind = state.sentence(&Message::new(lane.kind.label()));
        let start = 2 + taken + 2;
        line.sentence(start, 0, end.saturating_sub(start), &kind, theme.dim());
    }
}
