//! Saving by itself, where the settings ask for it: some time after the last key, or every so often. It never asks
//! anything: what keeps it from saving is said in the status line, and it rests until the user has saved.

use super::actions as file;
use crate::format::Autosave;
use crate::ui::carry::state::Carry;
use crate::ui::core::effect::Effect;
use crate::ui::core::outcome::SaveOutcome;
use crate::ui::core::state::State;
use crate::words::Message;

/// After so many milliseconds without a key nobody is typing.
const IDLE: u64 = 2000;

/// A key was pressed.
pub fn touched(state: &mut State) {
    state.file.keeping.autosave.touched = state.session.now.milliseconds;
}

/// When the map is to be saved, in milliseconds since the program began; `None`: when it is changed, at the earliest.
pub fn due(state: &State) -> Option<u64> {
    let keeping = &state.file.keeping;
    let own = state.file.path.is_some() && state.file.fingerprint.is_some() && state.file.read_only.is_none();
    let busy = state.file.saving.is_some() || state.dialogs.lowest::<Carry>().is_some();
    // The user has been told that another program changed the file, and has not answered yet.
    let asked = state.file.outside.is_some();
    if !own || busy || asked || keeping.autosave.rests || !state.document.is_modified() {
        return None;
    }
    let saving = &state.session.settings.saving;
    match saving.autosave {
        Autosave::Off => None,
        Autosave::OnIdle => Some(keeping.autosave.touched.saturating_add(IDLE)),
        Autosave::Every => {
            Some(keeping.autosave.since?.saturating_add(u64::from(saving.autosave_seconds) * 1000))
        }
    }
}

/// Saves where it is time to.
pub fn save_if_due(state: &mut State) -> Vec<Effect> {
    let now = state.session.now.milliseconds;
    let modified = state.document.is_modified();
    let since = &mut state.file.keeping.autosave.since;
    *since = if modified { since.or(Some(now)) } else { None };
    if due(state).is_none_or(|due| due > now) {
        return Vec::new();
    }
    let effects = file::save(state);
    let saving = state.file.saving;
    state.file.keeping.autosave.saving = saving;
    // What cannot be saved now is not tried again and again.
    state.file.keeping.autosave.rests |= saving.is_none();
    effects
}

/// A save ended that nobody had asked for: what there is to say is said in the status line, quietly where all is well.
///
/// # Errors
/// The outcome as it was, where the user had asked for the save.
pub fn saved(state: &mut State, outcome: Box<SaveOutcome>) -> Result<Vec<Effect>, Box<SaveOutcome>> {
    let autosave = &mut state.file.keeping.autosave;
    let automatic = autosave.saving.take_if(|saving| *saving == outcome.revision).is_some();
    if outcome.result.is_ok() {
        autosave.since = None;
    }
    autosave.rests = outcome.result.is_err() && (automatic || autosave.rests);
    // Whoever pressed a key to save or to leave meanwhile waits for this one.
    if !automatic || state.file.leave_once_saved {
        return Err(outcome);
    }
    match outcome.result {
        Ok(_) => {
            let notice = state.notice.take();
            let effects = file::saved(state, *outcome);
            state.notice = notice;
            Ok(effects)
        }
        Err(reason) => {
            state.file.saving = None;
            state.say(Message::new("autosave-rests").message("reason", reason.message()));
            Ok(Vec::new())
        }
    }
}
