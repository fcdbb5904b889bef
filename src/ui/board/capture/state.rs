//! Typing on the board: which text is being typed, and where `Tab` goes from it.

use crate::model::{CardId, Home, LaneId, StageId, TouchpointId};
use crate::text::Editor;
use crate::ui::core::state::State;

/// What a typed text becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The text of a card.
    Card(CardId),
    /// A card that exists once something is typed: after this one, or at the end of its cell.
    NewCard {
        /// Its home.
        home: Home,
        /// Its lane.
        lane: LaneId,
        /// The card before it.
        after: Option<CardId>,
    },
    /// The name of a touchpoint.
    Touchpoint(TouchpointId),
    /// A touchpoint that exists once something is typed: after this one, or at the end of its stage.
    NewTouchpoint {
        /// Its stage.
        stage: StageId,
        /// The touchpoint before it.
        after: Option<TouchpointId>,
    },
    /// The name of a stage.
    Stage(StageId),
    /// A stage that exists once something is typed: after this one, or at the end of the journey.
    NewStage {
        /// The stage before it.
        after: Option<StageId>,
    },
}

/// How the typing began: it decides what `Tab` does in the next cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// With an addition: the next cell gets one more card.
    Adding,
    /// With an edit: the first card of the next cell is edited.
    Editing,
}

/// A text being typed on the board.
#[derive(Clone, Debug)]
pub struct Edit {
    /// What it becomes.
    pub target: Target,
    /// How it began.
    pub way: Way,
    /// The text, the caret, the undo within the edit.
    pub editor: Editor,
    /// The pain point that a new opportunity answers.
    pub answers: Option<CardId>,
}

impl Edit {
    /// Typing begins at the end of `text`.
    pub fn new(target: Target, way: Way, text: &str) -> Edit {
        Edit { target, way, editor: Editor::new(text), answers: None }
    }

    /// What is typed answers this card.
    #[must_use]
    pub fn answering(mut self, pain: CardId) -> Edit {
        self.answers = Some(pain);
        self
    }

    /// Whether line breaks belong to the text (cards) or not (names).
    pub fn takes_lines(&self) -> bool {
        matches!(self.target, Target::Card(_) | Target::NewCard { .. })
    }
}

/// Whether what is typed now belongs into this column of the board.
pub fn edit_of(state: &State) -> Option<&Edit> {
    state.dialogs.lowest()
}
