//! What came of a task: everything that `app` answers one with.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::outside::Found;
use super::task::SaveManner;
use crate::export::Holding;
use crate::format::journal::{Left, Restored};
use crate::format::{Fingerprint, LockToken, Opened, SaveError, Saved};
use crate::import::Import;
use crate::model::Map;
use crate::ops::{Op, Revision};
use crate::words::{Message, MessageId};

/// What came of a task.
#[derive(Debug)]
pub enum Outcome {
    /// A save ended: what was saved (the revision and where), or why not.
    Saved(Box<SaveOutcome>),
    /// An export ended: where it is, or why not.
    Exported(Box<ExportOutcome>),
    /// What an export would come to.
    Previewed(Box<PreviewOutcome>),
    /// A file was read as a map, or why not.
    Imported(Box<ImportOutcome>),
    /// A map was opened, or why not.
    Opened(Box<Result<Opened, Message>>),
    /// Programs that ended left something behind of a map.
    Left(Box<FoundMap>),
    /// The file of the map was opened again, to be edited if nobody else does; or why not.
    Editable(Box<Result<Opened, Message>>),
    /// A file was looked at.
    Looked(Box<LookOutcome>),
    /// It is known what brings the map together with what another program wrote.
    Merged(Box<MergeOutcome>),
}

/// What was found of a map.
#[derive(Debug)]
pub struct FoundMap {
    /// Its file, opened; `None` where there is no file, or another map stays open.
    pub opened: Option<Opened>,
    /// What was left behind, oldest first.
    pub offers: Vec<Offer>,
    /// Where more may have been left behind, and why it could not be looked at.
    pub unread: Vec<Message>,
}

/// Something that was left behind.
#[derive(Clone, Debug)]
pub struct Offer {
    /// What.
    pub left: Arc<Left>,
    /// What would become of it, or why nothing can.
    pub restored: Result<Arc<Restored>, Message>,
    /// Why it cannot be restored into its file, where that is so (it cannot be read, or holds another map): it is then
    /// restored into a new file.
    pub damaged: Option<Message>,
    /// Where the user's clock stands.
    pub zone: TimeZone,
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
    pub found: Option<Found>,
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
