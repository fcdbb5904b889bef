//! The results of tasks, with which `app` answers them.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::external_change::CurrentFile;
use super::task::{CompareJob, ImportJob, RecordingJob, SaveReason};
use crate::export::Holding;
use crate::format::ballot::{CastBallot, CollectedBallots, Voter};
use crate::format::journal::{ChangeStatus, OrphanedJournal, Recording, Restored};
use crate::format::{Fingerprint, FoundOutline, LockToken, Opened, SaveError, SaveReport};
use crate::import::Import;
use crate::model::{BallotId, Id, Map};
use crate::ops::{Op, Revision};
use crate::words::{Message, MessageId};

#[derive(Debug)]
pub enum Outcome {
    /// A save ended.
    Saved(Box<SaveOutcome>),
    /// An export ended.
    Exported(Box<ExportOutcome>),
    /// A preview of an export is ready.
    Previewed(Box<PreviewOutcome>),
    /// A file was read as a map, or could not be.
    Imported(Box<ImportOutcome>),
    /// A map was opened, or could not be.
    Opened(Box<Result<Opened, Message>>),
    /// Orphaned journals of a map were found.
    JournalsFound(Box<FoundJournals>),
    /// The file of the map was opened again to be edited, unless another program holds the lock; or
    /// it could not be.
    Editable(Box<Result<Opened, Message>>),
    /// A file was checked for changes.
    Looked(Box<LookOutcome>),
    /// A merge with what another program wrote was computed.
    Merged(Box<MergeOutcome>),
    /// The history of the map was read.
    HistoryRead(Box<HistoryOutcome>),
    /// A map to compare with was read, or could not be.
    Compared(Box<CompareOutcome>),
    /// A session was read, to be replayed.
    RecordingRead(Box<RecordingOutcome>),
    /// A former map was saved to this new file, or could not be.
    CopySaved(Box<Result<PathBuf, Message>>),
    /// Something was done with the ballots of a vote.
    Voted(Box<VoteOutcome>),
    /// What a list tells of these maps was read.
    OutlinesRead(Vec<(PathBuf, FoundOutline)>),
}

/// A map that the open one is to be compared with.
#[derive(Debug)]
pub struct CompareOutcome {
    pub job: CompareJob,
    pub result: Result<OtherMap, Message>,
}

/// A map that only is looked at.
#[derive(Clone, Debug)]
pub struct OtherMap {
    /// The name of its file, without folders.
    pub name: String,
    pub map: Arc<Map>,
}

/// What was recorded about a map.
#[derive(Debug)]
pub struct HistoryOutcome {
    /// Its file.
    pub path: PathBuf,
    /// The newest first.
    pub sessions: Result<Vec<HistorySession>, Message>,
}

/// What was done to a map from opening to closing it.
#[derive(Clone, Debug, PartialEq)]
pub struct HistorySession {
    /// Its number in the journal.
    pub number: u64,
    /// Whether it can be replayed.
    pub has_base: bool,
    /// The machine on which it was recorded, if that was another one.
    pub other_host: Option<String>,
    /// The newest first; never empty.
    pub changes: Vec<HistoryChange>,
}

/// A recorded change.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryChange {
    /// Its number within the session.
    pub sequence: u64,
    /// In the user's time zone.
    pub time: DateTime,
    pub message: Message,
    pub status: ChangeStatus,
    /// The nodes that it changed, or the first of many.
    pub nodes: Vec<Id>,
}

/// A session, to be replayed.
#[derive(Debug)]
pub struct RecordingOutcome {
    pub job: RecordingJob,
    pub recording: Result<Arc<Recording>, Message>,
    /// The user's time zone.
    pub zone: TimeZone,
}

/// The orphaned journals of a map.
#[derive(Debug)]
pub struct FoundJournals {
    /// Its file, opened; `None` if there is no file, or another map stays open.
    pub opened: Option<Opened>,
    /// Oldest first.
    pub offers: Vec<RecoveryOffer>,
    /// Places that may hold more of them, and why they could not be read.
    pub unread: Vec<Message>,
}

/// An orphaned journal that is offered for recovery.
#[derive(Clone, Debug)]
pub struct RecoveryOffer {
    pub journal: Arc<OrphanedJournal>,
    /// The result of restoring it, or why it cannot be restored.
    pub restored: Result<Arc<Restored>, Message>,
    /// Why it cannot be restored into its own file, if so (it cannot be read, or holds another
    /// map): it is then restored into a new file.
    pub damaged: Option<Message>,
    /// The user's time zone.
    pub zone: TimeZone,
}

/// The result of a save.
#[derive(Debug)]
pub struct SaveOutcome {
    pub revision: Revision,
    /// The map at that revision.
    pub map: Arc<Map>,
    /// The file, with symbolic links resolved if it was saved.
    pub path: PathBuf,
    pub reason: SaveReason,
    /// The lock for editing that file.
    pub lock: Option<LockToken>,
    pub result: Result<SaveReport, SaveError>,
}

/// The result of checking a file.
#[derive(Debug)]
pub struct LookOutcome {
    pub path: PathBuf,
    /// Whether a save asked for it.
    pub saving: bool,
    /// What the file holds; `None`: what it should.
    pub found: Option<CurrentFile>,
    /// An unused file name, for a copy.
    pub copy: PathBuf,
}

/// The result of a merge with what another program wrote.
#[derive(Debug)]
pub struct MergeOutcome {
    pub revision: Revision,
    /// The map at that revision.
    pub ours: Arc<Map>,
    /// The fingerprint of the other program's content.
    pub fingerprint: Fingerprint,
    /// The operations that turn our map into the merged one.
    pub ops: Vec<Op>,
    /// Whether the merged map equals what the other program wrote.
    pub is_theirs: bool,
    /// Whether a reload was asked for instead of a merge.
    pub reload: bool,
    /// Messages about the merge for the user, besides its conflicts.
    pub notes: Vec<Message>,
}

/// What became of the ballots of a vote.
#[derive(Debug)]
pub struct VoteOutcome {
    pub id: BallotId,
    pub result: Result<VoteDone, Message>,
}

#[derive(Debug)]
pub enum VoteDone {
    /// Ballots are taken.
    Opened {
        /// The files of the ballots that are there already.
        voters: Vec<String>,
        /// The dots of a voter on this screen that were not handed over.
        draft: Option<CastBallot>,
    },
    /// So many ballots are there.
    Counted(usize),
    /// The dots of the voter on this screen could not be stored, and why.
    DraftLost(Message),
    /// The ballots stay beside this former file of the map, and why.
    NotMoved(PathBuf, Message),
    /// A ballot is cast.
    Cast {
        voter: Voter,
        /// Why it may not survive a power failure, if so.
        unsynced: Option<String>,
    },
    /// No more ballots are taken; these were cast.
    Collected(CollectedBallots),
}

/// The result of an export.
#[derive(Debug, Default)]
pub struct ExportOutcome {
    /// The files that were written, as absolute paths, in the order of the formats.
    pub written: Vec<PathBuf>,
    /// The titles of the formats that failed, and why.
    pub failed: Vec<(MessageId, Message)>,
    /// What there is to know about the files: fonts of the system, and cards for which there was no
    /// room.
    pub notes: Vec<Message>,
    /// Whether it was cancelled; then nothing was written.
    pub cancelled: bool,
}

#[derive(Debug, Default)]
pub struct PreviewOutcome {
    /// The number of the request.
    pub number: u64,
    /// What each of `FORMATS` would contain.
    pub holdings: Vec<Holding>,
    /// The file name of each: one that does not exist yet.
    pub names: Vec<String>,
    /// As an absolute path.
    pub folder: PathBuf,
    pub folder_exists: bool,
}

/// The result of an import.
#[derive(Debug)]
pub struct ImportOutcome {
    pub job: ImportJob,
    pub result: Result<Import, Message>,
    /// The headings of the table, if that is refused because none of them is known.
    pub unknown_heads: Vec<String>,
}
