//! Cards on a screen in an order of their own. The cursor is the board's, so that all that is done to a card works there and
//! one stands on the same card on the board.

use crate::model::CardId;
use crate::ui::core::cursor::{Cursor, CursorRow};
use crate::ui::core::direction::Travel;
use crate::ui::core::state::State;
use crate::words::Message;

/// Which of them is selected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CardList {
    /// The card; `None` where there is none.
    pub card: Option<CardId>,
    /// Its place in the order, also for what stands there once it is gone.
    pub place: usize,
    /// What is at the top of the view.
    pub first: usize,
}

impl CardList {
    /// The same with these cards: the selection goes where the cursor went; where the card is gone from the list, to what
    /// stands in its place.
    fn settled(self, cards: &[CardId], cursor: Cursor) -> CardList {
        let place_of = |card: CardId| cards.iter().position(|one| *one == card);
        let at_cursor = if let CursorRow::Card(card) = cursor.row { place_of(card) } else { None };
        let stays = self.card.and_then(place_of);
        let place = match (self.card, stays) {
            (Some(_), None) => self.place.min(cards.len().saturating_sub(1)),
            _ => at_cursor.or(stays).unwrap_or_default(),
        };
        CardList { card: cards.get(place).copied(), place, ..self }
    }
}

/// Settles a list, and puts the cursor on what is selected in it.
pub fn settle(state: &mut State, list: CardList, cards: &[CardId]) -> CardList {
    let list = list.settled(cards, state.board.cursor);
    if let Some(cursor) = list.card.and_then(|card| Cursor::on_card(state.map(), card)) {
        state.board.cursor = cursor;
    }
    list
}

/// Puts the cursor on the card so many places on, or the last there is; where it stood there already, that is said.
pub fn go(state: &mut State, place: usize, cards: &[CardId], direction: Travel, count: usize) {
    let there = match direction {
        Travel::Backward => place.saturating_sub(count),
        Travel::Forward => place.saturating_add(count).min(cards.len().saturating_sub(1)),
    };
    let cursor = cards.get(there).and_then(|card| Cursor::on_card(state.map(), *card));
    match cursor {
        Some(cursor) if there != place => state.board.cursor = cursor,
        _ => state.say(Message::new(match direction {
            Travel::Backward => "edge-first-row",
            Travel::Forward => "edge-last-row",
        })),
    }
}

/// The first of so many rows, each of a height, with which the one at `place` is in view; what is at the top stays there if
/// it can.
pub fn first_in_view(first: usize, place: usize, room: u16, height: impl Fn(usize) -> u16) -> usize {
    let mut top = place;
    let mut used = height(place);
    while let Some(before) = top.checked_sub(1).filter(|before| *before >= first) {
        used = used.saturating_add(height(before));
        if used > room {
            break;
        }
        top = before;
    }
    top
}
