//! The state of the screen of decisions.

use crate::ui::widget::card_list::CardList;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DecisionsScreen {
    /// Its `first` counts items (`Item`), not cards.
    pub(super) list: CardList,
}
