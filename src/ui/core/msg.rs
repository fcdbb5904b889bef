//! What can happen to the program: everything that `update` is told.

use std::path::PathBuf;
use std::sync::Arc;

use super::key::Key;
use super::task::SaveManner;
use crate::export::Holding;
use crate::format::{Fingerprint, LockToken, Opened, SaveError, Saved};
use crate::import::Import;
use crate::model::Map;
use crate::ops::{Op, Revision, Transaction};
use crate::ui::export::state::Progress;
use crate::ui::external_change::state as outside;
use crate::ui::recovery::state::Offer;
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
    /// The time has come that [`crate::ui::file::autosave::due`] told.
    Tick,
    /// The file of the map was opened again, to be edited if nobody else does; or why not.
    Editable(Box<Result<Opened, Message>>),
    /// A file was looked at.
    Looked(Box<LookOutcome>),
    /// Somebody else who works on the map changed it.
    Received(Box<Transaction>),
    /// It is known what brings the map together with what another program wrote.
    Merged(Box<MergeOutcome>),
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
    /// Where more may have been left behind, and why it could not be looked at.
    pub unread: Vec<Message>,
}

/// How a save ended.
#[derive(Debug)]
pub struct SaveOutcome {
    /// The state that was to be saved.
    pub revision: Revision,
    /// The map in that state.
    pub map: Arc<Map>,
    /// Where: the file itself, with links followed, where it was saved.
    pub path: PathBuf,
    /// Why.
    pub manner: SaveManner,
    /// The right to edit that file.
    pub lock: Option<LockToken>,
    /// What came of it.
    pub result: Result<Saved, SaveError>,
}

/// What a look at a file found.
#[derive(Debug)]
pub struct LookOutcome {
    /// The file.
    pub path: PathBuf,
    /// Whether a save asked.
    pub saving: bool,
    /// What is there; `None`: what should be.
    pub found: Option<outside::Found>,
    /// A name that is free, for a copy.
    pub copy: PathBuf,
}

/// What brings a map together with what another program wrote.
#[derive(Debug)]
pub struct MergeOutcome {
    /// The state of the document that was brought together.
    pub revision: Revision,
    /// The map in that state.
    pub ours: Arc<Map>,
    /// What tells the other program's content from others.
    pub fingerprint: Fingerprint,
    /// What is to be done to the map.
    pub ops: Vec<Op>,
    /// Whether it is then what the other program wrote.
    pub is_theirs: bool,
    /// Whether that was asked for.
    pub reload: bool,
    /// What people should know of the merge, besides what it could not decide.
    pub told: Vec<Message>,
}

/// How an export ended.
#[derive(Debug, Default)]
pub struct ExportOutcome {
    /// The files that were written, as absolute paths, in the order of the formats.
    pub written: Vec<PathBuf>,
    /// The titles of the formats that were not, and why.
    pub failed: Vec<(MessageId, Message)>,
    /// Whether it was stopped; then nothing was written.
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
