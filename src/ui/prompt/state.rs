//! The state of the prompt.

use crate::model::Id;
use crate::text::Editor;
use crate::ui::core::cursor::{Anchor, Cursor};
use crate::words::Message;

/// What the line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To search: the cursor follows what is typed, and `Esc` takes it back.
    Find {
        /// Where the cursor was.
        origin: Cursor,
        /// The scroll position of the board then.
        anchor: Anchor,
    },
    /// To filter the visible cards.
    Filter,
    /// To set the owner and due date of cards.
    Owner,
    /// To name the file of an untitled map.
    SaveAs,
    /// To name a file to import.
    Import,
}

#[derive(Clone, Debug)]
pub struct Prompt {
    pub purpose: Purpose,
    pub editor: Editor,
    /// The reason why the line is not valid.
    pub complaint: Option<Message>,
    /// The matches of a search; `None` before anything is typed.
    pub found: Option<Found>,
}

/// The matches of a search.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The nodes to which the cursor can go, in reading order.
    pub shown: Vec<Id>,
    /// The number of cards in hidden lanes or hidden by the filter.
    pub hidden: usize,
    /// The number of personas, which are not on the board.
    pub personas: usize,
}

impl Prompt {
    /// A prompt whose line begins with `text`.
    pub fn new(purpose: Purpose, text: &str) -> Prompt {
        Prompt { purpose, editor: Editor::new(text), complaint: None, found: None }
    }
}
