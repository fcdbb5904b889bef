//! The operations that move nodes to their target. They change only the positions of those nodes,
//! after making them, if they do not exist yet.

use crate::model::{CardId, Field, Home, Id, Kind, LaneId, Map, Place, Position, Rank, Value};
use crate::ops::{Op, apply_all};
use crate::ui::carry::state::{Carry, CarryTarget, CellTarget};
use crate::ui::core::chosen::ids;

/// The operations that move everything from where it is in `map` to the target; empty if it is
/// already there, or can no longer be made.
pub fn ops(map: &Map, carry: &Carry) -> Vec<Op> {
    let mut with_made = map.clone();
    if apply_all(carry.made.clone(), &mut with_made).is_err() {
        return Vec::new();
    }
    carry.made.iter().cloned().chain(moves(&with_made, carry)).collect()
}

fn moves(map: &Map, carry: &Carry) -> Vec<Op> {
    match carry.target {
        CarryTarget::Cell(target) => cards(map, carry, &target),
        CarryTarget::Within { stage, place } => {
            let siblings = ids(map.touchpoints_of(stage));
            block(map, &siblings, &carry.ids, place, |rank| Position::Within(stage, rank))
        }
        CarryTarget::Order { place } => {
            block(map, &listed(map, carry.leader), &carry.ids, place, Position::Order)
        }
    }
}

/// The siblings of a stage or persona.
pub fn listed(map: &Map, id: Id) -> Vec<Id> {
    match id.kind() {
        Kind::Stage => ids(map.stage_ids()),
        Kind::Persona => ids(map.persona_ids()),
        _ => Vec::new(),
    }
}

/// The siblings that are not moved, in order.
pub fn not_carried(siblings: impl IntoIterator<Item = Id>, carried: &[Id]) -> Vec<Id> {
    siblings.into_iter().filter(|id| !carried.contains(id)).collect()
}

fn cards(map: &Map, carry: &Carry, target: &CellTarget) -> Vec<Op> {
    let mut cells: Vec<((Home, LaneId), Vec<Id>)> = Vec::new();
    for id in &carry.ids {
        let Some(card) = CardId::try_from(*id).ok().and_then(|id| map.card(id)) else { continue };
        let home = if target.homes_meet { target.home } else { card.place.home };
        let lane = if target.lanes_meet { target.lane } else { card.place.lane };
        let cell = if *id == carry.leader { (target.home, target.lane) } else { (home, lane) };
        match cells.iter_mut().find(|(one, _)| *one == cell) {
            Some((_, held)) => held.push(*id),
            None => cells.push((cell, vec![*id])),
        }
    }
    let mut ops = Vec::new();
    for ((home, lane), held) in cells {
        let siblings = ids(map.cards_in(home, lane));
        let position = |rank| Position::Cell(Place { home, lane, rank });
        if (home, lane) == (target.home, target.lane) {
            ops.extend(block(map, &siblings, &held, target.place, position));
        } else {
            // In other cells, append: the cards already there keep their places.
            let coming: Vec<Id> = held.into_iter().filter(|id| !siblings.contains(id)).collect();
            ops.extend(block(map, &siblings, &coming, siblings.len(), position));
        }
    }
    ops
}

/// Moves `carried` together, after the first `place` of the other siblings.
fn block(
    map: &Map,
    siblings: &[Id],
    carried: &[Id],
    place: usize,
    position: impl Fn(Rank) -> Position,
) -> Vec<Op> {
    let not_carried = not_carried(siblings.iter().copied(), carried);
    let (before, after) = not_carried.split_at(place.min(not_carried.len()));
    let wanted: Vec<Id> = before.iter().chain(carried).chain(after).copied().collect();
    if wanted == siblings {
        return Vec::new();
    }
    let rank = |id: Option<&Id>| id.and_then(|id| map.rank(*id));
    let ranks = Rank::spread(rank(before.last()).as_ref(), rank(after.first()).as_ref(), carried.len());
    let set = |(id, rank): (&Id, Rank)| Op::Set(*id, Field::POSITION, Value::Position(position(rank)));
    carried.iter().zip(ranks).map(set).collect()
}
