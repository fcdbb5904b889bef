//! What a save did.

use std::io;
use std::path::PathBuf;

use super::fingerprint::Fingerprint;

/// What became of the former content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Backup {
    /// No copy was asked for.
    NotAsked,
    /// It is here.
    Kept(PathBuf),
    /// The file is saved, but there is no copy of what it held, because of this.
    Failed(String),
}

impl Backup {
    pub(crate) fn of(kept: io::Result<PathBuf>) -> Backup {
        match kept {
            Ok(path) => Backup::Kept(path),
            Err(error) => Backup::Failed(error.to_string()),
        }
    }
}

/// A save that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// What the file holds now.
    pub fingerprint: Fingerprint,
    /// Whether the system says that it would outlive a power cut; else: saved, perhaps not yet durable.
    pub durable: bool,
    /// Where the former file was kept beside the new one, where that was asked for, or nothing else could be done.
    pub former: Option<PathBuf>,
    /// What became of the former content among the copies.
    pub backup: Backup,
}
