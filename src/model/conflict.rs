//! Merge conflicts: values that both sides changed differently. The map holds our value; theirs is
//! stored beside it until the user resolves the conflict.
//!
//! Conflicts belong to the map, not to the node, and are weak references: a conflict about a
//! deleted node still loads and is shown.

use std::collections::BTreeMap;

use super::id::Kind;
use super::place::Position;
use super::rank::Rank;
use super::value::{ConflictSubject, Field, FieldKey, FieldName, Sides, Value};

/// All conflicts of a map, in the order of the file.
pub(super) type Conflicts = BTreeMap<ConflictSubject, Sides>;

impl ConflictSubject {
    /// The field of the map that stores the conflict about this field. Set it to [`Value::Sides`],
    /// or to [`Value::Unset`] to resolve the conflict.
    pub fn conflict(&self) -> Field {
        Field { name: FieldName::Conflict, key: Some(FieldKey::Disputed(Box::new(self.clone()))) }
    }

    /// Whether a conflict about this field can hold `value` as one of its sides.
    fn takes(&self, value: &Value) -> bool {
        match (self.field.name, &self.field.key, value) {
            (FieldName::Conflict, ..) => false,
            (_, _, Value::Unset) => true,
            (FieldName::Position, None, Value::Position(position)) => matches!(
                (self.id.kind(), position),
                (Kind::Card, Position::Cell(_)) | (Kind::Touchpoint, Position::Within(..))
            ),
            (FieldName::Unknown, Some(FieldKey::Text(_)), Value::Text(_)) => true,
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

/// A conflict as it is stored: without ranks.
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

/// The conflict stored under `key`; [`Value::Unset`] if there is none.
pub(super) fn value(conflicts: &Conflicts, key: Option<&FieldKey>) -> Value {
    let Some(FieldKey::Disputed(disputed)) = key else { return Value::Unset };
    conflicts.get(disputed).map_or(Value::Unset, |sides| Value::Sides(Box::new(sides.clone())))
}

/// Stores a conflict, or resolves it ([`Value::Unset`]), and returns the former value; `None` if
/// `key` is not that of a conflict or the values do not fit the field.
pub(super) fn store(conflicts: &mut Conflicts, key: Option<&FieldKey>, stored: &Value) -> Option<Value> {
    let Some(FieldKey::Disputed(disputed)) = key else { return None };
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
