//! A map with the file that it was read from.

use std::path::PathBuf;

use super::fingerprint::Fingerprint;
use super::lock::LockToken;
use super::read::Loaded;
use crate::words::Message;

/// A map that was read from a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// What was in it.
    pub loaded: Loaded,
    /// The file itself, with symbolic links followed: where to save.
    pub path: PathBuf,
    /// What to find there on saving, so that nobody else's work is overwritten.
    pub fingerprint: Fingerprint,
    /// The right to edit it, where that was asked for and nobody else has it.
    pub lock: Option<LockToken>,
    /// What is to be said of a save of it that was interrupted, where it was opened to be edited.
    pub interrupted: Option<Message>,
}
