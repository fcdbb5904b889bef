//! Texts under their names in our form.

use serde_json::{Map as Object, Value as Json};

/// The first text of a name; others stay under their key, to be listed.
pub(super) fn first_text(object: &mut Object<String, Json>, name: &str, key: &str, json: &Json) {
    let key = if object.contains_key(name) { key } else { name };
    object.insert(key.to_owned(), json.clone());
}

/// Appends a text on a line of its own.
pub(super) fn add_text(object: &mut Object<String, Json>, name: &str, json: &Json) {
    let former = object.get(name).and_then(Json::as_str).unwrap_or_default();
    let text = crate::import::draft::joined(former, json.as_str().unwrap_or_default());
    object.insert(name.to_owned(), text.into());
}
