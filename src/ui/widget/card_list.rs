//! The selection in a list of cards, as ranking, matrix and decisions have one. The cursor of the
//! board follows it, so actions on the selected card work in every list, and the board shows the
//! same card.

use crate::model::CardId;
use crate::ui::core::cursor::{Cursor, CursorRow};
use crate::ui::core::direction::Travel;
use crate::ui::core::state::State;
use crate::words::Message;

/// The selected card of a list, and how far the list is scrolled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CardList {
    /// `None` if the list is empty.
    pub card: Option<CardId>,
    /// The index of the card in the list. When the card disappears, the one that takes its place is
    /// selected.
    pub place: usize,
    /// The index of the first visible row; each screen defines what a row is.
    pub first: usize,
}

impl CardList {
    /// Updates the selection for these cards: it follows the cursor; if the selected card is no
    /// longer in the list, it moves to the card that took its place.
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

/// Updates the selection for these cards, and puts the cursor on the selected one.
pub fn settle(state: &mut State, list: CardList, cards: &[CardId]) -> CardList {
    let list = list.settled(cards, state.board.cursor);
    if let Some(cursor) = list.card.and_then(|card| Cursor::on_card(state.map(), card)) {
        state.board.cursor = cursor;
    }
    list
}

/// Moves the cursor by `count` cards, no further than the end of the list; says so if it is already
/// there.
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

/// The item at the top of a view of `room` rows in which the item at `place` is visible: `first` if
/// possible, so that the view scrolls no more than needed. `height` gives the rows of an item.
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
