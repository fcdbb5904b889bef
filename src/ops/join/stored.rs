//! Makes the ops that store a new value of a field.

use std::collections::BTreeSet;

use crate::model::{Field, FieldKey, FieldName, Id, Shape, Value};
use crate::ops::op::Op;

/// The ops that change a field from `former` to `wanted`. Sets and tables are changed entry by
/// entry.
pub fn stored(id: Id, name: FieldName, shape: &Shape, former: &Value, wanted: &Value) -> Vec<Op> {
    if former == wanted {
        return Vec::new();
    }
    if !shape.is_keyed() {
        return vec![Op::Set(id, Field { name, key: None }, wanted.clone())];
    }
    let keys: BTreeSet<FieldKey> = former.keys().into_iter().chain(wanted.keys()).collect();
    let changed = keys.into_iter().filter(|key| former.entry(key) != wanted.entry(key));
    let set = |key: FieldKey| {
        let entry = wanted.entry(&key);
        Op::Set(id, Field { name, key: Some(key) }, entry)
    };
    changed.map(set).collect()
}
