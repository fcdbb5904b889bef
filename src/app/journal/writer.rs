//! Carries out the journal thread's requests; the current time is passed in.
//!
//! A draft (the text being typed) arrives with every key. Only the newest is written, at most once
//! a second and at most a second late. A discarded draft is recorded at once.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use crate::format::journal::{Checkpoint, JournalError, JournalOrigin, JournalRecord};
use crate::ops::QueuedTransaction;
use crate::store::journal::Journal;
use crate::store::{Directories, canonical};
use crate::ui::Msg;
use crate::ui::core::effect::JournalCommand;
use crate::words::Message;

/// The minimum time between two writes of a draft.
const DRAFT_INTERVAL: Duration = Duration::from_secs(1);

/// A request to the journal thread.
pub(super) enum JournalRequest {
    /// An order for the journal with this number, and the time of the change.
    Perform(u64, Timestamp, JournalCommand),
    /// Write everything pending, then answer.
    Flush(Sender<()>),
    /// Like `Flush`, then close the journal and end the thread.
    ShutDown(Sender<()>),
}

/// The state of the journal thread.
pub(super) struct JournalWriter {
    directories: Directories,
    /// The number of the open journal.
    number: u64,
    open: Option<(Journal, JournalOrigin)>,
    /// The newest draft that is not written yet.
    draft: Option<JournalRecord>,
    last_draft: Option<Instant>,
    report: Box<dyn Fn(Msg) + Send>,
}

impl JournalWriter {
    /// A writer without an open journal; results go to `tell`.
    pub fn new(directories: Directories, report: Box<dyn Fn(Msg) + Send>) -> JournalWriter {
        JournalWriter { directories, number: 0, open: None, draft: None, last_draft: None, report }
    }

    /// How long the thread may sleep; `None`: until the next request.
    pub fn timeout(&self, now: Instant) -> Option<Duration> {
        self.draft.as_ref()?;
        let since = self.last_draft.map_or(DRAFT_INTERVAL, |last| now.saturating_duration_since(last));
        Some(DRAFT_INTERVAL.saturating_sub(since))
    }

    /// Carries out all requests; true if the thread must end.
    pub fn take(&mut self, orders: Vec<JournalRequest>, now: Instant) -> bool {
        let mut records = Vec::new();
        for order in orders {
            let done = match order {
                JournalRequest::Perform(number, time, JournalCommand::Append(applied))
                    if number == self.number =>
                {
                    // The applied change replaces the draft.
                    self.draft = None;
                    records.extend(applied.into_iter().map(|applied| record(applied, time, false)));
                    continue;
                }
                other => other,
            };
            self.append(&std::mem::take(&mut records));
            match done {
                JournalRequest::Perform(number, time, order) => self.perform(number, time, order, now),
                JournalRequest::Flush(done) => {
                    self.write_draft(now);
                    let _ = done.send(());
                }
                JournalRequest::ShutDown(done) => {
                    self.close(now);
                    let _ = done.send(());
                    return true;
                }
            }
        }
        self.append(&records);
        if self.timeout(now).is_some_and(|timeout| timeout.is_zero()) {
            self.write_draft(now);
        }
        false
    }

    fn perform(&mut self, number: u64, time: Timestamp, order: JournalCommand, now: Instant) {
        match order {
            JournalCommand::Begin(origin) => {
                self.close(now);
                let origin = JournalOrigin { path: origin.path.as_deref().map(canonical), ..origin };
                self.number = number;
                self.open = Some((Journal::new(&self.directories, origin.clone()), origin));
            }
            JournalCommand::Append(applied) => {
                let records: Vec<JournalRecord> =
                    applied.into_iter().map(|applied| record(applied, time, false)).collect();
                self.append(&records);
            }
            JournalCommand::Draft(applied) => {
                let is_given_up = applied.transaction.is_empty();
                self.draft = Some(record(applied, time, true));
                if is_given_up {
                    // Record at once that the draft was discarded, so that it is not offered as
                    // lost.
                    self.write_draft(now);
                }
            }
            JournalCommand::Snapshot { map, through } => {
                // The snapshot contains the draft. A record with a smaller number must not follow
                // it.
                self.draft.take_if(|draft| draft.sequence <= through);
                let snapshot = |journal: &mut Journal| {
                    journal.snapshot(map, through, time).and_then(|()| journal.verify())
                };
                self.attempt(Some(through), snapshot);
            }
            JournalCommand::Checkpoint(saved) => {
                let through = saved.through;
                let saved = Checkpoint { path: canonical(&saved.path), ..saved };
                if let Some((_, origin)) = &mut self.open {
                    origin.path = Some(saved.path.clone());
                    (origin.fingerprint, origin.map) = (Some(saved.fingerprint), Arc::clone(&saved.map));
                }
                let note = |journal: &mut Journal| journal.checkpoint(saved).and_then(|()| journal.verify());
                self.attempt(Some(through), note);
            }
            JournalCommand::Verify => self.attempt(None, |journal| journal.verify()),
            JournalCommand::Close => self.close(now),
        }
    }

    fn append(&mut self, records: &[JournalRecord]) {
        if let Some(last) = records.last() {
            self.attempt(Some(last.sequence), |journal| journal.append(records));
        }
    }

    /// Writes the newest draft if it is still pending.
    pub fn write_draft(&mut self, now: Instant) {
        if let Some(draft) = self.draft.take() {
            // Do not wake the main loop: nothing on the screen depends on this.
            self.attempt(None, |journal| journal.append(&[draft]));
            self.last_draft = Some(now);
        }
    }

    fn close(&mut self, now: Instant) {
        self.write_draft(now);
        if let Some((mut journal, _)) = self.open.take() {
            let closed = catch_unwind(AssertUnwindSafe(|| journal.close()));
            // A failed close loses nothing: all records are on disk already.
            drop(closed);
        }
    }

    /// Writes to the journal and reports the result: errors always, success only if `through` gives
    /// the number of the last record.
    fn attempt(
        &mut self,
        through: Option<u64>,
        write: impl FnOnce(&mut Journal) -> Result<(), JournalError>,
    ) {
        let Some((journal, origin)) = &mut self.open else { return };
        let outcome = match catch_unwind(AssertUnwindSafe(|| write(journal))) {
            Ok(outcome) => outcome.map_err(|error| error.message()),
            Err(_) => {
                // After a panic the journal's state is unknown, so continue with a new one of the
                // same origin.
                *journal = Journal::new(&self.directories, origin.clone());
                Err(Message::new("journal-panicked"))
            }
        };
        let journal = self.number;
        let answer = match (outcome, through) {
            (Ok(()), Some(through)) => Msg::Journaled { journal, through },
            (Ok(()), None) => return,
            (Err(reason), _) => Msg::JournalFailed { journal, reason },
        };
        (self.report)(answer);
    }
}

fn record(applied: QueuedTransaction, time: Timestamp, draft: bool) -> JournalRecord {
    JournalRecord { sequence: applied.sequence, time, transaction: applied.transaction, draft }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
mod tests {
    use std::fs;

    use super::*;
    use crate::format::journal::read;
    use crate::model::{Id, Map, MapField, Value};
    use crate::ops::{ActionName, Author, Transaction, apply_all};

    #[test]
    fn a_draft_contained_in_a_snapshot_is_not_written_after_it() {
        let folder = std::env::temp_dir().join(format!("masa-writer-{}", std::process::id()));
        let directories = Directories { config: folder.join("config"), state: folder.join("state") };
        let mut writer = JournalWriter::new(directories, Box::new(|_| {}));
        let said = Message::new("journal-whole");
        let typed =
            Transaction::new(ActionName::new("x"), said).set(Id::Map, MapField::Title, Value::text("typed"));
        let mut map = Map::default();
        let origin =
            JournalOrigin { path: None, name: "x".to_owned(), fingerprint: None, map: Arc::new(map.clone()) };
        apply_all(typed.ops.clone(), &mut map).unwrap();
        let orders = [
            JournalCommand::Begin(origin),
            JournalCommand::Draft(QueuedTransaction { sequence: 1, author: Author::Own, transaction: typed }),
            JournalCommand::Snapshot { map: Arc::new(map), through: 2 },
        ];
        let orders = orders
            .into_iter()
            .map(|order| JournalRequest::Perform(0, Timestamp::UNIX_EPOCH, order))
            .collect();
        let now = Instant::now();
        writer.take(orders, now);
        writer.write_draft(now);
        let segment = read(&fs::read(folder.join("state/journal/00000001.journal")).unwrap()).unwrap();
        assert_eq!(segment.records.len(), 1);
        assert_eq!(segment.unread, []);
        drop(writer);
        fs::remove_dir_all(folder).unwrap();
    }
}
