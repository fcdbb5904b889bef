//! What somebody else does to the map while something is looked at or done here: in a session, or by a merge or a reload
//! that was computed meanwhile.
//!
//! Nothing is taken out of the user's hands. What is being typed into stays on the screen although it was removed, as a
//! layer of the document that nobody else sees, and comes back with the text if that is kept. What is carried is carried
//! on; a row that is selected by its place stays the same thing. What was only looked at and is gone is told, and keys
//! that were meant for it are not taken.

use crate::insight::name;
use crate::model::{Disputed, Id, LaneId, PersonaId};
use crate::ops::Transaction;
use crate::ui::carry::actions as carry;
use crate::ui::carry::state::Carry;
use crate::ui::core::dialog::{of_type, of_type_mut};
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::export::state::ExportDialog;
use crate::ui::inspector::state::Inspector;
use crate::ui::list::selection::row_count;
use crate::ui::list::state::{Choice, List};
use crate::ui::personas::state::PersonasScreen;
use crate::words::Message;

/// What is selected, by what it is and not by its place.
struct Selected {
    /// What the cursor stands on, and what it is called.
    thing: Option<(Id, Message)>,
    lane: Option<LaneId>,
    conflict: Option<Disputed>,
    persona: Option<PersonaId>,
}

impl Selected {
    fn of(state: &State) -> Selected {
        let map = state.map();
        let (mut lane, mut conflict) = (None, None);
        for list in state.dialogs.iter().filter_map(of_type::<State, List>) {
            match &list.choice {
                Choice::Lanes => lane = map.lane_ids().get(list.selected).copied(),
                Choice::Conflicts => {
                    conflict = map.conflicts().nth(list.selected).map(|(about, _)| about.clone())
                }
                Choice::Nodes(_) | Choice::LaneKinds(_) => {}
            }
        }
        let screen = state.screen.get::<PersonasScreen>();
        let persona = screen.and_then(|screen| map.persona_ids().get(screen.selected).copied());
        let thing = (state.screen.row.selection)(state);
        let thing = thing.filter(|id| map.contains(*id)).map(|id| (id, name::of(map, id)));
        Selected { thing, lane, conflict, persona }
    }
}

/// Lets somebody else change the map.
pub fn change(state: &mut State, change: impl FnOnce(&mut State) -> Vec<Effect>) -> Vec<Effect> {
    let (selected, revision) = (Selected::of(state), state.document.revision());
    let effects = change(state);
    if state.document.revision() != revision {
        settle(state, selected);
    }
    effects
}

/// Takes in what somebody else did. Who looks at what a program left behind sees it later.
pub fn receive(state: &mut State, transaction: &Transaction) -> Vec<Effect> {
    let document = match &mut state.file.looking {
        Some(looking) => &mut looking.document,
        None => &mut state.document,
    };
    // The map under the start screen is nobody's.
    if !state.screen.is("start")
        && let Err(refusal) = document.receive(transaction)
    {
        state.say(Message::new("received-refused").message("reason", refusal.message()));
    }
    Vec::new()
}

/// Whatever is selected or being done goes on with the map as it is now.
fn settle(state: &mut State, selected: Selected) {
    let typed = typed_into(state).into_iter().find(|id| state.document.is_removed(*id));
    let still_carried = carry::carry_on(state);
    show_held(state);
    let lists_stand = settle_lists(state, &selected);
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
            listen_later(state);
        }
        (None, None) if !(still_carried && lists_stand && forms_stand) => {
            state.say(Message::new("removed-this"));
            listen_later(state);
        }
        (None, None) => {}
    }
}

/// Keys that are on their way were meant for what is gone. Whoever types goes on typing.
fn listen_later(state: &mut State) {
    if !state.scope().is_typing() {
        state.deafen();
    }
}

/// Keeps each list on what was selected in it; whether that is still there.
fn settle_lists(state: &mut State, selected: &Selected) -> bool {
    let mut stand = true;
    let State { dialogs, document, .. } = state;
    let map = document.map();
    dialogs.retain(|dialog| {
        let Some(list) = of_type_mut::<State, List>(dialog) else { return true };
        let place = match &mut list.choice {
            Choice::Lanes => map.lane_ids().iter().position(|one| Some(*one) == selected.lane),
            Choice::Conflicts => {
                map.conflicts().position(|(about, _)| Some(about) == selected.conflict.as_ref())
            }
            Choice::Nodes(ticks) => {
                ticks.owners.retain(|owner| !document.is_removed(*owner));
                stand &= !ticks.owners.is_empty();
                return !ticks.owners.is_empty();
            }
            Choice::LaneKinds(_) => return true,
        };
        let last = row_count(map, &list.choice).saturating_sub(1);
        // A title that is being typed keeps its row, which is shown although the lane is gone.
        stand &= place.is_some() || list.typing.is_some();
        list.selected = place.unwrap_or(list.selected.min(last));
        true
    });
    stand
}

/// Closes the forms of what is gone, unless something is being typed into them; whether all stand. An export is no longer
/// for a persona who is gone.
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

/// Keeps on the screen what is being typed into and was removed, and nothing else that was.
pub fn hold(state: &mut State) {
    close_forms(state);
    show_held(state);
}

fn show_held(state: &mut State) {
    if let Some(carry) = state.dialogs.lowest::<Carry>() {
        if carry.ops != state.document.previewed() {
            carry::carry_on(state);
        }
        return;
    }
    let held = state.document.revival(typed_into(state));
    if held != state.document.previewed() {
        // What cannot be shown can be kept all the same.
        let _ = state.document.preview(held);
    }
}

/// What the texts that are being typed belong to.
fn typed_into(state: &State) -> Vec<Id> {
    state.dialogs.iter().rev().flat_map(|dialog| dialog.typed_into(state)).collect()
}
