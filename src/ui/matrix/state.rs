//! Where one stands on the matrix, and what is carried over it.

use crate::model::CardId;
use crate::ui::widget::card_list::CardList;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MatrixScreen {
    /// The selected card. The top of its view is that of the tray.
    pub list: CardList,
}

/// A card that is carried to another impact and effort; the map holds them once it is dropped.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weighing {
    pub card: CardId,
    /// Where it is carried.
    pub spot: Spot,
}

/// A place on the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// 1 to 5.
    pub impact: u8,
    /// 1 to 5.
    pub effort: u8,
}

/// The highest impact and effort.
pub(super) const MOST: u8 = 5;
pub(super) const HIGH_IMPACT: u8 = 4;
/// Up to this an effort is low.
pub(super) const LOW_EFFORT: u8 = 2;

impl Spot {
    /// The middle, for what has no place yet.
    pub const MIDDLE: Spot = Spot { impact: 3, effort: 3 };

    /// The id of the message that names its quadrant.
    pub fn quadrant(self) -> &'static str {
        match (self.impact >= HIGH_IMPACT, self.effort <= LOW_EFFORT) {
            (true, true) => "matrix-quick-wins",
            (true, false) => "matrix-big-bets",
            (false, true) => "matrix-fill-ins",
            (false, false) => "matrix-time-sinks",
        }
    }
}
