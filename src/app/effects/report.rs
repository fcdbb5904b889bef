//! What goes back to the loop, and what it may have to wait for.

use std::sync::mpsc::Sender;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use crate::app::locks::Locks;
use crate::app::system::Waker;
use crate::ui::Msg;

/// What came of something, with the locks that were given for it.
pub(super) struct TaskOutcome {
    pub msg: Msg,
    pub locks: Locks,
}

/// The way back to the loop.
#[derive(Clone)]
pub(super) struct Reporter {
    pub outcomes: Sender<TaskOutcome>,
    pub waker: Waker,
}

impl Reporter {
    /// Tells the loop something.
    pub fn tell(&self, msg: Msg, locks: Locks) {
        // Where nobody listens any more the program is ending.
        let _ = self.outcomes.send(TaskOutcome { msg, locks });
        self.waker.wake();
    }
}

/// How much is being written, or waits for that.
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

    /// Waits until nothing is being written, but no longer than this; `None`: as long as it takes.
    pub fn wait(&self, patience: Option<Duration>) {
        let count = self.count.lock().unwrap_or_else(PoisonError::into_inner);
        match patience {
            Some(patience) => drop(self.changed.wait_timeout_while(count, patience, |count| *count > 0)),
            None => drop(self.changed.wait_while(count, |count| *count > 0)),
        }
    }
}
