//! What a merge could not decide: values that two sides changed, each in its own way. The map holds ours; theirs waits
//! beside it until somebody settles it.
//!
//! Conflicts are kept by the map, not by the node, and are weak: one about a node that is gone still loads and is shown.

use std::collections::BTreeMap;

use super::id::Kind;
use super::place::Position;
use super::rank::Rank;
use super::value::{Disputed, Field, FieldName, Key, Sides, Value};

/// All conflicts of a map, in the order in which they are written.
pub(super) type Conflicts = BTreeMap<Disputed, Sides>;

impl Disputed {
    /// The field of the map that holds the conflict about this, to be set to [`Value::Sides`] or [`Value::Unset`].
    pub fn conflict(&self) -> Field {
        Field { name: FieldName::Conflict, key: Some(Key::Disputed(Box::new(self.clone()))) }
    }

    /// Whether there can be such a field of such a node, and whether it takes such a value.
    fn takes(&self, value: &Value) -> bool {
        match (self.field.name, &self.field.key, value) {
            (FieldName::Conflict, ..) => false,
            (_, _, Value::Unset) => true,
            (FieldName::Position, None, Value::Position(position)) => matches!(
                (self.id.kind(), position),
                (Kind::Card, Position::Cell(_)) | (Kind::Touchpoint, Position::Within(..))
            ),
            (FieldName::Unknown, Some(Key::Text(_)), Value::Text(_)) => true,
            (FieldName::Position | FieldName::Unknown, ..) => false,
            (name, key, value) => name.described().is_some_and(|described| {
                described.kind == self.id.kind()
                    && match key {
                        None => described.shape.takes(value),
                        Some(key) => {
                            let whole = Value::Unset.with_entry(described.shape, key, value.clone());
                            whole.is_some_and(|whole| described.shape.takes(&whole))
                        }
                    }
            }),
        }
    }
}

/// The value of a conflict as it is kept: without ranks.
pub(super) fn kept(value: &Value) -> Value {
    match value {
        Value::Sides(sides) => {
            let Sides { ours, theirs, unknown } = (**sides).clone();
            Value::Sides(Box::new(Sides { ours: unranked(ours), theirs: unranked(theirs), unknown }))
        }
        other => other.clone(),
    }
}

fn unranked(value: Value) -> Value {
    match value {
        Value::Position(Position::Cell(mut place)) => {
            place.rank = Rank::default();
            Value::Position(Position::Cell(place))
        }
        Value::Position(Position::Within(stage, _)) => {
            Value::Position(Position::Within(stage, Rank::default()))
        }
        other => other,
    }
}

/// The conflict under a key.
pub(super) fn value(conflicts: &Conflicts, key: Option<&Key>) -> Value {
    let Some(Key::Disputed(disputed)) = key else { return Value::Unset };
    conflicts.get(disputed).map_or(Value::Unset, |sides| Value::Sides(Box::new(sides.clone())))
}

/// Keeps a conflict, or ([`Value::Unset`]) settles it, and returns the former one; `None` where this is no conflict.
pub(super) fn store(conflicts: &mut Conflicts, key: Option<&Key>, stored: &Value) -> Option<Value> {
    let Some(Key::Disputed(disputed)) = key else { return None };
    let former = value(conflicts, key);
    match kept(stored) {
        Value::Unset => {
            conflicts.remove(disputed);
        }
        Value::Sides(sides) if disputed.takes(&sides.ours) && disputed.takes(&sides.theirs) => {
            conflicts.insert((**disputed).clone(), *sides);
        }
        _ => return None,
    }
    Some(former)
}
