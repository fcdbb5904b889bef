//! Ticking references in a list: the personas of cards, what a card answers, where a stage loops
//! to. All changes are stored at once, as one undo step.

use crate::model::{CardField, Field, FieldKey, Id, Kind, Value};
use crate::ops::Transaction;
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::blocked::no_card;
use crate::ui::core::chosen;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{LIST, SELECTION, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::references::state::{ReferenceList, Tick};
use crate::words::{Message, MessageId};

pub static TICKS: Scope = Scope {
    name: "ticks",
    title: MessageId::new("scope-ticks"),
    inherits: &[&LIST],
    hints: &["ticks.toggle", "list.choose", "list.close"],
};

pub static ACTIONS: &[Action] = actions! {
    "card.personas" "action-card-personas" Card SELECTION ["C"] no_card_or_persona, open_personas;
    "ticks.toggle" "action-ticks-toggle" View TICKS ["Space"] never_blocked, toggle;
};

fn no_card_or_persona(state: &State) -> Option<Message> {
    let none = state.map().persona_ids().is_empty();
    no_card(state).or_else(|| none.then(|| Message::new("blocked-no-persona")))
}

fn open_personas(state: &mut State) -> Vec<Effect> {
    let owners = chosen::cards(state).into_iter().map(Id::from).collect();
    let list = ReferenceList::new(
        named!("card.personas"),
        state.map(),
        owners,
        CardField::Personas.into(),
        Kind::Persona,
        false,
    );
    state.dialogs.open_alone(list);
    Vec::new()
}

/// Ticks or unticks the selected row. The first row means "none" and unticks all.
fn toggle(state: &mut State) -> Vec<Effect> {
    let State { dialogs, document, .. } = state;
    let Some(list) = dialogs.top_mut::<ReferenceList>() else { return Vec::new() };
    let chosen = list.chosen();
    let tick = chosen.map(|id| (id, list.tick(document.map(), id) != Tick::All));
    if list.single || chosen.is_none() {
        list.changed = list.candidates.iter().map(|id| (*id, false)).collect();
    }
    list.changed.extend(tick);
    Vec::new()
}

/// Stores the ticks and closes the list. If only one can be chosen, or nothing was ticked, `Enter`
/// chooses the selected row.
pub fn keep(state: &mut State) -> Vec<Effect> {
    let Some(mut list) = state.dialogs.take::<ReferenceList>() else { return Vec::new() };
    if list.changed.is_empty() {
        list.changed.extend(list.chosen().map(|id| (id, true)));
    }
    let label = list.field.described().map_or("difference-unknown", |field| field.label);
    let said = Message::new("did-field-change")
        .message("field", Message::new(label))
        .message("what", chosen::named(state.map(), &list.owners));
    let mut transaction = Transaction::new(list.action.clone(), said);
    for owner in &list.owners {
        if list.single {
            let chosen = list.chosen();
            if chosen.is_some_and(|chosen| state.document.is_removed(chosen)) {
                continue;
            }
            let value = Value::reference(chosen);
            let field = Field { name: list.field, key: None };
            if state.map().value(*owner, &field).is_ok_and(|former| former != value) {
                transaction = transaction.set(*owner, field, value);
            }
            continue;
        }
        for (candidate, ticked) in &list.changed {
            let is_gone = *ticked && state.document.is_removed(*candidate);
            if !is_gone && list.refers(state.map(), *owner, *candidate) != *ticked {
                let field = Field { name: list.field, key: Some(FieldKey::Id(*candidate)) };
                transaction = transaction.set(*owner, field, Value::flag(*ticked));
            }
        }
    }
    state.commit(transaction);
    Vec::new()
}
