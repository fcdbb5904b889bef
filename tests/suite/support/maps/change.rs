//! Generates any change of a map, valid or not.

use masa::model::{
    Ballot, Block, Card, CardField, Field, FieldKey, FieldName, Fields, Home, Id, Info, Kind, Lane,
    LaneField, LaneKind, Map, Node, Parked, Persona, Place, Position, Rank, Stage, Touchpoint, Value, Waiver,
};
use masa::ops::{ActionName, Op, Transaction, removal};
use masa::words::Message;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::{any_fields, any_map, any_node, any_place, any_rank, any_text, any_value, pooled};

/// All ids of a map, including the map's own.
pub fn every_id(map: &Map) -> Vec<Id> {
    let mut ids = vec![Id::Map];
    macro_rules! list {
        ($($ids:ident)*) => { $(ids.extend(map.$ids().iter().map(|id| Id::from(*id)));)* };
    }
    list!(persona_ids lane_ids stage_ids block_ids parked_ids ballot_ids waiver_ids);
    for stage in map.stage_ids() {
        ids.extend(map.touchpoints_of(*stage).iter().map(|id| Id::from(*id)));
    }
    ids.extend(map.cards_in_order().map(Id::from));
    ids
}

/// A change that is chosen before the map is known; indices are resolved later.
#[derive(Clone, Debug)]
enum Wish {
    Insert(Node, Index),
    Remove(Index),
    RemoveWhole(Index),
    /// Fields of a node of this kind, with valid values.
    Set(Index, (Kind, Vec<Value>)),
    /// One entry of a field.
    SetEntry(Index, Index, FieldKey, Value),
    Unset(Index, Index),
    SetUnknown(Index, String, Value),
    Move(Index, Position),
    /// A field of one kind on a node of perhaps another kind, with a value of perhaps another
    /// shape.
    Mismatch(Index, Value),
}

/// A map and a few ops made for it, valid or not; later ops take earlier ones into account.
pub fn any_change() -> impl Strategy<Value = (Map, Transaction)> {
    (any_map(), vec(any_wish(), 1..6)).prop_map(|(map, wishes)| {
        let transaction = transaction(&map, wishes);
        (map, transaction)
    })
}

fn transaction(map: &Map, wishes: Vec<Wish>) -> Transaction {
    let mut now = map.clone();
    let mut ops = Vec::new();
    for wish in wishes {
        for op in wish.ops(&now) {
            // A rejected op stays in the transaction, which must then fail as a whole.
            let _ = op.clone().apply(&mut now);
            ops.push(op);
        }
    }
    Transaction::new(ActionName::new("test.change"), Message::new("count-cards").number("count", ops.len()))
        .with(ops)
}

fn any_wish() -> impl Strategy<Value = Wish> {
    let position = prop_oneof![
        any_rank().prop_map(Position::Order),
        (0u64..4, any_rank()).prop_map(|(stage, rank)| Position::Within(pooled(Kind::Stage, stage), rank)),
        any_place().prop_map(Position::Cell),
    ];
    prop_oneof![
        3 => (any_node(), any::<Index>()).prop_map(|(node, index)| Wish::Insert(node, index)),
        1 => any::<Index>().prop_map(Wish::Remove),
        1 => any::<Index>().prop_map(Wish::RemoveWhole),
        6 => (any::<Index>(), any_values()).prop_map(|(target, values)| Wish::Set(target, values)),
        2 => (any::<Index>(), any::<Index>(), any_key(), any_entry())
            .prop_map(|(target, row, key, value)| Wish::SetEntry(target, row, key, value)),
        1 => (any::<Index>(), any::<Index>()).prop_map(|(target, row)| Wish::Unset(target, row)),
        1 => (any::<Index>(), "later_[a-z]", prop_oneof![Just(Value::Unset), any_text().prop_map(Value::Text)])
            .prop_map(|(target, name, value)| Wish::SetUnknown(target, name, value)),
        4 => (any::<Index>(), position).prop_map(|(target, position)| Wish::Move(target, position)),
        1 => (any::<Index>(), any_value(&Card::ROWS[0].shape)).prop_map(|(target, value)| Wish::Mismatch(target, value)),
    ]
}

fn any_key() -> impl Strategy<Value = FieldKey> {
    let persona = (0u64..4).prop_map(|number| FieldKey::Id(pooled(Kind::Persona, number)));
    let card = (0u64..10).prop_map(|number| FieldKey::Id(pooled(Kind::Card, number)));
    prop_oneof![persona, card, any_text().prop_map(FieldKey::Text)]
}

fn any_entry() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Yes),
        Just(Value::Unset),
        (-3i64..5).prop_map(Value::Whole),
        any_text().prop_map(Value::Text),
    ]
}

/// A value for every field of one kind of node, most of them unset.
fn any_values() -> impl Strategy<Value = (Kind, Vec<Value>)> {
    fn of<N: Fields + std::fmt::Debug>(blank: N) -> impl Strategy<Value = (Kind, Vec<Value>)> {
        any_fields(blank).prop_map(|node| (N::KIND, N::ROWS.iter().map(|row| (row.get)(&node)).collect()))
    }
    let place = Place {
        home: Home::Stage(pooled(Kind::Stage, 0)),
        lane: pooled(Kind::Lane, 0),
        rank: Rank::default(),
    };
    prop_oneof![
        of(Info::default()),
        of(Persona::default()),
        of(Lane::new(LaneKind::Custom)),
        of(Stage::default()),
        of(Touchpoint::new(pooled(Kind::Stage, 0), "")),
        of(Card::new(place, "")),
        of(Block::default()),
        of(Parked::default()),
        of(Ballot::default()),
        of(Waiver::default()),
    ]
}

impl Wish {
    fn ops(self, map: &Map) -> Vec<Op> {
        let ids = every_id(map);
        let target = |index: Index| *index.get(&ids);
        let field = |id: Id, row: Index, key| Field { name: *row.get(&id.kind().fields()), key };
        match self {
            Wish::Insert(node, index) => vec![Op::Insert(housed(node, map, index))],
            Wish::Remove(index) => vec![Op::Remove(target(index))],
            Wish::RemoveWhole(index) => removal(map, [target(index)]),
            Wish::Set(index, (kind, values)) => {
                let of_kind: Vec<Id> = ids.iter().copied().filter(|id| id.kind() == kind).collect();
                let id = if of_kind.is_empty() { Id::Map } else { *index.get(&of_kind) };
                let set = |(name, value)| Op::Set(id, Field { name, key: None }, value);
                kind.fields()
                    .into_iter()
                    .zip(values)
                    .filter(|(_, value)| !value.is_unset())
                    .map(set)
                    .collect()
            }
            Wish::SetEntry(index, row, key, value) => {
                vec![Op::Set(target(index), field(target(index), row, Some(key)), value)]
            }
            Wish::Unset(index, row) => {
                vec![Op::Set(target(index), field(target(index), row, None), Value::Unset)]
            }
            Wish::SetUnknown(index, name, value) => {
                let field = Field { name: FieldName::Unknown, key: Some(FieldKey::Text(name)) };
                vec![Op::Set(target(index), field, value)]
            }
            Wish::Move(index, position) => {
                vec![Op::Set(
                    target(index),
                    Field::POSITION,
                    Value::Position(fitting(target(index), position)),
                )]
            }
            Wish::Mismatch(index, value) => {
                let name =
                    if index.index(2) == 0 { CardField::Due.into() } else { LaneField::Capture.into() };
                vec![Op::Set(target(index), Field { name, key: None }, value)]
            }
        }
    }
}

/// Usually a position that fits the kind of node.
fn fitting(id: Id, position: Position) -> Position {
    let rank = match &position {
        Position::Order(rank) | Position::Within(_, rank) => rank.clone(),
        Position::Cell(place) => place.rank.clone(),
    };
    match (id, &position) {
        (Id::Card(_), Position::Cell(_)) | (Id::Touchpoint(_), Position::Within(..)) => position,
        (Id::Card(_) | Id::Touchpoint(_) | Id::Map, _) => position,
        _ => Position::Order(rank),
    }
}

/// Usually a node whose parent exists.
fn housed(node: Node, map: &Map, index: Index) -> Node {
    match node {
        Node::Card(id, mut card) if index.index(8) > 0 => {
            let homes: Vec<Home> = map.homes().collect();
            if !homes.is_empty() && !map.lane_ids().is_empty() {
                let rank: Rank = card.place.rank.clone();
                card.place = Place { home: *index.get(&homes), lane: *index.get(map.lane_ids()), rank };
            }
            Node::Card(id, card)
        }
        Node::Touchpoint(id, mut touchpoint) if !map.stage_ids().is_empty() => {
            touchpoint.stage = *index.get(map.stage_ids());
            Node::Touchpoint(id, touchpoint)
        }
        node => node,
    }
}
