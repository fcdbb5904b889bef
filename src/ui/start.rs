//! The start screen: recent maps, templates, samples.

mod actions;
mod layout;
mod scope;
mod state;
mod view;

pub use self::actions::ACTIONS;
pub use self::scope::START;
pub use self::state::{
    StartScreen, forget_journal, offer_folder, offer_others, outlines_read, show, to_be_read, welcome,
};

use crate::ui::core::state::Screen;

pub static SCREEN: Screen = Screen {
    scope: &START,
    open: || Box::new(StartScreen::default()),
    view: |state, canvas| {
        view::draw(canvas, state);
        None
    },
    keep_in_view: |_| {},
    selection: |_| None,
    select: None,
    press: actions::select_at,
    double_click: "start.open",
    wheel: actions::step,
    carry: None,
    shows_map: false,
};
