//! Fields and their values as JSON.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::model::{FieldKey, Fields, Id, Unknown, Value};

/// The largest integer up to which every JSON reader is exact (2⁵³).
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Writes a node's fields as entries of an object.
pub(in crate::export) fn fields<N: Fields, M: SerializeMap>(
    object: &mut M,
    node: &N,
) -> Result<(), M::Error> {
    for row in N::ROWS {
        let value = (row.get)(node);
        if !value.is_unset() {
            object.serialize_entry(row.name, &ValueJson(&value))?;
        }
    }
    if !node.unknown().is_empty() {
        object.serialize_entry("unknown", &UnknownsJson(node.unknown()))?;
    }
    Ok(())
}

pub(super) struct UnknownsJson<'map>(pub &'map [Unknown]);

impl Serialize for UnknownsJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|unknown| (&unknown.name, &unknown.raw)))
    }
}

pub(in crate::export) struct ValueJson<'value>(pub &'value Value);

impl Serialize for ValueJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            // These do not occur in a field: unset values are omitted, positions are given by
            // nesting and order, and conflicts have their own list.
            Value::Unset | Value::Position(_) | Value::Sides(_) => serializer.serialize_none(),
            Value::Yes => serializer.serialize_bool(true),
            Value::Whole(number) => serializer.serialize_i64(*number),
            Value::Number(number) if number.fract() == 0.0 && number.abs() <= EXACT => {
                serializer.serialize_i64(*number as i64)
            }
            Value::Number(number) => serializer.serialize_f64(*number),
            Value::Text(text) => serializer.serialize_str(text),
            Value::Texts(texts) => texts.serialize(serializer),
            Value::Choice(name) => serializer.serialize_str(name),
            Value::Date(date) => serializer.collect_str(date),
            Value::Reference(id) => serializer.collect_str(id),
            Value::References(ids) => serializer.collect_seq(ids.iter().map(Id::to_string)),
            Value::Counts(counts) => {
                serializer.collect_map(counts.iter().map(|(key, count)| (key_text(key), count)))
            }
            Value::Tables(tables) => {
                let counts = |counts: &BTreeMap<Id, i64>| -> BTreeMap<String, i64> {
                    counts.iter().map(|(id, count)| (id.to_string(), *count)).collect()
                };
                serializer.collect_map(tables.iter().map(|(name, of_name)| (name, counts(of_name))))
            }
            Value::Named(texts) => texts.serialize(serializer),
        }
    }
}

pub(super) fn key_text(key: &FieldKey) -> String {
    match key {
        FieldKey::Text(text) => text.clone(),
        FieldKey::Id(id) => id.to_string(),
        // No table has such keys.
        FieldKey::Disputed(_) => String::new(),
    }
}
