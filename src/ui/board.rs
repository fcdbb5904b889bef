//! The board: stages and touchpoints as columns, lanes as rows, cards in the cells.

pub mod actions;
pub mod hit;
pub mod layout;
pub mod mouse;
pub mod scroll;
pub mod settle;
pub mod view;
pub mod capture;

use crate::ui::core::state::Screen;

pub static SCREEN: Screen = Screen {
    scope: &crate::ui::core::scope::BOARD,
    open: || Box::new(()),
    view: |state, canvas| view::draw(canvas, state),
    keep_in_view: scroll::keep_in_view,
    selection: |state| state.board.cursor.selected(state.map()),
    press: mouse::press,
    double_click: "edit",
    wheel: scroll::scroll,
    shows_map: true,
};
