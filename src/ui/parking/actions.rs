//! The actions of the parking lot and the inbox.

use super::assign;
use super::line::{add, begin, edit, end, keep, keep_and_save, open};
use super::place::{cannot_carry, carry, no_origin, no_thought, where_it_came_from};
use super::state::{ParkedList, listed, selected};
use crate::insight::name;
use crate::model::Id;
use crate::ops::{Transaction, removal};
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::blocked::{cannot_save, no_map};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{DIALOG, EDITING, LIST, SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::widget::list::selection::settle;
use crate::words::{Message, MessageId};

pub static PARKED: Scope = Scope {
    name: "parked",
    title: MessageId::new("scope-parked"),
    inherits: &[&LIST],
    hints: &[
        "parked.edit",
        "parked.place",
        "parked.carry",
        "parked.assign",
        "parked.drop",
        "parked.other",
        "parked.add",
        "list.close",
        "dialog.help",
    ],
};

pub static PARKED_LINE: Scope = Scope {
    name: "parked-line",
    title: MessageId::new("scope-parked-line"),
    inherits: &[&EDITING],
    hints: &["parked.keep", "parked.end", "text.help"],
};

pub static ACTIONS: &[Action] = actions! {
    "park.begin" "action-park" / "hint-key-park" Workshop SCREEN | DIALOG | EDITING ["F6"] cannot_park, begin;
    "view.parked" "action-view-parked" / "hint-key-parked" View SCREEN ["g i"] no_map, open;
    "parked.edit" "action-edit" Workshop PARKED ["r"] no_thought, edit;
    "parked.place" "action-parked-place" / "hint-key-place" Workshop PARKED ["p"] no_origin, where_it_came_from;
    "parked.carry" "action-parked-carry" / "hint-key-move" Workshop PARKED ["m"] cannot_carry, carry;
    "parked.assign" "action-owner" Workshop PARKED ["@"] no_thought, assign::ask;
    "parked.drop" "action-parked-drop" / "hint-key-drop" Workshop PARKED ["x", "Delete"] no_thought, drop_thought;
    "parked.other" "action-parked-other" / "hint-key-inbox" View PARKED ["Tab"] never_blocked, other_list;
    "parked.add" "action-parked-add" / "hint-key-add" Workshop PARKED ["a"] never_blocked, add;
    "parked.keep" "action-parked-keep" Text PARKED_LINE ["Enter"] never_blocked, keep;
    "parked.end" "action-text-end" Text PARKED_LINE ["Esc"] never_blocked, end;
    "parked.save" "action-text-save" File PARKED_LINE ["Ctrl-S", "F2"] cannot_save, keep_and_save;
};

/// In the list itself, `parked.add` is used instead.
fn cannot_park(state: &State) -> Option<Message> {
    let in_list = state.dialogs.find::<ParkedList>().is_some();
    no_map(state).or_else(|| in_list.then(|| Message::new("blocked-in-parked")))
}

fn drop_thought(state: &mut State) -> Vec<Effect> {
    let Some(id) = selected(state) else { return Vec::new() };
    let said = Message::new("did-delete").message("what", name::of(state.map(), id.into()));
    let ops = removal(state.map(), [Id::from(id)]);
    state.say_undoable(&said);
    state.commit(Transaction::new(named!("parked.drop"), said).with(ops));
    settle(state);
    Vec::new()
}

/// Switches between the parking lot and the inbox.
fn other_list(state: &mut State) -> Vec<Effect> {
    let inbox = state.dialogs.top::<ParkedList>().is_some_and(|list| !list.inbox);
    let last = listed(state.map(), inbox).len().saturating_sub(1);
    if let Some(list) = state.dialogs.top_mut::<ParkedList>() {
        (list.inbox, list.selected) = (inbox, last);
    }
    Vec::new()
}
