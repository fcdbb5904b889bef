//! A long export can be watched and stopped from another thread.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::text::error_by_message;
use crate::words::Message;

/// Shared between the thread that exports and the one that shows how far it is.
#[derive(Debug, Default)]
pub struct Watch {
    cancelled: AtomicBool,
    done: AtomicUsize,
    of: AtomicUsize,
}

impl Watch {
    /// Asks the export to stop.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// What was made while somebody watched, unless it is not whole because they stopped it.
    ///
    /// # Errors
    /// [`ExportError::Cancelled`].
    pub(super) fn unless_cancelled<T>(&self, made: T) -> Result<T, ExportError> {
        if self.is_cancelled() { Err(ExportError::Cancelled) } else { Ok(made) }
    }

    /// Notes that `done` of `of` steps are done.
    ///
    /// # Errors
    /// [`ExportError::Cancelled`] where the export is to stop: it is passed on to the caller.
    pub fn step(&self, done: usize, of: usize) -> Result<(), ExportError> {
        self.done.store(done, Ordering::Relaxed);
        self.of.store(of, Ordering::Relaxed);
        if self.cancelled.load(Ordering::Relaxed) { Err(ExportError::Cancelled) } else { Ok(()) }
    }

    /// Whether somebody asked the export to stop: for work that has no steps yet, such as laying out.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// How many steps are done, and of how many; 0 of 0 before the first.
    pub fn progress(&self) -> (usize, usize) {
        (self.done.load(Ordering::Relaxed), self.of.load(Ordering::Relaxed))
    }
}

/// Why nothing was exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportError {
    /// Somebody asked it to stop.
    Cancelled,
    /// A picture of so many pixels is more than `limit`.
    TooLarge {
        width: u64,
        height: u64,
        /// How many pixels there may be.
        limit: u64,
    },
    /// The library that writes the format refused, in its own words.
    Refused(String),
}

impl ExportError {
    /// What happened and what to do, to people.
    pub fn message(&self) -> Message {
        match self {
            ExportError::Cancelled => Message::new("export-cancelled"),
            ExportError::TooLarge { width, height, limit } => Message::new("export-too-large")
                .text("width", width.to_string())
                .text("height", height.to_string())
                .text("limit", limit.to_string()),
            ExportError::Refused(said) => Message::new("export-refused").text("said", said.clone()),
        }
    }
}

error_by_message!(ExportError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_watch_stops_the_next_step() {
        let watch = Watch::default();
        assert_eq!(watch.step(1, 3), Ok(()));
        watch.cancel();
        assert_eq!(watch.step(2, 3), Err(ExportError::Cancelled));
        assert_eq!(watch.progress(), (2, 3));
    }
}
