//! Settling what a merge left undecided, one by one: in a list of all conflicts, each with both values.
//!
//! To settle is one transaction, so one undo: theirs is stored, or what stands now is kept, and the conflict is gone.

use super::super::action::{Action, Group, Scope, never_blocked};
use super::super::effect::Effect;
use super::super::state::State;
use super::super::state::list::{Choice, List};
use super::super::state::mode::Mode;
use super::dialog::{close, rows, settled};
use super::inspector;
use super::view::no_map;
use crate::insight::conflict;
use crate::model::{Disputed, Id, Map, Position, Rank, Sides, Value};
use crate::ops::Transaction;
use crate::words::{Message, MessageId};

/// The actions of this family.
pub static ACTIONS: &[Action] = rows! {
    "conflict.list" "action-conflict-list" File Screen [] no_conflict, open;
    "conflict.ours" "action-conflict-ours" File Conflicts ["o"] never_blocked, keep_ours;
    "conflict.theirs" "action-conflict-theirs" File Conflicts ["t"] never_blocked, take_theirs;
};

fn no_conflict(state: &State) -> Option<Message> {
    let none = state.map().conflicts().len() == 0;
    no_map(state).or_else(|| none.then(|| Message::new("blocked-no-conflict")))
}

/// What is said when a map with conflicts was opened.
pub fn notice(map: &Map) -> Option<Message> {
    let count = map.conflicts().len();
    (count > 0).then(|| Message::new("conflicts-left").number("count", count))
}

fn open(state: &mut State) -> Vec<Effect> {
    let former = settled(std::mem::take(&mut state.mode));
    state.mode = Mode::List(Box::new(List { former, ..List::new(Choice::Conflicts, 0) }));
    Vec::new()
}

/// The conflict in a row of the list.
pub fn at(map: &Map, place: usize) -> Option<(&Disputed, &Sides)> {
    map.conflicts().nth(place)
}

fn selected(state: &State) -> Option<(Disputed, Sides)> {
    let Mode::List(list) = &state.mode else { return None };
    at(state.map(), list.selected).map(|(disputed, sides)| (disputed.clone(), sides.clone()))
}

/// `Enter`: every field of what the conflict is about.
pub fn inspect(state: &mut State) -> Vec<Effect> {
    match selected(state) {
        Some((disputed, _)) if state.map().contains(disputed.id) => inspector::open(state, disputed.id),
        _ => Vec::new(),
    }
}

/// What stands now stays, be it ours or what was typed since.
fn keep_ours(state: &mut State) -> Vec<Effect> {
    let Some((disputed, _)) = selected(state) else { return Vec::new() };
    let said = Message::new("did-conflict-ours").message("about", conflict::about(state.map(), &disputed));
    settle(state, &disputed, Transaction::new("conflict.ours", said))
}

fn take_theirs(state: &mut State) -> Vec<Effect> {
    let Some((disputed, sides)) = selected(state) else { return Vec::new() };
    let said = Message::new("did-conflict-theirs").message("about", conflict::about(state.map(), &disputed));
    let mut change = Transaction::new("conflict.theirs", said);
    let theirs = at_the_end(state.map(), sides.theirs);
    if !state.map().holds(disputed.id, &disputed.field, &theirs) {
        change = change.set(disputed.id, disputed.field.clone(), theirs);
    }
    settle(state, &disputed, change)
}

fn settle(state: &mut State, disputed: &Disputed, change: Transaction) -> Vec<Effect> {
    let said = change.said.clone();
    state.say_undoable(&said);
    // A refusal takes the place of the notice.
    state.commit(change.set(Id::Map, disputed.conflict(), Value::Unset));
    if state.map().conflicts().len() == 0 {
        return close(state);
    }
    super::list::settle(state);
    Vec::new()
}

/// A position in a conflict has no rank: what comes there comes after all that is there.
fn at_the_end(map: &Map, value: Value) -> Value {
    let after = |last: Option<Rank>| Rank::between(last.as_ref(), None);
    match value {
        Value::Position(Position::Cell(mut place)) => {
            let last = map.cards_in(place.home, place.lane).last();
            place.rank = after(last.and_then(|id| map.card(*id)).map(|card| card.place.rank.clone()));
            Value::Position(Position::Cell(place))
        }
        Value::Position(Position::Within(stage, _)) => {
            let last = map.touchpoints_of(stage).last();
            let rank = after(last.and_then(|id| map.touchpoint(*id)).map(|one| one.rank.clone()));
            Value::Position(Position::Within(stage, rank))
        }
        value => value,
    }
}
