//! The board: stages and touchpoints as columns, lanes as rows, cards in the cells.

mod actions;
mod hit;
mod layout;
mod mouse;
mod scope;
mod scroll;
mod correction;
mod view;
pub mod capture;

pub use self::actions::ACTIONS;
pub use self::correction::correct_cursor;
pub use self::layout::{BoardLayout, Slot, facets_fit, text_width};
pub use self::mouse::{drag, release};
pub use self::scope::BOARD;

use crate::ui::core::map_screen::MAP_SCREEN;
use crate::ui::core::state::Screen;

pub static SCREEN: Screen = Screen {
    scope: &BOARD,
    view: |state, canvas| view::draw(canvas, state),
    keep_in_view: scroll::keep_in_view,
    press: mouse::press,
    wheel: scroll::scroll,
    ..MAP_SCREEN
};
