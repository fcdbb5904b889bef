//! What screens have in common that show cards of the map, and on which the cursor of the board is the selection.

use super::scope::SCREEN;
use super::state::Screen;

/// The row of such a screen: each replaces what is different on it.
pub const MAP_SCREEN: Screen = Screen {
    scope: &SCREEN,
    open: || Box::new(()),
    view: |_, _| None,
    keep_in_view: |_| {},
    selection: |state| state.board.cursor.selected(state.map()),
    select: None,
    press: |_, _| {},
    double_click: "edit",
    wheel: |_, _| {},
    carry: None,
    shows_map: true,
};
