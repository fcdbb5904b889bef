//! The result of a save.

use std::io;
use std::path::PathBuf;

use super::fingerprint::Fingerprint;
use crate::format::system_error::system_says;

/// What happened to the backup copy of the former content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Backup {
    /// No copy was wanted.
    NotAsked,
    /// The path of the copy.
    Kept(PathBuf),
    /// The file is saved, but making the copy failed with this error message.
    Failed(String),
}

impl Backup {
    pub(crate) fn of(kept: io::Result<PathBuf>) -> Backup {
        match kept {
            Ok(path) => Backup::Kept(path),
            Err(error) => Backup::Failed(system_says(&error)),
        }
    }
}

/// A completed save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveReport {
    /// The new content of the file.
    pub fingerprint: Fingerprint,
    /// Whether the system confirmed that it is on the disk; else a power failure may undo it.
    pub durable: bool,
    /// The path of the former file beside the new one, if it was to be kept or there was no other
    /// way.
    pub former: Option<PathBuf>,
    pub backup: Backup,
}
