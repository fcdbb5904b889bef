//! The state of the import dialog.

use std::sync::Arc;

use crate::import::Import;
use crate::ui::core::report::Report;
use crate::ui::core::task::ImportJob;

/// An import that waits to be accepted.
#[derive(Clone, Debug)]
pub struct ImportDialog {
    pub origin: ImportPurpose,
    /// How the file was read; `None`: it is no file.
    pub(super) job: Option<ImportJob>,
    pub(super) report: Report,
}

/// Where an import comes from, which decides what accepting it does.
#[derive(Clone, Debug)]
pub enum ImportPurpose {
    /// A file; it becomes a new map of this name.
    NewMap(Arc<Import>, String),
    /// A file; it is added to the open map.
    IntoMap(Arc<Import>),
    /// A text that was pasted on the board; it is added to the map, or pasted as plain cards.
    Pasted(Arc<Import>, String),
    /// Cells of a spreadsheet that were pasted on a card; they go to the touchpoints and lanes from there on, or
    /// all become cards there.
    Cells(String),
}

/// The line that names a file to import.
#[derive(Clone, Copy, Debug)]
pub struct ImportLine;
