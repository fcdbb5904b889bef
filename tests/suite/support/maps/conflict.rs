//! Generates any conflict that a merge may leave, even about nodes that do not exist.

use std::sync::LazyLock;

use masa::model::{
    Ballot, Block, Card, ConflictSubject, Field, FieldKey, FieldName, Fields, Id, Info, Kind, Lane, Parked,
    Persona, Position, Shape, Sides, Stage, Touchpoint, Value, Waiver,
};
use proptest::prelude::*;
use proptest::sample::select;

use super::value::any_unknown;
use super::{POOL, any_place, any_value, pooled};

type Row = (Kind, FieldName, &'static Shape);

/// All fields of the schema.
static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    fn of<N: Fields>() -> impl Iterator<Item = Row>
    where
        FieldName: From<N::Name>,
    {
        N::ROWS.iter().map(|row| (N::KIND, FieldName::from(row.field), &row.shape))
    }
    of::<Info>()
        .chain(of::<Persona>())
        .chain(of::<Lane>())
        .chain(of::<Stage>())
        .chain(of::<Touchpoint>())
        .chain(of::<Card>())
        .chain(of::<Block>())
        .chain(of::<Parked>())
        .chain(of::<Ballot>())
        .chain(of::<Waiver>())
        .collect()
});

fn id(kind: Kind, number: u64) -> Id {
    if kind == Kind::Map { Id::Map } else { pooled(kind, number) }
}

fn sides(ours: Value, theirs: Value) -> Sides {
    Sides { ours, theirs, unknown: Vec::new() }
}

/// A conflict about a field or one of its entries.
fn of_a_row() -> impl Strategy<Value = (ConflictSubject, Sides)> {
    let row = select(ROWS.as_slice());
    row.prop_flat_map(|(kind, name, shape)| {
        let value = || prop_oneof![1 => Just(Value::Unset), 4 => any_value(shape)];
        (0..POOL, any::<bool>(), value(), value()).prop_map(move |(number, entry, ours, theirs)| {
            let key = ours.keys().into_iter().chain(theirs.keys()).next().filter(|_| entry);
            let of_key = |value: Value| key.as_ref().map_or(value.clone(), |key| value.entry(key));
            let sides = sides(of_key(ours), of_key(theirs));
            (ConflictSubject { id: id(kind, number), field: Field { name, key } }, sides)
        })
    })
}

fn of_a_place() -> impl Strategy<Value = (ConflictSubject, Sides)> {
    (0..POOL, any_place(), prop::option::of(any_place())).prop_map(|(number, ours, theirs)| {
        let position = |place| Value::Position(Position::Cell(place));
        let disputed = ConflictSubject { id: pooled(Kind::Card, number), field: Field::POSITION };
        (disputed, sides(position(ours), theirs.map_or(Value::Unset, position)))
    })
}

/// A conflict about the order of siblings.
fn of_the_order() -> impl Strategy<Value = (ConflictSubject, Sides)> {
    let kind =
        select(vec![Kind::Persona, Kind::Lane, Kind::Stage, Kind::Touchpoint, Kind::Card, Kind::Block]);
    (kind, 0..POOL, 0..POOL, prop::option::of(0..POOL)).prop_map(|(kind, number, ours, theirs)| {
        let after = |number| Value::Reference(pooled(kind, number));
        let disputed = ConflictSubject { id: pooled(kind, number), field: Field::after(kind) };
        (disputed, sides(after(ours), theirs.map_or(Value::Unset, after)))
    })
}

/// A conflict where one side removed a node and the other changed something in it.
fn of_what_is_kept() -> impl Strategy<Value = (ConflictSubject, Sides)> {
    let kind = select(vec![Kind::Lane, Kind::Stage, Kind::Touchpoint]);
    let changed = any_value(&Shape::AnyReferences);
    (kind, 0..POOL, changed, any::<bool>()).prop_map(|(kind, number, changed, by_ours)| {
        let disputed = ConflictSubject { id: pooled(kind, number), field: Field::kept(kind) };
        let (removed, kept) = (Value::Unset, changed);
        (disputed, if by_ours { sides(kept, removed) } else { sides(removed, kept) })
    })
}

/// A conflict about a field of a later version.
fn of_the_unknown() -> impl Strategy<Value = (ConflictSubject, Sides)> {
    let unknown = any_unknown().prop_filter("one", |unknown| !unknown.is_empty());
    (0..POOL, unknown, any_unknown()).prop_map(|(number, fields, unknown)| {
        let field = Field { name: FieldName::Unknown, key: Some(FieldKey::Text(fields[0].name.clone())) };
        let ours = Value::Text(fields[0].raw.clone());
        let disputed = ConflictSubject { id: pooled(Kind::Stage, number), field };
        (disputed, Sides { ours, theirs: Value::Unset, unknown })
    })
}

/// Any conflict, with additional fields of a later version.
pub fn any_conflict() -> impl Strategy<Value = (ConflictSubject, Sides)> {
    prop_oneof![
        6 => of_a_row(),
        1 => of_a_place(),
        1 => of_the_order(),
        1 => of_what_is_kept(),
        1 => of_the_unknown(),
    ]
}
