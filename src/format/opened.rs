//! A map, and the file that it was read from.

use std::path::PathBuf;

use super::fingerprint::Fingerprint;
use super::kept_timer::KeptTimer;
use super::lock::LockToken;
use super::read::Loaded;
use crate::words::Message;

/// A map that was read from a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub loaded: Loaded,
    /// The file to save to, with symbolic links resolved.
    pub path: PathBuf,
    /// The content that must still be there on saving, so that nobody else's work is overwritten.
    pub fingerprint: Fingerprint,
    /// The lock, if it was asked for and nobody else holds it.
    pub lock: Option<LockToken>,
    /// A message about an interrupted save, if the file was opened for editing.
    pub interrupted: Option<Message>,
    /// The timer that runs for it, if it may be edited.
    pub timer: Option<KeptTimer>,
}
