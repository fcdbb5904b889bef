//! Writing the map to a file: shared by saving, saving under another name, and overwriting.

use std::path::PathBuf;

use crate::format::Access;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::core::task::{SaveJob, SaveReason, Task};
use crate::words::Message;

/// The reason why a file cannot be saved; `None` if it can.
pub fn read_only(access: &Access) -> Option<Message> {
    match access {
        Access::Writable => None,
        Access::ReadOnly(reason) => Some(reason.clone()),
    }
}

/// Writes the map to a file. Its own file must still contain what was last read or saved; a new one
/// must not exist; one to be overwritten must contain what was last seen there.
pub fn write(state: &mut State, path: PathBuf, reason: SaveReason) -> Vec<Effect> {
    let own = state.file.path.as_ref() == Some(&path);
    let expected = match (&state.file.external_change, reason) {
        (Some(outside), SaveReason::Overwriting) => outside.fingerprint(),
        _ => state.file.fingerprint.filter(|_| own),
    };
    state.file.save.running = Some(state.document.revision());
    vec![Effect::Task(Task::Save(SaveJob {
        map: state.document.begin_save(),
        revision: state.document.revision(),
        path,
        expected,
        keep_former: own && state.file.has_comments,
        copies: state.session.settings.saving.backups.into(),
        copy_of: state.file.path.clone().filter(|_| !own),
        reason,
    }))]
}
