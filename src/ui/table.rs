//! The table: touchpoints as rows, lanes as columns.

pub mod actions;
pub mod layout;
pub mod state;
pub mod view;

use crate::ui::core::state::Screen;

pub static SCREEN: Screen = Screen {
    scope: &actions::TABLE,
    open: || Box::new(state::TableScreen::default()),
    view: |state, canvas| {
        view::draw(canvas, state);
        None
    },
    keep_in_view: layout::keep_in_view,
    selection: |state| state.board.cursor.selected(state.map()),
    press: actions::press,
    double_click: "table.open",
    wheel: layout::scroll,
    shows_map: true,
};
