//! The palette: actions that are active where it was opened, by name; then nodes of the map.

use std::sync::Arc;

use crate::insight::fuzzy::Search;
use crate::model::{Id, Kind};
use crate::ui::board::capture::{self, Capture};
use crate::ui::core::action::{Group, actions, never_blocked};
use crate::ui::core::effect::Effect;
use crate::ui::core::keyboard::spellings;
use crate::ui::core::perform::why_not;
use crate::ui::core::scope::{EDITING, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::find;
use crate::ui::palette::state::{Palette, PaletteCommand, PaletteEntry};
use crate::ui::widget::popup::close;
use crate::ui::widget::scroll::{moved, page};
use crate::words::{Message, MessageId, Words};

pub static PALETTE: Scope = Scope {
    name: "palette",
    title: MessageId::new("scope-palette"),
    inherits: &[&EDITING],
    hints: &["palette.run", "palette.close", "palette.down", "palette.up"],
};

pub static ACTIONS: &[Action] = actions! {
    "palette.run" "action-palette-run" Text PALETTE ["Enter"] never_blocked, run;
    "palette.close" "action-dialog-close" Text PALETTE ["Esc"] never_blocked, close;
    "palette.down" "action-dialog-down" Text PALETTE ["Down"] never_blocked, |state| select(state, 1);
    "palette.up" "action-dialog-up" Text PALETTE ["Up"] never_blocked, |state| select(state, -1);
    "palette.page-down" "action-dialog-page-down" Text PALETTE ["PgDn"] never_blocked, |state| select(state, page(state));
    "palette.page-up" "action-dialog-page-up" Text PALETTE ["PgUp"] never_blocked, |state| select(state, -page(state));
};

/// How many nodes of the map are listed at most.
const PLACES: usize = 40;

/// Opens the palette above whatever is open.
pub fn open(state: &mut State) -> Vec<Effect> {
    state.dialogs.open(Palette::default());
    refresh(state);
    Vec::new()
}

/// Updates the list after the typed text has changed.
pub fn refresh(state: &mut State) {
    let Some(palette) = state.dialogs.top::<Palette>() else { return };
    let typed = palette.editor.text().trim().to_owned();
    let scope = state.scope_below::<Palette>();
    let typed_as = spellings(&typed);
    let actions = actions_of(state, scope);
    // Without a search all are found already.
    let other_names = (!typed.is_empty()).then(|| match &palette.other_names {
        Some(names) => Arc::clone(names),
        None => Arc::new(other_names(state, &actions)),
    });
    let mut entries = found_actions(state, &actions, other_names.as_deref(), &typed_as);
    if !typed.is_empty() {
        entries.extend(found_places(state, &typed_as));
    }
    if let Some(palette) = state.dialogs.top_mut::<Palette>() {
        palette.entries = entries;
        palette.other_names = other_names.or(palette.other_names.take());
        palette.selected = 0;
    }
}

/// The actions of a scope: those of the nearest first; movement last, since everybody knows its keys.
fn actions_of(state: &State, scope: &'static Scope) -> Vec<&'static Action> {
    let holds = |action: &&Action| action.holds_in(scope);
    let mut actions: Vec<&'static Action> = state.session.keymap.actions().filter(holds).collect();
    let nearness = |action: &Action| scope.chain().position(|one| action.scopes.contains(&one));
    actions.sort_by_key(|action| (action.group == Group::Navigate, nearness(action)));
    actions
}

/// The actions whose title or other name matches, best first.
fn found_actions(
    state: &State,
    actions: &[&'static Action],
    other_names: Option<&[Vec<String>; 3]>,
    typed: &[String],
) -> Vec<PaletteEntry> {
    let titles: Vec<String> = actions.iter().map(|action| title(state, action)).collect();
    let search = Search::new(typed.iter().map(String::as_str));
    let mut ranked = search.rank(titles.iter().map(String::as_str));
    // Drop poor matches, in which the letters only happen to occur in this order.
    let best = ranked.first().map_or(0, |one| one.score);
    ranked.retain(|one| one.score >= best / 2);
    for names in other_names.into_iter().flatten() {
        for named in search.rank(names.iter().map(String::as_str)) {
            if ranked.iter().all(|one| one.place != named.place) {
                ranked.push(crate::insight::fuzzy::Match { offsets: Vec::new(), ..named });
            }
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    ranked.retain(|one| seen.insert(titles[one.place].clone()));
    let entry = |one: crate::insight::fuzzy::Match| PaletteEntry {
        command: PaletteCommand::Run(actions[one.place]),
        offsets: one.offsets,
    };
    ranked.into_iter().map(entry).collect()
}

/// What else finds an action, best first: synonyms in the language of the interface, the English title with its synonyms,
/// and the name in the settings. One list a kind, each as long as `actions`.
fn other_names(state: &State, actions: &[&'static Action]) -> [Vec<String>; 3] {
    let (words, english) = (state.session.words, Words::english());
    let titled = |action: &&Action| {
        let title = english.say_plain(&Message::from(action.title.clone()));
        format!("{title}, {}", english.synonyms(&action.title))
    };
    [
        actions.iter().map(|action| words.synonyms(&action.title)).collect(),
        actions.iter().map(titled).collect(),
        actions.iter().map(|action| action.name.to_owned()).collect(),
    ]
}

pub fn title(state: &State, action: &Action) -> String {
    state.sentence(&Message::from(action.title.clone()))
}

/// Stages, touchpoints, cards and personas that contain the typed text.
fn found_places(state: &mut State, typed: &[String]) -> Vec<PaletteEntry> {
    for spelling in typed {
        let found = state.lens.finder.find(&state.document, spelling);
        if !found.is_empty() {
            let go = |id: Id| PaletteEntry { command: PaletteCommand::GoTo(id), offsets: Vec::new() };
            return found.into_iter().take(PLACES).map(go).collect();
        }
    }
    Vec::new()
}

fn select(state: &mut State, by: isize) -> Vec<Effect> {
    if let Some(palette) = state.dialogs.top_mut::<Palette>() {
        palette.selected = moved(palette.selected, by, palette.entries.len());
    }
    Vec::new()
}

/// Runs the selected action where the palette was opened; if it is blocked, the palette stays open
/// and says why.
fn run(state: &mut State) -> Vec<Effect> {
    let Some(palette) = state.dialogs.top::<Palette>() else { return Vec::new() };
    let Some(action) = palette.entries.get(palette.selected).map(|entry| entry.command) else {
        return Vec::new();
    };
    if let PaletteCommand::Run(action) = action
        && let Some(reason) = why_not(state, action)
    {
        state.say(reason);
        return Vec::new();
    }
    close(state);
    match action {
        PaletteCommand::Run(action) => (action.run)(state),
        PaletteCommand::GoTo(id) => go(state, id),
    }
}

/// Goes to a node of the map, from wherever the palette was opened.
fn go(state: &mut State, id: Id) -> Vec<Effect> {
    if state.dialogs.top::<Capture>().is_some() {
        capture::end(state);
    }
    state.dialogs.clear();
    if id.kind() == Kind::Persona {
        state.show_screen("personas");
        state.select(id);
        return Vec::new();
    }
    state.show_screen("board");
    if find::is_shown(state, id) {
        find::go(state, id);
    } else {
        state.say(Message::new("place-not-shown"));
    }
    Vec::new()
}
