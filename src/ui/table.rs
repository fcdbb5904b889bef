//! The table: touchpoints as rows, lanes as columns.

mod actions;
mod layout;
mod state;
mod view;

pub use self::actions::{ACTIONS, TABLE};
pub use self::layout::{TableLayout, is_current};

use crate::ui::core::map_screen::MAP_SCREEN;
use crate::ui::core::state::Screen;

pub static SCREEN: Screen = Screen {
    scope: &TABLE,
    open: || Box::new(state::TableScreen::default()),
    view: |state, canvas| {
        view::draw(canvas, state);
        None
    },
    keep_in_view: layout::keep_in_view,
    press: actions::press,
    double_click: "table.open",
    wheel: layout::scroll,
    ..MAP_SCREEN
};
