//! The state of the ranking screen.

use crate::ui::widget::card_list::CardList;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RankingScreen {
    /// Its `first` counts rows of the list (`Item`), not cards.
    pub list: CardList,
}
