//! Moving the selection of the list in the uppermost dialog.

use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::widget::scroll::moved;

/// Moves the selection; it stops at the ends.
pub fn select(state: &mut State, by: isize) -> Vec<Effect> {
    let State { dialogs, document, .. } = state;
    if let Some(dialog) = dialogs.uppermost_mut() {
        let count = dialog.row_count(document.map());
        if let Some(selected) = dialog.selected_row() {
            *selected = moved(*selected, by, count);
        }
    }
    Vec::new()
}

/// Keeps the selection within the list after any change.
pub fn settle(state: &mut State) {
    select(state, 0);
}
