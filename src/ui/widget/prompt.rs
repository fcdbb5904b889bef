//! A prompt: one line above the footer. What it is for, and what becomes of it, the feature says that
//! asks for it (`state::PromptLine`).

pub mod state;
pub mod view;

use ratatui::layout::Position;

use self::state::{Prompt, PromptLine};
use crate::insight::filter::Completions;
use crate::model::{Id, IdSource};
use crate::ops::Transaction;
use crate::text::{Editor, EditorCommand, Layout, Options};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::{Dialog, DialogPlace};
use crate::ui::core::effect::Effect;
use crate::ui::core::prompt::PromptKeys;
use crate::ui::core::scope::{PROMPT, Scope};
use crate::ui::core::state::State;

impl<L: PromptLine> Dialog<State> for Prompt<L> {
    fn scope(&self) -> &'static Scope {
        &PROMPT
    }

    fn place(&self) -> DialogPlace {
        DialogPlace::Line
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self)
    }

    fn editor(&mut self) -> Option<&mut Editor> {
        Some(&mut self.editor)
    }

    fn text_changed(&self) -> fn(&mut State) {
        text_changed::<L>
    }

    fn draft(&self, state: &State, _ids: &mut IdSource) -> Option<Transaction> {
        self.line.draft(state, self.editor.text())
    }

    fn typed_nodes(&self, state: &State) -> Vec<Id> {
        self.line.typed_nodes(state)
    }

    fn prompt(&self) -> Option<PromptKeys<State>> {
        Some(PromptKeys {
            accept: accept::<L>,
            cancel: cancel::<L>,
            complete: complete::<L>,
            can_complete: can_complete::<L>,
            when_saving: L::WHEN_SAVING,
        })
    }
}

fn text_changed<L: PromptLine>(state: &mut State) {
    if let Some(prompt) = state.dialogs.top_mut::<Prompt<L>>() {
        prompt.complaint = None;
        L::text_changed(state);
    }
}

fn accept<L: PromptLine>(state: &mut State) -> Vec<Effect> {
    let Some(prompt) = state.dialogs.take::<Prompt<L>>() else { return Vec::new() };
    let accepted = prompt.line.accept(state, prompt.editor.text().trim());
    accepted.unwrap_or_else(|complaint| {
        state.dialogs.open_alone(Prompt { complaint: Some(complaint), ..prompt });
        Vec::new()
    })
}

fn cancel<L: PromptLine>(state: &mut State) -> Vec<Effect> {
    if let Some(prompt) = state.dialogs.take::<Prompt<L>>() {
        prompt.line.cancel(state);
    }
    Vec::new()
}

fn can_complete<L: PromptLine>(state: &State) -> bool {
    let prompt = state.dialogs.find::<Prompt<L>>();
    prompt.is_some_and(|prompt| !prompt.completions(state.map()).candidates.is_empty())
}

/// Completes the last word with the common prefix of all candidates, or else with the first
/// candidate.
fn complete<L: PromptLine>(state: &mut State) -> Vec<Effect> {
    let State { dialogs, document, .. } = &mut *state;
    let Some(prompt) = dialogs.top_mut::<Prompt<L>>() else { return Vec::new() };
    let Completions { before, candidates, shared } = prompt.completions(document.map());
    let Some(completion) = shared.or(candidates.into_iter().next()) else { return Vec::new() };
    let layout = Layout::new(prompt.editor.text(), Options::default());
    prompt.editor.apply(EditorCommand::SelectAll, &layout);
    prompt.editor.apply(EditorCommand::Insert(before + &completion), &layout);
    text_changed::<L>(state);
    Vec::new()
}
