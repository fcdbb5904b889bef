//! Entries with any content: the map stays valid, and settling is undone exactly.

use proptest::prelude::*;

use super::super::*;
use super::sound::{check, is_same};
use super::world::{self, Random};
use crate::model::{
    ConflictSubject, Field, FieldKey, FieldName, Home, Id, Kind, LaneId, Map, Node, Place, Position, Rank,
    Sides, StageId, Token, Value,
};
use crate::ops::Op;

/// An id of any kind: of the map, removed, or of nothing.
fn any_id(map: &Map, random: &mut Random) -> Id {
    let kind = Kind::ALL[random.below(Kind::ALL.len())];
    match random.below(8) {
        0 => Id::of(kind, random.token()).unwrap_or(Id::Map),
        1 => Id::of(kind, Token::parse("unplaced").unwrap()).unwrap_or(Id::Map),
        _ => random.one(&map.ids()).unwrap_or(Id::Map),
    }
}

fn any_key(map: &Map, random: &mut Random) -> Option<FieldKey> {
    match random.below(6) {
        0 => Some(FieldKey::Text("Dana".to_owned())),
        1 => Some(FieldKey::Id(any_id(map, random))),
        2 => {
            let subject = ConflictSubject { id: any_id(map, random), field: any_field(map, random) };
            Some(FieldKey::Disputed(Box::new(subject)))
        }
        _ => None,
    }
}

fn any_field(map: &Map, random: &mut Random) -> Field {
    let kind = Kind::ALL[random.below(Kind::ALL.len())];
    let name = match random.below(10) {
        0 => FieldName::Position,
        1 => FieldName::Unknown,
        2 => FieldName::Conflict,
        3 => FieldName::After(kind),
        4 => FieldName::Kept(kind),
        _ => FieldName::Of(kind, random.below(40) as u8),
    };
    Field { name, key: any_key(map, random) }
}

fn any_position(map: &Map, random: &mut Random) -> Position {
    let rank = Rank::parse(["1", "i", "zzzz", "zzzzz"][random.below(4)]).unwrap();
    let typed_stage = |id: Id| StageId::try_from(id).unwrap_or(StageId::new(Token::from_bits(1)));
    match random.below(3) {
        0 => Position::Order(rank),
        1 => Position::Within(typed_stage(any_id(map, random)), rank),
        _ => {
            let home = match any_id(map, random) {
                Id::Touchpoint(id) => Home::Touchpoint(id),
                id => Home::Stage(typed_stage(id)),
            };
            let lane = LaneId::try_from(any_id(map, random)).unwrap_or(LaneId::new(Token::from_bits(2)));
            Position::Cell(Place { home, lane, rank })
        }
    }
}

fn any_value(map: &Map, random: &mut Random) -> Value {
    match random.below(12) {
        0 => Value::Unset,
        1 => Value::Yes,
        2 => Value::Whole(random.below(9) as i64 - 4),
        3 => Value::Number([f64::NAN, f64::INFINITY, 0.5][random.below(3)]),
        4 => Value::Text(["", "a", "a b c", "\u{1b}[0m\u{202e}"][random.below(4)].to_owned()),
        5 => Value::Texts(vec!["a".to_owned(); random.below(3)]),
        6 => Value::Choice(["Activity", "Done", "nothing"][random.below(3)]),
        7 => Value::Reference(any_id(map, random)),
        8 => Value::References((0..random.below(3)).map(|_| any_id(map, random)).collect()),
        9 => Value::Counts((0..random.below(3)).filter_map(|_| Some((any_key(map, random)?, 1))).collect()),
        10 => {
            let (ours, theirs) = (Value::text("a"), Value::Reference(any_id(map, random)));
            Value::Sides(Box::new(Sides { ours, theirs, unknown: Vec::new() }))
        }
        _ => Value::Position(any_position(map, random)),
    }
}

/// A node of the map or of its past, perhaps with another id and in another place.
fn any_node(map: &Map, random: &mut Random) -> Option<Node> {
    let node = map.node(any_id(map, random))?;
    let (from, to) = (any_id(map, random), any_id(map, random));
    let id = node.id();
    let own = if random.below(2) == 0 { Id::of(id.kind(), random.token())? } else { id };
    Some(node.with_ids(&|one| {
        if one == id {
            own
        } else if one == from {
            to
        } else {
            one
        }
    }))
}

fn any_change(map: &Map, random: &mut Random) -> Change {
    let op = match random.below(6) {
        0 | 1 => match any_node(map, random) {
            Some(node) => Op::Insert(node),
            None => Op::Remove(Id::Map),
        },
        2 => Op::Remove(any_id(map, random)),
        3 => {
            // Something that fits, half of the time.
            let all = world::action(map, random, "word");
            all.into_iter().next().unwrap_or_else(|| Op::Remove(any_id(map, random)))
        }
        _ => Op::Set(any_id(map, random), any_field(map, random), any_value(map, random)),
    };
    let before = match (random.below(4), &op) {
        (0, _) => Before::Nothing,
        (1, Op::Set(id, field, _)) => Before::Value(map.value(*id, field).unwrap_or_default()),
        (1 | 2, Op::Remove(id)) => match map.node(*id) {
            Some(node) => Before::Node(Box::new(node)),
            None => Before::Nothing,
        },
        _ => Before::Value(any_value(map, random)),
    };
    Change { op, before }
}

fn settle_any(seed: u64) -> Result<(), String> {
    let mut random = Random::seeded(seed);
    let Replica { mut map, mut state } = Replica::new(world::map(), 1);
    for number in 1..30 {
        let kind = [EntryKind::Do, EntryKind::Do, EntryKind::Undo, EntryKind::Redo][random.below(4)];
        let count = 1 + random.below(5);
        let changes = (0..count).map(|_| any_change(&map, &mut random)).collect();
        let entry = Entry { author: AuthorId(random.below(3) as u128), number, kind, changes };
        let (map_before, memory_before) = (map.clone(), state.memory.clone());
        let settled = settle(&mut map, &mut state.memory, &entry);
        check(&map).map_err(|error| format!("{error} after {entry:?}"))?;
        if settled.is_dropped() && (!is_same(&map, &map_before) || state.memory != memory_before) {
            return Err(format!("it was dropped and changed something: {entry:?}"));
        }
        let (mut lifted, mut memory) = (map.clone(), state.memory.clone());
        settled.lift(&mut lifted, &mut memory);
        if !is_same(&lifted, &map_before) || memory != memory_before {
            return Err(format!("lifting it gives another map: {entry:?}"));
        }
        let (mut again, mut memory) = (map_before, memory_before);
        settle(&mut again, &mut memory, &entry);
        if !is_same(&again, &map) || memory != state.memory {
            return Err(format!("settling it again gives another map: {entry:?}"));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_entry_leaves_a_valid_map(seed in any::<u64>()) {
        let settled = settle_any(seed);
        prop_assert!(settled.is_ok(), "{}", settled.unwrap_err());
    }
}
