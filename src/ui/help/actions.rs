//! Keys of help: scrolling, switching to the legend, and closing.

use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::{Action, State};
use crate::ui::help::state::Help;
use crate::ui::help::view::last_first;
use crate::ui::widget::popup::close;
use crate::ui::widget::scroll::{moved, page};
use crate::words::MessageId;

pub static HELP: Scope = Scope {
    name: "help",
    title: MessageId::new("scope-help"),
    inherits: &[],
    hints: &["help.legend", "help.close", "help.down", "help.up", "help.page-down", "help.page-up"],
};

pub static ACTIONS: &[Action] = actions! {
    "help.down" "action-dialog-down" Navigate HELP ["Down", "j"] never_blocked, |state| scroll(state, 1);
    "help.up" "action-dialog-up" Navigate HELP ["Up", "k"] never_blocked, |state| scroll(state, -1);
    "help.page-down" "action-dialog-page-down" Navigate HELP ["PgDn", "Space"] never_blocked, |state| scroll(state, page(state));
    "help.page-up" "action-dialog-page-up" Navigate HELP ["PgUp"] never_blocked, |state| scroll(state, -page(state));
    "help.top" "action-dialog-top" Navigate HELP ["Home"] never_blocked, |state| scroll(state, isize::MIN);
    "help.bottom" "action-dialog-bottom" Navigate HELP ["End"] never_blocked, |state| scroll(state, isize::MAX);
    "help.legend" "action-help-legend" / "hint-key-legend" View HELP ["?", "F1"] never_blocked, turn;
    "help.close" "action-dialog-close" View HELP ["Esc", "q"] never_blocked, close;
};

fn scroll(state: &mut State, by: isize) -> Vec<Effect> {
    let last = last_first(state);
    if let Some(help) = state.dialogs.top_mut::<Help>() {
        help.first = moved(help.first.min(last), by, last + 1);
    }
    Vec::new()
}

/// Switches between the keys and the legend.
fn turn(state: &mut State) -> Vec<Effect> {
    if let Some(help) = state.dialogs.top_mut::<Help>() {
        *help = Help { first: 0, legend: !help.legend };
    }
    Vec::new()
}
