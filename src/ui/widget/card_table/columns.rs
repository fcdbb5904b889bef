//! The definition of a card table, and the state of one that is open.

use crate::model::{Card, CardId};
use crate::ui::core::state::State;
use crate::ui::widget::card_list::CardList;
use crate::words::MessageId;

#[derive(Debug)]
pub struct CardColumn {
    pub title: MessageId,
    /// Its width relative to that of the other columns.
    pub share: u16,
    /// Whether it consists of figures and signs, which read left to right in any map.
    pub figures: bool,
    /// The text for a card, given the width of the column in cells.
    pub text: fn(&State, &Card, usize) -> String,
}

#[derive(Debug)]
pub struct CardTable {
    /// The cards, in order.
    pub cards: fn(&State) -> Vec<CardId>,
    pub columns: &'static [CardColumn],
    /// The message that is shown if there are none.
    pub empty: MessageId,
}

/// A table that is open, with its selection and scroll position.
#[derive(Clone, Copy, Debug)]
pub struct CardTableScreen {
    pub table: &'static CardTable,
    /// Its `first` is the index of a card, whose height varies, not of a row of the screen.
    pub list: CardList,
}

impl CardTableScreen {
    pub fn new(table: &'static CardTable) -> CardTableScreen {
        CardTableScreen { table, list: CardList::default() }
    }
}
