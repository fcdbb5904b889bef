//! Resolving merge conflicts one by one, in a list that shows both values of each.
//!
//! Resolving one is a transaction, so one undo step: it sets the value of one side
//! (`ops::decision`) and removes the conflict.

use crate::insight::{field, name};
use crate::model::{ConflictSubject, FieldName, Sides};
use crate::ops::{ActionName, MergeSide, Op, Transaction, decision};
use crate::ui::conflict::state::ConflictList;
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{LIST, SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::inspector;
use crate::ui::widget::list::selection::settle;
use crate::ui::widget::popup::close;
use crate::words::{Message, MessageId};

pub static CONFLICTS: Scope = Scope {
    name: "conflicts",
    title: MessageId::new("scope-conflicts"),
    inherits: &[&LIST],
    hints: &["conflict.ours", "conflict.theirs", "list.choose", "list.close"],
};

pub static ACTIONS: &[Action] = actions! {
    "conflict.list" "action-conflict-list" File SCREEN [] no_conflict, open;
    "conflict.ours" "action-conflict-ours" File CONFLICTS ["o"] never_blocked, keep_ours;
    "conflict.theirs" "action-conflict-theirs" File CONFLICTS ["t"] never_blocked, take_theirs;
};

fn no_conflict(state: &State) -> Option<Message> {
    let none = state.map().conflicts().len() == 0;
    no_map(state).or_else(|| none.then(|| Message::new("blocked-no-conflict")))
}

fn open(state: &mut State) -> Vec<Effect> {
    state.dialogs.open(ConflictList::default());
    Vec::new()
}

fn selected(state: &State) -> Option<(ConflictSubject, Sides)> {
    let list = state.dialogs.top::<ConflictList>()?;
    list.conflict(state.map()).map(|(disputed, sides)| (disputed.clone(), sides.clone()))
}

/// `Enter`: shows all fields of the node in conflict.
pub fn inspect(state: &mut State) -> Vec<Effect> {
    match selected(state) {
        Some((disputed, _)) if state.map().contains(disputed.id) => inspector::open(state, disputed.id),
        _ => Vec::new(),
    }
}

fn keep_ours(state: &mut State) -> Vec<Effect> {
    decide(state, MergeSide::Ours, named!("conflict.ours"), "did-conflict-ours")
}

fn take_theirs(state: &mut State) -> Vec<Effect> {
    decide(state, MergeSide::Theirs, named!("conflict.theirs"), "did-conflict-theirs")
}

/// Resolves the selected conflict with the value of one side.
fn decide(state: &mut State, side: MergeSide, action: ActionName, done: &'static str) -> Vec<Effect> {
    let Some((disputed, sides)) = selected(state) else { return Vec::new() };
    let map = state.map();
    let unplaced = state.map_words().say_plain(&Message::new("import-unplaced"));
    let decided = match decision(map, &disputed, &sides, side, &unplaced) {
        Ok(decided) => decided,
        Err(refusal) => {
            state.say(refusal.message());
            return Vec::new();
        }
    };
    let rescues = decided.iter().any(Op::is_move) && matches!(disputed.field.name, FieldName::Kept(_));
    let said = if rescues {
        let what = name::of(map, disputed.id);
        Message::new("did-conflict-removed").message("what", what).text("unplaced", unplaced)
    } else {
        Message::new(done).message("about", field::about(map, &disputed))
    };
    state.say_undoable(&said);
    // If the map refuses the transaction, its message replaces this one.
    state.commit(Transaction::new(action, said).with(decided));
    if state.map().conflicts().len() == 0 {
        return close(state);
    }
    settle(state);
    Vec::new()
}
