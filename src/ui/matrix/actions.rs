//! Navigation on the matrix.

use super::layout::{MatrixLayout, contents};
use super::path::{MatrixStep, next};
use super::state::MatrixScreen;
use crate::insight::matrix::{MOST, MatrixPosition};
use crate::model::CardId;
use crate::text::Side;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::cursor::Cursor;
use crate::ui::core::direction::Travel;
use crate::ui::core::effect::Effect;
use crate::ui::core::perform::open_screen;
use crate::ui::core::scope::{SCREEN, SELECTION, Scope};
use crate::ui::core::state::{Action, State};
use crate::words::{Message, MessageId};

pub static MATRIX: Scope = Scope {
    name: "matrix",
    title: MessageId::new("scope-matrix"),
    inherits: &[&SELECTION, &SCREEN],
    hints: &[
        "carry.begin",
        "card.decide",
        "card.owner",
        "filter.begin",
        "matrix.open",
        "view.ranking",
        "view.palette",
        "view.help",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "view.matrix" "action-view-matrix" / "hint-key-matrix" View SCREEN ["g m"] no_map, |state| open_screen(state, "matrix");
    "matrix.left" "action-go-left" Navigate MATRIX ["Left", "h"] never_blocked, |state| go(state, MatrixStep::along(state, Side::Left));
    "matrix.right" "action-go-right" Navigate MATRIX ["Right", "l"] never_blocked, |state| go(state, MatrixStep::along(state, Side::Right));
    "matrix.up" "action-go-up" Navigate MATRIX ["Up", "k"] never_blocked, |state| go(state, MatrixStep::Up);
    "matrix.down" "action-go-down" Navigate MATRIX ["Down", "j"] never_blocked, |state| go(state, MatrixStep::Down);
    "matrix.first" "action-matrix-first" Navigate MATRIX ["Home", "g g"] never_blocked, |state| to_end(state, Travel::Backward);
    "matrix.last" "action-matrix-last" Navigate MATRIX ["End", "G"] never_blocked, |state| to_end(state, Travel::Forward);
    "matrix.open" "action-table-open" / "hint-key-board" Navigate MATRIX ["Enter"] never_blocked, |state| open_screen(state, "board");
};

fn selected(state: &State) -> Option<CardId> {
    state.screen.get::<MatrixScreen>()?.list.card
}

fn stand(state: &mut State, card: Option<CardId>) {
    let cursor = card.and_then(|card| Cursor::on_card(state.map(), card));
    if let Some(cursor) = cursor {
        state.board.cursor = cursor;
    }
}

fn go(state: &mut State, way: MatrixStep) -> Vec<Effect> {
    let Some(card) = selected(state) else { return Vec::new() };
    match next(&contents(state), card, way) {
        Some(card) => stand(state, Some(card)),
        None => state.say(Message::new("edge-matrix")),
    }
    Vec::new()
}

fn to_end(state: &mut State, end: Travel) -> Vec<Effect> {
    let ids = contents(state).ids();
    let card = if end == Travel::Backward { ids.first() } else { ids.last() };
    stand(state, card.copied());
    Vec::new()
}

/// Selects the card under the mouse, on the matrix or in the tray.
pub(super) fn press(state: &mut State, (column, row): (u16, u16)) {
    state.dialogs.clear();
    let contents = contents(state);
    let layout = MatrixLayout::of(state, &contents);
    let first = state.screen.get::<MatrixScreen>().map_or(0, |screen| screen.list.first);
    if (layout.tray.row + 1..layout.tray.end()).contains(&row) {
        let place = first + usize::from(row - layout.tray.row - 1);
        let card = contents.tray().nth(place).map(|one| one.card);
        return stand(state, card);
    }
    let is_in = |start: u16, length: u16, place: u16| (start..start + length).contains(&place);
    let effort = (1..=MOST).find(|effort| is_in(layout.column(*effort), layout.cell_width, column));
    let impact = (1..=MOST).find(|impact| is_in(layout.row(*impact), layout.cell_height, row));
    if let (Some(impact), Some(effort)) = (impact, effort) {
        let shown = layout.shown(&contents, MatrixPosition { impact, effort }, selected(state));
        let place = (row - layout.row(impact)) / shown.lines;
        let card = shown.cards.get(usize::from(place)).map(|one| one.card);
        stand(state, card);
    }
}
