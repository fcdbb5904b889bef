//! Actions in lists: moving, choosing, closing.

use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::LIST;
use crate::ui::core::state::{Action, State};
use crate::ui::widget::list::selection::select;
use crate::ui::widget::popup::close;
use crate::ui::widget::scroll::page;

pub static ACTIONS: &[Action] = actions! {
    "list.down" "action-dialog-down" Navigate LIST ["Down", "j"] never_blocked, |state| select(state, 1);
    "list.up" "action-dialog-up" Navigate LIST ["Up", "k"] never_blocked, |state| select(state, -1);
    "list.page-down" "action-dialog-page-down" Navigate LIST ["PgDn"] never_blocked, |state| select(state, page(state));
    "list.page-up" "action-dialog-page-up" Navigate LIST ["PgUp"] never_blocked, |state| select(state, -page(state));
    "list.top" "action-dialog-top" Navigate LIST ["Home"] never_blocked, |state| select(state, isize::MIN);
    "list.bottom" "action-dialog-bottom" Navigate LIST ["End"] never_blocked, |state| select(state, isize::MAX);
    "list.choose" "action-list-choose" / "hint-key-choose" View LIST ["Enter"] never_blocked, choose;
    "list.close" "action-dialog-close" View LIST ["Esc", "q"] never_blocked, close;
};

fn choose(state: &mut State) -> Vec<Effect> {
    let choose = state.dialogs.uppermost().map(|dialog| dialog.choose());
    choose.map_or_else(Vec::new, |choose| choose(state))
}
