//! Deciding about opportunities (do, later, no), which works wherever one is selected, and the
//! screen that lists all decisions with their reasons. It shares the cursor of the board.

mod actions;
mod layout;
mod state;
mod view;

use crate::ui::core::map_screen::MAP_SCREEN;
use crate::ui::core::state::Screen;

pub use self::actions::{ACTIONS, DECISIONS};
pub use self::state::DecisionsScreen;

pub static SCREEN: Screen = Screen {
    scope: &DECISIONS,
    open: || Box::new(DecisionsScreen::default()),
    view: |state, canvas| {
        view::draw(canvas, state);
        None
    },
    keep_in_view: layout::keep_in_view,
    selection: |state| Some(state.screen.get::<DecisionsScreen>()?.list.card?.into()),
    press: actions::press,
    double_click: "decisions.open",
    wheel: layout::scroll,
    ..MAP_SCREEN
};
