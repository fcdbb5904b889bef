//! How the map is shown: persona, density, inspector; where that is set for good.

use crate::format::Density;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{SCREEN, SELECTION};
use crate::ui::core::state::{Action, State};
use crate::ui::core::task::Task;
use crate::ui::{export, filter, inspector, recovery, tour};
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "view.eyes" "action-view-eyes" / "hint-key-eyes" View SELECTION ["c"] no_persona, next_persona;
    "view.density" "action-view-density" View SCREEN ["z"] never_blocked, change_density;
    "view.inspector" "action-view-inspector" / "hint-key-inspector" View SELECTION ["i"] nothing_selected, inspect;
    "view.redraw" "action-view-redraw" View SCREEN ["Ctrl-L"] never_blocked, |_| vec![Effect::Redraw];
    "view.settings" "action-view-settings" View SCREEN [] never_blocked, tell_settings;
    "view.cancel" "action-view-cancel" View SCREEN ["Esc"] never_blocked, cancel;
};

fn no_persona(state: &State) -> Option<Message> {
    state.map().persona_ids().is_empty().then(|| Message::new("blocked-no-persona"))
}

fn nothing_selected(state: &State) -> Option<Message> {
    state.selection().is_none().then(|| Message::new("blocked-nothing-selected"))
}

/// Switches the view from everyone to each persona in turn.
fn next_persona(state: &mut State) -> Vec<Effect> {
    let personas = state.map().persona_ids();
    let place = state.lens.eyes.and_then(|eyes| personas.iter().position(|one| *one == eyes));
    state.lens.eyes = personas.get(place.map_or(0, |place| place + 1)).copied();
    let said = match state.lens.eyes.and_then(|eyes| state.map().persona(eyes)) {
        Some(persona) => Message::new("eyes-of").text("name", persona.name.as_str()),
        None => Message::new("eyes-of-everyone"),
    };
    state.say(said);
    Vec::new()
}

fn change_density(state: &mut State) -> Vec<Effect> {
    let settings = &mut state.session.settings;
    settings.density = match settings.density {
        Density::Comfortable => Density::Compact,
        Density::Compact => Density::Comfortable,
    };
    vec![Effect::Task(Task::SaveSettings(Box::new(settings.clone())))]
}

/// Settings are a file, which the user edits as any other.
fn tell_settings(state: &mut State) -> Vec<Effect> {
    state.say(Message::new("settings-where"));
    Vec::new()
}

fn inspect(state: &mut State) -> Vec<Effect> {
    if let Some(id) = state.selection() {
        inspector::open(state, id);
    }
    Vec::new()
}

/// `Esc` cancels one thing: a running export, the marks, a preview of an orphaned journal, the last
/// search, the filter, the tour. If there is none, nothing.
fn cancel(state: &mut State) -> Vec<Effect> {
    if state.session.exports.running.as_ref().is_some_and(|exporting| !exporting.stopping) {
        return export::stop(state);
    } else if !state.marks.is_empty() {
        state.marks.clear();
    } else if recovery::close_preview(state) {
        return Vec::new();
    } else if !state.lens.last_search.is_empty() {
        state.lens.last_search.clear();
    } else if !state.lens.filter.is_empty() {
        filter::clear(state);
    } else {
        tour::end(state);
    }
    Vec::new()
}
