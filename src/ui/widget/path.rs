//! Paths that are typed, and paths where there is too little room for them.

use crate::text::width;
use crate::words::Message;

/// The path in a typed line. A terminal puts the path of a dropped file in quotes; they are removed.
///
/// # Errors
/// The line has no path.
pub fn typed(line: &str) -> Result<&str, Message> {
    let bare = line.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')).unwrap_or(line);
    if bare.is_empty() { Err(Message::new("complaint-no-file-name")) } else { Ok(bare) }
}

/// Shortens a path at its beginning: the end matters more.
pub fn shortened(path: &str, room: usize) -> String {
    if width(path) <= room {
        return path.to_owned();
    }
    let ends = path.char_indices().filter(|(_, letter)| matches!(letter, '/' | '\\'));
    let fits = ends.filter_map(|(place, _)| path.get(place..)).find(|end| width(end) < room);
    fits.map_or(String::new(), |end| format!("…{end}"))
}
