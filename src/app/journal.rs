//! The journal's thread: what it is given it writes and syncs, all that has come at once, and then says so. It sleeps on
//! its channel, and begins with the first that there is to keep, so that no key press waits for a disk and a program in
//! which nothing is done does not wake up.
//!
//! What it does with what it is given stands in `writer`, which is told the time. Whoever ends the program, in whatever way, calls [`JournalThread::end`] or [`flush`] before.

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

/// What the thread is called.
const NAME: &str = "journal";

/// How long a program that fails waits for what it has given to the journal.
const LAST_WAIT: Duration = Duration::from_millis(500);

/// The way to the thread, for a program that fails.
static ORDERS: Mutex<Option<Sender<JournalRequest>>> = Mutex::new(None);

/// The thread and its ends.
pub struct JournalThread {
    directories: Option<Directories>,
    waker: Waker,
    outcomes: (Sender<Msg>, Receiver<Msg>),
    orders: Option<Sender<JournalRequest>>,
}

impl JournalThread {
    /// A thread that has not begun; it will keep journals in these directories, or none where there are none.
    pub fn new(directories: Option<Directories>, waker: Waker) -> JournalThread {
        JournalThread { directories, waker, outcomes: channel(), orders: None }
    }

    /// Gives it something to do, at this time.
    pub fn give(&mut self, job: JournalJob, now: Timestamp) {
        if self.orders.is_none() {
            self.begin();
        }
        if let Some(orders) = &self.orders {
            // It ends only with the program.
            let _ = orders.send(JournalRequest::Do(job.journal, now, job.order));
        }
    }

    fn begin(&mut self) {
        let Some(directories) = self.directories.clone() else { return };
        let (sender, orders) = channel();
        let (outcomes, waker) = (self.outcomes.0.clone(), self.waker.clone());
        let tell = move |told| {
            // Where nobody listens any more the program is ending.
            let _ = outcomes.send(told);
            waker.wake();
        };
        let mut writer = JournalWriter::new(directories, Box::new(tell));
        // Without a thread nothing is kept, and the status line says so.
        if thread::Builder::new().name(NAME.to_owned()).spawn(move || work(&mut writer, &orders)).is_ok() {
            *ORDERS.lock().unwrap_or_else(PoisonError::into_inner) = Some(sender.clone());
            self.orders = Some(sender);
        }
    }

    /// What has become of it since it was asked last.
    pub fn outcomes(&self) -> Vec<Msg> {
        self.outcomes.1.try_iter().collect()
    }

    /// Waits until what was given is written, but no longer than this.
    pub fn flush(&self, patience: Duration) {
        wait_for(self.orders.as_ref(), JournalRequest::Flush, patience);
    }

    /// The same, and until the journal is closed.
    pub fn end(&mut self, patience: Duration) {
        ORDERS.lock().unwrap_or_else(PoisonError::into_inner).take();
        wait_for(self.orders.take().as_ref(), JournalRequest::End, patience);
    }
}

/// Waits until what was given is written, but not for long: the program fails.
pub fn flush() {
    // Whoever holds the lock is just beginning or ending: then there is nothing that could be lost.
    let orders = ORDERS.try_lock().ok().and_then(|orders| orders.clone());
    wait_for(orders.filter(|_| !is_here()).as_ref(), JournalRequest::Flush, LAST_WAIT);
}

fn wait_for(
    orders: Option<&Sender<JournalRequest>>,
    order: fn(Sender<()>) -> JournalRequest,
    patience: Duration,
) {
    let (done, wait) = channel();
    if orders.is_some_and(|orders| orders.send(order(done)).is_ok()) {
        let _ = wait.recv_timeout(patience);
    }
}

/// Whether this is the journal's thread. It may fail without ending the program: the map then goes to another file.
pub fn is_here() -> bool {
    thread::current().name() == Some(NAME)
}

fn work(writer: &mut JournalWriter, orders: &Receiver<JournalRequest>) {
    loop {
        let first = match writer.patience(Instant::now()) {
            Some(patience) => orders.recv_timeout(patience),
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
