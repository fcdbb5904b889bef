//! The messages that `update` handles: everything that can happen to the program.

use super::exporting::Progress;
use super::key::Key;
use super::outcome::Outcome;
use super::terminal::Ground;
use crate::model::CardId;
use crate::ops::Transaction;
use crate::text::{CellOrder, Shaping};
use crate::words::Message;

/// The current time, supplied by the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds since the program started.
    pub milliseconds: u64,
    /// Today, in the user's time zone.
    pub today: jiff::civil::Date,
}

/// An event: input, a result of a task, or time.
#[derive(Debug)]
pub enum Msg {
    Key(Key),
    Mouse(Mouse),
    /// A text was pasted by the terminal; it is unchanged.
    Paste(String),
    /// The screen was resized; in cells.
    Resize(u16, u16),
    /// The progress of the running export.
    ExportProgress(Progress),
    /// A task ended.
    Done(Outcome),
    /// The text came back from the user's external editor, or why it did not.
    Edited(CardId, Result<String, Message>),
    /// What was given to a journal would now survive a crash.
    Journaled {
        journal: u64,
        /// The last record that is stored in it.
        through: u64,
    },
    /// A journal could not be written: what was given to it may be lost.
    JournalFailed {
        journal: u64,
        reason: Message,
    },
    /// The time for which autosave waited has come.
    Tick,
    /// Another author changed the map.
    Received(Box<Transaction>),
    /// Something failed for which nothing waits, and the user should know.
    Failed(Message),
    /// The terminal reported its background colour, or that it will not.
    Background(Ground),
    /// The terminal reported that it can draw text at twice its size.
    TextSizes,
    /// The terminal was recognised: how text is sent to it, and what its user should know.
    Ordering {
        order: CellOrder,
        shaping: Shaping,
        advice: Option<Message>,
    },
}

/// A mouse event, in cells of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mouse {
    pub action: MouseAction,
    /// From 0 at the left.
    pub column: u16,
    /// From 0 at the top.
    pub row: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MouseAction {
    /// The primary button was pressed.
    Press,
    /// The mouse moved with the primary button held down.
    Drag,
    /// The primary button was released.
    Release,
    WheelUp,
    WheelDown,
}

impl Mouse {
    /// The same event where a cell of the screen is so many terminal cells high and wide.
    pub fn on_cells_of(self, size: u16) -> Mouse {
        Mouse { column: self.column / size, row: self.row / size, ..self }
    }
}

impl MouseAction {
    pub fn is_wheel(self) -> bool {
        matches!(self, MouseAction::WheelUp | MouseAction::WheelDown)
    }
}
