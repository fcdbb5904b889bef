//! Requests to the outside, as data: `app` performs them and answers with a `Msg`.

use std::sync::Arc;

use super::task::Task;
use crate::format::journal::{Checkpoint, JournalOrigin};
use crate::model::{CardId, Map};
use crate::ops::QueuedTransaction;

/// A request to the outside.
#[derive(Debug)]
pub enum Effect {
    /// Run a task on a thread; answered by `Msg::Done`, if there is anything to report.
    Task(Task),
    /// Write to the journal; answered by `Msg::Journaled` or `Msg::JournalFailed`.
    Journal(JournalJob),
    /// Put a text on the system clipboard.
    Copy(String),
    /// Open the text of a card in the user's external editor; answered by `Msg::Edited`.
    EditText(CardId, String),
    /// Suspend the program until the shell resumes it.
    Suspend,
    /// Redraw the whole screen.
    Redraw,
    /// Ring the terminal's bell.
    Bell,
    Quit,
}

/// A request to the journal.
#[derive(Debug)]
pub struct JournalJob {
    /// The number of the journal within the session.
    pub journal: u64,
    pub order: JournalCommand,
}

/// What the journal should do.
#[derive(Debug)]
pub enum JournalCommand {
    /// Begin a journal for another map. The previous one is closed.
    Begin(JournalOrigin),
    /// Append applied transactions.
    Append(Vec<QueuedTransaction>),
    /// Store the text of an open editor, as the transaction that accepting it would apply; an empty
    /// one deletes the stored draft.
    Draft(QueuedTransaction),
    /// After a failure: begin again with the whole map.
    Snapshot {
        map: Arc<Map>,
        /// The number of the last record that the map contains.
        through: u64,
    },
    /// Record that the map was saved.
    Checkpoint(Checkpoint),
    /// Check that the journal's files are still where the next start looks for them.
    Verify,
    /// The map was closed.
    Close,
}
