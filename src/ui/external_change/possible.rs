//! What can be done about an external change, or the reasons why not.

use crate::ui::core::blocked::cannot_save;
use crate::ui::core::external_change::{CurrentFile, TheirMap};
use crate::ui::core::state::State;
use crate::words::Message;

/// The reason why it cannot be merged.
pub fn no_merge(state: &State) -> Option<Message> {
    match theirs(state) {
        Err(why) => Some(why),
        Ok(theirs) => theirs.read_only.clone().or_else(|| state.file.read_only.clone()),
    }
}

/// The reason why it cannot be reloaded. A file other than the map's own is opened instead.
pub fn no_reload(state: &State) -> Option<Message> {
    let own = state.file.external_change.as_ref().map(|outside| &outside.path) == state.file.path.as_ref();
    let foreign = (!own).then(|| Message::new("blocked-external-change-foreign"));
    theirs(state).err().or(foreign)
}

/// The reason why it cannot be overwritten: among others, a file that cannot be read cannot be
/// backed up.
pub fn no_overwrite(state: &State) -> Option<Message> {
    let unread = match state.file.external_change.as_ref().map(|outside| &outside.current) {
        Some(CurrentFile::Changed(other)) if other.fingerprint.is_none() => {
            other.content.as_ref().err().cloned()
        }
        _ => None,
    };
    cannot_save(state).or(unread)
}

/// The map in the file, or why there is none.
pub fn theirs(state: &State) -> Result<&TheirMap, Message> {
    let outside = state.file.external_change.as_ref().ok_or(Message::new("blocked-no-external-change"))?;
    match outside.content() {
        None => Err(Message::new("blocked-external-change-removed")),
        Some(Err(why)) => Err(why.clone()),
        Some(Ok(theirs)) => Ok(theirs),
    }
}
