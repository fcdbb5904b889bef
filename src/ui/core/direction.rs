//! Which way: along the journey or against it, down a column or up.

use crate::text::Side;
use crate::ui::core::state::State;

/// Along the journey, or down a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Against it, or up.
    Back,
    /// With it.
    Forth,
}

impl Direction {
    /// The next place in a row of `count`.
    pub fn step(self, place: usize, count: usize) -> Option<usize> {
        match self {
            Direction::Back => place.checked_sub(1),
            Direction::Forth => (place + 1 < count).then_some(place + 1),
        }
    }

    /// The end of a row that is nearest to whoever comes this way.
    pub fn near_end<T: Copy>(self, row: &[T]) -> Option<T> {
        match self {
            Direction::Back => row.last().copied(),
            Direction::Forth => row.first().copied(),
        }
    }
}

/// Which way along the journey a side is, in this map.
pub fn along(state: &State, side: Side) -> Direction {
    if side == state.direction().forward() { Direction::Forth } else { Direction::Back }
}
