//! Waiving a finding with a reason, and removing waivers.

use super::actions::{CHECK, no_finding};
use super::state::{CheckGroup, CheckScreen};
use crate::insight::check::Severity;
use crate::insight::name;
use crate::model::{Id, Kind, Node, Waiver, WaiverId};
use crate::ops::{Op, Transaction};
use crate::ui::core::action::{actions, named};
use crate::ui::core::effect::Effect;
use crate::ui::core::rank::rank_after;
use crate::ui::core::state::{Action, State};
use crate::ui::widget::prompt::state::{Prompt, PromptLine};
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "check.waive" "action-check-waive" / "hint-key-waive" Workshop CHECK ["w"] cannot_waive, waive;
};

fn cannot_waive(state: &State) -> Option<Message> {
    let row = state.screen.get::<CheckScreen>().and_then(CheckScreen::row);
    let is_error = row.is_some_and(
        |row| matches!(row.group, CheckGroup::Found(check) if check.severity == Severity::Error),
    );
    no_finding(state).or_else(|| is_error.then(|| Message::new("blocked-waive-error")))
}

/// Asks for the reason. If the row is waived already or an unused waiver, removes its waivers
/// instead.
fn waive(state: &mut State) -> Vec<Effect> {
    let Some(row) = state.screen.get::<CheckScreen>().and_then(CheckScreen::row).cloned() else {
        return Vec::new();
    };
    match row.group {
        CheckGroup::Found(check) => {
            let line = Reason { id: state.new_id(Kind::Waiver), check: check.name, about: row.about };
            state.dialogs.open_alone(Prompt::new(line, ""));
        }
        CheckGroup::Waived | CheckGroup::Unused => {
            let what = name::of(state.map(), row.about);
            let said = Message::new("did-unwaive").message("what", what);
            state.say_undoable(&said);
            let removed = row.waivers.into_iter().map(|id| Op::Remove(id.into()));
            state.commit(Transaction::new(named!("check.waive"), said).with(removed));
        }
    }
    Vec::new()
}

/// The prompt for the reason of a new waiver.
#[derive(Clone, Debug)]
pub struct Reason {
    id: WaiverId,
    check: &'static str,
    about: Id,
}

impl Reason {
    fn transaction(&self, state: &State, reason: &str) -> Transaction {
        let map = state.map();
        let said =
            Message::new("did-waive").text("check", self.check).message("what", name::of(map, self.about));
        let waiver = Waiver {
            rank: rank_after(map.waiver_ids(), None, |id| map.waiver(id).map(|waiver| &waiver.rank)),
            finding: self.check.to_owned(),
            about: Some(self.about),
            reason: reason.to_owned(),
            ..Waiver::default()
        };
        Transaction::new(named!("check.waive"), said).insert(Node::Waiver(self.id, waiver))
    }
}

impl PromptLine for Reason {
    const LABEL: &'static str = "prompt-waive";
    const HINT: &'static str = "hint-waive";

    fn accept(&self, state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
        if typed.is_empty() {
            return Err(Message::new("complaint-reason"));
        }
        let change = self.transaction(state, typed);
        state.say_undoable(&change.message);
        state.commit(change);
        Ok(Vec::new())
    }

    fn draft(&self, state: &State, typed: &str) -> Option<Transaction> {
        (!typed.trim().is_empty()).then(|| self.transaction(state, typed.trim()))
    }
}
