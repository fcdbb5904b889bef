//! The prompt for the question of a vote.

use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::vote::state::NewVote;
use crate::ui::widget::prompt::state::PromptLine;
use crate::words::Message;

/// The prompt for the question, above the dialog that sets up the vote.
#[derive(Clone, Debug)]
pub struct QuestionLine;

impl PromptLine for QuestionLine {
    const LABEL: &'static str = "field-question";
    const HINT: &'static str = "vote-question-hint";

    fn accept(&self, state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
        if let Some(new) = state.dialogs.top_mut::<NewVote>() {
            typed.clone_into(&mut new.question);
        }
        Ok(Vec::new())
    }
}
