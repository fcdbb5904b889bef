//! What can happen to the program: everything that `update` is told.

use std::path::PathBuf;

use super::key::Key;
use crate::history::Revision;
use crate::store::{Opened, Saved};
use crate::words::Message;

/// The time, as the outside tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds since the program began.
    pub milliseconds: u64,
    /// Today, where the user is.
    pub today: jiff::civil::Date,
}

/// An event.
#[derive(Debug)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// The mouse did something.
    Mouse(Mouse),
    /// A text was pasted by the terminal, as it was sent.
    Paste(String),
    /// The screen has this size now, in cells.
    Resize(u16, u16),
    /// A save ended: what was saved (the revision and where), or why not.
    Saved(Box<SaveOutcome>),
    /// An export ended: where it is, or why not.
    Exported(Box<ExportOutcome>),
    /// The text came back from the user's own editor, or why not.
    Edited(Result<String, Message>),
    /// A map was opened, or why not.
    Opened(Box<Result<Opened, Message>>),
    /// Something that nobody waits for went wrong outside, and the user should know.
    Failed(Message),
    /// The terminal told whether its background is dark.
    Background {
        /// Whether it is.
        dark: bool,
    },
}

/// How a save ended.
#[derive(Debug)]
pub struct SaveOutcome {
    /// The state that was to be saved.
    pub revision: Revision,
    /// Where.
    pub path: PathBuf,
    /// What came of it.
    pub result: Result<Saved, Message>,
}

/// How an export ended.
#[derive(Debug)]
pub struct ExportOutcome {
    /// Where it is: the first of the job's names that was new.
    pub path: PathBuf,
    /// What came of it.
    pub result: Result<(), Message>,
}

/// What the mouse did, and in which cell of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mouse {
    /// What it did.
    pub deed: MouseDeed,
    /// The column, from 0 at the left.
    pub column: u16,
    /// The row, from 0 at the top.
    pub row: u16,
}

/// What a mouse can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MouseDeed {
    /// The first button went down.
    Press,
    /// The mouse moved with the first button down.
    Drag,
    /// The first button came up.
    Release,
    /// The wheel turned up.
    WheelUp,
    /// The wheel turned down.
    WheelDown,
}

impl MouseDeed {
    /// Whether the wheel turned.
    pub fn is_wheel(self) -> bool {
        matches!(self, MouseDeed::WheelUp | MouseDeed::WheelDown)
    }
}
