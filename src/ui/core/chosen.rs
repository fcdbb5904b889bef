//! The nodes that an action on several nodes applies to: all of one kind, in reading order; and what a sentence calls them.

use crate::insight::name;
use crate::model::{CardId, Id, Kind, Map};
use crate::ui::core::reading_order::place_of;
use crate::ui::core::state::State;
use crate::words::Message;

/// The marked or selected cards, touchpoints or stages, in reading order.
///
/// # Errors
/// The reason why they cannot be handled together: there are none, they are not of one kind, or
/// their kind cannot be moved.
pub fn of_one_kind(state: &State) -> Result<Vec<Id>, Message> {
    let chosen = state.chosen();
    let Some(kind) = chosen.first().map(|id| id.kind()) else {
        return Err(Message::new("blocked-nothing-selected"));
    };
    let movable = matches!(kind, Kind::Card | Kind::Touchpoint | Kind::Stage);
    if !movable || chosen.iter().any(|id| id.kind() != kind) {
        return Err(Message::new("blocked-mixed"));
    }
    Ok(in_reading_order(state.map(), chosen))
}

/// The marked or selected cards.
pub fn cards(state: &State) -> Vec<CardId> {
    state.chosen().into_iter().filter_map(|id| CardId::try_from(id).ok()).collect()
}

fn in_reading_order(map: &Map, mut ids: Vec<Id>) -> Vec<Id> {
    ids.sort_by_cached_key(|id| place_of(map, *id));
    ids
}

pub fn ids<K: Copy + Into<Id>>(typed: &[K]) -> Vec<Id> {
    typed.iter().map(|id| (*id).into()).collect()
}

/// A message: one node by its name, several by their number.
pub fn named(map: &Map, ids: &[Id]) -> Message {
    match ids {
        [id] => name::of(map, *id),
        [first, others @ ..] if others.iter().all(|id| id.kind() == first.kind()) => {
            counted(first.kind(), ids.len())
        }
        _ => Message::new("count-things").number("count", ids.len()),
    }
}

/// A count of cards, touchpoints or stages.
pub fn counted(kind: Kind, count: usize) -> Message {
    Message::new(match kind {
        Kind::Card => "count-cards",
        Kind::Touchpoint => "count-touchpoints",
        Kind::Stage => "count-stages",
        Kind::Persona => "count-personas",
        _ => "count-things",
    })
    .number("count", count)
}
