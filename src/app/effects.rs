//! Slow effects (saving, opening, export, import), run on threads with a snapshot of the data they
//! need. Their results return to the main loop as a `Msg`. Saving and opening share a thread;
//! exports, previews and imports each have their own, started when first needed, so that a save
//! never waits for a slide deck.

mod compare;
mod export;
mod import;
mod external_change;
mod history;
mod report;
mod votes;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use self::report::{PendingWrites, Reporter, TaskOutcome};
use super::clock::Clock;
use super::folder::outline;
use super::locks::Locks;
use super::recovery::{self, OpenError};
use super::system::Waker;
use crate::format::{SaveError, SaveErrorKind};
use crate::store::{self, Asked, Backups, Directories, KeepFormer, SaveRequest};
use crate::ui::Msg;
use crate::ui::core::outcome::{FoundJournals, Outcome, SaveOutcome};
use crate::ui::core::task::{KeepTimerJob, SaveJob, SaveReason, Task};
use crate::words::Message;

/// The worker threads and the channel of their results.
pub struct TaskThreads {
    performer: Performer,
    /// The thread for saving; it also runs everything else if the system refuses another thread.
    line: TaskThread,
    /// The other threads, by name.
    others: BTreeMap<&'static str, TaskThread>,
    outcomes: Receiver<TaskOutcome>,
    /// Locks of the open files.
    pub locks: Locks,
}

/// A thread that runs its tasks one after another.
struct TaskThread {
    tasks: Sender<Task>,
}

/// What a task needs to run.
#[derive(Clone)]
struct Performer {
    directories: Option<Directories>,
    clock: Clock,
    reporter: Reporter,
    /// The number of the latest preview: older ones are skipped.
    preview: Arc<AtomicU64>,
    writing: Arc<PendingWrites>,
}

impl TaskThread {
    fn start(name: &str, performer: Performer) -> std::io::Result<TaskThread> {
        let (tasks, given) = channel::<Task>();
        let work = move || given.into_iter().for_each(|task| performer.perform(task));
        thread::Builder::new().name(name.to_owned()).spawn(work)?;
        Ok(TaskThread { tasks })
    }

    fn submit(&self, task: Task) {
        // Sending fails only if the thread is gone, which happens only at the end of the program.
        let _ = self.tasks.send(task);
    }
}

impl TaskThreads {
    /// Starts the thread for saving, which sleeps until it gets a task. `waker` wakes the main loop
    /// when a task is done.
    ///
    /// # Errors
    /// If the system cannot start a thread.
    pub fn start(
        directories: Option<Directories>,
        clock: Clock,
        waker: Waker,
        locks: Locks,
    ) -> std::io::Result<TaskThreads> {
        let (sender, outcomes) = channel();
        let performer = Performer {
            directories,
            clock,
            reporter: Reporter { outcomes: sender, waker },
            preview: Arc::default(),
            writing: Arc::default(),
        };
        let line = TaskThread::start("effects", performer.clone())?;
        Ok(TaskThreads { performer, line, others: BTreeMap::new(), outcomes, locks })
    }

    /// Gives a task to its thread, starting that thread if needed.
    pub fn submit(&mut self, task: Task) {
        if let Task::Preview(job) = &task {
            self.performer.preview.store(job.number, Ordering::Relaxed);
        }
        if task.is_waited_for() {
            self.performer.writing.begin();
        }
        let name = task.thread();
        if let Some(name) = name.filter(|name| !self.others.contains_key(name)) {
            let started = TaskThread::start(name, self.performer.clone()).ok();
            self.others.extend(started.map(|line| (name, line)));
        }
        name.and_then(|name| self.others.get(name)).unwrap_or(&self.line).submit(task);
    }

    /// The next result, if any. Keeps the locks that the task acquired, until the state no longer
    /// refers to them.
    pub fn outcome(&mut self) -> Option<Msg> {
        let TaskOutcome { msg, locks } = self.outcomes.try_recv().ok()?;
        self.locks.hold_all(locks);
        Some(msg)
    }

    /// Waits until pending writes are done, at most for `patience` (`None`: without limit).
    pub fn finish(&self, timeout: Option<Duration>) {
        self.performer.writing.wait(timeout);
    }
}

impl Performer {
    fn perform(&self, task: Task) {
        let is_waited_for = task.is_waited_for();
        let mut locks = Locks::default();
        let msg = match self.outcome(task, &mut locks) {
            Ok(outcome) => outcome.map(Msg::Done),
            Err(reason) => Some(Msg::Failed(reason)),
        };
        if let Some(msg) = msg {
            self.reporter.send(msg, locks);
        }
        if is_waited_for {
            self.writing.end();
        }
    }

    /// Runs a task. Most tasks have a result; the others report only an error.
    fn outcome(&self, task: Task, locks: &mut Locks) -> Result<Option<Outcome>, Message> {
        let directories = self.directories.as_ref();
        let outcome = match task {
            Task::Save(job) => Outcome::Saved(Box::new(self.save(job, locks))),
            Task::Export(job) => {
                Outcome::Exported(Box::new(export::export(&job, directories, &self.reporter)))
            }
            Task::Preview(job) if job.number < self.preview.load(Ordering::Relaxed) => return Ok(None),
            Task::Preview(job) => Outcome::Previewed(Box::new(export::preview(&job))),
            Task::Import(job) => Outcome::Imported(Box::new(import::import(job, directories))),
            Task::Open(path) => opened(recovery::open(&path, directories, &self.clock, locks)),
            Task::Recover(orphan) => opened(Ok(recovery::recover(orphan, directories, &self.clock, locks))),
            Task::Edit(path) => {
                let opened = locks.open(&path, directories, &self.clock);
                Outcome::Editable(Box::new(opened.map_err(|error| error.message())))
            }
            Task::Look(job) => Outcome::Looked(Box::new(external_change::look(job))),
            Task::Merge(job) => Outcome::Merged(Box::new(external_change::merge_job(&job))),
            Task::History(job) => Outcome::HistoryRead(Box::new(history::history(job, directories))),
            Task::Compare(job) => Outcome::Compared(Box::new(compare::compare(job))),
            Task::ReadRecording(job) => {
                Outcome::RecordingRead(Box::new(history::recording(job, directories)))
            }
            Task::SaveCopy(job) => Outcome::CopySaved(Box::new(history::save_copy(job))),
            Task::Vote(job) => match votes::vote(job) {
                Some(outcome) => Outcome::Voted(Box::new(outcome)),
                None => return Ok(None),
            },
            Task::ReadOutlines(paths) => {
                Outcome::OutlinesRead(paths.into_iter().map(|path| (path.clone(), outline(&path))).collect())
            }
            Task::Discard(orphan, ending) => {
                let discard = |directories| store::journal::discard(directories, &orphan, ending);
                return directories.map_or(Ok(()), discard).map(|()| None).map_err(|error| error.message());
            }
            Task::SaveSettings(settings) => {
                let save = |directories| store::save_settings(directories, &settings);
                return directories.map_or(Ok(()), save).map(|()| None).map_err(|error| error.message());
            }
            Task::ChooseForTerminal(choice) => {
                if let Some(directories) = directories {
                    // What was told is told again next time: ignore errors.
                    let _ = store::choose_for_terminal(directories, choice);
                }
                return Ok(None);
            }
            Task::KeepTimer(job) => {
                self.keep_timer(&job);
                return Ok(None);
            }
            Task::NoteRecent(path, review) => {
                if let Some(directories) = directories {
                    // The list of recent files is a convenience: ignore errors.
                    let _ = store::note_recent(directories, &path, self.clock.timestamp(), review);
                }
                return Ok(None);
            }
        };
        Ok(Some(outcome))
    }

    fn save(&self, job: SaveJob, locks: &mut Locks) -> SaveOutcome {
        let SaveJob { map, revision, path, expected, keep_former, copies, copy_of, reason } = job;
        let backups = self.directories.as_ref().map(|directories| Backups::under(directories, copies));
        let keep_former = if reason == SaveReason::Overwriting {
            KeepFormer::Surely
        } else {
            KeepFormer::beside_if(keep_former)
        };
        let request = SaveRequest { expected, keep_former, backups: backups.as_ref() };
        let save = || match &copy_of {
            Some(of) if expected.is_none() => store::save_copy(&map, &path, of),
            _ => store::save(&map, &path, request),
        };
        let (lock, result) = match self.lock(&path) {
            Asked::Theirs(holder) => {
                let kind = SaveErrorKind::Held(holder);
                (None, Err(SaveError { file: path.clone(), kind }))
            }
            Asked::Ours(lock) => {
                let token = lock.token();
                locks.hold(Some(lock));
                (Some(token), save())
            }
            Asked::Unknown => (None, save()),
        };
        let path = if result.is_ok() { store::canonical(&path) } else { path };
        SaveOutcome { revision, map, path, reason, lock, result }
    }

    /// Stores a timer. That is a convenience: ignore errors.
    fn keep_timer(&self, job: &KeepTimerJob) {
        let Some(directories) = &self.directories else { return };
        let late = self.clock.now().milliseconds.saturating_sub(job.at);
        let at = self.clock.timestamp().checked_sub(Duration::from_millis(late));
        let timer = job.timer.as_ref().zip(at.ok());
        let _ = store::keep_timer(directories, &job.path, timer);
    }

    /// Asks for the lock of a file before it is written.
    fn lock(&self, path: &Path) -> Asked {
        let now = self.clock.timestamp();
        self.directories.as_ref().map_or(Asked::Unknown, |directories| store::lock(path, directories, now))
    }
}

/// The result to report for a map that was opened or could not be.
fn opened(found: Result<FoundJournals, OpenError>) -> Outcome {
    match found {
        Ok(FoundJournals { opened: Some(opened), offers, unread })
            if offers.is_empty() && unread.is_empty() =>
        {
            Outcome::Opened(Box::new(Ok(opened)))
        }
        Ok(found) => Outcome::JournalsFound(Box::new(found)),
        Err(unopened) => Outcome::Opened(Box::new(Err(unopened.reason))),
    }
}

/// Why a save or an export failed; `None` if it did not.
pub(super) fn failure(outcome: &Msg) -> Option<Message> {
    match outcome {
        Msg::Done(Outcome::Saved(outcome)) => outcome.result.as_ref().err().map(|error| error.message()),
        Msg::Done(Outcome::Exported(outcome)) => outcome.failed.first().map(|(_, reason)| reason.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// No limit: a wait that does not end hangs the test, so it is noticed.
    const FOREVER: Option<Duration> = None;

    #[test]
    fn whoever_ends_waits_for_what_is_written() {
        let writing = Arc::new(PendingWrites::default());
        writing.wait(FOREVER);
        writing.begin();
        writing.begin();
        // Still writing: the wait must time out.
        writing.wait(Some(Duration::ZERO));
        let (performer, written) = (Arc::clone(&writing), Arc::new(AtomicU64::new(0)));
        let number = Arc::clone(&written);
        let thread = thread::spawn(move || {
            for _ in 0..2 {
                number.fetch_add(1, Ordering::SeqCst);
                performer.end();
            }
        });
        writing.wait(FOREVER);
        assert_eq!(written.load(Ordering::SeqCst), 2);
        thread.join().expect("it only counts");
    }
}
