//! A line that is asked for.

use crate::model::Id;
use crate::text::Editor;
use crate::ui::core::cursor::{Anchor, Cursor};
use crate::words::Message;

/// What the line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To find: the cursor goes along while one types, and back to where it was with `Esc`.
    Find {
        /// Where it was.
        origin: Cursor,
        /// What was at the top then.
        anchor: Anchor,
    },
    /// To show only some cards.
    Filter,
    /// To say whose a card is, and until when.
    Owner,
    /// To name the file of an untitled map.
    SaveAs,
    /// To name a file that is read as a map.
    Import,
}

/// A line being typed.
#[derive(Clone, Debug)]
pub struct Prompt {
    /// What it is for.
    pub purpose: Purpose,
    /// What is typed so far.
    pub editor: Editor,
    /// Why the line cannot be taken as it is.
    pub complaint: Option<Message>,
    /// What a search found so far; `None` before anything is typed.
    pub found: Option<Found>,
}

/// What a search found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Where one can go, in reading order.
    pub shown: Vec<Id>,
    /// How many cards are in hidden lanes or kept away by the filter.
    pub hidden: usize,
    /// How many personas, which are not on the board.
    pub personas: usize,
}

impl Prompt {
    /// A line that begins with `text`.
    pub fn new(purpose: Purpose, text: &str) -> Prompt {
        Prompt { purpose, editor: Editor::new(text), complaint: None, found: None }
    }
}
