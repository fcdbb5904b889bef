//! Stores the result of an edit, during which somebody else may have changed the value.

use super::merge::combined;
use super::op::Op;
use crate::model::{ConflictSubject, Field, Id, Map, Sides, Value};

/// The ops that store `wanted` in a field that had the value `began` when the edit started; none if
/// nothing was changed. Texts that somebody else changed in the meantime are merged by words. Where
/// both changed the same part, ours is stored and the map keeps theirs as a conflict.
pub fn edit_field(map: &Map, id: Id, field: Field, began: &Value, wanted: Value) -> Vec<Op> {
    let now = map.value(id, &field).unwrap_or_default();
    if wanted == *began || wanted == now {
        return Vec::new();
    }
    if now == *began {
        return vec![Op::Set(id, field, wanted)];
    }
    if let Some(merged) = combined(began, &wanted, &now) {
        return vec![Op::Set(id, field, merged)];
    }
    let disputed = ConflictSubject { id, field: field.clone() };
    let former = map.conflict(&disputed).cloned().unwrap_or_default();
    let sides = Sides { ours: wanted.clone(), theirs: now, unknown: former.unknown };
    let conflict = Op::Set(Id::Map, disputed.conflict(), Value::Sides(Box::new(sides)));
    vec![Op::Set(id, field, wanted), conflict]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::MapField;
    use crate::ops::apply_all;

    #[test]
    fn an_edit_overwrites_nothing_that_others_changed_meanwhile() {
        let text = |text: &str| Value::text(text);
        let edited = |now: &str, began: &str, wanted: &str| {
            let mut map = Map::default();
            let field = Field::from(MapField::Title);
            apply_all(vec![Op::Set(Id::Map, field.clone(), text(now))], &mut map).expect("it has a title");
            let ops = edit_field(&map, Id::Map, field, &text(began), text(wanted));
            apply_all(ops, &mut map).expect("it takes the edit");
            (map.info().title.clone(), map.conflicts().len())
        };
        assert_eq!(edited("a b", "a b", "a c"), ("a c".to_owned(), 0));
        assert_eq!(edited("x b", "a b", "a b"), ("x b".to_owned(), 0), "nothing was typed");
        assert_eq!(edited("x b", "a b", "a c"), ("x c".to_owned(), 0));
        assert_eq!(edited("a x", "a b", "a c"), ("a c".to_owned(), 1));
        assert_eq!(edited("a c", "a b", "a c"), ("a c".to_owned(), 0), "both typed the same");
    }
}
