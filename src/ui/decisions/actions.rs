//! Deciding about opportunities, and navigation on the screen of decisions.

use super::layout::{cards, decided, place_at, room_of};
use super::state::DecisionsScreen;
use crate::model::{CardField, CardId, Choice, Decision, LaneKind};
use crate::ops::Transaction;
use crate::ui::card::ask_owner;
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::chosen;
use crate::ui::core::cursor::Cursor;
use crate::ui::core::direction::Travel;
use crate::ui::core::effect::Effect;
use crate::ui::core::perform::open_screen;
use crate::ui::core::scope::{SCREEN, SELECTION, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::widget::card_list;
use crate::words::{Message, MessageId};

pub static DECISIONS: Scope = Scope {
    name: "decisions",
    title: MessageId::new("scope-decisions"),
    inherits: &[&SELECTION, &SCREEN],
    hints: &[
        "card.decide",
        "card.owner",
        "decisions.open",
        "view.ranking",
        "filter.begin",
        "view.palette",
        "view.help",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "view.decisions" "action-view-decisions" / "hint-key-decisions" View SCREEN ["g d"] no_map, |state| open_screen(state, "decisions");
    "card.decide" "action-decide" / "hint-key-decide" Card SELECTION ["d"] no_opportunity, decide;
    "decisions.up" "action-go-up" Navigate DECISIONS ["Up", "k"] never_blocked, |state| go(state, Travel::Backward, 1);
    "decisions.down" "action-go-down" Navigate DECISIONS ["Down", "j"] never_blocked, |state| go(state, Travel::Forward, 1);
    "decisions.page-up" "action-table-page-up" Navigate DECISIONS ["PgUp"] never_blocked, |state| by_page(state, Travel::Backward);
    "decisions.page-down" "action-table-page-down" Navigate DECISIONS ["PgDn"] never_blocked, |state| by_page(state, Travel::Forward);
    "decisions.top" "action-table-top" Navigate DECISIONS ["g g", "Home"] never_blocked, |state| go(state, Travel::Backward, usize::MAX);
    "decisions.bottom" "action-table-bottom" Navigate DECISIONS ["G", "End"] never_blocked, |state| go(state, Travel::Forward, usize::MAX);
    "decisions.open" "action-table-open" / "hint-key-board" Navigate DECISIONS ["Enter"] never_blocked, |state| open_screen(state, "board");
};

fn chosen_opportunities(state: &State) -> Vec<CardId> {
    let map = state.map();
    let kind = |card: &CardId| map.card(*card).and_then(|card| map.kind_of(card));
    let mut cards = chosen::cards(state);
    cards.retain(|card| kind(card) == Some(LaneKind::Opportunity));
    cards
}

fn no_opportunity(state: &State) -> Option<Message> {
    chosen_opportunities(state).is_empty().then(|| Message::new("blocked-no-opportunity"))
}

/// Cycles through do, later, no and undecided; all chosen cards get what comes after the decision
/// of the first one. If it is do, and a card lacks an owner or a due date, asks for both.
fn decide(state: &mut State) -> Vec<Effect> {
    let cards = chosen_opportunities(state);
    let task = |card: &CardId| state.map().card(*card).map(|card| card.facets().task.clone());
    let former = cards.first().and_then(task).and_then(|task| task.decision);
    let place = former.and_then(|former| Decision::ALL.iter().position(|one| *one == former));
    let next = Decision::ALL.get(place.map_or(0, |place| place + 1)).copied();
    let is_open = cards.iter().filter_map(task).any(|task| task.owner.is_empty() || task.due.is_none());
    let what = chosen::named(state.map(), &chosen::ids(&cards));
    let said = match next {
        Some(decision) => Message::new("did-decide").message("decision", Message::new(decision.label())),
        None => Message::new("did-undecide"),
    };
    let said = said.message("what", what);
    let mut change = Transaction::new(named!("card.decide"), said.clone());
    for card in cards {
        change = change.set(card, CardField::Decision, Decision::value(next));
    }
    state.say_undoable(&said);
    state.commit(change);
    if next == Some(Decision::Do) && is_open { ask_owner(state) } else { Vec::new() }
}

fn go(state: &mut State, direction: Travel, count: usize) -> Vec<Effect> {
    let cards = cards(&decided(state));
    let place = state.screen.get::<DecisionsScreen>().map_or(0, |screen| screen.list.place);
    card_list::go(state, place, &cards, direction, count);
    Vec::new()
}

/// Moves by about a page: cards and heads take two rows each.
fn by_page(state: &mut State, direction: Travel) -> Vec<Effect> {
    let page = room_of(state) / 3;
    go(state, direction, usize::from(page.max(1)))
}

/// Selects the card under the mouse.
pub(super) fn press(state: &mut State, (_, row): (u16, u16)) {
    state.dialogs.clear();
    let cursor = place_at(state, row).and_then(|card| Cursor::on_card(state.map(), card));
    if let Some(cursor) = cursor {
        state.board.cursor = cursor;
    }
}
