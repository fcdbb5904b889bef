//! Listing only the changes whose sentence contains a text.

use super::state::HistoryScreen;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::widget::prompt::state::{Prompt, PromptLine};
use crate::words::Message;

/// The line that asks for the text; the list follows what is typed, and `Esc` takes it back.
#[derive(Clone, Debug)]
pub struct HistorySearch {
    /// What was searched for before.
    former: String,
}

pub(super) fn ask(state: &mut State) -> Vec<Effect> {
    if let Some(screen) = state.screen.get::<HistoryScreen>() {
        let former = screen.sought.clone();
        state.dialogs.open_alone(Prompt::new(HistorySearch { former: former.clone() }, &former));
    }
    Vec::new()
}

fn search(state: &mut State, text: &str) {
    if let Some(screen) = state.screen.get_mut::<HistoryScreen>() {
        screen.search(text);
    }
}

impl PromptLine for HistorySearch {
    const LABEL: &'static str = "prompt-find";
    const HINT: &'static str = "hint-history-search";

    fn accept(&self, _state: &mut State, _typed: &str) -> Result<Vec<Effect>, Message> {
        Ok(Vec::new())
    }

    fn cancel(self, state: &mut State) {
        search(state, &self.former);
    }

    fn text_changed(state: &mut State) {
        let typed =
            state.dialogs.top::<Prompt<HistorySearch>>().map(|prompt| prompt.editor.text().to_owned());
        if let Some(typed) = typed {
            search(state, &typed);
        }
    }

    fn found(&self, state: &State, typed: &str) -> Option<(Message, bool)> {
        let count = state.screen.get::<HistoryScreen>()?.shown_changes();
        let said = Message::new("history-found").number("count", count);
        (!typed.trim().is_empty()).then_some((said, count > 0))
    }
}
