//! Typing on the board: texts of cards and names, one after the other.

mod actions;
mod begin;
mod field;
mod keep;
mod path;
mod split;
mod state;

pub use self::actions::{ACTIONS, CAPTURE};
pub use self::begin::{begin, begin_in_cell};
pub use self::keep::{and_end as end, and_open_next as open_next};
pub use self::path::next_stop;
pub use self::state::{Capture, CaptureMode, CaptureTarget, edit_of, is_blank, return_to, target};

use crate::insight::name;
use crate::model::{Id, IdSource};
use crate::ops::Transaction;
use crate::text::Editor;
use crate::ui::board::layout::edit_text_width;
use crate::ui::core::dialog::{Dialog, DialogPlace};
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;
use crate::ui::core::text_field::TextField;
use crate::words::Message;
use crate::words::MessageId;

impl Dialog<State> for Capture {
    fn scope(&self) -> &'static Scope {
        &CAPTURE
    }

    fn place(&self) -> DialogPlace {
        DialogPlace::Screen
    }

    fn editor(&mut self) -> Option<&mut Editor> {
        Some(&mut self.editor)
    }

    fn editor_width(&self, state: &State) -> u16 {
        edit_text_width(state)
    }

    fn text_field(&self, state: &State) -> Option<TextField> {
        field::field(state, self)
    }

    fn hint(&self, _state: &State, action: &str) -> Option<MessageId> {
        let adds = action == "text.keep" && matches!(self.target, CaptureTarget::NewCard { .. });
        adds.then(|| MessageId::new("hint-keep-and-add"))
    }

    fn draft(&self, state: &State, ids: &mut IdSource) -> Option<Transaction> {
        keep::change(state, self, ids)
    }

    fn activity(&self, state: &State) -> Option<Message> {
        let pain = self.answers?;
        Some(Message::new("doing-answer").message("pain", name::of(state.map(), pain.into())))
    }

    fn typed_nodes(&self, _state: &State) -> Vec<Id> {
        match self.target {
            CaptureTarget::Card(card) => vec![card.into()],
            CaptureTarget::NewCard { home, lane, .. } => vec![home.into(), lane.into()],
            CaptureTarget::Touchpoint(touchpoint) => vec![touchpoint.into()],
            CaptureTarget::NewTouchpoint { stage, .. } | CaptureTarget::Stage(stage) => vec![stage.into()],
            CaptureTarget::NewStage { .. } => Vec::new(),
        }
    }
}
