//! What can be done about another content of the file; each says why it cannot be.

use crate::ui::core::blocked::cannot_save;
use crate::ui::core::outside::{Found, OtherMap};
use crate::ui::core::state::State;
use crate::words::Message;

/// Why it cannot be merged.
pub fn no_merge(state: &State) -> Option<Message> {
    match theirs(state) {
        Err(why) => Some(why),
        Ok(theirs) => theirs.read_only.clone().or_else(|| state.file.read_only.clone()),
    }
}

/// Why it cannot be taken over. Another file than the map's own is opened instead.
pub fn no_reload(state: &State) -> Option<Message> {
    let own = state.file.outside.as_ref().map(|outside| &outside.path) == state.file.path.as_ref();
    let foreign = (!own).then(|| Message::new("blocked-outside-foreign"));
    theirs(state).err().or(foreign)
}

/// Why it cannot be overwritten. What cannot be read could not be kept either.
pub fn no_overwrite(state: &State) -> Option<Message> {
    let unread = match state.file.outside.as_ref().map(|outside| &outside.found) {
        Some(Found::Other(other)) if other.fingerprint.is_none() => other.content.as_ref().err().cloned(),
        _ => None,
    };
    cannot_save(state).or(unread)
}

/// The map that is there, or why nothing can be taken from it.
pub fn theirs(state: &State) -> Result<&OtherMap, Message> {
    let outside = state.file.outside.as_ref().ok_or(Message::new("blocked-nothing-outside"))?;
    match outside.content() {
        None => Err(Message::new("blocked-outside-removed")),
        Some(Err(why)) => Err(why.clone()),
        Some(Ok(theirs)) => Ok(theirs),
    }
}
