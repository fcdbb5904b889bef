//! Drawing lists of choices.

use ratatui::layout::Position;

use crate::insight::name::{self, lane_title};
use crate::insight::{conflict, field};
use crate::model::{CardField, Choice as _, LaneId, LaneKind};
use crate::text::{Controls, Layout, Options, base_direction};
use crate::ui::conflict::at;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::list::selection::row_count;
use crate::ui::list::state::{Choice, List, Named, Tick, Ticks};
use crate::ui::widget::{popup, typed};
use crate::words::Message;

const WIDTH: u16 = 60;
const LEAST_HEIGHT: u16 = 4;
/// Rows below the list of conflicts: a rule, and three lines for each side.
const CONFLICT_FOOT: u16 = 7;

/// Draws a list; returns the position of the text caret while a name is being typed.
pub fn draw(canvas: &mut Canvas<'_>, state: &State, list: &List) -> Option<Position> {
    let title = state.sentence(&Message::new(match &list.choice {
        Choice::Nodes(ticks) if ticks.field == CardField::Personas.into() => "dialog-personas",
        Choice::Nodes(_) => "dialog-references",
        Choice::Lanes => "dialog-lanes",
        Choice::LaneKinds(_) => "dialog-lane-kinds",
        Choice::Conflicts => "dialog-conflicts",
    }));
    let new = list.typing.as_ref().is_some_and(|typing| matches!(typing.target, Named::NewLane { .. }));
    let count = row_count(state.map(), &list.choice) + usize::from(new);
    let foot = if list.choice == Choice::Conflicts { CONFLICT_FOOT } else { 0 };
    let rows = u16::try_from(count).unwrap_or(u16::MAX).max(LEAST_HEIGHT);
    let mut inside = popup::open(canvas, (WIDTH, rows.saturating_add(foot)), &title);
    let (whole, height) = (inside.width(), inside.height().saturating_sub(foot));
    let first = popup::first_shown(list.selected, height);
    let mut caret = None;
    for (row, place) in (0..height).zip(first..count) {
        let mut line = inside.part(0, row, whole, 1);
        caret = caret.or(draw_row(&mut line, state, list, place));
        if place == list.selected {
            inside.patch(0, row, whole, 1, inside.theme.selection());
        }
    }
    if count == 0 && list.choice == Choice::Lanes {
        let said = state.sentence(&Message::new("lanes-none"));
        inside.sentence(0, 0, whole, &said, inside.theme.dim());
    }
    if list.choice == Choice::Conflicts {
        draw_sides(&mut inside, state, list.selected);
    }
    caret
}

fn draw_row(line: &mut Canvas<'_>, state: &State, list: &List, place: usize) -> Option<Position> {
    match &list.choice {
        Choice::Nodes(ticks) => draw_tick(line, state, ticks, place),
        Choice::Lanes => return draw_lane_row(line, state, list, place),
        Choice::LaneKinds(_) => {
            if let Some(kind) = LaneKind::ALL.get(place) {
                draw_kind(line, state, *kind);
            }
        }
        Choice::Conflicts => draw_conflict(line, state, place),
    }
    None
}

fn draw_conflict(line: &mut Canvas<'_>, state: &State, place: usize) {
    if let Some((disputed, _)) = at(state.map(), place) {
        let about = state.sentence(&field::about(state.map(), disputed));
        line.sentence(0, 0, line.width(), &about, line.theme.text());
    }
}

/// Draws both values of the selected conflict, below the list.
fn draw_sides(inside: &mut Canvas<'_>, state: &State, selected: usize) {
    let Some((disputed, sides)) = at(state.map(), selected) else { return };
    let (width, theme) = (inside.width(), inside.theme);
    let Some(top) = inside.height().checked_sub(CONFLICT_FOOT) else { return };
    inside.rule(0, top, width, "─", theme.rule());
    let half = (CONFLICT_FOOT - 1) / 2;
    for (place, (label, value)) in
        (0u16..).zip([("conflict-ours", &sides.ours), ("conflict-theirs", &sides.theirs)])
    {
        let value = conflict::value(state.map(), disputed, value);
        let said = state.sentence(&Message::new(label).message("value", value));
        let layout = Layout::new(
            &said,
            Options { max_lines: Some(half), controls: Controls::Hidden, ..inside.options(&said, width) },
        );
        inside.layout(0, top + 1 + place * half, (width, half), &layout, 0, |_| theme.text());
    }
}

fn draw_kind(line: &mut Canvas<'_>, state: &State, kind: LaneKind) {
    line.glyph(0, 0, "▌", line.theme.lane(kind));
    let label = state.sentence(&Message::new(kind.label()));
    line.sentence(2, 0, line.width().saturating_sub(2), &label, line.theme.text());
}

fn draw_tick(line: &mut Canvas<'_>, state: &State, ticks: &Ticks, place: usize) {
    let map = state.map();
    let theme = line.theme;
    let candidate = place.checked_sub(1).and_then(|place| ticks.candidates.get(place));
    let tick = match candidate {
        Some(candidate) => ticks.tick(map, *candidate),
        None if ticks.is_empty(map) => Tick::All,
        None => Tick::None,
    };
    let (sign, style) = match tick {
        Tick::All => ("●", theme.key()),
        Tick::Some => ("•", theme.dim()),
        Tick::None => (" ", theme.text()),
    };
    line.glyph(0, 0, sign, style);
    let room = line.width().saturating_sub(2);
    let named = if tick == Tick::All { theme.key() } else { theme.text() };
    match candidate {
        Some(candidate) => {
            line.text(2, 0, room, &name::without_kind(map, *candidate), named);
        }
        None => {
            let everyone = ticks.field == CardField::Personas.into();
            let said = state.sentence(&Message::new(if everyone { "tick-everyone" } else { "tick-none" }));
            line.sentence(2, 0, room, &said, named);
        }
    }
}

/// Draws a lane, or the text field for its name; the rows after a new lane move down.
fn draw_lane_row(line: &mut Canvas<'_>, state: &State, list: &List, place: usize) -> Option<Position> {
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
    let title = state.sentence(&lane_title(lane));
    let taken = line.sentence(2, 0, end.saturating_sub(2), &title, style);
    if !lane.title.is_empty() {
        let kind = state.sentence(&Message::new(lane.kind.label()));
        let start = 2 + taken + 2;
        line.sentence(start, 0, end.saturating_sub(start), &kind, theme.dim());
    }
}
