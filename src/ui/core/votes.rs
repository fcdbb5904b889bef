//! The folders of ballots that this program has opened beside the file of the map, and the ballots
//! that were taken out of them when a vote was closed.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::format::ballot::CastBallot;
use crate::model::BallotId;

#[derive(Clone, Debug, Default)]
pub struct VoteFolders {
    pub folders: BTreeMap<BallotId, VoteFolder>,
    /// Closed folders, each until the journal contains what was in it.
    pub pending: Vec<PendingBallots>,
}

impl VoteFolders {
    /// Whether ballots are still to be put back. If the journal had the undo before they are stored, a
    /// crash in between would leave an open vote without them.
    pub fn is_reopening(&self) -> bool {
        self.is_unreturned() || self.folders.values().any(|folder| folder.stage == VoteStage::Reopening)
    }

    /// Whether ballots could not be put back.
    pub fn is_unreturned(&self) -> bool {
        self.folders.values().any(|folder| folder.stage == VoteStage::Unreturned)
    }
}

/// The folder of the ballots of a vote.
#[derive(Clone, Debug)]
pub struct VoteFolder {
    /// The file of the map beside which it is.
    pub path: PathBuf,
    pub stage: VoteStage,
    /// The ballots that were taken out of it. They are put back if the close is undone: the map has
    /// no names if the vote is anonymous.
    pub taken: Vec<CastBallot>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoteStage {
    /// The ballots of a close that was undone are being put back.
    Reopening,
    /// They could not be put back. It is tried again when the user goes on with the vote.
    Unreturned,
    Open,
    /// It is being closed.
    Closing,
    Closed,
    /// It could not be closed.
    Stuck,
}

/// Ballots that will be removed.
#[derive(Clone, Debug)]
pub struct PendingBallots {
    /// The file of the map.
    pub path: PathBuf,
    pub id: BallotId,
    /// The number of the record that has the result.
    pub sequence: u64,
}
