//! Handling one event: the only way in which the state changes.

use crate::ui::core::effect::Effect;
use crate::ui::core::key::{Code, Key};
use crate::ui::core::keymap::{Lookup, command_key};
use crate::ui::core::msg::{Msg, Now};
use crate::ui::core::outcome::Outcome;
use crate::ui::core::perform::perform;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;
use crate::ui::root::others;
use crate::words::Message;

/// Handles an event and returns the requests to the outside, in order; those to the journal come
/// first.
pub fn update(state: &mut State, now: Now, msg: Msg) -> Vec<Effect> {
    state.session.now = now;
    // The wheel may scroll the cursor out of view; the next key brings it back.
    let scrolled = matches!(&msg, Msg::Mouse(mouse) if mouse.action.is_wheel());
    let by_the_user = matches!(msg, Msg::Key(_) | Msg::Mouse(_) | Msg::Paste(_));
    let mut former = top_scope(state);
    let mut effects = match msg {
        Msg::Key(_) | Msg::Mouse(_) | Msg::Paste(_) if state.ignores_keys() && !scrolled => {
            refuse_input(state)
        }
        Msg::Key(key) => {
            state.notice = None;
            press(state, key)
        }
        Msg::Mouse(mouse) => crate::ui::root::mouse::handle(state, mouse),
        Msg::Paste(text) => {
            state.notice = None;
            crate::ui::paste::actions::handle(state, &text)
        }
        Msg::Resize(width, height) => {
            state.session.size = (width, height);
            Vec::new()
        }
        Msg::ExportProgress(progress) => {
            crate::ui::export::outcome::exporting(state, progress);
            Vec::new()
        }
        Msg::Done(outcome) => done(state, outcome),
        Msg::Received(transaction) => others::change(state, |state| others::receive(state, &transaction)),
        Msg::Edited(result) => crate::ui::card::actions::edited_outside(state, result),
        Msg::Journaled { journal, through } => crate::ui::file::journal::journaled(state, journal, through),
        Msg::JournalFailed { journal, reason } => crate::ui::file::journal::failed(state, journal, reason),
        Msg::Tick => Vec::new(),
        Msg::Failed(reason) => {
            state.say(reason);
            Vec::new()
        }
        Msg::Background { dark } => {
            state.session.terminal.dark = dark;
            Vec::new()
        }
    };
    if by_the_user {
        former = top_scope(state);
    }
    others::refresh_previews(state);
    crate::ui::board::settle::settle(state);
    crate::ui::external_change::actions::offer(state);
    let now = top_scope(state);
    if former != now && (now.is_some() || former.is_some_and(Scope::is_typing)) {
        // A dialog opened or a text field closed by itself: ignore keys that are already on their
        // way.
        state.ignore_keys_briefly();
    }
    effects.extend(crate::ui::export::actions::ask_for_preview(state));
    effects.extend(crate::ui::file::autosave::save_if_due(state));
    let mut kept = crate::ui::file::journal::flush(state, &effects);
    kept.append(&mut effects);
    if !scrolled {
        (state.screen.row.keep_in_view)(state);
    }
    kept
}

/// Handles the result of a task.
fn done(state: &mut State, outcome: Outcome) -> Vec<Effect> {
    match outcome {
        Outcome::Saved(outcome) => crate::ui::file::autosave::saved(state, *outcome),
        Outcome::Exported(outcome) => crate::ui::export::outcome::exported(state, *outcome),
        Outcome::Previewed(outcome) => {
            crate::ui::export::outcome::previewed(state, *outcome);
            Vec::new()
        }
        Outcome::Imported(outcome) => crate::ui::import::actions::imported(state, *outcome),
        Outcome::Opened(result) => crate::ui::file::actions::opened(state, *result),
        Outcome::Editable(result) => crate::ui::external_change::actions::editable(state, *result),
        Outcome::Looked(outcome) => {
            crate::ui::external_change::actions::file_checked(state, *outcome);
            Vec::new()
        }
        Outcome::Merged(outcome) => {
            others::change(state, |state| crate::ui::external_change::actions::merged(state, *outcome))
        }
        Outcome::JournalsFound(found) => crate::ui::recovery::actions::found(state, *found),
    }
}

/// The scope of the uppermost dialog.
fn top_scope(state: &State) -> Option<&'static Scope> {
    state.dialogs.uppermost().map(|dialog| dialog.scope())
}

/// Ignores a key that was typed for something else, and waits again: a user who goes on typing has
/// not looked yet.
fn refuse_input(state: &mut State) -> Vec<Effect> {
    state.ignore_keys_briefly();
    if state.notice.is_none() {
        state.say(Message::new("blocked-just-came"));
    }
    Vec::new()
}

/// Handles a key.
fn press(state: &mut State, key: Key) -> Vec<Effect> {
    // `Ctrl-C` never quits: it is the same as `Esc`.
    let interrupt = Key { control: true, ..Key::plain(Code::Char('c')) };
    let key = if key == interrupt { Key::plain(Code::Esc) } else { key };
    crate::ui::file::autosave::key_pressed(state);
    let scope = state.scope();
    if scope.is_typing() {
        return match state.session.keymap.lookup(scope, &[key]) {
            Lookup::Action(action) => perform(state, action),
            Lookup::Prefix | Lookup::Nothing => match key.typed() {
                Some(character) => crate::ui::widget::typing::typed(state, character),
                None => Vec::new(),
            },
        };
    }
    command(state, scope, command_key(key))
}

fn command(state: &mut State, scope: &'static Scope, key: Key) -> Vec<Effect> {
    let mut keys = std::mem::take(&mut state.pending);
    keys.push(key);
    match state.session.keymap.lookup(scope, &keys) {
        Lookup::Action(action) => perform(state, action),
        Lookup::Prefix => {
            state.pending = keys;
            Vec::new()
        }
        // Any other key cancels an unfinished sequence, or a question.
        Lookup::Nothing => {
            if let Some(take_back) = state.dialogs.uppermost().map(|dialog| dialog.other_key()) {
                take_back(state);
            }
            Vec::new()
        }
    }
}
