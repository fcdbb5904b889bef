//! Handling one event: the only way in which the state changes.

use crate::ui::core::effect::Effect;
use crate::ui::core::key::{Code, Key, print_keys};
use crate::ui::core::keyboard::{self, KeyboardLayout};
use crate::ui::core::keymap::{INTERRUPT, Lookup, command_key, key_stood_for};
use crate::ui::core::msg::{Msg, Now};
use crate::ui::core::outcome::Outcome;
use crate::ui::core::perform::perform;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;
use crate::ui::root::{mouse, reconcile};
use crate::ui::widget::typing;
use crate::ui::{
    board, card, compare, export, external_change, file, history, import, paste, recovery, replay, start,
    timer, tour, vote,
};
use crate::words::Message;

/// Handles an event and returns the requests to the outside, in order; those to the journal come
/// first.
pub fn update(state: &mut State, now: Now, msg: Msg) -> Vec<Effect> {
    state.session.now = now;
    // The wheel may scroll the cursor out of view; the next key brings it back.
    let scrolled = matches!(&msg, Msg::Mouse(mouse) if mouse.action.is_wheel());
    // A replay opens as soon as it is read, and the user is waiting for it.
    let by_the_user =
        matches!(msg, Msg::Key(_) | Msg::Mouse(_) | Msg::Paste(_) | Msg::Done(Outcome::RecordingRead(_)));
    let mut former = top_scope(state);
    let low = state.board.low;
    let mut effects = match msg {
        Msg::Key(_) | Msg::Mouse(_) | Msg::Paste(_) if state.ignores_keys() && !scrolled => {
            refuse_input(state)
        }
        msg => handle(state, msg),
    };
    if by_the_user {
        former = top_scope(state);
        // What was offered after one key ends with the next, whatever it does.
        if !scrolled && state.board.low == low {
            state.board.low = None;
        }
    }
    reconcile::refresh_previews(state);
    board::correct_cursor(state);
    tour::check(state);
    external_change::offer(state);
    let now = top_scope(state);
    if former != now && (now.is_some() || former.is_some_and(Scope::is_typing)) {
        // A dialog opened or a text field closed by itself: ignore keys that are already on their
        // way.
        state.ignore_keys_briefly();
    }
    effects.extend(export::ask_for_preview(state));
    effects.extend(file::autosave_if_due(state));
    replay::play(state);
    effects.extend(timer::announce(state));
    effects.extend(timer::keep(state));
    effects.extend(vote::follow(state));
    let mut kept = file::flush_journal(state, &effects);
    kept.append(&mut effects);
    if !scrolled {
        (state.screen.row.keep_in_view)(state);
    }
    kept
}

/// Does what the event asks for; what follows from any change is up to [`update`].
fn handle(state: &mut State, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Key(key) => {
            state.notice = None;
            return press(state, key);
        }
        Msg::Mouse(mouse) => return mouse::handle(state, mouse),
        Msg::Paste(text) => {
            state.notice = None;
            return paste::handle(state, &text);
        }
        Msg::Done(outcome) => return done(state, outcome),
        Msg::Received(transaction) => {
            return reconcile::apply(state, |state| reconcile::receive(state, &transaction));
        }
        Msg::Edited(card, result) => return card::edited_outside(state, card, result),
        Msg::Journaled { journal, through } => {
            let mut effects = file::journaled(state, journal, through);
            effects.extend(history::refresh(state));
            return effects;
        }
        Msg::JournalFailed { journal, reason } => return file::journal_failed(state, journal, reason),
        Msg::Resize(width, height) => state.session.size = (width, height),
        Msg::ExportProgress(progress) => export::exporting(state, progress),
        Msg::Tick => {}
        Msg::Failed(reason) => state.say(reason),
        Msg::Background(ground) => state.session.terminal.ground = ground,
        Msg::TextSizes => state.session.terminal.text_sizes = true,
        Msg::Ordering { order, shaping, advice } => {
            (state.session.terminal.order, state.session.terminal.shaping) = (order, shaping);
            state.memo.clear();
            state.notice = advice.or(state.notice.take());
        }
    }
    Vec::new()
}

/// Handles the result of a task.
fn done(state: &mut State, outcome: Outcome) -> Vec<Effect> {
    match outcome {
        Outcome::Saved(outcome) => {
            let mut effects = file::saved(state, *outcome);
            effects.extend(vote::saved_as(state));
            effects
        }
        Outcome::Exported(outcome) => export::exported(state, *outcome),
        Outcome::Previewed(outcome) => {
            export::previewed(state, *outcome);
            Vec::new()
        }
        Outcome::Imported(outcome) => import::imported(state, *outcome),
        Outcome::Opened(result) => file::opened(state, *result),
        Outcome::Editable(result) => external_change::editable(state, *result),
        Outcome::Looked(outcome) => {
            external_change::file_checked(state, *outcome);
            Vec::new()
        }
        Outcome::Merged(outcome) => reconcile::apply(state, |state| external_change::merged(state, *outcome)),
        Outcome::Voted(outcome) => vote::done(state, *outcome),
        Outcome::OutlinesRead(outlines) => {
            start::outlines_read(state, outlines);
            Vec::new()
        }
        Outcome::JournalsFound(found) => recovery::found(state, *found),
        Outcome::Compared(outcome) => {
            compare::read(state, *outcome);
            Vec::new()
        }
        Outcome::HistoryRead(outcome) => {
            history::read(state, *outcome);
            Vec::new()
        }
        Outcome::RecordingRead(outcome) => {
            replay::read(state, *outcome);
            Vec::new()
        }
        Outcome::CopySaved(result) => {
            replay::copy_saved(state, *result);
            Vec::new()
        }
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
    let key = if key == INTERRUPT { Key::plain(Code::Esc) } else { key };
    file::key_pressed(state);
    if let Some(layout) = key.typed().and_then(keyboard::layout_of) {
        state.session.terminal.keyboard = layout;
    }
    let scope = state.scope();
    if scope.is_typing() {
        return match state.session.keymap.lookup(scope, &[key]) {
            Lookup::Action(action) => perform(state, action),
            Lookup::Prefix | Lookup::Nothing => match key.typed() {
                Some(character) => typing::typed(state, character),
                None => Vec::new(),
            },
        };
    }
    command(state, scope, command_key(key))
}

fn command(state: &mut State, scope: &'static Scope, key: Key) -> Vec<Effect> {
    let mut keys = std::mem::take(&mut state.pending);
    keys.push(key);
    let mut found = state.session.keymap.lookup(scope, &keys);
    if let (Lookup::Nothing, Some(other)) = (&found, key_stood_for(key)) {
        keys.pop();
        keys.push(other);
        found = state.session.keymap.lookup(scope, &keys);
    }
    match found {
        Lookup::Action(action) => perform(state, action),
        Lookup::Prefix => {
            state.pending = keys;
            Vec::new()
        }
        // Any other key cancels an unfinished sequence, or a question.
        Lookup::Nothing => {
            if let Some(other_key) = state.dialogs.uppermost().map(|dialog| dialog.other_key()) {
                other_key(state, key);
            }
            if let Some(reason) = out_of_reach(state, scope, key) {
                state.say(reason);
            }
            Vec::new()
        }
    }
}

/// On an Arabic layout: which action the key would run on a Latin one, and how it can be run.
fn out_of_reach(state: &State, scope: &'static Scope, key: Key) -> Option<Message> {
    let is_arabic = state.session.terminal.keyboard == KeyboardLayout::Arabic;
    let typed = key.typed().filter(|_| is_arabic)?;
    let capital = Key::plain(Code::Char(keyboard::capital_behind(typed)?));
    let Lookup::Action(action) = state.session.keymap.lookup(scope, &[capital]) else { return None };
    let palette = state.session.keymap.named("view.palette")?;
    let palette = state.session.keymap.keys_of(palette);
    Some(
        Message::new("key-out-of-reach")
            .text("key", capital.to_string())
            .text("typed", typed.to_string())
            .message("action", Message::from(action.title.clone()))
            .text("palette", print_keys(palette.first()?)),
    )
}
