//! The data that all parts of a presentation need.

use super::colour::SlideColours;
use crate::export::deck::Deck;
use crate::text::Direction;

pub(super) struct Presentation<'deck> {
    pub deck: &'deck Deck,
    pub colours: SlideColours<'deck>,
    /// Whether tables keep their columns in logical instead of visual order.
    pub logical_order: bool,
}

impl Presentation<'_> {
    pub fn is_right_to_left(&self) -> bool {
        self.deck.direction == Direction::RightToLeft
    }
}
