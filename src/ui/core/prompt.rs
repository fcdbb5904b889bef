//! What the keys of a prompt do: the dialog that asks for a line tells it to the actions of prompts.
//! `S` is the state, about which nothing is known here.

use super::effect::Effect;

/// What a key does.
pub type Run<S> = fn(&mut S) -> Vec<Effect>;

/// What the keys of an open prompt do.
pub struct PromptKeys<S: 'static> {
    /// Accepts the line; if it is not valid, the prompt stays open and says why.
    pub accept: Run<S>,
    /// Closes the prompt and restores everything as it was before.
    pub cancel: Run<S>,
    /// Completes the last word.
    pub complete: Run<S>,
    /// Whether there is anything to complete it with.
    pub can_complete: fn(&S) -> bool,
    pub when_saving: WhenSaving,
}

/// What happens to the line when the map is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenSaving {
    /// The prompt stays open; it only gives way to one for the name of the file.
    Stays,
    /// It belongs to the map, so it is accepted first.
    IsAccepted,
    /// It names the file, so accepting it saves.
    IsTheFile,
}
