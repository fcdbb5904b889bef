//! Keys and mouse of the curve screen: moving to what was said about a touchpoint, and from one low
//! or moment of truth to the next.

use super::layout::{CurveLayout, notable, said_here};
use crate::insight::emotion::journey;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::cursor::CursorRow;
use crate::ui::core::direction::Travel;
use crate::ui::core::effect::Effect;
use crate::ui::core::perform::open_screen;
use crate::ui::core::scope::{SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::widget::journey::actions::JOURNEY;
use crate::ui::widget::journey::path::{go_to, selected, stand};
use crate::words::{Message, MessageId};

pub static CURVE: Scope = Scope {
    name: "curve",
    title: MessageId::new("scope-curve"),
    inherits: &[&JOURNEY],
    hints: &[
        "touchpoint.raise",
        "touchpoint.lower",
        "touchpoint.moment",
        "curve.notable-after",
        "view.eyes",
        "journey.open",
        "view.palette",
        "view.help",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "view.curve" "action-view-curve" / "hint-key-curve" View SCREEN ["g c"] no_map, |state| open_screen(state, "curve");
    "curve.up" "action-go-up" Navigate CURVE ["Up", "k"] never_blocked, |state| among_said(state, Travel::Backward);
    "curve.down" "action-go-down" Navigate CURVE ["Down", "j"] never_blocked, |state| among_said(state, Travel::Forward);
    "curve.notable-after" "action-curve-notable-after" / "hint-key-notable" Navigate CURVE ["Tab"] never_blocked, |state| to_notable(state, Travel::Forward);
    "curve.notable-before" "action-curve-notable-before" Navigate CURVE ["Shift-Tab"] never_blocked, |state| to_notable(state, Travel::Backward);
};

/// Moves between the name of the touchpoint and the cards with what was said about it.
fn among_said(state: &mut State, direction: Travel) -> Vec<Effect> {
    let rows: Vec<CursorRow> =
        std::iter::once(CursorRow::Name).chain(said_here(state).into_iter().map(CursorRow::Card)).collect();
    let here = rows.iter().position(|row| *row == state.board.cursor.row).unwrap_or_default();
    match direction.step(here, rows.len()).and_then(|place| rows.get(place)) {
        Some(row) => state.board.cursor.row = *row,
        None => state.say(Message::new(match direction {
            Travel::Backward => "edge-first-row",
            Travel::Forward => "edge-last-row",
        })),
    }
    Vec::new()
}

fn to_notable(state: &mut State, direction: Travel) -> Vec<Effect> {
    let notable = notable(state);
    go_to(state, direction, |place, _| notable.contains(&place));
    Vec::new()
}

/// Handles a press: selects the touchpoint in that column or in that row of the list, or the card
/// in that row.
pub(super) fn press(state: &mut State, (column, row): (u16, u16)) {
    state.dialogs.clear();
    let layout = CurveLayout::of(state);
    if let Some(place) = layout.list.row_at((column, row)).and_then(|row| layout.listed.get(row)) {
        if let Some(touchpoint) = journey(state.map()).get(*place) {
            stand(state, *touchpoint);
        }
    } else if let Some(row) = layout.here.row_at((column, row)) {
        let card = said_here(state).into_iter().skip(layout.said_first).nth(row);
        if let Some(card) = card.filter(|_| selected(state).is_some()) {
            state.board.cursor.row = CursorRow::Card(card);
        }
    } else if row < layout.names.end()
        && let Some(touchpoint) =
            layout.axis.place(column).and_then(|place| journey(state.map()).get(place).copied())
    {
        stand(state, touchpoint);
    }
}
