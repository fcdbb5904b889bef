//! What the journal's thread does with what it is given, at times that it is told.
//!
//! Drafts come with every key that is typed and are written at most once a second, the newest; none is written late by
//! more than that. One that is given up is written off at once.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use crate::format::journal::{Checkpoint, JournalError, Origin, Record};
use crate::ops::Applied;
use crate::store::journal::Journal;
use crate::store::{Directories, canonical};
use crate::ui::Msg;
use crate::ui::core::effect::JournalOrder;
use crate::words::Message;

/// The time between two drafts that are written.
const BETWEEN_DRAFTS: Duration = Duration::from_secs(1);

/// Something for the thread.
pub(super) enum JournalRequest {
    /// Work for the journal of this number, asked for at this time.
    Do(u64, Timestamp, JournalOrder),
    /// Write what is there, and say so.
    Flush(Sender<()>),
    /// The same, close the journal and end.
    End(Sender<()>),
}

/// What the thread has before it.
pub(super) struct JournalWriter {
    directories: Directories,
    /// The number of the journal that is open.
    number: u64,
    open: Option<(Journal, Origin)>,
    /// The newest draft, where it is not written yet.
    draft: Option<Record>,
    last_draft: Option<Instant>,
    tell: Box<dyn Fn(Msg) + Send>,
}

impl JournalWriter {
    /// With nothing open; what becomes of what it is given goes to `tell`.
    pub fn new(directories: Directories, tell: Box<dyn Fn(Msg) + Send>) -> JournalWriter {
        JournalWriter { directories, number: 0, open: None, draft: None, last_draft: None, tell }
    }

    /// How long it may sleep; `None`: until something comes.
    pub fn patience(&self, now: Instant) -> Option<Duration> {
        self.draft.as_ref()?;
        let since = self.last_draft.map_or(BETWEEN_DRAFTS, |last| now.saturating_duration_since(last));
        Some(BETWEEN_DRAFTS.saturating_sub(since))
    }

    /// Does everything that has come; whether that was the end.
    pub fn take(&mut self, orders: Vec<JournalRequest>, now: Instant) -> bool {
        let mut records = Vec::new();
        for order in orders {
            let done = match order {
                JournalRequest::Do(number, time, JournalOrder::Append(applied)) if number == self.number => {
                    // What was being typed has become something else.
                    self.draft = None;
                    records.extend(applied.into_iter().map(|applied| record(applied, time, false)));
                    continue;
                }
                other => other,
            };
            self.append(&std::mem::take(&mut records));
            match done {
                JournalRequest::Do(number, time, order) => self.perform(number, time, order, now),
                JournalRequest::Flush(done) => {
                    self.write_draft(now);
                    let _ = done.send(());
                }
                JournalRequest::End(done) => {
                    self.close(now);
                    let _ = done.send(());
                    return true;
                }
            }
        }
        self.append(&records);
        if self.patience(now).is_some_and(|patience| patience.is_zero()) {
            self.write_draft(now);
        }
        false
    }

    fn perform(&mut self, number: u64, time: Timestamp, order: JournalOrder, now: Instant) {
        match order {
            JournalOrder::Begin(origin) => {
                self.close(now);
                let origin = Origin { path: origin.path.as_deref().map(canonical), ..origin };
                self.number = number;
                self.open = Some((Journal::new(&self.directories, origin.clone()), origin));
            }
            JournalOrder::Append(applied) => {
                let records: Vec<Record> =
                    applied.into_iter().map(|applied| record(applied, time, false)).collect();
                self.append(&records);
            }
            JournalOrder::Draft(applied) => {
                let is_given_up = applied.transaction.is_empty();
                self.draft = Some(record(applied, time, true));
                if is_given_up {
                    // What was given up is not to be offered as lost.
                    self.write_draft(now);
                }
            }
            JournalOrder::Snapshot { map, through } => {
                // What was being typed has become part of the map; behind its number nothing may come that has a smaller one.
                self.draft.take_if(|draft| draft.sequence <= through);
                let snapshot = |journal: &mut Journal| {
                    journal.snapshot(map, through, time).and_then(|()| journal.verify())
                };
                self.attempt(Some(through), snapshot);
            }
            JournalOrder::Checkpoint(saved) => {
                let through = saved.through;
                let saved = Checkpoint { path: canonical(&saved.path), ..saved };
                if let Some((_, origin)) = &mut self.open {
                    origin.path = Some(saved.path.clone());
                    (origin.fingerprint, origin.map) = (Some(saved.fingerprint), Arc::clone(&saved.map));
                }
                let note = |journal: &mut Journal| journal.checkpoint(saved).and_then(|()| journal.verify());
                self.attempt(Some(through), note);
            }
            JournalOrder::Verify => self.attempt(None, |journal| journal.verify()),
            JournalOrder::Close => self.close(now),
        }
    }

    fn append(&mut self, records: &[Record]) {
        if let Some(last) = records.last() {
            self.attempt(Some(last.sequence), |journal| journal.append(records));
        }
    }

    /// Writes the newest draft, if it is not written.
    pub fn write_draft(&mut self, now: Instant) {
        if let Some(draft) = self.draft.take() {
            // Nothing on the screen depends on it: the loop sleeps on.
            self.attempt(None, |journal| journal.append(&[draft]));
            self.last_draft = Some(now);
        }
    }

    fn close(&mut self, now: Instant) {
        self.write_draft(now);
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
        (self.tell)(told);
    }
}

fn record(applied: Applied, time: Timestamp, draft: bool) -> Record {
    Record { sequence: applied.sequence, time, transaction: applied.transaction, draft }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
mod tests {
    use std::fs;

    use super::*;
    use crate::format::journal::read;
    use crate::model::{Id, Map, MapField, Value};
    use crate::ops::{Author, Transaction, apply_all};

    #[test]
    fn a_draft_that_became_part_of_a_snapshot_is_not_written_behind_it() {
        let folder = std::env::temp_dir().join(format!("masa-writer-{}", std::process::id()));
        let directories = Directories { config: folder.join("config"), state: folder.join("state") };
        let mut writer = JournalWriter::new(directories, Box::new(|_| {}));
        let said = Message::new("journal-whole");
        let typed = Transaction::new("x", said).set(Id::Map, MapField::Title, Value::text("typed"));
        let mut map = Map::default();
        let origin =
            Origin { path: None, name: "x".to_owned(), fingerprint: None, map: Arc::new(map.clone()) };
        apply_all(typed.ops.clone(), &mut map).unwrap();
        let orders = [
            JournalOrder::Begin(origin),
            JournalOrder::Draft(Applied { sequence: 1, author: Author::Own, transaction: typed }),
            JournalOrder::Snapshot { map: Arc::new(map), through: 2 },
        ];
        let orders =
            orders.into_iter().map(|order| JournalRequest::Do(0, Timestamp::UNIX_EPOCH, order)).collect();
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
