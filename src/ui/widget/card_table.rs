//! A table of cards: a row per card, with columns for what is known about it. A screen defines the
//! cards and columns in a [`CardTable`](columns::CardTable); layout, drawing and keys are the same
//! for all. The selection follows the board's cursor.

pub mod actions;
pub mod columns;
pub mod layout;
pub mod view;

use self::columns::CardTableScreen;
use crate::ui::core::map_screen::MAP_SCREEN;
use crate::ui::core::state::Screen;

/// The row of a screen that is a card table, but for its scope and its table.
pub const CARD_TABLE_SCREEN: Screen = Screen {
    view: |state, canvas| {
        view::draw(canvas, state);
        None
    },
    keep_in_view: layout::keep_in_view,
    selection: |state| Some(state.screen.get::<CardTableScreen>()?.list.card?.into()),
    press: actions::press,
    double_click: "card-table.open",
    wheel: layout::scroll,
    ..MAP_SCREEN
};
