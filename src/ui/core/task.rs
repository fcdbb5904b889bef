//! Tasks that take time, as data: what each needs, on which thread it runs, and whether the program
//! waits for it when it quits. `app` runs them.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use crate::export::{ExportOptions, Format, Watch};
use crate::format::ballot::{BallotPaper, CastBallot};
use crate::format::journal::{Ending, OrphanedJournal};
use crate::format::{Fingerprint, KeptTimer, Settings, TerminalChoice};
use crate::import::HeadAnswers;
use crate::model::{BallotId, Map};
use crate::ops::Revision;

/// A task for another thread.
#[derive(Debug)]
pub enum Task {
    /// Save the map; answered by `Outcome::Saved`.
    Save(SaveJob),
    /// Export the map; answered by `Msg::Exporting` from time to time, and finally by
    /// `Outcome::Exported`.
    Export(ExportJob),
    /// Compute what an export would contain; answered by `Outcome::Previewed`.
    Preview(PreviewJob),
    /// Read a file of another format as a map; answered by `Outcome::Imported`.
    Import(ImportJob),
    /// Open another map; answered by `Outcome::Opened`, or by `Outcome::JournalsFound` if it has orphaned
    /// journals.
    Open(PathBuf),
    /// Compute what restoring an orphaned journal would result in; answered by `Outcome::JournalsFound`.
    Recover(Arc<OrphanedJournal>),
    /// Discard an orphaned journal, because it was restored or is not wanted.
    Discard(Arc<OrphanedJournal>, Ending),
    /// Try again to lock the file of the map for editing; answered by `Outcome::Editable`.
    Edit(PathBuf),
    /// Check what a file contains now; answered by `Outcome::Looked`.
    Look(LookJob),
    /// Compute the merge with what another program wrote; answered by `Outcome::Merged`.
    Merge(MergeJob),
    /// Read what was done to the map from the journal; answered by `Outcome::HistoryRead`.
    History(HistoryJob),
    /// Read a map to compare this one with; answered by `Outcome::Compared`.
    Compare(CompareJob),
    /// Read a recorded session; answered by `Outcome::RecordingRead`.
    ReadRecording(RecordingJob),
    /// Save a former map to a new file; answered by `Outcome::CopySaved`.
    SaveCopy(CopyJob),
    /// Do something with the ballots of an open vote; answered by `Outcome::Voted`.
    Vote(VoteJob),
    /// Read what a list tells of these maps; answered by `Outcome::OutlinesRead`.
    ReadOutlines(Vec<PathBuf>),
    SaveSettings(Box<Settings>),
    /// Remember what was chosen for a terminal, or what its user was told.
    ChooseForTerminal(TerminalChoice),
    /// Store the timer of a map, or remove it.
    KeepTimer(KeepTimerJob),
    /// Add a file to the list of recent files, with the date on which its next review is due.
    NoteRecent(PathBuf, Option<Date>),
}

impl Task {
    /// The thread on which it runs, if not the one for saving: a long task must not delay others.
    pub fn thread(&self) -> Option<&'static str> {
        match self {
            Task::Export(_) => Some("exports"),
            Task::Preview(_) => Some("previews"),
            Task::Import(_) | Task::Compare(_) => Some("imports"),
            Task::Look(_) | Task::Merge(_) | Task::ReadOutlines(_) => Some("looks"),
            Task::History(_) | Task::ReadRecording(_) => Some("history"),
            Task::Save(_)
            | Task::Open(_)
            | Task::Edit(_)
            | Task::Recover(_)
            | Task::Discard(..)
            | Task::SaveCopy(_)
            | Task::Vote(_)
            | Task::SaveSettings(_)
            | Task::ChooseForTerminal(_)
            | Task::KeepTimer(_)
            | Task::NoteRecent(..) => None,
        }
    }

    /// True if it writes: a program that quits waits only for writers.
    pub fn is_waited_for(&self) -> bool {
        match self {
            Task::Save(_)
            | Task::SaveCopy(_)
            | Task::Export(_)
            | Task::Discard(..)
            | Task::Vote(_)
            | Task::SaveSettings(_)
            | Task::ChooseForTerminal(_)
            | Task::KeepTimer(_)
            | Task::NoteRecent(..) => true,
            Task::Preview(_)
            | Task::Import(_)
            | Task::Open(_)
            | Task::Recover(_)
            | Task::Edit(_)
            | Task::History(_)
            | Task::Compare(_)
            | Task::ReadRecording(_)
            | Task::Look(_)
            | Task::ReadOutlines(_)
            | Task::Merge(_) => false,
        }
    }
}

/// A request for what was done to a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryJob {
    /// Its file.
    pub path: PathBuf,
}

/// A request for a recorded session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordingJob {
    /// Its number in the journal.
    pub session: u64,
    /// The number of the change after which the replay begins; `None`: before the first.
    pub after: Option<u64>,
}

/// A former map, to be saved to a new file.
#[derive(Clone, Debug)]
pub struct CopyJob {
    pub map: Arc<Map>,
    pub path: PathBuf,
    /// The file of the open map, whose permissions the copy gets.
    pub of: PathBuf,
}

/// A map to be read for a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompareJob {
    /// The file of the open map, if it has one.
    pub own: Option<PathBuf>,
    /// The file of the other map.
    pub other: String,
    /// Whether the user typed its name; otherwise the map named it, relative to its own file.
    pub typed: bool,
}

/// A timer to be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeepTimerJob {
    /// The file of its map.
    pub path: PathBuf,
    /// `None`: to be removed.
    pub timer: Option<KeptTimer>,
    /// When it was as it is here, in milliseconds since the program started.
    pub at: u64,
}

#[derive(Debug)]
pub struct SaveJob {
    /// The map at the time of the request.
    pub map: Arc<Map>,
    pub revision: Revision,
    pub path: PathBuf,
    /// The fingerprint of the file when it was opened; `None`: it must not exist yet.
    pub expected: Option<Fingerprint>,
    /// Whether to keep a copy of the old file (it had comments, which a save does not keep).
    pub keep_former: bool,
    /// How many backups of old contents to keep.
    pub copies: usize,
    /// When saving to another file: the original one, whose permissions the copy gets.
    pub copy_of: Option<PathBuf>,
    pub reason: SaveReason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveReason {
    Changed,
    /// It was merged with what another program wrote.
    Merged {
        /// The number of decisions of the merge that were reported.
        note_count: usize,
    },
    /// It replaces what another program wrote, of which a copy is kept.
    Overwriting,
}

/// Something to do with the ballots of a vote, which lie beside the file of the map.
#[derive(Clone, Debug)]
pub struct VoteJob {
    /// The file of the map.
    pub path: PathBuf,
    pub id: BallotId,
    pub step: VoteStep,
}

#[derive(Clone, Debug)]
pub enum VoteStep {
    /// Take ballots, or go on taking them after a crash. The ballots that were taken when the vote
    /// was closed are put back.
    Open(BallotPaper, Vec<CastBallot>),
    /// Keep the dots that the voter on this screen has not handed over, in place of the former ones.
    Draft(CastBallot),
    Count,
    /// Cast the ballot of somebody who voted on this screen.
    Cast(CastBallot),
    /// Go on with the vote beside this file: the map was saved under another name.
    MoveTo(PathBuf),
    /// Take no more ballots, and read them.
    Collect,
    /// Remove the ballots, which are in the map's journal.
    Discard,
}

/// A check of a file.
#[derive(Clone, Debug)]
pub struct LookJob {
    pub path: PathBuf,
    /// The fingerprint of the file when it was last read or written; `None` if it was never read.
    pub known: Option<Fingerprint>,
    /// The map of that content.
    pub base: Option<Arc<Map>>,
    /// Whether a save asked for it, which wrote nothing because of what it found.
    pub saving: bool,
}

/// A merge of the map with what another program wrote.
#[derive(Debug)]
pub struct MergeJob {
    /// The common ancestor; `None` if there is none.
    pub base: Option<Arc<Map>>,
    /// The map at the time of the request.
    pub ours: Arc<Map>,
    pub revision: Revision,
    /// The map that the other program wrote.
    pub theirs: Arc<Map>,
    /// The fingerprint of that map's file.
    pub fingerprint: Fingerprint,
    /// Whether `theirs` replaces `ours` instead.
    pub reload: bool,
}

pub struct ExportJob {
    pub order: ExportOrder,
    /// The formats, each once.
    pub formats: Vec<&'static Format>,
    /// Receives the progress, and stops the export.
    pub watch: Arc<Watch>,
}

/// A preview of an export in every format.
pub struct PreviewJob {
    pub order: ExportOrder,
    /// The number of the request, which the answer carries.
    pub number: u64,
}

/// What to export, and where to.
#[derive(Clone)]
pub struct ExportOrder {
    /// The map at the time of the request.
    pub map: Arc<Map>,
    pub options: ExportOptions,
    /// The settings: their colours and logo are used.
    pub settings: Box<Settings>,
    pub folder: PathBuf,
    /// The name of the files, without extension.
    pub stem: String,
    /// The map's own file, which an export never replaces.
    pub own: Option<PathBuf>,
    /// Whether to overwrite files of the same name; otherwise the new ones are numbered.
    pub overwrite: bool,
}

/// How many file names are tried before giving up.
const NAMES: usize = 1000;

impl ExportOrder {
    /// The file names to try, in order, until one does not exist: `map.csv`, `map-2.csv`,
    /// `map-3.csv` …
    pub fn names(&self, extension: &str) -> impl Iterator<Item = String> {
        let (stem, extension) = (self.stem.clone(), extension.to_owned());
        let plain = format!("{stem}.{extension}");
        std::iter::once(plain).chain((2..NAMES).map(move |number| format!("{stem}-{number}.{extension}")))
    }
}

impl std::fmt::Debug for ExportJob {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.formats.iter().map(|format| format.name).collect();
        write!(formatter, "export as {} to {}", names.join(", "), self.order.folder.display())
    }
}

impl std::fmt::Debug for PreviewJob {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "preview {} of an export to {}", self.number, self.order.folder.display())
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportJob {
    pub path: PathBuf,
    /// The language of the map, if known.
    pub language: Option<String>,
    /// What the user said about the headings of the file, and which they are; `None`: nothing was asked
    /// yet.
    pub heads: Option<AnsweredHeads>,
    /// The only sheet that is wanted.
    pub sheet: Option<String>,
    /// The place of the journey that is wanted, of several in one text.
    pub journey: usize,
}

/// The headings of a file, with what the user said about them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnsweredHeads {
    pub heads: Vec<String>,
    pub answers: HeadAnswers,
}
