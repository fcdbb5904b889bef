//! Converts JSON to field values.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::format::unknown;
use crate::model::{FieldKey, Id, Shape as ValueShape, Unknown, Value};

/// Whether the value is empty in any form.
pub(super) fn is_nothing(json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::String(text) => text.is_empty(),
        Json::Array(items) => items.iter().all(is_nothing),
        Json::Object(object) => object.values().all(is_nothing),
        Json::Bool(_) | Json::Number(_) => false,
    }
}

/// Fields written by a newer version, by name; `None` for those that the map's file could not
/// store. Those named in `except` are left out.
pub(super) fn unknowns(json: &Json, except: &[&str]) -> impl Iterator<Item = Option<Unknown>> {
    let named = json.as_object().into_iter().flatten();
    let named = named.filter(|(name, raw)| !is_nothing(raw) && !except.contains(&name.as_str()));
    named.map(|(name, raw)| unknown(name, raw.as_str()?))
}

/// Converts JSON to a value of this shape; `None` if it does not fit.
pub(super) fn value(shape: &ValueShape, json: &Json) -> Option<Value> {
    let text = json.as_str();
    let id = |json: &Json| json.as_str()?.parse::<Id>().ok();
    let counts = |key: &dyn Fn(&str) -> Option<FieldKey>| {
        let entries = json.as_object()?.iter().filter(|(_, count)| !is_nothing(count));
        let entries = entries.map(|(name, count)| Some((key(name)?, count.as_i64()?)));
        entries.collect::<Option<BTreeMap<_, _>>>().map(Value::Counts)
    };
    let value = match shape {
        ValueShape::Flag => Value::flag(json.as_bool()?),
        ValueShape::Whole(_) => Value::Whole(json.as_i64()?),
        ValueShape::Number | ValueShape::Decimal(_) => Value::Number(json.as_f64()?),
        ValueShape::Line | ValueShape::Lines => Value::text(text?),
        ValueShape::Texts => {
            // An empty string is an empty line; other empty values are skipped.
            let texts = json.as_array()?.iter().filter(|text| text.is_string() || !is_nothing(text));
            let texts: Option<Vec<String>> = texts.map(|text| text.as_str().map(str::to_owned)).collect();
            Value::texts(&texts?)
        }
        ValueShape::Choice(variants) => {
            Value::Choice(variants.iter().find(|one| Some(one.name) == text)?.name)
        }
        ValueShape::Date => Value::Date(text?.parse().ok()?),
        ValueShape::Reference(_) | ValueShape::AnyReference => Value::Reference(id(json)?),
        ValueShape::References(_) | ValueShape::AnyReferences => {
            let ids = json.as_array()?.iter().filter(|id| !is_nothing(id));
            Value::References(ids.map(id).collect::<Option<_>>()?)
        }
        ValueShape::CountsByName(_) => counts(&|name| Some(FieldKey::Text(name.to_owned())))?,
        ValueShape::CountsById(..) | ValueShape::CountsByAnyId(_) => {
            counts(&|name| name.parse().ok().map(FieldKey::Id))?
        }
        ValueShape::CountsByNameAndId(range) => {
            let counts = ValueShape::CountsByAnyId(range.clone());
            let tables = json.as_object()?.iter().filter(|(_, table)| !is_nothing(table));
            let table =
                |(name, table): (&String, &Json)| Some((name.clone(), value(&counts, table)?.into_counts()));
            Value::tables(&tables.map(table).collect::<Option<_>>()?)
        }
        ValueShape::TextsByName => {
            let texts = json.as_object()?.iter().filter(|(_, text)| !is_nothing(text));
            let texts = texts.map(|(name, text)| Some((name.clone(), text.as_str()?.to_owned())));
            Value::named(&texts.collect::<Option<_>>()?)
        }
    };
    shape.takes(&value).then_some(value)
}
