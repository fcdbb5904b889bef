//! Autosave, if the settings ask for it: some time after the last key, or at intervals. It never
//! asks anything: if a save fails, the status line says so, and autosave is paused until the user
//! has saved.

use super::{actions, journal};
use crate::format::Autosave;
use crate::ui::carry::Carry;
use crate::ui::core::effect::Effect;
use crate::ui::core::outcome::SaveOutcome;
use crate::ui::core::state::State;
use crate::words::Message;

/// After so many milliseconds without a key, the user is taken to have stopped typing.
const IDLE_MS: u64 = 2000;

/// Records that a key was pressed.
pub fn key_pressed(state: &mut State) {
    state.file.journal.autosave.last_key = state.session.now.milliseconds;
}

/// When to save, in milliseconds since the program started; `None`: not before something changes.
pub fn due(state: &State) -> Option<u64> {
    let keeping = &state.file.journal;
    let own = state.file.path.is_some() && state.file.fingerprint.is_some() && state.file.read_only.is_none();
    let busy = state.file.save.running.is_some() || state.dialogs.lowest::<Carry>().is_some();
    // The user was asked about an external change and has not answered yet.
    let asked = state.file.external_change.is_some();
    if !own || busy || asked || keeping.autosave.is_paused || !state.document.is_modified() {
        return None;
    }
    let saving = &state.session.settings.saving;
    match saving.autosave {
        Autosave::Off => None,
        Autosave::OnIdle => Some(keeping.autosave.last_key.saturating_add(IDLE_MS)),
        Autosave::Every => {
            Some(keeping.autosave.changed_since?.saturating_add(u64::from(saving.autosave_seconds) * 1000))
        }
    }
}

/// Saves if the time has come.
pub fn save_if_due(state: &mut State) -> Vec<Effect> {
    let now = state.session.now.milliseconds;
    let modified = state.document.is_modified();
    let since = &mut state.file.journal.autosave.changed_since;
    *since = if modified { since.or(Some(now)) } else { None };
    if due(state).is_none_or(|due| due > now) {
        return Vec::new();
    }
    let effects = actions::save(state);
    let saving = state.file.save.running;
    state.file.journal.autosave.saving = saving;
    // If saving is not possible now, do not try again and again.
    state.file.journal.autosave.is_paused |= saving.is_none();
    effects
}

/// A save ended. Of one that nobody had asked for what there is to say is said in the status line, quietly where all is
pub fn saved(state: &mut State, outcome: SaveOutcome) -> Vec<Effect> {
    let mut effects = journal::saved(state, &outcome);
    let autosave = &mut state.file.journal.autosave;
    let automatic = autosave.saving.take_if(|saving| *saving == outcome.revision).is_some();
    if outcome.result.is_ok() {
        autosave.changed_since = None;
    }
    autosave.is_paused = outcome.result.is_err() && (automatic || autosave.is_paused);
    // Whoever pressed a key to save or to leave meanwhile waits for this one.
    if !automatic || state.file.save.then_quit {
        effects.extend(actions::saved(state, outcome));
        return effects;
    }
    match outcome.result {
        Ok(_) => {
            let notice = state.notice.take();
            effects.extend(actions::saved(state, outcome));
            state.notice = notice;
        }
        Err(reason) => {
            state.file.save.running = None;
            state.say(Message::new("autosave-rests").message("reason", reason.message()));
        }
    }
    effects
}
