//! What can happen to the program: everything that `update` is told.

use std::path::PathBuf;
use std::sync::Arc;

use super::key::Key;
use super::state::export::Progress;
use super::state::recovery::Offer;
use crate::export::Holding;
use crate::history::Revision;
use crate::import::Import;
use crate::model::Map;
use crate::store::{Opened, Saved};
use crate::words::{Message, MessageId};

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
    /// How far the export is that is under way.
    Exporting(Progress),
    /// An export ended: where it is, or why not.
    Exported(Box<ExportOutcome>),
    /// What an export would come to.
    Previewed(Box<PreviewOutcome>),
    /// A file was read as a map, or why not.
    Imported(Box<ImportOutcome>),
    /// The text came back from the user's own editor, or why not.
    Edited(Result<String, Message>),
    /// A map was opened, or why not.
    Opened(Box<Result<Opened, Message>>),
    /// Programs that ended left something behind of a map.
    Left(Box<Found>),
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
    /// The time has come that [`super::actions::autosave::due`] told.
    Tick,
    /// Something that nobody waits for went wrong outside, and the user should know.
    Failed(Message),
    /// The terminal told whether its background is dark.
    Background {
        /// Whether it is.
        dark: bool,
    },
}

/// What was found of a map.
#[derive(Debug)]
pub struct Found {
    /// Its file, opened; `None` where there is no file, or another map stays open.
    pub opened: Option<Opened>,
    /// What was left behind, oldest first.
    pub offers: Vec<Offer>,
}

/// How a save ended.
#[derive(Debug)]
pub struct SaveOutcome {
    /// The state that was to be saved.
    pub revision: Revision,
    /// The map in that state.
    pub map: Arc<Map>,
    /// Where.
    pub path: PathBuf,
    /// What came of it.
    pub result: Result<Saved, Message>,
}

/// How an export ended.
#[derive(Debug, Default)]
pub struct ExportOutcome {
    /// The files that were written, as absolute paths, in the order of the formats.
    pub written: Vec<PathBuf>,
    /// The titles of the formats that were not, and why.
    pub failed: Vec<(MessageId, Message)>,
    /// Whether it was stopped; what had been written by then stays.
    pub cancelled: bool,
}

/// What an export would come to.
#[derive(Debug, Default)]
pub struct PreviewOutcome {
    /// The number of the question.
    pub number: u64,
    /// What each of `FORMATS` would hold.
    pub holdings: Vec<Holding>,
    /// What the file of each would be called: a name that is not there yet.
    pub names: Vec<String>,
    /// The folder, as an absolute path.
    pub folder: PathBuf,
    /// Whether it is there.
    pub folder_exists: bool,
}

/// How an import ended.
#[derive(Debug)]
pub struct ImportOutcome {
    /// The file.
    pub path: PathBuf,
    /// What came of it.
    pub result: Result<Import, Message>,
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
