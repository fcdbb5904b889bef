//! A direction of movement: forward or back along the journey, down or up a column.

use crate::text::Side;
use crate::ui::core::state::State;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Travel {
    /// Against the journey, or up.
    Backward,
    /// With the journey, or down.
    Forward,
}

impl Travel {
    /// The next index in a row of `count`; `None` at the end.
    pub fn step(self, place: usize, count: usize) -> Option<usize> {
        match self {
            Travel::Backward => place.checked_sub(1),
            Travel::Forward => (place + 1 < count).then_some(place + 1),
        }
    }

    /// The end of a row that is reached first when moving in this direction.
    pub fn near_end<T: Copy>(self, row: &[T]) -> Option<T> {
        match self {
            Travel::Backward => row.last().copied(),
            Travel::Forward => row.first().copied(),
        }
    }
}

/// The direction along the journey of a side of the screen, in this map.
pub fn along(state: &State, side: Side) -> Travel {
    if side == state.direction().forward() { Travel::Forward } else { Travel::Backward }
}
