//! Paths where there is too little room for them.

use crate::text::width;

/// Shortens a path at its beginning: the end matters more.
pub fn shortened(path: &str, room: usize) -> String {
    if width(path) <= room {
        return path.to_owned();
    }
    let ends = path.char_indices().filter(|(_, letter)| matches!(letter, '/' | '\\'));
    let fits = ends.filter_map(|(place, _)| path.get(place..)).find(|end| width(end) < room);
    fits.map_or(String::new(), |end| format!("…{end}"))
}
