//! What the program does to the world, as data: `app` performs it and answers with a `Msg`.

use std::sync::Arc;

use super::task::Task;
use crate::format::journal::{Checkpoint, Origin};
use crate::model::Map;
use crate::ops::Applied;

/// Something to be done outside.
#[derive(Debug)]
pub enum Effect {
    /// Do something that takes time, on a thread; answered by `Msg::Done`, where there is anything to say.
    Task(Task),
    /// Keep something in the journal; answered by `Msg::Journaled` or `Msg::JournalFailed`.
    Journal(JournalJob),
    /// Put a text on the system's clipboard.
    Copy(String),
    /// Let the user's own editor change a text; answered by `Msg::Edited`.
    EditText(String),
    /// Stop, and come back when the shell says so.
    Suspend,
    /// Draw everything anew.
    Redraw,
    /// End the program.
    Quit,
}

/// Something for the journal.
#[derive(Debug)]
pub struct JournalJob {
    /// Which of the session's journals is meant.
    pub journal: u64,
    /// What is to be done.
    pub order: JournalOrder,
}

/// What a journal is to do.
#[derive(Debug)]
pub enum JournalOrder {
    /// Begin: another map is worked on. A former journal is closed.
    Begin(Origin),
    /// Keep what was applied.
    Append(Vec<Applied>),
    /// Keep what stands in an open editor, as what closing it would apply; nothing where it is empty.
    Draft(Applied),
    /// After a failure: begin anew with the whole map, which holds everything up to the number `through`.
    Snapshot {
        /// The map.
        map: Arc<Map>,
        /// The last number in it.
        through: u64,
    },
    /// Note a save.
    Checkpoint(Checkpoint),
    /// See whether all of it is still where the next start looks for it.
    Verify,
    /// The map is closed.
    Close,
}
