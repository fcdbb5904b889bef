//! The history screen: the recorded sessions of the map, the newest first, each with its changes in
//! words. A session is replayed by `ui::replay`; a change leads to what it changed.

mod actions;
mod layout;
mod search;
mod state;
mod view;

use crate::ui::core::state::Screen;

pub use self::actions::{ACTIONS, HISTORY, read, refresh};
pub use self::search::HistorySearch;
pub use self::state::HistoryScreen;

pub static SCREEN: Screen = Screen {
    scope: &HISTORY,
    open: || Box::new(HistoryScreen::default()),
    view: |state, canvas| {
        view::draw(canvas, state);
        None
    },
    keep_in_view: layout::keep_in_view,
    selection: |state| state.screen.get::<HistoryScreen>()?.node(state.map()),
    select: None,
    press: actions::press,
    double_click: "history.replay",
    wheel: layout::scroll,
    carry: None,
    shows_map: false,
};
