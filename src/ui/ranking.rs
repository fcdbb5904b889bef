//! The ranking: cards by descending score, and the calculation for the selected one. It shares the
//! cursor of the board.

mod actions;
mod layout;
mod state;
mod view;

use crate::ui::core::map_screen::MAP_SCREEN;
use crate::ui::core::state::Screen;

pub use self::actions::{ACTIONS, RANKING};
pub use self::state::RankingScreen;

pub static SCREEN: Screen = Screen {
    scope: &RANKING,
    open: || Box::new(RankingScreen::default()),
    view: |state, canvas| {
        view::draw(canvas, state);
        None
    },
    keep_in_view: layout::keep_in_view,
    selection: |state| Some(state.screen.get::<RankingScreen>()?.list.card?.into()),
    press: actions::press,
    double_click: "ranking.open",
    wheel: layout::scroll,
    ..MAP_SCREEN
};
