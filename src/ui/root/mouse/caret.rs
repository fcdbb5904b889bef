//! The mouse in an open text field: from a cell of the screen to an offset in the text.

use crate::ui::core::frame::place_on_screen;
use crate::ui::core::msg::Mouse;
use crate::ui::core::state::State;

/// Places the caret, or with `extend` selects up to there; `false` if the pointer is not in the
/// text field.
pub fn place(state: &mut State, mouse: Mouse, extend: bool) -> bool {
    let Some(byte) = offset(state, mouse, extend) else { return false };
    let Some(editor) = state.dialogs.uppermost_mut().and_then(|dialog| dialog.editor()) else { return false };
    editor.place_caret(byte, extend);
    true
}

pub fn select_word(state: &mut State, mouse: Mouse) {
    let Some(byte) = offset(state, mouse, true) else { return };
    if let Some(editor) = state.dialogs.uppermost_mut().and_then(|dialog| dialog.editor()) {
        editor.select_word(byte);
    }
}

/// The offset under the pointer. While dragging, the pointer may be `beyond` the text.
fn offset(state: &State, mouse: Mouse, beyond: bool) -> Option<usize> {
    let field = state.dialogs.uppermost()?.text_field(state)?;
    let (column, row) = place_on_screen(state, mouse)?;
    let inside = (field.row..field.row.saturating_add(field.height)).contains(&row)
        && (field.column..field.column.saturating_add(field.width)).contains(&column);
    if !inside && !beyond {
        return None;
    }
    // The columns of the layout count from the left of the screen, whatever the direction of the
    // map.
    let (width, _) = state.session.size;
    let left = if state.direction().is_rtl() {
        width.saturating_sub(field.column.saturating_add(field.width))
    } else {
        field.column
    };
    // The field is scrolled to show the caret, as it is drawn.
    let (caret_row, _) = field.layout.caret(field.caret);
    let first = (caret_row + 1).saturating_sub(usize::from(field.height));
    let line = usize::from(row.saturating_sub(field.row)) + first;
    Some(field.layout.hit(line, mouse.column.saturating_sub(left)))
}
