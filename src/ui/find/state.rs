//! The line of a search, and its matches.

use crate::model::Id;
use crate::ui::core::cursor::{Anchor, Cursor};

/// The line that is searched for: the cursor follows what is typed, and `Esc` takes it back.
#[derive(Clone, Debug)]
pub struct SearchLine {
    /// Where the cursor was.
    pub(super) origin: Cursor,
    /// The scroll position of the board then.
    pub(super) anchor: Anchor,
    /// The matches; `None` before anything is typed.
    pub(super) found: Option<Found>,
}

/// The matches of a search.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The nodes to which the cursor can go, in reading order.
    pub shown: Vec<Id>,
    /// The number of cards in hidden lanes or hidden by the filter.
    pub hidden: usize,
    /// The number of personas, which are not on the board.
    pub personas: usize,
}
