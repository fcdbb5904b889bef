//! Joins cards: merges the others into the first, removes them, and redirects references to the
//! first. All their texts and notes are kept. How the values of a field are combined is decided in
//! `united`.

mod references;
mod stored;
mod united;

use std::collections::BTreeSet;

use self::references::redirected;
use self::stored::stored;
use self::united::{KEPT_BY_THE_FIRST, united};
use super::op::Op;
use crate::model::{Card, CardField, CardId, Field, FieldKey, FieldName, Fields, Id, Map, Value};

/// The change that joins cards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Joined {
    pub ops: Vec<Op>,
    /// The fields of which another value was dropped, since a card can hold only one.
    pub left_out: Vec<CardField>,
}

/// The change that joins these cards into the first one. All of them must be in the map.
pub fn join(map: &Map, cards: &[CardId]) -> Joined {
    let found: Vec<&Card> = cards.iter().filter_map(|id| map.card(*id)).collect();
    let Some((kept, others)) = cards.split_first() else { return Joined::default() };
    let gone: BTreeSet<Id> = others.iter().map(|id| Id::from(*id)).collect();
    let mut joined = Joined::default();
    for row in Card::ROWS {
        let wanted = without(united(row.field, &row.shape, &found), &gone, (*kept).into());
        let is_other = |card: &&Card| {
            let value = (row.get)(card);
            !value.is_unset() && value != wanted
        };
        if KEPT_BY_THE_FIRST.contains(&row.field) && found.iter().any(is_other) {
            joined.left_out.push(row.field);
        }
        let former = map.value((*kept).into(), &row.field.into()).unwrap_or_default();
        joined.ops.extend(stored((*kept).into(), row.field.into(), &row.shape, &former, &wanted));
    }
    joined.ops.extend(unknown_fields(*kept, &found));
    joined.ops.extend(redirected(map, &gone, (*kept).into()));
    let settled = map.conflicts().filter(|(disputed, _)| gone.contains(&disputed.id));
    joined.ops.extend(settled.map(|(disputed, _)| Op::Set(Id::Map, disputed.conflict(), Value::Unset)));
    joined.ops.extend(gone.into_iter().map(Op::Remove));
    joined
}

/// The value without references to the joined cards, since a card does not refer to itself.
fn without(value: Value, gone: &BTreeSet<Id>, kept: Id) -> Value {
    match value {
        Value::References(ids) => {
            Value::references(&ids.into_iter().filter(|id| *id != kept && !gone.contains(id)).collect())
        }
        value => value,
    }
}

/// Keeps unknown fields: the ops give the first card those that only removed cards have.
fn unknown_fields(kept: CardId, cards: &[&Card]) -> Vec<Op> {
    let mut names = BTreeSet::new();
    let mut ops = Vec::new();
    for (place, card) in cards.iter().enumerate() {
        for unknown in &card.unknown {
            if names.insert(&unknown.name) && place > 0 {
                let key = Some(FieldKey::Text(unknown.name.clone()));
                let field = Field { name: FieldName::Unknown, key };
                ops.push(Op::Set(kept.into(), field, Value::text(&unknown.raw)));
            }
        }
    }
    ops
}

#[cfg(test)]
mod tests;
