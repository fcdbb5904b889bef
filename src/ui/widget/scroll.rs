//! Scrolling lists and texts that are longer than the screen.

use crate::ui::core::frame::board_size;
use crate::ui::core::state::State;

/// The rows of a page step: nearly a screenful, so that some rows stay visible.
pub fn page(state: &State) -> isize {
    let (_, height) = board_size(state);
    isize::try_from(height).unwrap_or(1).saturating_sub(3).max(1)
}

/// An index in a list of `count` rows, moved by `by`; it stops at the ends.
pub fn moved(place: usize, by: isize, count: usize) -> usize {
    place.saturating_add_signed(by).min(count.saturating_sub(1))
}
