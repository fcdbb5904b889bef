//! The mouse: a click selects, a double click edits, the wheel scrolls, and dragging moves a card
//! to the cell where the button is released. A click into the open text field places the caret; one
//! elsewhere stores the text. Positions come from the same layout that is drawn.

mod caret;

use crate::ui::board;
use crate::ui::core::dialog::{Dialog, DialogPlace};
use crate::ui::core::effect::Effect;
use crate::ui::core::frame::place_on_screen;
use crate::ui::core::msg::{Mouse, MouseAction};
use crate::ui::core::perform::perform;
use crate::ui::core::state::State;

/// The maximum time between the clicks of a double click, in milliseconds.
const DOUBLE: u64 = 400;

/// Handles a mouse event.
pub fn handle(state: &mut State, mouse: Mouse) -> Vec<Effect> {
    if !state.session.settings.terminal.mouse {
        return Vec::new();
    }
    match mouse.action {
        MouseAction::Press => press(state, mouse),
        MouseAction::Drag => drag(state, mouse),
        MouseAction::Release => release(state, mouse),
        MouseAction::WheelUp => wheel(state, false),
        MouseAction::WheelDown => wheel(state, true),
    }
}

fn press(state: &mut State, mouse: Mouse) -> Vec<Effect> {
    let now = state.session.now.milliseconds;
    let before = state.pointer.pressed.replace((now, mouse.column, mouse.row));
    let again = before.is_some_and(|(then, column, row)| {
        now.saturating_sub(then) <= DOUBLE && (column, row) == (mouse.column, mouse.row)
    });
    (state.pointer.held, state.pointer.selecting) = (None, false);
    if caret::place(state, mouse, false) {
        if again {
            caret::select_word(state, mouse);
        }
        state.pointer.selecting = true;
        return Vec::new();
    }
    let Some(place) = place_on_screen(state, mouse) else { return Vec::new() };
    // A click outside of a dialog, or during a move, does nothing. But while a text is typed on the
    // screen, a click elsewhere stores it.
    let typed_here =
        |dialog: &mut dyn Dialog<State>| dialog.place() == DialogPlace::Screen && dialog.editor().is_some();
    if !state.dialogs.uppermost_mut().is_none_or(typed_here) {
        return Vec::new();
    }
    state.notice = None;
    if again && state.is_on_screen() {
        // Opens what the first click selected: its place may have moved since.
        state.pointer.pressed = None;
        return open(state);
    }
    state.pending.clear();
    (state.screen.row.press)(state, place);
    Vec::new()
}

/// A double click does what `Enter` would do there.
fn open(state: &mut State) -> Vec<Effect> {
    let action = state.screen.row.double_click;
    state.session.keymap.named(action).map_or(Vec::new(), |action| perform(state, action))
}

fn wheel(state: &mut State, down: bool) -> Vec<Effect> {
    match state.dialogs.uppermost().map(|dialog| dialog.wheel()) {
        Some(Some(turn)) => turn(state, down),
        Some(None) => Vec::new(),
        None => {
            (state.screen.row.wheel)(state, down);
            Vec::new()
        }
    }
}

/// Handles a drag: it selects text, or moves a card of the board.
fn drag(state: &mut State, mouse: Mouse) -> Vec<Effect> {
    if state.pointer.selecting {
        caret::place(state, mouse, true);
    } else {
        let place = place_on_screen(state, mouse);
        board::drag(state, place);
    }
    Vec::new()
}

fn release(state: &mut State, mouse: Mouse) -> Vec<Effect> {
    state.pointer.selecting = false;
    let moved =
        state.pointer.pressed.is_none_or(|(_, column, row)| (column, row) != (mouse.column, mouse.row));
    let place = place_on_screen(state, mouse);
    board::release(state, place.filter(|_| moved))
}
