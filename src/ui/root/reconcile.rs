//! Changes that do not come from this user: another author's in a shared session, or a merge or
//! reload that was computed in the background.
//!
//! They never interrupt what the user is doing. A node whose text is being typed stays on the
//! screen although it was removed, as a preview that nobody else sees, and comes back if the text
//! is stored. A move continues, and a list keeps the same item selected, whatever its row. If the
//! selected node was removed, a notice says so, and keys that were meant for it are ignored.
//! that were meant for it are not taken.

use crate::insight::name;
use crate::model::{ConflictSubject, Id, LaneId, PersonaId};
use crate::ops::Transaction;
use crate::ui::carry::{self, Carry};
use crate::ui::conflict::ConflictList;
use crate::ui::core::dialog::{Dialog, of_type, of_type_mut};
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::export::ExportDialog;
use crate::ui::inspector::Inspector;
use crate::ui::lanes::LaneList;
use crate::ui::personas::PersonasScreen;
use crate::ui::references::ReferenceList;
use crate::words::Message;

/// The selection by identity rather than by row.
struct Selected {
    /// The node under the cursor, and its name for messages.
    thing: Option<(Id, Message)>,
    lane: Option<LaneId>,
    conflict: Option<ConflictSubject>,
    persona: Option<PersonaId>,
}

impl Selected {
    fn of(state: &State) -> Selected {
        let map = state.map();
        let lanes = state.dialogs.find::<LaneList>();
        let lane = lanes.and_then(|list| map.lane_ids().get(list.selected).copied());
        let conflicts = state.dialogs.find::<ConflictList>();
        let conflict = conflicts.and_then(|list| list.conflict(map)).map(|(about, _)| about.clone());
        let screen = state.screen.get::<PersonasScreen>();
        let persona = screen.and_then(|screen| map.persona_ids().get(screen.selected).copied());
        let thing = (state.screen.row.selection)(state);
        let thing = thing.filter(|id| map.contains(*id)).map(|id| (id, name::of(map, id)));
        Selected { thing, lane, conflict, persona }
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
    let document = match &mut state.file.set_aside {
        Some(looking) => &mut looking.document,
        None => &mut state.document,
    };
    // The map below the start screen is only a placeholder.
    if !state.screen.is("start")
        && let Err(refusal) = document.receive(transaction)
    {
        state.say(Message::new("received-refused").message("reason", refusal.message()));
    }
    Vec::new()
}

/// Adapts selection, dialogs and a running move to the changed map.
fn restore_selection(state: &mut State, selected: Selected) {
    let typed = typed_into(state).into_iter().find(|id| state.document.is_removed(*id));
    let still_carried = carry::reapply(state);
    update_preview(state);
    let lists_stand = restore_list_selection(state, &selected);
    let forms_stand = close_forms(state);
    let State { document, screen, lens, .. } = state;
    if let Some(screen) = screen.get_mut::<PersonasScreen>() {
        let place = document.map().persona_ids().iter().position(|one| Some(*one) == selected.persona);
        screen.selected = place.unwrap_or(screen.selected);
    }
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
        (None, None) if !(still_carried && lists_stand && forms_stand) => {
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

/// Keeps the same item selected in each list; returns whether all of them are still there.
fn restore_list_selection(state: &mut State, selected: &Selected) -> bool {
    let mut stand = true;
    let State { dialogs, document, .. } = state;
    let map = document.map();
    if let Some(list) = dialogs.find_mut::<LaneList>() {
        let place = map.lane_ids().iter().position(|one| Some(*one) == selected.lane);
        // A title being typed keeps its row, which is shown although the lane was removed.
        stand &= place.is_some() || list.typing.is_some();
        list.selected = place.unwrap_or(list.selected.min(list.row_count(map).saturating_sub(1)));
    }
    if let Some(list) = dialogs.find_mut::<ConflictList>() {
        let place = map.conflicts().position(|(about, _)| Some(about) == selected.conflict.as_ref());
        stand &= place.is_some();
        list.selected = place.unwrap_or(list.selected.min(list.row_count(map).saturating_sub(1)));
    }
    dialogs.retain(|dialog| {
        let Some(list) = of_type_mut::<State, ReferenceList>(dialog) else { return true };
        list.owners.retain(|owner| !document.is_removed(*owner));
        stand &= !list.owners.is_empty();
        !list.owners.is_empty()
    });
    stand
}

/// Closes the forms of nodes that were removed, unless a field is being typed; returns whether all
/// stayed open. An export for a removed persona becomes one for everyone.
fn close_forms(state: &mut State) -> bool {
    let State { dialogs, document, .. } = state;
    let before = dialogs.len();
    dialogs.retain(|dialog| {
        if let Some(export) = of_type_mut::<State, ExportDialog>(dialog) {
            let persona = &mut export.choices.persona;
            *persona = persona.filter(|persona| !document.is_removed((*persona).into()));
        }
        of_type::<State, Inspector>(dialog)
            .is_none_or(|inspector| inspector.editor.is_some() || !document.is_removed(inspector.id))
    });
    dialogs.len() == before
}

/// Keeps those removed nodes on the screen into which the user is typing.
pub fn refresh_previews(state: &mut State) {
    close_forms(state);
    update_preview(state);
}

fn update_preview(state: &mut State) {
    if let Some(carry) = state.dialogs.lowest::<Carry>() {
        if carry.ops != state.document.previewed() {
            carry::reapply(state);
        }
        return;
    }
    let held = state.document.revival(typed_into(state));
    if held != state.document.previewed() {
        // If it cannot be shown, it can still be stored.
        let _ = state.document.preview(held);
    }
}

/// The nodes to which the texts being typed belong.
fn typed_into(state: &State) -> Vec<Id> {
    state.dialogs.iter().rev().flat_map(|dialog| dialog.typed_into(state)).collect()
}
