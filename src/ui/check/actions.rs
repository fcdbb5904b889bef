//! Moving in the list of findings, and going from a finding to its place.

use super::layout::{CheckLayout, Item};
use super::state::{CheckGroup, CheckScreen};
use crate::model::Id;
use crate::ui::conflict::ConflictList;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::effect::Effect;
use crate::ui::core::perform::open_screen;
use crate::ui::core::scope::{SCREEN, SELECTION, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::widget::scroll;
use crate::ui::{find, inspector};
use crate::words::{Message, MessageId};

pub static CHECK: Scope = Scope {
    name: "check",
    title: MessageId::new("scope-check"),
    inherits: &[&SELECTION, &SCREEN],
    hints: &[
        "check.open",
        "check.waive",
        "card.answer",
        "card.owner",
        "filter.begin",
        "view.board",
        "view.palette",
        "view.help",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "view.check" "action-view-check" / "hint-key-check" View SCREEN ["g x"] no_map, |state| open_screen(state, "check");
    "check.up" "action-go-up" Navigate CHECK ["Up", "k"] never_blocked, |state| go(state, -1);
    "check.down" "action-go-down" Navigate CHECK ["Down", "j"] never_blocked, |state| go(state, 1);
    "check.page-up" "action-table-page-up" Navigate CHECK ["PgUp"] never_blocked, |state| go(state, -page(state));
    "check.page-down" "action-table-page-down" Navigate CHECK ["PgDn"] never_blocked, |state| go(state, page(state));
    "check.top" "action-table-top" Navigate CHECK ["g g", "Home"] never_blocked, |state| go(state, isize::MIN);
    "check.bottom" "action-table-bottom" Navigate CHECK ["G", "End"] never_blocked, |state| go(state, isize::MAX);
    "check.open" "action-check-open" / "hint-key-check-open" Navigate CHECK ["Enter"] no_finding, open;
};

/// Blocks an action on a finding if none is selected.
pub(super) fn no_finding(state: &State) -> Option<Message> {
    let row = state.screen.get::<CheckScreen>().and_then(CheckScreen::row);
    row.is_none().then(|| Message::new("blocked-no-finding"))
}

/// How many rows Page Up and Page Down move: slightly fewer than are in view, to keep some in view.
fn page(state: &State) -> isize {
    scroll::page_of(CheckLayout::of(state).list.height)
}

fn go(state: &mut State, by: isize) -> Vec<Effect> {
    let Some(screen) = state.screen.get_mut::<CheckScreen>() else { return Vec::new() };
    let count = screen.rows.len();
    if let Some(edge) = scroll::go(&mut screen.place, by, count) {
        state.say(edge);
    }
    Vec::new()
}

/// Goes to where the finding can be fixed: the list of conflicts, or its node.
fn open(state: &mut State) -> Vec<Effect> {
    let Some(row) = state.screen.get::<CheckScreen>().and_then(CheckScreen::row).cloned() else {
        return Vec::new();
    };
    match row.group {
        CheckGroup::Found(check) if check.name == "conflict" => {
            state.dialogs.open(ConflictList::at(state.map(), row.about));
            return Vec::new();
        }
        CheckGroup::Unused if !state.map().contains(row.about) => {
            state.say(Message::new("check-place-gone"));
            return Vec::new();
        }
        _ => {}
    }
    go_to(state, row.about)
}

/// Goes to where a node can be changed: the board, the personas or its form.
pub fn go_to(state: &mut State, about: Id) -> Vec<Effect> {
    match about {
        about @ (Id::Card(_) | Id::Stage(_) | Id::Touchpoint(_)) => find::show_on_board(state, about),
        about @ Id::Persona(_) => {
            state.show_screen("personas");
            state.select(about);
        }
        about => return inspector::open(state, about),
    }
    Vec::new()
}

/// Selects the finding on which the mouse was pressed.
pub(super) fn press(state: &mut State, (_, row): (u16, u16)) {
    state.dialogs.clear();
    let layout = CheckLayout::of(state);
    let Some(screen) = state.screen.get_mut::<CheckScreen>() else { return };
    let shown = layout.in_view(screen);
    let there = shown.into_iter().find(|(_, rows)| (rows.row..rows.end()).contains(&row));
    if let Some((Item::Row(place), _)) = there {
        screen.place = place;
    }
}
