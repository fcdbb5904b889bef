//! The matrix of impact and effort. It shares the cursor of the board.

mod actions;
mod layout;
mod path;
mod state;
mod view;
mod weighing;

use crate::ui::core::map_screen::MAP_SCREEN;
use crate::ui::core::state::Screen;

pub use self::actions::{ACTIONS, MATRIX};
pub use self::state::MatrixScreen;
pub use self::weighing::{ACTIONS as WEIGHING_ACTIONS, WEIGHING};

pub static SCREEN: Screen = Screen {
    scope: &MATRIX,
    open: || Box::new(MatrixScreen::default()),
    view: |state, canvas| {
        view::draw(canvas, state);
        None
    },
    keep_in_view: layout::keep_in_view,
    selection: |state| Some(state.screen.get::<MatrixScreen>()?.list.card?.into()),
    press: actions::press,
    double_click: "matrix.open",
    wheel: layout::scroll,
    carry: Some(weighing::begin),
    ..MAP_SCREEN
};
