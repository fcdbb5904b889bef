//! The screen of the check: lists the findings and the waived ones, and leads to the place of each.
//! Actions on cards work here too, and the list follows the map. The checks themselves are in
//! `insight::check`.

mod actions;
mod layout;
mod state;
mod view;
mod waiving;

use crate::ui::core::map_screen::MAP_SCREEN;
use crate::ui::core::state::Screen;

pub use self::actions::{ACTIONS, CHECK, go_to};
pub use self::state::{CheckGroup, CheckScreen};
pub use self::waiving::{ACTIONS as WAIVING_ACTIONS, Reason};

pub static SCREEN: Screen = Screen {
    scope: &CHECK,
    open: || Box::new(CheckScreen::default()),
    view: |state, canvas| {
        view::draw(canvas, state);
        None
    },
    keep_in_view: layout::keep_in_view,
    selection: |state| {
        let about = state.screen.get::<CheckScreen>()?.row()?.about;
        state.map().contains(about).then_some(about)
    },
    press: actions::press,
    double_click: "check.open",
    wheel: layout::scroll,
    ..MAP_SCREEN
};
