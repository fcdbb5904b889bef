//! What the program does to the world, as data: `app` performs it and answers with a `Msg`.

use std::path::PathBuf;
use std::sync::Arc;

use crate::export::{Format, Options};
use crate::history::Revision;
use crate::model::Map;
use crate::store::{Fingerprint, Settings};

/// Something to be done outside.
#[derive(Debug)]
pub enum Effect {
    /// Save the map; answered by `Msg::Saved`.
    Save(SaveJob),
    /// Write the map in another format; answered by `Msg::Exported`.
    Export(ExportJob),
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

/// An export to be done.
pub struct ExportJob {
    /// The map, as it was when the user asked.
    pub map: Arc<Map>,
    /// In which format.
    pub format: &'static Format,
    /// How.
    pub options: Options,
    /// Where to, if there is no file of this name yet.
    pub path: PathBuf,
}

/// How many names are tried before a folder is taken to be full of them.
const NAMES: usize = 1000;

impl ExportJob {
    /// The names to be tried, in order, until one is new: `map.csv`, `map-2.csv`, `map-3.csv` …
    pub fn paths(&self) -> impl Iterator<Item = PathBuf> {
        let stem = self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let extension = self.format.extension;
        let numbered = move |number| self.path.with_file_name(format!("{stem}-{number}.{extension}"));
        std::iter::once(self.path.clone()).chain((2..NAMES).map(numbered))
    }
}

impl std::fmt::Debug for ExportJob {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "export as {} to {}", self.format.name, self.path.display())
    }
}
