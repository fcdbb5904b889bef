//! The start screen: recent maps, templates, samples.

pub mod actions;
pub mod layout;
pub mod state;
pub mod view;

use crate::ui::core::scope::START;
use crate::ui::core::state::Screen;

pub static SCREEN: Screen = Screen {
    scope: &START,
    open: || Box::new(state::StartScreen::default()),
    view: |state, canvas| {
        view::draw(canvas, state);
        None
    },
    keep_in_view: |_| {},
    selection: |_| None,
    press: actions::select_at,
    double_click: "start.open",
    wheel: actions::step,
    shows_map: false,
};
