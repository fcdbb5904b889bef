//! Actions on the list of the agenda's blocks. Each is one undo step.

use super::line::{MOST_MINUTES, add, edit, end, keep, keep_and_save};
use super::ready::offer;
use super::state::{AgendaList, selected};
use crate::insight::name;
use crate::model::{BlockField, BlockId, Field, Id, Position, Rank, Value};
use crate::ops::{ActionName, Transaction, removal};
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::blocked::cannot_save;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{EDITING, LIST, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::widget::list::selection::settle;
use crate::words::{Message, MessageId};

pub static AGENDA: Scope = Scope {
    name: "agenda",
    title: MessageId::new("scope-agenda"),
    inherits: &[&LIST],
    hints: &[
        "agenda.add",
        "agenda.edit",
        "agenda.longer",
        "agenda.shorter",
        "agenda.delete",
        "agenda.ready",
        "list.close",
        "agenda.up",
        "agenda.down",
        "dialog.help",
    ],
};

pub static AGENDA_LINE: Scope = Scope {
    name: "agenda-line",
    title: MessageId::new("scope-agenda-line"),
    inherits: &[&EDITING],
    hints: &["agenda.keep", "agenda.end", "text.help"],
};

pub static ACTIONS: &[Action] = actions! {
    "agenda.add" "action-agenda-add" / "hint-key-add" Workshop AGENDA ["a"] never_blocked, add;
    "agenda.edit" "action-agenda-edit" / "hint-key-edit" Workshop AGENDA ["r"] no_block, edit;
    "agenda.longer" "action-agenda-longer" / "hint-key-longer" Workshop AGENDA ["+", "="] no_block, |state| plan(state, named!("agenda.longer"), 1);
    "agenda.shorter" "action-agenda-shorter" / "hint-key-shorter" Workshop AGENDA ["-"] no_block, |state| plan(state, named!("agenda.shorter"), -1);
    "agenda.up" "action-lane-up" / "hint-key-up" Workshop AGENDA ["Shift-Up", "K"] no_block, |state| shift(state, named!("agenda.up"), -1);
    "agenda.down" "action-lane-down" / "hint-key-down" Workshop AGENDA ["Shift-Down", "J"] no_block, |state| shift(state, named!("agenda.down"), 1);
    "agenda.delete" "action-delete" Workshop AGENDA ["x", "Delete"] no_block, delete;
    "agenda.ready" "action-agenda-ready" / "hint-key-ready-made" Workshop AGENDA ["t"] never_blocked, offer;
    "agenda.clear-times" "action-agenda-clear-times" Workshop AGENDA ["0"] no_times, clear_times;
    "agenda.keep" "action-agenda-keep" Text AGENDA_LINE ["Enter"] never_blocked, keep;
    "agenda.end" "action-text-end" Text AGENDA_LINE ["Esc"] never_blocked, end;
    "agenda.save" "action-text-save" File AGENDA_LINE ["Ctrl-S", "F2"] cannot_save, keep_and_save;
};

/// Opens the list, with this block selected.
pub fn open(state: &mut State, block: Option<BlockId>) {
    let place = state.map().block_ids().iter().position(|one| Some(*one) == block);
    state.dialogs.open(AgendaList { selected: place.unwrap_or_default(), typing: None });
}

fn no_block(state: &State) -> Option<Message> {
    selected(state).is_none().then(|| Message::new("blocked-no-block"))
}

fn no_times(state: &State) -> Option<Message> {
    timed(state).is_empty().then(|| Message::new("blocked-no-times"))
}

/// The blocks that have an actual time.
fn timed(state: &State) -> Vec<BlockId> {
    let map = state.map();
    let is_timed = |id: &BlockId| map.block(*id).is_some_and(|block| block.actual.is_some());
    map.block_ids().iter().copied().filter(is_timed).collect()
}

/// Changes the planned minutes of the selected block, to 1 at least and [`MOST_MINUTES`] at most.
fn plan(state: &mut State, action: ActionName, by: i16) -> Vec<Effect> {
    let Some(id) = selected(state) else { return Vec::new() };
    let former = state.map().block(id).and_then(|block| block.planned).unwrap_or_default();
    let minutes = former.saturating_add_signed(by).clamp(1, MOST_MINUTES);
    if minutes != former {
        let said = Message::new("did-block-plan")
            .message("what", name::of(state.map(), id.into()))
            .number("count", minutes);
        let planned = Value::whole(Some(minutes));
        state.commit(Transaction::new(action, said).set(id, BlockField::Planned, planned));
    }
    Vec::new()
}

fn shift(state: &mut State, action: ActionName, by: isize) -> Vec<Effect> {
    let Some(block) = selected(state) else { return Vec::new() };
    let mut others = state.map().block_ids().to_vec();
    let Some(place) = others.iter().position(|one| *one == block) else { return Vec::new() };
    others.remove(place);
    let target = place.checked_add_signed(by).filter(|target| *target <= others.len());
    let Some(target) = target else { return Vec::new() };
    let before = target.checked_sub(1).and_then(|before| others.get(before).copied());
    let rank_of = |block: BlockId| state.map().block(block).map(|block| &block.rank);
    let rank = Rank::between(before.and_then(rank_of), others.get(target).copied().and_then(rank_of));
    let said = Message::new("did-move-in-order").message("what", name::of(state.map(), block.into()));
    let said = said.number("place", target + 1);
    let position = Value::Position(Position::Order(rank));
    state.commit(Transaction::new(action, said).set(block, Field::POSITION, position));
    if let Some(list) = state.dialogs.top_mut::<AgendaList>() {
        list.selected = target;
    }
    Vec::new()
}

fn delete(state: &mut State) -> Vec<Effect> {
    let Some(block) = selected(state) else { return Vec::new() };
    let said = Message::new("did-delete").message("what", name::of(state.map(), block.into()));
    let ops = removal(state.map(), [Id::from(block)]);
    state.say_undoable(&said);
    state.commit(Transaction::new(named!("agenda.delete"), said).with(ops));
    settle(state);
    Vec::new()
}

/// Clears the actual times, so that the workshop can be held again.
fn clear_times(state: &mut State) -> Vec<Effect> {
    let said = Message::new("did-times-clear");
    let change = Transaction::new(named!("agenda.clear-times"), said.clone());
    let change =
        timed(state).into_iter().fold(change, |change, id| change.set(id, BlockField::Actual, Value::Unset));
    state.say_undoable(&said);
    state.commit(change);
    Vec::new()
}
