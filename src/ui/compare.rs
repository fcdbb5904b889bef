//! The comparison with another version of the map, such as the current map and its future: what
//! changed in each stage, and the two emotion curves together.

mod actions;
mod layout;
mod state;
mod view;

use crate::ui::core::effect::Effect;
use crate::ui::core::state::{Screen, State};
use crate::ui::widget::prompt::state::PromptLine;
use crate::words::Message;

pub use self::actions::{ACTIONS, COMPARE, read};
pub use self::state::{CompareLine, CompareScreen};

pub static SCREEN: Screen = Screen {
    scope: &COMPARE,
    open: || Box::new(CompareScreen::default()),
    view: |state, canvas| {
        view::draw(canvas, state);
        None
    },
    keep_in_view: layout::keep_in_view,
    selection: |state| {
        let about = state.screen.get::<CompareScreen>()?.change()?.about;
        state.map().contains(about).then_some(about)
    },
    select: Some(actions::select),
    press: actions::press,
    double_click: "compare.open",
    wheel: layout::scroll,
    carry: None,
    shows_map: true,
};

impl PromptLine for CompareLine {
    const LABEL: &'static str = "prompt-compare";
    const HINT: &'static str = "hint-compare";

    fn accept(&self, state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
        actions::begin(state, typed)
    }
}
