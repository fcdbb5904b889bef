//! Scrolling lists and texts that are longer than the screen.

use crate::ui::core::frame::board_size;
use crate::ui::core::state::State;
use crate::words::Message;

/// The rows of a page step on a screen that is all one list.
pub fn page(state: &State) -> isize {
    let (_, height) = board_size(state);
    page_of(height)
}

/// The rows of a page step in a list of this height: slightly fewer, so that some stay visible.
pub fn page_of(height: u16) -> isize {
    isize::try_from(height).unwrap_or(1).saturating_sub(3).max(1)
}

/// An index in a list of `count` rows, moved by `by`; it stops at the ends.
pub fn moved(place: usize, by: isize, count: usize) -> usize {
    place.saturating_add_signed(by).min(count.saturating_sub(1))
}

/// Moves an index in a list of `count` rows by `by`. Says so if it stands at that end already.
pub fn go(place: &mut usize, by: isize, count: usize) -> Option<Message> {
    let former = std::mem::replace(place, moved(*place, by, count));
    let edge = if by < 0 { "edge-first-row" } else { "edge-last-row" };
    (*place == former).then(|| Message::new(edge))
}
