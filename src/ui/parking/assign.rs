//! The owner and due date of a thought, typed as one line, like those of a card.

use super::state::{AssignLine, selected};
use crate::insight::name;
use crate::model::{ParkedField, ParkedId, Value};
use crate::ops::Transaction;
use crate::ui::card::{assigned, parse_owner};
use crate::ui::core::action::named;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::widget::prompt::state::Prompt;
use crate::words::Message;

/// Opens the prompt for the owner and the due date of the selected thought, above the list.
pub fn ask(state: &mut State) -> Vec<Effect> {
    let Some(id) = selected(state) else { return Vec::new() };
    let text = state.map().parked_thought(id).map_or(String::new(), |thought| {
        let due = thought.due.map(|due| format!(" {due}")).unwrap_or_default();
        format!("{}{due}", thought.owner)
    });
    state.dialogs.open(Prompt::new(AssignLine { thought: id }, text.trim()));
    Vec::new()
}

/// Sets owner and due date; what the line does not contain is removed.
///
/// # Errors
/// The last word looks like a date but is not one.
pub fn set(state: &mut State, id: ParkedId, typed: &str) -> Result<Vec<Effect>, Message> {
    let (owner, due) = parse_owner(typed, state.session.now.today)?;
    let said = assigned(&owner, due).message("what", name::of(state.map(), id.into()));
    let mut change = Transaction::new(named!("parked.assign"), said.clone());
    for (field, value) in [(ParkedField::Owner, Value::text(&owner)), (ParkedField::Due, Value::date(due))] {
        if state.map().value(id.into(), &field.into()).is_ok_and(|former| former != value) {
            change = change.set(id, field, value);
        }
    }
    if !change.is_empty() {
        state.say_undoable(&said);
        state.commit(change);
    }
    Ok(Vec::new())
}
