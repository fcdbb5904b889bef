//! The state of the matrix: the selected card, and the card that is being carried.

use crate::model::CardId;
use crate::ui::widget::card_list::CardList;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MatrixScreen {
    /// Its `first` is the scroll position of the tray.
    pub(super) list: CardList,
}

/// A card being carried to another impact and effort. The map changes only when it is dropped.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weighing {
    pub(super) card: CardId,
    /// Where it is drawn meanwhile.
    pub(super) position: MatrixPosition,
}

/// A place on the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MatrixPosition {
    /// 1 to 5.
    pub(super) impact: u8,
    /// 1 to 5.
    pub(super) effort: u8,
}

/// The highest impact and effort.
pub(super) const MOST: u8 = 5;
/// The lowest impact that counts as high.
pub(super) const HIGH_IMPACT: u8 = 4;
/// The highest effort that still counts as low.
pub(super) const LOW_EFFORT: u8 = 2;

impl MatrixPosition {
    /// Where a card without values starts when it is picked up.
    pub const MIDDLE: MatrixPosition = MatrixPosition { impact: 3, effort: 3 };

    /// The message id of the name of its quadrant.
    pub fn quadrant(self) -> &'static str {
        match (self.impact >= HIGH_IMPACT, self.effort <= LOW_EFFORT) {
            (true, true) => "matrix-quick-wins",
            (true, false) => "matrix-big-bets",
            (false, true) => "matrix-fill-ins",
            (false, false) => "matrix-time-sinks",
        }
    }
}
