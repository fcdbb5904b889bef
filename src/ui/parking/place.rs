//! Turns a thought into a card, either where it came from or where the user carries it.

use super::origin;
use super::state::{ParkedList, selected};
use crate::insight::name;
use crate::model::{Card, CardField, CardId, Fields, Home, Kind, LaneId, Node, ParkedId, Place, Value};
use crate::ops::{Op, Transaction, removal};
use crate::ui::carry;
use crate::ui::core::action::named;
use crate::ui::core::effect::Effect;
use crate::ui::core::rank::rank_after;
use crate::ui::core::state::State;
use crate::ui::widget::list::selection::settle;
use crate::words::Message;

/// A cell, and the card below which the new one goes.
type Target = (Home, LaneId, Option<CardId>);

fn came_from(state: &State, id: ParkedId) -> Option<Target> {
    let thought = state.map().parked_thought(id)?;
    origin::cell(state, thought.from, thought.lane)
}

/// Where carrying starts if the origin of a thought is not known: the cell of the cursor.
fn here(state: &State, id: ParkedId) -> Option<Target> {
    let (map, cursor) = (state.map(), state.board.cursor);
    let home = cursor.home_of_new(map)?;
    let wanted = map.parked_thought(id)?.lane.or_else(|| cursor.lane(map));
    Some((home, origin::lane_for(state, home, wanted)?, None))
}

pub fn no_thought(state: &State) -> Option<Message> {
    selected(state).is_none().then(|| Message::new("blocked-no-thought"))
}

pub fn no_origin(state: &State) -> Option<Message> {
    let Some(id) = selected(state) else { return no_thought(state) };
    came_from(state, id).is_none().then(|| Message::new("blocked-no-origin"))
}

/// Carrying takes place on the board, so the list must not be open above another dialog.
pub fn cannot_carry(state: &State) -> Option<Message> {
    let Some(id) = selected(state) else { return no_thought(state) };
    let is_alone = state.dialogs.lowest::<ParkedList>().is_some();
    if !is_alone {
        return Some(Message::new("blocked-typing-below"));
    }
    came_from(state, id).or_else(|| here(state, id)).is_none().then(|| Message::new("blocked-no-stage"))
}

/// Turns the selected thought into a card where it came from. The list stays open for the next one.
pub fn where_it_came_from(state: &mut State) -> Vec<Effect> {
    let Some(id) = selected(state) else { return Vec::new() };
    let Some(target) = came_from(state, id) else { return Vec::new() };
    let card: CardId = state.new_id(Kind::Card);
    let Some((node, ops)) = made(state, id, card, target) else { return Vec::new() };
    let (home, lane, _) = target;
    let place = name::home(state.map(), home);
    let lane = state.map().lane(lane).map_or_else(|| name::of(state.map(), lane.into()), name::lane_title);
    let place = Message::new("place-cell").message("home", place).message("lane", lane);
    let said = Message::new("did-place").message("what", name::of_new(&node)).message("where", place);
    state.lens.exempt.insert(card);
    state.say_undoable(&said);
    state.commit(Transaction::new(named!("parked.place"), said).with(ops));
    settle(state);
    Vec::new()
}

/// Lets the user carry a card made of the selected thought to a place on the board.
pub fn carry(state: &mut State) -> Vec<Effect> {
    let Some(id) = selected(state) else { return Vec::new() };
    let Some(target) = came_from(state, id).or_else(|| here(state, id)) else { return Vec::new() };
    let card: CardId = state.new_id(Kind::Card);
    let Some((_, ops)) = made(state, id, card, target) else { return Vec::new() };
    let left = state.visit_home();
    carry::begin_new(state, card, ops, left);
    Vec::new()
}

/// The card, and the ops that replace the thought by it. The person who had the thought becomes the
/// card's source.
fn made(state: &State, id: ParkedId, card: CardId, (home, lane, after): Target) -> Option<(Node, Vec<Op>)> {
    let map = state.map();
    let thought = map.parked_thought(id)?;
    let rank =
        rank_after(map.cards_in(home, lane), after, |card| map.card(card).map(|card| &card.place.rank));
    let mut new = Card::new(Place { home, lane, rank }, thought.text.clone());
    new.store(CardField::Source, None, Value::text(&thought.by));
    new.store(CardField::Owner, None, Value::text(&thought.owner));
    new.store(CardField::Due, None, Value::date(thought.due));
    let node = Node::Card(card, new);
    let mut ops = vec![Op::Insert(node.clone())];
    ops.extend(removal(map, [id.into()]));
    Some((node, ops))
}
