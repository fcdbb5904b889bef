//! What can happen to the program: everything that `update` is told.

use super::exporting::Progress;
use super::key::Key;
use super::outcome::Outcome;
use crate::ops::Transaction;
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
    /// How far the export is that is under way.
    Exporting(Progress),
    /// A task was done.
    Done(Outcome),
    /// The text came back from the user's own editor, or why not.
    Edited(Result<String, Message>),
    /// What was given to a journal would outlive a crash.
    Journaled {
        /// Which journal.
        journal: u64,
        /// The last record that is in it.
        through: u64,
    },
    /// A journal could not be written: what was given to it may be lost.
    JournalFailed {
        /// Which journal.
        journal: u64,
        /// Why.
        reason: Message,
    },
    /// The time has come that saving by itself waited for.
    Tick,
    /// Somebody else who works on the map changed it.
    Received(Box<Transaction>),
    /// Something that nobody waits for went wrong outside, and the user should know.
    Failed(Message),
    /// The terminal told whether its background is dark.
    Background {
        /// Whether it is.
        dark: bool,
    },
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
