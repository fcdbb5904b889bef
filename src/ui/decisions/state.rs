//! Where one stands among the decisions.

use crate::ui::widget::card_list::CardList;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DecisionsScreen {
    /// The selected card. The top of its view counts items, not cards.
    pub list: CardList,
}
