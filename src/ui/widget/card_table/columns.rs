//! What a table of cards is about: its cards and its columns.

use crate::model::{Card, CardId};
use crate::ui::core::state::State;
use crate::ui::widget::card_list::CardList;
use crate::words::MessageId;

/// A column of the table.
#[derive(Debug)]
pub struct CardColumn {
    pub title: MessageId,
    /// Its part of the width, against those of the others.
    pub share: u16,
    /// Whether it consists of figures and signs, which read left to right in any map.
    pub figures: bool,
    /// What it says of a card, if it has so many cells.
    pub text: fn(&State, &Card, usize) -> String,
}

/// A table of cards.
#[derive(Debug)]
pub struct CardTable {
    /// The cards, in order.
    pub cards: fn(&State) -> Vec<CardId>,
    pub columns: &'static [CardColumn],
    /// What is said if there are none.
    pub empty: MessageId,
}

/// The open table, and what is selected in it.
#[derive(Clone, Copy, Debug)]
pub struct CardTableScreen {
    pub table: &'static CardTable,
    /// The top of its view counts cards.
    pub list: CardList,
}

impl CardTableScreen {
    pub fn new(table: &'static CardTable) -> CardTableScreen {
        CardTableScreen { table, list: CardList::default() }
    }
}
