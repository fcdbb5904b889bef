//! One event in, effects out: the only way the state changes.

use super::action::{Action, Scope};
use super::actions;
use super::effect::Effect;
use super::key::{Code, Key};
use super::keymap::{Lookup, command_key};
use super::layout;
use super::msg::{Msg, Now};
use super::state::State;
use super::state::mode::{Mode, Screen};
use crate::words::Message;

/// Takes in an event. What is to be done outside comes back as effects, in order; first of all what the journal is to
/// keep.
pub fn update(state: &mut State, now: Now, msg: Msg) -> Vec<Effect> {
    state.session.now = now;
    // Whoever turns the wheel looks elsewhere; the next key comes back to the cursor.
    let scrolled = matches!(&msg, Msg::Mouse(mouse) if mouse.deed.is_wheel());
    let by_the_user = matches!(msg, Msg::Key(_) | Msg::Mouse(_) | Msg::Paste(_));
    let mut former = doing(state);
    let mut effects = match msg {
        Msg::Key(_) | Msg::Mouse(_) | Msg::Paste(_) if state.is_deaf() && !scrolled => not_taken(state),
        Msg::Key(key) => {
            state.notice = None;
            press(state, key)
        }
        Msg::Mouse(mouse) => actions::mouse::handle(state, mouse),
        Msg::Paste(text) => {
            state.notice = None;
            actions::paste::handle(state, &text)
        }
        Msg::Resize(width, height) => {
            state.session.size = (width, height);
            Vec::new()
        }
        Msg::Saved(outcome) => {
            let mut effects = actions::journal::saved(state, &outcome);
            effects.extend(match actions::autosave::saved(state, outcome) {
                Ok(effects) => effects,
                Err(outcome) => actions::file::saved(state, *outcome),
            });
            effects
        }
        Msg::Exporting(progress) => {
            actions::export::exporting(state, progress);
            Vec::new()
        }
        Msg::Exported(outcome) => actions::export::exported(state, *outcome),
        Msg::Previewed(outcome) => {
            actions::export::previewed(state, *outcome);
            Vec::new()
        }
        Msg::Imported(outcome) => actions::import::imported(state, *outcome),
        Msg::Opened(result) => actions::file::opened(state, *result),
        Msg::Editable(result) => actions::outside::editable(state, *result),
        Msg::Looked(outcome) => {
            actions::outside::looked(state, *outcome);
            Vec::new()
        }
        Msg::Merged(outcome) => actions::outside::merged(state, *outcome),
        Msg::Edited(result) => actions::text::edited(state, result),
        Msg::Left(found) => actions::recovery::found(state, *found),
        Msg::Journaled { journal, through } => actions::journal::journaled(state, journal, through),
        Msg::JournalFailed { journal, reason } => actions::journal::failed(state, journal, reason),
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
        former = doing(state);
    }
    actions::settle::settle(state);
    actions::outside::offer(state);
    let now = doing(state);
    if former != now && (now.is_some() || former.is_some_and(is_typing)) {
        // It came, or what was being typed is gone, by itself.
        state.deafen();
    }
    effects.extend(actions::export::ask_for_preview(state));
    effects.extend(actions::autosave::save_if_due(state));
    let mut kept = actions::journal::leave(state, &effects);
    kept.append(&mut effects);
    match state.screen {
        _ if scrolled => {}
        Screen::Board => layout::keep_in_view(state),
        Screen::Table(_) => layout::table::keep_in_view(state),
        Screen::Personas(_) => layout::sheets::keep_in_view(state),
        Screen::Start(_) => {}
    }
    kept
}

/// What is being done beside the screen's own commands.
fn doing(state: &State) -> Option<Scope> {
    let on_screen = matches!(state.mode, Mode::Normal | Mode::Pending(_));
    (!on_screen).then(|| state.mode.scope(&state.screen))
}

fn is_typing(scope: Scope) -> bool {
    scope.chain().any(|scope| scope == Scope::Editing)
}

/// A key that was typed for something else: whoever goes on typing has not looked yet.
fn not_taken(state: &mut State) -> Vec<Effect> {
    state.deafen();
    if state.notice.is_none() {
        state.say(Message::new("blocked-just-came"));
    }
    Vec::new()
}

/// A key, in whatever is being done.
fn press(state: &mut State, key: Key) -> Vec<Effect> {
    // `Ctrl-C` never quits: it is `Esc`.
    let interrupt = Key { control: true, ..Key::plain(Code::Char('c')) };
    let key = if key == interrupt { Key::plain(Code::Esc) } else { key };
    actions::autosave::touched(state);
    let scope = state.mode.scope(&state.screen);
    if is_typing(scope) {
        return match state.session.keymap.lookup(scope, &[key]) {
            Lookup::Action(action) => perform(state, action),
            Lookup::Prefix | Lookup::Nothing => match key.typed() {
                Some(character) => actions::text::typed(state, character),
                None => Vec::new(),
            },
        };
    }
    command(state, scope, command_key(key))
}

fn command(state: &mut State, scope: Scope, key: Key) -> Vec<Effect> {
    let mut keys = match &mut state.mode {
        Mode::Pending(keys) => std::mem::take(keys),
        _ => Vec::new(),
    };
    let pending = !keys.is_empty();
    keys.push(key);
    match state.session.keymap.lookup(scope, &keys) {
        Lookup::Action(action) => {
            if pending {
                state.mode = Mode::Normal;
            }
            perform(state, action)
        }
        Lookup::Prefix => {
            state.mode = Mode::Pending(keys);
            Vec::new()
        }
        Lookup::Nothing => {
            // Any other key takes a pending one back, and a question.
            if pending {
                state.mode = Mode::Normal;
            }
            match &state.mode {
                Mode::Outside(dialog) if dialog.overwriting => {
                    actions::outside::set_overwriting(state, false)
                }
                Mode::Recovery(recovery) if recovery.discarding => {
                    actions::recovery::set_discarding(state, false);
                }
                _ => {}
            }
            Vec::new()
        }
    }
}

/// Does an action, or says why it cannot be done now.
pub fn perform(state: &mut State, action: &'static Action) -> Vec<Effect> {
    match actions::recovery::not_while_looking(state, action).or_else(|| (action.blocked)(state)) {
        Some(reason) => {
            state.say(reason);
            Vec::new()
        }
        None => (action.run)(state),
    }
}
