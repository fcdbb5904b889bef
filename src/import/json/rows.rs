//! A list of objects as the rows of a table whose headings are the keys.

use serde_json::{Map as Object, Value as Json};

use super::foreign;
use super::value::is_nothing;
use crate::import::ImportError;
use crate::import::document::{DocumentRow, RowDocument, RowKind};

/// The maximum number of different keys of such a table.
const MOST_KEYS: usize = 1000;

/// The maximum number of cells of a table made from a list of objects, including empty ones.
const MOST_TABLE_CELLS: usize = 2_000_000;

/// Converts a list of objects to rows, with the union of their keys as headings.
pub(super) fn table_of(objects: &[Json]) -> Result<RowDocument, ImportError> {
    let objects: Option<Vec<&Object<String, Json>>> = objects.iter().map(Json::as_object).collect();
    let objects = objects.ok_or(ImportError::Unrecognised)?;
    let mut heads: Vec<&String> = Vec::new();
    for key in objects.iter().flat_map(|object| object.keys()) {
        if !heads.contains(&key) {
            heads.push(key);
        }
        if heads.len() > MOST_KEYS {
            return Err(ImportError::TooMuch {
                what: "import-too-many-cells",
                limit: MOST_TABLE_CELLS as u64,
            });
        }
    }
    // Each row has as many cells as there are different keys.
    let cells = heads.len().saturating_mul(objects.len());
    if cells > MOST_TABLE_CELLS {
        return Err(ImportError::TooMuch { what: "import-too-many-cells", limit: MOST_TABLE_CELLS as u64 });
    }
    // A heading says the same in camel case.
    let row = |number, cells| DocumentRow { number, sort: RowKind::Cells, cells };
    let mut rows = vec![row(1, heads.iter().map(|head| foreign::heading(head)).collect())];
    for (place, object) in objects.iter().enumerate() {
        let cell = |head: &&String| object.get(*head).map(cell).unwrap_or_default();
        rows.push(row(place + 2, heads.iter().map(cell).collect()));
    }
    Ok(RowDocument { rows, ..RowDocument::default() })
}

/// A value as the text of a cell.
pub(super) fn cell(json: &Json) -> String {
    match json {
        nothing if is_nothing(nothing) => String::new(),
        Json::String(text) => text.clone(),
        Json::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join("\n"),
        other => other.to_string(),
    }
}
