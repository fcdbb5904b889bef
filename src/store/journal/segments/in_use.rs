//! Whether a segment is being written: decided by the process named in its header and, if that does
//! not suffice, by its lock.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::format::journal::segment;
use crate::store::system::process::{self, ProcessState};

/// How often a lock is tried.
const TRIES: u32 = 10;

/// The time between two tries.
const PAUSE: Duration = Duration::from_millis(10);

/// Whether a lock is free, or soon will be: a program that only checks it holds it briefly, and so
/// does the child process that another program is just starting.
pub(super) fn in_the_end(is_free: impl Fn() -> bool) -> bool {
    (0..TRIES).any(|number| {
        if number > 0 {
            thread::sleep(PAUSE);
        }
        is_free()
    })
}

/// Whether a segment is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::store::journal) enum SegmentState {
    /// A running program is writing it.
    InUse,
    /// Its program has ended, or has closed it.
    Ended,
    /// Its program may be running on the machine or in the container with this name.
    Elsewhere(String),
}

impl SegmentState {
    /// The machine or container where its program may be running.
    pub fn elsewhere(self) -> Option<String> {
        match self {
            SegmentState::Elsewhere(host) => Some(host),
            SegmentState::InUse | SegmentState::Ended => None,
        }
    }
}

/// The segments that this process is writing.
static OWN: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Registers a segment that this process is writing, until it is dropped.
pub(super) struct Own(PathBuf);

impl Own {
    pub fn note(path: PathBuf) -> Own {
        OWN.lock().unwrap_or_else(PoisonError::into_inner).push(path.clone());
        Own(path)
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        let mut own = OWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = own.iter().position(|path| *path == self.0) {
            own.swap_remove(place);
        }
    }
}

/// Decides by the segment's bytes whether it is being written; `None` if they do not suffice.
pub(super) fn judge(path: &Path, bytes: &[u8]) -> Option<SegmentState> {
    let (writer, is_closed) = segment::writer_of(bytes)?;
    if writer == *process::own() {
        let own = OWN.lock().unwrap_or_else(PoisonError::into_inner);
        let in_use = own.iter().any(|own| own == path);
        return Some(if in_use { SegmentState::InUse } else { SegmentState::Ended });
    }
    match process::state_of(&writer) {
        ProcessState::Unknown => None,
        ProcessState::Ended => Some(SegmentState::Ended),
        ProcessState::Running | ProcessState::Elsewhere if is_closed => Some(SegmentState::Ended),
        ProcessState::Running => Some(SegmentState::InUse),
        ProcessState::Elsewhere => Some(SegmentState::Elsewhere(writer.host)),
    }
}
