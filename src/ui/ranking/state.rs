//! Where one stands in the ranking.

use crate::ui::widget::card_list::CardList;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RankingScreen {
    /// The selected card. The top of its view counts items, not cards.
    pub list: CardList,
}
