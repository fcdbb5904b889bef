//! Carrying a card over the matrix: the arrows change its impact and effort, dropping it sets both
//! as one undo step.

use super::path::MatrixStep;
use super::state::{MatrixScreen, Weighing};
use crate::insight::matrix::{MOST, MatrixPosition};
use crate::insight::name;
use crate::model::{CardField, Value};
use crate::ops::Transaction;
use crate::text::Side;
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::dialog::{Dialog, DialogPlace};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::{Action, State};
use crate::words::{Message, MessageId};

pub static WEIGHING: Scope = Scope {
    name: "weighing",
    title: MessageId::new("scope-weighing"),
    inherits: &[],
    hints: &["weighing.drop", "weighing.put-back"],
};

pub static ACTIONS: &[Action] = actions! {
    "weighing.left" "action-go-left" Card WEIGHING ["Left", "h"] never_blocked, |state| carry(state, MatrixStep::along(state, Side::Left));
    "weighing.right" "action-go-right" Card WEIGHING ["Right", "l"] never_blocked, |state| carry(state, MatrixStep::along(state, Side::Right));
    "weighing.up" "action-weighing-up" Card WEIGHING ["Up", "k"] never_blocked, |state| carry(state, MatrixStep::Up);
    "weighing.down" "action-weighing-down" Card WEIGHING ["Down", "j"] never_blocked, |state| carry(state, MatrixStep::Down);
    "weighing.drop" "action-carry-drop" Card WEIGHING ["Enter"] never_blocked, drop;
    "weighing.put-back" "action-carry-put-back" Card WEIGHING ["Esc"] never_blocked, put_back;
};

impl Dialog<State> for Weighing {
    fn scope(&self) -> &'static Scope {
        &WEIGHING
    }

    fn place(&self) -> DialogPlace {
        DialogPlace::Screen
    }

    fn always_shows_keys(&self) -> bool {
        true
    }
}

/// Picks up the selected card; an impact or effort that it lacks starts in the middle.
pub(super) fn begin(state: &mut State) -> Vec<Effect> {
    let card = state.screen.get::<MatrixScreen>().and_then(|screen| screen.list.card);
    let weight = card.and_then(|card| state.map().card(card)).map(|card| card.facets().weight);
    if let (Some(card), Some(weight)) = (card, weight) {
        let position = MatrixPosition {
            impact: weight.impact.unwrap_or(MatrixPosition::MIDDLE.impact),
            effort: weight.effort.unwrap_or(MatrixPosition::MIDDLE.effort),
        };
        state.dialogs.open_alone(Weighing { card, position });
    }
    Vec::new()
}

fn carry(state: &mut State, way: MatrixStep) -> Vec<Effect> {
    let Some(weighing) = state.dialogs.top_mut::<Weighing>() else { return Vec::new() };
    let MatrixPosition { impact, effort } = weighing.position;
    let position = match way {
        MatrixStep::Up => MatrixPosition { impact: impact + 1, effort },
        MatrixStep::Down => MatrixPosition { impact: impact.saturating_sub(1), effort },
        MatrixStep::Less => MatrixPosition { impact, effort: effort.saturating_sub(1) },
        MatrixStep::More => MatrixPosition { impact, effort: effort + 1 },
    };
    let fits = |level: u8| (1..=MOST).contains(&level);
    if fits(position.impact) && fits(position.effort) {
        weighing.position = position;
    } else {
        state.say(Message::new("edge-matrix"));
    }
    Vec::new()
}

/// Sets the values that differ, as one undo step.
fn drop(state: &mut State) -> Vec<Effect> {
    let Some(Weighing { card, position }) = state.dialogs.take::<Weighing>() else { return Vec::new() };
    let said = Message::new("did-weigh")
        .message("what", name::of(state.map(), card.into()))
        .number("impact", position.impact)
        .number("effort", position.effort);
    let mut change = Transaction::new(named!("weighing.drop"), said.clone());
    for (field, level) in [(CardField::Impact, position.impact), (CardField::Effort, position.effort)] {
        let wanted = Value::Whole(level.into());
        if state.map().value(card.into(), &field.into()).is_ok_and(|former| former != wanted) {
            change = change.set(card, field, wanted);
        }
    }
    if change.is_empty() {
        state.say(Message::new("nothing-moved"));
    } else {
        state.say_undoable(&said);
        state.commit(change);
    }
    Vec::new()
}

fn put_back(state: &mut State) -> Vec<Effect> {
    if state.dialogs.take::<Weighing>().is_some() {
        state.say(Message::new("put-back"));
    }
    Vec::new()
}
