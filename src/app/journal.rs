//! The thread that writes the crash-recovery journal. It takes all requests that are queued, writes
//! and syncs them together, and then reports back. No key press waits for the disk. The thread
//! starts with the first request and sleeps on its channel, so an idle program never wakes up.
//!
//! What is written, and when, is decided in `writer`, which gets the time as an argument. Every
//! exit path must first call [`JournalThread::end`] or [`flush`].

mod writer;

use std::iter;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use self::writer::{JournalRequest, JournalWriter};
use super::system::Waker;
use crate::store::Directories;
use crate::ui::Msg;
use crate::ui::core::effect::JournalJob;

/// The thread's name.
const NAME: &str = "journal";

/// How long a panicking program waits for pending journal requests.
const CRASH_FLUSH_TIMEOUT: Duration = Duration::from_millis(500);

/// The channel to the thread, for the panic handler.
static REQUESTS: Mutex<Option<Sender<JournalRequest>>> = Mutex::new(None);

/// A handle to the thread and its results.
pub struct JournalThread {
    directories: Option<Directories>,
    waker: Waker,
    outcomes: (Sender<Msg>, Receiver<Msg>),
    orders: Option<Sender<JournalRequest>>,
}

impl JournalThread {
    /// A handle whose thread is not started yet. Without directories nothing is journaled.
    pub fn new(directories: Option<Directories>, waker: Waker) -> JournalThread {
        JournalThread { directories, waker, outcomes: channel(), orders: None }
    }

    /// Queues a request; `now` is the time of the change.
    pub fn submit(&mut self, job: JournalJob, now: Timestamp) {
        if self.orders.is_none() {
            self.begin();
        }
        if let Some(orders) = &self.orders {
            // Sending fails only while the program is exiting.
            let _ = orders.send(JournalRequest::Perform(job.journal, now, job.order));
        }
    }

    fn begin(&mut self) {
        let Some(directories) = self.directories.clone() else { return };
        let (sender, orders) = channel();
        let (outcomes, waker) = (self.outcomes.0.clone(), self.waker.clone());
        let report = move |told| {
            // Sending fails only while the program is exiting.
            let _ = outcomes.send(told);
            waker.wake();
        };
        let mut writer = JournalWriter::new(directories, Box::new(report));
        // If no thread can be started, nothing is journaled; the status line says so.
        if thread::Builder::new().name(NAME.to_owned()).spawn(move || work(&mut writer, &orders)).is_ok() {
            *REQUESTS.lock().unwrap_or_else(PoisonError::into_inner) = Some(sender.clone());
            self.orders = Some(sender);
        }
    }

    /// The results since the last call.
    pub fn outcomes(&self) -> Vec<Msg> {
        self.outcomes.1.try_iter().collect()
    }

    /// Waits until all queued requests are written, at most for `patience`.
    pub fn flush(&self, timeout: Duration) {
        wait_for(self.orders.as_ref(), JournalRequest::Flush, timeout);
    }

    /// Like [`JournalThread::flush`], and closes the journal.
    pub fn end(&mut self, timeout: Duration) {
        REQUESTS.lock().unwrap_or_else(PoisonError::into_inner).take();
        wait_for(self.orders.take().as_ref(), JournalRequest::ShutDown, timeout);
    }
}

/// Like [`JournalThread::flush`], for the panic handler; waits only [`LAST_WAIT`].
pub fn flush() {
    // If the lock is taken, the thread is just starting or ending, so nothing can be lost.
    let orders = REQUESTS.try_lock().ok().and_then(|orders| orders.clone());
    wait_for(orders.filter(|_| !is_journal_thread()).as_ref(), JournalRequest::Flush, CRASH_FLUSH_TIMEOUT);
}

fn wait_for(
    orders: Option<&Sender<JournalRequest>>,
    order: fn(Sender<()>) -> JournalRequest,
    timeout: Duration,
) {
    let (done, wait) = channel();
    if orders.is_some_and(|orders| orders.send(order(done)).is_ok()) {
        let _ = wait.recv_timeout(timeout);
    }
}

/// True on the journal's own thread. A panic there does not end the program: journaling continues
/// in another file.
pub fn is_journal_thread() -> bool {
    thread::current().name() == Some(NAME)
}

fn work(writer: &mut JournalWriter, orders: &Receiver<JournalRequest>) {
    loop {
        let first = match writer.timeout(Instant::now()) {
            Some(timeout) => orders.recv_timeout(timeout),
            None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match first {
            Ok(first) => {
                let all = iter::once(first).chain(orders.try_iter()).collect();
                if writer.take(all, Instant::now()) {
                    return;
                }
            }
            Err(RecvTimeoutError::Timeout) => writer.write_draft(Instant::now()),
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

#[cfg(test)]
mod tests;
