//! Actions on cards. Most of them work on every screen where a card can be selected.

mod actions;
mod answer;
mod join;
mod owner;
mod split;
mod state;

pub use self::actions::{ACTIONS, ask_owner, edited_outside};
pub use self::owner::{assigned, date as parse_date, parse as parse_owner};
pub use self::state::OwnerLine;
pub use crate::model::Id;
use crate::ops::Transaction;
use crate::ui::core::chosen;
use crate::ui::core::effect::Effect;
use crate::ui::core::prompt::WhenSaving;
use crate::ui::core::state::State;
use crate::ui::widget::prompt::state::PromptLine;
use crate::words::Message;

impl PromptLine for OwnerLine {
    const LABEL: &'static str = "prompt-owner";
    const HINT: &'static str = "hint-owner";
    const WHEN_SAVING: WhenSaving = WhenSaving::IsAccepted;

    fn accept(&self, state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
        owner::set(state, typed)
    }

    fn draft(&self, state: &State, typed: &str) -> Option<Transaction> {
        owner::typed_change(state, typed)
    }

    fn typed_nodes(&self, state: &State) -> Vec<Id> {
        chosen::cards(state).into_iter().map(Id::from).collect()
    }
}
