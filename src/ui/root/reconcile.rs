//! Changes that do not come from this user: another author's in a shared session, or a merge or
//! reload that was computed in the background.
//!
//! They never interrupt what the user is doing. A node whose text is being typed stays on the
//! screen although it was removed, as a preview that nobody else sees, and comes back if the text
//! is stored. A move continues, and a list keeps the same item selected, whatever its row. If the
//! selected node was removed, a notice says so, and keys that were meant for it are ignored.

use std::sync::Arc;

use crate::insight::name;
use crate::model::{Id, Map};
use crate::ops::Transaction;
use crate::ui::carry::{self, Carry};
use crate::ui::core::dialog::Adapted;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::words::Message;

/// What is selected before a change, by identity rather than by row.
struct Selected {
    /// The node under the cursor, and its name for messages.
    thing: Option<(Id, Message)>,
    /// The map, in which the open dialogs find what is selected in them.
    before: Option<Arc<Map>>,
}

impl Selected {
    fn of(state: &State) -> Selected {
        let map = state.map();
        let thing = (state.screen.row.selection)(state);
        let thing = thing.filter(|id| map.contains(*id)).map(|id| (id, name::of(map, id)));
        let before = (!state.dialogs.is_empty()).then(|| state.document.shown());
        Selected { thing, before }
    }
}

/// Runs a change that does not come from the user, and adapts selection and dialogs to it.
pub fn apply(state: &mut State, change: impl FnOnce(&mut State) -> Vec<Effect>) -> Vec<Effect> {
    let (selected, revision) = (Selected::of(state), state.document.revision());
    let effects = change(state);
    if state.document.revision() != revision {
        restore_selection(state, selected);
    }
    effects
}

/// Applies another author's transaction. While an orphaned journal is previewed, it goes to the map
/// that was set aside.
pub fn receive(state: &mut State, transaction: &Transaction) -> Vec<Effect> {
    if !state.has_map() {
        return Vec::new();
    }
    let document = match &mut state.file.set_aside {
        Some(looking) => &mut looking.document,
        None => &mut state.document,
    };
    if let Err(refusal) = document.receive(transaction) {
        state.say(Message::new("received-refused").message("reason", refusal.message()));
    }
    Vec::new()
}

/// Adapts selection, dialogs and a running move to the changed map.
fn restore_selection(state: &mut State, selected: Selected) {
    let typed = typed_nodes(state).into_iter().find(|id| state.document.is_removed(*id));
    let still_carried = carry::reapply(state);
    update_preview(state);
    let are_dialogs_same = adapt_dialogs(state, selected.before.as_deref());
    if let (Some(select), Some((id, _))) = (state.screen.row.select, &selected.thing) {
        select(state, *id);
    }
    let State { document, lens, .. } = state;
    lens.eyes = lens.eyes.filter(|eyes| !document.is_removed((*eyes).into()));
    let gone = selected.thing.filter(|(id, _)| document.is_removed(*id));
    match (typed, gone) {
        (Some(typed), _) => {
            let what = name::of(state.map(), typed);
            state.say(Message::new("removed-while-typed").message("what", what));
        }
        (None, Some((_, what))) => {
            state.say(Message::new("removed-by-others").message("what", what));
            ignore_keys_briefly(state);
        }
        (None, None) if !(still_carried && are_dialogs_same) => {
            state.say(Message::new("removed-this"));
            ignore_keys_briefly(state);
        }
        (None, None) => {}
    }
}

/// Ignores keys for a moment: they were meant for what is gone. A user who is typing goes on
/// typing.
fn ignore_keys_briefly(state: &mut State) {
    if !state.scope().is_typing() {
        state.ignore_keys_briefly();
    }
}

/// Adapts the dialogs to the current map; returns whether all are still open, with the same item
/// selected. `before` is the map as it was; `None` if no change by others has to be followed.
fn adapt_dialogs(state: &mut State, before: Option<&Map>) -> bool {
    let State { dialogs, document, .. } = state;
    let mut are_same = true;
    dialogs.retain(|dialog| {
        let adapted = dialog.adapt(before.unwrap_or(document.map()), document);
        are_same &= adapted == Adapted::Same;
        adapted != Adapted::Pointless
    });
    are_same
}

/// Keeps those removed nodes on the screen into which the user is typing.
pub fn refresh_previews(state: &mut State) {
    adapt_dialogs(state, None);
    update_preview(state);
}

fn update_preview(state: &mut State) {
    if state.dialogs.lowest::<Carry>().is_some() {
        carry::refresh_preview(state);
        return;
    }
    let held = state.document.revival(typed_nodes(state));
    if held != state.document.previewed() {
        // If it cannot be shown, it can still be stored.
        let _ = state.document.preview(held);
    }
}

/// The nodes to which the texts being typed belong.
fn typed_nodes(state: &State) -> Vec<Id> {
    state.dialogs.iter().rev().flat_map(|dialog| dialog.typed_nodes(state)).collect()
}
