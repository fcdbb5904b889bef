//! The way back from looking at what a program left behind, for `Esc` and for leaving.

use crate::ui::core::state::State;
use crate::ui::recovery::state::Looking;

/// Goes back from looking to what is offered; `false` where nobody is looking.
pub fn back(state: &mut State) -> bool {
    let Some(looking) = state.file.looking.take() else { return false };
    let Looking { document, file, screen, recovery } = *looking;
    state.show_document(document, file);
    state.screen = screen;
    state.dialogs.open_alone(*recovery);
    true
}
