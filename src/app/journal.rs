//! The journal's thread: what it is given it writes and syncs, all that has come at once, and then says so. It sleeps on
//! its channel, and begins with the first that there is to keep, so that no key press waits for a disk and a program in
//! which nothing is done does not wake up.
//!
//! Drafts come with every key that is typed and are written at most once a second, the newest; none is written late by
//! more than that. Whoever ends the program, in whatever way, calls [`Scribe::end`] or [`flush`] before.

use std::fs;
use std::iter;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::system::Waker;
use crate::history::Applied;
use crate::store::Directories;
use crate::store::journal::{Checkpoint, Journal, JournalError, Origin, Record};
use crate::ui::Msg;
use crate::ui::effect::{JournalJob, JournalOrder};
use crate::words::Message;

/// What the thread is called.
const NAME: &str = "journal";

/// The time between two drafts that are written.
const BETWEEN_DRAFTS: Duration = Duration::from_secs(1);

/// How long a program that fails waits for what it has given to the journal.
const LAST_WAIT: Duration = Duration::from_millis(500);

/// The way to the thread, for a program that fails.
static ORDERS: Mutex<Option<Sender<Order>>> = Mutex::new(None);

/// Something for the thread.
enum Order {
    /// A journal's own.
    Do(u64, Timestamp, JournalOrder),
    /// Write what is there, and say so.
    Flush(Sender<()>),
    /// The same, close the journal and end.
    End(Sender<()>),
}

/// The thread and its ends.
pub struct Scribe {
    directories: Option<Directories>,
    waker: Waker,
    outcomes: (Sender<Msg>, Receiver<Msg>),
    orders: Option<Sender<Order>>,
}

impl Scribe {
    /// A thread that has not begun; it will keep journals in these directories, or none where there are none.
    pub fn new(directories: Option<Directories>, waker: Waker) -> Scribe {
        Scribe { directories, waker, outcomes: channel(), orders: None }
    }

    /// Gives it something to do, at this time.
    pub fn give(&mut self, job: JournalJob, now: Timestamp) {
        if self.orders.is_none() {
            self.begin();
        }
        if let Some(orders) = &self.orders {
            // It ends only with the program.
            let _ = orders.send(Order::Do(job.journal, now, job.order));
        }
    }

    fn begin(&mut self) {
        let Some(directories) = self.directories.clone() else { return };
        let (sender, orders) = channel();
        let mut desk = Desk {
            directories,
            number: 0,
            open: None,
            draft: None,
            last_draft: None,
            outcomes: self.outcomes.0.clone(),
            waker: self.waker.clone(),
        };
        // Without a thread nothing is kept, and the status line says so.
        if thread::Builder::new().name(NAME.to_owned()).spawn(move || desk.work(&orders)).is_ok() {
            *ORDERS.lock().unwrap_or_else(PoisonError::into_inner) = Some(sender.clone());
            self.orders = Some(sender);
        }
    }

    /// What has become of it since it was asked last.
    pub fn outcomes(&self) -> Vec<Msg> {
        self.outcomes.1.try_iter().collect()
    }

    /// Waits until everything is written and the journal is closed, but no longer than this.
    pub fn end(&mut self, patience: Duration) {
        ORDERS.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(orders) = self.orders.take() else { return };
        let (done, wait) = channel();
        if orders.send(Order::End(done)).is_ok() {
            let _ = wait.recv_timeout(patience);
        }
    }
}

/// Waits until what was given is written, but not for long: the program fails.
pub fn flush() {
    // Whoever holds the lock is just beginning or ending: then there is nothing that could be lost.
    let orders = ORDERS.try_lock().ok().and_then(|orders| orders.clone());
    let Some(orders) = orders.filter(|_| !is_here()) else { return };
    let (done, wait) = channel();
    if orders.send(Order::Flush(done)).is_ok() {
        let _ = wait.recv_timeout(LAST_WAIT);
    }
}

/// Whether this is the journal's thread. It may fail without ending the program: the map then goes to another file.
pub fn is_here() -> bool {
    thread::current().name() == Some(NAME)
}

/// What the thread has before it.
struct Desk {
    directories: Directories,
    /// The number of the journal that is open.
    number: u64,
    open: Option<(Journal, Origin)>,
    /// The newest draft, where it is not written yet.
    draft: Option<Record>,
    last_draft: Option<Instant>,
    outcomes: Sender<Msg>,
    waker: Waker,
}

impl Desk {
    fn work(&mut self, orders: &Receiver<Order>) {
        loop {
            let first = match self.patience() {
                Some(patience) => orders.recv_timeout(patience),
                None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match first {
                Ok(first) => {
                    let all = iter::once(first).chain(orders.try_iter()).collect();
                    if self.take(all) {
                        return;
                    }
                }
                Err(RecvTimeoutError::Timeout) => self.write_draft(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// How long it may sleep; `None`: until something comes.
    fn patience(&self) -> Option<Duration> {
        self.draft.as_ref()?;
        let since = self.last_draft.map_or(BETWEEN_DRAFTS, |last| last.elapsed());
        Some(BETWEEN_DRAFTS.saturating_sub(since))
    }

    /// Does everything that has come; whether that was the end.
    fn take(&mut self, orders: Vec<Order>) -> bool {
        let mut records = Vec::new();
        for order in orders {
            let done = match order {
                Order::Do(number, time, JournalOrder::Append(applied)) if number == self.number => {
                    // What was being typed has become something else.
                    self.draft = None;
                    records.extend(applied.into_iter().map(|applied| record(applied, time, false)));
                    continue;
                }
                other => other,
            };
            self.append(&std::mem::take(&mut records));
            match done {
                Order::Do(number, time, order) => self.perform(number, time, order),
                Order::Flush(done) => {
                    self.write_draft();
                    let _ = done.send(());
                }
                Order::End(done) => {
                    self.close();
                    let _ = done.send(());
                    return true;
                }
            }
        }
        self.append(&records);
        if self.patience().is_some_and(|patience| patience.is_zero()) {
            self.write_draft();
        }
        false
    }

    fn perform(&mut self, number: u64, time: Timestamp, order: JournalOrder) {
        match order {
            JournalOrder::Begin(origin) => {
                self.close();
                let origin = Origin { path: origin.path.as_deref().map(canonical), ..origin };
                self.number = number;
                self.open = Some((Journal::new(&self.directories, origin.clone()), origin));
            }
            JournalOrder::Append(applied) => {
                let records: Vec<Record> =
                    applied.into_iter().map(|applied| record(applied, time, false)).collect();
                self.append(&records);
            }
            JournalOrder::Draft(applied) => self.draft = Some(record(applied, time, true)),
            JournalOrder::Snapshot { map, through } => {
                self.attempt(Some(through), |journal| journal.snapshot(map, through, time));
            }
            JournalOrder::Checkpoint(saved) => {
                let through = saved.through;
                let saved = Checkpoint { path: canonical(&saved.path), ..saved };
                if let Some((_, origin)) = &mut self.open {
                    origin.path = Some(saved.path.clone());
                    (origin.fingerprint, origin.map) = (Some(saved.fingerprint), Arc::clone(&saved.map));
                }
                self.attempt(Some(through), |journal| journal.checkpoint(saved));
            }
            JournalOrder::Close => self.close(),
        }
    }

    fn append(&mut self, records: &[Record]) {
        if let Some(last) = records.last() {
            self.attempt(Some(last.sequence), |journal| journal.append(records));
        }
    }

    /// Writes the newest draft, if it is not written.
    fn write_draft(&mut self) {
        if let Some(draft) = self.draft.take() {
            // Nothing on the screen depends on it: the loop sleeps on.
            self.attempt(None, |journal| journal.append(&[draft]));
            self.last_draft = Some(Instant::now());
        }
    }

    fn close(&mut self) {
        self.write_draft();
        if let Some((mut journal, _)) = self.open.take() {
            let closed = catch_unwind(AssertUnwindSafe(|| journal.close()));
            // What it holds is on the disk, closed or not.
            drop(closed);
        }
    }

    /// Does something with the journal, and tells what came of it; where it went well only if `through` says up to which
    /// record.
    fn attempt(
        &mut self,
        through: Option<u64>,
        write: impl FnOnce(&mut Journal) -> Result<(), JournalError>,
    ) {
        let Some((journal, origin)) = &mut self.open else { return };
        let outcome = match catch_unwind(AssertUnwindSafe(|| write(journal))) {
            Ok(outcome) => outcome.map_err(|error| error.message()),
            Err(_) => {
                // Nobody knows what it has in hand. Another begins where this one began.
                *journal = Journal::new(&self.directories, origin.clone());
                Err(Message::new("journal-panicked"))
            }
        };
        let journal = self.number;
        let told = match (outcome, through) {
            (Ok(()), Some(through)) => Msg::Journaled { journal, through },
            (Ok(()), None) => return,
            (Err(reason), _) => Msg::JournalFailed { journal, reason },
        };
        // Where nobody listens any more the program is ending.
        let _ = self.outcomes.send(told);
        self.waker.wake();
    }
}

fn record(applied: Applied, time: Timestamp, draft: bool) -> Record {
    Record { sequence: applied.sequence, time, transaction: applied.transaction, draft }
}

/// The path of a file without links, also where there is no such file yet.
pub(super) fn canonical(path: &Path) -> PathBuf {
    let of_folder = || {
        let absolute = std::path::absolute(path).ok()?;
        let folder = fs::canonicalize(absolute.parent()?).ok()?;
        Some(folder.join(absolute.file_name()?))
    };
    fs::canonicalize(path).ok().or_else(of_folder).unwrap_or_else(|| path.to_owned())
}
