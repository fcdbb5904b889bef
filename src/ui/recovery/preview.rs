//! Ending the preview of an orphaned journal, with `Esc` or by quitting.

use std::any::Any;

use crate::ui::core::file::SetAsideMap;
use crate::ui::core::state::State;
use crate::ui::recovery::state::BeforePreview;

/// Ends the preview and shows the offers again; `false` if there was none.
pub fn close(state: &mut State) -> bool {
    let Some(looking) = state.file.set_aside.take() else { return false };
    let SetAsideMap { document, file, return_to: before } = *looking;
    state.show_document(document, file);
    let before: Box<dyn Any> = before;
    if let Ok(before) = before.downcast::<BeforePreview>() {
        state.screen = before.screen;
        state.dialogs.open_alone(before.recovery);
    }
    true
}
