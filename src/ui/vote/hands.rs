//! A show of hands: a number is typed for each candidate and stored in the map right away.

use crate::insight::votes;
use crate::model::{BallotField, BallotId, FieldKey, Value};
use crate::ops::Transaction;
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{EDITING, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::vote::state::{HandsDialog, ResultDialog, candidate, count};
use crate::ui::widget::popup;
use crate::words::{Message, MessageId};

pub static HANDS: Scope = Scope {
    name: "hands",
    title: MessageId::new("scope-hands"),
    inherits: &[&EDITING],
    hints: &["hands.next", "hands.before", "hands.end"],
};

pub static ACTIONS: &[Action] = actions! {
    "hands.next" "action-hands-next" / "hint-key-next" Workshop HANDS ["Enter", "Down", "Tab"] never_blocked, |state| go(state, 1);
    "hands.before" "action-hands-before" / "hint-key-before" Workshop HANDS ["Up", "Shift-Tab"] never_blocked, |state| go(state, -1);
    "hands.end" "action-hands-end" / "hint-key-leave-open" Workshop HANDS ["Esc"] never_blocked, end;
};

/// The maximum number of characters in a typed number.
const DIGITS: usize = 5;

/// Stores the typed number and moves to another row. Below the candidates is a row that closes the
/// vote.
fn go(state: &mut State, by: isize) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.top::<HandsDialog>() else { return Vec::new() };
    let (id, selected, count) = (dialog.id, dialog.selected, count(state.map(), dialog.id));
    if by > 0 && selected >= count {
        return close(state, id);
    }
    if !keep(state) {
        return Vec::new();
    }
    let State { dialogs, document, .. } = state;
    if let Some(dialog) = dialogs.top_mut::<HandsDialog>() {
        dialog.selected = selected.saturating_add_signed(by).min(count);
        dialog.begin(document.map());
    }
    Vec::new()
}

/// Stores the typed number; `false` if it is not valid.
fn keep(state: &mut State) -> bool {
    let Some(dialog) = state.dialogs.top::<HandsDialog>() else { return true };
    match typed_change(state, dialog) {
        Ok(change) => change.into_iter().for_each(|change| state.commit(change)),
        Err(reason) => {
            state.say(reason);
            return false;
        }
    }
    true
}

/// The change that stores the typed number; `None` if it would change nothing.
///
/// # Errors
/// What was typed is not a number, or too long.
pub fn typed_change(state: &State, dialog: &HandsDialog) -> Result<Option<Transaction>, Message> {
    let row = state.map().ballot(dialog.id).and_then(|ballot| {
        let candidate = candidate(state.map(), ballot, dialog.selected)?;
        Some((candidate, ballot.tallied.tally.get(&candidate).copied()))
    });
    let Some((candidate, former)) = row else { return Ok(None) };
    let typed = dialog.editor.text().trim();
    let hands = match typed.parse::<u32>() {
        _ if typed.is_empty() => None,
        Ok(hands) if typed.len() <= DIGITS => Some(i64::from(hands)),
        _ => return Err(Message::new("vote-not-a-number")),
    };
    let said = Message::new("did-vote-hands").number("hands", hands.unwrap_or(0));
    let field = BallotField::Tally.of(FieldKey::Id(candidate));
    let change = Transaction::new(named!("hands.next"), said).set(dialog.id, field, Value::whole(hands));
    Ok(Some(change).filter(|_| former != hands))
}

fn close(state: &mut State, id: BallotId) -> Vec<Effect> {
    let closed = Value::Date(state.session.now.today);
    let said = Message::new("did-hands-close");
    let change = Transaction::new(named!("vote.close"), said.clone())
        .set(id, BallotField::Open, Value::Unset)
        .set(id, BallotField::Closed, closed);
    state.commit(change);
    state.say(said);
    state.dialogs.open_alone(ResultDialog { id, selected: 0 });
    Vec::new()
}

/// Leaves the dialog without closing the vote. What is typed but no number is dropped only if this
/// is asked for twice.
fn end(state: &mut State) -> Vec<Effect> {
    if !keep(state)
        && let Some(dialog) = state.dialogs.top_mut::<HandsDialog>()
        && dialog.refused.as_deref() != Some(dialog.editor.text())
    {
        dialog.refused = Some(dialog.editor.text().to_owned());
        state.say(Message::new("vote-not-a-number-leave"));
        return Vec::new();
    }
    popup::close(state);
    if votes::open_session(state.map()).is_some() {
        state.say(Message::new("vote-stays-open"));
    }
    Vec::new()
}
