//! Keys and mouse that all card tables share.

use super::columns::CardTableScreen;
use super::layout::in_view;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::cursor::Cursor;
use crate::ui::core::direction::Travel;
use crate::ui::core::effect::Effect;
use crate::ui::core::frame::board_size;
use crate::ui::core::perform::open_screen;
use crate::ui::core::scope::{SCREEN, SELECTION, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::widget::card_list;
use crate::words::MessageId;

pub static CARD_TABLE: Scope = Scope {
    name: "card-table",
    title: MessageId::new("scope-card-table"),
    inherits: &[&SELECTION, &SCREEN],
    hints: &[],
};

pub static ACTIONS: &[Action] = actions! {
    "card-table.up" "action-go-up" Navigate CARD_TABLE ["Up", "k"] never_blocked, |state| go(state, Travel::Backward, 1);
    "card-table.down" "action-go-down" Navigate CARD_TABLE ["Down", "j"] never_blocked, |state| go(state, Travel::Forward, 1);
    "card-table.page-up" "action-table-page-up" Navigate CARD_TABLE ["PgUp"] never_blocked, |state| by_page(state, Travel::Backward);
    "card-table.page-down" "action-table-page-down" Navigate CARD_TABLE ["PgDn"] never_blocked, |state| by_page(state, Travel::Forward);
    "card-table.top" "action-table-top" Navigate CARD_TABLE ["g g", "Home"] never_blocked, |state| go(state, Travel::Backward, usize::MAX);
    "card-table.bottom" "action-table-bottom" Navigate CARD_TABLE ["G", "End"] never_blocked, |state| go(state, Travel::Forward, usize::MAX);
    "card-table.open" "action-table-open" / "hint-key-board" Navigate CARD_TABLE ["Enter"] never_blocked, |state| open_screen(state, "board");
};

fn go(state: &mut State, direction: Travel, count: usize) -> Vec<Effect> {
    if let Some(screen) = state.screen.get::<CardTableScreen>().copied() {
        let cards = (screen.table.cards)(state);
        card_list::go(state, screen.list.place, &cards, direction, count);
    }
    Vec::new()
}

/// Moves by nearly as many cards as are visible, so that one of them stays in view.
fn by_page(state: &mut State, direction: Travel) -> Vec<Effect> {
    let shown =
        state.screen.get::<CardTableScreen>().map(|screen| in_view(state, screen, board_size(state)).len());
    go(state, direction, shown.unwrap_or_default().saturating_sub(1).max(1))
}

/// Handles a press: selects the card in that row.
pub fn press(state: &mut State, (_, row): (u16, u16)) {
    state.dialogs.clear();
    let shown = state.screen.get::<CardTableScreen>().map(|screen| in_view(state, screen, board_size(state)));
    let found = shown.into_iter().flatten().find(|(_, rows)| (rows.row..rows.end()).contains(&row));
    if let Some(cursor) = found.and_then(|(card, _)| Cursor::on_card(state.map(), card)) {
        state.board.cursor = cursor;
    }
}
