//! Progress and cancellation of a long export, from another thread.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::text::error_by_message;
use crate::words::Message;

/// Shared by the exporting thread and the thread that shows the progress.
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

    /// Returns the result, unless it is incomplete because the export was cancelled.
    ///
    /// # Errors
    /// [`ExportError::Cancelled`].
    #[cfg(feature = "pages")]
    pub(super) fn unless_cancelled<T>(&self, made: T) -> Result<T, ExportError> {
        if self.is_cancelled() { Err(ExportError::Cancelled) } else { Ok(made) }
    }

    /// Reports that `done` of `of` steps are done.
    ///
    /// # Errors
    /// [`ExportError::Cancelled`] if the export must stop; the caller should return it.
    pub fn step(&self, done: usize, of: usize) -> Result<(), ExportError> {
        self.done.store(done, Ordering::Relaxed);
        self.of.store(of, Ordering::Relaxed);
        if self.cancelled.load(Ordering::Relaxed) { Err(ExportError::Cancelled) } else { Ok(()) }
    }

    /// Whether the export must stop; for work without steps, such as layout.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Steps done and total steps; 0 of 0 before the first report.
    pub fn progress(&self) -> (usize, usize) {
        (self.done.load(Ordering::Relaxed), self.of.load(Ordering::Relaxed))
    }
}

/// Why an export failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportError {
    /// The user cancelled it.
    Cancelled,
    /// The picture would have more pixels than `limit`.
    TooLarge {
        width: u64,
        height: u64,
        /// The maximum number of pixels.
        limit: u64,
    },
    /// The library that writes the format failed; its message.
    Refused(String),
}

impl ExportError {
    /// The error as a message, with what to do next.
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
