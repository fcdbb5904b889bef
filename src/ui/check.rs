//! The check: what is wrong in the map and what it lacks, with the way to each place; and what the team waived. What can be
//! done to a card is done here too, and a finding that no longer holds is gone.

mod actions;
mod layout;
mod state;
mod view;
mod waiving;

use crate::ui::core::state::Screen;

pub use self::actions::{ACTIONS, CHECK};
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
    carry: None,
    shows_map: true,
};
