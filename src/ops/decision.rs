//! Resolves a merge conflict: the ops that make the map follow one side.

use crate::model::{
    ConflictSubject, Field, FieldName, Home, Id, LaneId, Map, Node, Place, Position, Rank, Refusal, Sides,
    Stage, StageId, Token, Value,
};

use super::op::{Op, apply_all};
use super::removal::removal;

/// One of the two sides of a merge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeSide {
    /// The side whose values the map holds.
    Ours,
    Theirs,
}

/// The ops that make the map follow this side and resolve the conflict. `unplaced` is the name of
/// the stage for what was changed in a container that is now removed.
///
/// # Errors
/// A [`Refusal`] if what the side wants is no longer possible.
pub fn decision(
    map: &Map,
    disputed: &ConflictSubject,
    sides: &Sides,
    side: MergeSide,
    unplaced: &str,
) -> Result<Vec<Op>, Refusal> {
    let (wanted, other) = match side {
        MergeSide::Ours => (&sides.ours, &sides.theirs),
        MergeSide::Theirs => (&sides.theirs, &sides.ours),
    };
    let ConflictSubject { id, field } = disputed;
    let mut ops = match field.name {
        FieldName::Kept(_) if wanted.is_unset() => removed(map, *id, other, unplaced)?,
        FieldName::Kept(_) => Vec::new(),
        // Keep the current value, be it ours or a later change of it.
        _ if side == MergeSide::Ours => Vec::new(),
        FieldName::After(_) => vec![Op::Set(*id, Field::POSITION, Value::Position(after(map, *id, wanted)?))],
        _ => {
            let wanted = at_the_end(map, *id, wanted.clone());
            let is_so = map.holds(*id, field, &wanted);
            if is_so { Vec::new() } else { vec![Op::Set(*id, field.clone(), wanted)] }
        }
    };
    ops.push(Op::Set(Id::Map, disputed.conflict(), Value::Unset));
    Ok(ops)
}

/// The position directly after the wanted sibling, or the first one.
fn after(map: &Map, id: Id, wanted: &Value) -> Result<Position, Refusal> {
    let position = map.position(id).ok_or(Refusal::Missing(id))?;
    let others: Vec<Id> = map.siblings(id, &position).into_iter().filter(|one| *one != id).collect();
    let place = match wanted {
        Value::Reference(before) => {
            let place = others.iter().position(|one| one == before);
            place.ok_or(Refusal::Missing(*before))? + 1
        }
        _ => 0,
    };
    let rank = |place: Option<usize>| map.rank(*others.get(place?)?);
    let rank = Rank::between(rank(place.checked_sub(1)).as_ref(), rank(Some(place)).as_ref());
    Ok(position.ranked(rank))
}

/// A position in a conflict has no rank: put the node at the end of its list.
fn at_the_end(map: &Map, id: Id, value: Value) -> Value {
    match value {
        Value::Position(position) => {
            let last = map.siblings(id, &position).last().and_then(|last| map.rank(*last));
            Value::Position(position.ranked(Rank::between(last.as_ref(), None)))
        }
        value => value,
    }
}

/// Removes a stage, touchpoint or lane. What was changed in it is moved to the stage for unplaced
/// nodes.
fn removed(map: &Map, container: Id, changed: &Value, unplaced: &str) -> Result<Vec<Op>, Refusal> {
    if !map.contains(container) {
        return Ok(Vec::new());
    }
    let mut now = map.clone();
    let mut ops = Vec::new();
    let changed = if let Value::References(ids) = changed { ids.clone() } else { Default::default() };
    // A touchpoint takes its cards along, so move it first.
    let mut rescued: Vec<Id> = changed.into_iter().filter(|id| stands_in(map, *id, container)).collect();
    rescued.sort_by_key(|id| matches!(id, Id::Card(_)));
    for id in rescued {
        if !stands_in(&now, id, container) {
            continue;
        }
        let shelter = shelter(&now, container, unplaced)?;
        let home = Home::Stage(shelter.id);
        if let Some(node) = shelter.new {
            apply_all(vec![Op::Insert(node.clone())], &mut now)?;
            ops.push(Op::Insert(node));
        }
        let position = match now.position(id) {
            Some(Position::Within(..)) => Position::Within(shelter.id, Rank::default()),
            Some(Position::Cell(place)) => {
                let lane = if Id::from(place.lane) == container {
                    other_lane(&now, place.lane)?
                } else {
                    place.lane
                };
                Position::Cell(Place { home, lane, rank: Rank::default() })
            }
            _ => continue,
        };
        let moved = Op::Set(id, Field::POSITION, at_the_end(&now, id, Value::Position(position)));
        apply_all(vec![moved.clone()], &mut now)?;
        ops.push(moved);
    }
    ops.extend(removal(&now, [container]));
    Ok(ops)
}

/// Whether a node is in another, at any depth.
fn stands_in(map: &Map, id: Id, container: Id) -> bool {
    match map.position(id) {
        Some(Position::Within(stage, _)) => Id::from(stage) == container,
        Some(Position::Cell(place)) => {
            let stage = map.stage_of(place.home).map(Id::from);
            Id::from(place.home) == container || Id::from(place.lane) == container || stage == Some(container)
        }
        _ => false,
    }
}

/// The stage for unplaced nodes, and the node if it has to be created.
struct RestoreContainer {
    id: StageId,
    new: Option<Node>,
}

fn shelter(map: &Map, container: Id, name: &str) -> Result<RestoreContainer, Refusal> {
    let is_called = |id: &&StageId| {
        Id::from(**id) != container && map.stage(**id).is_some_and(|stage| stage.name.trim() == name.trim())
    };
    if let Some(id) = map.stage_ids().iter().find(is_called) {
        return Ok(RestoreContainer { id: *id, new: None });
    }
    // The same id on every machine, so that two people who decide alike create one stage.
    let tokens = (0..).map_while(|number: u32| {
        Token::parse(&if number == 0 { "unplaced".to_owned() } else { format!("unplaced{number}") })
    });
    let mut ids = tokens.map(StageId::new).filter(|id| !map.contains((*id).into()));
    let id = ids.next().ok_or(Refusal::Occupied(container))?;
    let last = map.stage_ids().last().and_then(|last| map.rank((*last).into()));
    let rank = Rank::between(last.as_ref(), None);
    let stage = Stage { rank, name: name.to_owned(), ..Stage::default() };
    Ok(RestoreContainer { id, new: Some(Node::Stage(id, stage)) })
}

/// Another lane, preferably of the same kind.
fn other_lane(map: &Map, lane: LaneId) -> Result<LaneId, Refusal> {
    let kind = map.lane(lane).map(|lane| lane.kind);
    let mut others = map.lane_ids().iter().copied().filter(|one| *one != lane);
    let alike = others.clone().find(|one| map.lane(*one).map(|lane| lane.kind) == kind);
    alike.or_else(|| others.next()).ok_or(Refusal::Occupied(lane.into()))
}
