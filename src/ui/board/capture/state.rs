//! The state of typing on the board: which text it is, and where `Tab` continues.

use crate::model::{CardId, Home, LaneId, StageId, TouchpointId};
use crate::text::Editor;
use crate::ui::core::state::{LeftScreen, State};

/// What the typed text will be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaptureTarget {
    /// The text of an existing card.
    Card(CardId),
    /// A new card, made once something is typed.
    NewCard {
        home: Home,
        lane: LaneId,
        /// The card that it follows; `None`: at the end of the cell.
        after: Option<CardId>,
    },
    /// The name of an existing touchpoint.
    Touchpoint(TouchpointId),
    /// A new touchpoint, made once something is typed.
    NewTouchpoint {
        stage: StageId,
        /// The touchpoint that it follows; `None`: at the end of the stage.
        after: Option<TouchpointId>,
    },
    /// The name of an existing stage.
    Stage(StageId),
    /// A new stage, made once something is typed.
    NewStage {
        /// The stage that it follows; `None`: at the end of the journey.
        after: Option<StageId>,
    },
}

/// How the typing began, which decides what `Tab` does in the next cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaptureMode {
    /// By adding: a card is added to the next cell.
    Adding,
    /// By editing: the first card of the next cell is edited.
    Editing,
}

#[derive(Clone, Debug)]
pub struct Capture {
    pub target: CaptureTarget,
    pub(in crate::ui::board) mode: CaptureMode,
    /// The text field, with its own undo.
    pub editor: Editor,
    /// The pain point that a new opportunity answers.
    pub(in crate::ui::board) answers: Option<CardId>,
    /// The screen that was left for the board, and is shown again if nothing is typed.
    pub(in crate::ui::board) left: Option<LeftScreen>,
}

impl Capture {
    /// Edits `text`, with the caret at its end.
    pub fn new(target: CaptureTarget, way: CaptureMode, text: &str) -> Capture {
        Capture { target, mode: way, editor: Editor::new(text), answers: None, left: None }
    }

    /// Makes the new card answer this one.
    #[must_use]
    pub fn answering(mut self, pain: CardId) -> Capture {
        self.answers = Some(pain);
        self
    }

    /// Whether the text may contain line breaks: that of a card may, a name may not.
    pub fn takes_lines(&self) -> bool {
        matches!(self.target, CaptureTarget::Card(_) | CaptureTarget::NewCard { .. })
    }
}

/// What the text being typed on the board will be, if no other dialog lies above it.
pub fn target(state: &State) -> Option<CaptureTarget> {
    state.dialogs.top::<Capture>().map(|capture| capture.target)
}

/// Whether nothing but blanks is typed on the board.
pub fn is_blank(state: &State) -> bool {
    state.dialogs.top::<Capture>().is_none_or(|capture| capture.editor.text().trim().is_empty())
}

/// Shows this screen again if nothing is typed.
pub fn return_to(state: &mut State, left: Option<LeftScreen>) {
    if let Some(capture) = state.dialogs.top_mut::<Capture>() {
        capture.left = left;
    }
}

/// The text being typed on the board, also if other dialogs lie above it.
pub fn edit_of(state: &State) -> Option<&Capture> {
    state.dialogs.lowest()
}
