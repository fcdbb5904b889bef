//! The export that is under way: how far it is, and by what it is stopped.

use std::sync::Arc;

use crate::export::Watch;
use crate::format::ExportSettings;

/// An export that is under way.
#[derive(Clone, Debug)]
pub struct Exporting {
    /// Stops it.
    pub watch: Arc<Watch>,
    /// How far it is.
    pub progress: Progress,
    /// Whether it was asked to stop.
    pub stopping: bool,
    /// What is remembered once it is written.
    pub kept: Box<ExportSettings>,
}

/// How far an export is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The format that is being written, as a place in the job's.
    pub format: usize,
    /// How many formats there are.
    pub formats: usize,
    /// How many steps of it are done.
    pub done: usize,
    /// Of how many; 0 where it is not known.
    pub of: usize,
}
