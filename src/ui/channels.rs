//! The channels screen: a row per channel and a column per touchpoint, where the channel changes,
//! and where the emotion is lowest or falls most.

mod actions;
mod layout;
mod view;

use crate::ui::core::map_screen::MAP_SCREEN;
use crate::ui::core::state::Screen;
use crate::ui::widget::journey::axis::JourneyView;

pub use self::actions::{ACTIONS, CHANNELS};

pub static SCREEN: Screen = Screen {
    scope: &CHANNELS,
    open: || Box::new(JourneyView::default()),
    view: |state, canvas| {
        view::draw(canvas, state);
        None
    },
    keep_in_view: layout::keep_in_view,
    press: actions::press,
    double_click: "journey.open",
    wheel: |state, down| layout::scroll(state, if down { 1 } else { -1 }),
    ..MAP_SCREEN
};
