//! The curve screen: the emotions along the whole journey, for everyone and for each persona who
//! feels differently; its lows and moments of truth, and what was said about them.

mod actions;
mod layout;
mod view;

use crate::ui::core::map_screen::MAP_SCREEN;
use crate::ui::core::state::Screen;
use crate::ui::widget::journey::axis::JourneyView;

pub use self::actions::{ACTIONS, CURVE};

pub static SCREEN: Screen = Screen {
    scope: &CURVE,
    open: || Box::new(JourneyView::default()),
    view: |state, canvas| {
        view::draw(canvas, state);
        None
    },
    keep_in_view: layout::keep_in_view,
    press: actions::press,
    double_click: "journey.open",
    wheel: layout::scroll,
    ..MAP_SCREEN
};
