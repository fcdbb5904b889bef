//! The layout of the decisions: three groups (do, later, no), each a head and its cards, all of
//! which take two rows.

use std::rc::Rc;

use super::state::DecisionsScreen;
use crate::insight::decisions::{Decided, decisions};
use crate::model::{CardId, Choice, Decision, LaneKind};
use crate::ui::core::frame::{Rows, board_size};
use crate::ui::core::shown::{Visible, is_visible};
use crate::ui::core::state::State;
use crate::ui::widget::card_list::{self, first_in_view};

/// An item of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// The head of a group, with the number of its cards.
    Head(Decision, usize),
    /// A card, by its index among the decisions.
    Card(usize),
}

impl Item {
    pub fn height(self) -> u16 {
        2
    }
}

/// The decisions about the visible cards.
pub(super) fn decided(state: &State) -> Rc<Vec<Decided>> {
    state.memo.whole(Visible::of(state), || decisions(state.map(), is_visible(state)))
}

/// The number of visible opportunities without a decision.
pub(super) fn undecided(state: &State) -> usize {
    *state.memo.whole(Visible::of(state), || count_undecided(state))
}

fn count_undecided(state: &State) -> usize {
    let (map, is_visible) = (state.map(), is_visible(state));
    let open = map.cards().filter(|(id, card)| {
        card.facets().task.decision.is_none()
            && map.kind_of(card) == Some(LaneKind::Opportunity)
            && is_visible(*id, card)
    });
    open.count()
}

pub(super) fn cards(decided: &[Decided]) -> Vec<CardId> {
    decided.iter().map(|one| one.card).collect()
}

/// All items, also those out of view; a head is there even if no card is below it.
pub(super) fn items(decided: &[Decided]) -> Vec<Item> {
    let of = |decision| decided.iter().enumerate().filter(move |(_, one)| one.decision == decision);
    let group = |decision: &Decision| {
        let cards = of(*decision).map(|(place, _)| Item::Card(place));
        std::iter::once(Item::Head(*decision, of(*decision).count())).chain(cards).collect::<Vec<_>>()
    };
    Decision::ALL.iter().flat_map(group).collect()
}

/// The height of the list: the last row of the screen shows how many are undecided.
pub(super) fn room_of(state: &State) -> u16 {
    board_size(state).1.saturating_sub(1)
}

pub(super) fn in_view(state: &State, items: &[Item]) -> Vec<(Item, Rows)> {
    let first = state.screen.get::<DecisionsScreen>().map_or(0, |screen| screen.list.first);
    let room = room_of(state);
    let mut row = 0;
    let mut shown = Vec::new();
    for item in items.iter().skip(first) {
        if row >= room {
            break;
        }
        let height = item.height().min(room - row);
        shown.push((*item, Rows { row, height }));
        row += height;
    }
    shown
}

/// The card at a row of the screen.
pub(super) fn place_at(state: &State, row: u16) -> Option<CardId> {
    let decided = decided(state);
    let shown = in_view(state, &items(&decided));
    let (item, _) = shown.into_iter().find(|(_, rows)| (rows.row..rows.end()).contains(&row))?;
    if let Item::Card(place) = item { decided.get(place).map(|one| one.card) } else { None }
}

/// Keeps the cursor on a card of the list, and scrolls, no more than needed, until it is visible.
pub(super) fn keep_in_view(state: &mut State) {
    let Some(list) = state.screen.get::<DecisionsScreen>().map(|screen| screen.list) else { return };
    let decided = decided(state);
    let mut list = card_list::settle(state, list, &cards(&decided));
    let items = items(&decided);
    let place = items.iter().position(|item| *item == Item::Card(list.place)).unwrap_or_default();
    let head = items.get(..place).is_some_and(|above| matches!(above.last(), Some(Item::Head(..))));
    // When scrolling up to the first card of a group, show its head too.
    let place = if head && list.first >= place { place - 1 } else { place };
    list.first = first_in_view(list.first, place, room_of(state), |place| {
        items.get(place).map_or(1, |item| item.height())
    });
    if let Some(screen) = state.screen.get_mut::<DecisionsScreen>() {
        screen.list = list;
    }
}

pub(super) fn scroll(state: &mut State, down: bool) {
    let items = items(&decided(state));
    let all: u16 = items.iter().fold(0, |rows, item| rows.saturating_add(item.height()));
    let goes_on = all > room_of(state);
    if let Some(screen) = state.screen.get_mut::<DecisionsScreen>() {
        let first = screen.list.first;
        let last = items.len().saturating_sub(1);
        screen.list.first = if down && goes_on { (first + 1).min(last) } else { first.saturating_sub(1) };
    }
}
