//! Steps and pages in lists and texts that are longer than the screen.

use crate::ui::core::frame::board_size;
use crate::ui::core::state::State;

/// A step of pages: a screenful, but for a row that stays.
pub fn page(state: &State) -> isize {
    let (_, height) = board_size(state);
    isize::try_from(height).unwrap_or(1).saturating_sub(3).max(1)
}

/// A place in a list of `count` rows, moved; it stops at the ends.
pub fn moved(place: usize, by: isize, count: usize) -> usize {
    place.saturating_add_signed(by).min(count.saturating_sub(1))
}
