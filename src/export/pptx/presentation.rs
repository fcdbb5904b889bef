//! What all parts of a presentation are written with.

use super::colour::SlideColours;
use crate::export::deck::Deck;
use crate::text::Direction;

/// What all slides are written with.
pub(super) struct Presentation<'deck> {
    pub deck: &'deck Deck,
    pub colours: SlideColours<'deck>,
    /// Whether tables keep their columns in reading order, instead of the order in which they are seen.
    pub logical_order: bool,
}

impl Presentation<'_> {
    pub fn is_right_to_left(&self) -> bool {
        self.deck.direction == Direction::RightToLeft
    }
}
