//! Where a card lies between impact and effort, and what that quadrant is called.

use crate::model::Card;

/// A place on the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MatrixPosition {
    /// 1 to 5.
    pub impact: u8,
    /// 1 to 5.
    pub effort: u8,
}

/// The highest impact and effort.
pub const MOST: u8 = 5;
/// The lowest impact that counts as high.
pub const HIGH_IMPACT: u8 = 4;
/// The highest effort that still counts as low.
pub const LOW_EFFORT: u8 = 2;

/// The message ids of the names of the quadrants: what helps much and costs little, what helps much
/// and costs much, what helps little and costs little, what helps little and costs much.
pub const QUADRANTS: [&str; 4] =
    ["matrix-quick-wins", "matrix-big-bets", "matrix-fill-ins", "matrix-time-sinks"];

impl MatrixPosition {
    /// Where a card without values starts when it is picked up.
    pub const MIDDLE: MatrixPosition = MatrixPosition { impact: 3, effort: 3 };

    /// The position of a card; `None` unless it has both values.
    pub fn of(card: &Card) -> Option<MatrixPosition> {
        let weight = &card.facets().weight;
        Some(MatrixPosition { impact: weight.impact?, effort: weight.effort? })
    }

    /// The message id of the name of its quadrant.
    pub fn quadrant(self) -> &'static str {
        let [quick_wins, big_bets, fill_ins, time_sinks] = QUADRANTS;
        match (self.impact >= HIGH_IMPACT, self.effort <= LOW_EFFORT) {
            (true, true) => quick_wins,
            (true, false) => big_bets,
            (false, true) => fill_ins,
            (false, false) => time_sinks,
        }
    }
}
