//! Stages and touchpoints that are not listed, but stand under their names.

use serde_json::{Map as Object, Value as Json, json};

use super::key::{Part, name_of, part_of, words};
use crate::import::head::HeadMeaning;

/// The same value with such tables as lists. Their entries have the order of the `source`, since a table
/// has none.
pub(super) fn unkeyed(json: &Json, source: &str) -> Json {
    match json {
        Json::Array(items) => items.iter().map(|item| unkeyed(item, source)).collect(),
        Json::Object(object) => {
            let entry = |(key, json): (&String, &Json)| {
                let table = json.as_object().filter(|table| is_list(key) && is_keyed(table));
                (key.clone(), table.map_or_else(|| unkeyed(json, source), |table| listed(table, source)))
            };
            Json::Object(object.iter().map(entry).collect())
        }
        other => other.clone(),
    }
}

fn is_list(key: &str) -> bool {
    let stages = ["stages", "phases", "columns", "journey stages", "journey phases"];
    stages.contains(&words(key).as_str()) || part_of(key) == Part::Head(HeadMeaning::Touchpoint)
}

/// Whether a table has nothing but names with what is under them.
fn is_keyed(table: &Object<String, Json>) -> bool {
    let is_name = |(key, json): (&String, &Json)| (json.is_object() || json.is_array()) && !is_list(key);
    !table.is_empty() && table.iter().all(is_name)
}

fn listed(table: &Object<String, Json>, source: &str) -> Json {
    let mut entries: Vec<(&String, &Json)> = table.iter().collect();
    entries.sort_by_key(|(key, _)| source.find(key.as_str()).unwrap_or(usize::MAX));
    entries.into_iter().map(|(key, json)| named(key, &unkeyed(json, source))).collect()
}

fn named(key: &str, json: &Json) -> Json {
    let Json::Object(object) = json else { return json!({ "name": key, "touchpoints": json }) };
    let mut object = object.clone();
    let free = if name_of(&object, &[]).is_none() && !object.contains_key("name") { "name" } else { "key" };
    object.insert(free.to_owned(), key.into());
    Json::Object(object)
}
