//! A line of text that a feature asks for.

use std::any::Any;
use std::fmt::Debug;

use crate::insight::filter::Completions;
use crate::model::{Id, Map};
use crate::ops::Transaction;
use crate::text::Editor;
use crate::ui::core::effect::Effect;
use crate::ui::core::prompt::WhenSaving;
use crate::ui::core::state::State;
use crate::words::Message;

/// What a feature does with the line it asks for.
pub trait PromptLine: Any + Clone + Debug {
    /// The message before the line.
    const LABEL: &'static str;
    /// The message below the line, if there is nothing else to say.
    const HINT: &'static str;
    const WHEN_SAVING: WhenSaving = WhenSaving::Stays;

    /// Accepts the line; the prompt is closed already.
    ///
    /// # Errors
    /// Why the line is not valid: the prompt opens again and says so.
    fn accept(&self, state: &mut State, typed: &str) -> Result<Vec<Effect>, Message>;

    /// Restores what the prompt has changed so far.
    fn cancel(self, _state: &mut State) {}

    /// What to do after the text has changed.
    fn text_changed(_state: &mut State) {}

    /// What the line found so far, and whether that is anything.
    fn found(&self, _state: &State, _typed: &str) -> Option<(Message, bool)> {
        None
    }

    fn completions(&self, _map: &Map, _typed: &str) -> Completions {
        Completions::default()
    }

    /// The transaction that accepting the line would make.
    fn draft(&self, _state: &State, _typed: &str) -> Option<Transaction> {
        None
    }

    /// The nodes to which the line belongs.
    fn typed_nodes(&self, _state: &State) -> Vec<Id> {
        Vec::new()
    }
}

/// An open prompt.
#[derive(Clone, Debug)]
pub struct Prompt<L> {
    pub line: L,
    pub editor: Editor,
    /// The reason why the line is not valid.
    pub complaint: Option<Message>,
}

impl<L> Prompt<L> {
    /// A prompt whose line begins with `text`.
    pub fn new(line: L, text: &str) -> Prompt<L> {
        Prompt { line, editor: Editor::new(text), complaint: None }
    }

    /// A prompt that suggests a line: what is typed takes its place.
    pub fn suggesting(line: L, text: &str) -> Prompt<L> {
        Prompt { editor: Editor::selected(text), ..Prompt::new(line, "") }
    }
}

impl<L: PromptLine> Prompt<L> {
    pub fn completions(&self, map: &Map) -> Completions {
        self.line.completions(map, self.editor.text())
    }
}
