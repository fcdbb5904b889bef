//! What the program does to the world, as data: `app` performs it and answers with a `Msg`.

use std::path::PathBuf;
use std::sync::Arc;

use crate::history::Revision;
use crate::model::Map;
use crate::store::{Fingerprint, Settings};

/// Something to be done outside.
#[derive(Debug)]
pub enum Effect {
    /// Save the map; answered by `Msg::Saved`.
    Save(SaveJob),
    /// Open another map; answered by `Msg::Opened`.
    Open(PathBuf),
    /// Put a text on the system's clipboard.
    Copy(String),
    /// Let the user's own editor change a text; answered by `Msg::Edited`.
    EditText(String),
    /// Write the settings.
    SaveSettings(Box<Settings>),
    /// Put a file among the recent ones.
    NoteRecent(PathBuf),
    /// Stop, and come back when the shell says so.
    Suspend,
    /// Draw everything anew.
    Redraw,
    /// End the program.
    Quit,
}

/// A save to be done.
#[derive(Debug)]
pub struct SaveJob {
    /// The map, as it was when the user asked.
    pub map: Arc<Map>,
    /// Which state of the document that is.
    pub revision: Revision,
    /// Where to.
    pub path: PathBuf,
    /// What the file held when it was opened; `None`: it must not exist yet.
    pub expected: Option<Fingerprint>,
    /// Whether the former file is kept beside it (it had comments, which are not kept).
    pub keep_former: bool,
}
