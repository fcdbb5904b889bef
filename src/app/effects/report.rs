//! How worker threads report to the main loop, and the count of pending writes that exit waits for.

use std::sync::mpsc::Sender;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use crate::app::locks::Locks;
use crate::app::system::Waker;
use crate::ui::Msg;

/// The result of a task, with the locks it acquired.
pub(super) struct TaskOutcome {
    pub msg: Msg,
    pub locks: Locks,
}

/// Sends results to the main loop.
#[derive(Clone)]
pub(super) struct Reporter {
    pub outcomes: Sender<TaskOutcome>,
    pub waker: Waker,
}

impl Reporter {
    pub fn send(&self, msg: Msg, locks: Locks) {
        // Sending fails only while the program is exiting.
        let _ = self.outcomes.send(TaskOutcome { msg, locks });
        self.waker.wake();
    }
}

/// Counts writes that are queued or running.
#[derive(Default)]
pub(super) struct PendingWrites {
    count: Mutex<usize>,
    changed: Condvar,
}

impl PendingWrites {
    pub fn begin(&self) {
        *self.count.lock().unwrap_or_else(PoisonError::into_inner) += 1;
    }

    pub fn end(&self) {
        *self.count.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        self.changed.notify_all();
    }

    /// Waits until no write is pending, at most for `patience` (`None`: without limit).
    pub fn wait(&self, timeout: Option<Duration>) {
        let count = self.count.lock().unwrap_or_else(PoisonError::into_inner);
        match timeout {
            Some(timeout) => drop(self.changed.wait_timeout_while(count, timeout, |count| *count > 0)),
            None => drop(self.changed.wait_while(count, |count| *count > 0)),
        }
    }
}
