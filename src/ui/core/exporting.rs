//! The running export: its progress, and how it is stopped; and how often a preview was asked for.

use std::sync::Arc;

use crate::export::Watch;
use crate::format::ExportSettings;

/// The exports of this session.
#[derive(Clone, Debug, Default)]
pub struct Exports {
    pub running: Option<RunningExport>,
    /// The number of the last preview that was asked for.
    pub previews: u64,
}

#[derive(Clone, Debug)]
pub struct RunningExport {
    /// Stops it.
    pub watch: Arc<Watch>,
    pub progress: Progress,
    /// Whether it was asked to stop.
    pub stopping: bool,
    /// The settings to remember once it has been written.
    pub kept: Box<ExportSettings>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The index of the format being written, among those of the job.
    pub format: usize,
    pub formats: usize,
    /// The steps of this format that are done.
    pub done: usize,
    /// The number of steps of this format; 0 if unknown.
    pub of: usize,
}
